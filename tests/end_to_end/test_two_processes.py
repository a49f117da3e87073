"""Two processes of one profile at the same time: choosing, syncing, and one of them killed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from alsoft_prefs.adapters.sync_lock import sync_lock
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method, fold
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.end_to_end.children import Child, child

TIMES = 25


@pytest.fixture
def synced(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """Give the throwaway profile's services over a backend that never asks to wait."""
    backend = LiveBackend(tmp_path / "backend", "--rate", "0")
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", backend.start())
    yield program
    backend.stop()


def _start_together(*children: Child) -> None:
    for each in children:
        assert each.hear() is not None
    for each in children:
        each.tell()


def _acknowledged(running: Child) -> list[str]:
    return [line["acknowledged"] for line in running.hear_all() if "acknowledged" in line]


def _check_published(program: Program, profile: Path) -> None:
    entries = program.journal.entries()
    published = json.loads((profile / "decisions.json").read_text("utf-8"))
    assert published["position"] == entries[-1].position
    state = fold(entries)
    assert program.journal.state() == state
    assert {p: s["decision"] for p, s in published["purposes"].items() if not s["essential"]} == {
        rule.id: str(state[rule.id].decision) if rule.id in state else "unset"
        for rule in program.rules
        if not rule.essential
    }


def test_two_choose(program: Program, throwaway_profile: Path) -> None:
    with (
        child("choose_times", throwaway_profile, str(TIMES)) as one,
        child("choose_times", throwaway_profile, str(TIMES)) as other,
    ):
        _start_together(one, other)
        acknowledged = [_acknowledged(one), _acknowledged(other)]
        assert [len(each) for each in acknowledged] == [TIMES, TIMES]
        assert (one.end(), other.end()) == (0, 0)
    ids = [entry.id for entry in program.journal.entries()]
    assert len(ids) == 2 * TIMES
    for each in acknowledged:
        assert [id_ for id_ in ids if id_ in each] == each
    _check_published(program, throwaway_profile)


def test_one_chooses_while_the_other_syncs(synced: Program, throwaway_profile: Path) -> None:
    synced.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    with (
        child("choose_times", throwaway_profile, str(TIMES)) as one,
        child("sync_times", throwaway_profile, str(TIMES)) as other,
    ):
        _start_together(one, other)
        acknowledged = _acknowledged(one)
        assert not [line for line in other.hear_all() if line.get("last_error")]
        assert (one.end(), other.end()) == (0, 0)
    assert len(acknowledged) == TIMES
    assert set(acknowledged) <= {entry.id for entry in synced.journal.entries()}
    _check_published(synced, throwaway_profile)
    _check_synced(synced)


def test_two_sync_one_at_a_time(synced: Program, throwaway_profile: Path) -> None:
    synced.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    with (
        child("sync_times", throwaway_profile, str(TIMES)) as one,
        child("sync_times", throwaway_profile, str(TIMES)) as other,
        child("choose_times", throwaway_profile, "10") as third,
    ):
        _start_together(one, other, third)
        assert (one.end(), other.end(), third.end()) == (0, 0, 0)
        said = one.said + other.said
    assert not [line for line in said if line.get("last_error")]
    _check_synced(synced)


def _check_synced(program: Program) -> None:
    status = program.sync.run()
    assert (status.state, status.pending) == (State.IDLE, 0)
    records = program.outbox.records()
    assert [record.seq for record in records] == list(range(1, len(records) + 1))
    assert all(record.receipt for record in records)
    assert len(program.outbox.identities()) == 1
    assert program.evidence.verify().ok


def test_the_lock_is_held_by_one_and_dies_with_its_holder(
    synced: Program, throwaway_profile: Path
) -> None:
    synced.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    with child("hold_sync_lock", throwaway_profile) as holder:
        assert holder.hear() == {"held": True}
        assert synced.sync.run().state is State.WAITING
        assert not synced.outbox.records()
        with sync_lock(str(throwaway_profile)) as held:
            assert not held
        holder.kill()
    assert synced.sync.run().state is State.IDLE
    assert all(record.receipt for record in synced.outbox.records())
