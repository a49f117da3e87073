"""A second start of the window brings the first one forward.

The second start leaves a file in the profile's folder, and the first one takes it away. A local
socket would do the same, but Qt's network library takes 2.5 MB of every window's memory.
"""

from __future__ import annotations

import contextlib
import os

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

FILE = "window.bell"


class Doorbell(QObject):
    """Listens for second starts of the same profile.

    Arguments:
        directory: the folder of the profile's data; one bell each.
        parent: the owner.
    """

    rung = Signal()
    """The window was started again."""

    def __init__(self, directory: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = os.path.join(directory, FILE)
        self._watcher = QFileSystemWatcher([directory], self)
        self._watcher.directoryChanged.connect(self._answer)
        QTimer.singleShot(0, self, self._answer)  # rung before anybody listened

    def close(self) -> None:
        """Listen no more."""
        self._watcher.blockSignals(True)

    def _answer(self) -> None:
        with contextlib.suppress(OSError):
            os.unlink(self._path)
            self.rung.emit()


class Ring:
    """Rings the bell of a profile's window; `end` comes after, whether it was answered or not.

    Arguments:
        directory: the folder of the profile's data.
    """

    def __init__(self, directory: str) -> None:
        self._path = os.path.join(directory, FILE)
        self._rung = False
        with contextlib.suppress(OSError):  # nobody hears it in a folder that can't be written to
            os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600))
            self._rung = True

    @property
    def answered(self) -> bool:
        """Whether the window has heard it."""
        return self._rung and not os.path.exists(self._path)

    def end(self) -> None:
        """Ring no more."""
        with contextlib.suppress(OSError):
            os.unlink(self._path)
