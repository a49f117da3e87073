"""Which libraries the Windows program carries, and what its executables say about themselves."""

from __future__ import annotations

from pathlib import PureWindowsPath
from typing import Any

import pefile
from PyInstaller.utils.hooks import collect_submodules
from PyInstaller.utils.win32 import versioninfo

Entry = tuple[str, str, str]

EXCLUDED_MODULES = ["cffi"]
"""With it win32ctypes, which asks the Credential Locker, would want a C parser as well; without it
it does the same by ctypes. (What cryptography needs of cffi is a module of another name.)
"""

_SAID = "040904B0"
"""American English in Unicode: the language of the words below, as Windows names it."""


def hidden_imports() -> list[str]:
    """Return the modules that win32ctypes imports by names that it puts together."""
    return sorted(collect_submodules("win32ctypes.core.ctypes"))


def trimmed(entries: Any) -> list[Entry]:
    """Return what stays of `Analysis.binaries`: nothing that nobody needs.

    A library is kept where a plugin or an extension module needs it, by itself or through another
    library. What Qt loads only where a computer can't draw (a software OpenGL of 20 MB) goes: this
    program draws with Qt Widgets.
    """
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(_name(entry), []).append(entry)
    waiting = [entry for entry in entries if not _is_library(entry)]
    kept = set(waiting)
    while waiting:
        for needed in _needed(waiting.pop()):
            found = [entry for entry in by_name.get(needed, ()) if entry not in kept]
            kept.update(found)
            waiting += found
    return sorted(kept)


def _name(entry: Entry) -> str:
    return PureWindowsPath(entry[0]).name.lower()


def _is_library(entry: Entry) -> bool:
    """Tell a library from plugins and modules, which are loaded by their names."""
    name, folders = _name(entry), PureWindowsPath(entry[0]).parts
    return name.endswith(".dll") and "plugins" not in folders and not name.startswith("python3")


def _needed(entry: Entry) -> list[str]:
    kinds = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    with pefile.PE(entry[1], fast_load=True) as file:
        file.parse_data_directories([pefile.DIRECTORY_ENTRY[kind] for kind in kinds])
        imports = [
            *getattr(file, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(file, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return [each.dll.decode().lower() for each in imports]


def version_resource(name: str, version: str) -> versioninfo.VSVersionInfo:
    """Return what Windows shows on an executable's "Details" page.

    Arguments:
        name: the executable, without `.exe`.
        version: the program's version, with up to four numbers.
    """
    numbers = tuple([*map(int, version.split(".")), 0, 0, 0][:4])
    words = {
        "CompanyName": "ALSOFT",
        "FileDescription": "ALSOFT Privacy Preferences",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "ALSOFT Privacy Preferences",
        "ProductVersion": version,
    }
    table = [versioninfo.StringStruct(key, value) for key, value in words.items()]
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            versioninfo.StringFileInfo([versioninfo.StringTable(_SAID, table)]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [0x0409, 0x04B0])]),
        ],
    )
