"""The databases under the backend, as these tests start, read and harm them."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import NamedTuple, Protocol

DEVICES = "SELECT device, seq, head, standings, tombstone FROM devices"
RECORDS = "SELECT device, seq, place, digest, jws, receipt FROM records ORDER BY device, seq"
EVIDENCE = "SELECT device, seq, place, digest, jws FROM evidence"


class DeviceRow(NamedTuple):
    """A device as the database has it; `device` is the hash that it is stored under."""

    device: str
    seq: int
    head: str | None
    standings: str
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


class Database(Protocol):
    """A database that a backend can be started on."""

    @property
    def url(self) -> str:
        """What `--database` takes."""

    def rows(self) -> Rows:
        """Read everything, beside the backend; the database's own check passes as well."""

    def close(self) -> None:
        """End what was started for it."""


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

    def close(self) -> None:
        """Nothing runs for a file."""
