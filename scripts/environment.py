"""Makes the virtual environment and installs the locked requirements and this checkout into it.

Needs the standard library and either pip 22.3 or later or ensurepip (Debian's python3-venv); where
neither is there, installs Debian's python3-pip when it may.

Usage: environment.py FOLDER [run|test]. The system parts that `make run` or `make test` needs are
asked for first and together, so that nobody waits only to be told, or is told twice.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PIP = (22, 3)  # the first that can install for another interpreter (--python)


def main(folder: str, *targets: str) -> int:
    """Zero once FOLDER holds a working environment; TARGETS are those of system_packages.py."""
    started = time.monotonic()
    venv = Path(folder).resolve()
    python = venv / "bin" / "python"
    if not _works(python):
        # Without pip on purpose: on Debian, ensurepip is in a package of its own.
        subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", venv], check=True)
    pip = _pip_for(python)
    wanted = [*([] if pip else ["pip"]), *targets]
    parts = ROOT / "scripts" / "system_packages.py"
    if subprocess.run([sys.executable, parts, *wanted], check=False).returncode:
        return 1
    pip = pip or _pip_for(python)
    if pip is None:
        sys.stderr.write(f"{sys.executable} has neither pip nor ensurepip. Install one of them.\n")
        return 1
    quiet = ["install", "--quiet", "--no-deps", "--root-user-action=ignore"]
    print("Installing the locked requirements ...", flush=True)
    lock = ROOT / "requirements" / "dev.txt"
    subprocess.run([*pip, *quiet, "--require-hashes", "-r", lock], check=True)
    subprocess.run([*pip, *quiet, "--no-build-isolation", "-e", ROOT], check=True)
    print(f"Installed in {time.monotonic() - started:.0f} s.", flush=True)
    return 0


def _works(python: Path) -> bool:
    """False as well for an environment whose interpreter was upgraded away."""
    if not python.exists():
        return False
    check = "import sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([python, "-c", check], check=False, capture_output=True).returncode == 0


def _pip_for(python: Path) -> list[str | Path] | None:
    own: list[str | Path] = [python, "-m", "pip"]
    if subprocess.run([*own, "--version"], check=False, capture_output=True).returncode == 0:
        return own
    if _pip_version() >= OLDEST_PIP:
        return [sys.executable, "-m", "pip", "--python", python]
    if importlib.util.find_spec("ensurepip") is None:
        return None
    made = subprocess.run([python, "-m", "ensurepip"], check=False, capture_output=True)
    return own if made.returncode == 0 else None


def _pip_version() -> tuple[int, ...]:
    """(0,) where there is no pip."""
    asked = [sys.executable, "-m", "pip", "--version"]
    answer = subprocess.run(asked, check=False, capture_output=True, text=True).stdout.split()
    if len(answer) < 2:
        return (0,)
    return tuple(int(part) for part in answer[1].split(".")[:2] if part.isdecimal())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
