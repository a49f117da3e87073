"""The databases that the backend's contract is tested on, each new for every test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alsoft_prefs.backend.database import Database
from alsoft_prefs.backend.database_postgres import PostgresDatabase, migrate_postgres
from alsoft_prefs.backend.database_sqlite import open_sqlite
from alsoft_prefs.testing.live_postgres import LivePostgres

OpenDatabase = Callable[[], Database]
"""Opens the test's database; again, as after a restart."""

PARTITIONS = 4
KINDS = ("sqlite", "postgres", "postgres-single", "postgres-partitions")


class PostgresDatabases:
    """New databases on one server: copies of migrated ones, made when they are first asked for."""

    def __init__(self, server: LivePostgres) -> None:
        self.server = server
        self._templates: set[str] = set()
        self._count = 0

    def make(self, partitions: int = 0) -> str:
        """Return the URL of a new database that has its schema."""
        template = f"template_{partitions}"
        if template not in self._templates:
            migrate_postgres(self.server.database(template), partitions)
            self._templates.add(template)
        return self.server.database(self._name(), template=template)

    def make_empty(self) -> str:
        """Return the URL of a new database without a schema."""
        return self.server.database(self._name())

    def _name(self) -> str:
        self._count += 1
        return f"test_{self._count}"


def opener(kind: str, folder: Path, postgres: Callable[[], PostgresDatabases]) -> OpenDatabase:
    """Return what opens a new database of a kind."""
    if kind == "sqlite":
        return lambda: open_sqlite(folder / "backend.sqlite3")
    url = postgres().make(PARTITIONS if kind == "postgres-partitions" else 0)
    if kind == "postgres-single":
        return lambda: PostgresDatabase(url, batch=1)
    return lambda: PostgresDatabase(url)
