"""The outbox in SQLite: device IDs, records with their receipts, pinned keys, and memories."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from alsoft_prefs.adapters.database import Database
from alsoft_prefs.core.ports import Identity, IdentityState, RecordState, StoredRecord
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.core.words import recalled, written

if TYPE_CHECKING:
    from alsoft_prefs.core.jws import PublicJwk

_COLUMNS = (
    "hash, device, seq, jws, created_at, covers, state, problem, not_before, receipt,"
    " received_at, sent_at"
)
_CARRIES = "state NOT IN ('adopted', 'superseded')"
_CARRIED_BY = f"SELECT min(covers) FROM records WHERE covers >= ? AND {_CARRIES}"  # noqa: S608
_REQUEUE = "UPDATE records SET state = 'waiting', not_before = NULL WHERE hash = ?"
_SUPERSEDE = "UPDATE records SET state = 'superseded' WHERE device = ? AND state IN "


class SqliteOutbox:
    """`core.ports.Outbox` in the profile's SQLite file."""

    def __init__(self, database: Database) -> None:
        """Keep the outbox in a database."""
        self._database = database

    def identities(self) -> tuple[Identity, ...]:
        """Return all device IDs of this profile, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT device, created_at, state, receipt FROM identities ORDER BY ordinal"
            )
            return tuple(
                Identity(device, from_rfc3339(created), IdentityState(state), receipt)
                for device, created, state, receipt in rows
            )

    def activate(self, device: str, now: datetime) -> None:
        """Make a new device ID the active one; another active one is abandoned."""
        with self._database.writing() as connection:
            active = connection.execute("SELECT device FROM identities WHERE state = 'active'")
            for (old,) in active.fetchall():
                _retire(connection, old, IdentityState.ABANDONED, None)
            connection.execute(
                "INSERT INTO identities (device, created_at, state) VALUES (?, ?, 'active')",
                (device, to_rfc3339(now)),
            )

    def retire(self, device: str, state: IdentityState, receipt: str | None = None) -> None:
        """Mark a device ID as no longer active; its waiting records are superseded."""
        with self._database.writing() as connection:
            _retire(connection, device, state, receipt)

    def records(self, device: str | None = None) -> tuple[StoredRecord, ...]:
        """Return all records, or a device's, in the order they were stored."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM records WHERE ?1 IS NULL OR device = ?1 ORDER BY ordinal",  # noqa: S608
                (device,),
            )
            return tuple(_record(row) for row in rows)

    def carrying(self, first: int, last: int) -> tuple[StoredRecord, ...]:
        """Return the records that carry entries, by what they cover; see the port."""
        with self._database.reading() as connection:
            (end,) = connection.execute(_CARRIED_BY, (last,)).fetchone()
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM records WHERE covers >= ?1 AND {_CARRIES}"  # noqa: S608
                " AND (?2 IS NULL OR covers <= ?2) ORDER BY covers, ordinal",
                (first, end),
            )
            return tuple(_record(row) for row in rows)

    def store(self, record: StoredRecord) -> None:
        """Store a record and supersede what it replaces; see the port."""
        states = "('parked')" if record.state is RecordState.WAITING else "('parked', 'waiting')"
        with self._database.writing() as connection:
            connection.execute(_SUPERSEDE + states, (record.device,))
            connection.execute(
                f"INSERT INTO records ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                tuple(
                    to_rfc3339(value) if isinstance(value, datetime) else value for value in record
                ),
            )

    def mark_sent(self, record: str, now: datetime) -> None:
        """Remember when a record was last sent."""
        self._change(record, "sent_at = ?", to_rfc3339(now))

    def confirm(self, record: str, receipt: str, received_at: datetime) -> None:
        """Store a record's verified receipt."""
        self._change(
            record,
            "state = 'confirmed', problem = '', not_before = NULL, receipt = ?, received_at = ?",
            receipt,
            to_rfc3339(received_at),
        )

    def park(self, record: str, problem: str, not_before: datetime) -> None:
        """Keep a record that the backend refused, with the reason."""
        self._change(
            record,
            "state = 'parked', problem = ?, not_before = ?",
            written(problem),
            to_rfc3339(not_before),
        )

    def requeue(self, records: tuple[str, ...]) -> None:
        """Let records wait to be sent (again)."""
        with self._database.writing() as connection:
            connection.executemany(_REQUEUE, [(record,) for record in records])

    def resume(self, record: str) -> None:
        """Let a superseded record wait again, in the place of all that waits on its device."""
        with self._database.writing() as connection:
            (device,) = connection.execute(
                "SELECT device FROM records WHERE hash = ?", (record,)
            ).fetchone()
            connection.execute(_SUPERSEDE + "('waiting', 'parked')", (device,))
            connection.execute(_REQUEUE, (record,))

    def trusted_keys(self, backend: str | None) -> dict[str, PublicJwk]:
        """Return the pinned keys of a backend by `kid`; of every backend where it is None."""
        from alsoft_prefs.core.jws import PublicJwk

        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT kid, x FROM trusted_keys WHERE ?1 IS NULL OR backend = ?1", (backend,)
            )
            return {kid: PublicJwk(x) for kid, x in rows}

    def trust(self, backend: str, keys: Mapping[str, PublicJwk]) -> None:
        """Pin keys of a backend, beside those pinned already."""
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO trusted_keys (backend, kid, x) VALUES (?, ?, ?)",
                [(backend, kid, key.x) for kid, key in keys.items()],
            )

    def recall(self, name: str) -> str | None:
        """Return what was remembered under a name."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT value FROM remembered WHERE name = ?", (name,)
            ).fetchone()
            return None if row is None else recalled(str(row[0]))

    def remember(self, values: Mapping[str, str | None]) -> None:
        """Remember values by name, or forget those that are None, together."""
        with self._database.writing() as connection:
            for name, value in values.items():
                if value is None:
                    connection.execute("DELETE FROM remembered WHERE name = ?", (name,))
                else:
                    connection.execute(
                        "INSERT OR REPLACE INTO remembered (name, value) VALUES (?, ?)",
                        (name, written(value)),
                    )

    def _change(self, record: str, assignment: str, *values: str) -> None:
        with self._database.writing() as connection:
            connection.execute(
                f"UPDATE records SET {assignment} WHERE hash = ?",  # noqa: S608
                (*values, record),
            )


def _retire(
    connection: sqlite3.Connection, device: str, state: IdentityState, receipt: str | None
) -> None:
    connection.execute(_SUPERSEDE + "('waiting', 'parked')", (device,))
    connection.execute(
        "UPDATE identities SET state = ?, receipt = ? WHERE device = ?", (state, receipt, device)
    )


def _record(row: tuple[object, ...]) -> StoredRecord:
    record = StoredRecord(*row)  # type: ignore[arg-type]
    return record._replace(
        state=RecordState(record.state),
        problem=recalled(record.problem),
        created_at=from_rfc3339(str(record.created_at)),
        not_before=_time(record.not_before),
        received_at=_time(record.received_at),
        sent_at=_time(record.sent_at),
    )


def _time(value: object) -> datetime | None:
    return None if value is None else from_rfc3339(str(value))
