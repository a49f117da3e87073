"""kill -9 in the middle of choosing, syncing and receiving: nothing acknowledged is lost."""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs import allowed
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.journal import Method, decisions_of, fold
from alsoft_prefs.core.proofs import sign_proof
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.end_to_end.children import Child, child

pytestmark = pytest.mark.crash

CHOOSING_ROUNDS = 24
SYNC_ROUNDS = 20
BACKEND_ROUNDS = 4


@pytest.fixture(autouse=True)
def dice() -> random.Random:
    seed = random.randrange(2**32)
    sys.stdout.write(f"seed {seed}\n")  # shown where the test fails
    return random.Random(seed)


@pytest.fixture
def unhurried_backend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LiveBackend]:
    """Give a backend that never asks to wait."""
    backend = LiveBackend(tmp_path / "backend", "--rate", "0")
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", backend.start())
    yield backend
    backend.stop()


def _kill_at_random(running: Child, dice: random.Random, word: str, most: float) -> None:
    """Let a child say a word a few times, and some moments later kill it."""
    for _ in range(dice.randint(1, 4)):
        while word not in (running.hear() or {word: "it ended"}):
            pass
    assert running.outlives(dice.uniform(0, most)), running.said
    running.kill()


def _acknowledged(said: list[dict[str, Any]]) -> list[str]:
    return [line["acknowledged"] for line in said if "acknowledged" in line]


def _in_flight(said: list[dict[str, Any]]) -> dict[str, str]:
    """Return the choice that was begun and not acknowledged, if any."""
    begun = [line for line in said if "trying" in line or "acknowledged" in line]
    last: dict[str, str] = begun[-1].get("trying", {}) if begun else {}
    return last


def _published(profile: Path) -> dict[str, str]:
    purposes = json.loads((profile / "decisions.json").read_text("utf-8"))["purposes"]
    return {p: s["decision"] for p, s in purposes.items() if not s["essential"]}


def _told(journal: Mapping[str, Decision], program: Program) -> dict[str, str]:
    optional = [rule.id for rule in program.rules if not rule.essential]
    return {purpose: str(journal.get(purpose, Decision.UNSET)) for purpose in optional}


def test_choices_survive_kill(throwaway_profile: Path, dice: random.Random) -> None:
    acknowledged: list[str] = []
    state: dict[str, str] = {}
    for _ in range(CHOOSING_ROUNDS):
        with child("choose_for_ever", throwaway_profile) as running:
            _kill_at_random(running, dice, "acknowledged", 0.02)
        acknowledged += _acknowledged(running.said)
        for line in running.said:
            state |= line.get("decisions", {}) if "acknowledged" in line else {}
        in_flight = _in_flight(running.said)
        open_now = {p for p in {*state, *in_flight} if allowed(p)}
        assert open_now <= {p for p in state if "allow" in (state[p], in_flight.get(p))} | {
            p for p, d in in_flight.items() if d == "allow"
        }

        program = open_program(str(throwaway_profile))
        entries = program.journal.entries()
        assert set(acknowledged) <= {entry.id for entry in entries}
        assert len(entries) - len(acknowledged) in (0, 1)
        if len(entries) > len(acknowledged):
            assert {p: str(d) for p, d in entries[-1].decisions.items()} == in_flight
            acknowledged.append(entries[-1].id)
            state |= in_flight
        assert [entry.id for entry in entries] == acknowledged
        assert fold(entries) == program.journal.state()

        program.preferences.ensure_published()
        expected = _told(decisions_of(fold(entries)), program)
        assert _published(throwaway_profile) == expected
        assert {p for p in expected if allowed(p)} == {
            p for p, d in expected.items() if d == "allow"
        }
        program.close()


def test_sync_survives_kill(
    program: Program, throwaway_profile: Path, unhurried_backend: LiveBackend, dice: random.Random
) -> None:
    acknowledged: list[str] = []
    for _ in range(SYNC_ROUNDS):
        with child("choose_and_sync_for_ever", throwaway_profile) as running:
            _kill_at_random(running, dice, "acknowledged", 0.06)
        acknowledged += _acknowledged(running.said)
        _nothing_lost(program, acknowledged)
    _ends_well(program)


def test_sync_survives_a_killed_backend(
    program: Program, throwaway_profile: Path, unhurried_backend: LiveBackend, dice: random.Random
) -> None:
    acknowledged: list[str] = []
    for _ in range(BACKEND_ROUNDS):
        with child("choose_and_sync_for_ever", throwaway_profile) as running:
            for _ in range(dice.randint(2, 5)):
                while "pending" not in (running.hear() or {"pending": "it ended"}):
                    pass
            assert running.outlives(dice.uniform(0, 0.05)), running.said
            unhurried_backend.kill()
            while (running.hear() or {"last_error": "it ended"}).get("last_error") is None:
                pass
            running.kill()
        acknowledged += _acknowledged(running.said)
        unhurried_backend.start()
        _nothing_lost(program, acknowledged)
    _ends_well(program)


def _nothing_lost(program: Program, acknowledged: list[str]) -> None:
    assert set(acknowledged) <= {entry.id for entry in program.journal.entries()}
    assert program.evidence.verify().ok
    assert len(program.outbox.identities()) <= 1


def _ends_well(program: Program) -> None:
    """A withdrawal reaches the backend, which then holds exactly what was chosen."""
    program.preferences.choose({"tracking.analytics": Decision.DENY}, Method.TOGGLE)
    status = program.sync.run()
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    verification = program.evidence.verify()
    assert verification.ok, verification
    assert len(program.outbox.identities()) == 1
    records = program.outbox.records()
    assert [record.seq for record in records] == list(range(1, len(records) + 1))
    assert all(record.receipt for record in records)
    held = _held_by_backend(program)
    assert held == [record.jws for record in records]
    assert parse_record(held[-1]).decisions() == {
        p: Decision(d) for p, d in _told(decisions_of(program.journal.state()), program).items()
    }


def _held_by_backend(program: Program) -> list[str]:
    """Return every record that the backend holds for the device."""
    device = program.identity.device()
    assert device is not None
    key = program.vault.find(device)
    assert key is not None

    def prove(method: str, url: str) -> str:
        return sign_proof(
            method=method,
            url=url,
            now=datetime.now(UTC),
            jti=uuid7(datetime.now(UTC), os.urandom(RANDOM_BYTES)),
            key=key,
            sign=lambda data: program.vault.sign(device, data),
        )

    backend = program.backend(os.environ["ALSOFT_PREFS_BACKEND_URL"])
    held: list[str] = []
    after: int | None = 0
    while after is not None:
        page = json.loads(backend.get_records(device, prove, after).text)
        held += [each["record"] for each in page["records"]]
        after = page["next"]
    return held
