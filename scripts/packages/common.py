"""What every script that builds or tests a package stands on: places, times, runs, the report."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build" / "packages"
OUT = BUILD / "out"
NAME = "alsoft-prefs"
PROGRAM = BUILD / "linux" / NAME
"""The frozen Linux program, once `frozen` has made it."""
WITHOUT_HISTORY = 1_790_000_000
"""The time of the files, in seconds since 1970, where neither the caller nor git knows one."""

Command = Sequence[str | Path]


def version() -> str:
    """Return the program's version."""
    text = (ROOT / "src" / "alsoft_prefs" / "version.py").read_text("utf-8")
    found = re.search(r'^VERSION = "(?P<version>[^"]+)"', text, re.MULTILINE)
    if found is None:
        raise SystemExit("src/alsoft_prefs/version.py states no version")
    return found["version"]


def source_date_epoch() -> int:
    """Return the time that built files bear, in seconds since 1970.

    `SOURCE_DATE_EPOCH` where it is set, else the time of the last commit; see
    https://reproducible-builds.org/specs/source-date-epoch/
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        answer = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
        return int(answer)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return WITHOUT_HISTORY


def environment(**more: str | Path) -> dict[str, str]:
    """Return the environment of a step that builds: nothing of the caller's but paths and network.

    Arguments:
        more: variables to add.
    """
    kept = ("PATH", "HOME", "TMPDIR", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
    prefixes = ("PIP_", "HTTP_", "HTTPS_", "NO_PROXY", "http_", "https_", "no_proxy")
    ours = {
        name: value
        for name, value in os.environ.items()
        if name in kept or name.startswith(prefixes)
    }
    ours |= {
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_date_epoch()),
    }
    return ours | {name: str(value) for name, value in more.items()}


def asking() -> dict[str, str]:
    """Return what gpg needs to ask whoever signs for a passphrase: the terminal or the desktop."""
    kept = (
        "DBUS_SESSION_BUS_ADDRESS",
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "XAUTHORITY",
        "XDG_RUNTIME_DIR",
    )
    found = {name: os.environ[name] for name in (*kept, "GPG_TTY", "TERM") if name in os.environ}
    with contextlib.suppress(OSError):
        found.setdefault("GPG_TTY", os.ttyname(sys.stdin.fileno()))
    return found


def run(command: Command, **more: str | Path) -> str:
    """Run a step in `environment(**more)` and return what it says; its errors end this program.

    Raises:
        SystemExit: the step failed; everything that it said has been shown.
    """
    done = subprocess.run(
        command,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=ROOT,
        text=True,
        check=False,
    )
    if done.returncode:
        words = " ".join(map(str, command))
        raise SystemExit(f"{done.stdout}\n{words}: ended with code {done.returncode}")
    return done.stdout


def built(pattern: str, name: str) -> Path:
    """Return the last package of this version that fits a file name's pattern.

    Raises:
        SystemExit: there is none; `name` is what `make packages` calls it.
    """
    found = sorted(OUT.glob(pattern))
    if not found:
        raise SystemExit(f"{OUT}: no {pattern}; make packages PACKAGES={name} builds it")
    return found[-1]


def say(text: str) -> None:
    """Tell whoever started the script how far it is."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@contextlib.contextmanager
def timed(name: str, figure: str = "seconds") -> Iterator[None]:
    """Note in the report how many seconds the block took."""
    started = time.monotonic()
    yield
    report(name, **{figure: round(time.monotonic() - started, 1)})


def report(name: str, **figures: object) -> None:
    """Add figures about something that was built to `build/packages/out/report.json`.

    Arguments:
        name: `frozen-linux`, `deb`, `rpm`, `msi` …
        figures: times in seconds, sizes in bytes, or a word; earlier ones of the same name go.
    """
    path = OUT / "report.json"
    OUT.mkdir(parents=True, exist_ok=True)
    known = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    known[name] = {**known.get(name, {}), **figures}
    path.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def entries(folder: Path) -> list[Path]:
    """Return everything below a folder, sorted in the same way everywhere."""
    return sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())


def tree_size(folder: Path) -> int:
    """Return how many bytes the files below a folder hold."""
    return sum(path.lstat().st_size for path in entries(folder) if not path.is_dir())


def tree_digest(folder: Path) -> str:
    """Return the SHA-256 over a whole folder: names, kinds, modes, times, links and contents."""
    total = hashlib.sha256()
    for path in entries(folder):
        status = path.lstat()
        content = ""
        if path.is_symlink():
            content = os.readlink(path)
        elif path.is_file():
            content = digest(path)
        name = path.relative_to(folder).as_posix()
        mode, when = stat.filemode(status.st_mode), int(status.st_mtime)
        total.update(f"{name}\0{mode}\0{when}\0{content}\n".encode())
    return total.hexdigest()


def settle(folder: Path, programs: Sequence[Path] = (), epoch: int | None = None) -> None:
    """Give everything in a folder the modes and times that whoever builds can't change.

    Arguments:
        folder: the folder, itself included.
        programs: what may be executed; everything else may not.
        epoch: the time of each file; `source_date_epoch()` where it isn't said.
    """
    when = source_date_epoch() if epoch is None else epoch
    for path in [*entries(folder), folder]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)
