"""The longest time in which an open window's thread can't handle a click."""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks.judging import Held, Row
from benchmarks.profiles import ROOT, profile_with_choices, variables
from benchmarks.rounds import merged

NAMES = ("page-switch", "toggle")
ROUNDS = 7
LIMIT = 50.0

_WHAT = {
    "page-switch": ("pages", "through all pages, first and again: longest slice of the thread"),
    "toggle": ("switches", "each switch, on and off: longest slice of the thread"),
}


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row; each round is a program of its own.

    Raises:
        RuntimeError: the window couldn't be shown, or doesn't come to rest.
    """
    kind, what = _WHAT[name]
    longest = []
    for _ in range(rounds):
        with profile_with_choices() as profile:
            longest.append(max(slices(kind, profile).values()))
    return (Row(name, what, "ms", tuple(longest), (), Held.AMOUNT, LIMIT),)


def slices(kind: str, profile: str) -> dict[str, float]:
    """Return the longest slice in milliseconds for each thing that was clicked.

    Arguments:
        kind: `pages` or `switches`.
        profile: the profile's folder.

    Raises:
        RuntimeError: the program failed.
    """
    environment = {name: value for name, value in merged(variables(profile)).items() if value}
    done = subprocess.run(
        (sys.executable, "-m", "benchmarks.window_slices_child", kind),
        cwd=ROOT,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"the window ended with {done.returncode}")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return {each["clicked"]: each["slice"] for each in told}
