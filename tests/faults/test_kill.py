"""kill -9 of the backend, under load and at the moments that matter."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor

import pytest

from alsoft_prefs.services.sync import State
from tests.faults.conftest import ON_SQLITE
from tests.faults.judge import judge
from tests.faults.load import Load
from tests.faults.people import ANALYTICS
from tests.faults.proxy import Fault, Gate
from tests.faults.world import World

pytestmark = pytest.mark.crash


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_backend_that_ends_under_load(world: World, rounds: int, number: signal.Signals) -> None:
    """What was receipted is there afterwards, and what wasn't can be sent again."""
    for _ in range(2 * rounds):
        load = Load(world)
        code = load.run_and(lambda: world.backend.end(number))
        assert code == (-signal.SIGKILL if number is signal.SIGKILL else 0)
        judge(world)
        load.send_again()
        judge(world)


@ON_SQLITE
@pytest.mark.parametrize("stage", ["before", "after"])
def test_a_backend_that_is_killed_in_an_exchange(world: World, stage: str) -> None:
    """Killed with a request at its door, or with an answer on the way that never comes."""
    person = world.person()
    person.allow()
    person.sync()
    person.deny(ANALYTICS)
    gate = Gate()
    fault = Fault(before=gate) if stage == "before" else Fault(after=gate, answer=0.0)
    world.proxy.then(fault, at="POST")
    with ThreadPoolExecutor(1) as thread:
        status = thread.submit(person.sync)
        gate.await_reached()
        world.kill()
        gate.open()
        assert status.result().state is State.ERROR
    assert person.sync().state is State.ERROR
    assert len(judge(world).chain_of(person.devices()[0].id)) == 2


def test_a_backend_that_is_killed_again_and_again(world: World, rounds: int) -> None:
    """People who choose and sync meet a backend that comes and goes."""
    people = [world.person() for _ in range(2)]
    for number in range(4 * rounds):
        for person in people:
            person.allow() if number % 2 else person.deny()
            person.sync()
        world.kill()
        for person in people:
            person.deny(ANALYTICS)
            person.sync()
        world.restart()
    judge(world)
