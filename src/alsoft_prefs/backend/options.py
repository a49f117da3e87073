"""Options that several commands take, and what they stand for."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from urllib.parse import unquote

from alsoft_prefs.core.errors import UsageProblem


def add_database(to: argparse.ArgumentParser) -> None:
    """Let a command take `--database`."""
    to.add_argument(
        "--database",
        metavar="URL",
        help="sqlite:///FILE (default: backend.sqlite3 in the user's data folder)",
    )


def add_keys(to: argparse.ArgumentParser) -> None:
    """Let a command take `--keys`."""
    to.add_argument(
        "--keys", metavar="FILE", type=Path, help="key file (default: beside the database)"
    )


def say(text: str) -> None:
    """Write a line of the command's answer."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def database_of(options: argparse.Namespace) -> Path:
    """Return the database that is meant; raises UsageProblem where that is none."""
    url: str | None = options.database
    if url is None:
        from platformdirs import user_data_path

        folder = user_data_path("alsoft-prefs-backend", appauthor=False, ensure_exists=True)
        return folder / "backend.sqlite3"
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        path = Path(unquote(url.removeprefix("sqlite:///"))).absolute()
        if not path.parent.is_dir():
            raise UsageProblem(f"There is no folder {path.parent}.", "Make it first.")
        return path
    raise UsageProblem(
        f"{url.partition(':')[0]!r} is no database that is known here.",
        "Write sqlite:///FILE; an absolute path begins with a fourth slash.",
    )


def key_file_of(options: argparse.Namespace) -> Path:
    """Return the key file that is meant."""
    if options.keys is not None:
        return Path(options.keys)
    database = database_of(options)
    return database.with_name(f"{database.stem}-keys.json")
