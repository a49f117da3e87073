"""The databases under the backend, as these tests read them."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from alsoft_prefs.core.jws import sha256_b64url

DEVICES = "SELECT device, seq, head, standings, allowed, tombstone FROM devices"
RECORDS = "SELECT device, seq, place, digest, jws, receipt FROM records ORDER BY device, seq"
EVIDENCE = "SELECT device, seq, place, digest, jws FROM evidence"


def key_of(device: str) -> str:
    """Return what a device ID is stored under."""
    return sha256_b64url(device.encode())


class DeviceRow(NamedTuple):
    """A device as the database has it; `device` is the hash that it is stored under.

    `allowed` names the purposes that services are told to be allowed, each between blanks.
    """

    device: str
    seq: int
    head: str | None
    standings: str
    allowed: str
    tombstone: str | None


class RecordRow(NamedTuple):
    """A record of a chain."""

    device: str
    seq: int
    place: int
    digest: str
    jws: str
    receipt: str


class EvidenceRow(NamedTuple):
    """A record that didn't follow its chain."""

    device: str
    seq: int
    place: int
    digest: str
    jws: str


class Rows(NamedTuple):
    """All that the backend holds, of one moment."""

    devices: tuple[DeviceRow, ...]
    records: tuple[RecordRow, ...]
    evidence: tuple[EvidenceRow, ...]

    def chain_of(self, device: str) -> list[RecordRow]:
        """Return the records of a device, by its ID."""
        return [each for each in self.records if each.device == key_of(device)]

    def evidence_of(self, device: str) -> list[EvidenceRow]:
        """Return what came beside the chain of a device, by its ID."""
        return [each for each in self.evidence if each.device == key_of(device)]


class Database(Protocol):
    """A database that a backend can be started on."""

    @property
    def url(self) -> str:
        """What `--database` takes."""

    def rows(self) -> Rows:
        """Read everything, past the backend."""


class SqliteDatabase:
    """A file in a folder."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / "backend.sqlite3"
        self.url = f"sqlite:///{self.file}"

    def rows(self) -> Rows:
        with contextlib.closing(sqlite3.connect(self.file, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            return Rows(
                tuple(DeviceRow(*row) for row in connection.execute(DEVICES)),
                tuple(RecordRow(*row) for row in connection.execute(RECORDS)),
                tuple(EvidenceRow(*row) for row in connection.execute(EVIDENCE)),
            )


class PostgresDatabase:
    """A database of a PostgreSQL server, which has its schema."""

    def __init__(self, url: str) -> None:
        self.url = url

    def rows(self) -> Rows:
        return asyncio.run(self._rows())

    async def _rows(self) -> Rows:
        import asyncpg

        connection = await asyncpg.connect(self.url)
        try:
            async with connection.transaction(isolation="repeatable_read", readonly=True):
                read: list[Any] = [await connection.fetch(s) for s in (DEVICES, RECORDS, EVIDENCE)]
        finally:
            await connection.close()
        devices, records, evidence = read
        return Rows(
            tuple(DeviceRow(*row) for row in devices),
            tuple(RecordRow(*row) for row in records),
            tuple(EvidenceRow(*row) for row in evidence),
        )
