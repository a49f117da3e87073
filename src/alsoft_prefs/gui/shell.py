"""The window's frame: it is on the screen before the rest of the window is even imported.

What it needs for that is kept small. Merely naming `Qt.…` makes PySide build some 150 enumerations,
which takes as long as a sixth of a bare window's start.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from alsoft_prefs.gui.theme.colours import DARK, LIGHT

SMALLEST = (720, 480)
"""The window's smallest size, in device-independent pixels."""
DEFAULT = (1080, 720)
"""The window's size at first, in device-independent pixels."""
SIDE = 216
"""The sidebar's width at the default text size, in device-independent pixels."""


class Shell(QMainWindow):
    """The top-level window. Empty, it shows the grounds of sidebar and page."""

    painted = Signal()
    """It has been seen for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False
        self.setObjectName("shell")
        self.setWindowTitle(self.tr("ALSOFT Privacy Preferences"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*DEFAULT)
        dark = self.palette().window().color().lightness() < 128
        roles = DARK if dark else LIGHT
        self._side = QWidget(self)
        self._side.setAutoFillBackground(True)
        brand = QLabel("ALSOFT", self._side)
        brand.move(22, 20)
        _ground(self, roles.background)
        _ground(self._side, roles.side)

    def furnish(self, content: QWidget) -> None:
        """Fill the window."""
        self._side.hide()
        self.setPalette(QPalette())
        self.setCentralWidget(content)
        self.setWindowTitle(self.tr("ALSOFT Privacy Preferences"))

    def come_forward(self) -> None:
        """Show the window above the others, as a second start asks for."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sidebar's ground where the sidebar will be."""
        super().resizeEvent(event)
        left = self.width() - SIDE if self.isRightToLeft() else 0
        self._side.setGeometry(left, 0, SIDE, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that it is seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)


def _ground(widget: QWidget, colour: str) -> None:
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
