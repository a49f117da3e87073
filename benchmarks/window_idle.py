"""The CPU time of an open window while nothing happens."""

from __future__ import annotations

from benchmarks.judging import Held, Row
from benchmarks.profiles import profile_with_choices
from benchmarks.windows import idle_cpu

NAMES = ("window-idle",)
ROUNDS = 1
SETTLE = 5.0
WATCH = 30.0
LIMIT = 0.1


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row.

    Raises:
        RuntimeError: the window couldn't be shown, or ended.
    """
    with profile_with_choices() as profile:
        used = tuple(idle_cpu(profile, SETTLE, WATCH) for _ in range(rounds))
    what = f"open window, nothing happening, {WATCH:g} s: CPU time"
    return (Row(name, what, "s", used, (), Held.AMOUNT, LIMIT),)
