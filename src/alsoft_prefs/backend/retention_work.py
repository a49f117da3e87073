"""What is deleted of one device when its time is over, as work that any database runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from alsoft_prefs.backend import device_work, ledger
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import Query, Row, Statement, Work

_SILENT = Statement("""
    SELECT devices.device FROM devices LEFT JOIN evidence ON evidence.device = devices.device
    WHERE devices.device > ? AND devices.device <= ? AND devices.tombstone IS NULL
        AND devices.changed_at < ? AND (devices.head IS NOT NULL OR evidence.digest IS NOT NULL)
    GROUP BY devices.device""")
_OLD_RECORDS = Statement("""
    SELECT records.device FROM records LEFT JOIN devices ON devices.device = records.device
    WHERE records.device > ? AND records.device <= ? AND records.received_at < ?
        AND records.seq < devices.seq
    GROUP BY records.device""")
_OLD_EVIDENCE = Statement("""
    SELECT evidence.device FROM evidence LEFT JOIN devices ON devices.device = evidence.device
    WHERE evidence.device > ? AND evidence.device <= ? AND evidence.received_at < ?
        AND evidence.seq <= devices.seq
    GROUP BY evidence.device""")
_RECORDS_HEARD = Statement("""
    SELECT device, MAX(received_at), COUNT(*) FROM records WHERE device = ? GROUP BY device""")
_EVIDENCE_HEARD = Statement("""
    SELECT device, MAX(received_at), COUNT(*), MAX(seq) FROM evidence
    WHERE device = ? GROUP BY device""")
_COUNT_RECORDS = Statement("""
    SELECT device, COUNT(*) FROM records
    WHERE device = ? AND seq < ? AND received_at < ? GROUP BY device""")
_COUNT_EVIDENCE = Statement("""
    SELECT device, COUNT(*) FROM evidence
    WHERE device = ? AND seq <= ? AND received_at < ? GROUP BY device""")
_TRIM_RECORDS = Statement("DELETE FROM records WHERE device = ? AND seq < ? AND received_at < ?")
_TRIM_EVIDENCE = Statement("DELETE FROM evidence WHERE device = ? AND seq <= ? AND received_at < ?")


class Before(NamedTuple):
    """What is older than this goes; each is None where nothing goes for it.

    Attributes:
        history: superseded records and evidence, by their `received_at` (RFC 3339).
        silent: devices of which nothing came since (RFC 3339).
        silent_stamp: the same moment in microseconds since 1970.
    """

    history: str | None
    silent: str | None
    silent_stamp: int = 0


class Due(NamedTuple):
    """Devices that may have something to delete, by storage key.

    Attributes:
        seen: how many devices were looked at.
        last: the last of them; the next look begins behind it.
        silent: may have to be forgotten.
        old: may have old records or evidence.
    """

    seen: int
    last: str
    silent: tuple[str, ...]
    old: tuple[str, ...]


class Deleted(NamedTuple):
    """What was deleted, or would be: devices that were forgotten, records, evidence."""

    devices: int = 0
    records: int = 0
    evidence: int = 0

    def plus(self, other: Deleted) -> Deleted:
        """Return the sum of both."""
        return Deleted(*map(sum, zip(self, other, strict=True)))


def due(after: str, limit: int, before: Before) -> Work[Due]:
    """Look at so many devices behind one, in the order of their keys."""
    rows = yield Query(sql.NEXT_DEVICES, (after, limit))
    if not rows:
        return Due(0, after, (), ())
    within = (after, rows[-1][0])
    silent: Sequence[Row] = ()
    old: list[Row] = []
    if before.silent is not None:
        silent = yield Query(_SILENT, (*within, before.silent_stamp))
    if before.history is not None:
        old += yield Query(_OLD_RECORDS, (*within, before.history))
        old += yield Query(_OLD_EVIDENCE, (*within, before.history))
    gone = {row[0] for row in silent}
    return Due(
        len(rows), within[1], tuple(sorted(gone)), tuple(sorted({row[0] for row in old} - gone))
    )


def silent(key: str, before: str) -> Work[Deleted]:
    """Return what forgetting a device would delete: nothing where something came since."""
    found = yield from _heard(key)
    return found.all if found.last and found.last < before else Deleted()


def forget(key: str, before: str, stamp: int) -> Work[Deleted]:
    """Forget a device of which nothing came since a time; what `ledger.forgotten` keeps stays.

    Arguments:
        key: the device's.
        before: the time (RFC 3339).
        stamp: of this change, from the change clock.
    """
    row = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    found = yield from _heard(key)
    if not found.last or found.last >= before:
        return Deleted()
    after = ledger.forgotten(row.state, found.seen)
    yield from device_work.write(key, row, after, stamp)
    yield Query(sql.ERASE_RECORDS, (key,))
    yield Query(sql.ERASE_EVIDENCE, (key,))
    return found.all


def outdated(key: str, before: str) -> Work[Deleted]:
    """Return what `trim` would delete."""
    row = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    return (yield from _outdated(key, row.state.seq, before))


def trim(key: str, before: str) -> Work[Deleted]:
    """Delete a device's superseded records, and its evidence, that came before a time (RFC 3339).

    The head stays, and so does what the evidence holds down. Evidence from ahead of the chain
    stays with it, as it tells how far the device ever was. A head that moves meanwhile only moves
    on, or begins anew with records that come now.
    """
    row = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    deleted = yield from _outdated(key, row.state.seq, before)
    yield Query(_TRIM_RECORDS, (key, row.state.seq, before))
    yield Query(_TRIM_EVIDENCE, (key, row.state.seq, before))
    return deleted


class _Heard(NamedTuple):
    """All that is held of a device, when the last of it came, and the evidence's highest place."""

    all: Deleted
    last: str
    seen: int


def _heard(key: str) -> Work[_Heard]:
    records = yield Query(_RECORDS_HEARD, (key,))
    evidence = yield Query(_EVIDENCE_HEARD, (key,))
    last = max([row[1] for row in (*records, *evidence)], default="")
    seen = evidence[0][3] if evidence else 0
    return _Heard(Deleted(1, _count(records, 2), _count(evidence, 2)), last, seen)


def _outdated(key: str, seq: int, before: str) -> Work[Deleted]:
    records = yield Query(_COUNT_RECORDS, (key, seq, before))
    evidence = yield Query(_COUNT_EVIDENCE, (key, seq, before))
    return Deleted(0, _count(records, 1), _count(evidence, 1))


def _count(rows: Sequence[Row], column: int) -> int:
    return int(rows[0][column]) if rows else 0
