"""The databases that the backend's contract is tested on, each new for every test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alsoft_prefs.backend.database import Database
from alsoft_prefs.backend.database_postgres import PostgresDatabase
from alsoft_prefs.backend.database_sqlite import open_sqlite
from alsoft_prefs.backend.postgres_start import migrate_postgres
from alsoft_prefs.testing.live_postgres import LivePostgres
from tests.backend_shards import Shards

OpenDatabase = Callable[[], Database]
"""Opens the test's database; again, as after a restart."""

PARTITIONS = 4


class PostgresDatabases:
    """New databases on one server: copies of migrated ones, made when they are first asked for."""

    def __init__(self, server: LivePostgres) -> None:
        self.server = server
        self._templates: set[str] = set()
        self._shared: dict[str, str] = {}
        self._count = 0
        self._second: LivePostgres | None = None
        self._shards: Shards | None = None

    def make(self, partitions: int = 0) -> str:
        """Return the URL of a new database that has its schema."""
        template = f"template_{partitions}"
        if template not in self._templates:
            migrate_postgres(self.server.database(template), partitions)
            self._templates.add(template)
        return self.server.database(self._name(), template=template)

    def shared(self, name: str) -> str:
        """Return the URL of a database with its schema; of one name the same one each time."""
        if name not in self._shared:
            self._shared[name] = self.make()
        return self._shared[name]

    def make_empty(self) -> str:
        """Return the URL of a new database without a schema."""
        return self.server.database(self._name())

    def shards(self) -> Shards:
        """Return empty tables over this server and a second one; the same ones each time."""
        if self._second is None:
            self._second = LivePostgres()
            self._second.start()
        if self._shards is None:
            self._shards = Shards(self.server, self._second)
        self._shards.clear()
        return self._shards

    def close(self) -> None:
        """End the servers and delete all they kept."""
        for server in (self.server, self._second):
            if server is not None:
                server.remove()

    def _name(self) -> str:
        self._count += 1
        return f"test_{self._count}"


def opener(kind: str, folder: Path, postgres: Callable[[], PostgresDatabases]) -> OpenDatabase:
    """Return what opens a new database of a kind."""
    if kind == "sqlite":
        return lambda: open_sqlite(folder / "backend.sqlite3")
    if kind == "postgres-fdw":
        shards = postgres().shards()
        return lambda: PostgresDatabase(shards.url, batch=1)
    url = postgres().make(PARTITIONS if kind == "postgres-partitions" else 0)
    if kind == "postgres-single":
        return lambda: PostgresDatabase(url, batch=1)
    return lambda: PostgresDatabase(url)
