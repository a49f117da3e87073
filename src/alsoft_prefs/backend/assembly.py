"""Puts the backend together: files and settings in, application out."""

from __future__ import annotations

import asyncio
import secrets
import time
from datetime import UTC, datetime
from pathlib import Path

from starlette.applications import Starlette

from alsoft_prefs.backend.app import build_app
from alsoft_prefs.backend.database import Database, Meter
from alsoft_prefs.backend.limits import RateLimit
from alsoft_prefs.backend.metrics import Metrics
from alsoft_prefs.backend.options import DatabaseChoice
from alsoft_prefs.backend.policies import Policies, seed
from alsoft_prefs.backend.policy_drafts import Draft, read_drafts
from alsoft_prefs.backend.service import Service
from alsoft_prefs.backend.signing_keys import KeySource
from alsoft_prefs.backend.statistics import Statistics, optional_purposes
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.token_check import TokenCheck
from alsoft_prefs.resource_files import resource_path


def assemble(
    *,
    database: DatabaseChoice,
    batch: int | None,
    keys: KeySource,
    policy: Path | None,
    public_url: str | None,
    hosts: frozenset[str],
    rate: int,
    patience: float,
    metrics: Metrics,
) -> Starlette:
    """Return the application.

    Arguments:
        database: an SQLite file is made where it doesn't exist.
        batch: how many devices' writes may share a commit; None for the database's own measure.
        keys: the signing keys.
        policy: the folder of policies, or None for those that are shipped.
        public_url: how clients reach the backend through a proxy, or None.
        hosts: the `Host` values that a direct request may state.
        rate: requests a minute for each device; 0 for any.
        patience: seconds that a request's body may take to arrive.
        metrics: counts what the application does.

    Raises:
        LocalDataProblem: a file can't be read, or isn't what it must be.
    """
    drafts = read_drafts(policy or Path(resource_path("policy")))
    asyncio.run(_seed(open_database(database), drafts, keys))
    opened = open_database(database, batch, metrics)
    service = Service(
        storage=Storage(opened, system_change_clock()),
        key_file=keys,
        policies=Policies(opened, keys, time.monotonic, metrics.count_damaged_policies),
        now=now,
        random_bytes=secrets.token_bytes,
        rate=RateLimit(rate, time.monotonic),
        tokens=TokenCheck(opened, now, time.monotonic),
        statistics=Statistics(opened, optional_purposes, now, time.monotonic),
        public_url=public_url,
        hosts=hosts,
        body_seconds=patience,
    )
    return build_app(service, metrics)


def now() -> datetime:
    """Return the time, aware UTC."""
    return datetime.now(UTC)


async def _seed(database: Database, drafts: tuple[Draft, ...], keys: KeySource) -> None:
    try:
        await seed(database, drafts, keys.current(), now())
    finally:
        await database.close()


def open_database(
    database: DatabaseChoice, batch: int | None = None, meter: Meter | None = None
) -> Database:
    """Return a database whose schema fits; not to be called within a loop.

    Arguments:
        database: which.
        batch: how many devices' writes may share a commit; None for the database's own measure.
        meter: is told of commits and retries.

    Raises:
        SchemaProblem: it has another schema than this program's, or, with PostgreSQL, none yet.
        StorageUnavailable: it doesn't answer.
    """
    if database.file is not None:
        from alsoft_prefs.backend import database_sqlite as sqlite

        return sqlite.open_sqlite(database.file, batch=batch or sqlite.MAX_BATCH, meter=meter)
    from alsoft_prefs.backend import database_postgres as postgres
    from alsoft_prefs.backend.postgres_start import check_postgres

    check_postgres(database.url)
    return postgres.PostgresDatabase(database.url, batch or postgres.MAX_BATCH, meter)
