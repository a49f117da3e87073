"""Other systems' endpoints over HTTP, with tokens that the command makes."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from alsoft_prefs.backend import tokens
from alsoft_prefs.backend.check.device import NEWS, TRACKING
from alsoft_prefs.backend.stored import storage_key
from tests.backend_world import LiveBackend, SigningDevice, live_backend, problem
from tests.contract.test_backend_openapi import check

ALL = ("decisions", "changes", "statistics")
PATHS = {"decisions": "/v1/decisions", "changes": "/v1/changes", "statistics": "/v1/statistics"}


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveBackend]:
    with live_backend(tmp_path_factory.mktemp("backend")) as running:
        yield running


@pytest.fixture(scope="module")
def token(backend: LiveBackend) -> str:
    return create(backend, *ALL)


def command(backend: LiveBackend, *words: str, code: int = 0) -> str:
    """Type a command about a backend's database; return what it says."""
    typed = [sys.executable, "-m", "alsoft_prefs.backend", *words]
    typed += ["--database", f"sqlite:///{backend.database}"]
    done = subprocess.run(typed, capture_output=True, text=True, timeout=60)
    assert done.returncode == code, done.stderr
    return (done.stdout or done.stderr).strip()


def create(backend: LiveBackend, *scopes: str, more: tuple[str, ...] = ()) -> str:
    stated = [word for scope in scopes for word in ("--scope", scope)]
    return command(backend, "token", "create", "--name", "Shop", *stated, *more)


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def ask(
    backend: LiveBackend, scope: str, headers: dict[str, str], **options: Any
) -> requests.Response:
    """Ask one of the endpoints; its answer is held against the contract."""
    url = backend.url + PATHS[scope]
    if scope == "decisions":
        options.setdefault("json", {"purpose": TRACKING, "devices": []})
    method = "POST" if scope == "decisions" else "GET"
    response = requests.request(method, url, headers=headers, timeout=20, **options)
    check(PATHS[scope], response)
    return response


def test_decisions(backend: LiveBackend, token: str) -> None:
    devices = [SigningDevice() for _ in range(4)]
    for device, choice in zip(devices, ("allow", "deny", "allow"), strict=False):
        backend.post(device, device.record(tracking=choice))
    backend.ask("DELETE", devices[2])
    ids = [device.id for device in devices]
    for purpose, allowing in ((TRACKING, {ids[0]}), (NEWS, set()), ('"%\u2028\\', set())):
        question = {"purpose": purpose, "devices": [*ids, ids[0]]}
        answer = ask(backend, "decisions", bearer(token), json=question)
        decisions = {id_: "allow" if id_ in allowing else "deny" for id_ in ids}
        assert answer.json() == {"purpose": purpose, "decisions": decisions}
        assert answer.headers["Cache-Control"] == "no-store"


def test_decisions_of_a_thousand(backend: LiveBackend, token: str) -> None:
    ids = [storage_key(str(number)) for number in range(1_000)]
    question = {"purpose": TRACKING, "devices": ids}
    answer = ask(backend, "decisions", bearer(token), json=question)
    assert answer.json()["decisions"] == dict.fromkeys(ids, "deny")


ID = "a" * 43


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"purpose": "p", "devices": [], "more": 1}',
        b'{"purpose": "p"}',
        b'{"purpose": "p", "devices": [], "devices": []}',
        b'{"purpose": "", "devices": []}',
        b'{"purpose": 1, "devices": []}',
        b'{"purpose": "p", "devices": "x"}',
        b'{"purpose": "p", "devices": [1]}',
        b'{"purpose": "p", "devices": [NaN]}',
        *(
            json.dumps({"purpose": "p", "devices": devices}).encode()
            for devices in (["a" * 42], [ID + "\n"], [f"{ID} {ID}"], [f"{ID} ", ""], [ID] * 1_001)
        ),
        json.dumps({"purpose": "p" * 129, "devices": []}).encode(),
        b"[" * 60_000,
    ],
    ids=lambda body: body[:40].decode("ascii", "replace"),
)
def test_bad_questions(backend: LiveBackend, token: str, body: bytes) -> None:
    headers = {**bearer(token), "Content-Type": "application/json"}
    problem(ask(backend, "decisions", headers, json=None, data=body), 400, "bad-request")


def test_a_body_that_is_too_large_or_something_else(backend: LiveBackend, token: str) -> None:
    headers = {**bearer(token), "Content-Type": "application/json"}
    large = ask(backend, "decisions", headers, json=None, data=b" " * 65_537)
    problem(large, 413, "too-large")
    headers["Content-Type"] = "text/plain"
    problem(ask(backend, "decisions", headers, json=None, data=b"{}"), 415, "media-type")


def test_changes_are_followed_until_they_come(backend: LiveBackend, token: str) -> None:
    device = SigningDevice()
    backend.post(device, device.record(news="allow"))
    backend.post(device, device.record(news="deny"))
    expected = {
        "device_sha256": storage_key(device.id),
        "version": 2,
        "decisions": {NEWS: "deny"},
        "erased": False,
    }
    deadline = datetime.now(UTC) + timedelta(seconds=30)
    seen: list[dict[str, Any]] = []
    after = ""
    pause = threading.Event()  # between polls, as a reader leaves it
    while expected not in seen:
        pause.wait(0.2)
        assert datetime.now(UTC) < deadline, seen
        page = ask(backend, "changes", bearer(token), params={"after": after, "limit": 2}).json()
        assert page["next"]
        seen += page["items"]
        after = page["next"]
    mine = [item for item in seen if item["device_sha256"] == storage_key(device.id)]
    assert mine == [expected]


@pytest.mark.parametrize("query", ["after=x", "after=MCA%3D", "limit=0", "limit=1001", "limit=x"])
def test_bad_cursors(backend: LiveBackend, token: str, query: str) -> None:
    problem(ask(backend, "changes", bearer(token), params=query), 400, "bad-request")


def test_statistics(backend: LiveBackend, token: str) -> None:
    first, second = (ask(backend, "statistics", bearer(token)).json() for _ in range(2))
    assert first == second
    assert set(first["purposes"]) >= {TRACKING, NEWS}
    assert all(cell == {"allow": None, "deny": None} for cell in first["purposes"].values())


@pytest.mark.parametrize("scope", ALL)
@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer x",
        "Basic eDp5",
        "Bearer alsoft_0123456789abcdef_" + "A" * 43,
        "Bearer alsoft_0123456789ABCDEF_" + "A" * 43,
    ],
)
def test_without_a_valid_token(backend: LiveBackend, scope: str, header: str | None) -> None:
    response = ask(backend, scope, {} if header is None else {"Authorization": header})
    problem(response, 401, "unauthorized")
    invalid = header is not None and header.startswith("Bearer")
    assert ('error="invalid_token"' in response.headers["WWW-Authenticate"]) is invalid


def test_a_secret_that_is_another(backend: LiveBackend, token: str) -> None:
    wrong = token[:-1] + ("A" if token[-1] != "A" else "B")
    problem(ask(backend, "changes", bearer(wrong)), 401, "unauthorized")
    scheme = {"Authorization": f"bearer {token}"}  # RFC 9110 §11.1: whatever its case
    assert ask(backend, "changes", scheme).status_code == 200


def test_a_token_is_for_its_scopes_alone(backend: LiveBackend) -> None:
    token = create(backend, "changes", "statistics")
    response = ask(backend, "decisions", bearer(token))
    problem(response, 403, "forbidden")
    challenge = response.headers["WWW-Authenticate"]
    assert challenge.endswith('error="insufficient_scope", scope="decisions"')
    assert ask(backend, "changes", bearer(token)).status_code == 200


def test_tokens_are_listed_without_secrets_and_kept_as_hashes(backend: LiveBackend) -> None:
    day = (datetime.now(UTC) + timedelta(days=3)).date()
    token = create(backend, "decisions", more=("--expires", str(day)))
    id_, secret = token.split("_", 2)[1:]
    rows = json.loads(command(backend, "token", "list", "--json"))
    row = next(row for row in rows if row["id"] == id_)
    assert (row["name"], row["scopes"], row["last_used"]) == ("Shop", ["decisions"], None)
    assert row["expires"] == f"{day + timedelta(days=1)}T00:00:00.000Z"
    assert f"{id_}  Shop  decisions" in command(backend, "token", "list")
    with sqlite3.connect(backend.database) as connection:
        kept = connection.execute("SELECT * FROM tokens WHERE token = ?", (id_,)).fetchone()
    connection.close()
    assert secret not in str(kept)
    assert tokens.hashed(token) in kept


def used(backend: LiveBackend, token: str) -> str | None:
    rows = json.loads(command(backend, "token", "list", "--json"))
    found: str | None = next(row["last_used"] for row in rows if row["id"] in token)
    return found


def test_rotation_revocation_and_last_use(tmp_path: Path) -> None:
    with live_backend(tmp_path) as backend:
        old, ended = create(backend, "changes"), create(backend, "changes")
        id_ = old.split("_")[1]
        new = command(backend, "token", "rotate", id_)
        assert new.split("_")[1] == id_
        newest = command(backend, "token", "rotate", id_, "--overlap", "1")
        said = command(backend, "token", "revoke", ended.split("_")[1])
        assert "refuses it within 5 s" in said
        statuses = [
            ask(backend, "changes", bearer(each)).status_code for each in (old, new, newest, ended)
        ]
        assert statuses == [401, 200, 200, 401]
        assert backend.stop() == 0  # by its end, every use is noted
        assert used(backend, newest) is not None
        assert used(backend, ended) is None
        assert "isn't valid" in command(backend, "token", "rotate", ended.split("_")[1], code=2)


@pytest.mark.parametrize(
    "words",
    [
        ("token", "create", "--name", " ", "--scope", "changes"),
        ("token", "create", "--name", "x", "--scope", "all"),
        ("token", "create", "--name", "x", "--scope", "changes", "--expires", "2020-01-01"),
        ("token", "create", "--name", "x", "--scope", "changes", "--expires", "soon"),
        ("token", "rotate", "x"),
        ("token", "rotate", "0" * 16),
        ("token", "rotate", "0" * 16, "--overlap", "-1"),
        ("token", "revoke", "0" * 16),
        ("retention",),
        ("retention", "--history-days", "0"),
    ],
)
def test_what_cannot_be_done(backend: LiveBackend, words: tuple[str, ...]) -> None:
    assert command(backend, *words, code=2)


def test_retention_says_what_it_would_do(backend: LiveBackend) -> None:
    words = ("retention", "--history-days", "1", "--silent-days", "1")
    assert json.loads(command(backend, *words, "--dry-run", "--json")) == {
        "dry_run": True,
        "devices": 0,
        "records": 0,
        "evidence": 0,
    }
    assert command(backend, *words).startswith("0 devices were forgotten; 0 records")
