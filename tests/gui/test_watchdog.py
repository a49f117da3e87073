"""The event loop's watchdog: what counts, what doesn't, and what it says."""

from __future__ import annotations

import time
from collections.abc import Iterator
from types import FrameType

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alsoft_prefs.testing import watchdog
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.watchdog import Watchdog

BUSY = 0.12
SHOWN = watchdog._shown


def busy(seconds: float = BUSY) -> None:
    """Works on this thread for some CPU time, as a page that reads a database would."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


@pytest.fixture(autouse=True)
def _watched() -> None:
    """These tests are slow on purpose."""


@pytest.fixture
def dog(qapp: QApplication) -> Iterator[Watchdog]:
    dog = Watchdog(limit=100)
    dog.start()
    yield dog
    dog.stop()


def in_the_loop(act: object) -> None:
    loop = QEventLoop()
    QTimer.singleShot(0, act)  # type: ignore[call-overload]
    QTimer.singleShot(10, loop.quit)
    loop.exec()


def test_work_in_the_loop_is_seen_with_what_ran(dog: Watchdog) -> None:
    in_the_loop(lambda: busy(10 * BUSY))  # long enough to be looked at on a busy machine
    assert dog.longest.milliseconds >= BUSY * 1000
    assert "busy" in [line.rpartition(" ")[2] for line in dog.longest.stack]
    assert "test_watchdog.py" in str(dog.longest)


def test_a_look_after_the_work_keeps_what_ran(
    dog: Watchdog, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[tuple[str, ...]] = []

    def shown_once(frame: FrameType | None, loop: FrameType | None) -> tuple[str, ...]:
        looks.append(() if any(looks) else SHOWN(frame, loop))
        return looks[-1]

    monkeypatch.setattr(watchdog, "_shown", shown_once)
    in_the_loop(lambda: busy(10 * BUSY))
    assert looks[-1] == ()
    assert "busy" in str(dog.longest)


def test_work_of_the_test_is_its_own(dog: Watchdog) -> None:
    busy()
    in_the_loop(lambda: None)
    busy()
    QApplication.processEvents()
    busy()
    QApplication.processEvents()
    assert dog.longest.milliseconds < BUSY * 1000
    assert not dog.over


def test_waiting_is_no_work(dog: Watchdog) -> None:
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    in_the_loop(lambda: time.sleep(0.2))
    assert not dog.over


def test_what_a_driver_does_is_a_slice(dog: Watchdog) -> None:
    dog.act(busy)
    assert dog.longest.milliseconds >= BUSY * 1000
    dog.act(lambda: in_the_loop(lambda: None))
    busy()
    in_the_loop(lambda: None)
    assert dog.longest.milliseconds < 2 * BUSY * 1000


def test_a_slice_over_the_limit_fails_the_check(dog: Watchdog) -> None:
    dog.check()
    in_the_loop(lambda: busy(0.5))
    with pytest.raises(AssertionError, match="on the window's thread"):
        dog.check()


def test_a_driver_tells_the_watchdog(window: WindowDriver, event_loop_watchdog: Watchdog) -> None:
    before = event_loop_watchdog.longest.milliseconds
    window.do(lambda: busy(before / 1000 + 0.02))
    assert event_loop_watchdog.longest.milliseconds > before


def test_after_its_end_nothing_is_watched(qapp: QApplication, qtbot: QtBot) -> None:
    dog = Watchdog()
    dog.start()
    dog.stop()
    in_the_loop(busy)
    assert dog.longest.milliseconds == 0
