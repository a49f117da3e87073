"""What the window shows now, and the one way to change it.

A click goes to a presenter, from there to `Model.act`, which changes the program on the worker and
takes a new snapshot; `changed` brings that to whoever shows something. No widget holds a setting.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from alsoft_prefs.gui.worker import Queue, Worker

if TYPE_CHECKING:  # the worker imports what takes long
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.core.errors import AlsoftError
    from alsoft_prefs.gui.snapshot import Snapshot
    from alsoft_prefs.services.sync import SyncStatus

T = TypeVar("T")
_ROUND = 30.0
"""Seconds after which a round begins no further request; the next one goes on."""
_LONGEST = 3600_000
"""Milliseconds; a timer that is set for longer is set again when it ends."""


class Model(QObject):
    """Holds the latest snapshot and the background; lives on the window's thread.

    Arguments:
        open_program: returns the program; called once, on the worker.
        worker: the background; `close` shuts it down.
        parent: the owner.
    """

    changed = Signal(object)
    """A new `Snapshot`."""
    acting = Signal()
    """The person asks for a change; what was said about the one before is no longer news."""
    failed = Signal(object)
    """The `AlsoftError` of something that the person asked for, or of reading what there is."""
    syncing = Signal(bool)
    """A sync round begins or has ended."""

    def __init__(
        self, open_program: Callable[[], Program], worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.snapshot: Snapshot | None = None
        self._open_program = open_program
        self._program: Program | None = None
        self._worker = worker
        self._round_runs = False
        self._round_again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.wake_sync)

    def reload(self) -> None:
        """Take a new snapshot in the background."""
        self._worker.submit(
            Queue.LOCAL, lambda: _take(self._get()), self._arrived, self.failed.emit
        )

    def ask(
        self,
        question: Callable[[Program], T],
        done: Callable[[T], None],
        failed: Callable[[AlsoftError], None] | None = None,
        *,
        queue: Queue = Queue.LOCAL,
    ) -> None:
        """Read something in the background that the snapshot doesn't hold.

        Arguments:
            question: called with the program, on the worker; returns a plain value.
            done: gets that value, on the window's thread.
            failed: gets the error; `Model.failed` where nothing is given.
            queue: `NETWORK` for what asks the backend, so that no choice waits for it.
        """
        self._worker.submit(
            queue, lambda: _said(question(self._get())), done, failed or self.failed.emit
        )

    def act(
        self,
        change: Callable[[Program], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[AlsoftError], None] | None = None,
    ) -> None:
        """Change something: on disk first, then in the window, then on the network.

        Arguments:
            change: called with the program, on the worker; durable on return.
            done: gets what it returned, once the new snapshot is shown.
            failed: gets the error; `Model.failed` where nothing is given. The window shows a new
                snapshot in that case too.
        """

        def work() -> tuple[T, Snapshot]:
            program = self._get()
            result = _said(change(program))
            return result, _take(program)

        def arrived(both: tuple[T, Snapshot]) -> None:
            result, snapshot = both
            self._arrived(snapshot)
            if done is not None:
                done(result)
            self.wake_sync()

        def refused(error: AlsoftError) -> None:
            (failed or self.failed.emit)(error)
            self.reload()

        self.acting.emit()
        self._worker.submit(Queue.LOCAL, work, arrived, refused)

    def wake_sync(self) -> None:
        """Let sync carry on, where it is on and something waits, or a daily question is due."""
        sync = self.snapshot.sync if self.snapshot else None
        waits = sync is not None and sync.pending and not _lies_ahead(sync)
        asks = sync is not None and (sync.policy_due or sync.head_due)
        if sync is not None and sync.state != "off" and (waits or asks):
            self.sync_now(manual=False)
        else:
            self._plan(sync)

    def sync_now(self, *, manual: bool = True) -> None:
        """Run a round in the background; `manual` cuts short the program's own waits."""
        if self._round_runs:
            self._round_again = True
            return
        self._round_runs = True
        self._timer.stop()
        self.syncing.emit(True)
        self._worker.submit(
            Queue.NETWORK,
            lambda: self._get().sync.run(manual=manual, timeout=_ROUND),
            lambda _status: self._round_ended(None),
            self._round_ended,
        )

    def when_idle(self, act: Callable[[], None]) -> None:
        """Call a function once nothing is under way in the background; at once where nothing is."""
        if self._worker.is_idle:
            act()
        else:
            self._worker.idle.connect(act, Qt.ConnectionType.SingleShotConnection)

    @property
    def is_syncing(self) -> bool:
        """Whether a sync round is under way."""
        return self._round_runs

    def close(self, patience: int = 3000) -> bool:
        """Stop timers, then the background; returns whether nothing runs any more.

        Arguments:
            patience: milliseconds to wait for a request under way. What wasn't confirmed stays in
                the outbox.
        """
        self._timer.stop()
        self.blockSignals(True)
        ended = self._worker.shutdown(patience)
        if ended and self._program is not None:
            self._program.close()
        return ended

    def _get(self) -> Program:
        """The program, opened by the first snapshot; sync doesn't begin before there is one."""
        if self._program is None:
            self._program = self._open_program()
        return self._program

    def _arrived(self, snapshot: Snapshot) -> None:
        first = self.snapshot is None
        self.snapshot = snapshot
        self.changed.emit(snapshot)
        if first:
            self._mend()
            self.wake_sync()
        else:
            self._plan(snapshot.sync)

    def _mend(self) -> None:
        """Publish what a crash left unpublished, and tell of a journal that isn't the latest."""

        def told(error: AlsoftError) -> None:
            self.failed.emit(error)
            self.reload()

        self.ask(lambda program: program.preferences.ensure_published(), lambda _: None, told)

    def _round_ended(self, error: AlsoftError | None) -> None:
        self._round_runs = False
        self.syncing.emit(False)
        if error is not None:
            self.failed.emit(error)
        again, self._round_again = self._round_again, False
        self._worker.submit(
            Queue.LOCAL,
            lambda: _take(self._get()),
            lambda snapshot: self._after_round(snapshot, again=again and error is None),
            self.failed.emit,
        )

    def _after_round(self, snapshot: Snapshot, *, again: bool) -> None:
        self._arrived(snapshot)
        if again:
            self.wake_sync()

    def _plan(self, sync: SyncStatus | None) -> None:
        """Set the timer for the next try; without one nothing ever wakes up."""
        self._timer.stop()
        if sync is None or sync.next_at is None or self._round_runs or sync.state == "off":
            return
        ahead = (sync.next_at - datetime.now(UTC)).total_seconds() * 1000
        self._timer.start(round(min(max(ahead, 1000), _LONGEST)))


def _take(program: Program) -> Snapshot:
    from alsoft_prefs.gui.snapshot import take

    return take(program)


def _said(value: T) -> T:
    from alsoft_prefs.gui.languages import said

    return said(value)


def _lies_ahead(sync: SyncStatus) -> bool:
    return sync.next_at is not None and sync.next_at > datetime.now(UTC)
