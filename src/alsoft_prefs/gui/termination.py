"""Ends the window in order when the system asks for it: log-out, Ctrl+C, a service manager."""

from __future__ import annotations

import contextlib
import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)
)


class Termination(QObject):
    """Calls `end` in the window's thread once a signal to end has come.

    Python runs a signal's handler between two of its own steps, and Qt's event loop is one long
    step: a byte that the signal writes into a socket wakes the loop.

    Arguments:
        end: what to call.
        parent: the owner.
    """

    def __init__(self, end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._ours, self._signals = socket.socketpair()
        self._ours.setblocking(False)
        self._signals.setblocking(False)
        self._wakeup_before = signal.set_wakeup_fd(
            self._signals.fileno(), warn_on_full_buffer=False
        )
        self._before = {number: signal.signal(number, _noted) for number in _SIGNALS}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Leave the signals to whom they belonged before."""
        self._notifier.setEnabled(False)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._ours.close()
        self._signals.close()

    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            came = self._ours.recv(64)
            if any(number in came for number in _SIGNALS):
                self._end()


def _noted(_number: int, _frame: object) -> None:
    """Do nothing: the byte in the socket says it."""
