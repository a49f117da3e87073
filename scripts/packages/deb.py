"""Builds the .deb of the frozen program: the same bytes from any path, time zone and umask.

Usage: python -m scripts.packages.deb [--version V] [--frozen DIR] [--output DIR] [--compress …]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path

from alsoft_prefs.adapters import notices
from scripts.packages import common, linux_tree
from scripts.packages.common import NAME, ROOT

STATIC = ROOT / "packaging" / "deb"
ZSH = "usr/share/zsh/vendor-completions"
REVISION = 1
"""Of the package, for the same version of the program."""
SCRIPTS = ("postinst", "postrm", "prerm")
STATED = "shlibs:Depends="
COMPRESSIONS = {"xz": ["-Zxz", "-z6"], "zstd": ["-Zzstd", "-z9"]}
"""Of the same tree xz makes 34 MB and zstd 42 MB in a tenth of the time; Debian 12 and Ubuntu 22.04
read both. What is downloaded a thousand times is packed well, what is only tested is packed fast.
"""
PRIVATE = ("_internal", "_internal/PySide6/Qt/lib")
"""Where the program's own libraries are, below its folder."""


def main(words: list[str]) -> int:
    """Zero once the package is there; its path is the last line printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=common.version(), help="default: the program's")
    parser.add_argument("--frozen", type=Path, default=common.PROGRAM)
    parser.add_argument("--output", type=Path, default=common.OUT)
    parser.add_argument("--compress", choices=COMPRESSIONS, default="xz")
    options = parser.parse_args(words)
    started = time.monotonic()
    package = build(options.frozen, options.output, options.version, options.compress)
    if options.output == common.OUT:  # what a test builds for itself is nobody's figure
        seconds = round(time.monotonic() - started, 1)
        size, digest = package.stat().st_size, common.digest(package)
        common.report("deb", seconds=seconds, bytes=size, sha256=digest)
    common.say(str(package))
    return 0


def build(frozen: Path, output: Path, version: str, compress: str = "xz") -> Path:
    """Return the .deb that was built.

    Arguments:
        frozen: the folder of the frozen program.
        output: the folder that the package is put into.
        version: of the program; the package's revision is added.
        compress: a key of `COMPRESSIONS`.
    """
    if not (frozen / NAME).is_file():
        raise SystemExit(f"{frozen}: no frozen program; python -m scripts.packages.frozen makes it")
    full, epoch = f"{version}-{REVISION}", common.source_date_epoch()
    architecture = common.run(["dpkg", "--print-architecture"]).strip()
    output.mkdir(parents=True, exist_ok=True)
    result = output.resolve() / f"{NAME}_{full}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-deb-") as folder:
        root = Path(folder, "root")
        linux_tree.stage(frozen, root, version, epoch, ZSH)
        _document(root, full, epoch)
        control = root / "DEBIAN"
        control.mkdir()
        conffiles = [path for path in _files(root) if path.parts[0] == "etc"]
        (control / "conffiles").write_text("".join(f"/{path}\n" for path in conffiles))
        (control / "md5sums").write_text(md5sums(root, conffiles))
        fields = {
            "VERSION": full,
            "ARCHITECTURE": architecture,
            "SIZE": str(installed_size(root)),
            "DEPENDS": depends(root, Path(folder)),
        }
        (control / "control").write_text(filled("control", fields), "utf-8")
        for script in SCRIPTS:
            shutil.copyfile(STATIC / script, control / script)
        programs = [root / "usr/lib" / NAME / NAME, *(control / script for script in SCRIPTS)]
        common.settle(root, programs, epoch)
        pack = ["dpkg-deb", "--root-owner-group", *COMPRESSIONS[compress], "--build"]
        common.run([*pack, root, result])
    return result


def _document(root: Path, full: str, epoch: int) -> None:
    """Add what Debian wants to be told: changes, copyright, and why lintian may be silent."""
    documents = root / "usr/share/doc" / NAME
    texts = root / "usr/lib" / NAME / "_internal/alsoft_prefs/resources"
    known = json.loads((texts / notices.LIST).read_text("utf-8"))
    listed = "".join(f" {each['name']} {each['version']}: {each['licence']}\n" for each in known)
    copyright_ = filled("copyright", {"NOTICES": listed.rstrip("\n")})
    (documents / "copyright").write_text(copyright_, "utf-8")
    for name, content in (
        ("changelog.gz", (ROOT / "CHANGELOG.md").read_bytes()),
        ("changelog.Debian.gz", changelog(full, epoch).encode()),
        ("third-party-notices.gz", (texts / notices.TEXT).read_bytes()),
    ):
        (documents / name).write_bytes(linux_tree.packed(content))
    overrides = root / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(STATIC / "lintian-overrides", overrides)


def filled(name: str, fields: dict[str, str]) -> str:
    """Return a text of `packaging/deb` with its fields filled in."""
    text = (STATIC / name).read_text("utf-8")
    for field, value in fields.items():
        text = text.replace(f"@{field}@", value)
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
    return stated(common.run(["env", f"--chdir={folder}", *command]))


def stated(said: str) -> str:
    """Return the dependencies from what dpkg-shlibdeps says, beside which it may warn.

    Where there is no compiler, it warns that it can't ask one for the kind of machine.
    """
    lines = [line for line in said.splitlines() if line.startswith(STATED)]
    if len(lines) != 1:
        raise SystemExit(f"dpkg-shlibdeps states no dependencies:\n{said}")
    return lines[0].removeprefix(STATED)


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
