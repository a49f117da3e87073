"""`retention`: delete what is kept no longer."""

from __future__ import annotations

import argparse
from typing import Any

from alsoft_prefs.backend.options import add_database, existing_database_of, say
from alsoft_prefs.core.errors import UsageProblem

MOST_DAYS = 36_500
_HELP = "See: alsoft-prefs-backend retention --help"


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    retention = commands.add_parser("retention", help="delete what is kept no longer")
    retention.set_defaults(run=run)
    add_database(retention)
    retention.add_argument(
        "--history-days",
        metavar="N",
        type=int,
        help="delete superseded records, and evidence, that came more than N days ago",
    )
    retention.add_argument(
        "--silent-days",
        metavar="N",
        type=int,
        help="forget devices of which nothing came for N days: they are denied everything",
    )
    retention.add_argument("--dry-run", action="store_true", help="only count")
    retention.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> None:
    """Delete, and say how much."""
    import asyncio
    import json
    from datetime import UTC, datetime

    from alsoft_prefs.backend.assembly import open_database
    from alsoft_prefs.backend.retention import Retention, before
    from alsoft_prefs.backend.retention_work import Deleted
    from alsoft_prefs.backend.storage import Storage, system_change_clock

    stated = [days for days in (options.history_days, options.silent_days) if days is not None]
    if not stated or not all(1 <= days <= MOST_DAYS for days in stated):
        message = f"State --history-days or --silent-days or both, from 1 to {MOST_DAYS}."
        raise UsageProblem(message, _HELP)
    limits = before(datetime.now(UTC), options.history_days, options.silent_days)
    database = open_database(existing_database_of(options), batch=1)

    async def go() -> Deleted:
        storage = Storage(database, system_change_clock())
        try:
            return await Retention(storage, limits, dry_run=options.dry_run).run()
        finally:
            await storage.close()

    deleted = asyncio.run(go())
    if options.json:
        say(json.dumps({"dry_run": options.dry_run, **deleted._asdict()}))
        return
    verb = "would be" if options.dry_run else "were"
    say(
        f"{deleted.devices} devices {verb} forgotten; "
        f"{deleted.records} records and {deleted.evidence} pieces of evidence {verb} deleted."
    )
