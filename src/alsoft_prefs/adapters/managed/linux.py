"""Managed settings on Linux: JSON files that only the administrator can write.

`/etc/alsoft-prefs/managed/*.json` holds, `/etc/alsoft-prefs/recommended/*.json` recommends. A
throwaway profile may hold folders of the same names; they add to the machine's, which always hold.
"""

from __future__ import annotations

import os

from alsoft_prefs.adapters import json_text
from alsoft_prefs.core.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` is 4 ms at the start of every program that asks `allowed()`
    from alsoft_prefs.core.managed import Level, ManagedDocument

MACHINE = "/etc/alsoft-prefs"
MANDATORY = "managed"
RECOMMENDED = "recommended"


def files(directory: str) -> list[str]:
    """Return the paths of a folder's JSON files, by name; empty where there is no folder.

    Raises:
        OSError: the folder is there and can't be listed.
    """
    try:
        names = os.listdir(directory)
    except (FileNotFoundError, NotADirectoryError):
        return []
    return [os.path.join(directory, name) for name in sorted(names) if name.endswith(".json")]


def read(path: str) -> tuple[object, str]:
    """Return a file's parsed content and an empty text, or None and what is wrong with it."""
    try:
        with open(path, "rb") as file:
            return json_text.loads(file.read().decode("utf-8-sig")), ""
    except OSError as error:
        return None, words("It can't be read: {strerror}.", strerror=error.strerror)
    except (ValueError, RecursionError) as error:
        return None, words("It isn't JSON: {error}.", error=str(error)[:120])


class LinuxManaged:
    """The managed settings of this computer, and of a throwaway profile beside them."""

    def __init__(self, profile: str | None = None, machine: str = MACHINE) -> None:
        """Look in the machine's folder, and in the profile's where one is given."""
        self._roots = [machine] if profile is None else [profile, machine]

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""
        from alsoft_prefs.core.managed import Level

        result: list[ManagedDocument] = []
        for root in self._roots:
            result += self._level(os.path.join(root, RECOMMENDED), Level.RECOMMENDED)
            result += self._level(os.path.join(root, MANDATORY), Level.MANDATORY)
        return tuple(result)

    def _level(self, directory: str, level: Level) -> list[ManagedDocument]:
        from alsoft_prefs.core.managed import ManagedDocument, Scope

        try:
            paths = files(directory)
        except OSError as error:
            problem = words("It can't be listed: {strerror}.", strerror=error.strerror)
            return [ManagedDocument(directory, level, Scope.MACHINE, None, problem)]
        return [ManagedDocument(path, level, Scope.MACHINE, *read(path)) for path in paths]
