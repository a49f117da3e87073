"""A Debian root to install an .rpm in, for want of another distribution's packages.

It is made once by debootstrap and never changed: each test has a layer in memory above it. All
mounts are in a namespace of the test's own and end with it, whatever happens.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.packages import common, elf
from scripts.packages.common import BUILD

BASE = BUILD / "rpm-root" / "debian"
SOURCES = (Path("/etc/apt/sources.list.d/debian.sources"), Path("/etc/apt/sources.list"))
MORE = ("dnf", "fonts-dejavu-core", "rpm", "rpmlint", "systemd")
"""What the program, its package and its administrator use without being linked with it."""
_ENTERED = "ALSOFT_PREFS_IN_OWN_NAMESPACE"
_LOADER_CACHE = re.compile(r"^\s+(?P<name>\S+) \(libc6,.*\) => (?P<path>\S+)$", re.MULTILINE)


def enter(module: str, words: list[str]) -> None:
    """Start this module again in a namespace of mounts, unless this is that already.

    Raises:
        SystemExit: the caller isn't root.
    """
    if os.environ.get(_ENTERED):
        return
    if os.geteuid():
        raise SystemExit("Only root can install packages in another root: run this as root.")
    os.environ[_ENTERED] = "1"
    unshare = ["unshare", "--mount", "--propagation=private"]
    os.execvp("unshare", [*unshare, sys.executable, "-m", module, *words])  # noqa: S606


@contextlib.contextmanager
def layer(folder: Path, libraries: Iterable[str]) -> Iterator[Path]:
    """Yield a root that holds some libraries and forgets what is written to it.

    Nothing of this computer's is in it but what the kernel says in /proc: a folder that is removed
    while its own devices are mounted below would take them along.

    Arguments:
        folder: an empty one, to mount below.
        libraries: the names that the loader has to find.
    """
    base(packages_of(libraries))
    memory, root = folder / "memory", folder / "root"
    memory.mkdir()
    root.mkdir()
    common.run(["mount", "-t", "tmpfs", "tmpfs", memory])
    try:
        for name in ("upper", "work"):
            (memory / name).mkdir()
        places = f"lowerdir={BASE},upperdir={memory / 'upper'},workdir={memory / 'work'}"
        common.run(["mount", "-t", "overlay", "overlay", "-o", places, root])
        common.run(["mount", "-t", "proc", "-o", "ro", "proc", root / "proc"])
        yield root
    finally:
        for mounted in (root / "proc", root, memory):
            if mounted.is_mount():
                common.run(["umount", "--lazy", mounted])


def base(packages: list[str]) -> None:
    """Make the root that all layers stand on, unless it is there with just these packages."""
    stamp = BASE.parent / "packages"
    wanted = "\n".join(packages) + "\n"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.parent.mkdir(parents=True, exist_ok=True)
    suite, mirror = source()
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    with common.timed("rpm", "seconds_for_the_root"):
        common.run(["debootstrap", "--variant=minbase", suite, BASE, mirror])
        common.run(["chroot", BASE, "apt-get", "update"])
        common.run(["chroot", BASE, *install], DEBIAN_FRONTEND="noninteractive")
    stamp.write_text(wanted)


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
