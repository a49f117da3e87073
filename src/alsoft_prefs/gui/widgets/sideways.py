"""Room for what can't be narrower than it is: it scrolls sideways, in itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class SidewaysArea(QScrollArea):
    """Shows a widget at its full height, and lets it scroll sideways where it is too wide.

    Arguments:
        inside: what it shows; its height may depend on its width.
        name: the object name.
        parent: the widget that it lies in.
    """

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._hint = QSize()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Return the inside's height, and that of the scroll bar where there is one."""
        least = self._inside.minimumSizeHint().width()
        tall = self._inside.heightForWidth(max(width, least))
        return tall + (self.horizontalScrollBar().sizeHint().height() if width < least else 0)

    def sizeHint(self) -> QSize:
        """Return what the inside would like."""
        hint = self._inside.sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width()))

    def minimumSizeHint(self) -> QSize:
        """Return almost nothing in width."""
        return QSize(80, 40)

    def event(self, event: QEvent) -> bool:
        """Take another height where the inside asks for one."""
        if event.type() is QEvent.Type.LayoutRequest:
            hint = self.sizeHint()
            if hint != self._hint:
                self._hint = hint
                self.updateGeometry()
        return super().event(event)
