"""PostgreSQL and what speaks its language, through asyncpg: group commit, retries, bounded waits.

Writes that arrive while a commit is under way join the next one: the work of many devices runs in
step, each step's queries of one kind in one round trip. Where a transaction over several shards
isn't wanted, `batch=1` gives each device its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, cast

import asyncpg

from alsoft_prefs.backend.database import (
    Meter,
    NoMeter,
    Query,
    Row,
    StorageUnavailable,
    T,
    Work,
)
from alsoft_prefs.backend.in_step import InStep
from alsoft_prefs.backend.lanes import Job, Lane, LaneClosed
from alsoft_prefs.backend.migrations import SCHEMA_VERSION
from alsoft_prefs.backend.postgres_session import (
    LOST,
    TRY_AGAIN,
    WAIT_SECONDS,
    Connection,
    CutOff,
    as_ours,
    never_committed,
    outside,
    run,
    schema_version,
)

MAX_BATCH = 128
SINGLE_WRITERS = 8
READERS = 2
SPARE = 4
"""Connections beside those of writers and readers: for whole histories, feeds, checks."""
ATTEMPTS = 8


class PostgresDatabase:
    """A database by its URL. Connections are made when they are first needed.

    Arguments:
        url: `postgresql://…`, as libpq has it.
        batch: how many devices' writes may share a transaction.
        meter: is told of commits and retries.
        patience: seconds that each step may take: the turn of a call, a connection, an answer.
    """

    def __init__(
        self,
        url: str,
        batch: int = MAX_BATCH,
        meter: Meter | None = None,
        patience: float = WAIT_SECONDS,
    ) -> None:
        self._url = url
        self._patience = patience
        self._closed = False
        self._join = batch > 1
        self._meter = meter or NoMeter()
        self._pool: asyncio.Task[Any] | None = None
        # One writer makes the largest batches; without batches, many share the wait for commits.
        workers = 1 if batch > 1 else SINGLE_WRITERS
        self._writes = Lane(self._commit, batch=batch, workers=workers, patience=patience)
        together = MAX_BATCH if batch > 1 else 1
        self._reads = Lane(self._look_up, batch=together, workers=READERS, patience=patience)

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:  # noqa: ARG002  PostgreSQL vacuums
        """Run work that writes and return its result when that is durable."""
        return await _closed_is_unavailable(self._writes.put(key, make))

    async def read(self, work: Work[T], *, key: str | None = None, once: bool = False) -> T:
        """Run work that only reads and return its result."""
        if key is not None or once:
            try:
                query = next(work)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            return _answered(work, await self._rows(key, query))
        with as_ours():
            async with (
                self._connection() as connection,
                connection.transaction(isolation="repeatable_read", readonly=True),
            ):
                return await run(connection, work)

    async def check(self) -> None:
        """Return when the database answers and has the schema that is needed."""
        with as_ours():
            async with self._connection() as connection:
                version = await schema_version(connection)
        if version != SCHEMA_VERSION:
            raise StorageUnavailable(f"schema {version} instead of {SCHEMA_VERSION}")

    async def close(self) -> None:
        """Finish what was accepted, then close."""
        await self._writes.close()
        await self._reads.close()
        self._closed = True
        if self._pool is None:
            return
        with contextlib.suppress(*LOST):
            pool = await self._pool
            try:
                await asyncio.wait_for(pool.close(), self._patience)
            except TimeoutError:
                pool.terminate()

    @contextlib.asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        if self._closed:
            raise StorageUnavailable("the storage is closed")
        pool = await self._open()
        async with pool.acquire(timeout=self._patience) as connection:
            yield connection

    async def _open(self) -> Any:
        if self._pool is None or (self._pool.done() and self._pool.exception()):
            self._pool = asyncio.create_task(_pool(self._url, self._patience))
        return await asyncio.shield(self._pool)

    async def _commit(self, batch: list[Job]) -> None:
        """Do a batch's work together; if that fails, what is left of it job by job.

        What one job does wrong may not cost another job its answer.
        """
        try:
            await self._attempt(batch)
        except Exception as error:  # noqa: BLE001 - each caller gets it; the writer lives on
            left = [job for job in batch if not job.answer.done()]
            if left:
                await self._failed(self._writes, left, error)

    async def _failed(self, lane: Lane, batch: list[Job], error: Exception) -> None:
        if isinstance(error, TRY_AGAIN):
            await self._again(lane, batch, error.sqlstate or "40001")
        elif never_committed(error) and batch[0].attempt == 1:
            await self._again(lane, batch, "lost")
        elif len(batch) == 1 or isinstance(error, LOST):
            for job in batch:
                _fail(job, error)
        else:
            for job in batch:
                await lane.run([job])

    async def _attempt(self, batch: list[Job]) -> None:
        began = time.monotonic()
        works = {job.key: job.make() for job in batch}
        async with self._connection() as connection:
            steps = InStep(connection, works, join=self._join)
            try:
                await steps.write()
            except LOST as error:
                if steps.repeatable and not isinstance(error, TimeoutError):
                    raise CutOff from error
                raise
            finally:
                _answer(batch, steps.results)
        self._meter.observe_commit(len(batch), time.monotonic() - began)
        stale = [job for job in batch if job.key in steps.stale]
        if stale:
            await self._again(self._writes, stale, "stale")

    async def _rows(self, key: str | None, query: Query) -> Sequence[Row]:
        """Ask a query that is all there is to be read; along with others where it has a key."""
        if key is not None:
            asked = self._reads.put(key, lambda: _asking(query))
            return cast("Sequence[Row]", await _closed_is_unavailable(asked))
        with as_ours():
            return await self._ask(query)

    async def _ask(self, query: Query) -> Sequence[Row]:
        attempt = 1
        while True:
            try:
                async with self._connection() as connection:
                    return await run(connection, _asking(query))
            except TRY_AGAIN as error:
                if attempt == ATTEMPTS:
                    raise
                await self._pause(attempt, error.sqlstate or "40001")
                attempt += 1

    async def _again(self, lane: Lane, jobs: list[Job], reason: str) -> None:
        """Put jobs in front of their lane, after a short wait of random length."""
        await self._pause(max(job.attempt for job in jobs), reason)
        for job in jobs:
            if job.attempt == ATTEMPTS:
                _fail(job, StorageUnavailable("the device changes too often at once"))
        once_more = [job for job in jobs if job.attempt < ATTEMPTS]
        lane.put_back([job._replace(attempt=job.attempt + 1) for job in once_more])

    async def _pause(self, attempt: int, reason: str) -> None:
        self._meter.count_retry(reason)
        await asyncio.sleep(random.uniform(0, 0.002 * 2**attempt))  # noqa: S311  no secret

    async def _look_up(self, batch: list[Job]) -> None:
        """Do a batch's reading, each statement for all of them at once."""
        try:
            async with self._connection() as connection:
                steps = InStep(connection, {job.key: job.make() for job in batch})
                await steps.read()
        except Exception as error:  # noqa: BLE001 - each caller gets it; the reader lives on
            await self._failed(self._reads, batch, error)
        else:
            _answer(batch, steps.results)


def _answer(batch: list[Job], results: dict[str, Any]) -> None:
    for job in batch:
        if job.key in results and not job.answer.done():
            job.answer.set_result(results[job.key])


def _asking(query: Query) -> Work[Sequence[Row]]:
    return (yield query)


def _answered(work: Work[T], rows: Sequence[Row]) -> T:
    """Return what work of one query makes of its rows.

    That is done once, by the one who asked: the query may be asked again, for a failure of others.
    """
    try:
        work.send(rows)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    raise AssertionError("work that is read by key, or once, asks once")


async def _closed_is_unavailable(answer: Awaitable[T]) -> T:
    try:
        return await answer
    except LaneClosed as error:
        raise StorageUnavailable("the storage is closed") from error


async def _pool(url: str, patience: float) -> Any:
    return await asyncpg.create_pool(
        url,
        min_size=0,
        max_size=SINGLE_WRITERS + READERS + SPARE,
        timeout=patience,
        command_timeout=patience,
        init=_prepare,
        reset=_leave,
        server_settings={"application_name": "alsoft-prefs-backend"},
    )


async def _prepare(connection: Connection) -> None:
    """An answer of 201 means durable, whatever the server's default is."""
    if await connection.fetchval("SHOW synchronous_commit") == "off":
        await connection.execute("SET synchronous_commit = on")


async def _leave(connection: Connection) -> None:
    """Hand a connection back as it is: no work changes a session, and a reset is a round trip."""
    if connection.is_in_transaction():
        connection.terminate()


def _fail(job: Job, error: Exception) -> None:
    if not job.answer.done():
        job.answer.set_exception(outside(error))
