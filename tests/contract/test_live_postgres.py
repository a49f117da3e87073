"""PostgreSQL starts wherever it comes from, and what it kept survives a crash."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from alsoft_prefs.testing import live_postgres
from alsoft_prefs.testing.live_postgres import LivePostgres


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LivePostgres]:
    """A server of the Python package's, as where the system brings none."""
    monkeypatch.setattr(live_postgres, "_binaries_of_system", lambda: None)
    made = LivePostgres()
    yield made
    made.remove()


def test_the_python_package_does_where_the_system_brings_none(server: LivePostgres) -> None:
    server.start()
    url = server.database("kept")

    async def ask(statement: str) -> object:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    asyncio.run(ask("CREATE TABLE kept (one BIGINT)"))
    asyncio.run(ask("INSERT INTO kept VALUES (1)"))
    server.kill()
    with pytest.raises(OSError, match=r"refused|Connect call failed"):
        asyncio.run(ask("SELECT 1"))
    server.start()
    assert asyncio.run(ask("SELECT one FROM kept")) == 1
    assert server.program("pg_dump").exists()
    assert server.sockets.is_dir()
    folder: Path = server.sockets.parent
    server.remove()
    assert not folder.exists()
