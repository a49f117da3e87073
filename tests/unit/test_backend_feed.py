"""The feed of changes delivers all that was acknowledged, whatever clocks and commits do."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alsoft_prefs.backend import changes
from alsoft_prefs.backend.change_clock import (
    SETTLE_SECONDS,
    WRITE_SECONDS,
    ChangeClock,
    Horizon,
    elapsed_seconds,
)
from alsoft_prefs.backend.changes import Cursor
from alsoft_prefs.backend.database import StorageUnavailable
from alsoft_prefs.core.jws import b64url
from tests.unit.feed_world import Delays, Process, Reader, new_connection, run_virtually

WRITING, READING = 2, 2
DAY = 86_400.0
OFF = (-DAY, -30.0, -2.0, 0.0, 2.0, 30.0, DAY)
KEYS = tuple(letter * 43 for letter in "abc")


class Write(NamedTuple):
    """A change of a device; the process may die before it answers."""

    at: float
    process: int
    key: str
    delays: Delays
    dies: bool


class Jump(NamedTuple):
    """A wall clock jumps."""

    at: float
    process: int
    off: float


times = st.integers(0, 60).map(lambda tenths: tenths / 10)
waits = st.sampled_from([0.0, 0.001, 0.5, 1.5, 3.0, 4.5, 7.0])
events = st.one_of(
    st.builds(
        Write,
        times,
        st.integers(0, WRITING - 1),
        st.sampled_from(KEYS),
        st.builds(Delays, waits, waits, waits, st.sampled_from([1, 9])),
        st.booleans(),
    ),
    st.builds(
        Jump,
        times,
        st.integers(0, WRITING + READING - 1),
        st.sampled_from([-DAY, -30.0, -2.0, 0.0, 2.0, 30.0, DAY]),
    ),
)


async def play(script: list[Write | Jump]) -> None:
    connection = new_connection()
    with contextlib.closing(connection):
        running = [Process(connection) for _ in range(WRITING + READING)]
        readers = [Reader(1), Reader(2)]
        acknowledged: dict[str, int] = {}
        slow: list[asyncio.Task[None]] = []

        async def write(event: Write) -> None:
            if event.dies:
                # It committed, and dies before it can stamp anew; nobody was answered.
                process = Process(connection)
                process.off = running[event.process].off
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(event.delays.queue + event.delays.commit + 0.1):
                        await process.change(event.key, event.delays)
                return
            with contextlib.suppress(StorageUnavailable):
                version = await running[event.process].change(event.key, event.delays)
                acknowledged[event.key] = max(acknowledged.get(event.key, 0), version)

        async def poll() -> None:
            for turn in itertools.count():
                await readers[turn % 2].read(running[-1 - turn // 2 % READING])
                await asyncio.sleep(0.3 if turn < 40 else 3)

        polling = asyncio.create_task(poll())
        for event in sorted(script, key=lambda event: event.at):
            await asyncio.sleep(max(0.0, event.at - asyncio.get_running_loop().time()))
            if isinstance(event, Write):
                slow.append(asyncio.create_task(write(event)))
            else:
                running[event.process].off = event.off
        await asyncio.gather(*slow)
        polling.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await polling
        for _ in range(int(SETTLE_SECONDS) + 2):
            await asyncio.sleep(1)
            for reader in readers:
                while await reader.read(running[-1]):
                    pass
        for reader in readers:
            for key, version in acknowledged.items():
                assert reader.versions.get(key, 0) >= version, "an acknowledged change is missed"


@settings(max_examples=200)
@given(st.lists(events, min_size=3, max_size=20))
def test_every_acknowledged_change_is_delivered(script: list[Write | Jump]) -> None:
    run_virtually(play(script))


def test_a_reader_whose_clock_is_ahead_misses_nothing() -> None:
    quick, slow = Delays(), Delays(commit=1.5)
    run_virtually(
        play(
            [
                Jump(0, 2, DAY),
                Jump(0, 3, DAY),
                Write(1, 0, KEYS[0], slow, dies=False),
                Write(1.5, 1, KEYS[1], quick, dies=False),
            ]
        )
    )


def test_a_write_that_takes_too_long_is_stamped_anew() -> None:
    late = Delays(commit=SETTLE_SECONDS + 3)
    run_virtually(
        play(
            [
                Write(1, 0, KEYS[0], late, dies=False),
                Write(1.5, 1, KEYS[1], Delays(), dies=False),
            ]
        )
    )


def test_the_new_stamp_is_above_what_was_delivered_meanwhile() -> None:
    late = Delays(commit=SETTLE_SECONDS + 3, writes=1)
    run_virtually(
        play(
            [
                Jump(0, 1, 30),
                Write(1, 0, KEYS[0], late, dies=False),
                Write(1.5, 1, KEYS[1], Delays(), dies=False),
            ]
        )
    )


def test_a_write_is_not_acknowledged_by_a_database_that_stays_too_slow() -> None:
    async def go() -> float:
        with (
            contextlib.closing(new_connection()) as connection,
            pytest.raises(StorageUnavailable, match="too slow"),
        ):
            await Process(connection).change(KEYS[0], Delays(answer=WRITE_SECONDS + 1))
        return asyncio.get_running_loop().time()

    assert run_virtually(go()) < 60


def test_nothing_is_delivered_before_it_settles_and_polls_go_on() -> None:
    async def go() -> None:
        with contextlib.closing(new_connection()) as connection:
            process, reader = Process(connection), Reader(10)
            await process.change(KEYS[0], Delays())
            assert not await reader.read(process)
            assert reader.versions == {}
            await asyncio.sleep(SETTLE_SECONDS + 2)
            assert not await reader.read(process)
            await asyncio.sleep(SETTLE_SECONDS)
            await reader.read(process)
            assert reader.versions == {KEYS[0]: 1}

    run_virtually(go())


def test_a_stamp_is_above_all_that_was_learnt_when_the_clock_goes_back() -> None:
    wall, elapsed = [1_000], [0.0]
    clock = ChangeClock(lambda: wall[0], lambda: elapsed[0])
    clock.learn(999)
    wall[0] = 5
    assert clock.stamp() > 1_000
    wall[0] = 2_000
    clock.learn(2_000)
    assert [clock.stamp(), clock.stamp()] == [2_001, 2_002]


def test_the_horizon_moves_with_what_was_seen_alone() -> None:
    elapsed = [0.0]
    horizon = Horizon(lambda: elapsed[0])
    seen = []
    for at, stamp in ((0.0, 10), (1.0, 10), (4.0, 30), (5.0, 30), (8.9, 40), (9.0, 40)):
        elapsed[0] = at
        horizon.saw(stamp)
        seen.append(horizon.settled())
    assert seen == [0, 0, 0, 10, 10, 30]


def test_elapsed_seconds_never_go_back() -> None:
    assert elapsed_seconds() <= elapsed_seconds()


@pytest.mark.parametrize(
    "text",
    [
        *("x", "MCA=", "MCB", "w6k", "é", b64url(b"-1 "), b64url(b"1 x"), b64url(b"01 ")),
        *(b64url(b"1"), b64url(b"1 " + b"a" * 44), b64url(f"{2**63} ".encode())),
        b64url("\u00b2 ".encode()),
    ],
)
def test_no_cursor(text: str) -> None:
    assert changes.cursor_from_text(text) is None


def test_the_first_cursor() -> None:
    assert changes.cursor_from_text("") == Cursor()
    assert changes.cursor_from_text(changes.cursor_to_text(Cursor())) == Cursor()
