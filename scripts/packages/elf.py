"""What the programs and libraries of a folder ask of the system they run on.

Read from the files by binutils' objdump: names that the loader looks for, and the versions of the
symbols that are used, of which glibc's decides how old a system may be.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

_MAGIC = b"\x7fELF"
_HEADER = re.compile(r"^(?P<path>/.*):\s+file format elf", re.MULTILINE)
_FIELD = re.compile(r"^\s+(?P<name>NEEDED|SONAME)\s+(?P<value>\S+)$", re.MULTILINE)
_VERSIONS = re.compile(r"^  required from (?P<library>.+):\n(?P<rows>(?:    .*\n)+)", re.MULTILINE)
_GLIBC = re.compile(r"GLIBC_(\d+(?:\.\d+)+)$")


class Elf(NamedTuple):
    """One program or library.

    Attributes:
        path: where it is.
        soname: the name that others ask for; empty for most programs.
        needed: the names that it asks the loader for.
        versions: the versions of symbols that it uses, for each of those names.
    """

    path: Path
    soname: str
    needed: frozenset[str]
    versions: dict[str, frozenset[str]]


def read(folder: Path) -> list[Elf]:
    """Return every program and library below a folder, links left out, by path."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    paths = sorted(path.resolve() for path in files if _is_elf(path))
    if not paths:
        return []
    done = subprocess.run(["objdump", "-p", *paths], check=True, capture_output=True, text=True)
    return parse(done.stdout)


def parse(said: str) -> list[Elf]:
    """Return what `objdump -p` said of several files."""
    starts = list(_HEADER.finditer(said))
    ends = [start.start() for start in starts[1:]] + [len(said)]
    return [
        _one(Path(start["path"]), said[start.end() : end])
        for start, end in zip(starts, ends, strict=True)
    ]


def _one(path: Path, said: str) -> Elf:
    fields = [(field["name"], field["value"]) for field in _FIELD.finditer(said)]
    versions = {
        block["library"]: frozenset(row.split()[-1] for row in block["rows"].splitlines())
        for block in _VERSIONS.finditer(said)
    }
    soname = next((value for name, value in fields if name == "SONAME"), "")
    return Elf(path, soname, frozenset(v for name, v in fields if name == "NEEDED"), versions)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def private(files: Iterable[Elf]) -> frozenset[str]:
    """Return the names under which the files find each other."""
    return frozenset(name for file in files for name in (file.soname, file.path.name) if name)


def foreign(files: Iterable[Elf]) -> dict[str, frozenset[str]]:
    """Return what the system has to bring: each library's name, and the versions used of it."""
    files = list(files)
    own = private(files)
    result: dict[str, set[str]] = {}
    for file in files:
        for name in file.needed - own:
            result.setdefault(name, set()).update(file.versions.get(name, ()))
    return {name: frozenset(versions) for name, versions in sorted(result.items())}


def least_glibc(files: Iterable[Elf]) -> tuple[str, list[Path]]:
    """Return the oldest glibc that does, such as `2.34`, and the files that ask for this one."""
    asked: dict[tuple[int, ...], list[Path]] = {}
    for file in files:
        for versions in file.versions.values():
            for version in filter(None, map(_GLIBC.match, versions)):
                number = tuple(int(part) for part in version[1].split("."))
                asked.setdefault(number, []).append(file.path)
    if not asked:
        return "", []
    newest = max(asked)
    return ".".join(map(str, newest)), sorted(set(asked[newest]))
