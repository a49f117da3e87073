"""The opt-out pages of others (NAI, DAA): when the person last went there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.ports import Clock, Outbox
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.core.words import words


class OptOuts:
    """Remembers when the person said to have opted out at another's page."""

    def __init__(self, outbox: Outbox, clock: Clock, known: Iterable[str]) -> None:
        """Stand on the ports; `known` are the catalog's ids of such pages."""
        self._outbox = outbox
        self._clock = clock
        self._known = tuple(known)

    def last_done(self, page: str) -> datetime | None:
        """Return when the person last said so (aware UTC); None for never."""
        self._check(page)
        text = self._outbox.recall(f"opt_out:{page}")
        return None if text is None else from_rfc3339(text)

    def mark_done(self, page: str) -> datetime:
        """Remember that the person did it now, and return the time."""
        self._check(page)
        now = self._clock.now()
        self._outbox.remember({f"opt_out:{page}": to_rfc3339(now)})
        return now

    def _check(self, page: str) -> None:
        if page not in self._known:
            raise UsageProblem(
                words("There is no opt-out page {page}.", page=repr(page)),
                words("There are: {list}.", list=", ".join(self._known)),
            )
