"""The schema and its versions.

The statements stay in what SQLite, PostgreSQL, Citus, YugabyteDB and CockroachDB all take: no
sequences, foreign keys, triggers or JSON operators. `device` leads every primary key of what is
kept of devices, so that a device's rows lie together and each of its requests touches one shard.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.database import Query, SchemaProblem, Statement, Work

DEVICE_TABLES = ("devices", "records", "evidence")
"""What is kept of devices: these tables are distributed by `device`, all others are small."""


class Migration(NamedTuple):
    """A step of the schema.

    Attributes:
        version: of the schema, once it is done.
        name: what it is for.
        statements: are run in order.
        fill: work that follows them, such as filling a new column.
    """

    version: int
    name: str
    statements: tuple[str, ...]
    fill: Callable[[], Work[None]] | None = None


_PAGE = 500


def _fill_allowed() -> Work[None]:
    """Fill `allowed` from `standings`, and give each device a stamp of its own."""
    page = Statement("""
        SELECT device, standings FROM devices WHERE device > ? ORDER BY device LIMIT ?""")
    fill = Statement("UPDATE devices SET allowed = ?, changed_at = ? WHERE device = ?")
    last, stamp = "", 0
    while rows := (yield Query(page, (last, _PAGE))):
        for last, text in rows:
            stamp += 1
            state = ledger.DeviceState(standings=ledger.standings_from_text(text))
            allowed = ledger.allowed_text(state.decisions())
            yield Query(fill, (allowed, stamp, last))


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
    Migration(
        2,
        "decisions for services, published policies",
        (
            "ALTER TABLE devices ADD COLUMN allowed TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE devices ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0",
            "ALTER TABLE devices ADD COLUMN past TEXT",
            "CREATE INDEX devices_by_change ON devices (changed_at, device)",
            """CREATE TABLE tokens (
                token TEXT NOT NULL PRIMARY KEY,
                version BIGINT NOT NULL,
                name TEXT NOT NULL,
                scopes TEXT NOT NULL,
                hash TEXT NOT NULL,
                created_at TEXT NOT NULL,
                expires_at TEXT,
                previous_hash TEXT,
                previous_until TEXT,
                used_at TEXT,
                revoked_at TEXT
            )""",
            """CREATE TABLE policies (
                version BIGINT NOT NULL,
                language TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                document TEXT NOT NULL,
                statement TEXT NOT NULL,
                published_at TEXT NOT NULL,
                PRIMARY KEY (version, language)
            )""",
        ),
        _fill_allowed,
    ),
)

SCHEMA_VERSION = MIGRATIONS[-1].version

_VERSION = Statement("SELECT MAX(version) FROM schema_version")
_NEW_VERSION = Statement("INSERT INTO schema_version (version) VALUES (?)")
_VERSIONS = "CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY)"


def pending(version: int) -> tuple[Migration, ...]:
    """Return the migrations that a schema of some version lacks, in order."""
    return tuple(step for step in MIGRATIONS if step.version > version)


def version_of(tables: Collection[str]) -> Work[int]:
    """Return the schema's version; 0 for an empty database.

    Arguments:
        tables: the names of all tables that there are.

    Raises:
        SchemaProblem: the database holds something else.
    """
    if not tables:
        return 0
    if "schema_version" not in tables:
        raise SchemaProblem("The database holds something else.", "Name another one.")
    rows = yield Query(_VERSION, ())
    return int(rows[0][0] or 0)


def migrate(version: int, partitions: int = 0) -> Work[None]:
    """Bring a schema of some version up to date.

    Arguments:
        version: what it is now; 0 for an empty database.
        partitions: into how many hash partitions each device table is divided when it is made
            (PostgreSQL); 0 for none.
    """
    if version == 0:
        yield Query(Statement(_VERSIONS), ())
    for step in pending(version):
        for text in step.statements:
            for each in _partitioned(text, partitions):
                yield Query(Statement(each), ())
        if step.fill is not None:
            yield from step.fill()
        yield Query(_NEW_VERSION, (step.version,))


def schema_problem(database: str, url: str, version: int) -> SchemaProblem | None:
    """Return what is wrong with a schema's version and what to do; None where it fits, or is 0.

    Arguments:
        database: the database, for a person.
        url: what to type for it after `--database`.
        version: the schema's.
    """
    if version > SCHEMA_VERSION:
        return SchemaProblem(
            f"{database} has schema {version}, made by a newer program; this one knows "
            f"{SCHEMA_VERSION}.",
            "Start the newer program, or restore a backup from before it.",
        )
    if 0 < version < SCHEMA_VERSION:
        return SchemaProblem(
            f"{database} has schema {version}; this program needs {SCHEMA_VERSION}.",
            f"Make a backup, then: alsoft-prefs-backend migrate --database {url}",
        )
    return None


def _partitioned(text: str, partitions: int) -> list[str]:
    for table in DEVICE_TABLES:
        if partitions and text.startswith(f"CREATE TABLE {table} "):
            parts = [
                f"CREATE TABLE {table}_{part} PARTITION OF {table} "
                f"FOR VALUES WITH (MODULUS {partitions}, REMAINDER {part})"
                for part in range(partitions)
            ]
            return [f"{text} PARTITION BY HASH (device)", *parts]
    return [text]
