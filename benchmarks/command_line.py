"""`alsoft-prefs get` and `status`, as installed, against an interpreter that does nothing."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.judging import Held, Row
from benchmarks.profiles import PURPOSE, profile_with_choices, variables
from benchmarks.rounds import paired, process_milliseconds

NAMES = ("get", "status")
ROUNDS = 40
LIMITS = {"get": 3.0, "status": 4.0}
WORDS = {"get": ("get", PURPOSE), "status": ("status",)}


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row of a command.

    Raises:
        RuntimeError: the command fails.
    """
    program = str(Path(sys.executable).with_name("alsoft-prefs"))
    with profile_with_choices() as profile:
        environment = variables(profile)
        ours, floors = paired(
            lambda: process_milliseconds((program, *WORDS[name]), environment),
            lambda: process_milliseconds((sys.executable, "-c", "pass"), environment),
            rounds,
        )
    what = f"alsoft-prefs {name} / python -c pass"
    return (Row(name, what, "ms", tuple(ours), tuple(floors), Held.RATIO, LIMITS[name]),)
