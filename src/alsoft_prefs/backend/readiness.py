"""Whether the database answers, told in time even while it hangs."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Protocol

from alsoft_prefs.core.errors import LocalDataProblem

READY_SECONDS = 2.0
"""How long the database may take; less than those wait who ask."""


class Checked(Protocol):
    """What can be asked whether it answers."""

    async def check(self) -> None:
        """Return when it does; raises LocalDataProblem."""


class Readiness:
    """Asks once at a time, and hangs no longer than READY_SECONDS.

    A question that gets no answer isn't taken back: drivers wait for the database even to do that.
    Who asks meanwhile waits for the same answer.
    """

    def __init__(self, database: Checked) -> None:
        self._database = database
        self._asking: asyncio.Task[None] | None = None

    async def check(self) -> None:
        """Return when the database answers; raises LocalDataProblem where it doesn't in time."""
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._database.check())
        asking = self._asking
        await asyncio.wait({asking}, timeout=READY_SECONDS)
        if not asking.done():
            raise LocalDataProblem("The database doesn't answer.", "")
        asking.result()

    async def close(self) -> None:
        """Ask no more."""
        if self._asking is not None:
            self._asking.cancel()
            with contextlib.suppress(asyncio.CancelledError, LocalDataProblem):
                await self._asking
