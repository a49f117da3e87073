"""The retention job: deletes what is kept no longer, one device after the other."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from alsoft_prefs.backend import retention_work
from alsoft_prefs.backend.retention_work import Before, Deleted
from alsoft_prefs.backend.storage import Storage
from alsoft_prefs.core.times import to_rfc3339

PAGE = 500
AT_ONCE = 8


def before(now: datetime, history_days: int | None, silent_days: int | None) -> Before:
    """Return from when on things are kept.

    Arguments:
        now: aware UTC.
        history_days: for how long superseded records and evidence are kept; None for ever.
        silent_days: for how long a device may be silent before it is forgotten; None for ever.
    """
    history = None if history_days is None else to_rfc3339(now - timedelta(days=history_days))
    if silent_days is None:
        return Before(history, None)
    moment = now - timedelta(days=silent_days)
    return Before(history, to_rfc3339(moment), int(moment.timestamp() * 1_000_000))


class Retention:
    """Deletes what is older than it may be. Raises StorageUnavailable; what is deleted, is.

    Arguments:
        storage: of what.
        before: from when on things are kept.
        dry_run: only count.
    """

    def __init__(self, storage: Storage, before: Before, *, dry_run: bool = False) -> None:
        self._storage = storage
        self._before = before
        self._dry_run = dry_run

    async def run(self) -> Deleted:
        """Go through all devices, and return what was deleted, or would be."""
        deleted, last = Deleted(), ""
        while True:
            due = await self._storage.database.read(retention_work.due(last, PAGE, self._before))
            if not due.seen:
                return deleted
            last = due.last
            for keys, delete in ((due.silent, self._silent), (due.old, self._old)):
                for at in range(0, len(keys), AT_ONCE):
                    for each in await asyncio.gather(*map(delete, keys[at : at + AT_ONCE])):
                        deleted = deleted.plus(each)

    async def _silent(self, key: str) -> Deleted:
        moment = self._before.silent or ""
        if self._dry_run:
            gone = await self._storage.database.read(retention_work.silent(key, moment))
        else:
            gone = await self._storage.change(
                key, lambda stamp: retention_work.forget(key, moment, stamp), wipe=True
            )
        # A device that was heard from after all may still have old records.
        return gone if gone.devices or self._before.history is None else await self._old(key)

    async def _old(self, key: str) -> Deleted:
        database, moment = self._storage.database, self._before.history or ""
        if self._dry_run:
            return await database.read(retention_work.outdated(key, moment))
        return await database.write(key, lambda: retention_work.trim(key, moment), wipe=True)
