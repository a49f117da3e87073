"""Ends a request that takes longer than it may, wherever it hangs.

The time-outs of sockets are for each read, so one byte now and then holds a request up for ever: in
the TLS handshake, in the headers, or between the chunks of a body.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from urllib3.poolmanager import PoolManager


class Watch:
    """Watches over the connections of one session; `expired` says that the last request was cut."""

    def __init__(self) -> None:
        """Watch over nothing yet."""
        self.expired = False
        self._twins: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._closed: list[socket.socket] = []
        self._lock = threading.Lock()
        self._running = False

    @contextlib.contextmanager
    def over(self, seconds: float) -> Iterator[None]:
        """Cut every connection if the block takes longer than so many seconds."""
        timer = threading.Timer(seconds, self._cut)
        timer.daemon = True
        with self._lock:
            self.expired, self._running = False, True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            with self._lock:
                self._running = False
                for twin in self._closed:
                    twin.close()
                self._closed.clear()

    def add(self, sock: socket.socket) -> socket.socket:
        """Watch over a connection, and return its twin, to be given back when it is closed.

        A twin leads to the same connection, and stays valid while TLS takes the socket over.
        """
        twin = sock.dup()
        with self._lock:
            self._twins.add(twin)
            if self.expired:
                _shut(twin)
        return twin

    def release(self, twin: socket.socket) -> None:
        """Take back a twin; its answer may still be read until the request ends."""
        with self._lock:
            if self._running:
                self._closed.append(twin)
            else:
                twin.close()

    def install(self, manager: PoolManager) -> None:
        """Watch over every connection that a pool manager makes."""
        from urllib3.connection import HTTPConnection, HTTPSConnection
        from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

        watch = self

        class Plain(HTTPConnection):
            """Watched over from the moment that it is connected."""

            twin: socket.socket | None = None

            def _new_conn(self) -> socket.socket:
                made = super()._new_conn()
                self.twin = watch.add(made)
                return made

            def close(self) -> None:
                super().close()
                if self.twin is not None:
                    twin, self.twin = self.twin, None
                    watch.release(twin)

        class Secured(Plain, HTTPSConnection):
            """The same over TLS."""

        class PlainPool(HTTPConnectionPool):
            ConnectionCls: Any = Plain

        class SecuredPool(HTTPSConnectionPool):
            ConnectionCls: Any = Secured

        manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecuredPool}

    def close(self) -> None:
        """End every connection, whoever still holds it."""
        with self._lock:
            for twin in self._twins:
                _shut(twin)

    def _cut(self) -> None:
        with self._lock:
            self.expired = True
            for twin in self._twins:
                _shut(twin)


def _shut(twin: socket.socket) -> None:
    with contextlib.suppress(OSError):
        twin.shutdown(socket.SHUT_RDWR)
