"""The longest time for which the window is busy while a long history is read in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile

from benchmarks.history_profile import fill
from benchmarks.judging import Held, Row
from benchmarks.profiles import ROOT, variables
from benchmarks.rounds import merged

NAMES = ("history-scroll",)
ROUNDS = 3
ENTRIES = 5000
LIMIT = 50.0


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row.

    Raises:
        RuntimeError: the window ended before it was done.
    """
    place = ROOT / "build"
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place, prefix="bench-") as profile:
        fill(profile, ENTRIES)
        longest = tuple(max(slices(profile).values()) for _ in range(rounds))
    what = f"{ENTRIES:,} entries, opened, scrolled, resized, filtered: longest slice of the window"
    return (Row(name, what, "ms", longest, (), Held.AMOUNT, LIMIT),)


def slices(profile: str) -> dict[str, float]:
    """Return the longest slice of the window's thread in milliseconds, by what was done.

    Raises:
        RuntimeError: the window ended before it was done.
    """
    environment = {name: value for name, value in merged(variables(profile)).items() if value}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    environment["QT_NO_GLIB"] = "1"  # GLib's loop doesn't tell when it waits
    done = subprocess.run(
        (sys.executable, "-m", "benchmarks.window_history_child"),
        cwd=ROOT,
        env=environment | {"PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode or not done.stdout:
        raise RuntimeError(f"the window ended with {done.returncode}")
    told: dict[str, float] = json.loads(done.stdout)
    return told
