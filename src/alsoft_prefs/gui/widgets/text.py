"""Words: labels by role, links that the keyboard reaches, and marks."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.focus import has_keyboard

_LINE_SEPARATOR = "\u2028"
_UNKNOWN = -1
_LONG = 30
"""Characters of a word that a narrow page with large text still has room for."""


class Text(QLabel):
    """A label of plain words in a role of `style_sheet.TYPE`, which wraps instead of being cut.

    A word that is wider than the room for it, such as an address, is broken.

    Arguments:
        words: shown as they are, never as markup.
        role: such as `title`, `heading`, `strong`, `body`, `meta`.
        tone: `text`, `dim`, `accent`, `waiting` or `problem`.
        foreign: they aren't in the window's language, and keep their own direction.
    """

    def __init__(
        self,
        words: str = "",
        role: str = "body",
        tone: str = "text",
        parent: QWidget | None = None,
        *,
        foreign: bool = False,
    ) -> None:
        super().__init__(parent)
        theme.set_role(self, role)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._foreign = foreign
        self._heights: dict[int, int] = {}
        self._widest = _UNKNOWN
        self._least: QSize | None = None
        self._whole: QSize | None = None
        self.setText(words)
        self._follow_direction()

    def _mirrored(self) -> bool:
        return not self._foreign and self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _follow_direction(self) -> None:
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
            middle = Qt.AlignmentFlag.AlignVCenter
            self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words in the direction of the window, whichever letters they begin with.

        QLabel goes by the first letter: an Arabic sentence that begins with “ALSOFT” would stand
        on the wrong side, its end at the wrong end. Nor does it break a word.
        """
        if not (self._mirrored() or self._breaks(self.width())):
            super().paintEvent(event)
            return
        area = self.contentsRect()
        layout, tall = self._laid_out(area.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - tall) / 2))

    def setText(self, words: str) -> None:
        """Show other words."""
        self._forget()
        super().setText(words)

    def _forget(self) -> None:
        """Measure anew: layouts ask each label many times for its sizes, which seldom change."""
        self._heights = {}
        self._widest = _UNKNOWN
        self._least = self._whole = None

    def _breaks(self, width: int) -> bool:
        """Tell whether a word is wider than that."""
        if self._widest == _UNKNOWN:
            self._widest = super().minimumSizeHint().width()
        return self._widest > width

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """Return the words in lines of a width, and how high these are together."""
        option = QTextOption(self.alignment())
        code = self.property("role") == "mono"
        mirrored = self._mirrored() and not code
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(
            Qt.LayoutDirection.LayoutDirectionAuto if self._foreign else direction
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(self.text().replace("\n", _LINE_SEPARATOR), self.font())
        layout.setTextOption(option)
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout, y

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's direction, and what changes the size of the words."""
        self._forget()
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._follow_direction()

    def set_tone(self, tone: str) -> None:
        """Change the colour that the words are in."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_words(self, words: str) -> None:
        """Show words, and hide where there are none."""
        if self.text() != words:
            self.setText(words)
        self.setVisible(bool(words))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in lines of a width."""
        height = self._heights.get(width)
        if height is None:
            self.ensurePolished()  # the style sheet's font comes with that
            height = self._heights[width] = self._height(width)
        return height

    def _height(self, width: int) -> int:
        if not self._breaks(width):
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        _, tall = self._laid_out(width - margins.left() - margins.right())
        return math.ceil(tall) + margins.top() + margins.bottom()

    def minimumSizeHint(self) -> QSize:
        """Return the size of the widest word, and of none that has to be broken anyway.

        Qt lays out the height of everything around for no less than the widest word.
        """
        if self._least is None:
            hint = super().minimumSizeHint()
            most = self.fontMetrics().averageCharWidth() * _LONG
            self._least = QSize(min(hint.width(), most), hint.height())
        return self._least

    def sizeHint(self) -> QSize:
        """Return the size of the words without a break; a wrapping QLabel would guess a block."""
        if self._whole is None:
            self.ensurePolished()
            metrics = self.fontMetrics()
            lines = self.text().split("\n")
            width = max(metrics.horizontalAdvance(line) for line in lines) + 2
            self._whole = QSize(width, max(self.heightForWidth(width), metrics.height()))
        return self._whole


class Link(QPushButton):
    """A link that Tab reaches and Space or Enter follows.

    Arguments:
        words: what is shown.
        name: the object name, unique in the window.
        role: of the type scale: `meta` or `body`.
        external: opens another program, which a mark says.
        accessible: the accessible name, where the words alone say too little.
    """

    def __init__(
        self,
        words: str,
        name: str,
        *,
        role: str = "meta",
        external: bool = False,
        accessible: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._external = external
        self._role = role
        self.setObjectName(name)
        self.setAccessibleName(accessible or words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the words, and of the mark behind them."""
        metrics = self._metrics()
        mark = metrics.ascent() + 3 if self._external else 0
        return QSize(metrics.horizontalAdvance(self.text()) + mark + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return a little, so that a narrow page elides it rather than being cut."""
        return QSize(min(self.sizeHint().width(), 80), self._metrics().height())

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.current().font(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, mark, and a line below while hovered."""
        painter = QPainter(self)
        colour = theme.current().colour("accent" if self.isEnabled() else "dim")
        focused = has_keyboard(self)
        if focused:  # turned inside out: a ring has no room around a line of words
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
            colour = theme.current().colour("on_accent")
        painter.setFont(theme.current().font(self._role))
        painter.setPen(colour)
        metrics = painter.fontMetrics()
        mark = metrics.ascent() + 3 if self._external else 0
        words = metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - mark - 1
        )
        wide = metrics.horizontalAdvance(words)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - wide if mirrored else 0
        base = (self.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(left, base, words)
        if self._external:
            size = metrics.ascent() * 0.85
            x = left - size - 3 if mirrored else left + wide + 3
            icons.draw(painter, QRectF(x, base - size, size, size), "external", colour)
        if self.underMouse() and self.isEnabled() and not focused:
            painter.drawLine(left, base + 2, left + wide, base + 2)


class Mark(QWidget):
    """One of our drawings, as large as a line of text, in a role's colour. Decoration only."""

    def __init__(
        self,
        name: str,
        tone: str = "dim",
        size: int = 0,
        *,
        role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._size = size
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, name: str, tone: str) -> None:
        """Show another drawing."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return its size: fixed, or that of a line of text."""
        size = self._size or QFontMetrics(theme.current().font(self._role)).height()
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing."""
        side = min(self.width(), self.height())
        icons.draw(
            QPainter(self), QRectF(0, 0, side, side), self._name, theme.current().colour(self._tone)
        )
