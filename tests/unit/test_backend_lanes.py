"""Lanes: batches one after the other, each key once, and an answer for everyone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from alsoft_prefs.backend.database import StorageUnavailable, Work
from alsoft_prefs.backend.lanes import Job, Lane, LaneClosed

LONG = 20.0
Use = Callable[[], Awaitable[None]]


def nothing() -> Work[None]:
    yield from ()


def run(use: Use) -> None:
    async def go() -> None:
        await asyncio.wait_for(use(), LONG)

    asyncio.run(go())


class Doer:
    """Answers each job with its key; the batches that `faults` names fail, or put back."""

    def __init__(self, **faults: Exception | None) -> None:
        self.batches: list[list[str]] = []
        self._faults = faults
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.lane = Lane(self._do, batch=10, workers=1, patience=LONG)

    async def _do(self, batch: list[Job]) -> None:
        self.batches.append([job.key for job in batch])
        await self.go_on.wait()
        for job in batch:
            if job.key in self._faults and job.attempt == 1:
                fault = self._faults[job.key]
                if fault is not None:
                    raise fault
                self.lane.put_back([job._replace(attempt=2)])
            elif not job.answer.done():
                job.answer.set_result(job.key)

    def ask(self, key: str) -> asyncio.Task[str]:
        return asyncio.ensure_future(self.lane.put(key, nothing))


def test_a_batch_that_fails_answers_its_own_and_ends_nothing() -> None:
    async def use() -> None:
        doer = Doer(b=ValueError("b"))
        calls = [doer.ask(key) for key in "abc"]
        answers = await asyncio.gather(*calls, return_exceptions=True)
        assert answers[0] == "a"
        assert [str(answer) for answer in answers[1:]] == ["b", "b"]
        assert await doer.ask("d") == "d"
        await doer.lane.close()

    run(use)


def test_nobody_waits_for_a_lane_that_was_given_up() -> None:
    async def use() -> None:
        doer = Doer()
        doer.go_on.clear()
        calls = [doer.ask("a"), doer.ask("a")]
        closing = asyncio.ensure_future(doer.lane.close())
        await asyncio.sleep(0)
        while not doer.batches:
            await asyncio.sleep(0)
        closing.cancel()
        answers = await asyncio.gather(*calls, closing, return_exceptions=True)
        kinds = [StorageUnavailable, StorageUnavailable, asyncio.CancelledError]
        assert [type(answer) for answer in answers] == kinds

    run(use)


def test_each_key_is_in_a_batch_once_and_in_its_order() -> None:
    async def use() -> None:
        doer = Doer()
        calls = [doer.ask(key) for key in "baabc"]
        assert await asyncio.gather(*calls) == list("baabc")
        assert doer.batches == [["a", "b", "c"], ["a", "b"]]
        await doer.lane.close()

    run(use)


def test_closing_does_what_was_put_back_and_takes_nothing_in() -> None:
    async def use() -> None:
        doer = Doer(a=None)
        call = doer.ask("a")
        await asyncio.sleep(0)
        closing = asyncio.ensure_future(doer.lane.close())
        assert await call == "a"
        await closing
        assert doer.batches == [["a"], ["a"]]
        with pytest.raises(LaneClosed):
            await doer.ask("b")

    run(use)
