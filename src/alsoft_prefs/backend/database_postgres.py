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
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

import asyncpg

from alsoft_prefs.backend.database import (
    Meter,
    NoMeter,
    Query,
    Row,
    SchemaProblem,
    Stale,
    Statement,
    StorageUnavailable,
    T,
    Work,
    numbered,
)
from alsoft_prefs.backend.lanes import Job, Lane
from alsoft_prefs.backend.migrations import SCHEMA_VERSION, migrate, schema_problem, version_of

MAX_BATCH = 128
SINGLE_WRITERS = 8
READERS = 2
SPARE = 4
"""Connections beside those of writers and readers: for whole histories, feeds, checks."""
ATTEMPTS = 8
WAIT_SECONDS = 10.0
"""How long anything that is asked of the database may take."""

_TABLES = """
    SELECT table_name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type IN ('BASE TABLE', 'PARTITIONED TABLE')"""
_TRY_AGAIN = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
_LOST = (
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # what a session says that was cut off between two steps
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    OSError,
    TimeoutError,
)
"""Whoever asks next gets no other answer, for now."""

Connection = Any  # asyncpg's pool hands out proxies, which its types don't tell of


def check_postgres(url: str) -> None:
    """Return when the database answers and has the schema that is needed; not within a loop.

    Raises:
        SchemaProblem: it has no schema yet, or an older or newer one.
        StorageUnavailable: it doesn't answer.
    """
    asyncio.run(_check_once(url))


def migrate_postgres(url: str, partitions: int = 0) -> None:
    """Bring the schema up to date, in one transaction; not within a loop.

    Arguments:
        url: the database.
        partitions: into how many hash partitions a new database's device tables are divided.

    Raises:
        SchemaProblem: it has a newer schema, or holds something else.
        StorageUnavailable: it doesn't answer, or refuses a statement.
    """
    asyncio.run(_migrate(url, partitions))


class PostgresDatabase:
    """A database by its URL. Connections are made when they are first needed.

    Arguments:
        url: `postgresql://…`, as libpq has it.
        batch: how many devices' writes may share a transaction.
        meter: is told of commits and retries.
    """

    def __init__(self, url: str, batch: int = MAX_BATCH, meter: Meter | None = None) -> None:
        self._url = url
        self._batch = batch
        self._meter = meter or NoMeter()
        self._pool: asyncio.Task[Any] | None = None
        # One writer makes the largest batches; without batches, many share the wait for commits.
        workers = 1 if batch > 1 else SINGLE_WRITERS
        self._writes = Lane(self._commit, batch=batch, workers=workers)
        self._reads = Lane(self._answer, batch=MAX_BATCH if batch > 1 else 1, workers=READERS)

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:  # noqa: ARG002  PostgreSQL vacuums
        """Run work that writes and return its result when that is durable."""
        return await _closed_is_unavailable(self._writes.put(key, make))

    async def read(self, work: Work[T], *, key: str | None = None) -> T:
        """Run work that only reads and return its result."""
        if key is not None:
            return await _closed_is_unavailable(self._reads.put(key, lambda: work))
        with _ours():
            async with (
                self._connection() as connection,
                connection.transaction(isolation="repeatable_read", readonly=True),
            ):
                return await _run(connection, work)

    async def check(self) -> None:
        """Return when the database answers and has the schema that is needed."""
        with _ours():
            async with self._connection() as connection:
                version = await _schema_version(connection)
        if version != SCHEMA_VERSION:
            raise StorageUnavailable(f"schema {version} instead of {SCHEMA_VERSION}")

    async def close(self) -> None:
        """Finish what was accepted, then close."""
        await self._writes.close()
        await self._reads.close()
        if self._pool is not None and not self._pool.exception():
            pool = self._pool.result()
            try:
                await asyncio.wait_for(pool.close(), WAIT_SECONDS)
            except TimeoutError:
                pool.terminate()

    @contextlib.asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        pool = await self._open()
        async with pool.acquire(timeout=WAIT_SECONDS) as connection:
            yield connection

    async def _open(self) -> Any:
        if self._pool is None or (self._pool.done() and self._pool.exception()):
            self._pool = asyncio.create_task(_pool(self._url))
        return await asyncio.shield(self._pool)

    async def _commit(self, batch: list[Job]) -> None:
        """Do a batch's work in one transaction; if that fails, each job's in one of its own.

        What one job does wrong may not cost another job its answer.
        """
        try:
            await self._attempt(batch)
        except _TRY_AGAIN as error:
            await self._again(batch, error.sqlstate or "40001")
        except Exception as error:  # noqa: BLE001 - each caller gets it; the writer lives on
            if len(batch) == 1 or isinstance(error, _LOST):
                for job in batch:
                    _fail(job, error)
                return
            for job in batch:
                await self._commit([job])

    async def _attempt(self, batch: list[Job]) -> None:
        began = time.monotonic()
        async with self._connection() as connection, connection.transaction():
            results, stale = await _in_step(connection, batch)
        self._meter.observe_commit(len(batch), time.monotonic() - began)
        for job in batch:
            if job.key in results and not job.answer.done():
                job.answer.set_result(results[job.key])
        if stale:
            await self._again(stale, "stale")

    async def _again(self, jobs: list[Job], reason: str) -> None:
        """Put jobs in front of the queue, after a short wait of random length."""
        self._meter.count_retry(reason)
        attempt = max(job.attempt for job in jobs)
        await asyncio.sleep(random.uniform(0, 0.002 * 2**attempt))  # noqa: S311  no secret
        for job in jobs:
            if job.attempt == ATTEMPTS:
                _fail(job, StorageUnavailable("the device changes too often at once"))
        once_more = [job for job in jobs if job.attempt < ATTEMPTS]
        self._writes.put_back([job._replace(attempt=job.attempt + 1) for job in once_more])

    async def _answer(self, batch: list[Job]) -> None:
        """Do a batch's reading, each statement for all of them at once."""
        try:
            async with self._connection() as connection:
                results, _ = await _in_step(connection, batch)
        except Exception as error:  # noqa: BLE001 - each caller gets it; the reader lives on
            for job in batch:
                _fail(job, error)
            return
        for job in batch:
            if not job.answer.done():
                job.answer.set_result(results[job.key])


async def _in_step(
    connection: Connection, batch: Sequence[Job]
) -> tuple[dict[str, Any], list[Job]]:
    """Run the work of several keys in step; return the results and what was stale.

    In each step the queries run by statement, then by key: in the same order everywhere, so that
    two transactions don't wait for each other.
    """
    works = {job.key: job.make() for job in batch}
    results: dict[str, Any] = {}
    stale: set[str] = set()
    queries: dict[str, Query] = {}

    def advance(key: str, rows: Sequence[Row] | None) -> None:
        try:
            queries[key] = next(works[key]) if rows is None else works[key].send(rows)
        except StopIteration as end:
            results[key] = end.value
        except Stale:
            stale.add(key)

    for key in works:
        advance(key, None)
    while queries:
        step = dict(queries)
        queries.clear()
        by_statement: dict[Statement, list[str]] = {}
        for key, query in step.items():
            by_statement.setdefault(query.statement, []).append(key)
        for statement in sorted(by_statement):
            keys = by_statement[statement]
            rows = await _rows(connection, statement, [step[key].arguments for key in keys])
            found: dict[str, list[Row]] = {}
            for row in rows:
                found.setdefault(row[0], []).append(row)
            for key in keys:
                advance(key, found.get(key, ()) if len(keys) > 1 else rows)
    return results, [job for job in batch if job.key in stale]


async def _rows(
    connection: Connection, statement: Statement, arguments: Sequence[Sequence[Any]]
) -> Sequence[Row]:
    text = numbered(statement)
    if len(arguments) == 1:
        rows: Sequence[Row] = await connection.fetch(text, *arguments[0])
    else:
        rows = await connection.fetchmany(text, arguments)
    return rows


async def _run(connection: Connection, work: Work[T]) -> T:
    try:
        query = next(work)
        while True:
            rows = await _rows(connection, query.statement, [query.arguments])
            query = work.send(rows)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


async def _closed_is_unavailable(answer: Awaitable[T]) -> T:
    try:
        return await answer
    except RuntimeError as error:
        raise StorageUnavailable("the storage is closed") from error


async def _pool(url: str) -> Any:
    return await asyncpg.create_pool(
        url,
        min_size=0,
        max_size=SINGLE_WRITERS + READERS + SPARE,
        timeout=WAIT_SECONDS,
        command_timeout=WAIT_SECONDS,
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


async def _check_once(url: str) -> None:
    async with _connected(url) as connection:
        version = await _schema_version(connection)
    problem = schema_problem(shown(url), shown(url), version)
    if problem is not None:
        raise problem
    if version == 0:
        raise SchemaProblem(
            f"{shown(url)} has no schema yet.",
            f"Type: alsoft-prefs-backend migrate --database {shown(url)}",
        )


async def _migrate(url: str, partitions: int) -> None:
    async with _connected(url) as connection, connection.transaction():
        version = await _schema_version(connection)
        if version > SCHEMA_VERSION:
            raise schema_problem(shown(url), shown(url), version) or AssertionError
        await _run(connection, migrate(version, partitions))


@contextlib.asynccontextmanager
async def _connected(url: str) -> AsyncIterator[Connection]:
    with _ours():
        connection = await asyncpg.connect(url, timeout=WAIT_SECONDS)
        try:
            yield connection
        finally:
            await connection.close(timeout=WAIT_SECONDS)


async def _schema_version(connection: Connection) -> int:
    tables = await connection.fetch(_TABLES)
    return await _run(connection, version_of({row[0] for row in tables}))


def shown(url: str) -> str:
    """Return a database's URL without its password."""
    parts = urlsplit(url)
    if parts.password is None:
        return url
    return parts._replace(netloc=parts.netloc.replace(f":{parts.password}@", ":…@", 1)).geturl()


def _fail(job: Job, error: Exception) -> None:
    if not job.answer.done():
        job.answer.set_exception(_outside(error))


def _outside(error: Exception) -> Exception:
    if not isinstance(error, (*_LOST, asyncpg.PostgresError)):
        return error
    unavailable = StorageUnavailable(f"{type(error).__name__}: {error}")
    unavailable.__cause__ = error
    return unavailable


@contextlib.contextmanager
def _ours() -> Iterator[None]:
    try:
        yield
    except (*_LOST, asyncpg.PostgresError) as error:
        raise _outside(error) from error
