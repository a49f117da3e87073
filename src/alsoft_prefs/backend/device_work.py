"""What is read and written of one device, as work that any database runs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import Query, Row, Stale, Work
from alsoft_prefs.backend.ledger import DeviceState
from alsoft_prefs.backend.stored import (
    Conflict,
    Device,
    Entry,
    Erased,
    Evidence,
    History,
    Seal,
    Stored,
    Submission,
    Tombstone,
)
from alsoft_prefs.core.times import to_rfc3339


class Found(NamedTuple):
    """A device's row: its state, its stamp, its tombstone."""

    state: DeviceState
    changed_at: int
    tombstone: Tombstone | None


_NOBODY = Found(DeviceState(), 0, None)


def append(key: str, submission: Submission, stamp: int) -> Work[Stored | Conflict | Erased]:
    """Take a record in, or keep it as evidence and lower what holds.

    Arguments:
        key: the device's.
        submission: the record.
        stamp: of this change, from the change clock.
    """
    record = submission.record
    if record.seq == 1:
        # Most first records are a device's first word: no look before the write, which fails on
        # a device that is known.
        after = ledger.appended(DeviceState(), record, submission.digest)
        entry = Query(sql.NEW_RECORD, _record_row(key, after.version, submission))
        if (yield _written(key, _NOBODY, after, stamp)._replace(then=entry, last=True)):
            return Stored(submission.receipt, created=True)
    found = found_in((yield Query(sql.READ_DEVICE, (key,))))
    if found.tombstone is not None:
        return Erased()
    state = found.state
    if ledger.follows(state, record):
        after = ledger.appended(state, record, submission.digest)
        entry = Query(sql.NEW_RECORD, _record_row(key, after.version, submission))
        was_evidence = state.version > state.seq
        written = _written(key, found, after, stamp)
        if not (yield written._replace(then=entry, last=not was_evidence)):
            raise Stale
        if was_evidence:
            yield Query(sql.PROMOTED, (key, submission.digest))
        return Stored(submission.receipt, created=True)
    known = yield Query(sql.READ_RECORD, (key, record.seq))
    if known and known[0][1] == submission.digest:
        # It may be the first answer that got lost, and the change's stamp with it.
        yield from touch(key, stamp)
        return Stored(known[0][3], created=False)
    if (yield Query(sql.HAS_EVIDENCE, (key, submission.digest))):
        yield from touch(key, stamp)
    else:
        after = ledger.lowered(state, record)
        yield from write(key, found, after, stamp)
        yield Query(sql.NEW_EVIDENCE, _evidence_row(key, after.version, submission))
    if state.head is None:
        return Conflict(None, None)
    rows = yield Query(sql.READ_RECORD, (key, state.seq))
    if not rows:  # meanwhile it was erased, or forgotten
        raise Stale
    return Conflict(*rows[0][2:])


def touch(key: str, stamp: int) -> Work[None]:
    """Show a device in the feed of changes once more."""
    yield Query(sql.TOUCH_DEVICE, (stamp, key, stamp))


def erase(key: str, seal: Seal, stamp: int) -> Work[Tombstone]:
    """Delete all of a device's rows but the tombstone; an erased device keeps its first one."""
    found = found_in((yield Query(sql.READ_DEVICE, (key,))))
    if found.tombstone is not None:
        yield from touch(key, stamp)
        return found.tombstone
    count = 0
    for statement in (sql.COUNT_RECORDS, sql.COUNT_EVIDENCE):
        rows = yield Query(statement, (key,))
        count += rows[0][1] if rows else 0
    tombstone = seal(count)
    yield from write(key, found, DeviceState(found.state.version + 1), stamp, tombstone)
    yield Query(sql.ERASE_RECORDS, (key,))
    yield Query(sql.ERASE_EVIDENCE, (key,))
    return tombstone


def device(key: str) -> Work[Device | Erased | None]:
    """Return a device's head and what holds for it."""
    rows = yield Query(sql.READ_HEAD, (key,))
    if not rows:
        return None
    found = found_in(rows)
    if found.tombstone is not None:
        return Erased()
    jws, receipt = rows[0][8:]
    return Device(jws, found.state.head, receipt, found.state.decisions())


def head_digest(key: str) -> Work[str | None]:
    """Return the hash of a device's head, without the record; None where there is none."""
    rows = yield Query(sql.READ_TAG, (key,))
    return rows[0][1] if rows and rows[0][2] is None else None


def history(key: str, after: int, limit: int) -> Work[History | Erased | None]:
    """Return a page of what is held, in the order it came.

    Every record taken in, or kept as evidence, has a place in that order: the device's version
    that it made. A chain's record can be at most as many places behind its `seq` as there ever was
    evidence, which bounds what is read of a long chain.
    """
    rows = yield Query(sql.READ_DEVICE, (key,))
    if not rows:
        return None
    found = found_in(rows)
    if found.tombstone is not None:
        return Erased()
    state = found.state
    least_seq = max(0, after - (state.version - state.seq))
    records = yield Query(sql.PAGE_OF_RECORDS, (key, least_seq, after, limit + 1))
    kept = yield Query(sql.PAGE_OF_EVIDENCE, (key, after, limit + 1))
    places = sorted(place for _, place, *_ in (*records, *kept))
    last = places[limit - 1] if len(places) > limit else None

    def shown(rows: Sequence[Row]) -> list[Row]:
        return [row for row in rows if last is None or row[1] <= last]

    return History(
        tuple(Entry(jws, receipt) for _, _, jws, receipt in shown(records)),
        tuple(Evidence(jws, received_at) for _, _, jws, received_at in shown(kept)),
        state.decisions(),
        last,
    )


def found_in(rows: Sequence[Row]) -> Found:
    """Return the row that READ_DEVICE or READ_HEAD gave, or nobody's."""
    if not rows:
        return _NOBODY
    _, version, seq, head, standings, past, changed_at, tombstone, *_ = rows[0]
    state = ledger.state_of(version, seq, head, standings, past)
    kept = None if tombstone is None else Tombstone(**json.loads(tombstone))
    return Found(state, changed_at, kept)


def write(
    key: str,
    before: Found,
    after: DeviceState,
    stamp: int,
    tombstone: Tombstone | None = None,
) -> Work[None]:
    """Write a device's row.

    Arguments:
        key: the device's.
        before: what was read; where that isn't true any more, the work is stale.
        after: what the device is now.
        stamp: of this change.
        tombstone: what is left of an erased device, or None.
    """
    if not (yield _written(key, before, after, stamp, tombstone)):
        raise Stale


def _written(
    key: str,
    before: Found,
    after: DeviceState,
    stamp: int,
    tombstone: Tombstone | None = None,
) -> Query:
    """Return the query that writes a device's row, and has a row where it did."""
    values: tuple[Any, ...] = (
        after.version,
        after.seq,
        after.head,
        ledger.standings_to_text(after.standings),
        ledger.past_to_text(after.past),
        ledger.allowed_text(after.decisions()),
        max(stamp, before.changed_at + 1),  # a device's changes keep their order in the feed
        None if tombstone is None else json.dumps(tombstone._asdict()),
    )
    if before.state.version == 0:
        return Query(sql.NEW_DEVICE, (key, *values))
    return Query(sql.NEXT_DEVICE, (*values, key, before.state.version))


def _record_row(key: str, place: int, submission: Submission) -> tuple[Any, ...]:
    moment = to_rfc3339(submission.received_at)
    record, digest = submission.record, submission.digest
    return (key, record.seq, place, digest, submission.jws, submission.receipt, moment)


def _evidence_row(key: str, place: int, submission: Submission) -> tuple[Any, ...]:
    moment = to_rfc3339(submission.received_at)
    return (key, submission.digest, place, submission.record.seq, submission.jws, moment)
