"""The storage: what the backend keeps of devices, over any database."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from alsoft_prefs.backend import device_work
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.change_clock import (
    WRITE_SECONDS,
    ChangeClock,
    Horizon,
    elapsed_seconds,
)
from alsoft_prefs.backend.database import Database, Query, StorageUnavailable, T, Work
from alsoft_prefs.backend.stored import (
    Conflict,
    Device,
    Erased,
    History,
    Seal,
    Stored,
    Submission,
    Tombstone,
    storage_key,
)

LEARN_SECONDS = 1.0
MOST_STAMPS = 5


def system_change_clock() -> ChangeClock:
    """Return a change clock over this computer's clocks."""
    return ChangeClock(lambda: time.time_ns() // 1000, elapsed_seconds)


class Storage:
    """Keeps chains, evidence, decisions and tombstones. Raises StorageUnavailable throughout.

    Every call is about one device, and is one transaction.

    Arguments:
        database: where it is kept.
        clock: stamps the changes.
        elapsed: tells seconds on a clock that never goes back.
    """

    def __init__(
        self,
        database: Database,
        clock: ChangeClock,
        elapsed: Callable[[], float] = elapsed_seconds,
    ) -> None:
        self.database = database
        self._clock = clock
        self._elapsed = elapsed
        self._horizon = Horizon(elapsed)
        self._learnt_at: float | None = None
        self._learning: asyncio.Task[float] | None = None

    async def append(self, submission: Submission) -> Stored | Conflict | Erased:
        """Take a record in, or keep it as evidence; return when that is durable."""
        key = storage_key(submission.record.device)
        return await self.change(key, lambda s: device_work.append(key, submission, s))

    async def erase(self, device: str, seal: Seal) -> Tombstone:
        """Erase a device, or return the tombstone of its first erasure; durable on return."""
        key = storage_key(device)
        return await self.change(key, lambda s: device_work.erase(key, seal, s), wipe=True)

    async def device(self, device: str) -> Device | Erased | None:
        """Return what is known of a device; None where nothing is."""
        key = storage_key(device)
        return await self.database.read(device_work.device(key), key=key)

    async def head_digest(self, device: str) -> str | None:
        """Return the hash of a device's head, without the record; None where there is none."""
        key = storage_key(device)
        return await self.database.read(device_work.head_digest(key), key=key)

    async def history(self, device: str, after: int, limit: int) -> History | Erased | None:
        """Return a page of all that is held for a device.

        Arguments:
            device: its ID.
            after: 0, or the `next` of the page before.
            limit: how many items at most, 1 to MAX_PAGE.
        """
        work = device_work.history(storage_key(device), after, limit)
        return await self.database.read(work)

    async def settled(self) -> int:
        """Return the stamp up to which no change can appear any more, for a feed to read to."""
        await self._learn()
        return self._horizon.settled()

    async def check(self) -> None:
        """Return when the database answers and has the schema that is needed."""
        await self.database.check()

    async def close(self) -> None:
        """Finish what was accepted, then close."""
        await self.database.close()

    async def change(self, key: str, make: Callable[[int], Work[T]], *, wipe: bool = False) -> T:
        """Run work that changes a device, and return its result when it is durable and in the feed.

        Arguments:
            key: the device's storage key.
            make: makes the work, from the stamp of the change.
            wipe: what it deletes may not linger in the database's files.
        """
        learnt_at = await self._learn()
        result = await self.database.write(key, lambda: make(self._clock.stamp()), wipe=wipe)
        stamps = 1
        while self._elapsed() - learnt_at > WRITE_SECONDS:
            # A feed may have passed the stamp before it was committed. The device isn't answered
            # before it stands in front of the feed again; if it isn't, it asks again.
            if stamps == MOST_STAMPS:
                raise StorageUnavailable("the database is too slow for the feed of changes")
            learnt_at = await self._learn()
            await self.database.write(key, lambda: device_work.touch(key, self._clock.stamp()))
            stamps += 1
        return result

    async def _learn(self) -> float:
        """Learn the newest stamp that any process gave, unless that was done just now.

        Returns:
            A time (of `elapsed`) at which no newer one was there than those learnt.
        """
        if self._learnt_at is None or self._elapsed() - self._learnt_at >= LEARN_SECONDS:
            if self._learning is None:
                self._learning = asyncio.create_task(self._ask_newest())
            return await asyncio.shield(self._learning)
        return self._learnt_at

    async def _ask_newest(self) -> float:
        try:
            began = self._elapsed()
            newest = await self.database.read(_newest_change(), once=True)
            self._clock.learn(newest)
            self._horizon.saw(newest)
            self._learnt_at = began
            return began
        finally:
            self._learning = None


def _newest_change() -> Work[int]:
    rows = yield Query(sql.NEWEST_CHANGE, ())
    return rows[0][0] or 0
