"""`import alsoft_prefs` and the first `allowed()`, over an interpreter that does nothing."""

from __future__ import annotations

import sys

from benchmarks.judging import Held, Row
from benchmarks.profiles import PURPOSE, profile_with_choices, variables
from benchmarks.rounds import paired, process_milliseconds

NAMES = ("first-allowed",)
ROUNDS = 60
LIMIT = 12.0
CODE = f"import sys, alsoft_prefs; sys.exit(not alsoft_prefs.allowed({PURPOSE!r}))"


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row.

    Raises:
        RuntimeError: what was chosen isn't allowed.
    """
    with profile_with_choices() as profile:
        environment = variables(profile)
        ours, floors = paired(
            lambda: process_milliseconds((sys.executable, "-c", CODE), environment),
            lambda: process_milliseconds((sys.executable, "-c", "pass"), environment),
            rounds,
        )
    what = "import alsoft_prefs, first allowed() - python -c pass"
    return (Row(name, what, "ms", tuple(ours), tuple(floors), Held.EXCESS, LIMIT),)
