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

    That is the path itself or a folder on the way to it, links followed. In a folder with the
    sticky bit, such as `/tmp`, nobody can replace what is root's.
    """
    at = own = os.path.realpath(path)
    while True:
        try:
            status = os.stat(at)
        except OSError:  # said where it is read
            return ""
        sticky = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
        others = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH) and not (sticky and at != own)
        if others or status.st_uid not in ADMINISTRATORS:
            return at
        above = os.path.dirname(at)
        if above == at:
            return ""
        at = above


class Managed(folders.FolderManaged):
    """The managed settings of this computer, and of a throwaway profile beside them."""

    def __init__(self, profile: str | None = None, machine: str | None = None) -> None:
        """Look in the machine's folder, and in the profile's where one is given."""
        super().__init__(profile)
        self._machine = machine or MACHINE

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""
        return (*super().documents(), *folders.documents(self._machine, open_to_others))

    def _read(self) -> list[str]:
        return [*super()._read(), *folders.read_from(self._machine)]
