"""Over the same calls, SQLite and PostgreSQL end in the same rows."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import asyncpg
import hypothesis
import pytest
from hypothesis import strategies as st

from alsoft_prefs.backend.database import Database
from alsoft_prefs.backend.database_postgres import PostgresDatabase
from alsoft_prefs.backend.database_sqlite import open_sqlite
from alsoft_prefs.backend.storage import Storage, system_change_clock
from tests.backend_databases import PostgresDatabases
from tests.backend_world import SigningDevice, seal, submission

COLUMNS = {
    "devices": "device, version, seq, head, standings, past, allowed, tombstone",
    "records": "*",
    "evidence": "*",
}
DEVICES = [SigningDevice() for _ in range(3)]
CHAINS = [device.chain(4) for device in DEVICES]
FORKS = [
    [device.record(tracking="deny"), device.record(2, chain[0], news="deny", tracking="allow")]
    for device, chain in zip(DEVICES, CHAINS, strict=True)
]
SENT = [[*chain, *forks] for chain, forks in zip(CHAINS, FORKS, strict=True)]


class Call(NamedTuple):
    """What is asked of a storage: a record of a device is sent, or the device is erased."""

    device: int
    record: int | None


calls = st.builds(
    Call,
    st.integers(0, len(DEVICES) - 1),
    st.one_of(st.integers(0, 1), st.integers(0, 5), st.sampled_from([0, 1, 2, None])),
)
groups = st.lists(st.lists(calls, min_size=1, max_size=6), max_size=8)
"""Calls of a group are made at once."""


async def told(database: Database, wanted: Sequence[Sequence[Call]]) -> list[Any]:
    """Make the calls, and return all answers and what is shown of each device at the end."""
    storage = Storage(database, system_change_clock())
    answers: list[Any] = []
    try:
        for group in wanted:
            answers += await asyncio.gather(*(_make(storage, call) for call in group))
        for device in DEVICES:
            answers.append(await storage.device(device.id))
            answers.append(await storage.history(device.id, 0, 3))
    finally:
        await storage.close()
    return answers


async def _make(storage: Storage, call: Call) -> Any:
    if call.record is None:
        return await storage.erase(DEVICES[call.device].id, seal)
    return await storage.append(submission(SENT[call.device][call.record]))


async def postgres_rows(connection: asyncpg.Connection) -> dict[str, set[tuple[Any, ...]]]:
    return {
        table: {tuple(row) for row in await connection.fetch(f"SELECT {columns} FROM {table}")}
        for table, columns in COLUMNS.items()
    }


def sqlite_rows(file: Path) -> dict[str, set[tuple[Any, ...]]]:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        return {
            table: set(connection.execute(f"SELECT {columns} FROM {table}").fetchall())
            for table, columns in COLUMNS.items()
        }


@pytest.mark.parametrize("batch", [1, 128])
@hypothesis.settings(max_examples=20)
@hypothesis.given(wanted=groups)
def test_the_same_calls_end_in_the_same_rows(
    postgres_databases: PostgresDatabases,
    tmp_path_factory: pytest.TempPathFactory,
    batch: int,
    wanted: list[list[Call]],
) -> None:
    url = postgres_databases.shared("engines")
    file = tmp_path_factory.mktemp("engines") / "backend.sqlite3"

    async def go() -> None:
        connection = await asyncpg.connect(url)
        await connection.execute("TRUNCATE devices, records, evidence")
        over_sqlite = await told(open_sqlite(file, batch=batch), wanted)
        assert await told(PostgresDatabase(url, batch=batch), wanted) == over_sqlite
        assert await postgres_rows(connection) == sqlite_rows(file)
        await connection.close()

    asyncio.run(go())
