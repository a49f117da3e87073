"""Lanes: what arrives while a batch is under way goes into the next one."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, NamedTuple

from alsoft_prefs.backend.database import StorageUnavailable, Work


class LaneClosed(Exception):
    """Nothing is taken in any more."""


class Job(NamedTuple):
    """Work that waits for its turn.

    Attributes:
        key: whose rows it touches.
        make: makes the work.
        answer: gets its result.
        since: when it came, in seconds of a clock that never goes back.
        attempt: counts from 1.
    """

    key: str
    make: Callable[[], Work[Any]]
    answer: asyncio.Future[Any]
    since: float
    attempt: int = 1


class Lane:
    """Hands jobs on in batches, each key at most once in those that are under way.

    Arguments:
        run: does a batch, sorted by key; answers every job or puts it back. What it raises is the
            answer of those that it left.
        batch: how many jobs at most.
        workers: how many batches may be under way at once.
        patience: seconds that a job may wait for its turn.
    """

    def __init__(
        self,
        run: Callable[[list[Job]], Awaitable[None]],
        *,
        batch: int,
        workers: int,
        patience: float,
    ) -> None:
        self.run = run
        self._batch = batch
        self._count = workers
        self._patience = patience
        self._jobs: deque[Job] = deque()
        self._busy: set[str] = set()
        self._wake = asyncio.Event()
        self._workers: list[asyncio.Task[None]] = []
        self._closing = False

    async def put(self, key: str, make: Callable[[], Work[Any]]) -> Any:
        """Have work done and return its result.

        Raises:
            LaneClosed: it was closed.
            StorageUnavailable: its turn didn't come in time.
        """
        if self._closing:
            raise LaneClosed
        if not self._workers:
            self._workers = [asyncio.create_task(self._work()) for _ in range(self._count)]
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._jobs.append(Job(key, make, answer, time.monotonic()))
        self._wake.set()
        return await answer

    def put_back(self, jobs: Sequence[Job]) -> None:
        """Have jobs done again, before those that wait."""
        self._jobs.extendleft(reversed(jobs))

    async def close(self) -> None:
        """Take nothing in any more; return when all that was taken in is done."""
        self._closing = True
        self._wake.set()
        await asyncio.gather(*self._workers)

    async def _work(self) -> None:
        while True:
            batch = self._next_batch()
            if batch:
                await self._do(batch)
            elif self._closing and not self._jobs:
                self._wake.set()
                return
            else:
                self._wake.clear()
                await self._wake.wait()

    async def _do(self, batch: list[Job]) -> None:
        try:
            await self.run(batch)
        except Exception as error:  # noqa: BLE001 - each caller gets it; the worker lives on
            _fail(batch, error)
        except asyncio.CancelledError:
            _fail([*batch, *self._jobs], StorageUnavailable("the storage was given up"))
            raise
        finally:
            self._busy.difference_update(job.key for job in batch)
            self._wake.set()

    def _next_batch(self) -> list[Job]:
        batch: dict[str, Job] = {}
        later: list[Job] = []
        too_long_ago = time.monotonic() - self._patience
        while self._jobs and len(batch) < self._batch:
            job = self._jobs.popleft()
            if job.key in self._busy or job.key in batch:
                later.append(job)
            elif job.since < too_long_ago and not job.answer.done():
                job.answer.set_exception(StorageUnavailable("the database is too slow"))
            elif not job.answer.done():
                batch[job.key] = job
        self._jobs.extendleft(reversed(later))
        self._busy.update(batch)
        return sorted(batch.values(), key=lambda job: job.key)


def _fail(jobs: Iterable[Job], error: Exception) -> None:
    for job in jobs:
        if not job.answer.done():
            job.answer.set_exception(error)
