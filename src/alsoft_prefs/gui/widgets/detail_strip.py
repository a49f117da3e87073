"""The strip at the page's lower edge that tells of what is picked above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.rows import MetaLine
from alsoft_prefs.gui.widgets.surfaces import Turning
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.gui.widgets.text import Link, Text

_NARROW = 620


class DetailStrip(QScrollArea):
    """Shows title, sentence, links and a switch; never takes more than two fifths of the page.

    Arguments:
        name: the object name; `NAME.switch` is the switch's, `NAME.close` the closing link's.
        parent: the page.
    """

    closed = Signal()
    """The person closed it."""
    followed = Signal(str)
    """A link's target."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = Text("", "strong")
        self.sentence = Text()
        self.ways = MetaLine()
        self.links = MetaLine()
        self.switch = Switch(f"{name}.switch", "")
        self._close = Link(self.tr("Close"), f"{name}.close")
        self._close.setAccessibleName(self.tr("Close the details"))
        self._close.clicked.connect(self.closed)
        self.ways.followed.connect(self.followed)
        self.links.followed.connect(self.followed)
        self._inside = _Ground()
        self._box = QVBoxLayout(self._inside)
        self._box.setSpacing(3)
        for part in (self._built(), self.ways, self.links):
            self._box.addWidget(part)
        self.setWidget(self._inside)
        self.hide()

    def _built(self) -> Turning:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self.title, self.sentence):
            column.addWidget(part)
        ends = QWidget()
        line = QHBoxLayout(ends)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.switch)
        line.addWidget(self._close)
        return Turning(words, ends)

    def fit(self, room: int) -> None:
        """Take the height of the words, at most two fifths of the page's, in pixels."""
        side = 40 if self.width() >= _NARROW else 20
        self._box.setContentsMargins(side, 14, side, 16)
        width = self.viewport().width()
        tall = max(self._box.heightForWidth(width), self._box.minimumSize().height())
        self.setFixedHeight(min(tall + 2, max(room * 2 // 5, 110)))


class _Ground(QWidget):
    """The strip's ground, with a line above it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("card"))
        painter.setPen(theme.current().colour("line"))
        painter.drawLine(0, 0, self.width(), 0)
