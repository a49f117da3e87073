"""Notices what other processes and the organisation change: the system tells, nobody asks.

Windows' registry alone is asked every few seconds.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from alsoft_prefs.core.ports import ManagedSource

_CALM = 120
"""Milliseconds: a write touches several files, and one reload does for all."""
_ROUND = 15_000
"""Milliseconds between two looks where the system doesn't tell: at Windows' registry."""
_WATCHED = ("decisions.json", "journal.sqlite3", "journal.sqlite3-wal", "config.toml")


class Watcher(QObject):
    """Watches a profile's folder and journal, and the organisation's settings.

    Arguments:
        directory: the folder of `decisions.json` and the journal.
        managed: where the organisation's settings are.
        parent: the owner.
    """

    changed = Signal()
    """Choices, receipts or settings may have changed."""

    def __init__(
        self, directory: str, managed: ManagedSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = [os.path.join(directory, name) for name in _WATCHED]
        self._managed = managed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM)
        self._timer.timeout.connect(self._look)
        self._round = QTimer(self)
        self._round.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._round.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([directory], self)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watch()
        self._seen = self._stamps()
        if managed.polled:
            self._round.start(_ROUND)

    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._round.stop()
        self._watcher.blockSignals(True)

    def _watch(self) -> None:
        """Watch what is there by now, and for the rest the folder that it will appear in.

        A file that was replaced is another one, and has to be watched anew.
        """
        added = True
        while added:  # what appears while a folder isn't watched yet isn't told
            wanted = {path for path in self._files if os.path.exists(path)}
            wanted |= {_nearest(place) for place in self._managed.places()}
            missing = wanted - {*self._watcher.files(), *self._watcher.directories()}
            refused = self._watcher.addPaths(list(missing)) if missing else []
            added = len(refused) < len(missing)

    def _look(self) -> None:
        self._watch()
        stamps = self._stamps()
        if stamps != self._seen:
            self._seen = stamps
            self.changed.emit()

    def _stamps(self) -> tuple[object, object]:
        return [_stamp(path) for path in self._files], self._managed.stamp()


def _nearest(place: str) -> str:
    """Return a path, or the nearest folder above it that is there."""
    while not os.path.exists(place) and place != os.path.dirname(place):
        place = os.path.dirname(place)
    return place


def _stamp(path: str) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
