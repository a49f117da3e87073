"""The HTTP client against servers that misbehave: bounded in time and size, and clear."""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from alsoft_prefs.adapters import http_backend
from alsoft_prefs.adapters.http_backend import MAX_BYTES, HttpBackend
from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.ports import Answer
from tests.bad_server import (
    BadServer,
    Behaviour,
    answer,
    bad_server,
    hangs,
    resets,
    sends,
    sends_and_closes,
    tls,
    trickles,
)

SHORT = 0.6
BOUND = 5 * SHORT
ANALYTICS = "tracking.analytics"
HUGE = answer(200, b"x" * (MAX_BYTES + 1), content_type="application/jose")
OK = answer(200, b"fine", content_type="text/plain", etag='"1"')


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in os.environ if n.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


def _ask(url: str, *, authority: Path | None = None, timeout: float = SHORT) -> Answer:
    file = str(authority) if authority else None
    backend = HttpBackend(url, program="0", extra_ca_file=file, timeout=timeout)
    try:
        return backend.post_record("D", "a.b.c")
    finally:
        backend.close()


def _problem(behaviour: Behaviour) -> BackendProblem:
    """Return the problem that a request to such a server ends in, within its time."""
    with bad_server(behaviour) as server:
        started = time.monotonic()
        with pytest.raises(BackendProblem) as raised:
            _ask(server.url)
        assert time.monotonic() - started < BOUND
    assert "Your choices are kept" in raised.value.message
    return raised.value


def test_a_request_is_sent_as_it_is() -> None:
    with bad_server(sends(OK)) as server:
        got = _ask(server.url)
    assert (got.status, got.media_type, got.text, got.etag) == (200, "text/plain", "fine", '"1"')
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/devices/D/records HTTP/1.1\r\n")
    assert b"Content-Type: application/jose" in head
    assert b"User-Agent: alsoft-prefs/0" in head
    assert body == b"a.b.c"


UNREADABLE: dict[str, Behaviour] = {
    "nothing": sends_and_closes(b""),
    "garbage": sends_and_closes(b"\x00\xff\xfe garbage\r\n\r\n" * 50),
    "reset in the head": resets(b"HTTP/1.1 200 OK\r\n"),
    "reset in the body": resets(answer(200, b"x" * 500)[:-400]),
    "cut in the body": sends_and_closes(answer(200, b"x" * 500)[:-400]),
    "too long": sends_and_closes(HUGE),
    "bad chunks": sends_and_closes(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "too many headers": sends_and_closes(b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_answers_that_cannot_be_read(name: str) -> None:
    problem = _problem(UNREADABLE[name])
    assert "can't be reached (" in problem.message
    assert problem.hint


SLOW: dict[str, Behaviour] = {
    "no answer": hangs,
    "slow status": trickles(b"HTTP/1.1 2", b"0"),
    "slow headers": trickles(b"HTTP/1.1 200 OK\r\nA: ", b"b"),
    "endless headers": trickles(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
    "endless 100": trickles(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "slow body": trickles(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"x"),
    "endless body": trickles(b"HTTP/1.1 200 OK\r\n\r\n", b"x"),
    "slow chunks": trickles(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"
    ),
    "slow chunk size": trickles(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"0"),
}


@pytest.mark.parametrize("name", SLOW)
def test_a_slow_answer_ends_with_the_time(name: str) -> None:
    assert "in time" in _problem(SLOW[name]).message


def test_a_slow_handshake_ends_with_the_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        started = time.monotonic()
        with pytest.raises(BackendProblem, match="in time"):
            _ask(f"https://localhost:{listener.getsockname()[1]}")
        assert time.monotonic() - started < BOUND


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(BackendProblem, match=r"no connection"):
        _ask(f"http://localhost:{port}")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_on_the_host_is_followed_with_method_and_body(status: int) -> None:
    def behave(_server: BadServer, connection: socket.socket, request: bytes) -> None:
        moved = request.startswith(b"POST /elsewhere ")
        connection.sendall(OK if moved else answer(status, location="/elsewhere?x=1"))

    with bad_server(behave) as server:
        assert _ask(server.url).text == "fine"
    assert server.requests[1].endswith(b"a.b.c")


def test_a_redirect_to_another_host_is_refused() -> None:
    with bad_server(sends(OK)) as other:
        elsewhere = [
            other.url,
            f"https://localhost:{other.port}/",
            "https://portal.invalid/login",
            f"//127.0.0.1:{other.port}/x",
        ]
        for location in elsewhere:
            problem = _problem(sends(answer(302, location=location)))
            assert "another host, which is refused" in problem.message
            assert "log in there" in problem.hint
        assert other.connections == 0


@pytest.mark.parametrize("location", ["/v1/devices/D/records", "?again", "relative/a"])
def test_redirects_in_circles_end(location: str) -> None:
    with bad_server(sends(answer(307, location=location))) as server:
        with pytest.raises(BackendProblem, match="in circles"):
            _ask(server.url)
        assert len(server.requests) <= http_backend.MAX_REDIRECTS + 1


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_in_seconds_and_as_a_date(status: int) -> None:
    with bad_server(sends(answer(status, retry_after="120"))) as server:
        assert _ask(server.url).retry_after == 120
    moment = datetime.now(UTC) + timedelta(minutes=10)
    text = format_datetime(moment, usegmt=True)
    with bad_server(sends(answer(status, retry_after=text))) as server:
        waits = _ask(server.url).retry_after
    assert waits is not None
    assert 590 <= waits <= 600


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e9", "9" * 400, "Mon, 99 Foo 2026", "²"])
def test_a_retry_after_that_makes_no_sense_is_passed_over(value: str) -> None:
    with bad_server(sends(answer(503, retry_after=value, date=value))) as server:
        got = _ask(server.url)
    assert got.status == 503
    assert got.retry_after is None or got.retry_after > 1e6
    assert got.date is None


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1",
        "http://backend.invalid",
        "http://127.0.0.2",
        "http://localhost.backend.invalid",
        "ftp://localhost",
        "localhost",
        "http://user:secret@localhost",
        "",
    ],
)
def test_plain_http_elsewhere_makes_no_connection(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with pytest.raises(BackendProblem, match="not an address to send to"):
        _ask(url)


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, Path]:
    return tls(tmp_path_factory.mktemp("tls"))


def test_an_untrusted_certificate_is_refused(secured: tuple[ssl.SSLContext, Path]) -> None:
    with bad_server(sends(OK), secured[0]) as server:
        with pytest.raises(BackendProblem, match="can't be trusted") as raised:
            _ask(server.url, timeout=5)
        assert not server.requests
    assert "who intercepts" in raised.value.hint


def test_an_extra_authority_is_trusted_beside_the_systems(
    secured: tuple[ssl.SSLContext, Path],
) -> None:
    with bad_server(sends(OK), secured[0]) as server:
        assert _ask(server.url, authority=secured[1], timeout=5).text == "fine"


def test_an_extra_authority_that_cannot_be_read_is_told(
    secured: tuple[ssl.SSLContext, Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_bytes(b"not a certificate")
    with bad_server(sends(OK), secured[0]) as server:
        for file in (tmp_path / "missing.pem", broken):
            with pytest.raises(BackendProblem) as raised:
                _ask(server.url, authority=file, timeout=5)
            assert str(file) in raised.value.message + raised.value.hint
        assert not server.requests


def test_a_certificate_for_another_name_is_refused(
    secured: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def resolve(host: str, *args: object, **kwargs: object) -> object:
        return real("127.0.0.1" if host == "other.test" else host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with bad_server(sends(OK), secured[0]) as server:
        with pytest.raises(BackendProblem, match="can't be trusted"):
            _ask(f"https://other.test:{server.port}", authority=secured[1], timeout=5)
        assert not server.requests


def test_old_tls_is_refused(secured: tuple[ssl.SSLContext, Path], tmp_path: Path) -> None:
    context, authority = tls(tmp_path)
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="deprecated"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="deprecated"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with bad_server(sends(OK), context) as server:
        with pytest.raises(BackendProblem):
            _ask(server.url, authority=authority, timeout=5)
        assert not server.requests


def test_no_thread_is_left() -> None:
    before = threading.active_count()
    assert _problem(SLOW["slow headers"])
    assert threading.active_count() == before


Ask = Callable[[HttpBackend], Answer]
CALLS: dict[str, Ask] = {
    "GET /v1/devices/D ": lambda b: b.get_device("D", lambda m, u: f"{m} {u}", '"1"'),
    "GET /v1/devices/D/records?after=7 ": lambda b: b.get_records("D", lambda m, u: f"{m} {u}", 7),
    "DELETE /v1/devices/D ": lambda b: b.delete_device("D", lambda m, u: f"{m} {u}"),
    "GET /v1/keys ": lambda b: b.get_keys(),
    "GET /v1/policy ": lambda b: b.get_policies('"1"'),
    "GET /v1/policy/2 ": lambda b: b.get_policy(2),
}


@pytest.mark.parametrize("line", CALLS)
def test_each_call_and_its_proof(line: str) -> None:
    with bad_server(sends(OK)) as server:
        backend = HttpBackend(server.url, program="0", timeout=5)
        assert CALLS[line](backend).status == 200
        backend.close()
    head = server.requests[0].decode()
    assert head.startswith(line)
    if "devices" in line:
        method, path = line.split()
        assert f"DPoP: {method} {server.url}{path.partition('?')[0]}\r\n" in head
    else:
        assert "DPoP" not in head
    conditional = line in ("GET /v1/devices/D ", "GET /v1/policy ")
    assert ('If-None-Match: "1"' in head) is conditional
