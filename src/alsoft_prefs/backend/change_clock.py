"""The clock that stamps changes, so that a feed in the order of the stamps misses none.

A hybrid logical clock (Kulkarni and others, 2014) in microseconds: it follows the computer's clock,
never goes back, and never falls behind a stamp that it has learnt of. So a clock that jumps, or
that differs between computers, moves stamps, but never their order.

Why a feed that reads up to `Horizon.settled` misses nothing, whatever the clocks say:

1. Whoever writes has learnt the newest stamp in the database a short while before, and stamps
   above it. The write is visible within WRITE_SECONDS of that learning, or it is stamped anew.
2. Whoever reads the feed has seen a stamp in the database at least SETTLE_SECONDS ago. A write
   with a stamp below it can't have learnt of it, so it learnt before that, and is visible by now.

Only lengths of time are compared, each on one computer; no clock is compared with another one's.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

SETTLE_SECONDS = 5.0
"""How long a stamp must have been seen before a feed may pass it."""

WRITE_SECONDS = 4.0
"""How long a write may take, from when its clock last learnt; the rest is for the unforeseen."""


def elapsed_seconds() -> float:
    """Return seconds on a clock that never goes back nor stops, not in suspension either."""
    boottime: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)


class ChangeClock:
    """Tells stamps.

    Arguments:
        wall: tells microseconds since 1970, UTC.
        elapsed: tells seconds on a clock that never goes back.
    """

    def __init__(self, wall: Callable[[], int], elapsed: Callable[[], float]) -> None:
        self._wall = wall
        self._elapsed = elapsed
        self._known = 0
        self._known_at = elapsed()

    def learn(self, stamp: int) -> None:
        """Take note of a stamp that was given elsewhere.

        The time is noted with it: the computer's clock may go back before the next stamp.
        """
        self._know(max(self._now(), stamp))

    def stamp(self) -> int:
        """Return a new stamp, above all that were given or learnt."""
        self._know(max(self._now(), self._known + 1))
        return self._known

    def _now(self) -> int:
        elapsed = int((self._elapsed() - self._known_at) * 1_000_000)
        return max(self._wall(), self._known + elapsed)

    def _know(self, stamp: int) -> None:
        self._known, self._known_at = stamp, self._elapsed()


class Horizon:
    """Knows up to which stamp no change can appear any more.

    Arguments:
        elapsed: tells seconds on a clock that never goes back.
    """

    def __init__(self, elapsed: Callable[[], float]) -> None:
        self._elapsed = elapsed
        self._seen: deque[tuple[float, int]] = deque()
        self._settled = 0

    def saw(self, stamp: int) -> None:
        """Take note of the newest stamp in the database, just read."""
        if not self._seen or stamp > self._seen[-1][1]:
            self._seen.append((self._elapsed(), stamp))
        self._settle()

    def settled(self) -> int:
        """Return the stamp; 0 until one has been seen for long enough."""
        self._settle()
        return self._settled

    def _settle(self) -> None:
        while self._seen and self._elapsed() - self._seen[0][0] >= SETTLE_SECONDS:
            self._settled = max(self._settled, self._seen.popleft()[1])
