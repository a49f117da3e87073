"""Replaces a file so that a reader sees the old one or the new one, and a crash keeps either."""

from __future__ import annotations

import contextlib
import os
import time

_READERS_HOLD = os.name == "nt"
_PATIENCE = 2.0
"""How long a reader may hold a file that is to be replaced, in seconds."""


def replace_file(path: str, data: bytes, *, mode: int = 0o600) -> None:
    """Write a file durably: a temporary one beside it, fsync, rename, fsync of the folder.

    Arguments:
        path: the file's place; its folder is made where it is missing.
        data: the whole content.
        mode: the permissions.

    Raises:
        OSError: it couldn't be written; the old file is as it was.
    """
    directory = os.path.dirname(path)
    if not os.path.isdir(directory):
        os.makedirs(directory, mode=0o700, exist_ok=True)
    temporary = f"{path}.{os.getpid()}-{os.urandom(4).hex()}.new"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _put(temporary, path)
    except BaseException:
        _forget(temporary)
        raise
    _sync_folder(directory)


def _put(temporary: str, path: str) -> None:
    """Put a file in another's place; Windows refuses that while somebody reads the other one."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            os.replace(temporary, path)
        except PermissionError:
            if not _READERS_HOLD or time.monotonic() >= deadline:
                raise
            time.sleep(0.01)
        else:
            return


def name_aside(path: str) -> str:
    """Return a free name beside a damaged file, under which it is kept."""
    kept = f"{path}.damaged-{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}"
    number = 1
    while os.path.exists(kept if number == 1 else f"{kept}-{number}"):
        number += 1
    return kept if number == 1 else f"{kept}-{number}"


def _forget(path: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)


def _sync_folder(directory: str) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
