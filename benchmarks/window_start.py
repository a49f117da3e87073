"""The window's way to its first paint, and its memory, against a window with one label.

Beside them, without a limit: the way to the first paint of a page with its content, which is read
from the profile meanwhile.
"""

from __future__ import annotations

from benchmarks.judging import Held, Row
from benchmarks.profiles import profile_with_choices
from benchmarks.rounds import paired
from benchmarks.windows import start

NAMES = ("window-start",)
ROUNDS = 15
TIME_LIMIT = 1.35
MEMORY_LIMIT = 1.4


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the rows of both times and of memory, of the same starts.

    Raises:
        RuntimeError: a window couldn't be shown.
    """
    with profile_with_choices() as profile:
        ours, floors = paired(
            lambda: start("alsoft", profile), lambda: start("bare", profile), rounds
        )
    return (
        Row(
            name,
            "window's start to its first paint / bare window's",
            "ms",
            tuple(one.painted for one in ours),
            tuple(one.painted for one in floors),
            Held.RATIO,
            TIME_LIMIT,
        ),
        Row(
            "window-content",
            "window's start to its page's paint / bare window's",
            "ms",
            tuple(one.shown for one in ours),
            tuple(one.shown for one in floors),
            Held.RATIO,
            None,
        ),
        Row(
            "window-memory",
            "window's peak memory / bare window's",
            "MiB",
            tuple(one.mebibytes for one in ours),
            tuple(one.mebibytes for one in floors),
            Held.RATIO,
            MEMORY_LIMIT,
        ),
    )
