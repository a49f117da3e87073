"""A question that the program asks ALSOFT by itself once a day: when it is its turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.sync_plan import (
    MOST_RETRY_AFTER,
    daily_check_is_due,
    next_daily_check,
    retry_at,
)
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339

if TYPE_CHECKING:
    from datetime import datetime

    from alsoft_prefs.core.errors import AlsoftError
    from alsoft_prefs.core.ports import Clock, Outbox


class DailyTurn:
    """When a question may be asked, remembered in the outbox under the question's name."""

    def __init__(self, outbox: Outbox, clock: Clock, name: str) -> None:
        """Stand on the ports; `name` is the question's, in one word."""
        self._outbox = outbox
        self._clock = clock
        self._next = f"{name}_next"
        self._not_before = f"{name}_not_before"

    def is_due(self, *, manual: bool) -> bool:
        """Tell whether it may be asked now.

        Arguments:
            manual: the person asks, so it needn't be a day since the last time; a wait that the
                backend asked for is kept all the same.
        """
        now, not_before = self._clock.now(), self._time(self._not_before)
        if not_before is not None and now < not_before <= now + 2 * MOST_RETRY_AFTER:
            return False
        return manual or daily_check_is_due(now, self._time(self._next))

    def take(self) -> None:
        """Remember that it is asked now.

        Before the request: a crash in the middle of it must not make a fleet ask twice.
        """
        again = next_daily_check(self._clock.now(), self._clock.random())
        self._outbox.remember({self._next: to_rfc3339(again), self._not_before: None})

    def failed(self, error: AlsoftError) -> None:
        """Remember the wait that the backend asked for, where it did."""
        if isinstance(error, BackendProblem) and error.retry_after is not None:
            wait = retry_at(self._clock.now(), 1, 0, error.retry_after)
            self._outbox.remember({self._not_before: to_rfc3339(wait)})

    def _time(self, name: str) -> datetime | None:
        text = self._outbox.recall(name)
        return None if text is None else from_rfc3339(text)
