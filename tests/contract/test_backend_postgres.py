"""The PostgreSQL engine among rivals, failures and cancellations."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import asyncpg
import pytest

from alsoft_prefs.backend import decisions, device_work, postgres_session, token_work
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import NoMeter, Query, Statement, StorageUnavailable, Work
from alsoft_prefs.backend.database_postgres import PostgresDatabase
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.stored import Conflict, Device, History, Stored, storage_key
from tests.backend_databases import PostgresDatabases
from tests.backend_world import SigningDevice, submission
from tests.postgres_rival import Rival, rival

PATIENCE = 0.5
LONG = 40.0


class Counter(NoMeter):
    def __init__(self) -> None:
        self.retries: list[str] = []

    def count_retry(self, reason: str) -> None:
        self.retries.append(reason)


class World:
    """A database, what is told of it, and a rival at it."""

    def __init__(self, url: str, beside: Rival, patience: float) -> None:
        self.url = url
        self.rival = beside
        self.meter = Counter()
        self.database = PostgresDatabase(url, 20, self.meter, patience)
        self.storage = self.another(self.database)

    def another(self, database: PostgresDatabase) -> Storage:
        return Storage(database, system_change_clock())

    async def count(self, table: str) -> int:
        return int(await self.rival.connection.fetchval(f"SELECT COUNT(*) FROM {table}"))


Use = Callable[[World], Awaitable[None]]


@pytest.fixture
def run(postgres_databases: PostgresDatabases) -> Callable[..., None]:
    """Runs a test's coroutine in a world, after which no session or task is left."""

    def use_it(use: Use, *settings: str, patience: float = 10.0) -> None:
        url = postgres_databases.make()

        async def go() -> None:
            async with _world(url, settings, patience) as world:
                await asyncio.wait_for(use(world), LONG / 2)
                await world.storage.close()
                await world.rival.until_gone()
            assert asyncio.all_tasks() == {asyncio.current_task()}

        asyncio.run(go())

    return use_it


@contextlib.asynccontextmanager
async def _world(url: str, settings: tuple[str, ...], patience: float) -> AsyncIterator[World]:
    if settings:
        connection = await asyncpg.connect(url)
        for setting in settings:
            await connection.execute(f'ALTER DATABASE "{url.rpartition("/")[2]}" SET {setting}')
        await connection.close()
    async with rival(url) as beside:
        yield World(url, beside, patience)


def failing(key: str) -> Work[None]:
    """An argument that no column takes."""
    yield Query(sql.READ_RECORD, (key, 2**70))


ISOLATION = {
    "stale": "default_transaction_isolation = 'read committed'",
    "40001": "default_transaction_isolation = 'serializable'",
}


@pytest.mark.parametrize("reason", ISOLATION)
def test_what_another_process_wrote_meanwhile_is_not_overwritten(
    run: Callable[..., None], reason: str
) -> None:
    device = SigningDevice()
    first, second = device.chain(2)

    async def use(world: World) -> None:
        await world.storage.append(submission(first))
        async with world.rival.holding(storage_key(device.id)) as connection:
            call = asyncio.create_task(world.storage.append(submission(second)))
            await world.rival.until_waiting()
            await connection.execute("UPDATE devices SET version = version + 7")
        assert await call == Stored(submission(second).receipt, created=True)
        assert world.meter.retries == [reason]
        assert await world.rival.connection.fetchval("SELECT version FROM devices") == 9

    run(use, ISOLATION[reason])


def test_a_deadlock_is_tried_again(run: Callable[..., None]) -> None:
    devices = sorted((SigningDevice() for _ in range(2)), key=lambda each: storage_key(each.id))
    chains = [device.chain(2) for device in devices]
    low, high = (storage_key(device.id) for device in devices)

    async def use(world: World) -> None:
        for first, _ in chains:
            await world.storage.append(submission(first))
        with contextlib.suppress(asyncpg.DeadlockDetectedError):  # on a slow day the rival is it
            async with world.rival.holding(high) as connection:
                await connection.execute("SET LOCAL deadlock_timeout = '10s'")
                calls = asyncio.gather(*(world.storage.append(submission(c[1])) for c in chains))
                await world.rival.until_waiting()
                await connection.execute("UPDATE devices SET seq = seq WHERE device = $1", low)
        assert [isinstance(a, Stored) and a.created for a in await calls] == [True, True]
        assert world.meter.retries == ["40P01"]

    run(use, "deadlock_timeout = '300ms'")


@pytest.mark.parametrize("isolation", ISOLATION.values())
def test_rivals_over_two_processes_fork_no_chain(run: Callable[..., None], isolation: str) -> None:
    devices = [SigningDevice() for _ in range(6)]
    rivals = [submission(device.record()) for device in devices for _ in range(4)]

    async def use(world: World) -> None:
        other = PostgresDatabase(world.url, batch=1)
        storages = [world.storage, world.another(other)]
        answers = await asyncio.gather(
            *(storages[n % 2].append(each) for n, each in enumerate(rivals)),
            *(storages[n % 2].device(each.record.device) for n, each in enumerate(rivals)),
        )
        await other.close()
        assert sum(isinstance(answer, Stored) for answer in answers) == 6
        assert sum(isinstance(answer, Conflict) for answer in answers) == 18
        assert sum(isinstance(answer, Device | None) for answer in answers) == 24
        assert (await world.count("records"), await world.count("evidence")) == (6, 18)

    run(use, isolation)


@pytest.mark.parametrize("how", [{"key": "a"}, {"once": True}], ids=["by key", "once"])
def test_a_read_that_met_a_writer_is_asked_again(
    run: Callable[..., None], monkeypatch: pytest.MonkeyPatch, how: dict[str, Any]
) -> None:
    failures = [asyncpg.SerializationError("one"), asyncpg.SerializationError("two")]
    really = postgres_session.rows_of

    async def rows_of(*arguments: Any) -> Any:
        if failures:
            raise failures.pop()
        return await really(*arguments)

    async def use(world: World) -> None:
        for module in ("in_step", "postgres_session"):
            monkeypatch.setattr(f"alsoft_prefs.backend.{module}.rows_of", rows_of)
        assert await world.database.read(device_work.device("a"), **how) is None
        assert world.meter.retries == ["40001", "40001"]

    run(use)


def test_who_was_answered_in_a_batch_that_failed_is_answered_again(
    run: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    device = SigningDevice()
    failures = [asyncpg.SerializationError("once")]
    really = postgres_session.rows_of

    async def rows_of(connection: Any, statement: Statement, arguments: Any) -> Any:
        if "FROM tokens" in statement.text and failures:
            raise failures.pop()
        return await really(connection, statement, arguments)

    async def use(world: World) -> None:
        await world.storage.append(submission(device.record()))
        monkeypatch.setattr("alsoft_prefs.backend.in_step.rows_of", rows_of)
        found, token = await asyncio.gather(
            world.storage.device(device.id),
            world.database.read(token_work.read_token("unknown"), key="unknown"),
        )
        assert isinstance(found, Device)
        assert token is None
        assert not failures

    run(use)


@pytest.mark.parametrize("how", [{"key": "a"}, {"once": True}], ids=["by key", "once"])
def test_who_asks_nothing_is_answered(run: Callable[..., None], how: dict[str, Any]) -> None:
    async def use(world: World) -> None:
        assert await world.database.read(decisions.allowing([], "contact.news"), **how) == set()

    run(use)


def test_one_argument_at_fault_costs_nobody_else_an_answer(run: Callable[..., None]) -> None:
    devices = [SigningDevice() for _ in range(3)]

    async def use(world: World) -> None:
        records = [submission(device.record()) for device in devices]
        written: list[object] = await asyncio.gather(
            *(world.storage.append(each) for each in records),
            world.database.write("a", lambda: failing("a")),
            world.database.write("b", lambda: device_work.touch("b\0", 1)),
            return_exceptions=True,
        )
        assert all(isinstance(answer, Stored) for answer in written[:3])
        assert all(isinstance(answer, StorageUnavailable) for answer in written[3:])
        read: list[object] = await asyncio.gather(
            *(world.storage.device(device.id) for device in devices),
            world.database.read(failing("a"), key="a"),
            world.database.read(device_work.device("b\0"), key="b"),
            return_exceptions=True,
        )
        assert all(isinstance(answer, Device) for answer in read[:3])
        assert all(isinstance(answer, StorageUnavailable) for answer in read[3:])

    run(use)


def test_what_a_cut_connection_left_is_done_again_once(run: Callable[..., None]) -> None:
    device = SigningDevice()
    chain = device.chain(3)

    async def use(world: World) -> None:
        await world.storage.append(submission(chain[0]))
        async with world.rival.holding(storage_key(device.id)):
            call = asyncio.create_task(world.storage.append(submission(chain[1])))
            await world.rival.until_waiting()
            await world.rival.cut_off()
            await world.rival.until_waiting()
        assert await call == Stored(submission(chain[1]).receipt, created=True)
        assert world.meter.retries == ["lost"]
        async with world.rival.holding(storage_key(device.id)):
            call = asyncio.create_task(world.storage.append(submission(chain[2])))
            for _ in range(2):
                await world.rival.until_waiting()
                await world.rival.cut_off()
            with pytest.raises(StorageUnavailable):
                await call
        assert isinstance(await world.storage.append(submission(chain[2])), Stored)
        for _ in range(3):
            await world.rival.cut_off()  # it idles, and nobody has noticed yet
            await asyncio.sleep(0)
            assert isinstance(await world.storage.device(device.id), Device)
            assert isinstance(await world.storage.append(submission(chain[2])), Stored)

    run(use, patience=LONG)


def test_a_server_that_hangs_is_not_waited_for_and_taken_up_again(
    run: Callable[..., None], postgres_databases: PostgresDatabases
) -> None:
    devices = [SigningDevice() for _ in range(300)]
    records = [submission(device.record()) for device in devices]

    async def use(world: World) -> None:
        await world.storage.append(records[0])
        await world.storage.device(devices[0].id)
        process = postgres_databases.server.process
        assert process is not None
        pids = [process.pid, *await world.rival.sessions()]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            began = time.monotonic()
            calls = [
                *(world.database.write(key, lambda: failing("a")) for key in map(str, range(300))),
                *(world.storage.device(device.id) for device in devices),
                world.storage.history(devices[0].id, 0, 10),
                world.database.check(),
            ]
            answers = await asyncio.gather(*calls, return_exceptions=True)
            took = time.monotonic() - began
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)
        assert {type(answer) for answer in answers} == {StorageUnavailable}
        assert took < 5 * PATIENCE  # and not one wait after the other, of 15 batches
        assert isinstance(await world.storage.append(records[1]), Stored)
        assert isinstance(await world.storage.history(devices[0].id, 0, 10), History)
        await world.database.check()

    run(use, patience=PATIENCE)


def test_a_row_that_is_held_too_long_is_not_waited_for(run: Callable[..., None]) -> None:
    device = SigningDevice()
    first, second = device.chain(2)

    async def use(world: World) -> None:
        await world.storage.append(submission(first))
        async with world.rival.holding(storage_key(device.id)):
            with pytest.raises(StorageUnavailable):
                await world.storage.append(submission(second))
        answer = await world.storage.append(submission(second))
        assert answer == Stored(submission(second).receipt, created=True)

    run(use, patience=PATIENCE)


def test_closing_finishes_what_was_taken_in(run: Callable[..., None]) -> None:
    devices = [SigningDevice() for _ in range(40)]

    async def use(world: World) -> None:
        await world.database.check()  # the clock's own question isn't what is drained
        await world.storage.settled()
        calls = [
            asyncio.create_task(world.storage.append(submission(each.record()))) for each in devices
        ]
        await asyncio.sleep(0)
        await world.storage.close()
        assert all(isinstance(answer, Stored) for answer in await asyncio.gather(*calls))
        for refused in (
            world.storage.append(submission(devices[0].record())),
            world.storage.device(devices[0].id),
            world.storage.history(devices[0].id, 0, 10),
            world.database.check(),
        ):
            with pytest.raises(StorageUnavailable, match="closed"):
                await refused

    run(use)


def test_a_database_that_nobody_used_closes_and_stays_closed(run: Callable[..., None]) -> None:
    async def use(world: World) -> None:
        await world.storage.close()
        with pytest.raises(StorageUnavailable, match="closed"):
            await world.storage.history("device", 0, 10)

    run(use)


def test_who_goes_away_loses_and_doubles_nothing(run: Callable[..., None]) -> None:
    under_way, waiting = SigningDevice(), SigningDevice()
    first, second = under_way.chain(2)
    other = waiting.record()

    async def use(world: World) -> None:
        await world.storage.append(submission(first))
        async with world.rival.holding(storage_key(under_way.id)):
            calls = [asyncio.create_task(world.storage.append(submission(second)))]
            await world.rival.until_waiting()
            calls.append(asyncio.create_task(world.storage.append(submission(other))))
            await asyncio.sleep(0)
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)
            assert all(call.cancelled() for call in calls)
        again = [await world.storage.append(submission(jws)) for jws in (second, other)]
        assert [isinstance(a, Stored) and a.created for a in again] == [False, True]
        assert (await world.count("records"), await world.count("evidence")) == (3, 0)

    run(use)
