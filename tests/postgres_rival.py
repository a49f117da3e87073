"""Somebody else at the same PostgreSQL: holds locks, watches sessions, cuts them off."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import asyncpg

OURS = "application_name = 'alsoft-prefs-backend' AND datname = current_database()"


class Rival:
    """A session of its own; made by `rival`."""

    def __init__(self, connection: asyncpg.Connection, watch: asyncpg.Connection) -> None:
        self.connection = connection
        self._watch = watch

    @contextlib.asynccontextmanager
    async def holding(self, device: str) -> AsyncIterator[asyncpg.Connection]:
        """Hold a device's row, and commit at the end."""
        async with self.connection.transaction():
            await self.connection.execute("UPDATE devices SET seq = seq WHERE device = $1", device)
            yield self.connection

    async def sessions(self) -> list[int]:
        """Return the backend's sessions on this database, as process IDs."""
        rows = await self._watch.fetch(f"SELECT pid FROM pg_stat_activity WHERE {OURS}")
        return [row[0] for row in rows]

    async def until_waiting(self, count: int = 1) -> None:
        """Return when so many of the backend's sessions wait for a lock."""
        waiting = f"SELECT COUNT(*) FROM pg_stat_activity WHERE {OURS} AND wait_event_type = 'Lock'"
        while await self._watch.fetchval(waiting) < count:
            await asyncio.sleep(0)

    async def until_gone(self) -> None:
        """Return when the backend has no session left."""
        while await self.sessions():
            await asyncio.sleep(0)

    async def cut_off(self) -> None:
        """End the backend's sessions, and return when they are gone."""
        await self._watch.execute(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {OURS}"
        )
        await self.until_gone()


@contextlib.asynccontextmanager
async def rival(url: str) -> AsyncIterator[Rival]:
    """Give a rival on a database for a while."""
    connection, watch = await asyncpg.connect(url), await asyncpg.connect(url)
    try:
        yield Rival(connection, watch)
    finally:
        connection.terminate()
        watch.terminate()
