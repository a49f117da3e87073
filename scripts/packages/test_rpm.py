"""Tests the .rpm: what is in it, its signature, and its whole life in a root of its own.

Usage: python -m scripts.packages.test_rpm [--frozen DIR]

Needs root, which it takes by sudo where that asks for no password. The log, with every command, is
`build/packages/out/test-rpm.log`. The root to install in is Debian's, since no other distribution's
packages can be had where this runs: nothing here says that the package was ever on Fedora.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from scripts.packages import common, debian_root, elf, rpm, rpm_life, rpm_root
from scripts.packages.common import NAME, OUT
from scripts.packages.trial import Trial, equal

OUTSIDE = {
    "/etc/alsoft-prefs",
    "/etc/alsoft-prefs/managed",
    "/etc/alsoft-prefs/recommended",
    "/etc/xdg/autostart/alsoft-prefs-sync.desktop",
    "/usr/bin/alsoft-prefs",
    "/usr/lib/systemd/user-preset/80-alsoft-prefs.preset",
    "/usr/lib/systemd/user/alsoft-prefs-sync.service",
    "/usr/lib/systemd/user/alsoft-prefs-sync.timer",
    "/usr/share/applications/com.alsoft.prefs.desktop",
    "/usr/share/bash-completion/completions/alsoft-prefs",
    "/usr/share/man/man1/alsoft-prefs.1.gz",
    "/usr/share/metainfo/com.alsoft.prefs.metainfo.xml",
    "/usr/share/zsh/site-functions/_alsoft-prefs",
}
"""What is installed beside the folders below."""
FOLDERS = (
    "/usr/lib/alsoft-prefs",
    "/usr/share/doc/alsoft-prefs",
    "/usr/share/icons/hicolor",
    "/usr/share/licenses/alsoft-prefs",
)
UNPACKED = "unpacked"
BUILD = """
import pathlib, sys
from scripts.packages import rpm
rpm.build(*map(pathlib.Path, sys.argv[1:3]), sys.argv[3], "zstd")
"""


def main(words: list[str]) -> int:
    """Zero once everything held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frozen", type=Path, default=common.PROGRAM)
    options = parser.parse_args(words)
    debian_root.enter("scripts.packages.test_rpm", words)
    package = common.built(f"{NAME}-{rpm.rpm_version(common.version())}-*.rpm", "rpm")
    trial = Trial(OUT / "test-rpm.log")
    trial.note(f"{package.name}: {package.stat().st_size} bytes")
    try:
        with tempfile.TemporaryDirectory(prefix=f"{NAME}-test-rpm-") as folder:
            work = Path(folder)
            contents(trial, package, work)
            older = rpm.build(options.frozen, work / "older", rpm_life.OLDER, "zstd")
            newer = reproducible(trial, options.frozen, work)
            key = trust(trial, package, work)
            releases = rpm_life.Releases(older, Path(shutil.copy(package, work)), newer)
            for path in releases:
                key.sign(path)
            rpm_life.test(trial, releases, key, work)
        trial.ended()
    finally:
        debian_root.give_back(OUT)
    return 0


def contents(trial: Trial, package: Path, work: Path) -> None:
    """Test what the package says of itself, and the files in it."""

    def query(*options: str) -> list[str]:
        return trial.run(["rpm", "--query", "--nosignature", *options, "-p", package]).splitlines()

    with trial.step("it installs what it should, owned by root, writable by nobody else"):
        rows = query("--queryformat=[%{FILENAMES}\\t%{FILEMODES:perms} %{FILEUSERNAME}\\n]")
        modes = dict(row.split("\t") for row in rows)
        beside = {name for name in modes if not name.startswith(FOLDERS)}
        equal(beside, OUTSIDE, "files")
        equal({mode.split()[1] for mode in modes.values()}, {"root"}, "owners")
        kinds = {mode.split()[0] for mode in modes.values()}
        equal(kinds, {"drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"}, "modes")
        programs = [name for name, mode in modes.items() if mode.startswith("-rwx")]
        programs = [name for name in programs if ".so" not in name]
        equal(programs, ["/usr/lib/alsoft-prefs/alsoft-prefs"], "programs")
        equal(query("--configfiles"), ["/etc/xdg/autostart/alsoft-prefs-sync.desktop"], "config")
    with trial.step("what it asks of the system is what rpm's own tool reads from its files"):
        tree = _unpacked(package, work) / "usr/lib" / NAME
        asked = {name for name in query("--requires") if "(64bit)" in name}
        equal(asked, set(rpm_root.needed(tree)), "requirements")
        libraries = {name.partition("(")[0] for name in asked}
        equal(libraries - rpm.EVERYWHERE, set(), "libraries that other distributions lack")
        others = {"/bin/sh", "ca-certificates", "hicolor-icon-theme"}
        equal(
            {n for n in query("--requires") if not n.startswith("rpmlib(")} - asked,
            others,
            "others",
        )
        glibc, files = elf.least_glibc(elf.read(tree))
        names = ", ".join(file.name for file in files)
        trial.note(f"    It needs glibc {glibc}, because of {names}.")
        common.report("rpm", glibc=glibc)
    with trial.step("it offers nobody the libraries that it brings for itself"):
        offered = {line.split(" ")[0].partition("(")[0] for line in query("--provides")}
        equal(offered, {NAME}, "provides")
    with trial.step("its scripts are sh, and its menu entry and description are valid"):
        for tag in ("POSTIN", "PREUN"):
            script = work / tag
            script.write_text("\n".join(query(f"--queryformat=%{{{tag}}}")))
            trial.run(["dash", "-n", script])
        share = work / UNPACKED / "usr/share"
        trial.run(["desktop-file-validate", share / "applications/com.alsoft.prefs.desktop"])
        described = share / "metainfo/com.alsoft.prefs.metainfo.xml"
        trial.run(["appstreamcli", "validate", "--no-net", described])


def _unpacked(package: Path, work: Path) -> Path:
    folder = work / UNPACKED
    done = subprocess.run(
        ["rpm2archive", "-n", "-"], stdin=package.open("rb"), check=True, capture_output=True
    )
    archive = work / "archive.tar"
    archive.write_bytes(done.stdout)
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="tar")
    archive.unlink()
    return folder


def reproducible(trial: Trial, frozen: Path, work: Path) -> Path:
    """Build the newer version twice under different circumstances, and return it."""
    with trial.step("it is the same, byte for byte, under another umask, time zone and language"):
        one = rpm.build(frozen, work / "one", rpm_life.NEWER, "zstd")
        command = [sys.executable, "-c", BUILD, str(frozen), str(work / "other"), rpm_life.NEWER]
        circumstances = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "TMPDIR": str(work / "tmp")}
        (work / "tmp").mkdir()
        subprocess.run(
            ["/bin/sh", "-c", 'umask 077; exec "$@"', "sh", *command],
            env={**os.environ, **circumstances},
            cwd=common.ROOT,
            check=True,
            capture_output=True,
        )
        equal(common.digest(work / "other" / one.name), common.digest(one), "SHA-256")
    return one


def trust(trial: Trial, package: Path, work: Path) -> rpm_life.Key:
    """Test the signature, with a key of this test's own; return the key."""
    key = rpm_life.Key.made(work / "key")
    signed = Path(shutil.copy(package, work / "signed.rpm"))
    database = work / "database"
    check = ["rpmkeys", f"--dbpath={database}", "--checksig", "--verbose"]
    strict = [*check, "--define=_pkgverify_level all"]
    with trial.step("unsigned, it is refused where signatures are asked for"):
        trial.run(["rpmsign", "--delsign", signed])
        equal(rpm.signature(signed), "", "signature")
        trial.run([*strict, signed], code=1)
    with trial.step("signed by an unknown key, it is refused; once the key is known, it is taken"):
        key.sign(signed)
        said = trial.run([*strict, signed], code=1)
        equal("NOKEY" in said, True, "it says that the key is unknown")
        trial.run(["rpmkeys", f"--dbpath={database}", "--import", key.public])
        said = trial.run([*strict, signed])
        equal(re.findall(r"RSA/SHA512 Signature, .*: (\w+)", said), ["OK"], "signature")
    with trial.step("changed by one byte after it was signed, it is refused"):
        content = bytearray(signed.read_bytes())
        content[len(content) // 2] ^= 1
        tampered = work / "tampered.rpm"
        tampered.write_bytes(content)
        trial.run([*strict, tampered], code=1)
    return key


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
