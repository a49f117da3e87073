"""Notices what other processes change: the system tells, nobody asks."""

from __future__ import annotations

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_CALM = 120
"""Milliseconds: a write touches several files, and one reload does for all."""
_WATCHED = ("decisions.json", "journal.sqlite3", "journal.sqlite3-wal", "config.toml")


class Watcher(QObject):
    """Watches a profile's folder and journal.

    Arguments:
        directory: the folder of `decisions.json` and the journal.
        parent: the owner.
    """

    changed = Signal()
    """Choices, receipts or settings may have changed."""

    def __init__(self, directory: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = [os.path.join(directory, name) for name in _WATCHED]
        self._seen = self._stamps()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM)
        self._timer.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher([directory], self)
        self._watcher.directoryChanged.connect(self._timer.start)
        self._watcher.fileChanged.connect(self._timer.start)
        self._watch_files()

    def close(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._watcher.blockSignals(True)

    def _watch_files(self) -> None:
        # A file that was replaced is another one, and has to be watched anew.
        missing = set(self._files) - set(self._watcher.files())
        there = [path for path in missing if os.path.exists(path)]
        if there:
            self._watcher.addPaths(there)

    def _look(self) -> None:
        self._watch_files()
        stamps = self._stamps()
        if stamps != self._seen:
            self._seen = stamps
            self.changed.emit()

    def _stamps(self) -> list[tuple[int, int, int] | None]:
        return [_stamp(path) for path in self._files]


def _stamp(path: str) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
