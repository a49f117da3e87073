"""A process that reads a long history in the window, and tells how long the window was busy.

Usage: python -m benchmarks.window_history_child

The profile is that of the environment. Writes one JSON object on standard output: milliseconds of
the longest turn of the window's loop, by what was done.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from alsoft_prefs.bootstrap import open_program
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.pages.history import HistoryPage
from alsoft_prefs.gui.worker import Worker

_EACH = 30
_WORDS = "statistics cookies"
_WIDTHS = (1000, 900, 800, 720, 860, 1080)

Step = tuple[str, Callable[[], object]]


class Slices(QObject):
    """Measures each turn of the window's loop: input that comes meanwhile waits for its end."""

    def __init__(self) -> None:
        """Begin to measure."""
        super().__init__()
        self.during = "start"
        self.longest: dict[str, float] = {}
        self._began: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._begin)
        dispatcher.aboutToBlock.connect(self._end)

    def _begin(self) -> None:
        self._end()
        self._began = time.perf_counter()

    def _end(self) -> None:
        if self._began is None:
            return
        took, self._began = (time.perf_counter() - self._began) * 1000, None
        self.longest[self.during] = max(took, self.longest.get(self.during, 0.0))


def main() -> int:
    """Do everything, and tell."""
    application = QApplication(sys.argv[:1])
    theme.install(application)
    worker = Worker()
    model = Model(lambda: open_program(os.environ["ALSOFT_PREFS_PROFILE"]), worker)
    window = MainWindow(model)
    window.resize(1080, 720)
    window.show()
    slices = Slices()
    steps = _steps(window)
    timer = QTimer()
    timer.setInterval(_EACH)

    def go_on() -> None:
        if not worker.is_idle and slices.during in ("start", "checked"):
            return
        name, act = next(steps, ("", application.quit))
        slices.during = name or slices.during
        act()

    timer.timeout.connect(go_on)
    model.reload()
    timer.start()
    application.exec()
    timer.stop()
    model.close()
    slices.longest.pop("start", None)
    slices.longest.pop("settled", None)
    sys.stdout.write(json.dumps({name: round(ms, 2) for name, ms in slices.longest.items()}))
    return 0


def _steps(window: MainWindow) -> Iterator[Step]:
    for _ in range(20):
        yield "settled", lambda: None
    yield "opened", lambda: window.open("history")
    for _ in range(20):
        yield "opened", lambda: None
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    bar = page.frame.verticalScrollBar()
    still = 0
    while still < 15:
        still = still + 1 if bar.value() == bar.maximum() else 0
        yield "scrolled", lambda: bar.setValue(bar.value() + bar.pageStep())
    for width in _WIDTHS:
        for _ in range(5):
            yield "resized", lambda width=width: window.resize(width, 720)  # type: ignore[misc]
    field = window.findChild(QLineEdit, "history.filter.field")
    assert field is not None
    for key in _WORDS:
        for _ in range(3):
            yield "filtered", lambda: None
        yield "filtered", lambda key=key: QTest.keyClicks(field, key)  # type: ignore[misc]
    yield "filtered", field.clear
    yield "checked", lambda: None
    yield "checked", lambda: None


if __name__ == "__main__":
    sys.exit(main())
