"""A device that was forgotten, with the real client: it asks or chooses, and all is back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from alsoft_prefs.backend import retention
from alsoft_prefs.backend.database_sqlite import open_sqlite
from alsoft_prefs.backend.retention import Retention
from alsoft_prefs.backend.retention_work import Deleted
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend

NEWS, OFFERS, ANALYTICS = "contact.news", "contact.offers", "tracking.analytics"
ALLOW, DENY = Decision.ALLOW, Decision.DENY


def in_years(backend: LiveBackend) -> Deleted:
    """Run the retention job as it would run in three years, beside the backend."""

    async def go() -> Deleted:
        storage = Storage(open_sqlite(backend.database), system_change_clock())
        try:
            now = datetime.now(UTC) + timedelta(days=1_100)
            return await Retention(storage, retention.before(now, 400, 800)).run()
        finally:
            await storage.close()

    return asyncio.run(go())


def held(backend: LiveBackend, device: str) -> dict[str, Decision]:
    async def go() -> dict[str, Decision]:
        storage = Storage(open_sqlite(backend.database), system_change_clock())
        try:
            found = await storage.device(device)
            return dict(getattr(found, "decisions", {}))
        finally:
            await storage.close()

    return asyncio.run(go())


@pytest.mark.parametrize("new_choice", [True, False])
def test_a_forgotten_device_comes_back(
    synced_program: Program, live_backend: LiveBackend, new_choice: bool
) -> None:
    program = synced_program
    for choice in ({NEWS: ALLOW, OFFERS: ALLOW}, {ANALYTICS: DENY}, {OFFERS: DENY}):
        program.preferences.choose(choice, Method.TOGGLE)
        assert program.sync.run().state is State.IDLE
    device = program.identity.device()
    assert device is not None
    before = held(live_backend, device)
    assert (before[NEWS], before[OFFERS]) == (ALLOW, DENY)
    assert in_years(live_backend) == Deleted(1, 3, 0)
    assert held(live_backend, device) == {}
    if new_choice:
        program.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    status = program.sync.run()
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    assert program.identity.device() == device
    after = held(live_backend, device)
    said = {NEWS: ALLOW, ANALYTICS: ALLOW} if new_choice else {NEWS: ALLOW}
    assert {p: d for p, d in after.items() if d is ALLOW} == said
    assert after[OFFERS] is DENY
    assert len(program.sync.holdings().records) == (4 if new_choice else 3)
