"""Where the keyboard is, for everything that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
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


def follow_ring(area: QAbstractScrollArea) -> None:
    """Have the whole of what scrolls painted anew when the ring comes, goes or would scroll."""
    area.installEventFilter(_Follower(area))
    area.verticalScrollBar().valueChanged.connect(area.viewport().update)


class _Follower(QObject):
    """Repaints what it belongs to when the focus comes or goes."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at changes of the focus alone."""
        changes = event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
        if changes and isinstance(watched, QAbstractScrollArea):
            watched.viewport().update()
        return False
