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
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any, NamedTuple
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
from alsoft_prefs.backend.migrations import SCHEMA_VERSION, migrate, schema_problem, version_of

MAX_BATCH = 128
WRITERS = 2
READERS = 6
ATTEMPTS = 8
WAIT_SECONDS = 10.0
"""How long anything that is asked of the database may take."""

_TABLES = """
    SELECT table_name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type IN ('BASE TABLE', 'PARTITIONED TABLE')"""
_TRY_AGAIN = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
_LOST = (
    asyncpg.InterfaceError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    OSError,
    TimeoutError,
)
"""Whoever asks next gets no other answer, for now."""

Connection = Any  # asyncpg's pool hands out proxies, which its types don't tell of


class _Job(NamedTuple):
    key: str
    make: Callable[[], Work[Any]]
    answer: asyncio.Future[Any]
    attempt: int = 1


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
        self._jobs: deque[_Job] = deque()
        self._busy: set[str] = set()
        self._wake = asyncio.Event()
        self._writers: list[asyncio.Task[None]] = []
        self._closing = False

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:  # noqa: ARG002  PostgreSQL vacuums
        """Run work that writes and return its result when that is durable."""
        if self._closing:
            raise StorageUnavailable("the storage is closed")
        if not self._writers:
            self._writers = [asyncio.create_task(self._write()) for _ in range(WRITERS)]
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._jobs.append(_Job(key, make, answer))
        self._wake.set()
        return await answer

    async def read(self, work: Work[T], *, several: bool = False) -> T:
        """Run work that only reads and return its result."""
        with _ours():
            async with self._connection() as connection:
                if not several:
                    return await _run(connection, work)
                async with connection.transaction(isolation="repeatable_read", readonly=True):
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
        self._closing = True
        self._wake.set()
        await asyncio.gather(*self._writers)
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

    async def _write(self) -> None:
        while True:
            batch = self._next_batch()
            if batch:
                await self._commit(batch)
                self._busy.difference_update(job.key for job in batch)
                self._wake.set()
            elif self._closing and not self._jobs:
                self._wake.set()
                return
            else:
                self._wake.clear()
                await self._wake.wait()

    def _next_batch(self) -> list[_Job]:
        """Take what waits, of each key its first, and none that another writer has in hand."""
        batch: dict[str, _Job] = {}
        later: list[_Job] = []
        while self._jobs and len(batch) < self._batch:
            job = self._jobs.popleft()
            if job.key in self._busy or job.key in batch:
                later.append(job)
            elif not job.answer.cancelled():
                batch[job.key] = job
        self._jobs.extendleft(reversed(later))
        self._busy.update(batch)
        return sorted(batch.values(), key=lambda job: job.key)

    async def _commit(self, batch: list[_Job]) -> None:
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

    async def _attempt(self, batch: list[_Job]) -> None:
        began = time.monotonic()
        async with self._connection() as connection, connection.transaction():
            results, stale = await _in_step(connection, batch)
        self._meter.observe_commit(len(batch), time.monotonic() - began)
        for job in batch:
            if job.key in results and not job.answer.done():
                job.answer.set_result(results[job.key])
        if stale:
            await self._again(stale, "stale")

    async def _again(self, jobs: list[_Job], reason: str) -> None:
        """Put jobs in front of the queue, after a short wait of random length."""
        self._meter.count_retry(reason)
        attempt = max(job.attempt for job in jobs)
        await asyncio.sleep(random.uniform(0, 0.002 * 2**attempt))  # noqa: S311  no secret
        for job in reversed(jobs):
            if job.attempt < ATTEMPTS:
                self._jobs.appendleft(job._replace(attempt=job.attempt + 1))
            else:
                _fail(job, StorageUnavailable("the device changes too often at once"))


async def _in_step(
    connection: Connection, batch: Sequence[_Job]
) -> tuple[dict[str, Any], list[_Job]]:
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


async def _pool(url: str) -> Any:
    return await asyncpg.create_pool(
        url,
        min_size=0,
        max_size=WRITERS + READERS,
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


def _fail(job: _Job, error: Exception) -> None:
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
