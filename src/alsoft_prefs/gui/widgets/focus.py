"""Where the keyboard is, for everything that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from alsoft_prefs.gui import theme


def has_keyboard(widget: QWidget) -> bool:
    """Return whether what is typed goes to a widget, which it then shows.

    After a click too: Qt's mark for “by keyboard” (`WA_KeyboardFocusChange`) is lost on the way out
    of a table, and a focus that one doesn't see is worse than one ring too many.
    """
    return widget.hasFocus()


def paint_ring(area: QAbstractScrollArea) -> None:
    """Paint a ring along the edge of what scrolls in itself, while it has the keyboard."""
    if has_keyboard(area):
        painter = QPainter(area.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("accent"), 2))
        ring = QRectF(area.viewport().rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, theme.STEP, theme.STEP)
