"""Small checks of every tracked file: whitespace, size, conflict marks, syntax, registry hosts."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MOST_BYTES = 1_048_576
MOST_PYTHON_LINES = 400
KEPT_AS_IT_IS = re.compile(r"^(LICENSE|resources/policy/.*|tests/data/.*)$")  # others' words
CONFLICT = re.compile(r"^(<{7}|>{7}) ", re.MULTILINE)
# The requirements are installed from whichever index the reader's pip is set to. The brackets keep
# this line from finding itself.
HOSTS = re.compile(r"pypi[.]org|pythonhoste[d]|registry[.]npmjs|deb[.]debian[.]org")


def main() -> int:
    """One when something was found; each finding is a line."""
    found = [line for path in _tracked() for line in _check(path)]
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


def _tracked() -> list[Path]:
    # Files that are not committed yet count as well, ignored ones do not.
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    names = sorted(set(listed.decode().split("\0")) - {""})
    return [path for name in names if (path := ROOT / name).is_file()]


def _check(path: Path) -> Iterator[str]:
    name = path.relative_to(ROOT)
    data = path.read_bytes()
    if len(data) > MOST_BYTES:
        yield f"{name}: larger than 1 MiB"
    if b"\0" in data:
        return
    text = data.decode("utf-8")
    if not KEPT_AS_IT_IS.search(str(name)):
        if text and not text.endswith("\n"):
            yield f"{name}: no newline at the end"
        if re.search(r"[ \t]+$", text, re.MULTILINE):
            yield f"{name}: blanks at the end of a line"
    if CONFLICT.search(text):
        yield f"{name}: conflict marks"
    if HOSTS.search(text):
        yield f"{name}: names a package registry's host"
    if path.suffix == ".py" and text.count("\n") > MOST_PYTHON_LINES:
        yield f"{name}: more than {MOST_PYTHON_LINES} lines"
    yield from _syntax(path, text)


def _syntax(path: Path, text: str) -> Iterator[str]:
    import tomllib

    try:
        if path.suffix == ".toml":
            tomllib.loads(text)
        elif path.suffix == ".json":
            json.loads(text)
    except ValueError as problem:
        yield f"{path.relative_to(ROOT)}: {problem}"


if __name__ == "__main__":
    sys.exit(main())
