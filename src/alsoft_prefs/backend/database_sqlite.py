"""SQLite in one file: WAL, every commit on disk before it is answered, one writer, group commit.

Writes that arrive while a commit is on its way to the disk join the next one, so that many devices
share one wait for the disk. Readers have connections of their own and never wait for the writer.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.backend.database import (
    Meter,
    NoMeter,
    Query,
    Row,
    Stale,
    StorageUnavailable,
    T,
    Work,
)
from alsoft_prefs.backend.migrations import SCHEMA_VERSION, migrate, schema_problem, version_of

MAX_BATCH = 256
BUSY_SECONDS = 10.0
READERS = 2


class _Job(NamedTuple):
    make: Callable[[], Work[object]]
    wipe: bool
    answer: asyncio.Future[object]


def open_sqlite(
    path: Path, *, upgrade: bool = False, batch: int = MAX_BATCH, meter: Meter | None = None
) -> SqliteDatabase:
    """Return the database in a file, which is made, and given its schema, where there is none.

    Arguments:
        path: the database file; its folder must exist.
        upgrade: bring an older schema up to date instead of refusing it.
        batch: how many writes may share a commit; 1 gives each its own.
        meter: is told of commits.

    Raises:
        SchemaProblem: the file's schema is older or newer than this program's.
        StorageUnavailable: the file can't be opened or isn't a database.
    """
    with contextlib.suppress(OSError):  # SQLite tells it better where the file can't be made
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with _ours(), contextlib.closing(_connect(path)) as connection:
        _prepare(connection, path, upgrade)
    return SqliteDatabase(path, batch, meter or NoMeter())


def schema_version(connection: sqlite3.Connection) -> int:
    """Return the version of a database's schema; 0 for an empty database."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return run_work(connection, version_of({name for (name,) in tables}))


class SqliteDatabase:
    """The database in one SQLite file; made by `open_sqlite`."""

    def __init__(self, path: Path, batch: int, meter: Meter) -> None:
        self._path = path
        self._batch = batch
        self._meter = meter
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._closing = False
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="storage-reader")
        self._writer = threading.Thread(target=self._write, name="storage-writer", daemon=True)
        self._writer.start()

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:  # noqa: ARG002  one writer
        """Run work that writes and return its result when that is durable."""
        if self._closing or not self._writer.is_alive():
            raise StorageUnavailable("the storage is closed")
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._jobs.put(_Job(make, wipe, answer))
        return await answer  # type: ignore[return-value]  # what the work returned

    async def read(
        self,
        work: Work[T],
        *,
        key: str | None = None,  # noqa: ARG002  nothing gained
        once: bool = False,  # noqa: ARG002
    ) -> T:
        """Run work that only reads, on one state of the database, and return its result."""

        def read() -> T:
            with _ours(), _transaction(self._reader(), "BEGIN"):
                return run_work(self._reader(), work)

        return await self._in_reader(read)

    async def check(self) -> None:
        """Return when the database answers and has the schema that is needed."""

        def read() -> int:
            with _ours():
                return schema_version(self._reader())

        version = await self._in_reader(read)
        if version != SCHEMA_VERSION:
            raise StorageUnavailable(f"schema {version} instead of {SCHEMA_VERSION}")

    async def close(self) -> None:
        """Finish what was accepted, then close."""
        loop = asyncio.get_running_loop()
        self._closing = True  # what came after the end's mark would never be done
        self._jobs.put(None)
        await loop.run_in_executor(None, self._writer.join)
        await loop.run_in_executor(None, self._readers.shutdown)
        for connection in self._opened:
            connection.close()

    async def _in_reader(self, read: Callable[[], T]) -> T:
        try:
            answer = asyncio.get_running_loop().run_in_executor(self._readers, read)
        except RuntimeError as error:
            raise StorageUnavailable("the storage is closed") from error
        return await answer

    def _reader(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = _connect(self._path)
            self._opened.append(connection)
        return connection

    def _write(self) -> None:
        connection: sqlite3.Connection | None = None
        while True:
            batch, last = self._next_batch()
            try:
                if connection is None:
                    connection = _connect(self._path)
                self._commit(connection, batch)
            except Exception as error:  # noqa: BLE001 - each caller gets it; the thread lives on
                _settle([(job, _outside(error)) for job in batch])
            if connection is not None and (last or any(job.wipe for job in batch)):
                _empty_wal(connection)
            if last:
                break
        if connection is not None:
            connection.close()

    def _commit(self, connection: sqlite3.Connection, batch: list[_Job]) -> None:
        if not batch:
            return
        began = time.monotonic()
        _commit(connection, batch)
        self._meter.observe_commit(len(batch), time.monotonic() - began)

    def _next_batch(self) -> tuple[list[_Job], bool]:
        batch: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) == self._batch:
                return batch, False
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return batch, False
        return batch, True


def _commit(connection: sqlite3.Connection, batch: list[_Job]) -> None:
    """Do a batch's work in one transaction; if that fails, each job's in one of its own.

    What one job does wrong may not cost another job its answer.
    """
    results: list[tuple[_Job, object]]
    try:
        with _transaction(connection, "BEGIN IMMEDIATE"):
            results = [(job, run_work(connection, job.make())) for job in batch]
    except Exception:  # noqa: BLE001 - whose it is shows when each job runs alone
        results = [(job, _alone(connection, job)) for job in batch]
    _settle(results)


def _alone(connection: sqlite3.Connection, job: _Job) -> object:
    try:
        with _transaction(connection, "BEGIN IMMEDIATE"):
            return run_work(connection, job.make())
    except Exception as error:  # noqa: BLE001 - handed to the caller
        return _outside(error)


def _outside(error: Exception) -> Exception:
    if isinstance(error, Stale):
        return StorageUnavailable("the device changed while it was written")
    if isinstance(error, sqlite3.Error):
        unavailable = StorageUnavailable(str(error))
        unavailable.__cause__ = error
        return unavailable
    return error


def _settle(results: list[tuple[_Job, object]]) -> None:
    """Hand results to those who wait, in one call for each event loop."""
    loops: dict[asyncio.AbstractEventLoop, list[tuple[_Job, object]]] = {}
    for job, result in results:
        loops.setdefault(job.answer.get_loop(), []).append((job, result))
    for loop, own in loops.items():
        with contextlib.suppress(RuntimeError):  # the loop is gone, and so is who waited
            loop.call_soon_threadsafe(_answer, own)


def _answer(results: list[tuple[_Job, object]]) -> None:
    for job, result in results:
        if job.answer.done():  # who waited has gone
            continue
        if isinstance(result, Exception):
            job.answer.set_exception(result)
        else:
            job.answer.set_result(result)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what was erased is overwritten
    return connection


def _prepare(connection: sqlite3.Connection, path: Path, upgrade: bool) -> None:
    with _transaction(connection, "BEGIN IMMEDIATE"):
        version = schema_version(connection)
        problem = schema_problem(str(path), f"sqlite:///{path}", version)
        if problem is not None and not (upgrade and version < SCHEMA_VERSION):
            raise problem
        run_work(connection, migrate(version))


def _empty_wal(connection: sqlite3.Connection) -> None:
    """Move the log's content into the file and cut it, so that erased rows don't linger in it.

    Best effort: a reader in the middle of its work keeps the log until the next erasure or the end.
    """
    with contextlib.suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def _ours() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise StorageUnavailable(str(error)) from error


def run_work(connection: sqlite3.Connection, work: Work[T]) -> T:
    """Run work within the transaction that the caller has begun, and return its result."""
    rows: Sequence[Row] = ()
    try:
        query = next(work)
        while True:
            rows = connection.execute(query.statement.text, _arguments(query)).fetchall()
            if rows and query.then is not None:
                connection.execute(query.then.statement.text, _arguments(query.then))
            query = work.send(rows)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def _arguments(query: Query) -> Sequence[object]:
    return [json.dumps(each) if isinstance(each, list) else each for each in query.arguments]
