"""One profile in two processes, cloned, and put back from a backup; a backend put back likewise."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import decisions_of, fold
from alsoft_prefs.services.sync import State
from tests.end_to_end.children import Child, child
from tests.faults.conftest import ON_SQLITE, running_world
from tests.faults.databases import SqliteDatabase
from tests.faults.judge import judge
from tests.faults.people import ADVERTISING, ANALYTICS, NEWS, PURPOSES, Person
from tests.faults.proxy import Fault
from tests.faults.world import World


def _settled(world: World) -> Person:
    person = world.person()
    person.allow()
    assert person.sync().state is State.IDLE
    return person


def _hear(running: Child, word: str, times: int) -> None:
    for _ in range(times):
        while word not in (running.hear() or {word: "it ended"}):
            pass


@ON_SQLITE
@pytest.mark.crash
@pytest.mark.parametrize("place", range(3))
def test_two_processes_of_which_one_is_killed(world: World, place: int) -> None:
    """Both choose and sync through a network that spoils exchanges; one is killed meanwhile."""
    person = world.person()
    world.proxy.then(
        *[Fault(answer=0.0), Fault(copies=2), Fault(request=0.5)] * (place + 1), at="POST"
    )
    with (
        child("choose_and_sync_for_ever", person.folder) as one,
        child("choose_and_sync_for_ever", person.folder) as other,
    ):
        _hear(one, "acknowledged", 2)
        _hear(other, "pending" if place % 2 else "acknowledged", 2 + place)
        other.kill()
        _hear(one, "pending", 2)
        one.kill()
    said = [line for line in one.said + other.said if "acknowledged" in line]
    entries = person.program.journal.entries()
    assert {line["acknowledged"] for line in said} <= {entry.id for entry in entries}
    person.said |= {p: d for p, d in decisions_of(fold(entries)).items() if p in PURPOSES}
    judge(world)
    assert len(person.program.outbox.identities()) == 1


@pytest.mark.parametrize("first", ["original", "clone"])
def test_a_clone_never_lifts_a_refusal(world: World, first: str) -> None:
    """Whoever of them comes second has a record beside the chain: its refusal holds at once."""
    original = _settled(world)
    clone = world.clone(original)
    original.deny(ANALYTICS)
    clone.deny(NEWS)
    turns = [original, clone] if first == "original" else [clone, original]
    turns[0].sync()
    world.proxy.then(Fault(answer=0.0), at="POST")
    turns[1].sync()  # arrives, and hears nothing of the conflict
    judge(world)


@ON_SQLITE
def test_three_clones_that_all_go_on(world: World) -> None:
    original = _settled(world)
    everybody = [original, world.clone(original), world.clone(original)]
    for turn in range(3):
        for number, person in enumerate(everybody):
            person.choose(
                Decision.ALLOW if (turn + number) % 3 else Decision.DENY, PURPOSES[number]
            )
            person.sync()
    judge(world)
    devices = [person.held().active for person in everybody]
    assert len(set(devices)) == 3


@ON_SQLITE
@pytest.mark.parametrize("sent", [True, False])
def test_a_profile_put_back(world: World, sent: bool) -> None:
    """A backup holds grants that were withdrawn since; the next exchange takes them back."""
    person = _settled(world)
    backup = person.folder.with_suffix(".backup")
    person.copy_to(backup)
    person.deny(ANALYTICS)
    person.sync()
    person.deny(ADVERTISING)
    if sent:
        person.sync()
    person.put_back(backup)
    person.said |= {ANALYTICS: Decision.ALLOW, ADVERTISING: Decision.ALLOW}  # as it says now
    person.deny(NEWS)
    judge(world)
    assert person.own()[ANALYTICS] is Decision.DENY
    assert (person.own()[ADVERTISING] is Decision.DENY) is sent


@ON_SQLITE
def test_a_profile_put_back_twice(world: World) -> None:
    """A second time within a month it may be a clone: it gets an ID of its own, no more allowed."""
    person = _settled(world)
    before = person.held().active
    for purpose in (ANALYTICS, ADVERTISING):
        backup = person.folder.with_suffix(f".{purpose}")
        person.copy_to(backup)
        person.deny(purpose)
        person.sync()
        person.put_back(backup)
        person.said[purpose] = Decision.ALLOW  # as it says now
        person.deny(NEWS)
        person.sync()
    judge(world)
    assert set(person.own().values()) == {Decision.DENY}
    assert person.held().active not in (before, None)
    person.allow(ADVERTISING)
    judge(world)


@pytest.mark.parametrize("new_choice", [True, False])
def test_a_backend_put_back(tmp_path: Path, own_sqlite: SqliteDatabase, new_choice: bool) -> None:
    """What it lost is sent again, byte for byte, with the next record or without one."""
    database = own_sqlite
    with running_world(tmp_path / "world", database) as world:
        person, late = _settled(world), world.person()
        world.backend.stop()
        shutil.copytree(database.file.parent, tmp_path / "backup")
        world.restart()
        late.allow()
        late.sync()
        for purpose in (ANALYTICS, NEWS):
            person.deny(purpose)
            person.sync()
        world.kill()
        shutil.rmtree(database.file.parent)
        shutil.copytree(tmp_path / "backup", database.file.parent)
        world.restart()
        for each in (person, late):
            if new_choice:
                each.deny(ADVERTISING)
            assert each.converge().state is State.IDLE
        assert len(judge(world).records) == (4 + 2 if new_choice else 3 + 1)
