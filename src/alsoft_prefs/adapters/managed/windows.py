r"""Managed settings on Windows: registry keys that only administrators can write.

Group policy and device management write below `SOFTWARE\Policies`, for the computer and for a
user; what the installer was told lies beside it, and gives way to everything else. Values are named
by the settings' flat keys: texts are REG_SZ, switches REG_DWORD 0 or 1, lists REG_MULTI_SZ.
"""

from __future__ import annotations

from alsoft_prefs.adapters.managed.folders import FolderManaged
from alsoft_prefs.core.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from alsoft_prefs.core.managed import ManagedDocument
    from alsoft_prefs.core.managed_settings import Level, Scope

POLICIES = r"SOFTWARE\Policies\ALSOFT\Preferences"
RECOMMENDED = POLICIES + r"\Recommended"
INSTALLER = r"SOFTWARE\ALSOFT\Preferences"

MACHINE, USER = "HKLM", "HKCU"
MANDATORY = ((USER, POLICIES), (MACHINE, POLICIES))

Key = tuple[str, str]
"""A hive and a key in it."""


def mandatory() -> tuple[list[tuple[Key, object]], list[object]]:
    """Return the mandatory documents, and each key with its stamp, taken before it is read."""
    stamps: list[tuple[Key, object]] = []
    found: list[object] = []
    for key in MANDATORY:
        stamps.append((key, stamp(key)))
        content, problem = read(key)
        if content or problem:
            found.append(content)
    return stamps, found


def stamp(key: Key) -> object:
    """Return what changes with a key's values: when it was written, and how many there are.

    None where there is no such key; the error's number where it may not be asked.
    """
    try:
        handle = _opened(key)
        if handle is None:
            return None
        with handle:
            return _winreg().QueryInfoKey(handle)
    except OSError as error:
        return error.errno


def read(key: Key) -> tuple[dict[str, object] | None, str]:
    """Return a key's values and an empty text, or None and what is wrong with it.

    A key that isn't there holds no values. Names are in lower case: the registry doesn't tell them
    apart by it.
    """
    values: dict[str, object] = {}
    try:
        handle = _opened(key)
        if handle is None:
            return values, ""
        with handle:
            registry = _winreg()
            for index in range(registry.QueryInfoKey(handle)[1]):
                name, value, kind = registry.EnumValue(handle, index)
                if kind == registry.REG_DWORD and value in (0, 1):
                    value = value == 1
                values[name.lower()] = value
    except OSError as error:
        return None, words("It can't be read: {strerror}.", strerror=error.strerror or str(error))
    values.pop("", None)
    return values, ""


def _opened(key: Key) -> Any:
    """Return a handle to close, or None; the registry's 64-bit half, whatever this program is."""
    registry = _winreg()
    hive = registry.HKEY_LOCAL_MACHINE if key[0] == MACHINE else registry.HKEY_CURRENT_USER
    try:
        return registry.OpenKey(hive, key[1], 0, registry.KEY_READ | registry.KEY_WOW64_64KEY)
    except FileNotFoundError:
        return None


def _winreg() -> Any:
    import winreg

    return winreg


class Managed(FolderManaged):
    """The managed settings of this computer and user, and of a throwaway profile beside them."""

    polled = True

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""
        from alsoft_prefs.core.managed import ManagedDocument

        found = list(super().documents())
        for (hive, key), level, scope in _sources():
            content, problem = read((hive, key))
            if content or problem:
                found.append(ManagedDocument(rf"{hive}\{key}", level, scope, content, problem))
        return tuple(found)

    def stamp(self) -> object:
        """Return what changes whenever the documents do."""
        return super().stamp(), tuple(stamp(key) for key, _, _ in _sources())


def _sources() -> tuple[tuple[Key, Level, Scope], ...]:
    from alsoft_prefs.core.managed_settings import Level, Scope

    return (
        ((MACHINE, INSTALLER), Level.RECOMMENDED, Scope.MACHINE),
        ((USER, RECOMMENDED), Level.RECOMMENDED, Scope.USER),
        ((MACHINE, RECOMMENDED), Level.RECOMMENDED, Scope.MACHINE),
        ((USER, POLICIES), Level.MANDATORY, Scope.USER),
        ((MACHINE, POLICIES), Level.MANDATORY, Scope.MACHINE),
    )
