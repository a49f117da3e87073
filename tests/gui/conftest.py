"""Windows for tests, which are closed and leave nothing behind; a failed test leaves a picture."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.testing.drivers import WindowDriver, open_window

PICTURES = Path("build/failed")

Open = Callable[..., WindowDriver]


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


_DRIVERS = pytest.StashKey[list[WindowDriver]]()


@pytest.fixture
def open_(qtbot: QtBot, throwaway_profile: Path, request: pytest.FixtureRequest) -> Iterator[Open]:
    """Gives a function that opens a window on the throwaway profile."""
    opened: list[WindowDriver] = []
    request.node.stash[_DRIVERS] = opened

    def open_one(*, scheme: str = "light") -> WindowDriver:
        driver = open_window(qtbot, throwaway_profile, scheme=scheme)
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
