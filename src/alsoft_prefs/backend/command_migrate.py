"""`migrate`: bring the database's schema up to date."""

from __future__ import annotations

import argparse
from typing import Any

from alsoft_prefs.backend.options import add_database, database_of, say
from alsoft_prefs.core.errors import UsageProblem

MOST_PARTITIONS = 1024


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    migrate = commands.add_parser("migrate", help="bring the database's schema up to date")
    migrate.set_defaults(run=run)
    add_database(migrate)
    migrate.add_argument(
        "--partitions",
        metavar="N",
        type=int,
        default=0,
        help="PostgreSQL: divide a new database's device tables into N hash partitions",
    )


def run(options: argparse.Namespace) -> None:
    """Migrate, and say to what."""
    from alsoft_prefs.backend.migrations import SCHEMA_VERSION

    database = database_of(options)
    if not 0 <= options.partitions <= MOST_PARTITIONS:
        raise UsageProblem(f"--partitions is from 0 to {MOST_PARTITIONS}.", "0 makes none.")
    if database.file is None:
        from alsoft_prefs.backend.postgres_start import migrate_postgres

        migrate_postgres(database.url, options.partitions)
    elif options.partitions:
        raise UsageProblem("SQLite has no partitions.", "Leave --partitions away.")
    else:
        import asyncio

        from alsoft_prefs.backend.database_sqlite import open_sqlite

        asyncio.run(open_sqlite(database.file, upgrade=True).close())
    say(f"{database.shown} has schema {SCHEMA_VERSION}.")
