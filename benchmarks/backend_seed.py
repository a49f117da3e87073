"""Databases that already hold something when a measurement begins."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.database_sqlite import run_work
from alsoft_prefs.backend.migrations import migrate
from alsoft_prefs.backend.stored import storage_key
from alsoft_prefs.core.jws import sha256_b64url
from alsoft_prefs.core.records import parse_record, record_hash
from benchmarks.backend_requests import PURPOSES, Device

DEVICES = ("device", "version", "seq", "head", "standings", "allowed", "changed_at", "tombstone")
RECORDS = ("device", "seq", "place", "digest", "jws", "receipt", "received_at")
MOMENT = "2026-05-03T12:00:00.000Z"
STAMP = 1_777_809_600_000_000
RECEIPT = ".".join(secrets.token_urlsafe(length) for length in (120, 260, 64))
"""As long, and as hard to compress, as a receipt is."""
CHUNK = 50_000


def seed_devices(url: str, devices: Sequence[Device]) -> None:
    """Let a database hold the devices' newest records as their heads."""
    heads = [(each, parse_record(each.record)) for each in devices]
    rows = []
    records = []
    for device, record in heads:
        key, digest = storage_key(device.id), record_hash(device.record)
        standings = ledger.appended(ledger.DeviceState(), record, digest).standings
        text = ledger.standings_to_text(standings)
        rows.append((key, record.seq, record.seq, digest, text, "", STAMP, None))
        records.append((key, record.seq, record.seq, digest, device.record, RECEIPT, MOMENT))
    asyncio.run(_copy(url, [("devices", DEVICES, rows), ("records", RECORDS, records)]))


def seed_crowd(url: str, count: int) -> list[str]:
    """Let a database hold many devices with a short record each; returns their IDs.

    Every other one allows every purpose. A record's text is short here: what may cost more among
    a million are the indexes, and those have their full size.
    """
    ids = [secrets.token_urlsafe(32) for _ in range(count)]
    asyncio.run(_crowd(url, ids))
    return ids


async def _crowd(url: str, ids: Sequence[str]) -> None:
    allowed = f" {' '.join(PURPOSES)} "
    for start in range(0, len(ids), CHUNK):
        keys = [
            (storage_key(each), sha256_b64url(each.encode() + b"r"))
            for each in ids[start : start + CHUNK]
        ]
        rows = (
            (key, 1, 1, digest, "{}", allowed if number % 2 else "", STAMP + start + number, None)
            for number, (key, digest) in enumerate(keys)
        )
        records = ((key, 1, 1, digest, "short", "short", MOMENT) for key, digest in keys)
        await _copy(url, [("devices", DEVICES, rows), ("records", RECORDS, records)])


async def _copy(
    url: str, tables: Iterable[tuple[str, Sequence[str], Iterable[tuple[Any, ...]]]]
) -> None:
    import asyncpg

    connection = await asyncpg.connect(url)
    try:
        for table, columns, rows in tables:
            await connection.copy_records_to_table(table, records=rows, columns=columns)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()


def new_rows_script(file: Path, jws: str, standings: str) -> Path:
    """Write pgbench's script that writes the rows of a device's first record, and return it."""
    key = "'n' || :id || repeat('x', 30)"
    file.write_text(
        "\\set id random(1, 2000000000)\n"
        "WITH r AS (INSERT INTO records (device, seq, place, digest, jws, receipt, received_at) "
        f"VALUES ({key}, 1, 1, '{record_hash(jws)}', '{jws}', '{RECEIPT}', '{MOMENT}') "
        "ON CONFLICT DO NOTHING) "
        "INSERT INTO devices (device, version, seq, head, standings, allowed, changed_at, "
        f"tombstone) VALUES ({key}, 1, 1, '{record_hash(jws)}', '{standings}', '', "
        f"{STAMP} + :id, NULL) ON CONFLICT DO NOTHING;\n",
        "utf-8",
    )
    return file


def next_rows_script(file: Path, jws: str, standings: str, count: int) -> Path:
    """Write pgbench's script that writes the rows of a next record, and return it.

    Arguments:
        file: where to.
        jws: a record.
        standings: as a device's row holds them.
        count: of the rows that `seed_floor` made.
    """
    file.write_text(
        f"\\set id random(1, {count})\n"
        "WITH d AS (UPDATE devices SET version = version + 1, seq = seq + 1, "
        f"head = '{record_hash(jws)}', standings = '{standings}', allowed = '', "
        "changed_at = changed_at + 1000000 WHERE device = 'f' || :id || repeat('x', 30) "
        "RETURNING device, seq) "
        "INSERT INTO records (device, seq, place, digest, jws, receipt, received_at) "
        f"SELECT device, seq, seq, '{record_hash(jws)}', '{jws}', '{RECEIPT}', '{MOMENT}' "
        "FROM d;\n",
        "utf-8",
    )
    return file


def bare_commits(file: Path, jws: str, standings: str, seconds: float) -> float:
    """Return how many commits of a first record's rows SQLite makes a second, one by one."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if not connection.execute("PRAGMA table_info(devices)").fetchall():
            run_work(connection, migrate(0))
        digest = record_hash(jws)
        done = 0
        began = time.perf_counter()
        while time.perf_counter() - began < seconds:
            key = secrets.token_urlsafe(32)
            connection.execute("BEGIN IMMEDIATE")
            device = (key, 1, 1, digest, standings, "", STAMP + done, None)
            connection.execute(_INSERT.format("devices", ", ".join(DEVICES), _MARKS), device)
            record = (key, 1, 1, digest, jws, RECEIPT, MOMENT)
            connection.execute(_INSERT.format("records", ", ".join(RECORDS), _MARKS[3:]), record)
            connection.execute("COMMIT")
            done += 1
        return done / (time.perf_counter() - began)


_INSERT = "INSERT INTO {} ({}) VALUES ({})"
_MARKS = ", ".join("?" * len(DEVICES))


def seed_floor(url: str, count: int, standings: str) -> None:
    """Make the rows that `next_rows_script` writes anew."""

    def rows() -> Iterator[tuple[Any, ...]]:
        for number in range(1, count + 1):
            yield (f"f{number}{'x' * 30}", 1, 1, "x" * 43, standings, "", STAMP + number, None)

    asyncio.run(_copy(url, [("devices", DEVICES, rows())]))
