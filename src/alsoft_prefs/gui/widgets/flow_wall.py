"""What is never shared: closed off from the picture of flows by a wall."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow_paint import paint_wall
from alsoft_prefs.gui.widgets.flow_view import Style
from alsoft_prefs.gui.widgets.grid import PairGrid
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Mark, Text

WALL = 3 * theme.STEP
WIDEST = 900
"""Pixels that the wall and the card behind it take at most."""


class Wall(QWidget):
    """Paints a wall from side to side. Decoration only: the card behind it says what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return its height, and some width."""
        return QSize(100, WALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wall."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Style(theme.current().roles, QApplication.font())
        paint_wall(painter, QRectF(self.rect()), style)


class NeverCard(Card):
    """A closed card: a title with a lock, a sentence, and what it closes in, in pairs.

    Arguments:
        name: the object name.
        title: a few words.
        sentence: from whom it is closed off.
        parent: the widget that it lies in.
    """

    def __init__(self, name: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        head = QWidget()
        line = QHBoxLayout(head)
        left, top, right, _ = theme.ROW
        line.setContentsMargins(left, top, right, theme.STEP)
        line.setSpacing(theme.BOX)
        line.addWidget(Mark("lock", "text"))
        words = QVBoxLayout()
        words.setSpacing(theme.HAIR)
        words.addWidget(Text(title, "heading"))
        self.sentence = Text(sentence, "meta", "dim")
        words.addWidget(self.sentence)
        line.addLayout(words, 1)
        self._grid = PairGrid(gap=0)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, theme.BOX)
        inside.addWidget(head)
        inside.addWidget(self._grid)
        self.rows.addLayout(inside)

    def add_row(self, row: Row) -> None:
        """Add something that is never shared."""
        left, _, right, _ = theme.ROW
        row.box.setContentsMargins(left, theme.BOX, right, theme.STEP)
        self._grid.add(row)
