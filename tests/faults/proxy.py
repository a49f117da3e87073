"""A small TCP proxy before the backend that spoils exchanges as a script tells it.

Nothing here measures time: a delay is bytes that are held until the test lets them go, and what is
drawn by lot comes from a seed. An exchange (a request and its answer) takes the next fault of the
script, if that is meant for it; else it passes.
"""

from __future__ import annotations

import contextlib
import math
import random
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.bad_server import read_message

ENOUGH_SECONDS = 30.0


class Gate:
    """Holds bytes: `reached` is set when they are here, `open()` lets them go."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._opened = threading.Event()

    def open(self) -> None:
        self._opened.set()

    def await_reached(self) -> None:
        """Return once bytes are held here."""
        assert self.reached.wait(ENOUGH_SECONDS), "nothing came to the gate"

    def pass_through(self) -> None:
        self.reached.set()
        assert self._opened.wait(ENOUGH_SECONDS), "nobody opened the gate"


class Fault(NamedTuple):
    """What happens to one exchange.

    Attributes:
        request: the share of the request's bytes that reaches the backend; below 1.0 both
            connections are then reset.
        answer: the share of the answer's bytes that reaches the client, before a reset.
        copies: on how many connections, at the same time, the backend gets the request.
        kept: the backend gets the request when the test says `deliver`; the client is cut off now.
        before: holds the request before the backend gets the rest of it.
        begun: the share of the request's bytes that the backend has while the rest is held.
        after: holds the answer before the client gets any of it.
    """

    request: float = 1.0
    answer: float = 1.0
    copies: int = 1
    kept: bool = False
    before: Gate | None = None
    after: Gate | None = None
    begun: float = 0.0


PASS = Fault()


class Proxy:
    """Listens on an address and leads to another; `seen` holds each request that came."""

    def __init__(self, listen: tuple[str, int], target: tuple[str, int]) -> None:
        self.target = target
        self.seen: list[bytes] = []
        self._script: deque[tuple[bytes, Fault]] = deque()
        self._kept: list[bytes] = []
        self._clients: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(listen)
        self.url = "http://{}:{}".format(*self._listener.getsockname())
        self._threads = [threading.Thread(target=self._accept, name="proxy")]
        self._threads[0].start()

    def then(self, *faults: Fault, at: str = "") -> None:
        """Let the next exchanges whose request begins with `at` meet these faults, one each."""
        with self._lock:
            self._script.extend((at.encode(), fault) for fault in faults)

    def forget(self) -> None:
        """Let everything pass from now on."""
        with self._lock:
            self._script.clear()

    def deliver(self) -> list[int]:
        """Bring the backend what was kept, oldest first, and return the answers' statuses."""
        with self._lock:
            kept, self._kept = self._kept, []
        return [_status(_ask(self.target, request)) for request in kept]

    def close(self) -> None:
        """End, with every connection."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for client in self._clients:
                with contextlib.suppress(OSError):
                    client.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(ENOUGH_SECONDS)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            client.settimeout(ENOUGH_SECONDS)
            with self._lock:
                self._clients.add(client)
            thread = threading.Thread(target=self._serve, args=(client,), name="proxied")
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket) -> None:
        try:
            with contextlib.suppress(OSError):
                while (request := read_message(client)) and self._exchange(client, request):
                    pass
        finally:
            with self._lock:
                self._clients.discard(client)
            client.close()

    def _exchange(self, client: socket.socket, request: bytes) -> bool:
        """Bring a request over, and its answer back; tell whether the connection goes on."""
        with self._lock:
            meant = self._script and request.startswith(self._script[0][0])
            fault = self._script.popleft()[1] if meant else PASS
            self.seen.append(request)
            if fault.kept:
                self._kept.append(request)
        answer = b"" if fault.kept else self._upstream(request, fault)
        if fault.after is not None:
            fault.after.pass_through()
        client.sendall(_share(answer, fault.answer))
        if answer and fault.answer >= 1:
            return True
        _reset(client)
        return False

    def _upstream(self, request: bytes, fault: Fault) -> bytes:
        if fault.request < 1:
            with contextlib.suppress(OSError), _connected(self.target) as backend:
                backend.sendall(_share(request, fault.request))
                _reset(backend)
            return b""
        return _ask(self.target, request, fault)


def _ask(target: tuple[str, int], request: bytes, fault: Fault = PASS) -> bytes:
    """Send a request on some connections at once, and return the last one's answer."""
    answer = b""
    begin = _share(request, fault.begun)
    with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
        connections = [stack.enter_context(_connected(target)) for _ in range(fault.copies)]
        for connection in connections:
            connection.sendall(begin)
        if fault.before is not None:
            fault.before.pass_through()
        for connection in connections:
            connection.sendall(request[len(begin) :])
        for connection in connections:
            answer = read_message(connection)
    return answer


def _connected(target: tuple[str, int]) -> socket.socket:
    return socket.create_connection(target, timeout=ENOUGH_SECONDS)


def _share(data: bytes, share: float) -> bytes:
    return data[: math.ceil(len(data) * share)]


def _reset(connection: socket.socket) -> None:
    """Have the connection end by a reset instead of a farewell, once it is closed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer else 0


FAULTS: dict[str, Callable[[random.Random], Fault]] = {
    "passes": lambda _: PASS,
    "never leaves": lambda _: Fault(request=0.0),
    "cut on its way": lambda dice: Fault(request=dice.uniform(0.01, 0.99)),
    "answer never comes": lambda _: Fault(answer=0.0),
    "answer is cut": lambda dice: Fault(answer=dice.uniform(0.01, 0.99)),
    "comes twice": lambda _: Fault(copies=2),
    "comes five times, answer lost": lambda _: Fault(copies=5, answer=0.0),
    "comes late": lambda _: Fault(kept=True),
}


def drawn(seed: int) -> Iterator[Fault]:
    """Yield faults for ever, the same ones for the same seed."""
    dice = random.Random(seed)
    while True:
        yield FAULTS[dice.choice(list(FAULTS))](dice)
