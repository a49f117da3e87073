"""The schema is made, brought up to date and refused alike over SQLite and PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, Protocol

import asyncpg
import pytest

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.database import numbered
from alsoft_prefs.backend.migrations import MIGRATIONS, SCHEMA_VERSION, migrate
from alsoft_prefs.core.decisions import Decision
from tests.backend_databases import PostgresDatabases

DEVICES = 501
"""More than a page of the work that fills columns."""


class Place(Protocol):
    """A database without a schema."""

    url: str

    def run(self, *statements: str) -> list[Any]:
        """Run statements in one transaction, as an administrator could; the last one's rows."""

    def tables(self) -> set[str]:
        """Return the names of all tables."""


class SqlitePlace:
    def __init__(self, folder: Path) -> None:
        self.file = folder / "backend.sqlite3"
        self.url = f"sqlite:///{self.file}"

    def run(self, *statements: str) -> list[Any]:
        rows: list[Any] = []
        with contextlib.closing(sqlite3.connect(self.file)) as connection, connection:
            for statement in statements:
                rows = connection.execute(statement).fetchall()
        return rows

    def tables(self) -> set[str]:
        return {row[0] for row in self.run("SELECT name FROM sqlite_master WHERE type = 'table'")}


class PostgresPlace:
    def __init__(self, url: str) -> None:
        self.url = url

    def run(self, *statements: str) -> list[Any]:
        async def run() -> list[Any]:
            connection = await asyncpg.connect(self.url)
            rows: list[Any] = []
            async with connection.transaction():
                for statement in statements:
                    rows = await connection.fetch(statement)
            await connection.close()
            return [tuple(row) for row in rows]

        return asyncio.run(run())

    def tables(self) -> set[str]:
        return {
            row[0] for row in self.run("SELECT tablename FROM pg_tables WHERE schemaname='public'")
        }


@pytest.fixture(params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    if request.param == "sqlite":
        return SqlitePlace(tmp_path)
    databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
    return PostgresPlace(databases.make_empty())


def standings(number: int) -> dict[str, ledger.Standing]:
    """Return what was kept of the device of some number."""
    allow = ledger.Standing(Decision.ALLOW, "2026-05-03T12:00:00.000Z")
    held = allow._replace(hold=ledger.Hold(Decision.DENY, 1))
    odd = {"a b": allow, "": allow}
    return [{}, {"a.b": allow, "c": held}, {"x": allow, **odd}][number % 3]


def in_schema_1(place: Place) -> None:
    """Give a database the first schema, with devices in it."""
    rows = ", ".join(
        f"('device-{number:04}', 1, 1, 'head', "
        f"'{ledger.standings_to_text(standings(number))}', NULL)"
        for number in range(DEVICES)
    )
    place.run(
        "CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY)",
        *MIGRATIONS[0].statements,
        "INSERT INTO schema_version VALUES (1)",
        "INSERT INTO devices (device, version, seq, head, standings, tombstone) VALUES " + rows,
    )


def migrated(place: Place) -> None:
    assert place.run("SELECT version FROM schema_version ORDER BY version") == [
        (step.version,) for step in MIGRATIONS
    ]


def filled(place: Place) -> None:
    """Every device's new columns say what holds for it, and each has a stamp of its own."""
    migrated(place)
    rows = place.run("SELECT device, allowed, changed_at FROM devices ORDER BY device")
    expected = ["", " a.b ", " x "]
    assert [row[1] for row in rows] == [expected[number % 3] for number in range(DEVICES)]
    stamps = [row[2] for row in rows]
    assert min(stamps) > 0
    assert len(set(stamps)) == DEVICES


def test_an_empty_database_gets_the_schema(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert main(["migrate", "--database", place.url]) == 0
        assert f"has schema {SCHEMA_VERSION}.\n" in capsys.readouterr().out
        migrated(place)
    assert {"devices", "records", "evidence", "tokens", "policies"} <= place.tables()


def test_an_older_schema_is_brought_up_to_date_with_its_rows(place: Place) -> None:
    in_schema_1(place)
    for _ in range(2):
        assert main(["migrate", "--database", place.url]) == 0
        filled(place)


@pytest.mark.parametrize("first", ["empty", "older"])
def test_of_several_that_migrate_at_once_each_ends_well(place: Place, first: str) -> None:
    if first == "older":
        in_schema_1(place)
    codes: list[int] = []
    threads = [
        threading.Thread(target=lambda: codes.append(main(["migrate", "--database", place.url])))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert codes == [0, 0, 0]
    (filled if first == "older" else migrated)(place)


def test_who_waits_for_another_migration_finds_it_done(
    postgres_databases: PostgresDatabases,
) -> None:
    place = PostgresPlace(postgres_databases.make_empty())
    in_schema_1(place)

    async def two() -> int:
        connection = await asyncpg.connect(place.url)
        async with connection.transaction():
            await _run_queries(connection, 1)
            second = asyncio.create_task(
                asyncio.to_thread(main, ["migrate", "--database", place.url])
            )
            await _until_somebody_waits(postgres_databases)
        await connection.close()
        return await second

    assert asyncio.run(two()) == 0
    filled(place)


HALF = """
import os, signal, sqlite3, sys
from alsoft_prefs.backend.migrations import migrate
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
work, rows = migrate(1), None
for _ in range(200):
    query = work.send(rows)
    rows = connection.execute(query.statement.text, query.arguments).fetchall()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_migration_of_sqlite_that_is_killed_leaves_nothing_half(tmp_path: Path) -> None:
    place = SqlitePlace(tmp_path)
    in_schema_1(place)
    before = place.run("SELECT * FROM devices ORDER BY device")
    done = subprocess.run([sys.executable, "-c", HALF, place.file], check=False, timeout=60)
    assert done.returncode == -9
    assert place.run("SELECT * FROM devices ORDER BY device") == before
    assert place.run("SELECT version FROM schema_version") == [(1,)]
    assert main(["migrate", "--database", place.url]) == 0
    filled(place)


def test_a_migration_of_postgres_that_is_killed_leaves_nothing_half(
    postgres_databases: PostgresDatabases,
) -> None:
    place = PostgresPlace(postgres_databases.make_empty())
    in_schema_1(place)
    before = place.run("SELECT * FROM devices ORDER BY device")

    async def kill() -> int:
        connection = await asyncpg.connect(place.url)
        async with contextlib.AsyncExitStack() as stack:
            transaction = connection.transaction()
            await transaction.start()
            stack.push_async_callback(connection.close)
            stack.push_async_callback(transaction.rollback)
            # Whoever makes a table of the same name waits; by then, columns were added.
            await connection.execute("CREATE TABLE policies (version BIGINT)")
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "alsoft_prefs.backend", "migrate"),
                *("--database", place.url),
            )
            await _until_somebody_waits(postgres_databases)
            process.kill()
            return await process.wait()

    assert asyncio.run(kill()) == -9
    assert place.run("SELECT * FROM devices ORDER BY device") == before
    assert place.run("SELECT version FROM schema_version") == [(1,)]
    assert main(["migrate", "--database", place.url]) == 0
    filled(place)


async def _run_queries(connection: asyncpg.Connection, version: int) -> None:
    work, rows = migrate(version), None
    with contextlib.suppress(StopIteration):
        while True:
            query = work.send(rows)  # type: ignore[arg-type]  # None starts it
            rows = await connection.fetch(numbered(query.statement), *query.arguments)


async def _until_somebody_waits(databases: PostgresDatabases) -> None:
    watch = await asyncpg.connect(databases.server.url("postgres"))
    while not await watch.fetchval("SELECT COUNT(*) FROM pg_locks WHERE NOT granted"):
        pass
    await watch.close()
