"""The end of a process under load, and the probe that tells a proxy where to send requests."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from alsoft_prefs.backend import handlers_public, readiness
from alsoft_prefs.backend.app import build_app
from alsoft_prefs.backend.metrics import Metrics
from alsoft_prefs.backend.signing_keys import ensure_key_file
from alsoft_prefs.core.receipts import parse_receipt
from tests.backend_world import LiveBackend, SigningDevice

BEGUN = 6
LOADERS = 3


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[tuple[LiveBackend, LiveBackend]]:
    """Two processes on one database, with the same keys."""
    one, two = LiveBackend(tmp_path), LiveBackend(tmp_path)
    with (
        (tmp_path / "stderr").open("a") as one.errors,
        (tmp_path / "other").open("a") as two.errors,
    ):
        for each in (one, two):
            each.start()
        yield one, two
        for each in (one, two):
            each.stop()


def begin(backend: LiveBackend, device: SigningDevice, jws: str) -> socket.socket:
    """Send all of a request but its body's end, and return once the backend waits for that."""
    host, port = backend.url.removeprefix("http://").split(":")
    sock = socket.create_connection((host, int(port)), timeout=20)
    head = f"POST /v1/devices/{device.id}/records HTTP/1.1\r\nHost: {host}:{port}\r\n"
    head += f"Content-Type: application/jose\r\nContent-Length: {len(jws)}\r\n"
    sock.sendall(f"{head}Expect: 100-continue\r\n\r\n".encode())
    assert sock.recv(100).startswith(b"HTTP/1.1 100")
    sock.sendall(jws[:-1].encode())
    return sock


def finish(sock: socket.socket, jws: str) -> tuple[int, str]:
    """Send the rest, and return status and body of the answer."""
    sock.sendall(jws[-1:].encode())
    answer = b""
    while chunk := sock.recv(65536):
        answer += chunk
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body.decode()


def wait_until_closed(backend: LiveBackend) -> None:
    host, port = backend.url.removeprefix("http://").split(":")
    while True:
        try:
            socket.create_connection((host, int(port)), timeout=20).close()
        except ConnectionRefusedError:
            return
        except ConnectionResetError:  # it was in the queue of the port that closes
            continue


class Load(threading.Thread):
    """Devices that send one record after the other, to the second process when the first is gone.

    Attributes:
        sent: each device with its record and the receipt it got.
    """

    def __init__(self, backends: tuple[LiveBackend, LiveBackend], enough: threading.Event) -> None:
        super().__init__()
        self._backends = backends
        self._enough = enough
        self.sent: list[tuple[SigningDevice, str, str]] = []
        self.failures: list[object] = []

    def run(self) -> None:
        """Send until it is enough."""
        while not self._enough.is_set():
            device = SigningDevice()
            jws = device.record()
            answer = self._post(device, jws)
            if answer is None or answer.status_code not in (200, 201):
                self.failures.append(answer)
                return
            self.sent.append((device, jws, answer.text))

    def _post(self, device: SigningDevice, jws: str) -> requests.Response | None:
        for backend in self._backends:
            with contextlib.suppress(requests.ConnectionError):
                return backend.post(device, jws)
        return None


@contextlib.contextmanager
def loading(backends: tuple[LiveBackend, LiveBackend]) -> Iterator[list[Load]]:
    """Keep both processes busy."""
    enough = threading.Event()
    load = [Load(backends, enough) for _ in range(LOADERS)]
    for thread in load:
        thread.start()
    try:
        yield load
    finally:
        enough.set()
        for thread in load:
            thread.join()


def test_what_was_begun_is_answered_and_another_process_takes_over(
    processes: tuple[LiveBackend, LiveBackend],
) -> None:
    one, two = processes
    keys = two.keys()
    process = one.process
    assert process is not None
    devices = [SigningDevice() for _ in range(BEGUN)]
    records = [device.record() for device in devices]
    with loading(processes) as load, contextlib.ExitStack() as begun:
        pairs = list(zip(devices, records, strict=True))
        socks = [begun.enter_context(begin(one, device, jws)) for device, jws in pairs]
        process.send_signal(signal.SIGTERM)
        wait_until_closed(one)
        late = SigningDevice()
        assert two.post(late, late.record()).status_code == 201  # while the first one drains
        assert process.poll() is None
        for (device, jws), sock in zip(pairs, socks, strict=True):
            status, receipt = finish(sock, jws)
            assert (status, parse_receipt(receipt, keys).device) == (201, device.id)
            assert two.post(device, jws).text == receipt
        assert process.wait(20) == 0
    for thread in load:
        assert thread.failures == []
        assert thread.sent
        for device, jws, receipt in thread.sent:
            assert two.post(device, jws).text == receipt
    told = [json.loads(line) for line in one.log().splitlines()]
    assert [line["event"] for line in told] == ["started", "draining", "ended"]
    assert told[1]["requests"] >= BEGUN
    assert told[2]["unanswered"] == 0


class Hanging:
    """A database that answers when it is told to, and heeds no cancellation, as a driver may.

    Attributes:
        asked: how often it was asked.
        answers: is set when it answers.
    """

    def __init__(self) -> None:
        self.asked = 0
        self.answers = asyncio.Event()

    async def check(self) -> None:
        """Wait, whatever comes."""
        self.asked += 1
        while not self.answers.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await self.answers.wait()


async def readyz(app: Any) -> int:
    """Ask an application whether it is ready, and return the status."""
    sent: list[Any] = []
    scope: dict[str, Any] = {"type": "http", "method": "GET", "path": "/readyz"}
    scope |= {"headers": [], "query_string": b""}

    async def receive() -> Any:
        return {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        sent.append(message)

    async with asyncio.timeout(10):
        await app(scope, receive, send)
    if sent[0]["status"] == 503:
        assert (b"retry-after", b"5") in sent[0]["headers"]
    return int(sent[0]["status"])


def test_readiness_is_answered_in_time_while_the_database_hangs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(readiness, "READY_SECONDS", 0.05)

    async def ask() -> None:
        storage = Hanging()
        parts = SimpleNamespace(storage=storage, key_file=ensure_key_file(tmp_path / "keys"))
        monkeypatch.setattr(handlers_public, "service_of", lambda request: parts)
        app = build_app(parts, Metrics())  # type: ignore[arg-type]
        assert [await readyz(app) for _ in range(3)] == [503, 503, 503]
        assert storage.asked == 1
        storage.answers.set()
        assert [await readyz(app) for _ in range(2)] == [200, 200]
        assert storage.asked == 2

    asyncio.run(ask())
