"""The journal in SQLite: entries are only ever added, and the state follows in the same commit."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping

from alsoft_prefs.adapters import json_text
from alsoft_prefs.adapters.database import Database
from alsoft_prefs.core.decisions import Decision, UserDecision
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import Actor, Entry, Method, PolicyRef, Unreadable, step
from alsoft_prefs.core.ports import Build
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.core.words import words

_DECISIONS = {decision.value: decision for decision in Decision}
_UNPUBLISHED = words("What was chosen is stored, but other programs may not see it yet.")
_COLUMNS = (
    "position, id, time, actor, method, decisions, policy_version, policy_sha256, language, program"
)


class SqliteJournal:
    """`core.ports.Journal` in the profile's SQLite file."""

    def __init__(self, database: Database) -> None:
        """Keep the journal in a database."""
        self._database = database

    def append(self, build: Build) -> Entry | None:
        """Store the entry that `build` makes; see the port."""
        with self._database.writing() as connection:
            state = _state(connection)
            entry = build(state, lambda: _last(connection))
            if entry is None:
                return None
            position = _insert(connection, entry)
            after = step(state, entry)
            connection.executemany(
                "INSERT OR REPLACE INTO state (purpose, decision, since, position)"
                " VALUES (?, ?, ?, ?)",
                [
                    (purpose, after[purpose].decision, to_rfc3339(after[purpose].since), position)
                    for purpose in entry.decisions
                    if purpose in after
                ],
            )
        return entry._replace(position=position)

    def state(self) -> dict[str, UserDecision]:
        """Return the person's current decisions."""
        with self._database.reading() as connection:
            return _state(connection)

    def entries(self, *, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries behind a position, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM entries WHERE position > ? ORDER BY position",  # noqa: S608
                (after,),
            )
            return tuple(_entry(row) for row in rows)

    def page(
        self, *, before: int | None = None, limit: int | None = None
    ) -> tuple[Entry | Unreadable, ...]:
        """Return the entries in front of a position, newest first; see the port."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM entries WHERE ?1 IS NULL OR position < ?1"  # noqa: S608
                " ORDER BY position DESC LIMIT ?2",
                (before, -1 if limit is None else limit),
            )
            return tuple(_entry_or_rest(row) for row in rows)

    def position(self) -> int:
        """Return the last entry's position; 0 where there is none."""
        with self._database.reading() as connection:
            return _position(connection)

    def last_positions(self) -> dict[str, int]:
        """Return for each decided purpose the position of the last entry that named it."""
        with self._database.reading() as connection:
            return dict(connection.execute("SELECT purpose, position FROM state").fetchall())

    def publish(self, write: Callable[[Mapping[str, UserDecision], int], None]) -> None:
        """Call `write` with state and position while nobody else can append."""
        with self._database.writing(_UNPUBLISHED) as connection:
            write(_state(connection), _position(connection))


def _insert(connection: sqlite3.Connection, entry: Entry) -> int:
    import json  # reading does without

    cursor = connection.execute(
        f"INSERT INTO entries ({_COLUMNS}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            entry.id,
            to_rfc3339(entry.time),
            entry.actor,
            entry.method,
            json.dumps(entry.decisions),
            entry.policy.version,
            entry.policy.sha256,
            entry.policy.language,
            entry.program,
        ),
    )
    return cursor.lastrowid or 0


def _state(connection: sqlite3.Connection) -> dict[str, UserDecision]:
    try:
        return {
            purpose: UserDecision(_DECISIONS[decision], from_rfc3339(since))
            for purpose, decision, since in connection.execute(
                "SELECT purpose, decision, since FROM state"
            )
        }
    except (KeyError, ValueError) as error:
        raise _unreadable(error) from error


def _position(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT coalesce(max(position), 0) FROM entries").fetchone()
    return int(row[0])


def _last(connection: sqlite3.Connection) -> Entry | None:
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM entries ORDER BY position DESC LIMIT 1"  # noqa: S608
    ).fetchone()
    return _entry(row) if row else None


def _entry(row: tuple[object, ...]) -> Entry:
    position, id_, time, actor, method, decisions, version, sha256, language, program = row
    try:
        return Entry(
            id=str(id_),
            time=from_rfc3339(str(time)),
            actor=Actor(str(actor)),
            method=Method(str(method)),
            decisions=_decisions(str(decisions)),
            policy=PolicyRef(int(str(version)), str(sha256), str(language)),
            program=str(program),
            position=int(str(position)),
        )
    except ValueError as error:
        raise _unreadable(error) from error


def _entry_or_rest(row: tuple[object, ...]) -> Entry | Unreadable:
    try:
        return _entry(row)
    except LocalDataProblem as error:
        try:
            time = from_rfc3339(str(row[2]))
        except ValueError:
            time = None
        return Unreadable(int(str(row[0])), str(row[1]), time, str(error.__cause__))


def _decisions(text: str) -> dict[str, Decision]:
    stated = json_text.loads(text)
    if not isinstance(stated, dict):
        raise ValueError("decisions that are no JSON object")
    return {purpose: Decision(decision) for purpose, decision in stated.items()}


def _unreadable(error: Exception) -> LocalDataProblem:
    return LocalDataProblem(
        words(
            "The journal holds something that this version can't read ({error}). It "
            "is left as it is.",
            error=error,
        ),
        words("Install the newest version; until then nothing new is allowed."),
    )
