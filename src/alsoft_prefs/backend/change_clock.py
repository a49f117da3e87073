"""The clock that stamps changes, so that a feed in the order of the stamps misses none.

A hybrid logical clock (Kulkarni and others, 2014) in microseconds: it follows the computer's clock,
never goes back, and never falls behind a stamp that it has learnt of. So a clock that jumps, or
that differs between computers, moves stamps, but never their order.
"""

from __future__ import annotations

from collections.abc import Callable

SETTLE_MICROSECONDS = 5_000_000
"""How long a stamp may take to be committed and be seen by all; the feed waits for so long."""


class ChangeClock:
    """Tells stamps.

    Arguments:
        wall: tells microseconds since 1970, UTC.
        monotonic: tells seconds on a clock that never goes back.
    """

    def __init__(self, wall: Callable[[], int], monotonic: Callable[[], float]) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._known = 0
        self._known_at = monotonic()

    def learn(self, stamp: int) -> None:
        """Take note of a stamp that was given elsewhere."""
        if stamp > self._now():
            self._know(stamp)

    def stamp(self) -> int:
        """Return a new stamp, above all that were given or learnt."""
        self._know(max(self._now(), self._known + 1))
        return self._known

    def settled(self) -> int:
        """Return the stamp up to which nothing new can come any more."""
        return self._now() - SETTLE_MICROSECONDS

    def _now(self) -> int:
        elapsed = int((self._monotonic() - self._known_at) * 1_000_000)
        return max(self._wall(), self._known + elapsed)

    def _know(self, stamp: int) -> None:
        self._known, self._known_at = stamp, self._monotonic()
