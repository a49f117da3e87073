"""The window and its drivers without pytest: for scripts, other test tools, and pictures.

with driven_window(Path("/tmp/trial")) as window:
    window.first_run.only_necessary()
    window.grab(Path("overview.png"))
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.gui import languages, theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.worker import Worker
from alsoft_prefs.testing.drivers import WindowDriver

LOOK = 5
"""Milliseconds between two looks at what is waited for."""


class Patience:
    """Waits while the event loop runs."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 5000) -> None:
        """Return once `callback` neither returns False nor fails an assertion.

        Raises:
            TimeoutError: that didn't come within `timeout` milliseconds.
        """
        deadline = QDeadlineTimer(timeout)
        while True:
            try:
                if callback() is not False:
                    return
                problem = None
            except AssertionError as error:
                problem = error
            if deadline.hasExpired():
                raise TimeoutError(f"waited in vain for {timeout} ms") from problem
            loop = QEventLoop()
            QTimer.singleShot(LOOK, loop.quit)
            loop.exec()


@contextmanager
def driven_window(
    profile: Path,
    *,
    scheme: str = "light",
    language: str = "en",
    program: Callable[[], Program] | None = None,
) -> Iterator[WindowDriver]:
    """Give a driver of a new window on a profile; the window is closed at the end.

    Arguments:
        profile: the profile's folder; it is made where it is missing.
        scheme: of `theme.Scheme`.
        language: as for `drivers.open_window`.
        program: opens the profile's services in another way.
    """
    profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["alsoft-prefs"])
    assert isinstance(application, QApplication)
    languages.speak(application, language)
    theme.install(application).use(theme.Scheme(scheme))
    worker = Worker()
    model = Model(program or (lambda: open_program(str(profile))), worker)
    driver = WindowDriver(Patience(), MainWindow(model), model, worker)
    driver.window.show()
    driver.do(model.reload)
    try:
        yield driver
    finally:
        driver.close()
