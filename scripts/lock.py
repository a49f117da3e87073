"""Writes requirements/*.txt anew from pyproject.toml: hashed, for every platform, without hosts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV = Path(sys.executable).with_name("uv")
COMMON = [
    "--quiet",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
]


def main(options: list[str]) -> int:
    """Zero once the files are written; OPTIONS go to uv (`--upgrade`)."""
    for name, extras in (
        ("dev", ["--extra=dev"]),
        ("runtime", ["--extra=backend", "--constraints=requirements/dev.txt"]),
        ("packages", ["--extra=packages", "--constraints=requirements/dev.txt"]),
    ):
        output = f"requirements/{name}.txt"
        command: list[str | Path] = [
            UV,
            "pip",
            "compile",
            "pyproject.toml",
            *COMMON,
            *extras,
            *options,
        ]
        command += ["--output-file", output]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
