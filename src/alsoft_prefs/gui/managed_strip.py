"""The strip “Managed by your organisation”, above every page of a managed computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.text import Link, Mark, Text


class ManagedStrip(QWidget):
    """Says who manages this computer, and leads to what they set."""

    followed = Signal(str)
    """Where the link leads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("managed")
        line = QHBoxLayout(self)
        line.setContentsMargins(*theme.STRIP)
        line.setSpacing(theme.BOX)
        self._words = Text("", "meta", "dim")
        link = Link(self.tr("What is set"), "managed.open")
        link.clicked.connect(lambda: self.followed.emit("device/managed"))
        line.addWidget(Mark("organisation", "dim", role="meta"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        line.addWidget(link)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show who says so; nothing where nobody does any more."""
        self.setVisible(snapshot.is_managed)
        words = self.tr("Managed by your organisation")
        if snapshot.organisation:
            words = self.tr("Managed by your organisation: {name}").format(
                name=snapshot.organisation
            )
        self._words.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().colour("side"))
        painter.setPen(theme.current().colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
