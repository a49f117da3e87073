"""The schema and its versions.

The statements stay in what SQLite, PostgreSQL, Citus, YugabyteDB and CockroachDB all take: no
sequences, foreign keys, triggers or JSON operators; `device` leads every primary key, so that a
device's rows lie together and each of its requests touches one shard.
"""

from __future__ import annotations

from typing import NamedTuple


class Migration(NamedTuple):
    """A step of the schema: its version, what it is for, and its statements."""

    version: int
    name: str
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(
        1,
        "devices, records, evidence",
        (
            """CREATE TABLE devices (
                device TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL,
                seq BIGINT NOT NULL,
                head TEXT,
                standings TEXT NOT NULL,
                tombstone TEXT
            )""",
            """CREATE TABLE records (
                device TEXT NOT NULL,
                seq BIGINT NOT NULL,
                place BIGINT NOT NULL,
                digest TEXT NOT NULL,
                jws TEXT NOT NULL,
                receipt TEXT NOT NULL,
                received_at TEXT NOT NULL,
                PRIMARY KEY (device, seq)
            )""",
            """CREATE TABLE evidence (
                device TEXT NOT NULL,
                digest TEXT NOT NULL,
                place BIGINT NOT NULL,
                seq BIGINT NOT NULL,
                jws TEXT NOT NULL,
                received_at TEXT NOT NULL,
                PRIMARY KEY (device, digest)
            )""",
        ),
    ),
)

SCHEMA_VERSION = MIGRATIONS[-1].version


def pending(version: int) -> tuple[Migration, ...]:
    """Return the migrations that a schema of some version lacks, in order."""
    return tuple(step for step in MIGRATIONS if step.version > version)
