"""The SQL of a device's rows.

It is what SQLite, PostgreSQL, Citus, YugabyteDB and CockroachDB have in common, and each statement
names one device. The guard against a stale write stands in the write: it takes effect only where
the device's version is still the one that was read, and its row says whether it did.
"""

from __future__ import annotations

from alsoft_prefs.backend.database import Statement

READ_DEVICE = Statement("""
    SELECT device, version, seq, head, standings, past, changed_at, tombstone
    FROM devices WHERE device = ?""")
READ_HEAD = Statement("""
    SELECT devices.device, devices.version, devices.seq, devices.head, devices.standings,
        devices.past, devices.changed_at, devices.tombstone, records.jws, records.receipt
    FROM devices LEFT JOIN records
        ON records.device = devices.device AND records.seq = devices.seq
    WHERE devices.device = ?""")
READ_TAG = Statement("SELECT device, head, tombstone FROM devices WHERE device = ?")
NEW_DEVICE = Statement("""
    INSERT INTO devices
        (device, version, seq, head, standings, past, allowed, changed_at, tombstone)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING device""")
NEXT_DEVICE = Statement("""
    UPDATE devices
    SET version = ?, seq = ?, head = ?, standings = ?, past = ?, allowed = ?, changed_at = ?,
        tombstone = ?
    WHERE device = ? AND version = ? RETURNING device""")
TOUCH_DEVICE = Statement("""
    UPDATE devices SET changed_at = ? WHERE device = ? AND changed_at < ? RETURNING device""")
READ_RECORD = Statement("""
    SELECT device, digest, jws, receipt FROM records WHERE device = ? AND seq = ?""")
NEW_RECORD = Statement("""
    INSERT INTO records (device, seq, place, digest, jws, receipt, received_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)""")
NEW_EVIDENCE = Statement("""
    INSERT INTO evidence (device, digest, place, seq, jws, received_at)
    VALUES (?, ?, ?, ?, ?, ?)""")
HAS_EVIDENCE = Statement("SELECT device FROM evidence WHERE device = ? AND digest = ?")
PROMOTED = Statement("DELETE FROM evidence WHERE device = ? AND digest = ?")
PAGE_OF_RECORDS = Statement("""
    SELECT device, place, jws, receipt FROM records
    WHERE device = ? AND seq > ? AND place > ? ORDER BY seq LIMIT ?""")
PAGE_OF_EVIDENCE = Statement("""
    SELECT device, place, jws, received_at FROM evidence
    WHERE device = ? AND place > ? ORDER BY place LIMIT ?""")
COUNT_RECORDS = Statement("SELECT device, COUNT(*) FROM records WHERE device = ? GROUP BY device")
COUNT_EVIDENCE = Statement("SELECT device, COUNT(*) FROM evidence WHERE device = ? GROUP BY device")
ERASE_RECORDS = Statement("DELETE FROM records WHERE device = ?")
ERASE_EVIDENCE = Statement("DELETE FROM evidence WHERE device = ?")

NEXT_DEVICES = Statement("SELECT device FROM devices WHERE device > ? ORDER BY device LIMIT ?")
"""For jobs that go through all devices, never for a request."""

NEWEST_CHANGE = Statement("SELECT MAX(changed_at) FROM devices")
"""Asked about once a second by each process, never within a request's own work."""


def _in_one(write: Statement) -> Statement:
    """Return a device's write and its record's entry as one statement, a transaction by itself."""
    return Statement(f"""
    WITH written AS ({write.text})
    INSERT INTO records (device, seq, place, digest, jws, receipt, received_at)
    SELECT device, CAST(? AS BIGINT), CAST(? AS BIGINT), ?, ?, ?, ? FROM written
    RETURNING device""")  # noqa: S608  nothing in it comes from outside


JOINED = {(write, NEW_RECORD): _in_one(write) for write in (NEW_DEVICE, NEXT_DEVICE)}
"""What PostgreSQL takes for both where a batch may be one transaction; SQLite has no such WITH."""
