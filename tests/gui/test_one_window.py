"""Nothing is a window of its own for a moment: that would take the keyboard from the real one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open
from tests.gui.everything import each_page


class Windows(QObject):
    """Remembers what was shown without anything around it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and watched.objectName() != "window":
            words = getattr(watched, "text", str)()
            self.seen.append(f"{type(watched).__name__} {watched.objectName()!r} {words!r}")
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    watching = Windows()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def test_pages_are_built_within_the_window(
    windows: Windows,
    open_: Open,
    chosen: Program,
    live_backend: LiveBackend,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    chosen.sync.run()
    driver = open_()
    for _ in each_page(driver):
        driver.settle()
    driver.choices.allow_all()
    assert windows.seen == []


def test_the_focus_stays_on_the_list_while_pages_are_built(window: WindowDriver) -> None:
    window.window.activateWindow()
    window.window.navigation.setFocus()
    for page in each_page(window):
        assert QApplication.focusWidget() is window.window.navigation, page
