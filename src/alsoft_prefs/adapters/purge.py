"""Removes the program's files from this computer."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

from alsoft_prefs.adapters.config_file import FILE as CONFIG
from alsoft_prefs.adapters.database import FILE as JOURNAL
from alsoft_prefs.adapters.fetched_policies import DIRECTORY as POLICIES
from alsoft_prefs.adapters.file_vault import DIRECTORY as KEYS
from alsoft_prefs.adapters.log_file import FILE as LOG
from alsoft_prefs.adapters.paths import PUBLISHED
from alsoft_prefs.adapters.sync_lock import FILE as LOCK
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.words import words

_WINDOW = ("window.bell", "window.ini", "window.lock")
_OURS = (PUBLISHED, JOURNAL, KEYS, POLICIES, LOCK, CONFIG, LOG, *_WINDOW)
_STAMP = os.path.join("systemd", "timers", "stamp-alsoft-prefs-sync.timer")
_BESIDE_OURS = (f"{JOURNAL}-", *(f"{ours}." for ours in _OURS))


def remove_files(*directories: str, around: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Remove what the program wrote in folders, then the folders where that leaves them empty.

    Arguments:
        directories: folders with files of the program.
        around: folders that may hold those, to be removed where they are empty.

    Returns:
        The paths that were removed. Files that aren't the program's stay.

    Raises:
        LocalDataProblem: something couldn't be removed; the rest is.
    """
    removed, failed = [], []
    for path in _found(directories):
        try:
            if os.path.isdir(path):
                shutil.rmtree(path)
            else:
                os.unlink(path)
            removed.append(path)
        except OSError as error:
            failed.append(f"{path} ({error.strerror})")
    # The longest first: on Windows the log's folder lies in that of the data.
    for directory in sorted({*directories, *around}, key=len, reverse=True):
        if os.path.isdir(directory) and not os.listdir(directory):
            os.rmdir(directory)
    if failed:
        raise LocalDataProblem(
            words("These couldn't be removed: {list}. The rest is gone.", list=", ".join(failed)),
            words("Check their permissions, then run it again."),
        )
    return tuple(removed)


def remove_stamp_of_schedule(data_directory: str) -> tuple[str, ...]:
    """Remove systemd's empty file whose time says when the schedule last ran.

    Arguments:
        data_directory: the system's place for the program's data, beside which systemd has its own.

    Returns:
        Its path, or nothing where there is none.
    """
    path = os.path.join(os.path.dirname(data_directory), _STAMP)
    try:
        os.unlink(path)
    except OSError:
        return ()
    return (path,)


def _found(directories: tuple[str, ...]) -> Iterator[str]:
    for directory in dict.fromkeys(directories):
        if not os.path.isdir(directory):
            continue
        for name in sorted(os.listdir(directory)):
            # The published file comes first: from then on nothing is allowed any more.
            if name in _OURS or name.startswith(_BESIDE_OURS):
                yield os.path.join(directory, name)
