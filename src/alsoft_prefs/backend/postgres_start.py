"""PostgreSQL before it is served from: its URL, its schema."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator

import asyncpg

from alsoft_prefs.backend.database import SchemaProblem, StorageUnavailable
from alsoft_prefs.backend.migrations import SCHEMA_VERSION, migrate, schema_problem
from alsoft_prefs.backend.postgres_session import (
    TRY_AGAIN,
    WAIT_SECONDS,
    Connection,
    as_ours,
    run,
    schema_version,
)
from alsoft_prefs.core.errors import UsageProblem

_MADE_MEANWHILE = (
    asyncpg.UniqueViolationError,
    asyncpg.DuplicateTableError,
    asyncpg.DuplicateColumnError,
    *TRY_AGAIN,
)
"""What a migration ends with where another process did the same first."""
_MIGRATIONS_AT_ONCE = 5

_PASSWORD = re.compile(r"(?<=://)([^:/?@]*):.*@")
_PASSWORD_IN_QUERY = re.compile(r"([?&](?:ssl)?password=)[^&]*")


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


async def _check_once(url: str) -> None:
    async with connected(url) as connection:
        version = await schema_version(connection)
    problem = schema_problem(shown(url), shown(url), version)
    if problem is not None:
        raise problem
    if version == 0:
        raise SchemaProblem(
            f"{shown(url)} has no schema yet.",
            f"Type: alsoft-prefs-backend migrate --database {shown(url)}",
        )


async def _migrate(url: str, partitions: int) -> None:
    for others in reversed(range(_MIGRATIONS_AT_ONCE)):
        try:
            await _migrate_once(url, partitions)
        except StorageUnavailable as error:
            if others == 0 or not isinstance(error.__cause__, _MADE_MEANWHILE):
                raise
        else:
            return


async def _migrate_once(url: str, partitions: int) -> None:
    async with connected(url) as connection, connection.transaction():
        version = await schema_version(connection)
        if version > SCHEMA_VERSION:
            raise schema_problem(shown(url), shown(url), version) or AssertionError
        await run(connection, migrate(version, partitions))


@contextlib.asynccontextmanager
async def connected(url: str) -> AsyncIterator[Connection]:
    """Give a connection for a while.

    Raises:
        StorageUnavailable: the database doesn't answer.
        UsageProblem: the URL is none.
    """
    with as_ours():
        try:
            connection = await asyncpg.connect(url, timeout=WAIT_SECONDS)
        except (ValueError, OverflowError) as error:
            said = isinstance(error, asyncpg.InterfaceError)  # others quote what they can't read
            raise UsageProblem(
                f"{shown(url)} can't be read" + (f": {error}." if said else "."),
                "Write postgresql://USER:PASSWORD@HOST:PORT/DATABASE; other characters than "
                "letters and digits in a password as %XX.",
            ) from None
        try:
            yield connection
        finally:
            await connection.close(timeout=WAIT_SECONDS)


def shown(url: str) -> str:
    """Return a database's URL without its passwords, well formed or not."""
    return _PASSWORD_IN_QUERY.sub(r"\1…", _PASSWORD.sub(r"\1:…@", url))
