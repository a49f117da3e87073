"""Where the keyboard is: shown to those who use it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from alsoft_prefs.gui import theme


def has_keyboard(widget: QWidget) -> bool:
    """Return whether a widget has the focus, and the person is using the keyboard."""
    by_keys = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return widget.hasFocus() and by_keys


def paint_ring(area: QAbstractScrollArea) -> None:
    """Paint a ring along the edge of what scrolls in itself, while it has the keyboard."""
    if has_keyboard(area):
        painter = QPainter(area.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), 2))
        ring = QRectF(area.viewport().rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, theme.STEP, theme.STEP)
