"""A Debian root to install an .rpm in, for want of another distribution's packages.

It is this week's clean Debian (see `debian_root`) with the libraries that the program needs, rpm,
dnf and rpmlint.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from scripts.packages import cache, common, elf

SOURCES = (Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list"))
MORE = ("dnf", "fonts-dejavu-core", "rpm", "rpmlint")
"""What is used there without being linked with the program."""
_LOADER_CACHE = re.compile(r"^\s+(?P<name>\S+) \(libc6,.*\) => (?P<path>\S+)$", re.MULTILINE)


def source() -> tuple[str, str]:
    """Return the suite and the mirror that this computer's own apt uses.

    Raises:
        SystemExit: no list of apt's names one.
    """
    for path in SOURCES:
        text = path.read_text() if path.is_file() else ""
        mirror = re.search(r"^URIs:\s*(\S+)", text, re.M)
        suite = re.search(r"^Suites:\s*(\S+)", text, re.M)
        if mirror and suite:
            return suite[1], mirror[1]
        line = re.search(r"^deb (?:\[.*\] )?(?P<mirror>\S+) (?P<suite>\S+)", text, re.M)
        if line:
            return line["suite"], line["mirror"]
    raise SystemExit(f"No mirror of Debian in {' or '.join(map(str, SOURCES))}")


def base(clean: Path, libraries: Iterable[str]) -> Path:
    """Return the root, made beside a clean one where it isn't there with just these libraries.

    Arguments:
        clean: from `debian_root.base`; it stays as it is.
        libraries: the names that the loader has to find.
    """
    packages = packages_of(libraries)
    digest = hashlib.sha256(" ".join(packages).encode()).hexdigest()[:12]
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]

    def make(root: Path) -> None:
        with common.timed("rpm", "seconds_for_the_root"):
            common.run(["cp", "--archive", clean, root])
            common.run(["chroot", root, "apt-get", "update"])
            common.run(["chroot", root, *install], DEBIAN_FRONTEND="noninteractive")

    return cache.kept(clean.with_name(f"rpm-{clean.name}-{digest}"), "rpm-*", make)


def packages_of(libraries: Iterable[str]) -> list[str]:
    """Return Debian's packages of some libraries, as they are installed on this computer.

    Raises:
        SystemExit: one isn't here.
    """
    cache = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True)
    known = {found["name"]: found["path"] for found in _LOADER_CACHE.finditer(cache.stdout)}
    packages = set(MORE)
    for name in libraries:
        path = os.path.realpath(known.get(name, f"/lib64/{name}"))
        # Where /lib is a link to /usr/lib, dpkg still knows some files by their older place.
        for candidate in (path, path.removeprefix("/usr")):
            asked = ["dpkg", "--search", candidate]
            found = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
            if found:
                packages.add(found.partition(":")[0])
                break
        else:
            raise SystemExit(f"No package of Debian's on this computer has {name}")
    return sorted(packages)


def provided(root: Path) -> list[str]:
    """Return what the libraries of a root provide, in rpm's names, by rpm's own tool."""
    folders = [root / "lib64", *sorted((root / "usr/lib").glob("*-linux-gnu"))]
    libraries = [path for folder in folders for path in sorted(folder.glob("*.so*"))]
    return _elfdeps("--provides", libraries)


def needed(folder: Path) -> list[str]:
    """Return what the programs and libraries of a folder ask of the system, by rpm's own tool."""
    files = elf.read(folder)
    own = elf.private(files)
    asked = _elfdeps("--requires", [file.path for file in files])
    return [name for name in asked if "." in name and name.partition("(")[0] not in own]


def _elfdeps(option: str, files: list[Path]) -> list[str]:
    lines = "".join(f"{file}\n" for file in files)
    command = ["/usr/lib/rpm/elfdeps", option]
    said = subprocess.run(command, input=lines, check=True, capture_output=True, text=True)
    return sorted(set(said.stdout.split("\n")) - {""})
