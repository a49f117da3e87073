"""One sync at a time per profile: a lock on a file, which dies with its holder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.words import words

FILE = "sync.lock"


@contextmanager
def sync_lock(directory: str) -> Iterator[bool]:
    """Give whether this process may sync now; the lock is held for the block.

    Arguments:
        directory: the profile's data folder.

    Raises:
        LocalDataProblem: the lock can't be made.
    """
    from filelock import FileLock, Timeout

    try:
        os.makedirs(directory, mode=0o700, exist_ok=True)
        lock = FileLock(os.path.join(directory, FILE), blocking=False, mode=0o600)
        try:
            lock.acquire()
        except Timeout:
            yield False
            return
    except OSError as error:
        raise LocalDataProblem(
            words(
                "The lock in {directory} can't be made: {strerror}. Choices are kept.",
                directory=directory,
                strerror=error.strerror,
            ),
            words("Check the folder's permissions and the disk's free space."),
        ) from error
    try:
        yield True
    finally:
        lock.release()
