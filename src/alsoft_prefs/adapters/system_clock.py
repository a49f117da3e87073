"""The computer's clock and its source of randomness."""

from __future__ import annotations

import os
from datetime import UTC, datetime


class SystemClock:
    """`core.ports.Clock` of the operating system."""

    def now(self) -> datetime:
        """Return the time, aware UTC."""
        return datetime.now(UTC)

    def random(self) -> float:
        """Return a uniformly random number from 0 to 1."""
        import random

        return random.SystemRandom().random()

    def random_bytes(self, count: int) -> bytes:
        """Return random bytes fit for identifiers."""
        return os.urandom(count)
