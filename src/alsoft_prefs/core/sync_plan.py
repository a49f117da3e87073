"""What sync does next: pure, so that every case can be tried without a network."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

BASE = timedelta(seconds=2)
CAP = timedelta(hours=1)
MOST_RETRY_AFTER = timedelta(hours=24)
PARKED_FOR = timedelta(hours=24)
FORK_WINDOW = timedelta(days=30)
CHECK_EVERY = timedelta(days=1)
CHECK_SPREAD = timedelta(hours=4)


class Outgoing(NamedTuple):
    """A record that waits; `not_before` (aware UTC) is set where the backend refused it."""

    record: str
    not_before: datetime | None = None


class SyncState(NamedTuple):
    """All that the next step depends on.

    Attributes:
        enabled: the person or the organisation lets choices be sent.
        backend: the backend's address, or None.
        due: the journal holds something that no record says yet.
        waiting: records to send, in the chain's order.
        erasures: devices whose erasure ALSOFT hasn't confirmed.
        retry_at: not before this time (aware UTC), or None.
        demanded: the backend asked for that wait, so it may be a long one.
    """

    enabled: bool
    backend: str | None
    due: bool = False
    waiting: tuple[Outgoing, ...] = ()
    erasures: tuple[str, ...] = ()
    retry_at: datetime | None = None
    demanded: bool = True


class Record(NamedTuple):
    """Sign a record of the person's state and store it."""


class Send(NamedTuple):
    """Send a stored record, byte for byte; `record` is its hash."""

    record: str


class Erase(NamedTuple):
    """Ask for the erasure of a device."""

    device: str


class WaitUntil(NamedTuple):
    """Try again at a time (aware UTC)."""

    time: datetime


class Done(NamedTuple):
    """Everything is confirmed."""


class Stopped(NamedTuple):
    """Nothing is sent, and why: `off` or `no backend`."""

    reason: str


Action = Record | Send | Erase | WaitUntil | Done | Stopped


def next_action(state: SyncState, now: datetime) -> Action:
    """Return what to do now.

    Arguments:
        state: what is known.
        now: aware UTC.
    """
    if not state.enabled:
        return Stopped("off")
    if state.backend is None:
        return Stopped("no backend")
    fresh = [each.record for each in state.waiting if each.not_before is None]
    if state.due and not fresh:
        return Record()
    if not state.waiting and not state.erasures:
        return Done()
    if state.retry_at is not None and waits(state, now):
        return WaitUntil(state.retry_at)
    if fresh:
        return Send(fresh[0])
    if state.erasures:
        return Erase(state.erasures[0])
    times = [each.not_before for each in state.waiting if each.not_before is not None]
    ahead = [time for time in times if _lies_ahead(time, now, MOST_RETRY_AFTER + CAP)]
    return WaitUntil(min(ahead)) if len(ahead) == len(times) else Send(state.waiting[0].record)


def retry_at(
    now: datetime, attempts: int, chance: float, retry_after: float | None = None
) -> datetime:
    """Return when to try again after a failure: full jitter from 2 s to 1 h.

    Arguments:
        now: aware UTC.
        attempts: failures in a row, this one included.
        chance: a uniformly random number from 0 to 1.
        retry_after: seconds that the backend asked for, the least that is waited (RFC 9110
            §10.2.3). The jitter comes on top, over as long as was asked for or as without it,
            whichever is longer: else all who are told the same end come back in the same second,
            and nobody slows down whom a busy backend asks for a short wait again and again.
    """
    ceiling = min(CAP, BASE * (1 << min(attempts, 16)))
    if retry_after is not None and retry_after >= 0:
        asked = min(timedelta(seconds=min(retry_after, 1e6)), MOST_RETRY_AFTER)
        return now + asked + max(ceiling, min(asked, CAP)) * chance
    return now + max(BASE, ceiling * chance)


def next_daily_check(now: datetime, chance: float) -> datetime:
    """Return when to ask a daily question again by itself: a day later, or more.

    Arguments:
        now: when it is asked (aware UTC).
        chance: a uniformly random number from 0 to 1, so that no fleet asks in the same hour.
    """
    return now + CHECK_EVERY + CHECK_SPREAD * chance


def daily_check_is_due(now: datetime, next_check: datetime | None) -> bool:
    """Tell whether to ask a daily question by itself (times aware UTC).

    A time further off than any that is ever set means a moved clock.
    """
    latest = now + CHECK_EVERY + CHECK_SPREAD
    return next_check is None or not now < next_check <= latest


def waits(state: SyncState, now: datetime) -> bool:
    """Tell whether the time to try again is still to come."""
    most = MOST_RETRY_AFTER + CAP if state.demanded else CAP
    return state.retry_at is not None and _lies_ahead(state.retry_at, now, most)


def _lies_ahead(time: datetime, now: datetime, most: timedelta) -> bool:
    """Tell whether to wait for a time; further off than `most` it means a moved clock."""
    return now < time <= now + most


class Resolution(StrEnum):
    """How to go on where the backend's chain isn't ours."""

    RESEND = "resend"
    RESUME = "resume"
    ADOPT = "adopt"
    RENEW = "renew"


def resolve_conflict(
    head: str | None,
    held: tuple[tuple[int, str], ...],
    given_up: frozenset[str],
    last_fork: datetime | None,
    now: datetime,
) -> Resolution:
    """Return what a head that isn't our last record calls for.

    Arguments:
        head: the hash of the backend's head record; None where it holds none.
        held: (`seq`, hash) of our records in the chain, in order.
        given_up: the hashes of our records that later ones took the place of.
        last_fork: when this device last met a head it didn't know (aware UTC).
        now: aware UTC.

    A head that we hold, or none, means that the backend lost data: the records after it are sent
    again. A head that we had given up arrived after all, without our hearing of it: the chain goes
    on behind it. Another head means a restore; a second one within 30 days means a clone.
    """
    if head is None:
        return Resolution.RESEND if held and held[0][0] == 1 else Resolution.RENEW
    if any(each == head for _, each in held):
        return Resolution.RESEND
    if head in given_up:
        return Resolution.RESUME
    if last_fork is not None and abs(now - last_fork) <= FORK_WINDOW:
        return Resolution.RENEW
    return Resolution.ADOPT
