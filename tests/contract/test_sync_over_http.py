"""Sync over HTTP with servers that misbehave: nothing is lost or loosened, all is tried again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from alsoft_prefs import allowed
from alsoft_prefs.adapters.http_backend import MAX_BYTES, HttpBackend
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.ports import RecordState
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.bad_server import (
    Behaviour,
    answer,
    bad_server,
    hangs,
    resets,
    sends,
    sends_and_closes,
    trickles,
)

SHORT = 0.6
ANALYTICS = "tracking.analytics"
HTML = answer(200, b"<html>Log in to the hotel</html>", content_type="text/html; charset=utf-8")
HUGE = answer(200, b"x" * (MAX_BYTES + 1), content_type="application/jose")

THROUGH_SYNC: dict[str, tuple[Behaviour, str]] = {
    "a web page": (sends(HTML), "A web page came instead"),
    "a web page as an error": (sends(HTML.replace(b"200", b"403")), "A web page came instead"),
    "nothing": (sends_and_closes(b""), "can't be reached"),
    "garbage": (sends_and_closes(b"\x00\xff\xfe garbage\r\n\r\n" * 50), "can't be reached"),
    "reset": (resets(answer(200, b"x" * 500)[:-400]), "can't be reached"),
    "cut in the head": (sends_and_closes(b"HTTP/1.1 201 OK\r\nContent-Ty"), "can't be used"),
    "huge": (sends_and_closes(HUGE), "can't be reached"),
    "compressed": (
        sends_and_closes(answer(200, b"not gzip", content_encoding="gzip")),
        "can't be used (status 200",
    ),
    "empty": (sends(answer(200)), "can't be used (status 200, no type)"),
    "wrong type": (sends(answer(201, b"{}", content_type="application/json")), "application/json"),
    "not a receipt": (sends(answer(201, b"a.b.c", content_type="application/jose")), "kept"),
    "not text": (sends(answer(201, b"\xff\x00" * 50, content_type="application/jose")), "kept"),
    "404": (sends(answer(404, b"{}", content_type="application/problem+json")), "status 404"),
    "bare 409": (sends(answer(409)), "status 409"),
    "409 without head": (
        sends(answer(409, b"{}", content_type="application/problem+json")),
        "lacks the record",
    ),
    "409 not JSON": (
        sends(answer(409, b"{", content_type="application/problem+json")),
        "status 409",
    ),
    "bare 410": (sends(answer(410, b"gone", content_type="text/plain")), "status 410"),
    "bare 422": (sends(answer(422)), "status 422"),
    "429": (sends(answer(429, retry_after="60")), "asks to wait"),
    "503": (sends(answer(503)), "asks to wait"),
    "500": (sends(answer(500, b"oops", content_type="text/plain")), "status 500"),
    "no answer": (hangs, "in time"),
    "slow headers": (trickles(b"HTTP/1.1 200 OK\r\nA: ", b"b"), "in time"),
}


@pytest.mark.expected_log("Failed to parse headers")
@pytest.mark.parametrize("name", THROUGH_SYNC)
def test_sync_keeps_everything_whatever_comes(
    name: str, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviour, said = THROUGH_SYNC[name]
    monkeypatch.setattr(
        program, "backend", lambda url: HttpBackend(url, program="0", timeout=SHORT)
    )
    program.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    state = program.journal.state()
    with bad_server(behaviour) as server:
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", server.url)
        status = program.sync.run()
        assert status.state is State.ERROR
        assert said in (status.last_error or ""), status.last_error
        assert status.pending == 1
        assert status.last_success is None
        assert status.next_at is not None
        assert status.next_at > datetime.now(UTC)
        sent = len(server.requests)
        program.sync.run(manual=False)
        assert len(server.requests) == sent  # its time has not come
    (record,) = program.outbox.records()
    assert (record.state, record.receipt) == (RecordState.WAITING, None)
    assert program.journal.state() == state
    assert len(program.outbox.identities()) == 1
    assert not program.outbox.trusted_keys(server.url)
    assert allowed("contact.news")
    assert not allowed(ANALYTICS)


def test_a_withdrawal_is_confirmed_once_the_backend_is_well(
    program: Program, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    with bad_server(sends(answer(500))) as server:
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", server.url)
        assert program.sync.run().state is State.ERROR
        body = server.requests[-1].partition(b"\r\n\r\n")[2]
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    status = program.sync.run()
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    (record,) = program.outbox.records()
    assert record.jws.encode() == body
    assert record.state is RecordState.CONFIRMED


def test_a_wait_that_was_asked_for_is_kept_when_asked_by_hand(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    with bad_server(sends(answer(429, retry_after="60"))) as server:
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", server.url)
        first = program.sync.run(manual=True)
        assert program.sync.run(manual=True).next_at == first.next_at
        assert len(server.requests) == 1
    assert first.next_at is not None
    assert timedelta(seconds=50) < first.next_at - datetime.now(UTC) <= timedelta(seconds=120)
