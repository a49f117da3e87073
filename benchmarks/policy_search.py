"""Searching the policy: the longest that the window's thread is held by a key."""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks.judging import Held, Row
from benchmarks.profiles import ROOT, profile_with_choices, variables
from benchmarks.rounds import merged

NAMES = ("policy-search",)
ROUNDS = 5
LIMIT = 16.0
"""Milliseconds: one frame at 60 Hz."""
LONGER = 4


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the rows of the policy, and of a text four times as long.

    Raises:
        RuntimeError: the window couldn't be shown.
    """
    with profile_with_choices() as profile:
        once = tuple(_longest(profile, 1) for _ in range(rounds))
        longer = tuple(_longest(profile, LONGER) for _ in range(rounds))
    what = "search in the policy, from a key to its paint, worst key"
    return (
        Row(name, what, "ms", once, (), Held.AMOUNT, LIMIT),
        Row(f"{name}-long", f"the same, text × {LONGER}", "ms", longer, (), Held.AMOUNT, LIMIT),
    )


def _longest(profile: str, times: int) -> float:
    environment = {key: value for key, value in merged(variables(profile)).items() if value}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    child = subprocess.run(
        (sys.executable, "-m", "benchmarks.search_child", str(times)),
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        check=False,
    )
    if child.returncode:
        raise RuntimeError(f"the search ended with {child.returncode}")
    keys: dict[str, float] = json.loads(child.stdout)
    return max(keys.values())
