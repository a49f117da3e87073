"""Totals tell nothing of a small group: not one answer, nor two of them."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend.database import StorageUnavailable, T, Work
from alsoft_prefs.backend.database_sqlite import run_work
from alsoft_prefs.backend.migrations import migrate
from alsoft_prefs.backend.statistics import (
    EVERY_SECONDS,
    RESOLUTION,
    Cell,
    Statistics,
    cell,
    count,
    optional_purposes,
)
from alsoft_prefs.core.jws import Json
from tests.backend_world import NOON


def populations(most: int = 700) -> st.SearchStrategy[tuple[int, list[int]]]:
    """Numbers of devices, with how many of them allow each of some purposes."""
    return st.integers(0, most).flatmap(
        lambda devices: st.tuples(
            st.just(devices), st.lists(st.integers(0, devices), min_size=1, max_size=4)
        )
    )


def answer(devices: int, allow: list[int]) -> list[Cell]:
    return [cell(devices, each) for each in allow]


@given(populations())
def test_each_number_is_a_multiple_and_promises_no_more_than_there_are(
    population: tuple[int, list[int]],
) -> None:
    devices, allow = population
    for told, allowing in zip(answer(devices, allow), allow, strict=True):
        for number, exact in ((told.allow, allowing), (told.deny, devices - allowing)):
            assert number is None or (number >= RESOLUTION and number % RESOLUTION == 0)
            assert (number or 0) <= exact < (number or 0) + 2 * RESOLUTION


@given(populations())
def test_every_cell_leaves_as_many_possible_numbers_as_its_resolution(
    population: tuple[int, list[int]],
) -> None:
    """Whoever sees the whole answer can't tell a cell's number from RESOLUTION - 1 others."""
    devices, allow = population
    told = answer(devices, allow)
    floor = devices // RESOLUTION * RESOLUTION
    for place, exact in enumerate(allow):
        low = exact // RESOLUTION * RESOLUTION
        twins: dict[str, set[int]] = {"allow": set(), "deny": set()}
        for total in range(floor, floor + RESOLUTION):
            others = [min(each, total) for each in allow]
            for possible in range(low, min(low + RESOLUTION, total + 1)):
                if answer(total, [*others[:place], possible, *others[place + 1 :]]) == told:
                    twins["allow"].add(possible)
                    twins["deny"].add(total - possible)
        assert min(map(len, twins.values())) >= RESOLUTION


@given(populations(), populations())
def test_two_answers_differ_by_nothing_or_by_a_large_group(
    first: tuple[int, list[int]], second: tuple[int, list[int]]
) -> None:
    for before, after in zip(answer(*first), answer(*second), strict=False):
        for one, other in zip(before, after, strict=True):
            difference = abs((one or 0) - (other or 0))
            assert difference == 0 or difference >= RESOLUTION
            assert difference % RESOLUTION == 0


def test_a_small_group_shows_in_no_cell_whatever_joins_it() -> None:
    assert answer(1_049, [1_000, 49, 0]) == [
        Cell(1_000, None),
        Cell(None, 950),
        Cell(None, 950),
    ]


class Counted:
    """A database that counts what is asked of it, and may be away."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.reads = 0
        self.away = False

    async def read(self, work: Work[T], *, key: str | None = None, once: bool = False) -> T:
        self.reads += 1
        await asyncio.sleep(0)
        if self.away:
            raise StorageUnavailable("away")
        return run_work(self._connection, work)


def test_it_counts_once_an_hour_for_all_who_ask() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    run_work(connection, migrate(0))
    database, elapsed = Counted(connection), [0.0]

    async def go() -> None:
        statistics = Statistics(
            database,  # type: ignore[arg-type]
            lambda: ["contact.news"],
            lambda: NOON + timedelta(seconds=elapsed[0]),
            lambda: elapsed[0],
        )
        database.away = True
        with pytest.raises(StorageUnavailable):
            await statistics.read()
        database.away, database.reads = False, 0
        answers: list[Json] = await asyncio.gather(*(statistics.read() for _ in range(5)))
        elapsed[0] = EVERY_SECONDS - 1
        answers.append(await statistics.read())
        assert database.reads == 1
        assert (
            answers
            == [
                {
                    "as_of": "2026-05-03T12:00:00.000Z",
                    "resolution": 50,
                    "purposes": {"contact.news": {"allow": None, "deny": None}},
                }
            ]
            * 6
        )
        elapsed[0] = EVERY_SECONDS
        assert (await statistics.read())["as_of"] == "2026-05-03T13:00:00.000Z"
        assert database.reads == 2

    asyncio.run(go())
    connection.close()


def test_what_is_counted() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    run_work(connection, migrate(0))
    rows = [
        ("a", " contact.news contact_news.x ", None, None),
        ("b", " contact.news ", None, None),
        ("c", "", None, None),
        ("d", " contactxnews.x ", None, None),
        ("e", " contact.news ", "{}", None),
        ("f", " contact.news ", None, "[]"),
    ]
    for row in rows:
        connection.execute(
            "INSERT INTO devices (device, version, seq, standings, allowed, tombstone, past) "
            "VALUES (?, 1, 1, '{}', ?, ?, ?)",
            row,
        )
    found = run_work(connection, count(["contact.news", "contact_news.x"]))
    assert found == (4, {"contact.news": 2, "contact_news.x": 1})
    connection.close()


def test_the_purposes_are_those_that_are_a_choice() -> None:
    purposes = optional_purposes()
    assert {"tracking.analytics", "contact.news"} <= set(purposes)
    assert not {"service.account", "cookies.necessary"} & set(purposes)
