"""The steps from an empty SQLite file to today's tables, each named by what it brings.

A step that has shipped is never edited; the file's `user_version` counts the steps it has taken.
"""

from __future__ import annotations

# Entries are never deleted, so their positions never come again, and do without AUTOINCREMENT: it
# would write one page more with every choice.
_JOURNAL_AND_OUTBOX = (
    """CREATE TABLE entries (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        time TEXT NOT NULL,
        actor TEXT NOT NULL,
        method TEXT NOT NULL,
        decisions TEXT NOT NULL,
        policy_version INTEGER NOT NULL,
        policy_sha256 TEXT NOT NULL,
        language TEXT NOT NULL,
        program TEXT NOT NULL
    )""",
    """CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER entries_remain BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TABLE state (
        purpose TEXT PRIMARY KEY,
        decision TEXT NOT NULL,
        since TEXT NOT NULL,
        position INTEGER NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE records (
        ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
        hash TEXT NOT NULL UNIQUE,
        device TEXT NOT NULL,
        seq INTEGER NOT NULL,
        jws TEXT NOT NULL,
        created_at TEXT NOT NULL,
        covers INTEGER NOT NULL,
        state TEXT NOT NULL,
        problem TEXT NOT NULL DEFAULT '',
        not_before TEXT,
        receipt TEXT,
        received_at TEXT,
        sent_at TEXT
    )""",
    "CREATE INDEX records_of_device ON records (device, seq)",
    """CREATE TABLE identities (
        ordinal INTEGER PRIMARY KEY AUTOINCREMENT,
        device TEXT NOT NULL UNIQUE,
        created_at TEXT NOT NULL,
        state TEXT NOT NULL,
        receipt TEXT
    )""",
    """CREATE TABLE trusted_keys (
        backend TEXT NOT NULL,
        kid TEXT NOT NULL,
        x TEXT NOT NULL,
        PRIMARY KEY (backend, kid)
    ) WITHOUT ROWID""",
    "CREATE TABLE remembered (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_JOURNAL_AND_OUTBOX,)
