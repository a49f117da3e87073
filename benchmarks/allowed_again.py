"""`allowed()` once everything is read, against asking the system about one file."""

from __future__ import annotations

import os
from unittest.mock import patch

from alsoft_prefs import allowed
from alsoft_prefs.adapters.paths import PUBLISHED
from benchmarks.judging import Held, Row
from benchmarks.profiles import PURPOSE, profile_with_choices, variables
from benchmarks.rounds import paired, seconds

NAMES = ("allowed-again",)
ROUNDS = 100
CALLS = 1000
LIMIT = 10.0


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row.

    Raises:
        RuntimeError: what was chosen isn't allowed.
    """
    with profile_with_choices() as profile, patch.dict(os.environ, variables(profile)):
        published = os.path.join(profile, PUBLISHED)

        def ours() -> None:
            for _ in range(CALLS):
                allowed(PURPOSE)

        def floor() -> None:
            for _ in range(CALLS):
                os.stat(published)

        if not allowed(PURPOSE):
            raise RuntimeError(f"{PURPOSE} isn't allowed")
        found = paired(lambda: seconds(ours), lambda: seconds(floor), rounds)
    measured, floors = (tuple(one / CALLS * 1e6 for one in each) for each in found)
    return (Row(name, "allowed() again / os.stat", "µs", measured, floors, Held.RATIO, LIMIT),)
