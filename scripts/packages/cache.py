"""The roots that packages are tested in, kept between tests: who makes one, and when one may go."""

from __future__ import annotations

import fcntl
import functools
import os
from collections.abc import Callable
from pathlib import Path

from scripts.packages import common

FOLDER = Path.home() / ".cache" / "alsoft-prefs-packages"
"""Of whoever is root: what root owns would be in a user's way below `build`."""


def kept(path: Path, others: str, make: Callable[[Path], None]) -> Path:
    """Return a root that stays as it is while this process lives, made where it isn't there.

    Two tests never make the same one, and none is removed while any test goes on.

    Arguments:
        path: the root's, in `FOLDER`.
        others: matches, in `FOLDER`, those whose place it takes.
        make: fills a new folder, which bears another name until it is done.
    """
    _hold(fcntl.LOCK_SH)
    if not path.is_dir():
        _hold(fcntl.LOCK_EX)
        if not path.is_dir():
            for old in FOLDER.glob(others):
                # Never into what somebody mounted there.
                common.run(["rm", "--recursive", "--force", "--one-file-system", old])
            unfinished = path.with_name(f"{path.name}.unfinished")
            make(unfinished)
            unfinished.rename(path)
        _hold(fcntl.LOCK_SH)
    return path


def _hold(kind: int) -> None:
    lock = _lock(FOLDER)
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        common.say(f"Waiting for another test of packages, which uses {FOLDER} ...")
        fcntl.flock(lock, kind)


@functools.cache
def _lock(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    return os.open(folder / "lock", os.O_RDWR | os.O_CREAT)
