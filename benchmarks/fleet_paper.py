"""What the retry schedule allows a fleet to ask, worked out without drawing a single number."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple

from alsoft_prefs.core.sync_plan import BASE, CAP
from benchmarks.fleet_model import BUSY_FOR, Manner, Scenario, Tally

LEAST = int(BASE.total_seconds())
MOST = int(CAP.total_seconds())
CEILINGS = tuple(
    min(MOST, LEAST << k) for k in range(1, MOST.bit_length()) if LEAST << k < 2 * MOST
)
"""The longest wait in seconds after the first, second, ... failure in a row; the last stays."""


class Outcome(NamedTuple):
    """A simulation held against the paper; rates are requests a second, means over a minute.

    Attributes:
        peak: the simulation's highest.
        peak_minute: when it was, in minutes from midnight.
        busiest_second: the most requests in one second.
        paper: the highest that the schedule allows.
        ratio: `peak` by `paper`.
        second_spike: the minute of one, while the backend is away or once it is back, or None.
        confirmed_minute: from when on less than 1 % of the devices that were left with something
            unconfirmed when the backend came back still are.
        unconfirmed: devices that hold something unconfirmed in the end.
    """

    peak: float
    peak_minute: int
    busiest_second: int
    paper: float
    ratio: float
    second_spike: int | None
    confirmed_minute: int | None
    unconfirmed: int


def plateau(devices: int) -> float:
    """Return the requests a second of devices that have been failing for long.

    Each of them waits evenly from 0 to 1 h, so half an hour on average: `devices / 1800`.
    """
    return devices / (MOST / 2)


def young_retries() -> tuple[int, float]:
    """Return how often a device asks again before its waits reach the cap, and for how long.

    The waits' means are half of their ceilings, 4 + 8 + ... + 2048 s: the second is their sum.
    """
    young = [ceiling for ceiling in CEILINGS if ceiling < MOST]
    return len(young), sum(young) / 2


def allowed(tally: Tally, scenario: Scenario, share: float = 1.0) -> array[float]:
    """Return the requests that the retry schedule allows in each second, on average.

    Arguments:
        tally: of it only what people and the OS schedule began is used, no retry.
        scenario: when the backend answers, and how.
        share: of the scenario's capacity.

    A failure in second t spreads the next try evenly over what full jitter allows: after the k-th
    in a row, over `min(1 h, 2 s * 2**k)`, not before 2 s. Where the backend asks to wait, over as
    long as the larger of that and of the wait asked for (1 h at most), after it. So the expected
    number in each second follows from those before. Sleep isn't in it: a device that sleeps asks
    less, and its tries after waking are later ones.
    """
    seconds = len(tally.requests)
    room = None if scenario.capacity is None else scenario.capacity * share
    stages = len(CEILINGS)
    slopes = [array("d", bytes(8 * (seconds + 2))) for _ in range(stages)]
    levels = [0.0] * stages
    result = array("d", bytes(8 * seconds))
    for second in range(seconds):
        for stage, slope in enumerate(slopes):
            levels[stage] += slope[second]
        tries = (float(tally.firsts[second]), *levels)
        together = max(sum(tries), 0.0)
        others = tally.others[second]
        good = _answered(scenario, second, together, others, room)
        result[second] = together + others + good * together
        if good < 1:
            asked = _asked(scenario, second)
            for failures, number in enumerate(tries):
                if number > 1e-9:
                    stage = min(failures, stages - 1)
                    _spread(slopes[stage], second, number * (1 - good), CEILINGS[stage], asked)
    return result


def _answered(
    scenario: Scenario, second: int, tries: float, others: int, room: float | None
) -> float:
    """Return the share of the tries that is answered.

    Each of them brings a fetch of the policy along in the same second, so that it takes two of the
    answers that a capacity has room for.
    """
    since, until = scenario.away
    if since <= second < until:
        return 0.0
    if room is None or second < until or 2 * tries + others <= room:
        return 1.0
    return room / (2 * tries + others)


def _asked(scenario: Scenario, second: int) -> int | None:
    since, until = scenario.away
    if not since <= second < until or scenario.manner is Manner.BUSY:
        return int(BUSY_FOR)
    return until - second if scenario.manner is Manner.DATED else None


def _spread(
    slope: array[float], second: int, number: float, ceiling: int, asked: int | None
) -> None:
    """Put a number of tries evenly over the seconds in which they may be made."""
    last = len(slope) - 1
    if asked is None:
        first, wide = second + LEAST, ceiling
        early = min(first, last)
        slope[early] += number * LEAST / wide
        slope[min(first + 1, last)] -= number * (LEAST - 1) / wide
        end = second + ceiling + 1
    else:
        wide = max(ceiling, min(asked, MOST))
        slope[min(second + asked + 1, last)] += number / wide
        end = second + asked + wide + 1
    slope[min(end, last)] -= number / wide


def by_minute(seconds: Sequence[float]) -> list[float]:
    """Return the mean of each minute."""
    return [sum(seconds[i : i + 60]) / 60 for i in range(0, len(seconds), 60)]


def second_spike(minutes: Sequence[float]) -> int | None:
    """Return the minute of a second spike, or None.

    Arguments:
        minutes: the requests of each minute.

    It is the first minute after the peak with more than a quarter of the peak's requests and more
    than twice those of a minute between both. Four standard deviations count in favour of
    each, so that the noise of a small fleet isn't taken for a spike.
    """
    peak = max(minutes)
    low = peak
    for minute in range(minutes.index(peak), len(minutes)):
        here = minutes[minute]
        low = min(low, here)
        if here - 4 * sqrt(here) > max(peak / 4, 2 * (low + 4 * sqrt(low))):
            return minute
    return None


def outcome(tally: Tally, scenario: Scenario, on_paper: Sequence[float]) -> Outcome:
    """Return a simulation held against the paper.

    Arguments:
        tally: what the backend saw.
        scenario: of what.
        on_paper: what `allowed` says of both.
    """
    minutes = by_minute(tally.requests)
    paper = max(by_minute(on_paper))
    peak = max(minutes)
    return Outcome(
        peak=peak,
        peak_minute=minutes.index(peak),
        busiest_second=max(tally.requests),
        paper=paper,
        ratio=peak / paper,
        second_spike=_second_spike([60 * each for each in minutes], scenario.away),
        confirmed_minute=_confirmed(tally, scenario),
        unconfirmed=tally.unconfirmed,
    )


def _second_spike(minutes: Sequence[float], away: tuple[int, int]) -> int | None:
    """Return the minute of a second spike while the backend is away, or once it is back."""
    since, until = away[0] // 60, away[1] // 60
    while_away, once_back = second_spike(minutes[since:until]), second_spike(minutes[until:])
    if while_away is not None:
        return since + while_away
    return None if once_back is None else until + once_back


def _confirmed(tally: Tally, scenario: Scenario) -> int | None:
    back = scenario.away[1]
    waiting = left = sum(tally.backlog[:back])
    for second in range(back, len(tally.backlog)):
        waiting += tally.backlog[second]
        if waiting <= left / 100:
            return second // 60
    return None
