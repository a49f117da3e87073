"""Builds the .deb of the frozen program: the same bytes from any path, time zone and umask.

Usage: python -m scripts.packages.deb [--version V] [--frozen DIR] [--output DIR] [--compress xz|zstd]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

from scripts.packages import linux_tree
from scripts.packages.linux_tree import NAME, ROOT, packed

STATIC = ROOT / "packaging" / "deb"
ZSH = "usr/share/zsh/vendor-completions"
REVISION = 1
"""Of the package, for the same version of the program."""
SCRIPTS = ("postinst", "prerm", "postrm")
COMPRESSIONS = {"xz": ["-Zxz", "-z6"], "zstd": ["-Zzstd", "-z9"]}
"""Of the same tree, on two cores: xz 34 MB in 20 s, zstd 42 MB in 2 s; Debian 12 and Ubuntu 22.04
read both. What is downloaded a thousand times is packed well; a test's packages are packed fast.
"""
PRIVATE = ("_internal", "_internal/PySide6/Qt/lib")
"""Where the program's own libraries are, below its folder."""


def build(frozen: Path, output: Path, version: str, epoch: int, compress: str = "xz") -> Path:
    """Return the .deb that was built.

    Arguments:
        frozen: the folder of the frozen program.
        output: the folder that the package is put into.
        version: of the program; the package's revision is added.
        epoch: time of everything in it, in seconds since 1970.
        compress: a key of `COMPRESSIONS`.
    """
    full = f"{version}-{REVISION}"
    architecture = _said("dpkg", "--print-architecture").strip()
    with tempfile.TemporaryDirectory(prefix="alsoft-prefs-deb-") as folder:
        root = Path(folder, "root")
        linux_tree.stage(frozen, root, version, epoch, ZSH)
        documents = root / "usr/share/doc" / NAME
        (documents / "changelog.gz").write_bytes(packed((ROOT / "CHANGELOG.md").read_bytes()))
        (documents / "changelog.Debian.gz").write_bytes(packed(changelog(full, epoch).encode()))
        (documents / "copyright").write_text((STATIC / "copyright").read_text("utf-8"), "utf-8")
        overrides = root / "usr/share/lintian/overrides" / NAME
        overrides.parent.mkdir(parents=True)
        shutil.copyfile(STATIC / "lintian-overrides", overrides)
        control = root / "DEBIAN"
        control.mkdir()
        conffiles = [path for path in _files(root) if path.parts[0] == "etc"]
        fields = {
            "VERSION": full,
            "ARCHITECTURE": architecture,
            "SIZE": str(installed_size(root)),
            "DEPENDS": depends(root, Path(folder)),
        }
        (control / "control").write_text(filled(fields), "utf-8")
        (control / "conffiles").write_text("".join(f"/{path}\n" for path in conffiles))
        (control / "md5sums").write_text(md5sums(root, conffiles))
        for script in SCRIPTS:
            shutil.copyfile(STATIC / script, control / script)
        linux_tree.settle(root, epoch)
        for script in SCRIPTS:
            (control / script).chmod(0o755)
        output.mkdir(parents=True, exist_ok=True)
        result = output / f"{NAME}_{full}_{architecture}.deb"
        pack = ["dpkg-deb", "--root-owner-group", *COMPRESSIONS[compress], "--build"]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        subprocess.run(
            [*pack, root, result], check=True, env=environment, stdout=subprocess.DEVNULL
        )
    return result


def filled(fields: dict[str, str]) -> str:
    """Return the control file with its fields filled in."""
    text = (STATIC / "control").read_text("utf-8")
    for name, value in fields.items():
        text = text.replace(f"@{name}@", value)
    return text


def changelog(full: str, epoch: int) -> str:
    """Return Debian's own change log: of the package, beside the program's."""
    when = formatdate(epoch)
    return (
        f"{NAME} ({full}) stable; urgency=medium\n\n"
        f"  * Version {full.rpartition('-')[0]}: see changelog.gz.\n\n"
        f" -- ALSOFT <packages@alsoft.example>  {when}\n"
    )


def installed_size(root: Path) -> int:
    """Return the size that Debian's policy counts, in KiB: a folder or a link takes one."""
    paths = [path for path in root.rglob("*") if "DEBIAN" not in path.relative_to(root).parts[:1]]
    regular = [path for path in paths if path.is_file() and not path.is_symlink()]
    return sum(-(-path.stat().st_size // 1024) for path in regular) + len(paths) - len(regular)


def md5sums(root: Path, conffiles: list[Path]) -> str:
    """Return the sums of all files but those that an administrator may change."""
    lines = []
    for path in _files(root):
        if path not in conffiles:
            digest = hashlib.md5((root / path).read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path}\n")
    return "".join(lines)


def depends(root: Path, folder: Path) -> str:
    """Return the packages that hold the libraries which any file of the program needs.

    Arguments:
        root: what is packed, with its folder `DEBIAN`.
        folder: where dpkg-shlibdeps may have its files.
    """
    program = root / "usr/lib" / NAME
    debian = folder / "debian"
    debian.mkdir()
    (debian / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    shutil.copyfile(STATIC / "shlibs.local", debian / "shlibs.local")
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{program / private}" for private in PRIVATE]
    command += [f"-e{path}" for path in _binaries(program)]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def _binaries(program: Path) -> Iterator[Path]:
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _files(root: Path) -> list[Path]:
    paths = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    relative = (path.relative_to(root) for path in paths)
    return sorted(path for path in relative if path.parts[0] != "DEBIAN")


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
