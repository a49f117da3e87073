"""Managed settings on macOS: the managed preferences of `com.alsoft.prefs`.

A configuration profile's settings are written by the system into property lists that only it can
write, for the computer and for a user. They are forced, so they hold; what is below their key
`Recommended` recommends.
"""

from __future__ import annotations

import os

from alsoft_prefs.adapters.managed import folders
from alsoft_prefs.core.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from alsoft_prefs.core.managed import ManagedDocument

ROOT = "/Library/Managed Preferences"
DOMAIN = "com.alsoft.prefs"
RECOMMENDED = "Recommended"
MANUAL = "_manualProfile"
"""Stands beside the settings where somebody installed the profile by hand."""


def files() -> tuple[str, str]:
    """Return the user's and the computer's property list, whether they are there or not."""
    import pwd

    try:
        user = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a user without an entry has no managed preferences either
        user = str(os.getuid())
    return os.path.join(ROOT, user, f"{DOMAIN}.plist"), os.path.join(ROOT, f"{DOMAIN}.plist")


def mandatory() -> tuple[list[tuple[str, object]], list[object]]:
    """Return the mandatory documents, and each file with its stamp, taken before it is read."""
    stamps: list[tuple[str, object]] = []
    found: list[object] = []
    for path in files():
        before = folders.stamp(path)
        stamps.append((path, before))
        if before is not None:
            found.append(read(path)[0])
    return stamps, found


def stamp(place: str) -> object:
    """Return the stamp of a place that `mandatory` named."""
    return folders.stamp(place)


def read(path: str) -> tuple[object, str]:
    """Return a property list's content and an empty text, or None and what is wrong with it."""
    import plistlib

    try:
        with open(path, "rb") as file:
            content = plistlib.load(file)
        return content, _not_settings(content)
    except OSError as error:
        return None, words("It can't be read: {strerror}.", strerror=error.strerror)
    except Exception as error:  # noqa: BLE001  what `plistlib` raises isn't to be enumerated
        return None, words("It isn't a property list: {error}.", error=str(error)[:120])


def _not_settings(content: object) -> str:
    return "" if isinstance(content, dict) else words("It isn't a dictionary of settings.")


def split(document: ManagedDocument) -> tuple[ManagedDocument | None, ManagedDocument]:
    """Return what a property list recommends, or None, and the rest of it, which is forced.

    What the system adds to say which profile it comes from is left out.
    """
    from alsoft_prefs.core.managed_settings import Level

    if not isinstance(document.content, dict):
        return None, document
    rest = {
        key: value
        for key, value in document.content.items()
        if not str(key).startswith("Payload") and key not in (RECOMMENDED, MANUAL)
    }
    if RECOMMENDED not in document.content:
        return None, document._replace(content=rest)
    below = document.content[RECOMMENDED]
    recommended = document._replace(
        source=f"{document.source}: {RECOMMENDED}",
        level=Level.RECOMMENDED,
        content=below,
        problem=_not_settings(below),
    )
    return recommended, document._replace(content=rest)


class Managed(folders.FolderManaged):
    """The managed settings of this computer and user, and of a throwaway profile beside them."""

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""
        from alsoft_prefs.core.managed import ManagedDocument
        from alsoft_prefs.core.managed_settings import Level, Scope

        recommended, holding = [], []
        for path, scope in zip(files(), (Scope.USER, Scope.MACHINE), strict=True):
            if folders.quiet_stamp(path) is None:
                continue
            content, problem = read(path)
            found = ManagedDocument(path, Level.MANDATORY, scope, content, problem)
            below, forced = split(found)
            recommended += [] if below is None else [below]
            holding.append(forced)
        return (*super().documents(), *recommended, *holding)

    def _read(self) -> list[str]:
        return [*super()._read(), *files()]
