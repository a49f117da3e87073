"""What is read and written of one device, within a transaction that the caller has begun.

The SQL is what SQLite, PostgreSQL, Citus, YugabyteDB and CockroachDB have in common, and each
statement names one device. The guard against a stale write stands in the write: it takes effect
only where the device's version is still the one that was read.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any, NamedTuple

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.ledger import DeviceState
from alsoft_prefs.backend.storage import (
    Conflict,
    Device,
    Entry,
    Erased,
    Evidence,
    History,
    Seal,
    StorageUnavailable,
    Stored,
    Submission,
    Tombstone,
)
from alsoft_prefs.core.times import to_rfc3339

READ_DEVICE = "SELECT version, seq, head, standings, tombstone FROM devices WHERE device = ?"
NEW_DEVICE = """
    INSERT INTO devices (device, version, seq, head, standings, tombstone)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"""
NEXT_DEVICE = """
    UPDATE devices SET version = ?, seq = ?, head = ?, standings = ?, tombstone = ?
    WHERE device = ? AND version = ?"""
READ_RECORD = "SELECT digest, jws, receipt FROM records WHERE device = ? AND seq = ?"
NEW_RECORD = """
    INSERT INTO records (device, seq, place, digest, jws, receipt, received_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""
NEW_EVIDENCE = """
    INSERT INTO evidence (device, digest, place, seq, jws, received_at)
    VALUES (?, ?, ?, ?, ?, ?)"""
HAS_EVIDENCE = "SELECT 1 FROM evidence WHERE device = ? AND digest = ?"
PROMOTED = "DELETE FROM evidence WHERE device = ? AND digest = ?"
PAGE_OF_RECORDS = """
    SELECT place, jws, receipt FROM records
    WHERE device = ? AND seq > ? AND place > ? ORDER BY seq LIMIT ?"""
PAGE_OF_EVIDENCE = """
    SELECT place, jws, received_at FROM evidence
    WHERE device = ? AND place > ? ORDER BY place LIMIT ?"""
COUNT_RECORDS = "SELECT COUNT(*) FROM records WHERE device = ?"
COUNT_EVIDENCE = "SELECT COUNT(*) FROM evidence WHERE device = ?"
ERASE_RECORDS = "DELETE FROM records WHERE device = ?"
ERASE_EVIDENCE = "DELETE FROM evidence WHERE device = ?"


class _Row(NamedTuple):
    state: DeviceState
    tombstone: Tombstone | None


def append(
    connection: sqlite3.Connection, key: str, submission: Submission
) -> Stored | Conflict | Erased:
    """Take a record in, or keep it as evidence and lower what holds."""
    row = _row(connection, key)
    state = row.state if row else DeviceState()
    if row is not None and row.tombstone is not None:
        return Erased()
    record = submission.record
    if ledger.follows(state, record):
        _write(connection, key, state, ledger.appended(state, record, submission.digest))
        _add_record(connection, key, state.version + 1, submission)
        return Stored(submission.receipt, created=True)
    known = connection.execute(READ_RECORD, (key, record.seq)).fetchone()
    if known is not None and known[0] == submission.digest:
        return Stored(known[2], created=False)
    if connection.execute(HAS_EVIDENCE, (key, submission.digest)).fetchone() is None:
        _write(connection, key, state, ledger.lowered(state, record))
        _add_evidence(connection, key, state.version + 1, submission)
    _, jws, receipt = _head(connection, key, state)
    return Conflict(jws, receipt)


def erase(connection: sqlite3.Connection, key: str, seal: Seal) -> Tombstone:
    """Delete all of a device's rows but the tombstone; an erased device keeps its first one."""
    row = _row(connection, key)
    if row is not None and row.tombstone is not None:
        return row.tombstone
    state = row.state if row else DeviceState()
    count = sum(
        connection.execute(statement, (key,)).fetchone()[0]
        for statement in (COUNT_RECORDS, COUNT_EVIDENCE)
    )
    tombstone = seal(count)
    _write(connection, key, state, DeviceState(state.version + 1), tombstone)
    connection.execute(ERASE_RECORDS, (key,))
    connection.execute(ERASE_EVIDENCE, (key,))
    return tombstone


def device(connection: sqlite3.Connection, key: str) -> Device | Erased | None:
    """Return a device's head and what holds for it."""
    row = _row(connection, key)
    if row is None:
        return None
    if row.tombstone is not None:
        return Erased()
    digest, jws, receipt = _head(connection, key, row.state)
    return Device(jws, digest, receipt, row.state.decisions())


def history(
    connection: sqlite3.Connection, key: str, after: int, limit: int
) -> History | Erased | None:
    """Return a page of what is held, in the order it came.

    Every record taken in, or kept as evidence, has a place in that order: the device's version
    that it made. A chain's record can be at most as many places behind its `seq` as there ever was
    evidence, which bounds what is read of a long chain.
    """
    row = _row(connection, key)
    if row is None:
        return None
    if row.tombstone is not None:
        return Erased()
    state = row.state
    least_seq = max(0, after - (state.version - state.seq))
    records = connection.execute(PAGE_OF_RECORDS, (key, least_seq, after, limit + 1)).fetchall()
    kept = connection.execute(PAGE_OF_EVIDENCE, (key, after, limit + 1)).fetchall()
    places = sorted(place for place, *_ in (*records, *kept))
    last = places[limit - 1] if len(places) > limit else None
    shown = [found for found in records if last is None or found[0] <= last]
    evidence = [found for found in kept if last is None or found[0] <= last]
    return History(
        tuple(Entry(jws, receipt) for _, jws, receipt in shown),
        tuple(Evidence(jws, received_at) for _, jws, received_at in evidence),
        state.decisions(),
        last,
    )


def _row(connection: sqlite3.Connection, key: str) -> _Row | None:
    row = connection.execute(READ_DEVICE, (key,)).fetchone()
    if row is None:
        return None
    version, seq, head, standings, tombstone = row
    state = DeviceState(version, seq, head, ledger.standings_from_text(standings))
    return _Row(state, None if tombstone is None else Tombstone(**json.loads(tombstone)))


def _head(
    connection: sqlite3.Connection, key: str, state: DeviceState
) -> tuple[str | None, str | None, str | None]:
    if state.head is None:
        return None, None, None
    found: tuple[str, str, str] = connection.execute(READ_RECORD, (key, state.seq)).fetchone()
    return found


def _write(
    connection: sqlite3.Connection,
    key: str,
    before: DeviceState,
    after: DeviceState,
    tombstone: Tombstone | None = None,
) -> None:
    values: tuple[Any, ...] = (
        after.version,
        after.seq,
        after.head,
        ledger.standings_to_text(after.standings),
        None if tombstone is None else json.dumps(tombstone._asdict()),
    )
    if before.version == 0:
        written = connection.execute(NEW_DEVICE, (key, *values)).rowcount
    else:
        written = connection.execute(NEXT_DEVICE, (*values, key, before.version)).rowcount
    if written != 1:
        raise StorageUnavailable("the device changed while it was written")


def _add_record(
    connection: sqlite3.Connection, key: str, place: int, submission: Submission
) -> None:
    moment = to_rfc3339(submission.received_at)
    record, digest = submission.record, submission.digest
    values = (key, record.seq, place, digest, submission.jws, submission.receipt, moment)
    connection.execute(NEW_RECORD, values)
    connection.execute(PROMOTED, (key, digest))


def _add_evidence(
    connection: sqlite3.Connection, key: str, place: int, submission: Submission
) -> None:
    moment = to_rfc3339(submission.received_at)
    values = (key, submission.digest, place, submission.record.seq, submission.jws, moment)
    connection.execute(NEW_EVIDENCE, values)
