"""`choose()` until it is durable, against one bare commit and one bare replace of the same sizes.

The floor writes one row as long as a journal's entry with `synchronous=FULL` in WAL, then replaces
a file as long as the published decisions: write, fsync, rename, fsync of the folder.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from unittest.mock import patch

from alsoft_prefs.adapters.database import FILE
from alsoft_prefs.adapters.paths import PUBLISHED
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from benchmarks.judging import Held, Row
from benchmarks.profiles import PURPOSE, profile_with_choices, variables
from benchmarks.rounds import paired, seconds

NAMES = ("choose",)
ROUNDS = 300
LIMIT = 1.5


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return the row."""
    with (
        profile_with_choices() as profile,
        patch.dict(os.environ, variables(profile)),
        closing(open_program(profile)) as program,
        closing(_bare(profile)) as connection,
    ):
        ours = _choosing(program)
        floor = _floor(profile, connection)
        found = paired(lambda: seconds(ours), lambda: seconds(floor), rounds)
    measured, floors = (tuple(one * 1000 for one in each) for each in found)
    what = "choose() until durable / SQLite commit + atomic replace"
    return (Row(name, what, "ms", measured, floors, Held.RATIO, LIMIT),)


def _choosing(program: Program) -> Callable[[], None]:
    turns = itertools.cycle((Decision.DENY, Decision.ALLOW))

    def choose() -> None:
        program.preferences.choose({PURPOSE: next(turns)}, Method.TOGGLE)

    return choose


def _bare(profile: str) -> sqlite3.Connection:
    connection = sqlite3.connect(os.path.join(profile, "floor.sqlite3"), isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE floor (number INTEGER PRIMARY KEY, entry TEXT)")
    return connection


def _floor(profile: str, connection: sqlite3.Connection) -> Callable[[], None]:
    entry = "e" * _entry_length(profile)
    with open(os.path.join(profile, PUBLISHED), "rb") as file:
        published = file.read()
    target = os.path.join(profile, "floor.json")

    def write() -> None:
        connection.execute("INSERT INTO floor (entry) VALUES (?)", (entry,))
        with open(f"{target}.new", "wb") as new:
            new.write(published)
            new.flush()
            os.fsync(new.fileno())
        os.replace(f"{target}.new", target)
        folder = os.open(profile, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    return write


def _entry_length(profile: str) -> int:
    with closing(sqlite3.connect(os.path.join(profile, FILE))) as connection:
        *_, last = connection.execute("SELECT * FROM entries ORDER BY position")
    return sum(len(str(value)) for value in last)
