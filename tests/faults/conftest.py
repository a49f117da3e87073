"""A world for each fault: a backend over each database, a proxy before it, people."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.backend_databases import PostgresDatabases
from tests.faults.databases import Database, PostgresDatabase, SqliteDatabase
from tests.faults.world import World

ROUNDS = int(os.environ.get("ALSOFT_FAULT_ROUNDS", "1"))
KINDS = ("sqlite", "postgres")
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
ON_POSTGRES = pytest.mark.parametrize("database", ["postgres"], indirect=True)


@contextmanager
def running_world(
    folder: Path, database: Database, monkeypatch: pytest.MonkeyPatch, *options: str
) -> Iterator[World]:
    """Give a world whose people, and child processes, reach its backend."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with ExitStack() as stack:
        world = World(folder, database, *options)
        stack.callback(world.close)
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", world.url)
        yield world


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """Give an empty database of each kind."""
    if request.param == "sqlite":
        return SqliteDatabase(tmp_path / "database")
    databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
    return PostgresDatabase(databases.make())


@pytest.fixture
def world(tmp_path: Path, database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Give a world over each database."""
    with running_world(tmp_path / "world", database, monkeypatch) as made:
        yield made


@pytest.fixture
def rounds() -> int:
    """Give how often to repeat what is drawn by lot; `ALSOFT_FAULT_ROUNDS` says more."""
    return ROUNDS
