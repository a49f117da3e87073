"""Builds the .rpm from the frozen program.

Usage: python -m scripts.packages.rpm [--version V] [--frozen DIR] [--sign KEY] [--output DIR]
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from alsoft_prefs.version import VERSION
from scripts.packages import elf, linux_tree

ROOT = linux_tree.ROOT
TEMPLATE = ROOT / "packaging" / "rpm" / "alsoft-prefs.spec.in"
BUILD = ROOT / "build" / "packages"
ZSH = "/usr/share/zsh/site-functions"
LICENCES = "usr/share/licenses/alsoft-prefs"
LICENCE = " AND ".join(
    (
        "Apache-2.0",
        "BSD-3-Clause",
        "LGPL-3.0-only",
        "MIT",
        "MIT-0",
        "MPL-2.0",
        "PSF-2.0",
        "Unicode-3.0",
        "bzip2-1.0.6",
        "0BSD",
    )
)
"""Of the program and of all that is packed with it; docs/licences.md tells which is whose."""

EVERYWHERE = frozenset(
    """
    ld-linux-aarch64.so.1 ld-linux-x86-64.so.2 libEGL.so.1 libGL.so.1 libX11-xcb.so.1 libX11.so.6
    libc.so.6 libcrypto.so.3 libcups.so.2 libdbus-1.so.3 libdl.so.2 libexpat.so.1 libffi.so.8
    libfontconfig.so.1 libfreetype.so.6 libgcc_s.so.1 libglib-2.0.so.0 libgthread-2.0.so.0 libm.so.6
    libpthread.so.0 libsqlite3.so.0 libssl.so.3 libstdc++.so.6 libwayland-client.so.0
    libwayland-cursor.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0
    libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0 libxcb-render.so.0
    libxcb-shape.so.0 libxcb-shm.so.0 libxcb-sync.so.1 libxcb-util.so.1 libxcb-xfixes.so.0
    libxcb-xkb.so.1 libxcb.so.1 libxkbcommon-x11.so.0 libxkbcommon.so.0 libz.so.1 libzstd.so.1
    """.split()
)
"""Libraries that Fedora, RHEL and openSUSE have under the same names as Debian."""


class NotPortable(Exception):
    """The frozen program asks for a library that only the system which built it has."""


def main(words: list[str]) -> int:
    """Zero once the package is written; its path is the last line printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=VERSION, help="default: the program's")
    parser.add_argument("--frozen", type=Path, default=BUILD / "linux" / "alsoft-prefs")
    parser.add_argument("--sign", metavar="KEY", help="of gpg, by fingerprint or address")
    parser.add_argument("--output", type=Path, default=BUILD / "out")
    options = parser.parse_args(words)
    package = build(options.frozen, options.version, options.output)
    if options.sign:
        sign(package, options.sign)
    print(package)
    return 0


def build(frozen: Path, version: str, output: Path) -> Path:
    """Return the package that was made of a frozen program.

    Arguments:
        frozen: the folder of the frozen program.
        version: of the package, as Python writes versions.
        output: the folder to write it to.

    Raises:
        NotPortable: it wouldn't run elsewhere.
        subprocess.CalledProcessError: rpmbuild failed, and said why.
    """
    work = BUILD / "rpm"
    staged = work / "staged"
    shutil.rmtree(work, ignore_errors=True)
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    linux_tree.stage(frozen, staged, version, epoch, ZSH)
    (staged / LICENCES).mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", staged / LICENCES / "LICENSE")
    linux_tree.settle(staged, epoch)
    spec = work / "alsoft-prefs.spec"
    spec.write_text(specification(version, staged, elf.read(staged / "usr/lib/alsoft-prefs")))
    macros = {
        "_topdir": str(work),
        "_rpmdir": str(work / "made"),
        "_rpmfilename": "%{name}-%{version}-%{release}.%{arch}.rpm",
        "_buildhost": "build.alsoft.example",
        "use_source_date_epoch_as_buildtime": "1",
        "clamp_mtime_to_source_date_epoch": "1",
    }
    command = ["rpmbuild", "-bb", "--quiet", f"--buildroot={work / 'root'}"]
    command += [f"--define={name} {value}" for name, value in macros.items()]
    subprocess.run([*command, spec], check=True)
    (made,) = (work / "made").glob("*.rpm")
    output.mkdir(parents=True, exist_ok=True)
    return Path(shutil.move(made, output / made.name))


def specification(version: str, staged: Path, files: list[elf.Elf]) -> str:
    """Return the spec of a version.

    Arguments:
        version: of the package, as Python writes versions.
        staged: the folder that stands for `/`.
        files: the program's own programs and libraries.

    Raises:
        NotPortable: one of them asks for what other distributions lack.
    """
    asked = elf.foreign(files)
    strange = sorted(asked.keys() - EVERYWHERE)
    if strange:
        raise NotPortable(f"Other distributions lack {', '.join(strange)}")
    glibc, _ = elf.least_glibc(files)
    filled = {
        "VERSION": rpm_version(version),
        "STAGED": str(staged),
        "LICENSE": LICENCE,
        "REQUIRES": "\n".join(f"Requires: {name}" for name in requires(asked)),
        "GLIBC": glibc,
    }
    return re.sub(r"@([A-Z]+)@", lambda found: filled[found[1]], TEMPLATE.read_text("utf-8"))


def requires(asked: dict[str, frozenset[str]]) -> list[str]:
    """Return libraries and their symbols' versions as rpm names what packages provide.

    Arguments:
        asked: versions by library, as `elf.foreign` returns them.
    """
    names = {(library, version) for library, versions in asked.items() for version in versions}
    names |= {(library, "") for library in asked}
    return [f"{library}({version})(64bit)" for library, version in sorted(names)]


def rpm_version(version: str) -> str:
    """Return a version so that rpm sorts `1.0rc1` before `1.0`, as Python does."""
    return re.sub(r"\.?(a|b|rc|dev)(\d+)$", r"~\1\2", version)


def sign(package: Path, key: str) -> None:
    """Sign a package in its place by a key of gpg's.

    Where rpm doesn't know gpg's place, as on Debian, `rpmsign` leaves a package unsigned and
    says nothing; so it is told.
    """
    gpg = shutil.which("gpg") or "/usr/bin/gpg"
    macros = [f"--define=__gpg {gpg}", f"--define=_gpg_name {key}"]
    subprocess.run(["rpmsign", "--addsign", *macros, package], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
