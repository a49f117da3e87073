"""The pure planner: what sync does next."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.core.sync_plan import (
    BASE,
    CAP,
    MOST_RETRY_AFTER,
    Done,
    Erase,
    Outgoing,
    Record,
    Resolution,
    Send,
    Stopped,
    SyncState,
    WaitUntil,
    next_action,
    resolve_conflict,
    retry_at,
)
from tests.unit.strategies import times

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
URL = "https://backend.invalid"
GOOD = SyncState(enabled=True, backend=URL)


@pytest.mark.parametrize(
    ("state", "action"),
    [
        (SyncState(enabled=False, backend=URL, due=True), Stopped("off")),
        (SyncState(enabled=True, backend=None, due=True), Stopped("no backend")),
        (GOOD, Done()),
        (GOOD._replace(retry_at=LATER), Done()),
        (GOOD._replace(due=True), Record()),
        (GOOD._replace(due=True, retry_at=LATER), Record()),
        (GOOD._replace(waiting=(Outgoing("r"),)), Send("r")),
        (GOOD._replace(due=True, waiting=(Outgoing("r"),)), Send("r")),
        (GOOD._replace(waiting=(Outgoing("r"),), retry_at=LATER), WaitUntil(LATER)),
        (GOOD._replace(waiting=(Outgoing("r"),), retry_at=NOW), Send("r")),
        (GOOD._replace(erasures=("d",)), Erase("d")),
        (GOOD._replace(erasures=("d",), waiting=(Outgoing("r"),)), Send("r")),
        (GOOD._replace(waiting=(Outgoing("r", LATER),)), WaitUntil(LATER)),
        (GOOD._replace(waiting=(Outgoing("r", NOW),)), Send("r")),
        (GOOD._replace(waiting=(Outgoing("r", LATER),), due=True), Record()),
        (GOOD._replace(waiting=(Outgoing("r", LATER),), erasures=("d",)), Erase("d")),
        # A clock that was set back by days doesn't stop sync for days.
        (GOOD._replace(erasures=("d",), retry_at=NOW + timedelta(days=9)), Erase("d")),
    ],
)
def test_next_action(state: SyncState, action: object) -> None:
    assert next_action(state, NOW) == action


OUTGOING = st.builds(Outgoing, st.text("abc", min_size=1, max_size=3), st.none() | times)
STATES = st.builds(
    SyncState,
    enabled=st.booleans(),
    backend=st.sampled_from([None, URL]),
    due=st.booleans(),
    waiting=st.lists(OUTGOING, max_size=3).map(tuple),
    erasures=st.lists(st.sampled_from("xyz"), max_size=2).map(tuple),
    retry_at=st.none() | times,
)


@given(STATES, times)
def test_nothing_outstanding_is_ever_taken_for_done(state: SyncState, now: datetime) -> None:
    """Invariant 3: a withdrawal waits for as long as it takes."""
    action = next_action(state, now)
    outstanding = state.due or state.waiting or state.erasures
    if state.enabled and state.backend is not None:
        assert isinstance(action, Done) is not bool(outstanding)
        if isinstance(action, WaitUntil):
            assert now < action.time <= now + MOST_RETRY_AFTER + CAP
    else:
        assert isinstance(action, Stopped)


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_a_retry_comes_within_an_hour_and_not_before_two_seconds(
    attempts: int, chance: float
) -> None:
    wait = retry_at(NOW, attempts, chance) - NOW
    assert BASE <= wait <= CAP


@given(st.integers(1, 40), st.floats(0, 1), st.floats(0, allow_nan=False))
def test_the_backends_wait_is_the_least_up_to_a_day(
    attempts: int, chance: float, seconds: float
) -> None:
    wait = retry_at(NOW, attempts, chance, seconds) - NOW
    asked = min(timedelta(seconds=min(seconds, 1e6)), MOST_RETRY_AFTER)
    assert asked <= wait <= asked + CAP
    state = GOOD._replace(waiting=(Outgoing("r"),), retry_at=NOW + wait)
    assert next_action(state, NOW) == (WaitUntil(NOW + wait) if wait else Send("r"))


@pytest.mark.parametrize("hours", [1, 6, 24])
def test_those_who_are_told_the_same_time_come_back_over_an_hour(hours: int) -> None:
    """A maintenance page names its end, so that a whole fleet waits for the same second."""
    end = NOW + timedelta(hours=hours)
    back = [retry_at(NOW, 1, k / 100, hours * 3600) for k in range(101)]
    assert back == sorted(back)
    assert (back[0], back[-1]) == (end, end + CAP)
    assert all(later - one <= CAP / 99 for one, later in itertools.pairwise(back))


def test_a_backend_that_asks_for_a_short_wait_again_and_again_is_asked_ever_less_often() -> None:
    longest = [retry_at(NOW, attempts, 1.0, 1) - NOW for attempts in range(1, 20)]
    assert longest == sorted(longest)
    assert longest[0] == timedelta(seconds=5)
    assert longest[-1] == CAP + timedelta(seconds=1)


@pytest.mark.parametrize(
    ("head", "held", "last_fork", "resolution"),
    [
        (None, ((1, "a"), (2, "b")), None, Resolution.RESEND),
        (None, ((3, "c"),), None, Resolution.RENEW),
        (None, (), None, Resolution.RENEW),
        ("a", ((1, "a"), (2, "b")), None, Resolution.RESEND),
        ("a", ((1, "a"), (2, "b")), NOW, Resolution.RESEND),
        ("x", ((1, "a"), (2, "b")), None, Resolution.ADOPT),
        ("g", ((1, "a"), (2, "b")), None, Resolution.RESUME),
        ("g", ((1, "a"),), NOW, Resolution.RESUME),
        ("x", ((1, "a"),), NOW - timedelta(days=31), Resolution.ADOPT),
        ("x", ((1, "a"),), NOW - timedelta(days=29), Resolution.RENEW),
        ("x", ((1, "a"),), NOW + timedelta(days=1), Resolution.RENEW),
    ],
)
def test_what_a_conflict_calls_for(
    head: str | None,
    held: tuple[tuple[int, str], ...],
    last_fork: datetime | None,
    resolution: Resolution,
) -> None:
    assert resolve_conflict(head, held, frozenset("g"), last_fork, NOW) is resolution
