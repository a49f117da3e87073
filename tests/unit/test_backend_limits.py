"""Limits and small parts of the backend that need no server."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.ledger import Hold, Standing
from alsoft_prefs.backend.limits import MAX_DEVICES, RateLimit
from alsoft_prefs.core.decisions import Decision


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_a_device_waits_for_its_next_token() -> None:
    clock = Clock()
    rate = RateLimit(60, clock)
    assert [rate.wait("a") for _ in range(60)] == [0.0] * 60
    assert rate.wait("a") == pytest.approx(1.0)
    assert rate.wait("b") == 0.0
    clock.seconds += 0.5
    assert rate.wait("a") == pytest.approx(0.5)
    clock.seconds += 0.5
    assert rate.wait("a") == 0.0
    clock.seconds += 3600
    assert [rate.wait("a") for _ in range(60)] == [0.0] * 60
    assert rate.wait("a") > 0


def test_no_limit_keeps_nothing() -> None:
    rate = RateLimit(0, Clock())
    assert {rate.wait("a") for _ in range(1000)} == {0.0}
    assert not rate._buckets


def test_what_is_remembered_is_bounded() -> None:
    rate = RateLimit(1, Clock())
    for number in range(MAX_DEVICES + 10):
        rate.wait(str(number))
    assert len(rate._buckets) == MAX_DEVICES


decisions = st.sampled_from(list(Decision))
holds = st.none() | st.builds(Hold, decisions, st.integers(1, 2**53 - 1))
standings = st.builds(Standing, decisions, st.none() | st.text(), holds)


@given(st.dictionaries(st.text(), standings))
def test_standings_survive_being_stored(kept: dict[str, Standing]) -> None:
    assert ledger.standings_from_text(ledger.standings_to_text(kept)) == kept
