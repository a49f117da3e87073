"""The managed settings of the system that this runs on."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

    from alsoft_prefs.adapters.managed.folders import FolderManaged


def module() -> ModuleType:
    """Return the module that reads them.

    What `allowed()` asks are `mandatory` and `stamp`, what the program
    stands on is `Managed`.
    """
    if sys.platform == "win32":
        from alsoft_prefs.adapters.managed import windows

        return windows
    if sys.platform == "darwin":
        from alsoft_prefs.adapters.managed import macos

        return macos
    from alsoft_prefs.adapters.managed import linux

    return linux


def source(profile: str | None) -> FolderManaged:
    """Return what reads them, and a throwaway profile's beside them where one is given."""
    made: FolderManaged = module().Managed(profile)
    return made
