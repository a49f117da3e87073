"""Clocks that jump by a day, forwards and back: a device's, and the backend's.

The backend runs as it is; its process's clock is moved from outside (moved_clock/sitecustomize.py).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from alsoft_prefs.adapters.atomic_file import replace_file
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.services.sync import State
from tests.backend_world import SigningDevice
from tests.faults.conftest import ON_SQLITE, running_world
from tests.faults.databases import SqliteDatabase
from tests.faults.judge import judge
from tests.faults.load import Load
from tests.faults.people import ANALYTICS, NEWS, Person
from tests.faults.proxy import Fault
from tests.faults.world import World

DAY = timedelta(days=1)
JUMPS = pytest.mark.parametrize("jump", [DAY, -DAY])
MOVED_CLOCK = Path(__file__).parent / "moved_clock"


class ClockedWorld:
    """A world and its backend's clock; requests of a device are counted, as by default."""

    def __init__(self, world: World, file: Path) -> None:
        self.world = world
        self._file = file

    def move(self, shift: timedelta) -> None:
        """Set how far the backend's clock is off from now on."""
        replace_file(str(self._file), str(shift.total_seconds()).encode())


@pytest.fixture
def clocked(
    tmp_path: Path, own_sqlite: SqliteDatabase, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ClockedWorld]:
    file = tmp_path / "clock"
    file.write_text("0", "ascii")
    before = os.environ.get("PYTHONPATH", "")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(MOVED_CLOCK), before]).rstrip(os.pathsep))
    monkeypatch.setenv("TEST_CLOCK_FILE", str(file))
    with running_world(tmp_path / "world", own_sqlite, "--rate", "600") as world:
        yield ClockedWorld(world, file)


def _settled(world: World) -> Person:
    person = world.person()
    person.allow()
    assert person.sync().state is State.IDLE
    return person


def _receipted(person: Person) -> datetime:
    """Return when, by the backend's clock, the newest record was receipted."""
    received = person.program.outbox.records()[-1].received_at
    assert received is not None
    return received


@ON_SQLITE
@JUMPS
def test_a_device_whose_clock_jumps(world: World, jump: timedelta) -> None:
    """What counts is the order of choices, whatever times they bear."""
    person = _settled(world)
    person.clock.shift = jump
    person.deny(ANALYTICS)
    assert person.sync().state is State.IDLE
    person.clock.shift = -jump
    person.allow(ANALYTICS)
    person.deny(NEWS)
    assert person.sync().state is State.IDLE
    person.clock.shift = timedelta()
    person.deny(ANALYTICS)
    assert person.own() == {**dict.fromkeys(person.said, Decision.ALLOW), **person.said}
    judge(world)


@ON_SQLITE
@JUMPS
def test_a_wait_that_a_jump_makes_long(world: World, jump: timedelta) -> None:
    """A time to try again that a moved clock puts out of reach holds nothing up."""
    person = _settled(world)
    person.clock.shift = jump
    person.deny()
    world.proxy.then(Fault(answer=0.0), at="POST")
    status = person.sync()
    assert status.state is State.ERROR
    assert status.next_at is not None
    person.clock.shift = timedelta()
    assert person.program.sync.run(manual=False).state is State.IDLE
    judge(world)


@ON_SQLITE
@JUMPS
def test_an_erasure_waits_for_the_right_time(world: World, jump: timedelta) -> None:
    """A proof of another day is refused; the erasure is kept, and said to wait, until it holds."""
    person = _settled(world)
    person.clock.shift = jump
    person.program.identity.reset()
    status = person.sync()
    assert (status.state, status.pending) == (State.ERROR, 1)
    assert status.last_error
    person.clock.shift = timedelta()
    assert person.converge().state is State.IDLE
    judge(world)
    assert None not in person.held().erasures.values()


@ON_SQLITE
@JUMPS
def test_a_clone_with_another_clock(world: World, jump: timedelta) -> None:
    """A clone a day off repeats the old grant; the refusal that was made beside it holds."""
    person = _settled(world)
    clone = world.clone(person)
    clone.clock.shift = jump
    person.deny(ANALYTICS)
    person.sync()
    clone.deny(NEWS)
    world.proxy.then(Fault(answer=0.0), at="POST")
    clone.sync()  # arrives, and hears nothing of the conflict
    person.allow(ANALYTICS)
    person.sync()
    clone.clock.shift = timedelta()
    judge(world)


def test_a_backend_whose_clock_jumps(clocked: ClockedWorld) -> None:
    """Records are taken in at any time; no device has to wait until its budget is full again."""
    world = clocked.world
    people = [_settled(world) for _ in range(2)]
    for shift in (DAY, -DAY, timedelta()):
        clocked.move(shift)
        for person in people:
            person.deny(ANALYTICS)
            assert person.sync().state is State.IDLE
            person.allow(ANALYTICS)
            assert person.sync().state is State.IDLE
            assert abs(_receipted(person) - datetime.now(UTC) - shift) < timedelta(hours=1)
    for person in people:
        person.deny()
    judge(world)


@JUMPS
def test_proofs_while_the_backend_is_a_day_off(clocked: ClockedWorld, jump: timedelta) -> None:
    """Nobody's data is shown for a proof of another day, and an erasure waits."""
    world = clocked.world
    person = _settled(world)
    (device,) = person.devices()
    url = f"{world.backend.url}/v1/devices/{device.id}"
    proof = device.proof("GET", url)
    assert requests.get(url, headers=proof, timeout=20).status_code == 200
    clocked.move(jump)
    refused = requests.get(url, headers=proof, timeout=20)
    unknown = requests.get(url, headers=SigningDevice().proof("GET", url), timeout=20)
    assert (refused.status_code, refused.content) == (404, unknown.content)
    person.program.identity.reset()
    assert person.sync().state is State.ERROR
    clocked.move(timedelta())
    judge(world)
    assert None not in person.held().erasures.values()


@JUMPS
def test_a_backend_whose_clock_jumps_under_load(clocked: ClockedWorld, jump: timedelta) -> None:
    world = clocked.world
    load = Load(world)

    def jump_and_die() -> None:
        clocked.move(jump)
        world.kill()

    load.run_and(jump_and_die)
    world.restart()
    load.send_again()
    clocked.move(timedelta())
    judge(world)
