"""Windows for tests, which are closed and leave nothing behind; a failed test leaves a picture."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.testing.drivers import WindowDriver, open_window
from alsoft_prefs.testing.drivers_history import HistoryDriver
from alsoft_prefs.testing.watchdog import Watchdog
from scripts import translations
from tests.gui.keys import Keys

PICTURES = Path("build/failed")

Open = Callable[..., WindowDriver]


@pytest.fixture(autouse=True, scope="session")
def _compiled() -> None:
    """Compiles the translations that changed: English plurals are among them."""
    translations.compile_changed()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call" and report.failed:
        drivers = item.stash.get(_DRIVERS, list[WindowDriver]())
        for number, driver in enumerate(drivers):
            PICTURES.mkdir(parents=True, exist_ok=True)
            driver.grab(PICTURES / f"{item.name.replace('/', '_')[:120]}-{number}.png")
    return report


class _Flashes(QObject):
    """Notes parts of the window that were shown before they lay in it: each flashes a window."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            plain = watched.windowType() in (Qt.WindowType.Window, Qt.WindowType.Widget)
            if watched.isWindow() and plain and type(watched).__module__.startswith(_PARTS):
                self.found.append(f"{type(watched).__name__} {watched.objectName()!r}")
        return False


_PARTS = ("alsoft_prefs.gui.widgets", "alsoft_prefs.gui.pages")


@pytest.fixture(autouse=True)
def _no_part_is_a_window(request: pytest.FixtureRequest) -> Iterator[None]:
    """No part of the window is ever a window of its own, but where a test shows it alone."""
    application = QApplication.instance()
    if application is None or request.module.__name__.endswith("test_widgets"):
        yield
        return
    flashes = _Flashes()
    application.installEventFilter(flashes)
    yield
    application.removeEventFilter(flashes)
    assert not flashes.found


@pytest.fixture(autouse=True)
def _windows_end_on_their_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whole windows are collected here: on the worker's thread, Qt's watchers of files complain."""
    yield
    if hasattr(request.module, "Running"):
        gc.collect()


_DRIVERS = pytest.StashKey[list[WindowDriver]]()


@pytest.fixture(autouse=True)
def _watched(event_loop_watchdog: Watchdog) -> None:
    """Fails the test where the window's thread was busy for so long that a person would notice."""


@pytest.fixture
def open_(qtbot: QtBot, throwaway_profile: Path, request: pytest.FixtureRequest) -> Iterator[Open]:
    """Gives a function that opens a window on the throwaway profile."""
    opened: list[WindowDriver] = []
    request.node.stash[_DRIVERS] = opened

    def open_one(*, scheme: str = "light", language: str = "en") -> WindowDriver:
        driver = open_window(qtbot, throwaway_profile, scheme=scheme, language=language)
        opened.append(driver)
        return driver

    yield open_one
    for driver in opened:
        driver.close()
        timers = [timer for timer in driver.model.findChildren(QTimer) if timer.isActive()]
        assert not timers, "a timer outlives the window"


@pytest.fixture
def chosen(throwaway_profile: Path) -> Iterator[Program]:
    """Gives the profile's program, as another process has it, after the first choice."""
    program = open_program(str(throwaway_profile))
    program.preferences.only_necessary()
    yield program
    program.close()


@pytest.fixture
def window(chosen: Program, open_: Open) -> WindowDriver:
    """Gives a window on a profile whose person kept only what is necessary."""
    return open_()


@pytest.fixture
def receipted(synced_program: Program, open_: Open) -> HistoryDriver:
    """Gives the page on a profile whose first choice is receipted."""
    synced_program.preferences.only_necessary()
    status = synced_program.sync.run()
    assert status.state == "idle"
    return HistoryDriver(open_())


@pytest.fixture
def keys(window: WindowDriver) -> Keys:
    made = Keys(window)
    window.window.navigation.setFocus()
    return made
