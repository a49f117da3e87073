"""Totals for each purpose, rounded so that neither one answer nor two of them show a small group.

All that an answer tells is a function of the number of devices and, for each purpose, of those that
allow it, each rounded down to a multiple of RESOLUTION. A rounded number leaves RESOLUTION
possible ones, and the next answer's differs from it by nothing or by RESOLUTION at least. How many
deny is told as the least that these rounded numbers leave: rounding the exact number would let two
columns that belong together be played off against each other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from alsoft_prefs.backend.database import Database, Query, Statement, Work
from alsoft_prefs.backend.decisions import pattern
from alsoft_prefs.core.jws import Json
from alsoft_prefs.core.times import to_rfc3339

RESOLUTION = 50
EVERY_SECONDS = 3600.0
"""How often a process counts, at most: whoever adds devices of his own to see when a number moves
gets one try in so long."""


class Counts(NamedTuple):
    """Exact numbers, which never leave the process: all devices, and those that allow a purpose."""

    devices: int
    allow: Mapping[str, int]


class Cell(NamedTuple):
    """What is told of a purpose: how many allow and deny it at least; None for under RESOLUTION."""

    allow: int | None
    deny: int | None


def cell(devices: int, allow: int) -> Cell:
    """Return what is told of a purpose.

    Arguments:
        devices: how many there are.
        allow: how many of them allow it.
    """
    allowing, all_ = allow // RESOLUTION, devices // RESOLUTION
    denying = max(0, all_ - allowing - 1)  # up to RESOLUTION - 1 more may allow than is told
    return Cell(allowing * RESOLUTION or None, denying * RESOLUTION or None)


def count(purposes: Sequence[str]) -> Work[Counts]:
    """Count, in one statement that looks at each device once.

    Devices that were erased or forgotten don't count.
    """
    sums = "".join(", SUM(CASE WHEN allowed LIKE ? ESCAPE '!' THEN 1 ELSE 0 END)" for _ in purposes)
    text = f"SELECT COUNT(*){sums} FROM devices WHERE tombstone IS NULL AND past IS NULL"  # noqa: S608
    rows = yield Query(Statement(text), tuple(map(pattern, purposes)))
    devices, *allow = rows[0]
    return Counts(devices, {p: n or 0 for p, n in zip(purposes, allow, strict=True)})


class Statistics:
    """The process's answer, counted anew when somebody asks and the last one is old.

    Arguments:
        database: what is counted.
        purposes: returns the purposes that are a choice; asked once.
        now: tells the time, aware UTC.
        elapsed: tells seconds on a clock that never goes back.
    """

    def __init__(
        self,
        database: Database,
        purposes: Callable[[], Sequence[str]],
        now: Callable[[], datetime],
        elapsed: Callable[[], float],
    ) -> None:
        self._database = database
        self._purposes = purposes
        self._now = now
        self._elapsed = elapsed
        self._answer: Json = {}
        self._counted_at: float | None = None
        self._counting: asyncio.Task[None] | None = None

    async def read(self) -> Json:
        """Return the answer; all who ask while it is counted wait for the same count.

        Raises:
            StorageUnavailable: the database doesn't answer.
        """
        old = self._counted_at is None or self._elapsed() - self._counted_at >= EVERY_SECONDS
        if old or self._counting is not None:
            if self._counting is None:
                self._counting = asyncio.create_task(self._count())
            await asyncio.shield(self._counting)
        return self._answer

    async def _count(self) -> None:
        try:
            began, as_of = self._elapsed(), self._now()
            counts = await self._database.read(count(self._purposes()), once=True)
            self._answer = {
                "as_of": to_rfc3339(as_of),
                "resolution": RESOLUTION,
                "purposes": {
                    purpose: cell(counts.devices, allow)._asdict()
                    for purpose, allow in counts.allow.items()
                },
            }
            self._counted_at = began
        finally:
            self._counting = None


def optional_purposes() -> tuple[str, ...]:
    """Return the catalog's purposes that are a choice."""
    from alsoft_prefs.core.catalog import parse_catalog
    from alsoft_prefs.resource_files import resource_text

    catalog = parse_catalog(resource_text("catalog.toml"))
    return tuple(purpose.id for purpose in catalog.purposes if not purpose.essential)
