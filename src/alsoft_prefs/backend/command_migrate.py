"""`migrate`: bring the database's schema up to date."""

from __future__ import annotations

import argparse
from typing import Any

from alsoft_prefs.backend.options import add_database, database_of, say


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    migrate = commands.add_parser("migrate", help="bring the database's schema up to date")
    migrate.set_defaults(run=run)
    add_database(migrate)


def run(options: argparse.Namespace) -> None:
    """Migrate, and say to what."""
    import asyncio

    from alsoft_prefs.backend.migrations import SCHEMA_VERSION
    from alsoft_prefs.backend.storage_sqlite import open_sqlite

    path = database_of(options)
    asyncio.run(open_sqlite(path, migrate=True).close())
    say(f"{path} has schema {SCHEMA_VERSION}.")
