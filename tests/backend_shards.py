"""Device tables over two PostgreSQL servers, distributed as docs/operators/scaling.md tells to."""

from __future__ import annotations

import asyncio
import shlex

import asyncpg
import pytest

from alsoft_prefs.backend.commands import main
from alsoft_prefs.testing.live_postgres import LivePostgres
from tests.pages import blocks, replaced

PAGE = "docs/operators/scaling.md"
HEADING = "Two servers and more by `postgres_fdw`"
_OWN_TABLES = """
    SELECT relname FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
        AND relname <> 'schema_version'"""


class Shards:
    """A database in front on one server, a shard beside it, and a shard on a second server.

    Attributes:
        url: of the database in front.
        shards: the URLs of the shards' own databases.
        second: the second server.
    """

    def __init__(self, first: LivePostgres, second: LivePostgres) -> None:
        self.second = second
        self.url = first.database("front")
        self.shards = (first.database("shard_0"), second.database("shard_1"))
        if not _fetch(self.url, "SELECT 1 FROM pg_available_extensions WHERE name='postgres_fdw'"):
            pytest.skip("this PostgreSQL lacks postgres_fdw: install Debian's `postgresql`")
        first_block, sql, _ = blocks(PAGE, HEADING)
        urls = {
            "postgresql://alsoft@shard-0.example/alsoft": self.shards[0],
            "postgresql://alsoft@shard-1.example/alsoft": self.shards[1],
            "postgresql://alsoft@front.example/alsoft": self.url,
        }
        for command in first_block.commands():
            _, *arguments = [urls.get(word, word) for word in shlex.split(command)]
            assert main(arguments) == 0
        example = "host 'shard-{}.example', port '5432', dbname 'alsoft'"
        words = {
            example.format(0): f"host '127.0.0.1', port '{first.port}', dbname 'shard_0'",
            example.format(1): f"host '127.0.0.1', port '{second.port}', dbname 'shard_1'",
            "FOR alsoft": "FOR postgres",
            "TO alsoft": "TO postgres",
            "user 'alsoft'": "user 'postgres'",
            "DATABASE alsoft": "DATABASE front",
        }
        _execute(self.url, replaced(sql.text, words))

    def clear(self) -> None:
        """Empty every table."""
        tables = ", ".join(row[0] for row in _fetch(self.url, _OWN_TABLES))
        _execute(self.url, f"TRUNCATE {tables}")

    def rows(self, shard: int, table: str) -> set[tuple[object, ...]]:
        """Return the rows that a shard itself holds."""
        return {tuple(row) for row in _fetch(self.shards[shard], f"SELECT * FROM {table}")}


def _fetch(url: str, statement: str) -> list[asyncpg.Record]:
    async def fetch() -> list[asyncpg.Record]:
        connection = await asyncpg.connect(url)
        try:
            return await connection.fetch(statement)
        finally:
            await connection.close()

    return asyncio.run(fetch())


def _execute(url: str, statements: str) -> None:
    async def execute() -> None:
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(statements)
        finally:
            await connection.close()

    asyncio.run(execute())
