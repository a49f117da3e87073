"""Which shared libraries the Linux program carries, and which are the system's own.

The packages' own libraries (Qt with its ICU, PySide6, cryptography) come along, as far as something
that stays needs them. Of Debian's, the program carries only what other distributions have under
another name or not at all; everything else is declared as a dependency, so that X11, fonts, D-Bus,
OpenSSL or SQLite are those that the computer's updates mend.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

CARRIED = (
    f"libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0",  # the interpreter itself
    "libbz2.so.1.0",  # Fedora calls it libbz2.so.1
    "liblzma.so.5",  # with symbol versions that differ
)
"""What comes from the system that builds."""

Entry = tuple[str, str, str]


def trimmed(entries: Any) -> list[Entry]:
    """Return what stays of `Analysis.binaries`: nothing of the system, nothing that nobody needs.

    A library is kept where the program, a plugin or an extension module needs it, by itself or
    through another library.
    """
    ours = [entry for entry in entries if _is_carried(entry)]
    by_name: dict[str, list[Entry]] = {}
    for entry in ours:
        by_name.setdefault(Path(entry[0]).name, []).append(entry)
    waiting = [entry for entry in ours if not _is_library(entry)]
    kept = set(waiting)
    while waiting:
        for needed in _needed(waiting.pop()):
            found = [entry for entry in by_name.get(needed, ()) if entry not in kept]
            kept.update(found)
            waiting += found
    return sorted(kept)


def _is_library(entry: Entry) -> bool:
    """Tell a library from plugins and modules, which nobody names as needed.

    The interpreter is loaded by name, without a need that is written down.
    """
    name = Path(entry[0]).name
    return ".so." in name and not name.startswith("libpython")


def _is_carried(entry: Entry) -> bool:
    place, source, kind = entry
    if kind == "EXTENSION" or Path(source).is_relative_to(sys.prefix):
        return True
    if kind == "SYMLINK":  # to a library of the same program
        return not Path(source).is_absolute()
    return Path(place).name in CARRIED


def _needed(entry: Entry) -> list[str]:
    if entry[2] == "SYMLINK":
        return []
    command = ["readelf", "--dynamic", "--wide", entry[1]]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [
        line.rpartition("[")[2].rstrip("]") for line in listed.splitlines() if "(NEEDED)" in line
    ]
