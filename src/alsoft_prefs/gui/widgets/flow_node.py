"""What the picture of flows leads from, through and to: things one can focus and pick."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from alsoft_prefs.gui import theme

BAR = 4
"""Width of the bar that flows begin or end at, in pixels."""
_GAP = 7
_PADDING = 12
_ABOVE = 7
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Column(StrEnum):
    """Which column of the picture."""

    ITEM = "item"
    PURPOSE = "purpose"
    RECIPIENT = "recipient"


class NodeView(NamedTuple):
    """One thing in the picture.

    Attributes:
        key: unique, such as `item.usage`.
        column: where it stands.
        title: a few words.
        state: of a purpose, a word such as “Allowed”; else empty.
        open: whether anything flows through it.
        spoken: how it is connected, for a screen reader.
    """

    key: str
    column: Column
    title: str
    state: str
    open: bool
    spoken: str


class FlowNode(QAbstractButton):
    """Paints one thing of the picture; a click, Space or Enter picks it, arrows leave it.

    Arguments:
        view: what it shows.
        parent: the picture.
    """

    left_by = Signal(int)
    """An arrow key (`Qt.Key`) was pressed on it."""
    entered = Signal(bool)
    """The pointer or the focus comes (true) or goes."""

    def __init__(self, view: NodeView, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self.followed = False
        self.faded = False
        self.setObjectName(f"data.{view.key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_view(view)

    def show_view(self, view: NodeView) -> None:
        """Show another state of the same thing."""
        self.view = view
        self.setText(view.title)
        named = f"{view.title}, {view.state}" if view.state else view.title
        self.setAccessibleName(named)
        self.setAccessibleDescription(view.spoken)
        self.update()

    def show_emphasis(self, *, followed: bool, faded: bool) -> None:
        """Show whether its flows are followed, or those of something else."""
        if (self.followed, self.faded) != (followed, faded):
            self.followed, self.faded = followed, faded
            self.update()

    def natural_width(self) -> int:
        """Return the width at which nothing wraps."""
        title = QFontMetrics(self._font()).horizontalAdvance(self.view.title)
        state = QFontMetrics(theme.current().font("meta")).horizontalAdvance(self.view.state)
        return max(title, state) + 2 + self._beside()

    def smallest_width(self) -> int:
        """Return the width below which a word would be cut."""
        metrics = QFontMetrics(self._font())
        words = [metrics.horizontalAdvance(word) for word in self.view.title.split()]
        metrics = QFontMetrics(theme.current().font("meta"))
        words += [metrics.horizontalAdvance(word) for word in self.view.state.split()]
        return max(words) + 2 + self._beside()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        room = width - self._beside()
        tall = _height(QFontMetrics(self._font()), room, self.view.title)
        if self.view.state:
            tall += _height(QFontMetrics(theme.current().font("meta")), room, self.view.state)
        return tall + 2 * _ABOVE

    def sizeHint(self) -> QSize:
        """Return the size at which nothing wraps."""
        width = self.natural_width()
        return QSize(width, self.heightForWidth(width))

    def _beside(self) -> int:
        return 2 * _PADDING if self.view.column is Column.PURPOSE else BAR + 2 * _GAP

    def _font(self) -> QFont:
        strong = self.view.column is Column.PURPOSE
        return theme.current().font("small-strong" if strong else "meta")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows lead elsewhere, and Enter pick as Space does."""
        if Qt.Key(event.key()) in _ARROWS:
            self.left_by.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Follow what the pointer is on."""
        self.entered.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Follow it no more."""
        self.entered.emit(False)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Follow what the focus is on."""
        super().focusInEvent(event)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Follow it no more."""
        super().focusOutEvent(event)
        self.entered.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, with a box around a purpose and a bar beside the others."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.view.column is Column.PURPOSE:
            self._paint_box(painter)
        else:
            self._paint_bar(painter)
        self._paint_words(painter)
        if self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        ):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_box(self, painter: QPainter) -> None:
        look = theme.current()
        edge = look.colour("accent" if self.view.open else "line")
        painter.setPen(QPen(edge, 2 if self.followed else 1))
        painter.setBrush(look.colour("selection" if self.followed else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)

    def _paint_bar(self, painter: QPainter) -> None:
        look = theme.current()
        if self.followed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("dim" if self.view.open else "off"))
        at_left = (self.view.column is Column.RECIPIENT) is not self._mirrored()
        x = 0 if at_left else self.width() - BAR
        painter.drawRoundedRect(QRectF(x, 2, BAR, self.height() - 4), 2, 2)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme.current()
        area = self._words_area()
        painter.setFont(self._font())
        painter.setPen(look.colour("dim" if self.faded else "text"))
        # Absolute alignment: the column stands mirrored as a whole where one reads right to left.
        toward_bar = self.view.column is Column.ITEM
        at_right = toward_bar is not self._mirrored()
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap
        if not self.view.state:
            painter.drawText(area, flags | Qt.AlignmentFlag.AlignVCenter, self.view.title)
            return
        metrics = QFontMetrics(self._font())
        title = _height(metrics, area.width(), self.view.title)
        state = QFontMetrics(look.font("meta"))
        both = title + _height(state, area.width(), self.view.state)
        top = area.top() + (area.height() - both) // 2
        painter.drawText(QRect(area.left(), top, area.width(), title), flags, self.view.title)
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("accent" if self.view.open else "dim"))
        below = QRect(area.left(), top + title, area.width(), both - title)
        painter.drawText(below, flags, self.view.state)

    def _words_area(self) -> QRect:
        area = self.rect()
        if self.view.column is Column.PURPOSE:
            return area.adjusted(_PADDING, 0, -_PADDING, 0)
        at_left = (self.view.column is Column.RECIPIENT) is not self._mirrored()
        before, behind = (BAR + _GAP, -_GAP) if at_left else (_GAP, -BAR - _GAP)
        return area.adjusted(before, 0, behind, 0)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _height(metrics: QFontMetrics, width: int, words: str) -> int:
    area = QRect(0, 0, max(width, 1), 10000)
    return metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, words).height()
