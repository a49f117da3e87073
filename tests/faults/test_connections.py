"""Connections that are cut, held and doubled, at every stage of an exchange."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.services.sync import State
from tests.faults.conftest import ON_SQLITE
from tests.faults.judge import judge
from tests.faults.people import ANALYTICS, NEWS, Person
from tests.faults.proxy import FAULTS, PASS, Fault, Gate, drawn
from tests.faults.world import World

STEPS = 40
SEED = 20260503


def _settled(world: World) -> Person:
    """Return a person whose grant of everything is confirmed."""
    person = world.person()
    person.allow()
    assert person.sync().state is State.IDLE
    return person


@ON_SQLITE
def test_a_refusal_through_each_fault(world: World) -> None:
    """Each fault meets the first record, the receipt's keys, the policy, and a withdrawal."""
    dice = random.Random(SEED)
    for make in FAULTS.values():
        for at, before in (
            ("POST", []),
            ("GET /v1/keys", []),
            ("GET /v1/policy", []),
            ("POST", [PASS]),
        ):
            person = world.person()
            world.proxy.forget()
            world.proxy.then(*before, make(dice), at=at)
            person.allow()
            person.sync()
            person.deny(ANALYTICS)
            person.sync()
    judge(world)
    assert set(world.proxy.deliver()) <= {200, 304}
    judge(world)


@ON_SQLITE
def test_an_erasure_through_each_fault(world: World) -> None:
    dice = random.Random(SEED)
    for make in FAULTS.values():
        for at in ("POST", "DELETE"):  # the new device's first record, and the old one's erasure
            world.proxy.forget()
            person = _settled(world)
            person.deny(NEWS)
            world.proxy.then(make(dice), at=at)
            person.program.identity.reset()
            person.sync()
    judge(world)
    assert set(world.proxy.deliver()) <= {200, 410}
    judge(world)


def test_a_grant_that_comes_late_lifts_nothing(world: World) -> None:
    """The bytes of a grant are held on their way until long after it was withdrawn."""
    person = world.person()
    world.proxy.then(Fault(kept=True), at="POST")
    person.allow()
    assert person.sync().state is State.ERROR
    person.deny()
    assert person.converge().state is State.IDLE
    assert world.proxy.deliver() == [200]
    judge(world)


def test_a_record_that_comes_after_its_erasure_brings_nothing_back(world: World) -> None:
    person = _settled(world)
    person.deny()
    world.proxy.then(Fault(kept=True), at="POST")
    person.sync()
    person.program.identity.erase()
    assert person.converge().pending == 0
    assert world.proxy.deliver() == [410]
    judge(world)


@ON_SQLITE
def test_one_waits_while_others_are_served(world: World) -> None:
    """Half a request is at the backend, and an answer on its way back, while others go on."""
    before, after = Gate(), Gate()
    held = [world.person(), world.person()]
    for person in held:
        person.allow()
    with ThreadPoolExecutor(2) as threads:
        world.proxy.then(Fault(before=before, begun=0.9), at="POST")
        first = threads.submit(held[0].sync)
        before.await_reached()
        world.proxy.then(Fault(after=after), at="POST")
        second = threads.submit(held[1].sync)
        after.await_reached()
        other = _settled(world)
        assert other.own()[NEWS] is Decision.ALLOW
        for gate in (before, after):
            gate.open()
        assert [each.result().state for each in (first, second)] == [State.IDLE, State.IDLE]
    judge(world)


def test_the_same_bytes_on_many_connections_are_one_record(world: World) -> None:
    person = _settled(world)
    world.proxy.then(Fault(copies=20, answer=0.0), Fault(copies=20), at="POST")
    person.deny()
    assert person.converge().state is State.IDLE
    rows = judge(world)
    assert len(rows.chain_of(person.devices()[0].id)) == 2
    assert not rows.evidence_of(person.devices()[0].id)


def test_a_storm(world: World, rounds: int) -> None:
    """People choose and sync while what is drawn by lot goes wrong."""
    for seed in range(SEED, SEED + rounds):
        dice = random.Random(seed)
        people = [world.person() for _ in range(3)]
        faults = drawn(seed)
        for _ in range(STEPS):
            person = dice.choice(people)
            world.proxy.then(*islice(faults, 3))
            if dice.random() < 0.1 and person.program.identity.device() is not None:
                person.program.identity.reset()
            else:
                decision = dice.choice([Decision.ALLOW, Decision.DENY])
                person.choose(decision, dice.choice([ANALYTICS, NEWS]))
            person.sync()
            if dice.random() < 0.2:
                world.proxy.deliver()
        judge(world)
        world.proxy.deliver()
        judge(world)
        world.leave_alone()
