"""What the backend's storage does on SQLite alone."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import Query, SchemaProblem, Statement, StorageUnavailable, Work
from alsoft_prefs.backend.database_sqlite import open_sqlite
from alsoft_prefs.backend.migrations import SCHEMA_VERSION
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.stored import Stored
from tests.backend_world import SigningDevice, seal, submission


def _open(path: Path) -> Storage:
    return Storage(open_sqlite(path), system_change_clock())


def _sqlite(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    with connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def test_commits_wait_for_the_disk(tmp_path: Path) -> None:
    from alsoft_prefs.backend.database_sqlite import _connect

    connection = _connect(tmp_path / "b.sqlite3")
    names = ("journal_mode", "synchronous", "secure_delete")
    pragmas = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    connection.close()
    assert pragmas == ["wal", 2, 1]


@pytest.mark.parametrize(("version", "word"), [(SCHEMA_VERSION + 1, "newer"), (99, "newer")])
def test_a_newer_schema_is_refused(tmp_path: Path, version: int, word: str) -> None:
    path = tmp_path / "b.sqlite3"
    asyncio.run(open_sqlite(path).close())
    _sqlite(path, f"INSERT INTO schema_version VALUES ({version})")
    with pytest.raises(SchemaProblem, match=word):
        open_sqlite(path)


def test_a_foreign_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "b.sqlite3"
    _sqlite(path, "CREATE TABLE letters (a TEXT)")
    with pytest.raises(SchemaProblem, match="something else"):
        open_sqlite(path)


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.sqlite3"
    path.write_bytes(b"a letter, not a database, of some length" * 100)
    with pytest.raises(StorageUnavailable, match="not a database"):
        open_sqlite(path)


def _pages(count: int) -> Work[None]:
    yield Query(Statement(f"PRAGMA max_page_count = {count}"), ())


def test_a_full_disk_takes_nothing_in_and_recovers(tmp_path: Path) -> None:
    """The page limit stands in for the disk: SQLite answers SQLITE_FULL in both cases."""
    path = tmp_path / "b.sqlite3"
    devices = [SigningDevice() for _ in range(30)]

    async def use() -> list[SigningDevice]:
        storage = _open(path)
        await storage.database.write("", lambda: _pages(8))
        refused = []
        for device in devices:
            try:
                await storage.append(submission(device.record()))
            except StorageUnavailable:
                refused.append(device)
                assert await storage.device(device.id) is None
        await storage.database.write("", lambda: _pages(100_000))
        for device in refused:
            assert isinstance(await storage.append(submission(device.record())), Stored)
        await storage.close()
        return refused

    assert 0 < len(asyncio.run(use())) < len(devices)


def test_what_comes_while_it_closes_is_refused(tmp_path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()
    device = SigningDevice()

    def slow() -> Work[str]:
        begun.set()
        go_on.wait()
        yield Query(sql.READ_DEVICE, ("",))
        return "done"

    async def use() -> None:
        storage = _open(tmp_path / "b.sqlite3")
        await storage.settled()  # the clock's own question isn't what is refused
        before = asyncio.create_task(storage.database.write("", slow))
        await asyncio.get_running_loop().run_in_executor(None, begun.wait)
        closing = asyncio.create_task(storage.close())
        await asyncio.sleep(0)
        late = asyncio.create_task(storage.append(submission(device.record())))
        await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(StorageUnavailable, match="closed"):
            await asyncio.wait_for(late, 5)
        assert await before == "done"
        await closing

    asyncio.run(use())


def test_an_erased_device_leaves_no_bytes_in_the_files(tmp_path: Path) -> None:
    path = tmp_path / "b.sqlite3"
    device, other = SigningDevice(), SigningDevice()
    chain = device.chain(20, tracking="allow")
    forks = [device.record(tracking="deny") for _ in range(20)]

    def found() -> bool:
        needles = (device.id.encode(), device.key.x.encode(), chain[3].encode(), forks[3].encode())
        data = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        return any(needle in data for needle in needles)

    async def use() -> None:
        storage = _open(path)
        for jws in chain + forks:
            await storage.append(submission(jws))
        assert found()
        await storage.erase(device.id, seal)
        await storage.append(submission(other.record()))  # the writer is done with the erasure
        assert not found()
        await storage.close()

    asyncio.run(use())
    assert not found()
    connection = sqlite3.connect(path)
    left = [
        connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
        for table in ("devices", "records", "evidence")
    ]
    connection.close()
    assert left == [2, 1, 0]
