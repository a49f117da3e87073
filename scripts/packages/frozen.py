"""Freezes the Linux program: `python -m scripts.packages.frozen [--twice] [--again]`.

The result is `build/packages/linux/alsoft-prefs/`, the same byte for byte wherever and whenever it
is built from the same sources, requirements and Debian packages; `--twice` proves that by building
again under another path, time zone, language and umask. Nothing is built where nothing has changed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.packages import common, notices
from scripts.packages.common import BUILD, NAME, OUT, PROGRAM, ROOT

PYTHON = Path("/usr/bin/python3")
"""Debian's own: one that somebody built leaves its path in everything that is linked with it."""
OLDEST = (3, 11)
CARRIED = ("libbz2-1.0", "liblzma5")
"""Debian's packages of the libraries that come along beside Python; see packaging/frozen."""
VENV = BUILD / "venv"
REQUIREMENTS = ROOT / "requirements" / "packages.txt"
SPEC = ROOT / "packaging" / "frozen" / "linux.spec"
MANIFEST = BUILD / "linux" / "manifest.json"
INPUTS = (
    "src",
    "resources",
    "packaging/frozen",
    "scripts/packages/common.py",
    "scripts/packages/frozen.py",
    "scripts/packages/notices.py",
    "docs/licences.md",
    "hatch_build.py",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "requirements/packages.txt",
)
_RUNPATH = re.compile(r"\((?:RUNPATH|RPATH)\)\s+Library r(?:un)?path: \[(?P<value>.*)\]")


def main(argv: list[str]) -> int:
    """Zero once the program is there, and, with `--twice`, was the same from elsewhere."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--again", action="store_true", help="even where nothing has changed")
    parser.add_argument("--twice", action="store_true", help="prove that it is reproducible")
    parser.add_argument("--bill", type=Path, metavar="FILE", help="write the bill of materials")
    options = parser.parse_args(argv)
    program(again=options.again)
    if options.bill:
        bill(options.bill)
    return _prove() if options.twice else 0


def program(*, again: bool = False) -> Path:
    """Return the folder of the frozen program, frozen anew where something has changed."""
    stamp = BUILD / "linux" / "stamp"
    wanted = _inputs()
    if again or not stamp.is_file() or stamp.read_text("utf-8") != wanted or not PROGRAM.is_dir():
        stamp.unlink(missing_ok=True)
        with common.timed("frozen-linux"):
            _freeze()
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(wanted, "utf-8")
        common.say(f"Frozen: {PROGRAM.relative_to(ROOT)}")
    common.settle(PROGRAM, [PROGRAM / NAME])
    common.report(
        "frozen-linux",
        bytes=common.tree_size(PROGRAM),
        files=sum(not path.is_dir() for path in common.entries(PROGRAM)),
        sha256_of_tree=common.tree_digest(PROGRAM),
    )
    return PROGRAM


def bill(output: Path) -> None:
    """Write the bill of materials of the frozen program; see `sbom`."""
    command: list[str | Path] = [VENV / "bin" / "python", "-m", "scripts.packages.sbom"]
    command += [PROGRAM, MANIFEST, VENV / "installed.json", output]
    common.run(command, PYTHONPATH=f"{ROOT / 'src'}{os.pathsep}{ROOT}")


def _inputs() -> str:
    """Return the digest of everything that decides what the frozen program holds."""
    parts = [f"{common.version()} {_interpreter()}"]
    for name in INPUTS:
        path = ROOT / name
        for file in [path] if path.is_file() else common.entries(path):
            if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".qm":
                parts.append(f"{file.relative_to(ROOT)} {common.digest(file)}")
    return "\n".join(parts) + "\n"


def _interpreter() -> str:
    """Return which Python freezes, and the versions of Debian's packages that the program carries.

    Raises:
        SystemExit: there is none, or an old one.
    """
    asked = "import sys; print(*sys.version_info[:3])"
    try:
        answer = subprocess.run([PYTHON, "-c", asked], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise SystemExit("The system's own Python is needed: apt-get install python3") from error
    number = tuple(map(int, answer.stdout.split()))
    if number < OLDEST:
        raise SystemExit(f"{PYTHON} is older than Python {'.'.join(map(str, OLDEST))}")
    python = f"libpython{number[0]}.{number[1]}"
    packages = (python, f"{python}-minimal", f"{python}-stdlib", *CARRIED)
    query = ["dpkg-query", "--show", "--showformat=, ${Package} ${Version}", *packages]
    try:  # one that isn't there is no reason to say nothing of the others
        known = subprocess.run(query, check=False, capture_output=True, text=True).stdout
    except OSError:
        known = ""
    return f"Python {'.'.join(map(str, number))}{known}"


def _freeze() -> None:
    os.umask(0o022)
    OUT.mkdir(parents=True, exist_ok=True)
    python = environment()
    common.say("Building the wheel ...")
    built = wheel()
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    common.run([*pip, "--no-deps", "--no-index", "--force-reinstall", "--no-compile", built])
    common.say("Freezing ...")
    shutil.rmtree(BUILD / "linux", ignore_errors=True)
    command: list[str | Path] = [python, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    command += [f"--distpath={BUILD / 'linux'}", f"--workpath={BUILD / 'work'}", "--clean", SPEC]
    common.run(
        command,
        ALSOFT_MANIFEST=MANIFEST,
        PYINSTALLER_CONFIG_DIR=BUILD / "cache",
        SOURCE_DATE_EPOCH=str(common.WITHOUT_HISTORY),  # the same program from any commit
    )
    manifest = json.loads(MANIFEST.read_text("utf-8"))
    notices.write(manifest, PROGRAM / "_internal")
    _check_links()


def environment() -> Path:
    """Return the interpreter of an environment that holds exactly the locked requirements."""
    python = VENV / "bin" / "python"
    stamp = VENV / "stamp"
    wanted = f"{_interpreter()} {common.digest(REQUIREMENTS)}\n"
    if stamp.is_file() and stamp.read_text("utf-8") == wanted and python.exists():
        return python
    common.say("Installing the locked requirements of the build ...")
    common.run([PYTHON, "-m", "venv", "--clear", "--without-pip", VENV])
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
    ]
    report = VENV / "installed.json"
    common.run([*pip, "--no-compile", "--require-hashes", "-r", REQUIREMENTS, "--report", report])
    stamp.write_text(wanted, "utf-8")
    return python


def wheel() -> Path:
    """Build the wheel and the sdist, and return the wheel's path."""
    for old in (*OUT.glob("*.whl"), *OUT.glob("*.tar.gz")):
        old.unlink()
    common.run([sys.executable, "-m", "hatchling", "build", "-d", OUT])
    (built,) = OUT.glob("*.whl")
    for path in (built, *OUT.glob("*.tar.gz")):
        common.report(
            path.suffix.lstrip(".") if path == built else "sdist", bytes=path.stat().st_size
        )
    return built


def _check_links() -> None:
    """Refuse a program with a library that looks for others in a place of this computer.

    Raises:
        SystemExit: there is one.
    """
    found = []
    for path in common.entries(PROGRAM):
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        if str(BUILD).encode() in content:
            found.append(f"{path}: names {BUILD}")
        if content.startswith(b"\x7fELF"):
            said = common.run(["readelf", "--dynamic", "--wide", path])
            places = [part for each in _RUNPATH.findall(said) for part in each.split(":")]
            found += [f"{path}: {part}" for part in places if not part.startswith("$ORIGIN")]
    if found:
        raise SystemExit("\n".join(["The frozen program names places of this computer:", *found]))


def _prove() -> int:
    """Freeze a copy of the checkout under other circumstances, and compare."""
    here = common.tree_digest(PROGRAM)
    with tempfile.TemporaryDirectory(prefix="elsewhere-") as folder:
        copy = Path(folder) / "another path" / NAME
        _copy_checkout(copy)
        circumstances = {
            "TZ": "Pacific/Auckland",
            "LC_ALL": "C",
            "PYTHONHASHSEED": "random",
            "SOURCE_DATE_EPOCH": str(common.source_date_epoch()),
            "PYTHONPATH": str(copy / "src"),
        }
        common.say(f"Freezing again in {copy} ...")
        subprocess.run(
            ["/bin/sh", "-c", 'umask 077; exec "$0" -m scripts.packages.frozen', sys.executable],
            cwd=copy,
            env={**os.environ, **circumstances},
            check=True,
        )
        other = copy / PROGRAM.relative_to(ROOT)
        there = common.tree_digest(other)
        if here == there:
            common.say(f"The same from elsewhere: SHA-256 of the tree {here}")
            common.report("frozen-linux", reproducible="yes")
            return 0
        for path in sorted({p.relative_to(PROGRAM) for p in common.entries(PROGRAM)}):
            if not _same(PROGRAM / path, other / path):
                common.say(f"differs: {path}")
        common.report("frozen-linux", reproducible="no")
    return 1


def _same(one: Path, other: Path) -> bool:
    if not os.path.lexists(other) or one.is_symlink() != other.is_symlink():
        return False
    if one.is_symlink():
        return os.readlink(one) == os.readlink(other)
    if (
        one.lstat().st_mode != other.lstat().st_mode
        or one.lstat().st_mtime != other.lstat().st_mtime
    ):
        return False
    return one.is_dir() or one.read_bytes() == other.read_bytes()


def _copy_checkout(copy: Path) -> None:
    listed = common.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
    for name in filter(None, listed.split("\0")):
        source = ROOT / name
        if source.is_file():
            target = copy / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
