"""Policy publishing between the real client and a real backend, and servers that misbehave."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.cli.main import main
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.bad_server import answer, bad_server, sends
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, version

ANALYTICS, NEWS = "tracking.analytics", "contact.news"
SECOND = version(2, ANALYTICS_CLAUSE)


class Publishing:
    """A backend that publishes a folder, and starts anew with what is added there."""

    def __init__(self, directory: Path) -> None:
        self.folder = directory / "published"
        self.backend = LiveBackend(directory / "backend", "--policy", str(self.folder))

    def publish(self, document: bytes, number: int, language: str = "en") -> None:
        """Publish a version."""
        file = self.folder / str(number) / f"{language}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(document)
        self.backend.stop()
        self.backend.start()

    def lose(self) -> None:
        """Let the backend forget what it published, as no command of its own can."""
        self.backend.stop()
        with contextlib.closing(sqlite3.connect(self.backend.database)) as connection, connection:
            connection.execute("DELETE FROM policies")


@pytest.fixture
def publishing(
    tmp_path: Path, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Publishing]:
    """Gives a backend that publishes version 1, and is the client's."""
    made = Publishing(tmp_path / "first")
    made.publish(SHIPPED, 1)
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", made.backend.url)
    yield made
    made.backend.stop()


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Publishing]:
    """Gives another backend, as a first one is whose data was lost or forged."""
    made = Publishing(tmp_path / "another")
    yield made
    made.backend.stop()


def test_a_published_version_arrives_and_stays(
    publishing: Publishing,
    program: Program,
    open_profile: Callable[[Path], Program],
    throwaway_profile: Path,
) -> None:
    program.preferences.choose({ANALYTICS: Decision.ALLOW, NEWS: Decision.ALLOW}, Method.TOGGLE)
    first = program.sync.run()
    assert (first.state, first.policy.problem) == (State.IDLE, None)
    assert len(program.policies.documents()) == 1
    state = program.journal.state()
    publishing.publish(SECOND, 2)
    assert program.sync.run(manual=False).policy == first.policy, "not twice a day by itself"
    status = program.sync.run()
    assert (status.state, status.policy.problem) == (State.IDLE, None)
    assert program.journal.state() == state
    publishing.backend.stop()
    offline = open_profile(throwaway_profile)
    assert [document.version for document in offline.policies.documents()] == [1, 2]
    assert [question.purpose for question in offline.policies.questions()] == [ANALYTICS]
    entry = offline.policies.answer(ANALYTICS, Decision.ALLOW, Method.TOGGLE)
    assert entry.policy == offline.policy_files.newest()
    assert entry.policy.version == 2
    assert offline.policies.questions() == ()
    publishing.backend.start()
    assert offline.sync.run().state is State.IDLE
    (payload,) = [r.jws for r in offline.outbox.records() if r.seq == 2]
    assert parse_record(payload).policy == entry.policy


def test_the_second_question_costs_no_list(
    publishing: Publishing, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    statuses = []
    real = HttpBackend.get_policies

    def watched(backend: HttpBackend, etag: str | None) -> object:
        found = real(backend, etag)
        statuses.append((etag is not None, found.status))
        return found

    monkeypatch.setattr(HttpBackend, "get_policies", watched)
    program.preferences.only_necessary()
    for _ in range(2):
        program.sync.run()
    assert statuses == [(False, 200), (True, 304)]
    publishing.publish(SECOND, 2)
    for _ in range(2):
        program.sync.run()
    assert statuses[2:] == [(True, 200), (True, 304)]
    assert len(program.policies.documents()) == 2


def test_a_backend_that_lost_a_version_takes_nothing_away(
    publishing: Publishing,
    another: Publishing,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publishing.publish(SECOND, 2)
    program.preferences.only_necessary()
    program.sync.run()
    another.publish(SHIPPED, 1)
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", another.backend.url)
    assert program.sync.run().policy.problem is None
    assert [document.version for document in program.policies.documents()] == [1, 2]


def test_a_backend_that_rewrites_a_version_is_told_of(
    publishing: Publishing,
    another: Publishing,
    program: Program,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program.preferences.only_necessary()
    program.sync.run()
    another.publish(version(1, ANALYTICS_CLAUSE), 1)
    another.publish(SECOND, 2)
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", another.backend.url)
    assert main(["sync"]) == 0, "the records are confirmed all the same"
    out = capsys.readouterr().out
    assert "everything confirmed" in out
    assert "version 1 of the policy with another text" in out
    assert [document.version for document in program.policies.documents()] == [1]
    main(["status"])
    assert "version 1 of the policy with another text" in capsys.readouterr().out


BAD = {
    "a web page": answer(200, b"<html>Log in</html>", content_type="text/html"),
    "a web page as JSON": answer(200, b"<html>Log in</html>", content_type="application/json"),
    "empty": answer(200, b"", content_type="application/json"),
    "forbidden": answer(403, b"{}", content_type="application/problem+json"),
    "an error": answer(500, b"{}", content_type="application/json"),
    "not modified": answer(304),
    "no version": answer(200, b'{"current": 1, "versions": []}', content_type="application/json"),
}


def _watched(program: Program, monkeypatch: pytest.MonkeyPatch) -> Callable[[], HttpBackend | None]:
    """Return what returns the backend that is opened next, as long as anybody holds it."""
    opened: list[weakref.ref[HttpBackend]] = []

    def open_one(url: str) -> HttpBackend:
        backend = HttpBackend(url, program="0")
        opened.append(weakref.ref(backend))
        return backend

    monkeypatch.setattr(program, "backend", open_one)
    program.__dict__.pop("sync", None)  # it was made with the other
    return lambda: opened[-1]()


@pytest.mark.parametrize("name", BAD)
def test_a_bad_answer_leaves_everything_as_it_is(
    name: str, program: Program, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    program.sync.run()
    state, position = program.journal.state(), program.journal.position()
    monkeypatch.setattr(program.policy_files, "held", dict)  # so that no entity tag fits
    ended = _watched(program, monkeypatch)
    with bad_server(sends(BAD[name])) as server:
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", server.url)
        status = program.sync.run()
        lines = [request.partition(b" HTTP")[0].split(b"/")[:3] for request in server.requests]
        assert lines == [[b"GET ", b"v1", b"devices"], [b"GET ", b"v1", b"policy"]]
        assert ended() is None, "the connection is closed when the round ends"
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    assert status.policy.problem is not None
    assert (program.journal.state(), program.journal.position()) == (state, position)
    assert len(program.policies.documents()) == 1
    assert not program.outbox.trusted_keys(server.url)


def test_the_command_line_asks_again_what_rests_on_a_changed_clause(
    publishing: Publishing, throwaway_profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(*words: str, code: int = 0) -> str:
        assert main(list(words)) == code
        return capsys.readouterr().out

    said("set", f"{ANALYTICS}=allow", f"{NEWS}=allow", "--sync")
    publishing.publish(SECOND, 2)
    said("sync")
    assert f"set {ANALYTICS}=allow keeps it" in said("status")
    assert "Version 2 of the privacy policy is new to you" in said("status")
    listed = json.loads(said("policy", "list", "--json"))
    assert [v["acknowledged"] for v in listed["versions"]] == [True, False]
    assert listed["versions"][1]["date"] == "2026-05-02"
    assert listed["ask_again"] == [ANALYTICS]
    assert listed["problem"] is None
    assert said("policy", "diff") == said("policy", "diff", "1", "2")
    assert "[-These-] {+Two+} companies" in said("policy", "diff")
    summary = "From version 1 to version 2, 1 section differs: Analytics Companies."
    assert said("policy", "diff").startswith(summary)
    assert "Two companies analyze it" in said("policy", "show", "3.analytics-companies")
    assert json.loads(said("policy", "acknowledge", "--json"))["ask_again"] == [ANALYTICS]
    assert "is new to you" not in said("status")
    assert f"set {ANALYTICS}=allow keeps it" in said("status")
    assert said("get", ANALYTICS) == said("get", NEWS), "nothing is taken away unasked"
    said("set", f"{ANALYTICS}=allow")
    assert ANALYTICS not in said("policy", "list")
    assert "keeps it" not in said("status")
    assert "last asked for new ones" in said("policy", "list")
    damaged = throwaway_profile / "policy" / "2" / "en.md"
    damaged.write_bytes(b"")
    assert main(["policy", "list"]) == 0
    assert "en.md.damaged-" in capsys.readouterr().err
