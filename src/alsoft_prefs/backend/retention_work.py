"""What is deleted of one device when its time is over, as work that any database runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from alsoft_prefs.backend import device_work, ledger
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import Query, Row, Statement, Work

_NEXT_DEVICES = Statement("SELECT device FROM devices WHERE device > ? ORDER BY device LIMIT ?")
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
    SELECT device FROM evidence
    WHERE device > ? AND device <= ? AND received_at < ? GROUP BY device""")
_RECORDS_HEARD = Statement("""
    SELECT device, MAX(received_at), COUNT(*) FROM records WHERE device = ? GROUP BY device""")
_EVIDENCE_HEARD = Statement("""
    SELECT device, MAX(received_at), COUNT(*) FROM evidence WHERE device = ? GROUP BY device""")
_COUNT_RECORDS = Statement("""
    SELECT device, COUNT(*) FROM records
    WHERE device = ? AND seq < ? AND received_at < ? GROUP BY device""")
_COUNT_EVIDENCE = Statement("""
    SELECT device, COUNT(*) FROM evidence WHERE device = ? AND received_at < ? GROUP BY device""")
_TRIM_RECORDS = Statement("DELETE FROM records WHERE device = ? AND seq < ? AND received_at < ?")
_TRIM_EVIDENCE = Statement("DELETE FROM evidence WHERE device = ? AND received_at < ?")


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
    rows = yield Query(_NEXT_DEVICES, (after, limit))
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
    records = yield Query(_RECORDS_HEARD, (key,))
    evidence = yield Query(_EVIDENCE_HEARD, (key,))
    heard = [row[1] for row in (*records, *evidence)]
    if not heard or max(heard) >= before:
        return Deleted()
    return Deleted(1, records[0][2] if records else 0, evidence[0][2] if evidence else 0)


def forget(key: str, before: str, stamp: int) -> Work[Deleted]:
    """Forget a device of which nothing came since a time; what `ledger.forgotten` keeps stays.

    Arguments:
        key: the device's.
        before: the time (RFC 3339).
        stamp: of this change, from the change clock.
    """
    found = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    if found.tombstone is not None:
        return Deleted()
    deleted = yield from silent(key, before)
    if deleted.devices:
        yield from device_work.write(key, found, ledger.forgotten(found.state), stamp)
        yield Query(sql.ERASE_RECORDS, (key,))
        yield Query(sql.ERASE_EVIDENCE, (key,))
    return deleted


def outdated(key: str, before: str) -> Work[Deleted]:
    """Return what `trim` would delete."""
    found = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    records = yield Query(_COUNT_RECORDS, (key, found.state.seq, before))
    evidence = yield Query(_COUNT_EVIDENCE, (key, before))
    return Deleted(0, records[0][1] if records else 0, evidence[0][1] if evidence else 0)


def trim(key: str, before: str) -> Work[Deleted]:
    """Delete a device's superseded records, and its evidence, that came before a time (RFC 3339).

    The head stays, and so does what the evidence holds down. A head that moves meanwhile only
    moves on, or begins anew with records that come now.
    """
    deleted = yield from outdated(key, before)
    found = device_work.found_in((yield Query(sql.READ_DEVICE, (key,))))
    yield Query(_TRIM_RECORDS, (key, found.state.seq, before))
    yield Query(_TRIM_EVIDENCE, (key, before))
    return deleted
