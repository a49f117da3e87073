"""Backend processes with clocks of their own over one slow database, in a time of their own."""

from __future__ import annotations

import asyncio
import selectors
import sqlite3
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple, TypeVar

from alsoft_prefs.backend import changes, device_work
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.change_clock import ChangeClock
from alsoft_prefs.backend.changes import Cursor
from alsoft_prefs.backend.database import Query, Work
from alsoft_prefs.backend.database_sqlite import run_work
from alsoft_prefs.backend.migrations import migrate
from alsoft_prefs.backend.storage import Storage

T = TypeVar("T")


class _Selector(selectors.SelectSelector):
    """Waits for nothing: the loop's time moves on instead."""

    passed = 0.0

    def select(self, timeout: float | None = None) -> Any:
        assert timeout is not None, "everybody waits for everybody"
        self.passed += max(timeout, 0.0)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose sleeps take no time."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.passed


def run_virtually(main: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine in a time of its own."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


class Delays(NamedTuple):
    """Seconds: before work is made, from there to its commit, from there to the answer.

    They hold for so many writes.
    """

    queue: float = 0.0
    commit: float = 0.0
    answer: float = 0.0
    writes: int = 9


class SlowDatabase:
    """A database in memory, shared by all; each process reaches it with delays of its own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.delays = Delays()

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:
        queue, commit, answer, writes = self.delays
        self.delays = self.delays._replace(writes=writes - 1) if writes > 1 else Delays()
        await asyncio.sleep(queue)
        work = make()
        first = next(work)  # the stamp was drawn; what is read is read at the commit
        await asyncio.sleep(commit)
        result = run_work(self._connection, _begun(work, first))
        await asyncio.sleep(answer)
        return result

    async def read(self, work: Work[T], *, key: str | None = None, once: bool = False) -> T:
        queue, _, answer, _ = self.delays
        await asyncio.sleep(queue / 4)
        result = run_work(self._connection, work)
        await asyncio.sleep(answer / 4)
        return result

    async def check(self) -> None:
        """It is well."""

    async def close(self) -> None:
        """There is nothing to do."""


def _begun(work: Work[T], first: Query) -> Work[T]:
    query = first
    try:
        while True:
            query = work.send((yield query))
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


class Process:
    """A backend process: its storage, and its wall clock, which is off by some seconds."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        loop = asyncio.get_running_loop()
        self.off = 0.0
        self.database = SlowDatabase(connection)
        clock = ChangeClock(lambda: int((1e9 + loop.time() + self.off) * 1e6), loop.time)
        self.storage = Storage(self.database, clock, loop.time)

    async def change(self, key: str, delays: Delays) -> int:
        """Change a device and return the version that was acknowledged."""
        self.database.delays = delays
        return await self.storage.change(key, lambda stamp: _next_version(key, stamp))


def _next_version(key: str, stamp: int) -> Work[int]:
    row = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    after = row.state._replace(version=row.state.version + 1)
    yield from device_work.write(key, row, after, stamp)
    return after.version


class Reader:
    """Reads the feed on, through any process; what it hears of a device never gets older."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.versions: dict[str, int] = {}
        self._cursor = Cursor()

    async def read(self, process: Process) -> bool:
        """Read a page; return whether there is more."""
        settled = await process.storage.settled()
        page = changes.page(self._cursor, settled, self.limit)
        found = await process.storage.database.read(page)
        for item in found.items:
            assert item.version >= self.versions.get(item.device, 0), "an older state came later"
            self.versions[item.device] = item.version
        again = changes.cursor_from_text(changes.cursor_to_text(found.next))
        assert again == found.next
        self._cursor = found.next
        return found.more


def new_connection() -> sqlite3.Connection:
    """Return an empty database in memory that has its schema."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    run_work(connection, migrate(0))
    return connection
