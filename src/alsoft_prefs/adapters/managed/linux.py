"""Managed settings on Linux: JSON files that only the administrator can write.

`/etc/alsoft-prefs/managed/*.json` holds, `/etc/alsoft-prefs/recommended/*.json` recommends. What
somebody else than root can write isn't an administrator's word: it can still deny, as anybody may,
and nothing else.
"""

from __future__ import annotations

import os
import stat

from alsoft_prefs.adapters.managed import folders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from alsoft_prefs.core.managed import ManagedDocument

MACHINE = "/etc/alsoft-prefs"
MOST_LINKS = 40
"""How many links Linux follows on the way to a file."""
ADMINISTRATORS = (0,)
"""The users whose files are an administrator's word."""


def mandatory() -> tuple[list[tuple[str, object]], list[object]]:
    """Return the machine's mandatory documents and their stamps; see `folders.mandatory`."""
    return folders.mandatory(MACHINE)


def stamp(place: str) -> object:
    """Return the stamp of a place that `mandatory` named."""
    return folders.stamp(place)


def open_to_others(path: str) -> str:
    """Return the file or folder through which others than root can change a path, or nothing.

    That is the path itself, or a folder or link on the way to it, links followed; of several the
    nearest to its end. In a folder with the sticky bit, such as `/tmp`, nobody can replace what is
    root's.
    """
    found, links = "", 0
    at, ahead = "/", ["", *os.path.abspath(path).split("/")]
    while ahead:
        name = ahead.pop(0)
        here = os.path.normpath(os.path.join(at, name))  # no link is left in `at`
        try:
            status = os.lstat(here)
            target = os.readlink(here) if stat.S_ISLNK(status.st_mode) else ""
        except OSError:  # said where it is read
            break
        sticky = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
        others = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not (sticky and ahead)
        if (others and not target) or status.st_uid not in ADMINISTRATORS:
            found = here
        if not target:
            at = here
            continue
        links += 1
        if links > MOST_LINKS:
            break
        at = "/" if target.startswith("/") else at
        ahead = [*target.split("/"), *ahead]
    return found


class Managed(folders.FolderManaged):
    """The managed settings of this computer, and of a throwaway profile beside them."""

    def __init__(self, profile: str | None = None, machine: str | None = None) -> None:
        """Look in the machine's folder, and in the profile's where one is given."""
        super().__init__(profile)
        self._machine = machine or MACHINE

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""
        return (*super().documents(), *folders.documents(self._machine, open_to_others))

    def stamp(self) -> object:
        """Return what changes whenever the documents do, or whose word they are."""
        return super().stamp(), folders.quiet_stamp(self._machine)

    def _read(self) -> list[str]:
        return [*super()._read(), *folders.read_from(self._machine)]
