"""All that one can focus in a window, and the states of its pages in which to look at it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from alsoft_prefs.testing.drivers import WindowDriver

PAGES = ("overview", "choices", "data", "policy", "history", "device")


def focusable(window: QWidget) -> list[QWidget]:
    """Return the visible, enabled widgets that Tab reaches."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and not isinstance(widget.parent(), QLineEdit)  # its buttons are Qt's own
        and widget.focusProxy() is None
    ]


def told(widget: QWidget) -> str:
    """Return how to name a widget in a test's complaint."""
    return widget.objectName() or f"a {type(widget).__name__} in {widget.parent()}"


def focused() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def each_page(window: WindowDriver) -> Iterator[str]:
    """Show each page."""
    for name in PAGES:
        window.do(lambda name=name: window.window.open(name))  # type: ignore[misc]
        yield name
