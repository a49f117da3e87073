"""Builds the packages that this machine can build, and tests those that were built.

`python -m scripts.packages build|test [deb] [rpm] [msi]`; without a name, all that can be.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.packages import checksums, common

FORMATS = ("deb", "rpm", "msi")
PROGRAMS = {"deb": "linux", "rpm": "linux", "msi": "windows"}
"""Which frozen program is inside."""
MAKERS = {"linux": "frozen", "windows": "windows"}
"""The scripts that make these, and write the bill of materials of each with `--bill`."""


def main(argv: list[str]) -> int:
    """Zero once everything that was asked for by name, or could be done, went well."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("build", "test"))
    parser.add_argument("formats", nargs="*", metavar="FORMAT")
    parser.add_argument("--sign", metavar="KEY", help="sign SHA256SUMS by this key of gpg's")
    options = parser.parse_args(argv)
    named = [each for each in options.formats if each != "all"]
    if unknown := set(named) - set(FORMATS):
        parser.error(f"{', '.join(sorted(unknown))}: there are {', '.join(FORMATS)}")
    work: Callable[[str], bool] = _build if options.what == "build" else _test
    left_out = _left_out(named or list(FORMATS), built=options.what == "test")
    failed = []
    for name in named or FORMATS:
        if name not in left_out and not work(name):
            failed.append(name)
    done = set(named or FORMATS) - set(left_out) - set(failed)
    if options.what == "build":
        _finish({PROGRAMS[name] for name in done}, options.sign)
    _tell(left_out, failed)
    return 1 if failed or not done or (named and left_out) else 0


def _left_out(wanted: list[str], *, built: bool) -> dict[str, str]:
    """Return which formats can't be worked on here, and why."""
    if sys.platform != "linux":
        return dict.fromkeys(wanted, f"{sys.platform} isn't Linux: see docs/administrators/")
    found = {}
    for name in wanted:
        if built and not list(common.OUT.glob(f"*.{name}")):
            found[name] = f"none is built: make packages PACKAGES={name}"
        elif not _has_tools(name):
            found[name] = "its tools aren't here, and can't be installed"
    return found


def _has_tools(name: str) -> bool:
    """Install what is missing, where that may be, and tell whether everything is there."""
    script = common.ROOT / "scripts" / "system_packages.py"
    command: common.Command = [sys.executable, script, "packages", f"packages-{name}"]
    return subprocess.run(command, check=False).returncode == 0


def _build(name: str) -> bool:
    return _script(MAKERS[PROGRAMS[name]]) and _script(name)


def _test(name: str) -> bool:
    started = time.monotonic()
    if name == "deb":
        # The root that test_deb needs is made meanwhile; where it can't be, test_deb says why.
        with ThreadPoolExecutor() as beside:
            beside.submit(_run, "debian_root", quiet=True)
            well = _script("test_frozen")
        well = well and _script("test_deb")
    else:
        well = _script(f"test_{name}")
    figures = {"test_seconds": round(time.monotonic() - started, 1), "tested": well}
    common.report(name, **figures)
    return well


def _script(name: str, *options: str | Path) -> bool:
    """Say which of the scripts beside this one is run, and tell whether it went well."""
    common.say(f"== {name}")
    return _run(name, *options)


def _run(name: str, *options: str | Path, quiet: bool = False) -> bool:
    paths = (str(common.ROOT / "src"), os.environ.get("PYTHONPATH", ""))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    command = [sys.executable, "-m", f"scripts.packages.{name}", *options]
    said = subprocess.DEVNULL if quiet else None
    done = subprocess.run(
        command, cwd=common.ROOT, env=environment, stdout=said, stderr=said, check=False
    )
    return done.returncode == 0


def _finish(systems: set[str], key: str | None) -> None:
    """Write the bills of materials of these systems' programs, and the checksums of everything."""
    for system in sorted(systems):
        name = f"{common.NAME}-{common.version()}-{system}.cdx.json"
        _script(MAKERS[system], "--bill", common.OUT / name)
    sums = checksums.write(common.OUT)
    if key:
        checksums.sign(sums, key)


def _tell(left_out: dict[str, str], failed: list[str]) -> None:
    report = common.OUT / "report.json"
    known = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    for name, figures in known.items():
        told = ", ".join(f"{figure} {value}" for figure, value in figures.items())
        common.say(f"{name}: {told}")
    for name, why in left_out.items():
        common.say(f"!! LEFT OUT: {name}: {why}")
    for name in failed:
        common.say(f"!! FAILED: {name}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
