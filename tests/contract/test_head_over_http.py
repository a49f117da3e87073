"""A backend put back from an older copy, and devices whose people choose nothing more."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.ports import Answer, Backend
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.services.sync import State
from tests.backend_world import LiveBackend, live_backend, service_token

ANALYTICS, NEWS = "tracking.analytics", "contact.news"
ALLOW, DENY = Decision.ALLOW, Decision.DENY
DAILY = ("head_next", "policy_next")


class Heard:
    """A backend of which each call is noted."""

    def __init__(self, real: Backend, calls: list[str]) -> None:
        self._real = real
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        call: Callable[..., Answer] = getattr(self._real, name)

        def noted(*arguments: Any) -> Answer:
            answer = call(*arguments)
            self._calls.append(f"{name} {answer.status}")
            return answer

        return call if name == "close" else noted


class Put:
    """A profile with a backend that can be put back; `calls` are those since the last look."""

    def __init__(self, program: Program, backend: LiveBackend, copies: Path) -> None:
        self.program = program
        self.backend = backend
        self.calls: list[str] = []
        self._copies = copies
        usual = program.backend
        program.backend = lambda url: Heard(usual(url), self.calls)  # type: ignore[method-assign]
        self._token = service_token(f"sqlite:///{backend.database}", "decisions")

    def choose(self, decision: Decision) -> None:
        """Choose about analytics, and sync."""
        self.program.preferences.choose({ANALYTICS: decision}, Method.TOGGLE)
        assert self.program.sync.run(manual=False).state is State.IDLE

    def copy(self) -> None:
        """Keep the database as it is now."""
        self.backend.stop()
        shutil.copy(self.backend.database, self._copies)
        self.backend.start()

    def put_back(self) -> None:
        """Put the database back as it was copied."""
        self.backend.stop()
        for file in self.backend.directory.glob("backend.sqlite3*"):
            file.unlink()
        shutil.copy(self._copies / self.backend.database.name, self.backend.database)
        self.backend.start()

    def a_day_passes(self) -> list[str]:
        """Let a day pass and sync by itself, as the window does; return the calls of it."""
        gone = to_rfc3339(datetime.now(UTC) - timedelta(minutes=1))
        self.program.outbox.remember(dict.fromkeys(DAILY, gone))
        return self.sync()

    def sync(self, *, manual: bool = False) -> list[str]:
        """Sync, hold that all is confirmed, and return the calls."""
        self.calls.clear()
        status = self.program.sync.run(manual=manual)
        assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
        return list(self.calls)

    def decision(self) -> str:
        """Return what ALSOFT's other systems are told about analytics."""
        device = self.program.identity.device()
        answer = requests.post(
            f"{self.backend.url}/v1/decisions",
            json={"purpose": ANALYTICS, "devices": [device]},
            headers={"Authorization": f"Bearer {self._token}"},
            timeout=20,
        )
        decided: dict[str, str] = answer.json()["decisions"]
        return decided[str(device)]


@pytest.fixture
def put(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Put]:
    (tmp_path / "backend").mkdir()
    (tmp_path / "copies").mkdir()
    with live_backend(tmp_path / "backend", "--rate", "0") as backend:
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", backend.url)
        yield Put(program, backend, tmp_path / "copies")


def test_what_was_withdrawn_after_the_backup_is_denied_again_by_itself(put: Put) -> None:
    put.choose(ALLOW)
    put.copy()
    put.choose(DENY)
    assert put.decision() == "deny"
    device = put.program.identity.device()
    put.put_back()
    assert put.decision() == "allow"
    assert put.a_day_passes() == ["get_device 200", "post_record 201", "get_policies 304"]
    assert put.decision() == "deny"
    assert put.program.identity.device() == device
    assert put.a_day_passes() == ["get_device 304", "get_policies 304"]
    assert put.program.evidence.verify().ok
    assert put.program.sync.holdings().missing == ()


def test_a_device_that_the_backup_does_not_know_is_there_again_by_itself(put: Put) -> None:
    put.copy()
    put.choose(ALLOW)
    put.choose(DENY)
    put.choose(ALLOW)
    put.put_back()
    assert put.decision() == "deny"
    posts = ["post_record 409", *["post_record 201"] * 3]
    assert put.a_day_passes() == ["get_device 404", *posts, "get_policies 304"]
    assert put.decision() == "allow"
    assert put.program.sync.holdings().missing == ()


def test_while_all_is_well_one_question_a_day_is_asked(put: Put) -> None:
    put.choose(DENY)
    assert put.sync() == []
    assert put.a_day_passes() == ["get_device 304", "get_policies 304"]
    for _ in range(3):
        assert put.sync() == []
    assert put.sync(manual=True) == ["get_device 304", "get_policies 304"]


def test_a_backend_that_is_away_changes_nothing_and_has_its_turn_tomorrow(put: Put) -> None:
    put.choose(ALLOW)
    put.copy()
    put.choose(DENY)
    put.backend.stop()
    assert put.a_day_passes() == []
    put.backend.start()
    put.put_back()
    assert put.sync() == []
    assert put.a_day_passes()[:2] == ["get_device 200", "post_record 201"]
    assert put.decision() == "deny"
