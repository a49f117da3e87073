"""SQLite in one file: WAL, every commit on disk before it is answered, one writer, group commit.

Writes that arrive while a commit is on its way to the disk join the next one, so that many devices
share one wait for the disk. Readers have connections of their own and never wait for the writer.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, TypeVar

from alsoft_prefs.backend import statements
from alsoft_prefs.backend.migrations import SCHEMA_VERSION, pending
from alsoft_prefs.backend.storage import (
    Conflict,
    Device,
    Erased,
    History,
    SchemaProblem,
    Seal,
    StorageUnavailable,
    Stored,
    Submission,
    Tombstone,
    storage_key,
)

MAX_BATCH = 256
BUSY_SECONDS = 10.0
READERS = 2

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], object]


class _Job(NamedTuple):
    work: Work
    answer: asyncio.Future[object]


def open_sqlite(path: Path, *, migrate: bool = False) -> SqliteStorage:
    """Return the storage in a file, which is made, and given its schema, where there is none.

    Arguments:
        path: the database file; its folder must exist.
        migrate: bring an older schema up to date instead of refusing it.

    Raises:
        SchemaProblem: the file's schema is older or newer than this program's.
        StorageUnavailable: the file can't be opened or isn't a database.
    """
    with _ours(), contextlib.closing(_connect(path)) as connection:
        _prepare(connection, path, migrate)
    return SqliteStorage(path)


def schema_version(connection: sqlite3.Connection) -> int:
    """Return the version of a database's schema; 0 for an empty database."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    if not tables:
        return 0
    if ("schema_version",) not in tables:
        raise SchemaProblem("The database holds something else.", "Name another file.")
    row = connection.execute("SELECT MAX(version) FROM schema_version").fetchone()
    return int(row[0] or 0)


class SqliteStorage:
    """The storage in one SQLite file; made by `open_sqlite`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._tidy = False
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="storage-reader")
        self._writer = threading.Thread(target=self._write, name="storage-writer", daemon=True)
        self._writer.start()

    async def append(self, submission: Submission) -> Stored | Conflict | Erased:
        """Take a record in, or keep it as evidence; return when that is durable."""
        key = storage_key(submission.record.device)
        return await self._submit(lambda c: statements.append(c, key, submission))

    async def erase(self, device: str, seal: Seal) -> Tombstone:
        """Erase a device, or return the tombstone of its first erasure; durable on return."""
        key = storage_key(device)

        def work(connection: sqlite3.Connection) -> Tombstone:
            self._tidy = True
            return statements.erase(connection, key, seal)

        return await self._submit(work)

    async def device(self, device: str) -> Device | Erased | None:
        """Return what is known of a device; None where nothing is."""
        key = storage_key(device)
        return await self._read(lambda c: statements.device(c, key))

    async def history(self, device: str, after: int, limit: int) -> History | Erased | None:
        """Return a page of all that is held for a device."""
        key = storage_key(device)
        return await self._read(lambda c: statements.history(c, key, after, limit))

    async def check(self) -> None:
        """Return when the database answers and has the schema that is needed."""
        version = await self._read(schema_version)
        if version != SCHEMA_VERSION:
            raise StorageUnavailable(f"schema {version} instead of {SCHEMA_VERSION}")

    async def close(self) -> None:
        """Finish what was accepted, then close."""
        loop = asyncio.get_running_loop()
        self._jobs.put(None)
        await loop.run_in_executor(None, self._writer.join)
        await loop.run_in_executor(None, self._readers.shutdown)
        for connection in self._opened:
            connection.close()

    async def _submit(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if not self._writer.is_alive():
            raise StorageUnavailable("the storage is closed")
        answer: asyncio.Future[object] = asyncio.get_running_loop().create_future()
        self._jobs.put(_Job(work, answer))
        return await answer  # type: ignore[return-value]  # what `work` returned

    async def _read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        def read() -> T:
            with _ours():
                connection = getattr(self._local, "connection", None)
                if connection is None:
                    connection = self._local.connection = _connect(self._path)
                    self._opened.append(connection)
                with _transaction(connection, "BEGIN"):
                    return work(connection)

        return await asyncio.get_running_loop().run_in_executor(self._readers, read)

    def _write(self) -> None:
        connection: sqlite3.Connection | None = None
        while True:
            batch, last = self._next_batch()
            try:
                if connection is None:
                    connection = _connect(self._path)
                _commit(connection, batch)
            except Exception as error:  # noqa: BLE001 - each caller gets it; the thread lives on
                _settle([(job, _outside(error)) for job in batch])
            if connection is not None and (last or self._tidy):
                self._tidy = False
                _empty_wal(connection)
            if last:
                break
        if connection is not None:
            connection.close()

    def _next_batch(self) -> tuple[list[_Job], bool]:
        batch: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) == MAX_BATCH:
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
            results = [(job, job.work(connection)) for job in batch]
    except Exception:  # noqa: BLE001 - whose it is shows when each job runs alone
        results = [(job, _alone(connection, job)) for job in batch]
    _settle(results)


def _alone(connection: sqlite3.Connection, job: _Job) -> object:
    try:
        with _transaction(connection, "BEGIN IMMEDIATE"):
            return job.work(connection)
    except Exception as error:  # noqa: BLE001 - handed to the caller
        return _outside(error)


def _outside(error: Exception) -> Exception:
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


def _prepare(connection: sqlite3.Connection, path: Path, migrate: bool) -> None:
    with _transaction(connection, "BEGIN IMMEDIATE"):
        version = schema_version(connection)
        if version > SCHEMA_VERSION:
            raise SchemaProblem(
                f"{path} has schema {version}, made by a newer program; this one knows "
                f"{SCHEMA_VERSION}.",
                "Start the newer program, or restore a backup from before it.",
            )
        if 0 < version < SCHEMA_VERSION and not migrate:
            raise SchemaProblem(
                f"{path} has schema {version}; this program needs {SCHEMA_VERSION}.",
                "Make a backup, then: alsoft-prefs-backend migrate --database sqlite:///"
                + str(path),
            )
        if version == 0:
            connection.execute("CREATE TABLE schema_version (version BIGINT PRIMARY KEY)")
        for step in pending(version):
            for statement in step.statements:
                connection.execute(statement)
            connection.execute("INSERT INTO schema_version VALUES (?)", (step.version,))


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
