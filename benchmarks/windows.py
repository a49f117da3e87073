"""Starts windows without a display and follows them from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from benchmarks.profiles import ROOT, variables
from benchmarks.rounds import merged

SETTLED = 1.0
"""Seconds after the page's paint until the peak of memory is read: the content is there."""


class Start(NamedTuple):
    """A window's start.

    Attributes:
        painted: milliseconds from the process's start to the first paint.
        shown: the same to the first paint of a page.
        mebibytes: peak memory.
    """

    painted: float
    shown: float
    mebibytes: float


def start(kind: str, profile: str) -> Start:
    """Return how a window started; it is closed again.

    Arguments:
        kind: `bare` or `alsoft`.
        profile: the profile's folder.

    Raises:
        RuntimeError: it ended without a paint.
    """
    began = time.clock_gettime(time.CLOCK_MONOTONIC)
    with _child(kind, profile, SETTLED) as child:
        text, _ = child.communicate(timeout=60)
    told: dict[str, float] = {}
    for line in text.splitlines():
        told.update(json.loads(line))
    if child.returncode or "peak_kib" not in told:
        raise RuntimeError(f"the {kind} window ended with {child.returncode}: {text!r}")
    painted, shown = ((told[name] - began) * 1000 for name in ("painted", "shown"))
    return Start(painted, shown, told["peak_kib"] / 1024)


def idle_cpu(profile: str, settle: float, watch: float) -> float:
    """Return the CPU seconds that an open window takes while nothing happens.

    Arguments:
        profile: the profile's folder.
        settle: seconds from the first paint until watching begins.
        watch: seconds to watch.

    Raises:
        RuntimeError: the window ended.
    """
    with _child("alsoft", profile, 0) as child:
        assert child.stdout is not None
        if "painted" not in child.stdout.readline():
            raise RuntimeError("the window ended without a paint")
        time.sleep(settle)
        before = _cpu(child.pid)
        time.sleep(watch)
        used = _cpu(child.pid) - before
        if child.poll() is not None:
            raise RuntimeError(f"the window ended with {child.returncode}")
        child.terminate()
    return used


@contextmanager
def _child(kind: str, profile: str, stay: float) -> Iterator[subprocess.Popen[str]]:
    environment = {name: value for name, value in merged(variables(profile)).items() if value}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    child = subprocess.Popen(
        (sys.executable, "-m", "benchmarks.window_child", kind, str(stay)),
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        close_fds=False,
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.terminate()
        child.wait(timeout=30)
        if child.stdout is not None:
            child.stdout.close()


def _cpu(process: int) -> float:
    """Return user and system CPU seconds of a process, ended children included."""
    with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as file:
        fields = file.read().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15]) / os.sysconf("SC_CLK_TCK")
