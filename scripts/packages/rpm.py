"""Builds the .rpm of the frozen program: the same bytes from any path, time zone and umask.

Usage: python -m scripts.packages.rpm [--version V] [--frozen DIR] [--output DIR]
[--compress xz|zstd] [--sign KEY]
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from alsoft_prefs.adapters import notices
from scripts.packages import common, elf, linux_tree
from scripts.packages.common import NAME, ROOT

TEMPLATE = ROOT / "packaging" / "rpm" / f"{NAME}.spec.in"
ZSH = "usr/share/zsh/site-functions"
LICENCES = f"usr/share/licenses/{NAME}"
COMPRESSIONS = {"xz": "w6.xzdio", "zstd": "w9.zstdio"}
"""xz makes the smaller package and takes ten times as long: it is for what is downloaded a thousand
times, zstd for what is only tested.
"""
EVERYWHERE = frozenset((ROOT / "packaging" / "rpm" / "libraries").read_text().split())
"""Libraries that Fedora, RHEL and openSUSE have under the same names as Debian."""


def main(words: list[str]) -> int:
    """Zero once the package is there; its path is the last line printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=common.version(), help="default: the program's")
    parser.add_argument("--frozen", type=Path, default=common.PROGRAM)
    parser.add_argument("--output", type=Path, default=common.OUT)
    parser.add_argument("--compress", choices=COMPRESSIONS, default="xz")
    parser.add_argument("--sign", metavar="KEY", help="a key of gpg's, by fingerprint or address")
    options = parser.parse_args(words)
    with common.timed("rpm"):
        package = build(options.frozen, options.output, options.version, options.compress)
    if options.sign:
        sign(package, options.sign)
    glibc, _ = elf.least_glibc(elf.read(options.frozen))
    figures = {"bytes": package.stat().st_size, "sha256": common.digest(package)}
    common.report("rpm", **figures, glibc=glibc)
    common.say(str(package))
    return 0


def build(frozen: Path, output: Path, version: str, compress: str = "xz") -> Path:
    """Return the .rpm that was built.

    Arguments:
        frozen: the folder of the frozen program.
        output: the folder that the package is put into.
        version: of the program; the package's release is added.
        compress: a key of `COMPRESSIONS`.

    Raises:
        SystemExit: there is no frozen program, or it wouldn't run elsewhere.
    """
    if not (frozen / NAME).is_file():
        raise SystemExit(f"{frozen}: no frozen program; python -m scripts.packages.frozen makes it")
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-rpm-") as folder:
        work = Path(folder)
        staged = work / "staged"
        stage(frozen, staged, version)
        text = specification(version, staged, elf.read(staged / "usr/lib" / NAME))
        spec = work / f"{NAME}.spec"
        spec.write_text(text, "utf-8")
        macros = {
            "_topdir": folder,
            "_rpmdir": str(work / "made"),
            "_rpmfilename": "%{name}-%{version}-%{release}.%{arch}.rpm",
            "_binary_payload": COMPRESSIONS[compress],
            "_buildhost": "packages.alsoft.example",
            "use_source_date_epoch_as_buildtime": "1",
            "clamp_mtime_to_source_date_epoch": "1",
        }
        defined = [f"--define={name} {value}" for name, value in macros.items()]
        # rpmbuild unpacks, packs and cleans beside the spec, whatever the caller's own macros say.
        common.run(["rpmbuild", "-bb", f"--buildroot={work / 'root'}", *defined, spec], HOME=folder)
        (made,) = (work / "made").glob("*.rpm")
        return Path(shutil.move(made, output.resolve() / made.name))


def stage(frozen: Path, root: Path, version: str) -> None:
    """Lay the installed program out in a folder that stands for `/`, as an .rpm has it."""
    epoch = common.source_date_epoch()
    linux_tree.stage(frozen, root, version, epoch, ZSH)
    licences = root / LICENCES
    licences.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", licences / "LICENSE")
    texts = Path("../../../lib", NAME, "_internal/alsoft_prefs/resources", notices.TEXT)
    (licences / texts.name).symlink_to(texts)
    changes = root / "usr/share/doc" / NAME / "CHANGELOG.md"
    shutil.copyfile(ROOT / "CHANGELOG.md", changes)
    # On rpm-based systems libraries are executable: their tools pass over some that aren't.
    common.settle(root, [file.path for file in elf.read(root / "usr/lib" / NAME)], epoch)


def specification(version: str, staged: Path, files: list[elf.Elf]) -> str:
    """Return the spec of a version.

    Arguments:
        version: of the program.
        staged: the folder that stands for `/`.
        files: the program's own programs and libraries.

    Raises:
        SystemExit: one of them asks for what other distributions lack.
    """
    asked = elf.foreign(files)
    strange = sorted(asked.keys() - EVERYWHERE)
    if strange:
        lacking = ", ".join(strange)
        raise SystemExit(f"packaging/rpm/libraries, what others have, lacks {lacking}")
    resources = staged / "usr/lib" / NAME / "_internal/alsoft_prefs/resources"
    known = json.loads((resources / notices.LIST).read_text("utf-8"))
    when = datetime.fromtimestamp(common.source_date_epoch(), UTC)
    fields = {
        "VERSION": rpm_version(version),
        "STAGED": str(staged),
        "LICENCE": licence(each["licence"] for each in known),
        "REQUIRES": "\n".join(f"Requires: {name}" for name in requires(asked)),
        "GLIBC": elf.least_glibc(files)[0],
        "DATE": when.strftime("%a %b %d %Y"),
    }
    return re.sub(r"@([A-Z]+)@", lambda found: fields[found[1]], TEMPLATE.read_text("utf-8"))


def requires(asked: dict[str, frozenset[str]]) -> list[str]:
    """Return libraries and their symbols' versions as rpm names what packages provide.

    Arguments:
        asked: versions by library, as `elf.foreign` returns them.
    """
    names = {(library, version) for library, versions in asked.items() for version in versions}
    names |= {(library, "") for library in asked}
    return [f"{library}({version})(64bit)" for library, version in sorted(names)]


def licence(others: Iterable[str]) -> str:
    """Return the SPDX expression of the program together with the works of others in it."""
    parts = {"Apache-2.0"}
    for each in others:
        parts |= {f"({each})"} if " OR " in each else set(each.split(" AND "))
    return " AND ".join(sorted(parts)).replace("public domain", "LicenseRef-public-domain")


def rpm_version(version: str) -> str:
    """Return a version so that rpm sorts `1.0rc1` before `1.0`, as Python does."""
    return re.sub(r"\.?(a|b|rc|dev)(\d+)$", r"~\1\2", version)


def sign(package: Path, key: str, home: Path | None = None) -> None:
    """Sign a package in its place by a key of gpg's.

    Arguments:
        package: its path.
        key: by fingerprint or address.
        home: gpg's folder; the caller's own where it isn't said.

    Where rpm isn't told gpg's place, as on Debian, `rpmsign` leaves the package unsigned and says
    nothing: it is told, and the signature looked for.

    Raises:
        SystemExit: it isn't signed.
    """
    macros = [f"--define=__gpg {shutil.which('gpg')}", f"--define=_gpg_name {key}"]
    given = home or os.environ.get("GNUPGHOME")
    more: dict[str, str | Path] = {"GNUPGHOME": given} if given else {}
    common.run(["rpmsign", "--addsign", *macros, package], **common.asking(), **more)
    if not signature(package):
        raise SystemExit(f"{package}: rpmsign left it unsigned")


def signature(package: Path) -> str:
    """Return what a package's signature says of itself; empty where there is none."""
    query = "--queryformat=%|RSAHEADER?{%{RSAHEADER:pgpsig}}:{%|DSAHEADER?{%{DSAHEADER:pgpsig}}|}|"
    return common.run(["rpm", "--query", "--nosignature", query, "--package", package]).strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
