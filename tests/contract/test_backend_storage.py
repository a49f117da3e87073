"""What every storage of the backend does, whatever database is behind it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

import pytest

from alsoft_prefs.backend.check.device import NEWS, TRACKING
from alsoft_prefs.backend.database import StorageUnavailable
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.stored import (
    Conflict,
    Device,
    Entry,
    Erased,
    History,
    Stored,
    Tombstone,
)
from alsoft_prefs.core.decisions import Decision
from tests.backend_databases import OpenDatabase
from tests.backend_world import SigningDevice, seal, submission

T = TypeVar("T")


class Run(Protocol):
    def __call__(self, use: Callable[[Storage], Awaitable[T]]) -> T: ...


@pytest.fixture
def run(database: OpenDatabase) -> Run:
    """Opens the same database each time, and closes it after use."""

    def opened(use: Callable[[Storage], Awaitable[T]]) -> T:
        opening = database()

        async def go() -> T:
            storage = Storage(opening, system_change_clock())
            try:
                return await use(storage)
            finally:
                await storage.close()

        return asyncio.run(go())

    return opened


def test_a_chain_is_taken_in(run: Run) -> None:
    device = SigningDevice()
    chain = device.chain(3)

    async def use(storage: Storage) -> list[object]:
        return [await storage.append(submission(jws)) for jws in chain]

    assert run(use) == [Stored(submission(jws).receipt, created=True) for jws in chain]

    async def look(storage: Storage) -> object:
        return await storage.device(device.id)

    head = submission(chain[-1])
    assert run(look) == Device(chain[-1], head.digest, head.receipt, {TRACKING: Decision.DENY})


def test_the_same_bytes_get_the_first_receipt(run: Run) -> None:
    chain = SigningDevice().chain(3)

    async def use(storage: Storage) -> list[object]:
        for jws in chain:
            await storage.append(submission(jws))
        return [await storage.append(submission(jws, "another receipt")) for jws in chain]

    assert run(use) == [Stored(submission(jws).receipt, created=False) for jws in chain]


def test_what_does_not_follow_is_evidence(run: Run) -> None:
    device = SigningDevice()
    first = device.record(tracking="allow", news="allow")
    fork = device.record(tracking="deny", news="allow")
    gap = device.record(7, fork, tracking="allow", news="unset")

    async def use(storage: Storage) -> object:
        await storage.append(submission(first))
        conflict = Conflict(first, submission(first).receipt)
        for jws in (fork, gap, fork):
            assert await storage.append(submission(jws)) == conflict
        return await storage.history(device.id, 0, 10)

    page = run(use)
    assert isinstance(page, History)
    assert page.entries == (Entry(first, submission(first).receipt),)
    assert [each.record for each in page.evidence] == [fork, gap]
    assert page.decisions == {TRACKING: Decision.DENY, NEWS: Decision.UNSET}


def test_evidence_alone_shows_no_head(run: Run) -> None:
    device = SigningDevice()
    gap = device.record(2, device.record(), tracking="deny")

    async def use(storage: Storage) -> object:
        assert await storage.append(submission(gap)) == Conflict(None, None)
        return await storage.device(device.id)

    assert run(use) == Device(None, None, None, {TRACKING: Decision.DENY})


def test_evidence_that_comes_to_follow_joins_the_chain(run: Run) -> None:
    device = SigningDevice()
    first, second = device.chain(2)

    async def use(storage: Storage) -> History | Erased | None:
        for jws in (second, first):
            await storage.append(submission(jws))
        assert await storage.append(submission(second)) == Stored(
            submission(second).receipt, created=True
        )
        return await storage.history(device.id, 0, 10)

    page = run(use)
    assert isinstance(page, History)
    assert ([each.record for each in page.entries], page.evidence) == ([first, second], ())


def test_the_heads_hash_is_told_without_the_record(run: Run) -> None:
    device, gone, ahead = SigningDevice(), SigningDevice(), SigningDevice()
    chain = device.chain(2)

    async def use(storage: Storage) -> list[str | None]:
        for jws in (*chain, gone.record(), ahead.record(2, ahead.record())):
            await storage.append(submission(jws))
        await storage.erase(gone.id, seal)
        devices = (device, gone, ahead, SigningDevice())
        return [await storage.head_digest(each.id) for each in devices]

    assert run(use) == [submission(chain[-1]).digest, None, None, None]


def test_nothing_is_known_of_an_unknown_device(run: Run) -> None:
    async def use(storage: Storage) -> tuple[object, object]:
        device = SigningDevice().id
        return await storage.device(device), await storage.history(device, 0, 10)

    assert run(use) == (None, None)


@pytest.mark.parametrize("limit", [1, 2, 3, 200])
def test_pages_hold_everything_once(run: Run, limit: int) -> None:
    device = SigningDevice()
    chain = device.chain(5)
    forks = [device.record(2, chain[0], news="deny") for _ in range(3)]
    order = [chain[0], chain[1], forks[0], forks[1], chain[2], forks[2], chain[3], chain[4]]

    async def use(storage: Storage) -> list[History]:
        for jws in order:
            await storage.append(submission(jws))
        pages, after = [], 0
        while True:
            page = await storage.history(device.id, after, limit)
            assert isinstance(page, History)
            pages.append(page)
            if page.next is None:
                return pages
            after = page.next

    pages = run(use)
    assert [each.record for page in pages for each in page.entries] == chain
    assert [each.record for page in pages for each in page.evidence] == forks
    assert all(len(page.entries) + len(page.evidence) <= limit for page in pages)


def test_erasure_leaves_a_tombstone_alone(run: Run) -> None:
    device, other = SigningDevice(), SigningDevice()
    first, fork, kept = device.record(), device.record(), other.record()

    async def use(storage: Storage) -> None:
        for jws in (first, fork, kept):
            await storage.append(submission(jws))
        assert await storage.erase(device.id, seal) == seal(2)
        assert await storage.erase(device.id, lambda _: seal(99)) == seal(2)

    run(use)

    async def look(storage: Storage) -> None:
        assert await storage.append(submission(first)) == Erased()
        assert await storage.device(device.id) == Erased()
        assert await storage.history(device.id, 0, 10) == Erased()
        assert await storage.erase(device.id, lambda _: seal(99)) == seal(2)
        assert isinstance(await storage.device(other.id), Device)

    run(look)


def test_erasing_an_unknown_device_ends_it_too(run: Run) -> None:
    device = SigningDevice()

    async def use(storage: Storage) -> object:
        assert await storage.erase(device.id, seal) == seal(0)
        return await storage.append(submission(device.record()))

    assert run(use) == Erased()


def test_many_at_once_each_get_their_own_answer(run: Run) -> None:
    devices = [SigningDevice() for _ in range(40)]
    submissions = [submission(device.record()) for device in devices]

    async def use(storage: Storage) -> list[object]:
        return list(await asyncio.gather(*(storage.append(each) for each in submissions * 2)))

    answers = run(use)
    assert answers[:40] == [Stored(each.receipt, created=True) for each in submissions]
    assert answers[40:] == [Stored(each.receipt, created=False) for each in submissions]


def test_of_rivals_one_becomes_the_head(run: Run) -> None:
    device = SigningDevice()
    rivals = [submission(device.record()) for _ in range(8)]

    async def use(storage: Storage) -> list[object]:
        return list(await asyncio.gather(*(storage.append(each) for each in rivals)))

    answers = run(use)
    assert sum(isinstance(each, Stored) for each in answers) == 1
    assert sum(isinstance(each, Conflict) for each in answers) == 7


def test_one_failure_costs_nobody_else_an_answer(run: Run) -> None:
    device, other = SigningDevice(), SigningDevice()

    def broken(_: int) -> Tombstone:
        raise ZeroDivisionError

    async def use(storage: Storage) -> list[object]:
        return list(
            await asyncio.gather(
                storage.append(submission(device.record())),
                storage.erase(other.id, broken),
                storage.append(submission(other.record())),
                return_exceptions=True,
            )
        )

    first, failure, second = run(use)
    assert isinstance(failure, ZeroDivisionError)
    assert isinstance(first, Stored)
    assert isinstance(second, Stored)


def test_check_passes_and_closing_ends_it(run: Run) -> None:
    kept: list[Storage] = []

    async def use(storage: Storage) -> None:
        kept.append(storage)
        await storage.check()

    run(use)
    with pytest.raises(StorageUnavailable):
        asyncio.run(_append(kept[0]))


async def _append(storage: Storage) -> None:
    await storage.append(submission(SigningDevice().record()))
