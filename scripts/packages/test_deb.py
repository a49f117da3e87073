"""Tests the .deb: what is in it, and its whole life on a clean Debian, by the administrators' page.

Usage: python -m scripts.packages.test_deb [--package DEB] [--frozen DIR]

Needs root, which it takes by sudo where that asks for no password. The log, with every command, is
`build/packages/out/test-deb.log`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from scripts.packages import common, deb, deb_life, debian_root
from scripts.packages.common import NAME, OUT
from scripts.packages.trial import Trial, equal

NEWER = "999.0"
ELSEWHERE = 'umask 077; cd "$1"; shift; TZ=Pacific/Auckland LC_ALL=C exec "$@"'


def main(words: list[str]) -> int:
    """Zero once everything held."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--package", type=Path, help="default: the one in build/packages/out")
    parser.add_argument("--frozen", type=Path, default=common.PROGRAM)
    options = parser.parse_args(words)
    debian_root.enter("scripts.packages.test_deb", words)
    package = options.package or common.built(f"{NAME}_{common.version()}-*.deb", "deb")
    trial = Trial(OUT / "test-deb.log")
    trial.note(f"{package.name}: {package.stat().st_size} bytes")
    try:
        with tempfile.TemporaryDirectory(prefix=f"{NAME}-test-deb-") as name:
            folder = Path(name)
            with ThreadPoolExecutor() as beside:
                base = beside.submit(debian_root.base)
                newer = beside.submit(deb.build, options.frozen, folder / "newer", NEWER, "zstd")
                contents(trial, package, folder)
                reproducible(trial, options.frozen, folder, newer)
                with trial.step("a clean Debian is there"):
                    base.result()
            deb_life.test(trial, [package, newer.result()], base.result(), folder)
        trial.ended()
    finally:
        debian_root.give_back(OUT)
    return 0


def contents(trial: Trial, package: Path, work: Path) -> None:
    """Test what is in the package, without installing it."""
    root = work / "unpacked"
    with trial.step("lintian finds no error and no warning"):
        command: common.Command = ["lintian", "--fail-on=error,warning", "--allow-root", package]
        equal(trial.run(command).strip(), "", "lintian")
    with trial.step("its own sums hold, and nothing in it is writable or anybody's but root's"):
        trial.run(["dpkg-deb", "--raw-extract", package, root])
        trial.run(["env", f"--chdir={root}", "md5sum", "--check", "--quiet", "DEBIAN/md5sums"])
        for line in trial.run(["dpkg-deb", "--contents", package]).splitlines():
            mode, owner = line.split()[:2]
            wanted = mode[0] == "l" or (mode[5], mode[8]) == ("-", "-")
            equal((owner, wanted), ("root/root", True), line)
    with trial.step("the menu's entries and the description are what their readers take"):
        for path in (*root.glob("usr/share/applications/*"), *root.glob("etc/xdg/autostart/*")):
            trial.run(["desktop-file-validate", "--no-hints", path])
        (metainfo,) = root.glob("usr/share/metainfo/*")
        trial.run(["appstreamcli", "validate", "--no-net", metainfo])
    with trial.step("nothing in it was made for this computer alone"):
        for path in common.entries(root / "etc") + common.entries(root / "usr/share"):
            if path.is_file() and str(common.ROOT).encode() in path.read_bytes():
                raise SystemExit(f"{path} names {common.ROOT}")


def reproducible(trial: Trial, frozen: Path, work: Path, newer: Future[Path]) -> None:
    """Test that a newer package, which is being built, is the same from elsewhere."""
    with trial.step("a newer package is the same twice: another path, umask, time zone, language"):
        other = work / "another path" / NAME
        other.parent.mkdir()
        shutil.copytree(frozen, other, symlinks=True)
        script = [sys.executable, "-m", "scripts.packages.deb", "--compress=zstd"]
        script += [f"--version={NEWER}", f"--frozen={other}", f"--output={other.parent}"]
        trial.run(
            ["sh", "-c", ELSEWHERE, "sh", common.ROOT, *script],
            PYTHONPATH=os.environ["PYTHONPATH"],
            SOURCE_DATE_EPOCH=str(common.source_date_epoch()),
        )
        here = newer.result()
        equal(common.digest(other.parent / here.name), common.digest(here), "SHA-256")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
