"""Work off the window's thread: two queues, whose results come back as values.

The local queue carries use cases in the order they were asked for; the network queue carries sync
rounds, so that a choice never waits for a slow backend.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from alsoft_prefs.core.errors import AlsoftError

_log = logging.getLogger(__name__)
T = TypeVar("T")
Done = Callable[[Any], None]
Failed = Callable[[AlsoftError], None]


class Queue(StrEnum):
    """Which queue a piece of work waits in."""

    LOCAL = "local"
    NETWORK = "network"


class _Outcome(NamedTuple):
    value: object
    error: AlsoftError | None


class _Callbacks(NamedTuple):
    done: Done
    failed: Failed


class _Work(QRunnable):
    """Calls a function on the pool's thread.

    It refers to the signal's owner, and never owns it: a QObject that dies on the pool's thread
    takes the process with it.
    """

    def __init__(self, ticket: int, function: Callable[[], object], worker: Worker) -> None:
        super().__init__()
        self._ticket = ticket
        self._function = function
        self._worker = worker

    def run(self) -> None:
        try:
            outcome = _Outcome(self._function(), None)
        except AlsoftError as error:
            outcome = _Outcome(None, _said(error))
        except Exception as error:  # noqa: BLE001  a defect: shown in place, and logged whole
            _log.exception("unexpected problem in the background")
            outcome = _Outcome(None, _said(AlsoftError(f"{type(error).__name__}: {error}")))
        self._worker.finished.emit(self._ticket, outcome)


class Worker(QObject):
    """Runs functions in the background, for an owner on the window's thread."""

    finished = Signal(int, object)
    """Internal: the ticket and outcome of a piece of work, on their way to the window's thread."""
    idle = Signal()
    """Nothing waits and nothing runs any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {queue: _pool() for queue in Queue}
        self._waiting: dict[int, _Callbacks] = {}
        self._last = 0
        self._open = True
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        queue: Queue,
        function: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Call a function in the background, then one of two callbacks on the window's thread.

        Arguments:
            queue: where it waits for its turn.
            function: runs on another thread; may not touch a QObject of the window.
            done: gets what it returned.
            failed: gets what it raised; something unforeseen as a plain `AlsoftError`.

        After `shutdown` nothing is called.
        """
        if not self._open:
            return
        self._last += 1
        self._waiting[self._last] = _Callbacks(done, failed)
        self._pools[queue].start(_Work(self._last, function, self))

    @property
    def is_idle(self) -> bool:
        """Whether every result has been delivered."""
        return not self._waiting

    @Slot(int, object)
    def _deliver(self, ticket: int, outcome: _Outcome) -> None:
        callbacks = self._waiting.pop(ticket, None)
        if callbacks is None:
            return
        if outcome.error is not None:
            callbacks.failed(outcome.error)
        else:
            callbacks.done(outcome.value)
        if not self._waiting:
            self.idle.emit()

    def shutdown(self, patience: int) -> bool:
        """Drop what hasn't begun on the network, finish what is local, and deliver no more.

        Arguments:
            patience: milliseconds to wait for a request under way.

        Returns whether nothing runs any more.
        """
        self._open = False
        self._waiting.clear()
        self._pools[Queue.NETWORK].clear()
        local = self._pools[Queue.LOCAL].waitForDone(-1)
        return self._pools[Queue.NETWORK].waitForDone(patience) and local


def _said(error: AlsoftError) -> AlsoftError:
    """Return the error with its texts in the window's language."""
    from alsoft_prefs.gui.languages import said

    error.title, error.message, error.hint = said((error.title, error.message, error.hint))
    return error


def _pool() -> QThreadPool:
    pool = QThreadPool()
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)  # one thread, one SQLite connection, as long as the window lives
    return pool
