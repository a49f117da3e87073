"""The running window: one instance a profile, its background, and its end."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDeadlineTimer, QLockFile, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from alsoft_prefs.adapters.paths import (  # bootstrap costs more than the window
    chosen_profile,
    data_directory,
)
from alsoft_prefs.gui import languages
from alsoft_prefs.gui.shell import Shell
from alsoft_prefs.gui.window_state import window_state

if TYPE_CHECKING:  # what isn't needed to be seen is imported once that has happened
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.gui.main_window import MainWindow
    from alsoft_prefs.gui.model import Model
    from alsoft_prefs.gui.single_instance import Doorbell
    from alsoft_prefs.gui.snapshot import Snapshot
    from alsoft_prefs.gui.termination import Termination
    from alsoft_prefs.gui.watcher import Watcher

_ID = "com.alsoft.prefs"
"""Of the desktop entry, and of the icon."""
_GEOMETRY = "geometry"
_LANGUAGE = "language"
_PATIENCE = 5000
_PAUSE = 100
"""Milliseconds to wait for another window of the profile, and between two looks at it."""


def run_window(profile: str | None = None) -> int:
    """Show the window until it is closed, or bring forward the one that is there.

    Arguments:
        profile: a folder that holds everything; None for the system's places.

    Returns:
        The exit code: 0, or 1 where another window has the profile and doesn't answer.
    """
    directory = data_directory(profile)
    with contextlib.suppress(OSError):  # said in the window, once it can't be written to
        os.makedirs(directory, mode=0o700, exist_ok=True)
    lock = QLockFile(os.path.join(directory, "window.lock"))
    lock.setStaleLockTime(0)  # only its holder's death frees it
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        code = _reached(directory, lock)
        if code is not None:
            return code
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101
    application.setApplicationName("alsoft-prefs")
    application.setDesktopFileName(_ID)
    application.setWindowIcon(QIcon.fromTheme(_ID))  # where a package brought it along
    running = Running(application, profile)
    code = application.exec()
    ended = running.close()
    lock.unlock()
    if not ended:
        # A request hangs in a thread that can't be ended. Everything is on disk; waiting for the
        # network would keep a closed window's process alive.
        _leave(code)
    return code


def _reached(directory: str, lock: QLockFile) -> int | None:
    """Return the exit code where another window has the profile; None once it has ended."""
    from alsoft_prefs.gui.single_instance import Ring

    ring = Ring(directory)
    patience = QDeadlineTimer(_PATIENCE)
    try:
        while not patience.hasExpired():
            # One that ends listens no more, and gives the profile free.
            if lock.tryLock(_PAUSE):
                return None
            if ring.answered:
                return 0
        return 1
    finally:
        ring.end()


def _leave(code: int) -> None:
    import logging

    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


class Running(QObject):
    """The window with everything around it that lives as long.

    Arguments:
        application: whose event loop it runs in.
        profile: as for `run_window`.
    """

    def __init__(self, application: QApplication, profile: str | None = None) -> None:
        super().__init__()
        self.model: Model | None = None
        self.window: MainWindow | None = None
        self._application = application
        self._profile = profile
        self._directory = data_directory(profile)
        self._watcher: Watcher | None = None
        self._doorbell: Doorbell | None = None
        self._termination: Termination | None = None
        self._settings = window_state(self._directory)
        # The window is shown before the configuration is read, in the language that it had last.
        self._language = str(self._settings.value(_LANGUAGE, "system"))
        self._speaks_anew = False
        languages.speak(application, self._language)
        self.shell = Shell()
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.shell.restoreGeometry(geometry)
        self.shell.painted.connect(self._furnish)
        self.shell.show()

    def _furnish(self) -> None:
        """Bring everything that can wait until the window is seen."""
        from alsoft_prefs.gui.model import Model
        from alsoft_prefs.gui.worker import Worker

        model = self.model = Model(lambda: _opened(self._profile), Worker(self), self)
        model.changed.connect(self._speak)
        model.reload()  # the worker imports and reads while the widgets are made

        from alsoft_prefs.gui import theme
        from alsoft_prefs.gui.main_window import MainWindow
        from alsoft_prefs.gui.termination import Termination

        theme.install(self._application)
        self.window = MainWindow(model)
        self.shell.furnish(self.window)
        self._termination = Termination(self._application.quit, self)
        model.changed.connect(self._listen)
        model.failed.connect(self._listen)

    def _speak(self, snapshot: Snapshot) -> None:
        """Speak the language that the configuration says now, and build the window anew for it."""
        wanted = snapshot.config.text("language.tag") or "system"
        if wanted != self._language:
            before = languages.spoken()
            self._language = wanted
            self._settings.setValue(_LANGUAGE, wanted)
            languages.speak(self._application, wanted)
            if languages.spoken() != before and self.model is not None:
                self._speaks_anew = True
                self.model.reload()  # what the snapshot says is in the language before
        elif self._speaks_anew:
            self._speaks_anew = False
            QTimer.singleShot(0, self, self._build_anew)

    def _build_anew(self) -> None:
        from alsoft_prefs.gui.main_window import MainWindow

        if self.model is None or self.window is None or not self.shell.isVisible():
            return
        before, self.window = self.window, MainWindow(self.model)
        focused = before.focusWidget()
        self.shell.takeCentralWidget()
        self.shell.furnish(self.window)
        self.window.resume(before)
        if focused is not None and focused.objectName():
            same = self.window.findChild(QWidget, focused.objectName())
            if same is not None:
                same.setFocus()
        before.hide()
        self.model.when_idle(before.deleteLater)  # a page may still wait for an answer

    def _listen(self) -> None:
        """Hear of other processes, once there is something to show."""
        if self._watcher is not None or self.model is None:
            return
        from alsoft_prefs.adapters.managed import system
        from alsoft_prefs.gui.single_instance import Doorbell
        from alsoft_prefs.gui.watcher import Watcher

        managed = system.source(chosen_profile(self._profile))
        self._watcher = Watcher(self._directory, managed, self)
        self._watcher.changed.connect(self.model.reload)
        self._doorbell = Doorbell(self._directory, self)
        self._doorbell.rung.connect(self.shell.come_forward)

    def close(self) -> bool:
        """End timers, background and window, in this order; false where a request still hangs."""
        if self._doorbell is not None:
            self._doorbell.close()
        if self._watcher is not None:
            self._watcher.close()
        if self._termination is not None:
            self._termination.close()
        self._settings.setValue(_GEOMETRY, self.shell.saveGeometry())
        self._settings.sync()
        self.shell.hide()
        languages.forget(self._application)
        ended = self.model.close() if self.model is not None else True
        self.shell.close()
        return ended


def _opened(profile: str | None) -> Program:
    from alsoft_prefs.bootstrap import open_program
    from alsoft_prefs.gui.languages import said

    program = open_program(profile)
    program.say = said
    return program
