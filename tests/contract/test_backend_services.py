"""What other systems are answered, on every database: decisions, changes, tokens, totals."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

import pytest

from alsoft_prefs.backend import changes, decisions, retention, token_work, tokens
from alsoft_prefs.backend.change_clock import SETTLE_SECONDS
from alsoft_prefs.backend.check.device import NEWS, TRACKING
from alsoft_prefs.backend.database import T
from alsoft_prefs.backend.retention import Retention
from alsoft_prefs.backend.retention_work import Deleted
from alsoft_prefs.backend.statistics import Counts, count
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.stored import Conflict, Device, History, Stored, storage_key
from alsoft_prefs.backend.tokens import Scope, Token
from alsoft_prefs.core.decisions import Decision
from tests.backend_databases import OpenDatabase
from tests.backend_world import NOON, SigningDevice, seal, submission

ALLOW, DENY = Decision.ALLOW, Decision.DENY
Use = Callable[[Storage, list[float]], Awaitable[T]]
LATER = NOON + timedelta(days=400)
"""Records are received at NOON here; the storage's own clock is the computer's, which is later."""


def run(database: OpenDatabase, use: Use[T]) -> T:
    """Run over the database, with a clock for lengths of time that the test moves."""
    opening, elapsed = database(), [0.0]

    async def go() -> T:
        storage = Storage(opening, system_change_clock(), lambda: elapsed[0])
        try:
            return await use(storage, elapsed)
        finally:
            await storage.close()

    return asyncio.run(go())


def test_decisions_are_those_that_hold(database: OpenDatabase) -> None:
    allowing, denying, erased, unset, unknown = (SigningDevice() for _ in range(5))
    asked = [each.id for each in (allowing, denying, erased, unset, unknown)]

    async def use(storage: Storage, _: list[float]) -> None:
        for device, choice in ((allowing, "allow"), (denying, "deny"), (erased, "allow")):
            await storage.append(submission(device.record(tracking=choice)))
        await storage.append(submission(unset.record(tracking="unset", news="allow")))
        await storage.erase(erased.id, seal)
        keys = decisions.storage_keys(asked)
        assert keys == [storage_key(each) for each in asked]

        async def allowed(purpose: str) -> set[str]:
            return await storage.database.read(decisions.allowing(keys, purpose))

        assert await allowed(TRACKING) == {storage_key(allowing.id)}
        assert await allowed(NEWS) == {storage_key(unset.id)}
        for other in ("tracking", "%", "tracking_analytics", "TRACKING.ANALYTICS", "a b", "é", "!"):
            assert await allowed(other) == set()
        await storage.append(submission(allowing.record(tracking="deny")))
        assert await allowed(TRACKING) == set()

    run(database, use)


def test_changes_come_in_pages_and_devices_move_on(database: OpenDatabase) -> None:
    first, second, third = (SigningDevice() for _ in range(3))

    async def use(storage: Storage, elapsed: list[float]) -> None:
        async def all_after(cursor: changes.Cursor, limit: int) -> list[changes.Change]:
            found: list[changes.Change] = []
            more = True
            while more:
                settled = await storage.settled()
                page = await storage.database.read(changes.page(cursor, settled, limit))
                found += page.items
                cursor, more = page.next, page.more
            ends.append(cursor)
            return found

        ends: list[changes.Cursor] = []
        start = changes.Cursor()
        jws = {each: each.record(news="allow") for each in (first, second, third)}
        for each in jws.values():
            await storage.append(submission(each))
        assert await all_after(start, 2) == []
        for elapsed[0] in (2.0, 2.0 + SETTLE_SECONDS):
            found = await all_after(start, 1)
        expected = [
            changes.Change(storage_key(each.id), 1, {NEWS: ALLOW}, erased=False)
            for each in (first, second, third)
        ]
        assert found == expected == await all_after(start, 2)
        await storage.append(submission(first.record(news="deny")))
        await storage.erase(second.id, seal)
        await storage.append(submission(jws[third]))  # an answer that got lost is asked for again
        elapsed[0] += 2.0
        assert await all_after(ends[-1], 5) == []
        elapsed[0] += SETTLE_SECONDS
        assert await all_after(ends[-1], 5) == [
            changes.Change(storage_key(first.id), 2, {NEWS: DENY}, erased=False),
            changes.Change(storage_key(second.id), 2, {}, erased=True),
            expected[2],
        ]
        assert await all_after(ends[-1], 5) == []

    run(database, use)


def test_what_is_repeated_is_shown_again(database: OpenDatabase) -> None:
    """An answer may be lost before the change was stamped anew, whatever the answer was."""
    device, gone = SigningDevice(), SigningDevice()
    head, fork = device.record(), device.record(news="deny")

    async def use(storage: Storage, _: list[float]) -> None:
        async def stamps() -> list[int]:
            page = await storage.database.read(changes.page(changes.Cursor(), 2**62, 10))
            found: dict[str, int] = {}
            for at in range(len(page.items)):
                one = await storage.database.read(changes.page(changes.Cursor(), 2**62, at + 1))
                found[one.items[-1].device] = one.next.changed_at
            return [found[storage_key(each.id)] for each in (device, gone)]

        await storage.append(submission(head))
        await storage.append(submission(fork))
        await storage.erase(gone.id, seal)
        seen = [await stamps()]
        for again in (head, fork):
            await storage.append(submission(again))
            await storage.erase(gone.id, seal)
            seen.append(await stamps())
        for earlier, later in itertools.pairwise(seen):
            assert all(one < other for one, other in zip(earlier, later, strict=True))

    run(database, use)


def test_totals_are_counted(database: OpenDatabase) -> None:
    async def use(storage: Storage, _: list[float]) -> Counts:
        assert await storage.database.read(count([NEWS])) == (0, {NEWS: 0})
        for choice in ("allow", "allow", "deny", "unset"):
            await storage.append(submission(SigningDevice().record(news=choice)))
        erased = SigningDevice()
        await storage.append(submission(erased.record(news="allow")))
        await storage.erase(erased.id, seal)
        return await storage.database.read(count([NEWS, TRACKING]))

    assert run(database, use) == (4, {NEWS: 2, TRACKING: 0})


def test_tokens_are_kept_changed_and_listed(database: OpenDatabase) -> None:
    text = tokens.new_token("0" * 16, b"s" * 32)
    token = Token("0" * 16, 1, "Shop", frozenset({Scope.CHANGES}), tokens.hashed(text), NOON)

    async def use(storage: Storage, _: list[float]) -> None:
        kept = storage.database

        def read() -> Awaitable[Token | None]:
            return kept.read(token_work.read_token(token.id), key=token.id)

        await kept.write(token.id, lambda: token_work.add_token(token))
        assert await read() == token
        later = NOON + timedelta(hours=2)
        for moment in (later, NOON):  # the later use stays
            await kept.write(token.id, partial(token_work.note_use, token.id, moment))
        changed = await kept.write(
            token.id,
            lambda: token_work.change_token(token.id, lambda t: t._replace(revoked_at=later)),
        )
        expected = token._replace(version=2, used_at=later, revoked_at=later)
        assert changed == expected == await read()
        other = token._replace(id="1" * 16, created_at=NOON - timedelta(days=1))
        await kept.write(other.id, lambda: token_work.add_token(other))
        assert await kept.read(token_work.list_tokens()) == [other, expected]
        unknown = "2" * 16
        assert await kept.read(token_work.read_token(unknown), key=unknown) is None
        assert await kept.write(unknown, lambda: token_work.change_token(unknown, lambda t: t)) is (
            None
        )

    run(database, use)


def test_retention_keeps_heads_and_what_is_new(database: OpenDatabase) -> None:
    device = SigningDevice()
    chain = device.chain(3, news="allow")
    fork = device.record(2, chain[0], tracking="deny")
    new = submission(device.record(4, chain[-1], news="allow"))._replace(received_at=LATER)

    async def use(storage: Storage, _: list[float]) -> None:
        for jws in (*chain[:2], fork, chain[2]):
            await storage.append(submission(jws))
        await storage.append(new)
        limits = retention.before(LATER + timedelta(days=1), 30, None)
        dry = await Retention(storage, limits, dry_run=True).run()
        assert dry == Deleted(0, 3, 1) == await Retention(storage, limits).run()
        assert await Retention(storage, limits).run() == Deleted()
        page = await storage.history(device.id, 0, 10)
        assert isinstance(page, History)
        assert [entry.record for entry in page.entries] == [new.jws]
        assert (page.evidence, page.next) == ((), None)
        assert page.decisions == dict.fromkeys((NEWS, TRACKING), Decision.UNSET)
        assert await storage.append(new) == Stored(new.receipt, created=False)
        # Nobody can tell any more that this one was in the chain: as evidence it allows nothing.
        assert await storage.append(submission(chain[0])) == Conflict(new.jws, new.receipt)

    run(database, use)


@pytest.mark.parametrize("history_days", [None, 30])
def test_a_silent_device_is_forgotten_and_comes_back(
    database: OpenDatabase, history_days: int | None
) -> None:
    silent, heard, erased = SigningDevice(), SigningDevice(), SigningDevice()
    chain = silent.chain(2, news="allow")

    async def use(storage: Storage, _: list[float]) -> None:
        for jws in chain:
            await storage.append(submission(jws))
        await storage.append(submission(heard.record())._replace(received_at=LATER))
        await storage.append(submission(erased.record()))
        await storage.erase(erased.id, seal)
        now = LATER + timedelta(days=10_000)  # the stamps are the computer's own
        limits = retention.before(now, history_days, 10_100)
        assert await Retention(storage, limits, dry_run=True).run() == Deleted(1, 2, 0)
        assert await Retention(storage, limits).run() == Deleted(1, 2, 0)
        assert await Retention(storage, limits).run() == Deleted()
        assert await storage.device(silent.id) == Device(None, None, None, {})
        page = await storage.history(silent.id, 0, 10)
        assert page == History((), (), {}, None)
        assert await storage.database.read(count([NEWS])) == (1, {NEWS: 0})
        assert await storage.erase(erased.id, lambda _: seal(9)) == seal(1)
        feed = await storage.database.read(changes.page(changes.Cursor(), 2**62, 10))
        assert feed.items[1:2] == (changes.Change(storage_key(silent.id), 3, {}, erased=False),)
        third = silent.record(3, chain[-1], news="allow")
        assert await storage.append(submission(third)) == Conflict(None, None)
        held = []
        for jws in (*chain, third):
            assert isinstance(await storage.append(submission(jws)), Stored)
            held.append((await storage.device(silent.id)).decisions[NEWS])  # type: ignore[union-attr]
        assert held == [DENY, ALLOW, ALLOW]

    run(database, use)
