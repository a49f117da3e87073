"""The process that listens: one address, one loop, an orderly start and end."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import uvicorn
import uvloop
from starlette.applications import Starlette
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from alsoft_prefs.backend.metrics import Metrics
from alsoft_prefs.backend.problems import unavailable
from alsoft_prefs.backend.tls import Certificate
from alsoft_prefs.core.errors import LocalDataProblem

MAX_HEAD_BYTES = 32 * 1024
IDLE_SECONDS = 30
DRAIN_SECONDS = 15
BUSY_SECONDS = 10
GOODBYE_SECONDS = 2.0
"""How long a caller may take to answer the end of TLS; a silent one may not hold up the drain."""

_log = logging.getLogger("alsoft_prefs.backend")


async def busy(scope: Any, receive: Any, send: Any) -> None:
    """Answer, as an ASGI application, that there are too many connections."""
    detail = "Too many connections are open. Nothing was taken in."
    response = unavailable(detail, BUSY_SECONDS).response()
    response.headers["Connection"] = "close"
    await response(scope, receive, send)


class PatientProtocol(HttpToolsProtocol):
    """HTTP/1.1 that gives a request's head so long and so many bytes, and then hangs up.

    A caller that takes no more of an answer for as long is hung up on as well.

    WORKAROUND: uvicorn 0.54 limits none; a caller that sends a byte a minute would keep its
    connection for ever. What it answers above its limit of connections lacks `Retry-After`. Ends
    when uvicorn has such limits of its own.
    """

    head_seconds = 10.0
    most_connections = 1000
    metrics: Metrics
    _head_timer: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _write_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Start waiting for the first request's head; where too many wait, refuse it then."""
        super().connection_made(transport)
        if len(self.connections) > self.most_connections:
            self.metrics.count_refused_connection("too-many")
            self.app = busy
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._have_head()
        self._taken()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Go on, and hang up where the head has no end."""
        super().data_received(data)
        if self._head_timer is not None:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES:
                self.metrics.count_refused_connection("long-head")
                self.transport.abort()

    def on_message_begin(self) -> None:
        """Start waiting for the head of a request on a connection that was used before."""
        super().on_message_begin()
        if self._head_timer is None:
            self._await_head()

    def on_headers_complete(self) -> None:
        """The head is there: the handler has its own limits for the body."""
        self._have_head()
        super().on_headers_complete()

    def pause_writing(self) -> None:
        """Wait so long for the caller to take what is written, and then hang up."""
        super().pause_writing()
        self._write_timer = self.loop.call_later(self.head_seconds, self._give_up)

    def resume_writing(self) -> None:
        """The caller takes it."""
        self._taken()
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Answer what isn't HTTP."""
        self.metrics.count_refused_connection("not-http")
        super().send_400_response(msg)

    def _await_head(self) -> None:
        self._head_bytes = 0
        self._head_timer = self.loop.call_later(self.head_seconds, self._hang_up)

    def _have_head(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _taken(self) -> None:
        if self._write_timer is not None:
            self._write_timer.cancel()
            self._write_timer = None

    def _give_up(self) -> None:
        self._write_timer = None
        self.metrics.count_refused_connection("slow-reader")
        self.transport.abort()

    def _hang_up(self) -> None:
        self._head_timer = None
        self.metrics.count_refused_connection("slow-head")
        self.transport.abort()


class _Loop(uvloop.Loop):
    """A loop whose servers wait only so long for what TLS begins and ends with.

    WORKAROUND: uvicorn 0.54 hands on neither; 60 and 30 seconds would be the rule. Ends when it
    does.
    """

    def __init__(self, patience: float) -> None:
        super().__init__()
        self._patience = patience

    async def create_server(self, *arguments: Any, **options: Any) -> Any:
        """Listen, with bounds where it is TLS."""
        if options.get("ssl") is not None:
            options["ssl_handshake_timeout"] = self._patience
            options["ssl_shutdown_timeout"] = GOODBYE_SECONDS
        return await super().create_server(*arguments, **options)


class _Config(uvicorn.Config):
    """uvicorn's settings, and a patience for TLS."""

    patience = 10.0

    def get_loop_factory(self) -> Callable[[], asyncio.AbstractEventLoop]:
        """Return what makes the loop."""
        return lambda: _Loop(self.patience)


class Server(uvicorn.Server):
    """A server that says when it answers, and whose end by SIGTERM or SIGINT is a good end.

    Arguments of the constructor:
        config: uvicorn's.
        on_started: is called once requests are answered.
        certificate: is read again at SIGHUP; None where it doesn't speak TLS.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        on_started: Callable[[], None],
        certificate: Certificate | None,
    ) -> None:
        super().__init__(config)
        self._on_started = on_started
        self._certificate = certificate

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then say so."""
        await super().startup(sockets)
        if self.started and not self.should_exit:
            _collect_seldom()
            self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen no more, answer what was begun, and say how much that was."""
        begun = len(self.server_state.tasks)
        _log.info("draining", extra={"requests": begun})
        await super().shutdown(sockets)
        _log.info("ended", extra={"unanswered": len(self.server_state.tasks)})

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Drain at SIGTERM and SIGINT; a second SIGINT ends at once. Renew at SIGHUP."""
        before = {each: signal.signal(each, self._on_signal) for each in _SIGNALS}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGHUP:
            self._renew()
            return
        if self.should_exit and number == signal.SIGINT:
            self.force_exit = True
        self.should_exit = True

    def _renew(self) -> None:
        if self._certificate is None:
            return
        try:
            self._certificate.reload()
        except LocalDataProblem as error:
            _log.error("the old certificate stays in use", extra={"reason": error.message})
        else:
            _log.info("certificate read again")


_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def listen(host: str, port: int) -> socket.socket:
    """Return a bound socket.

    Arguments:
        host: a name or address.
        port: 0 takes a free one.

    Raises:
        OSError: the address can't be had.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    bound = socket.socket(family, kind, protocol)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
    except OSError:
        bound.close()
        raise
    return bound


def run_server(
    app: Starlette,
    bound: socket.socket,
    *,
    on_started: Callable[[], None],
    patience: float,
    connections: int,
    until_stdin_closes: bool,
    certificate: Certificate | None,
) -> None:
    """Serve until told to end, then drain: what was begun is answered.

    Arguments:
        app: the application; its connections are counted in its `state.metrics`.
        bound: the socket to listen on.
        on_started: is called once requests are answered.
        patience: seconds that a request's head may take to arrive, and that an answer may stand
            still on its way.
        connections: how many may be open; beyond them the answer is 503.
        until_stdin_closes: end, too, when standard input ends, as it does when a parent dies.
        certificate: for TLS; None speaks plain HTTP.
    """
    metrics: Metrics = app.state.metrics
    limits = {
        "head_seconds": patience,
        "most_connections": connections,
        "metrics": metrics,
    }
    tls: dict[str, Any] = {}
    if certificate is not None:
        tls["ssl_context_factory"] = lambda *_: certificate.context
    config = _Config(
        app,
        http=type("Protocol", (PatientProtocol,), limits),
        ws="none",
        lifespan="on",
        access_log=False,
        log_config=None,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=DRAIN_SECONDS,
        **tls,
    )
    config.patience = patience
    server = Server(config, on_started, certificate)
    metrics.watch_connections(lambda: len(server.server_state.connections))
    if until_stdin_closes:
        threading.Thread(target=_watch_stdin, args=(server,), daemon=True).start()
    server.run(sockets=[bound])


def _collect_seldom() -> None:
    """Leave what is there for good out of each collection, and collect young garbage less often.

    A request makes no cycles that hold much; looking for them at Python's usual pace is measurable.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _watch_stdin(server: Server) -> None:
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    server.should_exit = True
