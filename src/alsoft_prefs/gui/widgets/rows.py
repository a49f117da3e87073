"""Rows of a card: what it is, a plain sentence, why it is so, and what one can do."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.surfaces import Turning
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.gui.widgets.text import Link, Mark, Text


class Piece(NamedTuple):
    """A part of a meta line.

    Attributes:
        words: what is shown.
        tone: `dim`, `accent`, `waiting` or `problem`.
        mark: a drawing before the words, such as `check`, beside the tone: never colour alone.
        target: makes it a link; `MetaLine.followed` carries it.
        name: the link's object name, unique in the window.
        external: the link opens another program.
        accessible: the link's accessible name, where the words alone say too little.
    """

    words: str
    tone: str = "dim"
    mark: str = ""
    target: str = ""
    name: str = ""
    external: bool = False
    accessible: str = ""


class _Marked(QWidget):
    """Words with a mark before them that stay together."""

    def __init__(self, piece: Piece) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.LINE)
        box.addWidget(Mark(piece.mark, piece.tone, role="meta"), 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(Text(piece.words, "meta", piece.tone), 1)


class MetaLine(QWidget):
    """Small pieces of words, marks and links with dots between, which wraps as a sentence does."""

    followed = Signal(str)
    """A link's target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self._flow = FlowLayout(self, gap=theme.CARD_GAP, line_gap=theme.HAIR)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is shown."""
        return self._pieces

    def show_pieces(self, *pieces: Piece) -> None:
        """Show these pieces; what stays the same keeps its widget, and so its focus."""
        if pieces == self._pieces:
            return
        kept: dict[Piece, list[QWidget]] = {}
        for piece in self._pieces:
            item = self._flow.takeAt(0)
            widget = item.widget()
            if widget is not None:
                kept.setdefault(piece, []).append(widget)
        for piece in pieces:
            widgets = kept.get(piece)
            widget = widgets.pop(0) if widgets else self._made(piece)
            self._flow.addWidget(widget)
            widget.show()
        for widgets in kept.values():
            for widget in widgets:
                widget.hide()
                widget.deleteLater()
        self._pieces = pieces
        self.setVisible(bool(pieces))
        self.updateGeometry()
        self.update()

    def _made(self, piece: Piece) -> QWidget:
        if piece.target:
            link = Link(
                piece.words, piece.name, external=piece.external, accessible=piece.accessible
            )
            link.clicked.connect(lambda: self.followed.emit(piece.target))
            return link
        if piece.mark:
            return _Marked(piece)
        return Text(piece.words, "meta", piece.tone)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dot between pieces that stand on one line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("dim"))
        areas = [self._flow.itemAt(at).geometry() for at in range(self._flow.count())]
        half = QFontMetrics(theme.current().font("meta")).height() / 2
        for one, other in pairwise(areas):
            if abs(one.center().y() - other.center().y()) < half:
                left, right = sorted((one, other), key=lambda area: area.left())
                middle = (left.right() + right.left()) / 2 - 1
                painter.drawEllipse(QRectF(middle - 0.5, one.center().y(), 2.2, 2.2))


class Row(Turning):
    """A row: title, sentence and meta line, and at the end a switch, a button or a mark.

    With a switch, a click anywhere on the row is a click on the switch.

    Arguments:
        name: the object name, unique in the window.
        title: a few words.
        sentence: one plain sentence; may be empty.
        quiet: whether the sentence is small, where titles lead.
        parent: the widget that it lies in.
    """

    def __init__(
        self,
        name: str,
        title: str,
        sentence: str = "",
        *,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        words = QWidget()
        self.trailing = QWidget()
        super().__init__(words, self.trailing, parent)
        self.setObjectName(name)
        self.box.setContentsMargins(*theme.ROW)
        self.words = QVBoxLayout(words)
        self.words.setContentsMargins(0, 0, 0, 0)
        self.words.setSpacing(theme.LINE)
        self.title = Text(title, "strong")
        self.sentence = Text(sentence, "meta", "dim") if quiet else Text(sentence)
        for text in (self.title, self.sentence):
            if not text.text():
                text.hide()  # to show it before it has a parent would flash a window
        self.meta = MetaLine()
        self.meta.setVisible(False)
        for part in (self.title, self.sentence, self.meta):
            self.words.addWidget(part)
        self.words.addStretch()
        self._ends = QHBoxLayout(self.trailing)
        self._ends.setContentsMargins(0, 0, 0, 0)
        self._ends.setSpacing(theme.BOX)
        self.trailing.setVisible(False)
        self.switch: Switch | None = None
        self._pressed = False

    def add_switch(self, switch: Switch) -> None:
        """Put a switch at the end, which then answers to the whole row."""
        self.switch = switch
        self.add_trailing(switch)

    def add_button(self, button: QAbstractButton) -> None:
        """Put a button at the end."""
        self.add_trailing(button)

    def add_trailing(self, widget: QWidget) -> None:
        """Put anything at the end."""
        self._ends.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.trailing.setVisible(True)

    def add_below(self, widget: QWidget) -> None:
        """Put anything below the words, as wide as they are."""
        self.words.insertWidget(self.words.count() - 1, widget)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        self._pressed = event.button() is Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click the switch where a click on the row ends on it."""
        inside = self.rect().contains(event.position().toPoint())
        if self._pressed and inside and self.switch is not None and self.switch.isEnabled():
            self.switch.setFocus(Qt.FocusReason.MouseFocusReason)
            self.switch.click()
        self._pressed = False
        super().mouseReleaseEvent(event)
