"""What a backend logs: its own fate, and never who asked it for what."""

from __future__ import annotations

import json
import logging
import socket
from pathlib import Path
from typing import Any

import pytest
import requests

from alsoft_prefs.backend.logs import QUIET_SECONDS, JsonLines, Once
from alsoft_prefs.core.jws import sha256_b64url
from tests.backend_world import LiveBackend, SigningDevice, live_backend

AGENT = "curious-agent/1.0"
FORWARDED = "192.0.2.77"
SECRET = "a-secret-in-the-query"


def lines(backend: LiveBackend) -> list[dict[str, Any]]:
    return [json.loads(line) for line in backend.log().splitlines()]


def raw(backend: LiveBackend, data: bytes) -> None:
    host, port = backend.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as sock:
        sock.sendall(data)
        while sock.recv(4096):
            pass


def provoke(backend: LiveBackend, device: SigningDevice) -> list[str]:
    """Ask for all sorts of things, and return what of it may not be found in the log."""
    headers = {"User-Agent": AGENT, "X-Forwarded-For": FORWARDED}
    jws = device.record()
    backend.post(device, jws, headers=headers)
    backend.post(device, jws, headers=headers)
    backend.post(device, device.record(tracking="allow"), headers=headers)
    backend.post(device, jws + "x", headers=headers)
    backend.post(device, "x" * 9000, headers=headers)
    backend.ask("GET", device, "/records", headers=headers)
    backend.ask("DELETE", device, headers=headers)
    backend.post(device, jws, headers=headers)
    url = f"{backend.url}/v1/devices/{device.id}?token={SECRET}"
    requests.get(url, headers=headers, timeout=10)
    requests.get(f"{backend.url}/{device.id}/{SECRET}", headers=headers, timeout=10)
    raw(backend, f"NONSENSE {device.id} {AGENT}\r\n\r\n".encode())
    raw(backend, f"GET /{device.id} HTTP/1.1\r\nbad header {SECRET}\r\n\r\n".encode())
    raw(
        backend,
        f"GET /{device.id} HTTP/1.1\r\nHost: x\r\nConnection: upgrade, close\r\n"
        f"Upgrade: websocket\r\nUser-Agent: {AGENT}\r\n\r\n".encode(),
    )
    return [device.id, sha256_b64url(device.id.encode()), jws.split(".")[1], AGENT, FORWARDED]


def test_a_busy_backend_tells_its_fate_and_nobodys_name(tmp_path: Path) -> None:
    with live_backend(tmp_path) as backend:
        (kid,) = backend.keys()
        hidden = [*provoke(backend, SigningDevice()), SECRET, "127.0.0.1", "/v1/", "dpop"]
        assert backend.stop() == 0
        log = backend.log()
        assert [text for text in hidden if text.lower() in log.lower()] == []
        told = lines(backend)
    assert [line["event"] for line in told] == ["started", "draining", "ended"]
    started, ended = told[0], told[-1]
    assert (started["event"], started["database"], started["kid"]) == ("started", "sqlite", kid)
    assert {"version", "schema"} <= started.keys()
    assert (ended["event"], ended["unanswered"]) == ("ended", 0)


def test_a_backend_whose_database_fails_names_nobody(tmp_path: Path) -> None:
    with live_backend(tmp_path) as backend:
        device = SigningDevice()
        backend.post(device, device.record())
        for file in tmp_path.glob("backend.sqlite3*"):
            file.write_bytes(b"no database " * 2000)
        codes = {backend.ask("GET", SigningDevice()).status_code for _ in range(20)}
        assert codes == {503}
        assert backend.ask("GET", device).status_code == 503
        assert requests.get(f"{backend.url}/readyz", timeout=10).status_code == 503
        backend.stop()
        failures = [line for line in lines(backend) if line["level"] == "error"]
        assert device.id not in backend.log()
        assert sha256_b64url(device.id.encode()) not in backend.log()
    assert failures[0]["event"] == "data unavailable"
    assert failures[0]["reason"]
    assert len(failures) < 5  # not one for each request


def test_a_failure_is_told_without_the_words_of_the_error() -> None:
    device = SigningDevice()
    try:
        try:
            raise KeyError(device.id)
        except KeyError as first:
            raise ValueError(f"from {FORWARDED}: {AGENT}") from first
    except ValueError as error:
        caught = (type(error), error, error.__traceback__)
    message = f"Exception for {device.id}\nat once"
    record = logging.LogRecord("n", logging.ERROR, "p", 1, message, (), caught)
    record.reason = f"no row {device.id}"
    line = JsonLines().format(record)
    value = json.loads(line)
    assert "\n" not in line
    assert [text for text in (device.id, FORWARDED, AGENT) if text in line] == []
    assert (value["event"], value["reason"]) == ("Exception for …\nat once", "no row …")
    assert [place for place in value["traceback"] if place.endswith("Error")] == [
        "KeyError",
        "ValueError",
    ]
    assert __file__ in value["traceback"][0]


def test_a_message_that_comes_again_and_again_is_written_once_in_a_while() -> None:
    now = 1000.0
    once = Once(lambda: now)

    def passes(text: str = "gone", level: int = logging.ERROR) -> logging.LogRecord | None:
        record = logging.LogRecord("n", level, "p", 1, text, (), None)
        return record if once.filter(record) else None

    assert passes()
    assert [passes() for _ in range(5)] == [None] * 5
    assert passes("another")
    assert passes(level=logging.INFO)
    assert passes(level=logging.INFO)
    now += QUIET_SECONDS
    again = passes()
    assert again is not None
    assert again.__dict__["repeated"] == 5


@pytest.mark.parametrize("count", [500])
def test_what_is_remembered_of_messages_is_bounded(count: int) -> None:
    once = Once(lambda: 0.0)
    for number in range(count):
        once.filter(logging.LogRecord("n", logging.ERROR, "p", 1, str(number), (), None))
    assert len(once._told) <= 100
