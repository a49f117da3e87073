"""What is asked of a PostgreSQL session, and what may become of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

import asyncpg

from alsoft_prefs.backend.database import Row, Statement, StorageUnavailable, T, Work, numbered
from alsoft_prefs.backend.migrations import version_of

WAIT_SECONDS = 10.0
"""How long the database may take for each step that is asked of it."""

_TABLES = """
    SELECT table_name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type IN ('BASE TABLE', 'PARTITIONED TABLE')"""
TRY_AGAIN = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
"""Two transactions were in each other's way: 40001 and 40P01."""
LOST = (
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # what a session says that was cut off between two steps
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    OSError,
    TimeoutError,
)
"""Whoever asks next gets no other answer, for now."""


class CutOff(ConnectionError):
    """A session ended, and what it was asked may be asked again."""


Connection = Any  # asyncpg's pool hands out proxies, which its types don't tell of


async def rows_of(
    connection: Connection, statement: Statement, arguments: Sequence[Sequence[Any]]
) -> Sequence[Row]:
    """Run a statement once for each list of arguments, in one round trip; return all rows."""
    text = numbered(statement)
    if len(arguments) == 1:
        rows: Sequence[Row] = await connection.fetch(text, *arguments[0])
    else:
        rows = await connection.fetchmany(text, arguments)
    return rows


async def run(connection: Connection, work: Work[T]) -> T:
    """Run work, and return its result."""
    try:
        query = next(work)
        while True:
            rows = await rows_of(connection, query.statement, [query.arguments])
            if rows and query.then is not None:
                await rows_of(connection, query.then.statement, [query.then.arguments])
            query = work.send(rows)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


async def schema_version(connection: Connection) -> int:
    """Return the version of the database's schema; 0 for an empty database.

    Raises:
        SchemaProblem: the database holds something else.
    """
    tables = await connection.fetch(_TABLES)
    return await run(connection, version_of({row[0] for row in tables}))


def never_committed(error: Exception) -> bool:
    """Tell whether a connection was gone before COMMIT was sent, or may be taken for such.

    So it is where the server was started again, and the pool doesn't know yet.
    """
    return isinstance(error, asyncpg.InterfaceError | asyncpg.InternalClientError | CutOff)


def outside(error: Exception) -> Exception:
    """Return what a caller gets for an error: StorageUnavailable for the database's."""
    if not isinstance(error, (*LOST, asyncpg.PostgresError)):
        return error
    unavailable = StorageUnavailable(f"{type(error).__name__}: {error}")
    unavailable.__cause__ = error
    return unavailable


@contextlib.contextmanager
def as_ours() -> Iterator[None]:
    """Raise what a caller gets instead of the database's errors."""
    try:
        yield
    except (*LOST, asyncpg.PostgresError) as error:
        raise outside(error) from error
