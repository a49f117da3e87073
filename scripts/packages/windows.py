"""Freezes the Windows program under Wine: `python -m scripts.packages.windows [--again]`.

The result is `build/packages/windows/alsoft-prefs/`. Python comes from an sdist that carries the
Python Software Foundation's own files, and every one of them is checked against its signature;
everything else comes from the locked wheels. Nothing of Wine's gets in: whatever was collected from
another place ends the build.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from scripts.packages import authenticode, common, frozen, icon, notices, wine
from scripts.packages.common import BUILD, NAME, ROOT

PROGRAM = BUILD / "windows" / NAME
PYTHON = BUILD / "windows-python"
PREFIX = BUILD / "wine"
MANIFEST = BUILD / "windows" / "manifest.json"
SPEC = ROOT / "packaging" / "frozen" / "windows.spec"
SELF = Path(__file__)
LOCK = ROOT / "requirements" / "windows.txt"
REQUIREMENTS = ROOT / "requirements" / "packages.txt"
INPUTS = (
    "requirements/windows.txt",
    "scripts/packages/icon.py",
    "scripts/packages/windows.py",
    str(icon.SOURCE.relative_to(ROOT)),
)
"""What decides what the program holds, beside `frozen.INPUTS`."""
VERSION = "3.11.9"
"""What the locked sdist carries."""
TARGET = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": VERSION,
    "python_version": "3.11",
    "sys_platform": "win32",
}
"""What a requirement's marker sees there; see PEP 508."""
_LEFT_OUT = {
    "__pycache__",
    "idlelib",
    "lib2to3",
    "site-packages",
    "test",
    "tests",
    "tkinter",
    "turtledemo",
}
_OUTSIDE_THE_CATALOGUE = {
    "xml/__init__.py": "8e7bc2b8a9974751e0bf0be8e8fd3c116fb0ed2ff2e372f693a7e3659a46f8dc"
}
"""Files of Python's library that the signed catalogue doesn't list, with their SHA-256."""


def main(argv: list[str]) -> int:
    """Zero once the program is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--again", action="store_true", help="even where nothing has changed")
    parser.add_argument("--bill", type=Path, metavar="FILE", help="write the bill of materials")
    options = parser.parse_args(argv)
    program(again=options.again)
    if options.bill:
        bill(options.bill)
    return 0


def program(*, again: bool = False) -> Path:
    """Return the folder of the frozen program, frozen anew where something has changed."""
    stamp = BUILD / "windows" / "stamp"
    wanted = _inputs()
    if again or not stamp.is_file() or stamp.read_text("utf-8") != wanted or not PROGRAM.is_dir():
        stamp.unlink(missing_ok=True)
        with common.timed("frozen-windows"):
            _freeze()
        stamp.write_text(wanted, "utf-8")
        common.say(f"Frozen: {PROGRAM.relative_to(ROOT)}")
    common.settle(PROGRAM)
    common.report(
        "frozen-windows",
        bytes=common.tree_size(PROGRAM),
        files=sum(path.is_file() for path in common.entries(PROGRAM)),
        sha256_of_tree=common.tree_digest(PROGRAM),
    )
    return PROGRAM


def bill(output: Path) -> None:
    """Write the bill of materials of the frozen program; see `sbom`."""
    command: list[str | Path] = [frozen.environment(), "-m", "scripts.packages.sbom"]
    command += [PROGRAM, MANIFEST, PYTHON / "installed.json", output]
    common.run(command, PYTHONPATH=f"{ROOT / 'src'}{os.pathsep}{ROOT}")


def _inputs() -> str:
    """Return the digest of everything that decides what the frozen program holds."""
    parts = [common.version()]
    for name in (*frozen.INPUTS, *INPUTS):
        path = ROOT / name
        for file in [path] if path.is_file() else common.entries(path):
            if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".qm":
                parts.append(f"{file.relative_to(ROOT)} {common.digest(file)}")
    return "\n".join(parts) + "\n"


def python() -> Path:
    """Return the folder of the Windows Python with the locked requirements of the build."""
    stamp = PYTHON / "stamp"
    wanted = f"{common.digest(LOCK)} {common.digest(REQUIREMENTS)} {common.digest(SELF)}\n"
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return PYTHON
    shutil.rmtree(PYTHON, ignore_errors=True)
    PYTHON.mkdir(parents=True)
    site = PYTHON / "Lib" / "site-packages"
    common.say("Fetching the locked wheels for Windows ...")
    here = BUILD / "requirements-windows.txt"
    here.write_text("".join(requirements(REQUIREMENTS.read_text("utf-8"))), "utf-8")
    pip: list[str | Path] = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    pip += ["--target", site, "--platform=win_amd64", "--python-version=3.11"]
    pip += ["--implementation=cp", "--only-binary=:all:", "--no-compile", "--require-hashes"]
    common.run([*pip, "--report", PYTHON / "installed.json", "-r", here])
    common.say("Fetching Python for Windows ...")
    _unpack(_sdist(site), PYTHON)
    problems = list(doubts(PYTHON))
    if problems:
        raise SystemExit("\n".join(["Python for Windows isn't what was published:", *problems]))
    stamp.write_text(wanted, "utf-8")
    return PYTHON


def requirements(lock: str) -> Iterator[str]:
    """Give the lines of a lock that hold on Windows, without their markers: pip asks this computer.

    Arguments:
        lock: the text of a requirements file.
    """
    for line in lock.replace("\\\n", " ").splitlines():
        stated, *hashes = line.split("--hash=")
        if hashes and not stated.startswith("#"):
            requirement = Requirement(stated)
            if requirement.marker is None or requirement.marker.evaluate(TARGET):
                kept = " ".join(f"--hash={each.strip()}" for each in hashes)
                yield f"{requirement.name}{requirement.specifier} {kept}\n"


def _sdist(site: Path) -> bytes:
    """Return the sdist; pip asks its `setup.py` for its name, with the locked setuptools."""
    folder = BUILD / "sdist"
    shutil.rmtree(folder, ignore_errors=True)
    pip: list[str | Path] = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    pip += ["--no-binary=:all:", "--no-build-isolation", "--require-hashes", "-r", LOCK]
    common.run([*pip, "--dest", folder], PYTHONPATH=_setuptools_alone(site))
    (path,) = folder.iterdir()
    return path.read_bytes()


def _setuptools_alone(site: Path) -> Path:
    alone = BUILD / "setuptools"
    shutil.rmtree(alone, ignore_errors=True)
    for source in (*site.glob("setuptools*"), site / "_distutils_hack"):
        shutil.copytree(source, alone / source.name)
    return alone


def _unpack(sdist: bytes, target: Path) -> None:
    """Put the interpreter and its library into a folder, without tests, Tk and packages."""
    with tarfile.open(fileobj=io.BytesIO(sdist)) as tar:
        name = next(each for each in tar.getnames() if each.endswith("/data.zip"))
        member = tar.extractfile(name)
        data = io.BytesIO(member.read() if member else b"")
    with zipfile.ZipFile(data) as packed:
        for entry in packed.infolist():
            place = entry.filename.partition("/")[2]
            if not entry.is_dir() and _is_needed(place):
                path = target / place
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(packed.read(entry))


def _is_needed(place: str) -> bool:
    folder, _, rest = place.partition("/")
    if not rest:
        return folder.startswith(("python", "vcruntime140", "LICENSE"))
    if folder == "DLLs":
        return not rest.startswith(("_tkinter", "tcl", "tk", "py.ico", "pyc", "pyd"))
    return folder == "Lib" and not _LEFT_OUT & set(rest.split("/"))


def doubts(root: Path) -> Iterator[str]:
    """Give what is wrong with an unpacked Python: nothing, where it is what was published.

    Arguments:
        root: the folder of `python.exe`.
    """
    catalogue = root / "DLLs" / "python_lib.cat"
    programs = [path for path in (*root.glob("*.*"), *root.glob("DLLs/*")) if _is_signed(path)]
    for path in [*programs, catalogue]:
        found = authenticode.of_python(path)
        signer = authenticode.MICROSOFT if path.name.startswith("vc") else authenticode.PYTHON
        if signer not in found.signer or not (found.whole or path == catalogue):
            yield f"{path.name}: signed by {found.signer or 'nobody'}, {found.computed}"
        elif signer == authenticode.PYTHON and not found.chained:
            yield f"{path.name}: its signature doesn't lead to an authority"
    listed = catalogue.read_bytes()
    library = root / "Lib"
    for path in sorted(library.rglob("*.py")):
        place = path.relative_to(library).as_posix()
        content = path.read_bytes()
        if place.startswith("site-packages/") or not content:
            continue
        sha256 = hashlib.sha256(content)
        # The catalogue names its members by SHA-1 or SHA-256, whose bytes stand in it as they are.
        known = (sha256.digest(), hashlib.sha1(content).digest())  # noqa: S324
        if not any(
            each in listed for each in known
        ) and sha256.hexdigest() != _OUTSIDE_THE_CATALOGUE.get(place):
            yield f"Lib/{place}: Python's signed catalogue doesn't know it"


def _is_signed(path: Path) -> bool:
    return path.suffix in (".exe", ".dll", ".pyd")


def _freeze() -> None:
    folder = python()
    site = folder / "Lib" / "site-packages"
    pip: list[str | Path] = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    pip += ["--no-index", "--no-compile", "--upgrade", "--target", site]
    common.run([*pip, frozen.wheel()])
    computer = wine.Prefix(PREFIX)
    computer.make()
    common.say("Freezing for Windows, under Wine ...")
    shutil.rmtree(BUILD / "windows", ignore_errors=True)
    MANIFEST.parent.mkdir(parents=True)
    ended = computer.run(
        [
            folder / "python.exe",
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--clean",
            "--log-level=ERROR",
            f"--distpath={wine.windows_path(BUILD / 'windows')}",
            f"--workpath={wine.windows_path(BUILD / 'work-windows')}",
            wine.windows_path(SPEC),
        ],
        ALSOFT_MANIFEST=wine.windows_path(MANIFEST),
        ALSOFT_VERSION=common.version(),
        ALSOFT_ICON=wine.windows_path(icon.write(BUILD / "alsoft-prefs.ico")),
        PYTHONDONTWRITEBYTECODE="1",
        SOURCE_DATE_EPOCH=str(common.WITHOUT_HISTORY),  # the same program from any commit
    )
    if ended.code:
        raise SystemExit(f"{ended.said}\nPyInstaller ended with code {ended.code}")
    manifest = json.loads(MANIFEST.read_text("utf-8"))
    _check_sources(manifest)
    notices.write(manifest, PROGRAM / "_internal")


def _check_sources(manifest: dict[str, Any]) -> None:
    """Refuse a program with a file that isn't from the checked Python or the locked wheels."""
    ours = tuple(
        wine.windows_path(each).lower() for each in (PYTHON, BUILD / "work-windows", SPEC.parent)
    )
    strange = [
        entry["source"]
        for entry in manifest["files"]
        if not entry["source"].lower().startswith(ours)
    ]
    if strange:
        raise SystemExit("\n".join(["These don't belong in the Windows program:", *strange]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
