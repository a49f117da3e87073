"""Writes down what went into a frozen program, and from which package each part came.

The notices and the bill of materials are made from this, not from what happens to be installed.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

PLACE = "ALSOFT_MANIFEST"
"""The variable that says where the manifest is to be written."""
_FREEZER = "pyinstaller"  # its bootloader is the program's executable
_LICENCE_NAMES = ("licen", "copying", "notice", "authors")


def write(analysis: Any, binaries: Iterable[Any], datas: Iterable[Any]) -> None:
    """Write the manifest where `ALSOFT_MANIFEST` says.

    Arguments:
        analysis: PyInstaller's `Analysis`; its modules and scripts are taken from there.
        binaries: what stays of its binaries.
        datas: what stays of its datas.
    """
    owners = _owners()
    files = [
        {
            "place": place.replace("\\", "/"),
            "source": source,
            "distribution": owners.get(os.path.realpath(source), ""),
        }
        for place, source, kind in (*binaries, *datas)
        if kind != "SYMLINK"
    ]
    sources = [source for _, source, _ in (*analysis.pure, *analysis.scripts)]
    used = {owners.get(os.path.realpath(source), "") for source in sources}
    used |= {str(file["distribution"]) for file in files} | {_FREEZER}
    manifest = {
        "platform": sys.platform,
        "python": {"version": platform.python_version(), "licence": _python_licence()},
        "files": sorted(files, key=lambda file: str(file["place"])),
        "distributions": {
            name: _described(found)
            for found in sorted(distributions(), key=lambda each: each.name)
            if (name := _normal(found.name)) in used
        },
    }
    text = json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"
    Path(os.environ[PLACE]).write_text(text, "utf-8")


def _owners() -> dict[str, str]:
    """Return the distribution of every installed file, by real path."""
    return {
        os.path.realpath(str(found.locate_file(file))): _normal(found.name)
        for found in distributions()
        for file in found.files or ()
    }


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _described(found: Distribution) -> dict[str, Any]:
    metadata = found.metadata
    texts, sboms = {}, {}
    for file in found.files or ():
        if ".dist-info" not in file.parts[0]:
            continue
        path = Path(str(found.locate_file(file)))
        if "sboms" in file.parts:
            sboms[file.name] = path.read_text("utf-8")
        elif file.name.lower().startswith(_LICENCE_NAMES):
            texts[file.name] = path.read_text("utf-8", errors="replace")
    return {
        "version": found.version,
        "licence": metadata.get("License-Expression") or metadata.get("License") or "",
        "home": metadata.get("Home-page") or "",
        "texts": texts,
        "sboms": sboms,
    }


def _python_licence() -> str:
    """Return the text of Python's licence; Debian keeps it with its own notes."""
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path("/usr/share/doc", name, "copyright"),
    )
    for path in places:
        if path.is_file():
            return path.read_text("utf-8", errors="replace")
    raise SystemExit(f"The licence of Python is in none of {', '.join(map(str, places))}")
