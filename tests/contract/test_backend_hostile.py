"""The backend against callers who mean it harm, or are badly broken."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import requests

from alsoft_prefs.core.jws import b64url, b64url_decode, canonical_json, sign_compact
from alsoft_prefs.core.records import MAX_RECORD_BYTES, RECORD_TYP
from tests.backend_world import LiveBackend, SigningDevice, live_backend, problem


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveBackend]:
    with live_backend(tmp_path_factory.mktemp("backend")) as running:
        yield running


@pytest.fixture
def device() -> SigningDevice:
    return SigningDevice()


def _proofs(device: SigningDevice, url: str) -> dict[str, dict[str, str]]:
    other = SigningDevice()
    good = device.proof("GET", url)["DPoP"]
    header, payload, _ = good.split(".")
    none = b64url(canonical_json({**json.loads(b64url_decode(header)), "alg": "none"}))
    record = device.record()
    return {
        "none": {},
        "empty": {"DPoP": ""},
        "garbage": {"DPoP": "a.b.c"},
        "another key": other.proof("GET", url),
        "another method": device.proof("DELETE", url),
        "another path": device.proof("GET", url + "/records"),
        "another host": device.proof("GET", url.replace("127.0.0.1", "127.0.0.2")),
        "too old": device.proof("GET", url, shift=timedelta(seconds=-70)),
        "too new": device.proof("GET", url, shift=timedelta(seconds=70)),
        "a record": {"DPoP": record},
        "alg none": {"DPoP": f"{none}.{payload}."},
        "bad signature": {"DPoP": f"{header}.{payload}.{b64url(bytes(64))}"},
        "two": {"DPoP": f"{good}, {good}"},
        "too long": {"DPoP": good + "A" * 4000},
    }


@pytest.mark.parametrize("name", _proofs(SigningDevice(), "http://127.0.0.1:1/x"))
@pytest.mark.parametrize("kind", ["active", "erased", "unknown"])
def test_a_failed_proof_tells_nothing(
    backend: LiveBackend, device: SigningDevice, name: str, kind: str
) -> None:
    if kind == "active":
        backend.post(device, device.record())
    if kind == "erased":
        backend.ask("DELETE", device)
    url = f"{backend.url}/v1/devices/{device.id}"
    refused = requests.get(url, headers=_proofs(device, url)[name], timeout=10)
    unknown = backend.ask("GET", SigningDevice())
    assert (refused.status_code, refused.content) == (404, unknown.content)
    hidden = {"date"}
    assert {k: v for k, v in refused.headers.items() if k not in hidden} == {
        k: v for k, v in unknown.headers.items() if k not in hidden
    }
    for method in ("DELETE", "GET"):
        path = "/records" if method == "GET" else ""
        response = requests.request(
            method, url + path, headers=_proofs(device, url)[name], timeout=10
        )
        if name not in {"another method", "another path"}:
            problem(response, 404, "not-found")


def _of_length(length: int) -> bytes:
    return b"a" * length


@pytest.mark.parametrize("length", [MAX_RECORD_BYTES + 1, 50_000, 300_000, 5_000_000])
def test_a_long_body_is_refused(backend: LiveBackend, device: SigningDevice, length: int) -> None:
    try:
        response = backend.post(device, _of_length(length))  # type: ignore[arg-type]
    except requests.ConnectionError:
        assert length > 60_000  # cut off while it was sent
    else:
        problem(response, 413, "too-large")


def test_a_long_body_without_a_length_is_refused(
    backend: LiveBackend, device: SigningDevice
) -> None:
    chunks = (b"a" * 1000 for _ in range(20))
    problem(backend.post(device, chunks), 413, "too-large")  # type: ignore[arg-type]


def test_the_longest_body_is_read(backend: LiveBackend, device: SigningDevice) -> None:
    response = backend.post(device, _of_length(MAX_RECORD_BYTES))  # type: ignore[arg-type]
    problem(response, 422, "invalid-record")


def _connected(backend: LiveBackend) -> socket.socket:
    host, port = backend.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=20)


def _all_of(sock: socket.socket) -> bytes:
    data = b""
    while chunk := sock.recv(4096):
        data += chunk
    return data


def test_a_head_without_end_is_cut_off(backend: LiveBackend) -> None:
    with _connected(backend) as sock:
        sock.sendall(b"GET /healthz HTTP/1.1\r\n")
        lines = b"".join(b"X-%d: %s\r\n" % (number, b"a" * 1000) for number in range(10_000))
        with pytest.raises(ConnectionError):
            sock.sendall(lines)


@pytest.mark.parametrize("junk", [b"\x16\x03\x01\x02\x00\x01\x00", b"hello\r\n\r\n", b"\0" * 99])
def test_what_is_not_http_gets_an_end(backend: LiveBackend, junk: bytes) -> None:
    with _connected(backend) as sock:
        sock.sendall(junk)
        assert _all_of(sock).startswith(b"HTTP/1.1 400")
    assert requests.get(f"{backend.url}/healthz", timeout=10).status_code == 200


def test_two_lengths_are_refused(backend: LiveBackend, device: SigningDevice) -> None:
    head = f"POST /v1/devices/{device.id}/records HTTP/1.1\r\nHost: x\r\n"
    head += "Content-Type: application/jose\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n"
    with _connected(backend) as sock:
        sock.sendall(f"{head}\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n\r\n".encode())
        answer = _all_of(sock)
    assert answer.startswith(b"HTTP/1.1 4")
    assert b"alive" not in answer


def test_a_purpose_that_no_answer_could_name_is_refused(
    backend: LiveBackend, device: SigningDevice
) -> None:
    """One device could else end the feed of changes for all."""
    payload = json.loads(b64url_decode(device.record().split(".")[1]))
    payload["purposes"] = {"\ud800": {"state": "Refused", "since": payload["decided_at"]}}
    header = {"typ": RECORD_TYP, "jwk": device.key.as_dict()}
    jws = sign_compact(header, json.dumps(payload).encode(), device.sign)
    problem(backend.post(device, jws), 422, "invalid-record")
    problem(backend.ask("GET", device), 404, "not-found")


def test_who_takes_no_answer_keeps_no_connection(tmp_path: Path) -> None:
    """Answers that nobody takes would else stay in memory, and connections open, for ever."""
    asked = 300
    with live_backend(tmp_path, "--patience", "0.3") as backend, socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.settimeout(20)
        sock.connect(("127.0.0.1", int(backend.url.rpartition(":")[2])))
        sock.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n" * asked)
        numbers, deadline = f"{backend.url}/metrics", time.monotonic() + 10
        while 'reason="slow-reader"' not in requests.get(numbers, timeout=20).text:
            assert time.monotonic() < deadline
        with contextlib.suppress(ConnectionError):
            assert _all_of(sock).count(b"HTTP/1.1 200") < asked
