"""Paired rounds: the measured thing and its floor take turns, and each goes first as often."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

T = TypeVar("T")


def paired(
    measured: Callable[[], T], floor: Callable[[], T], rounds: int
) -> tuple[list[T], list[T]]:
    """Return what both returned, round by round, after one round to warm up that isn't counted."""
    measured()
    floor()
    ours: list[T] = []
    floors: list[T] = []
    for number in range(rounds):
        if number % 2:
            ours.append(measured())
            floors.append(floor())
        else:
            floors.append(floor())
            ours.append(measured())
    return ours, floors


def seconds(action: Callable[[], object]) -> float:
    """Return how long an action takes, in seconds."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def process_milliseconds(
    command: Sequence[str], environment: Mapping[str, str], codes: Sequence[int] = (0,)
) -> float:
    """Return how long a process runs, from its start until it is gone, in milliseconds.

    Arguments:
        command: program and arguments.
        environment: variables beside those of this process; an empty text removes one.
        codes: the exit codes that are all right.

    Raises:
        RuntimeError: it ended with another code, so its time means nothing.
    """
    variables = {name: value for name, value in merged(environment).items() if value}
    began = time.perf_counter()
    code = subprocess.run(
        command,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        close_fds=False,  # lets Python start it without copying this process
        check=False,
    ).returncode
    took = time.perf_counter() - began
    if code not in codes:
        raise RuntimeError(f"{' '.join(command)} ended with {code}")
    return took * 1000


def merged(environment: Mapping[str, str]) -> dict[str, str]:
    """Return this process's variables with others added or replaced."""
    return {**os.environ, **environment}
