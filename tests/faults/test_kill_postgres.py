"""kill -9 of PostgreSQL, of one of its processes, and of one of two servers in front of it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg
import pytest

from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_postgres import LivePostgres
from tests.backend_databases import PostgresDatabases
from tests.backend_world import SigningDevice
from tests.faults.conftest import ON_POSTGRES, running_world
from tests.faults.databases import PostgresDatabase
from tests.faults.judge import judge
from tests.faults.load import Load
from tests.faults.people import ANALYTICS
from tests.faults.world import World

pytestmark = pytest.mark.crash

RACES = 20
OURS = "SELECT pid FROM pg_stat_activity WHERE application_name = 'alsoft-prefs-backend'"


@pytest.fixture(scope="module")
def own_postgres() -> Iterator[PostgresDatabases]:
    """Databases on a server that may be killed."""
    server = LivePostgres()
    server.start()
    yield PostgresDatabases(server)
    server.remove()


@pytest.fixture
def killable(tmp_path: Path, own_postgres: PostgresDatabases) -> Iterator[World]:
    database = PostgresDatabase(own_postgres.make())
    with running_world(tmp_path / "world", database) as made:
        yield made


def test_postgres_is_killed_under_load(
    killable: World, own_postgres: PostgresDatabases, rounds: int
) -> None:
    """The backend says that it takes nothing in, lives on, and goes on when PostgreSQL does."""
    server = own_postgres.server
    person = killable.person()
    person.allow()
    assert person.sync().state is State.IDLE
    for _ in range(2 * rounds):
        load = Load(killable)
        load.run_and(server.kill)
        person.deny(ANALYTICS)
        status = person.sync()
        assert (status.state, status.pending) == (State.ERROR, 1)
        assert killable.backend.process is not None
        assert killable.backend.process.poll() is None
        server.start()
        judge(killable)
        load.send_again()
        judge(killable)
        person.allow(ANALYTICS)


def test_a_process_of_postgres_is_killed_under_load(killable: World) -> None:
    """PostgreSQL then cuts every session off and recovers by itself."""
    load = Load(killable)

    async def sessions() -> list[int]:
        connection = await asyncpg.connect(killable.database.url)
        try:
            return [row[0] for row in await connection.fetch(OURS)]
        finally:
            await connection.close()

    load.run_and(lambda: os.kill(asyncio.run(sessions())[0], signal.SIGKILL))
    _await_recovery(killable)
    judge(killable)
    load.send_again()
    judge(killable)


def _await_recovery(world: World) -> None:
    async def connect() -> None:
        while True:
            try:
                await (await asyncpg.connect(world.database.url)).close()
            except (asyncpg.PostgresError, OSError):
                continue
            return

    asyncio.run(asyncio.wait_for(connect(), 60))


@ON_POSTGRES
def test_one_of_two_servers_is_killed_under_load(world: World) -> None:
    """The devices use both in turns; the other one goes on with what was begun at either."""
    other = world.another_backend()
    load = Load(world, other)
    load.run_and(world.backend.kill)
    load.send_again(other)
    judge(world)


@ON_POSTGRES
def test_two_servers_take_in_one_record_a_place(world: World) -> None:
    """Different records with the same `seq` come to both at once; one is the next of the chain."""
    backends = (world.backend, world.another_backend())
    device = SigningDevice()
    world.devices.append(device)
    before: str | None = None
    with ThreadPoolExecutor(2) as threads:
        for seq in range(1, RACES + 1):
            records = [device.record(seq, before, tracking=state) for state in ("allow", "deny")]
            sent = [
                threads.submit(backend.post, device, jws)
                for backend, jws in zip(backends, records, strict=True)
            ]
            answers = [each.result() for each in sent]
            assert sorted(each.status_code for each in answers) == [201, 409]
            before = records[[each.status_code for each in answers].index(201)]
            world.held[before] = next(each.text for each in answers if each.status_code == 201)
    judge(world)
