"""Installs, uses, upgrades and removes the Windows package: `python -m scripts.packages.test_msi`.

The package's tables are always looked at. The rest happens under Wine, in a prefix made for the
purpose, with the checkout's backend on loopback; without Wine that is said loudly, and not done.
What was done and said is in `build/packages/out/test-msi.log`. Wine is not Windows: what it shows
is that the package does what it says to something that works alike.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from scripts.packages import common, msi, msi_check, msi_steps, wine
from scripts.packages.common import BUILD, OUT

LATER = "9.0.0"
LOG = OUT / "test-msi.log"


def main() -> int:
    """Zero when the package is right, as far as this computer can tell."""
    started = time.monotonic()
    package = OUT / f"{common.NAME}-{common.version()}-x64.msi"
    if not package.is_file():
        msi.package(common.version())
    os.environ["SOURCE_DATE_EPOCH"] = str(msi_check.made(package))
    later = msi.package(LATER, BUILD / "later")
    with LOG.open("w", encoding="utf-8") as file:

        def note(text: str) -> None:
            common.say(text)
            file.write(f"{text}\n")
            file.flush()

        note(f"{package.name}: {package.stat().st_size} bytes, SHA-256 {common.digest(package)}")
        _section(note, "Tables", lambda: msi_check.check(package, note))
        _section(note, "The same again", lambda: _same_again(package, note))
        _section(note, "Signatures", lambda: msi_check.check_signing(note))
        if not wine.is_here():
            note("!!! WINE IS MISSING, NOTHING WAS INSTALLED: apt-get install wine wine64")
            common.report("test-msi", result="tables only: no Wine")
            return 0
        with msi_steps.display() as number, tempfile.TemporaryDirectory() as folder:
            computer = wine.Prefix(BUILD / "wine-test", display=number)
            shutil.rmtree(computer.folder, ignore_errors=True)
            computer.make()
            try:
                steps = msi_steps.Steps(computer, package, later, Path(folder), note)
                for title, step in steps.all():
                    _section(note, title, step)
            finally:
                computer.end()
        seconds = round(time.monotonic() - started, 1)
        note(f"Tested under Wine 8, not on Windows: all of it holds. {seconds} s")
    common.report("test-msi", result="installed, used, upgraded, removed", seconds=seconds)
    return 0


def _section(note: Callable[[str], None], title: str, step: Callable[[], None]) -> None:
    note(f"\n== {title}")
    step()


def _same_again(package: Path, note: Callable[[str], None]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        again = msi.package(common.version(), Path(folder))
        if common.digest(again) != common.digest(package):
            raise SystemExit("Packed again it differs, or the sources changed: make packages")
    note("Packed twice: the same, byte for byte.")


if __name__ == "__main__":
    sys.exit(main())
