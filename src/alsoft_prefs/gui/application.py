"""The running window: one instance a profile, its background, and its end."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLockFile, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from alsoft_prefs.adapters.paths import data_directory  # bootstrap costs more than the window
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.worker import Worker

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.gui.single_instance import Doorbell
    from alsoft_prefs.gui.watcher import Watcher

_GEOMETRY = "geometry"


def run_window(profile: str | None = None) -> int:
    """Show the window until it is closed, or bring forward the one that is there.

    Arguments:
        profile: a folder that holds everything; None for the system's places.

    Returns:
        The exit code: 0, or 1 where another window has the profile and doesn't answer.
    """
    directory = data_directory(profile)
    os.makedirs(directory, mode=0o700, exist_ok=True)
    lock = QLockFile(os.path.join(directory, "window.lock"))
    lock.setStaleLockTime(0)  # only its holder's death frees it
    if not lock.tryLock(0):
        from alsoft_prefs.gui.single_instance import ring

        return 0 if ring(directory) else 1
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101
    application.setApplicationName("alsoft-prefs")
    application.setApplicationDisplayName("ALSOFT Privacy Preferences")
    application.setDesktopFileName("alsoft-prefs")
    running = Running(application, profile, directory)
    code = application.exec()
    if not running.close():
        # A request hangs in a thread that can't be ended. Everything is on disk; waiting for the
        # network would keep a closed window's process alive.
        lock.unlock()
        os._exit(code)
    lock.unlock()
    return code


class Running(QObject):
    """The window with everything around it that lives as long.

    Arguments:
        application: whose event loop it runs in.
        profile: as for `run_window`.
        directory: the folder of the profile's data.
    """

    def __init__(self, application: QApplication, profile: str | None, directory: str) -> None:
        super().__init__()
        self._directory = directory
        self._watcher: Watcher | None = None
        self._doorbell: Doorbell | None = None
        theme.install(application)
        self.model = Model(lambda: _opened(profile), Worker(self), self)
        self.window = MainWindow(self.model)
        self._settings = QSettings(
            os.path.join(directory, "window.ini"), QSettings.Format.IniFormat
        )
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.window.restoreGeometry(geometry)
        self.model.reload()
        self.window.show()
        QTimer.singleShot(0, self._settle)

    def _settle(self) -> None:
        """What can wait until something is seen."""
        from alsoft_prefs.gui.single_instance import Doorbell
        from alsoft_prefs.gui.watcher import Watcher

        self._watcher = Watcher(self._directory, self)
        self._watcher.changed.connect(self.model.reload)
        self._doorbell = Doorbell(self._directory, self)
        self._doorbell.rung.connect(self.window.come_forward)

    def close(self) -> bool:
        """End timers, background and window, in this order; false where a request still hangs."""
        if self._doorbell is not None:
            self._doorbell.close()
        if self._watcher is not None:
            self._watcher.close()
        self._settings.setValue(_GEOMETRY, self.window.saveGeometry())
        self._settings.sync()
        self.window.hide()
        ended = self.model.close()
        self.window.close()
        return ended


def _opened(profile: str | None) -> Program:
    from alsoft_prefs.bootstrap import open_program

    return open_program(profile)
