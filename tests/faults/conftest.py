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
def running_world(folder: Path, database: Database, *options: str) -> Iterator[World]:
    """Give a world; its people, and child processes, reach its backend."""
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        world = World(folder, database, *options)
        stack.callback(world.close)
        patch.setenv("ALSOFT_PREFS_BACKEND_URL", world.url)
        yield world


@pytest.fixture(scope="module", params=KINDS)
def database(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Database:
    """Give an empty database of each kind."""
    if request.param == "sqlite":
        return SqliteDatabase(tmp_path_factory.mktemp("database"))
    databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
    return PostgresDatabase(databases.make())


@pytest.fixture(scope="module")
def running(database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Give a world over each database, which a module's tests share."""
    with running_world(tmp_path_factory.mktemp("world"), database) as world:
        yield world


@pytest.fixture
def world(running: World) -> Iterator[World]:
    """Give the module's world without the people and devices of the tests before."""
    yield running
    running.restart()
    running.leave_alone()


@pytest.fixture
def own_sqlite(tmp_path: Path) -> SqliteDatabase:
    """Give an empty database of the test's own."""
    return SqliteDatabase(tmp_path / "database")


@pytest.fixture
def rounds() -> int:
    """Give how often to repeat what is drawn by lot; `ALSOFT_FAULT_ROUNDS` says more."""
    return ROUNDS
