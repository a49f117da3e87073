"""Places where an organisation sets something, one for each system, that a test can write to."""

from __future__ import annotations

import itertools
import json
import os
import plistlib
import sys
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Protocol

import pytest

from alsoft_prefs.adapters.managed import linux, macos, system, windows
from alsoft_prefs.adapters.managed.folders import FolderManaged
from alsoft_prefs.core.managed_settings import Level, Scope

Values = dict[str, Any]
MANDATORY, RECOMMENDED = Level.MANDATORY, Level.RECOMMENDED


class World(Protocol):
    """A computer of one system.

    Attributes:
        module: the port of that system.
        scopes: whom settings can be for there.
    """

    module: ModuleType
    scopes: tuple[Scope, ...]

    def put(self, values: Values, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set these flat keys, and no others."""

    def remove(self, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set nothing any more."""

    def damage(self) -> None:
        """Make what holds on the machine unreadable."""

    def source(self, profile: str | None = None) -> FolderManaged:
        """Return what reads it."""


class LinuxWorld:
    """Files in a folder of the test."""

    scopes: tuple[Scope, ...] = (Scope.MACHINE,)
    module: ModuleType = linux

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self.root = root / "etc"
        patch.setattr(linux, "MACHINE", str(self.root))
        patch.setattr(linux, "ADMINISTRATORS", (0, os.getuid()))

    def folder(self, level: Level) -> Path:
        """Return a level's folder."""
        folder = self.root / ("managed" if level is MANDATORY else "recommended")
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def put(self, values: Values, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set these flat keys, and no others."""
        (self.folder(level) / "it.json").write_text(json.dumps(values), "utf-8")

    def remove(self, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set nothing any more."""
        (self.folder(level) / "it.json").unlink()

    def damage(self) -> None:
        """Make what holds on the machine unreadable."""
        (self.folder(MANDATORY) / "it.json").write_text("{", "utf-8")

    def source(self, profile: str | None = None) -> FolderManaged:
        """Return what reads it."""
        return linux.Managed(profile)


class MacWorld:
    """Property lists in a folder of the test."""

    scopes: tuple[Scope, ...] = (Scope.USER, Scope.MACHINE)
    module: ModuleType = macos

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(macos, "ROOT", str(root / "Managed Preferences"))
        self._made: dict[tuple[Scope, Level], Values] = {}

    def _path(self, scope: Scope) -> Path:
        user, machine = map(Path, macos.files())
        return user if scope is Scope.USER else machine

    def _write(self, scope: Scope) -> None:
        path = self._path(scope)
        path.parent.mkdir(parents=True, exist_ok=True)
        content = dict(self._made.get((scope, MANDATORY), {}))
        recommended = self._made.get((scope, RECOMMENDED))
        if recommended is not None:
            content["Recommended"] = recommended
        path.write_bytes(plistlib.dumps(content, fmt=plistlib.FMT_BINARY))

    def put(self, values: Values, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set these flat keys, and no others."""
        self._made[scope, level] = values
        self._write(scope)

    def remove(self, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set nothing any more."""
        del self._made[scope, level]
        if any(each is scope for each, _ in self._made):
            self._write(scope)
        else:
            self._path(scope).unlink()

    def damage(self) -> None:
        """Make what holds on the machine unreadable."""
        self._path(Scope.MACHINE).write_bytes(b"<plist><dict>")

    def source(self, profile: str | None = None) -> FolderManaged:
        """Return what reads it."""
        return macos.Managed(profile)


class _Handle:
    """An open key."""

    def __init__(self, path: tuple[str, str]) -> None:
        self.path = path

    def __enter__(self) -> _Handle:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.path = ("", "")


class Registry(ModuleType):
    """As much of `winreg` as is asked, over a dictionary; names of keys aren't told by case."""

    HKEY_LOCAL_MACHINE, HKEY_CURRENT_USER = "HKLM", "HKCU"
    KEY_READ, KEY_WOW64_64KEY = 0x20019, 0x100
    REG_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ = 1, 3, 4, 7

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[tuple[str, str], dict[str, Any]] = {}
        self.written: dict[tuple[str, str], int] = {}
        self.locked = False
        self._clock = itertools.count(1)

    def write(self, hive: str, key: str, values: Values) -> None:
        """Hold these values, as they are stored for their Python types."""
        self.keys[hive, key.lower()] = dict(values)
        self.written[hive, key.lower()] = next(self._clock)

    def OpenKey(self, hive: str, key: str, reserved: int, access: int) -> _Handle:
        """Return a handle."""
        assert (reserved, access) == (0, self.KEY_READ | self.KEY_WOW64_64KEY)
        if self.locked:
            raise PermissionError(13, "Access is denied")
        if (hive, key.lower()) not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return _Handle((hive, key.lower()))

    def QueryInfoKey(self, handle: _Handle) -> tuple[int, int, int]:
        """Return the numbers of keys below and of values, and when it was written."""
        hive, key = handle.path
        below = [k for h, k in self.keys if h == hive and k.startswith(key + "\\")]
        return len(below), len(self.keys[handle.path]), self.written[handle.path]

    def EnumValue(self, handle: _Handle, index: int) -> tuple[str, Any, int]:
        """Return a value's name, what it is and its type."""
        name, value = list(self.keys[handle.path].items())[index]
        if isinstance(value, int):
            return name, int(value), self.REG_DWORD
        if isinstance(value, list):
            return name, value, self.REG_MULTI_SZ
        return name, value, self.REG_BINARY if isinstance(value, bytes) else self.REG_SZ


class WindowsWorld:
    """A registry in memory."""

    scopes: tuple[Scope, ...] = (Scope.USER, Scope.MACHINE)
    module: ModuleType = windows

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self.registry = Registry()
        patch.setitem(sys.modules, "winreg", self.registry)

    def _key(self, level: Level, scope: Scope) -> tuple[str, str]:
        hive = windows.USER if scope is Scope.USER else windows.MACHINE
        return hive, windows.POLICIES if level is MANDATORY else windows.RECOMMENDED

    def put(self, values: Values, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set these flat keys, and no others."""
        self.registry.write(*self._key(level, scope), values)

    def remove(self, level: Level = MANDATORY, scope: Scope = Scope.MACHINE) -> None:
        """Set nothing any more."""
        hive, key = self._key(level, scope)
        del self.registry.keys[hive, key.lower()]

    def damage(self) -> None:
        """Make what holds on the machine unreadable."""
        self.registry.locked = True

    def source(self, profile: str | None = None) -> FolderManaged:
        """Return what reads it."""
        return windows.Managed(profile)


WORLDS: dict[str, type[LinuxWorld | MacWorld | WindowsWorld]] = {
    "linux": LinuxWorld,
    "windows": WindowsWorld,
    "macos": MacWorld,
}


def live_in(world: World, patch: pytest.MonkeyPatch) -> None:
    """Let the program and `allowed()` run on this world's system."""
    patch.setattr(system, "module", lambda: world.module)
