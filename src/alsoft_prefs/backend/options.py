"""Options that several commands take, and what they stand for."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from alsoft_prefs.core.errors import UsageProblem

DATABASE_VARIABLE = "ALSOFT_PREFS_BACKEND_DATABASE"
"""Holds the database's URL where `--database` doesn't, so that no password is in the arguments."""


def add_database(to: argparse.ArgumentParser) -> None:
    """Let a command take `--database`."""
    to.add_argument(
        "--database",
        metavar="URL",
        help="sqlite:///FILE or postgresql://USER@HOST/DATABASE "
        f"(default: ${DATABASE_VARIABLE}, else backend.sqlite3 in the user's data folder)",
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


class DatabaseChoice(NamedTuple):
    """The database that is meant: a file of SQLite, or else a URL of PostgreSQL."""

    file: Path | None
    url: str

    @property
    def shown(self) -> str:
        """What may be printed of it: no password."""
        if self.file is not None:
            return str(self.file)
        from alsoft_prefs.backend.postgres_start import shown

        return shown(self.url)


def database_of(options: argparse.Namespace) -> DatabaseChoice:
    """Return the database that is meant; raises UsageProblem where that is none."""
    url: str | None = options.database or os.environ.get(DATABASE_VARIABLE)
    if url is None:
        from platformdirs import user_data_path

        folder = user_data_path("alsoft-prefs-backend", appauthor=False, ensure_exists=True)
        return _file(folder / "backend.sqlite3")
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        path = Path(unquote(url.removeprefix("sqlite:///"))).absolute()
        if not path.parent.is_dir():
            raise UsageProblem(f"There is no folder {path.parent}.", "Make it first.")
        return _file(path)
    if url.startswith(("postgresql://", "postgres://")):
        return DatabaseChoice(None, url)
    raise UsageProblem(
        f"{url.partition(':')[0]!r} is no database that is known here.",
        "Write sqlite:///FILE, where an absolute path begins with a fourth slash, or "
        "postgresql://USER@HOST/DATABASE.",
    )


def existing_database_of(options: argparse.Namespace) -> DatabaseChoice:
    """Return the backend's database; raises UsageProblem where there is none yet.

    What is written to a database that no backend serves would be lost without a word.
    """
    database = database_of(options)
    if database.file is not None and not database.file.exists():
        raise UsageProblem(
            f"There is no database {database.file}.",
            f"Name the backend's: --database URL, or {DATABASE_VARIABLE}.",
        )
    return database


def _file(path: Path) -> DatabaseChoice:
    return DatabaseChoice(path, f"sqlite:///{path}")


def key_file_of(options: argparse.Namespace) -> Path:
    """Return the key file that is meant."""
    if options.keys is not None:
        return Path(options.keys)
    database = database_of(options).file
    if database is None:
        raise UsageProblem(
            "With PostgreSQL the key file has no place of its own.", "Name it: --keys FILE"
        )
    return database.with_name(f"{database.stem}-keys.json")
