"""Where the keyboard is, for everything that paints itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QAccessible, QPainter, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QStyle,
    QStyleOption,
    QWidget,
)

from alsoft_prefs.gui import theme

# A shortcut's keys arrive as the second alone.
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_POINTERS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)


class _Input(QObject):
    """Knows whether the latest input came from the keyboard.

    It watches windows, not all their widgets: what is pressed passes there first.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.by_keyboard = False
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what is pressed, and let it pass."""
        kind = event.type()
        if kind in _KEYS or kind in _POINTERS:
            self._note(kind in _KEYS)
        return False

    def _note(self, by_keyboard: bool) -> None:
        if by_keyboard is not self.by_keyboard:
            self.by_keyboard = by_keyboard
            widget = QApplication.focusWidget()
            if widget is not None:
                widget.update()
            if isinstance(widget, QAbstractScrollArea):
                widget.viewport().update()


class _Watched:
    input: _Input | None = None


def watch_input() -> None:
    """Show where the focus is from the first key on, and not after a click."""
    application = QApplication.instance()
    if _Watched.input is None and isinstance(application, QApplication):
        _Watched.input = _Input(application)


def forget_input() -> None:
    """Watch no more; whoever watches anew starts without a ring."""
    if _Watched.input is not None:
        _Watched.input.deleteLater()
        _Watched.input = None


def has_keyboard(widget: QWidget) -> bool:
    """Return whether a widget shows that what is typed goes to it.

    It does once the person uses the keyboard, until they press the mouse; and always for a screen
    reader or another assistive technology, which moves the focus without a key.
    """
    by_keyboard = _Watched.input is not None and _Watched.input.by_keyboard
    return widget.hasFocus() and (by_keyboard or QAccessible.isActive())


def hide_ring(widget: QWidget, option: QStyleOption) -> None:
    """Take the focus out of what a style sheet is to paint, where the widget doesn't show it."""
    if not has_keyboard(widget):
        option.state &= ~QStyle.StateFlag.State_HasFocus


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
