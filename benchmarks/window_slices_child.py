"""A process with the window that goes through pages and switches, and tells how long each took.

Usage: python -m benchmarks.window_slices_child pages|switches

Writes JSON lines on standard output: what was clicked, and in milliseconds the longest slice, the
time in which the window's thread couldn't have handled another click, until all was shown.
`ALSOFT_PREFS_PROFILE` names the profile.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alsoft_prefs.gui.application import Running
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.worker import Worker

PAGES = ("overview", "choices", "data", "policy", "history", "device")
QUIET = 5
"""Rounds of the loop without work after which nothing is expected any more."""
PATIENCE = 60.0


def main() -> int:
    """Start the program, measure, and end it."""
    application = QApplication(sys.argv[:1])
    running = Running(application)
    _longest(lambda: None, lambda: running.window is not None and _is_idle(running))
    window = running.window
    assert window is not None
    measure = {"pages": _pages, "switches": _switches}[sys.argv[1]]
    for what, longest in measure(running, window):
        sys.stdout.write(json.dumps({"clicked": what, "slice": longest}) + "\n")
    running.close()
    return 0


def _pages(running: Running, window: MainWindow) -> Iterator[tuple[str, float]]:
    for visit in ("first", "again"):
        for page in (*PAGES[1:], PAGES[0]):
            yield f"{page} {visit}", _page(running, window, page)


def _switches(running: Running, window: MainWindow) -> Iterator[tuple[str, float]]:
    from alsoft_prefs.gui.widgets.switch import Switch

    _page(running, window, "choices")
    page = window.page("choices")
    assert page is not None
    for switch in page.findChildren(Switch):
        for turn in ("once", "back") if switch.isEnabled() else ():
            page.frame.ensureWidgetVisible(switch)
            _longest(lambda: None, lambda: _is_idle(running))
            click = _click(switch)
            yield f"{switch.objectName()} {turn}", _longest(click, lambda: _is_idle(running))


def _click(switch: object) -> Callable[[], None]:
    return lambda: QTest.mouseClick(switch, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def _page(running: Running, window: MainWindow, page: str) -> float:
    spot = window.navigation.point(page).center()
    viewport = window.navigation.viewport()
    return _longest(
        lambda: QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=spot),
        lambda: window.current == page and _is_idle(running),
    )


def _is_idle(running: Running) -> bool:
    worker = running.findChild(Worker)
    return worker is not None and worker.is_idle


def _longest(act: Callable[[], object], done: Callable[[], bool]) -> float:
    """Act, let the loop turn until all is done, and return the longest slice in milliseconds.

    Each round of the loop is asked for on its own and never waits, so that its time is a slice.
    """
    longest = _seconds(act)
    quiet, ends = 0, time.monotonic() + PATIENCE
    while quiet < QUIET:
        took = _seconds(lambda: QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents))
        longest = max(longest, took)
        quiet = quiet + 1 if took < 0.0005 and done() else 0
        if time.monotonic() > ends:
            raise RuntimeError("the window doesn't come to rest")
        if took < 0.0005:
            time.sleep(0.001)  # the worker's turn
    return longest * 1000


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
