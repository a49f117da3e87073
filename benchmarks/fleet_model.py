"""A fleet of devices over a day and a half, second by second, each led by the client's own plan.

Pure and seeded: the same seed, scenario and number of devices give the same tally.
"""

from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from random import Random
from typing import NamedTuple

from alsoft_prefs.core import sync_plan
from alsoft_prefs.core.sync_plan import Done, Outgoing, Record, Send, SyncState, WaitUntil

HOUR = 3600
DAY = 24 * HOUR
END = 36 * HOUR
"""Seconds that are simulated, from midnight on."""
NEW_POLICY = 12 * HOUR
"""The second at which the backend begins to answer with a new version of the policy."""
RUN_DELAY = 4 * HOUR
"""The schedule's random delay, in seconds: after midnight, or after waking where that is later."""
ALWAYS_ON = 0.1
"""The share of the devices that never sleep."""
FIRST_CHOICE = HOUR
"""Seconds from waking to the first choice, on average (exponential): the notice's first showing."""
NEXT_CHOICE = HOUR
"""Seconds from fetching a new version to the choice under it, on average (exponential)."""
BUSY_FOR = 60.0
"""The `Retry-After`, in seconds, of a backend that is busy or has reached its capacity."""

_START = datetime(2026, 6, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_URL = "https://backend.invalid"
_WAITING = (Outgoing("record"),)


class Manner(StrEnum):
    """What a backend does while it is away."""

    SILENT = "silent"
    """No connection; it fails at once, which is the harshest, as no time-out delays a retry."""
    BUSY = "busy"
    """503 with the same `Retry-After` for everybody."""
    DATED = "dated"
    """503 with a `Retry-After` that names the end, as a maintenance page does."""


class Scenario(NamedTuple):
    """What happens to the fleet.

    Attributes:
        name: in a word.
        title: in a line, for people.
        manner: what the backend does while it is away.
        away: from and to which second it is.
        capacity: requests a second that it answers afterwards, for each million devices, and 503
            beyond them; None for all.
        crowd: a second from which on everybody makes the first choice within a minute; None for
            each in their own time after waking.
    """

    name: str
    title: str
    manner: Manner = Manner.SILENT
    away: tuple[int, int] = (6 * HOUR, 12 * HOUR)
    capacity: int | None = None
    crowd: int | None = None


class Tally(NamedTuple):
    """What the backend sees, in each second.

    Attributes:
        requests: all that arrive, answered or not.
        firsts: those of them that are the first try of a choice.
        others: those that the retry schedule has no part in: of the OS schedule's runs, and second
            records of one round.
        backlog: by how much the number of devices grows that hold an unconfirmed record.
        unconfirmed: devices that hold one in the end.
    """

    requests: array[int]
    firsts: array[int]
    others: array[int]
    backlog: array[int]
    unconfirmed: int


class _Event(IntEnum):
    CHOICE = 0
    RETRY = 1
    RUN = 2


class _Answer(NamedTuple):
    good: bool
    retry_after: float | None = None


_GOOD = _Answer(True)
_SILENCE = _Answer(False)
_BUSY = _Answer(False, BUSY_FOR)


def simulate(scenario: Scenario, devices: int, seed: int, share: float = 1.0) -> Tally:
    """Return what the backend sees of a fleet.

    Arguments:
        scenario: what happens.
        devices: how many there are.
        seed: of all that is random.
        share: of the scenario's capacity, for a part of a fleet.

    Every device is awake all the time or for 8 to 10 hours from between 6 and 10 o'clock on, and
    runs the program for as long as it is awake, so that each retry is made when it is due.
    """
    fleet = _Fleet(scenario, devices, seed, share)
    fleet.live()
    unconfirmed = sum(map(max, fleet.due, fleet.waiting))
    return Tally(fleet.requests, fleet.firsts, fleet.others, fleet.backlog, unconfirmed)


class _Fleet:
    """All devices: a calendar with a page for each second, and what each one's state holds."""

    def __init__(self, scenario: Scenario, devices: int, seed: int, share: float) -> None:
        self.scenario = scenario
        self.random = Random(seed)  # noqa: S311 - nothing secret is drawn
        self.capacity = None if scenario.capacity is None else scenario.capacity * share
        self.room = 0.0
        self.last = 0
        self.now = _START
        self.requests, self.firsts, self.others, self.backlog = (
            array("l", bytes(8 * END)) for _ in range(4)
        )
        self.calendar: list[list[int]] = [[] for _ in range(END)]
        self.due, self.waiting, self.demanded, self.seen, self.attempts = (
            bytearray(devices) for _ in range(5)
        )
        self.retry: list[datetime | None] = [None] * devices
        self.planned = array("l", bytes(8 * devices))
        self.wakes, self.wakeful = array("l"), array("l")
        for device in range(devices):
            self._settle(device)

    def live(self) -> None:
        """Go through the calendar."""
        for second in range(END):
            page = self.calendar[second]
            if page:
                self.now = _START + timedelta(seconds=second)
                if self.capacity is not None:
                    self._make_room(second, self.capacity)
                    self.random.shuffle(page)  # else those who have waited longest are served first
                for event in page:
                    self._happen(event >> 2, event & 3, second)
                page.clear()

    def _make_room(self, second: int, capacity: float) -> None:
        """Let answers that weren't needed add up to a second's worth, or to one round's two."""
        passed, self.last = second - self.last, second
        self.room = min(self.room + passed * capacity, max(capacity, 2.0))

    def _settle(self, device: int) -> None:
        """Draw a device's day."""
        chance = self.random.random
        awake = chance() < ALWAYS_ON
        wakes = 0 if awake else int((6 + 2 * chance() + 2 * chance()) * HOUR)
        self.wakes.append(wakes)
        self.wakeful.append(DAY if awake else int((8 + 2 * chance()) * HOUR))
        self._note(wakes + int(RUN_DELAY * chance()), device, _Event.RUN)
        if self.scenario.crowd is None:
            chosen = max(wakes, 6 * HOUR) + int(self.random.expovariate(1 / FIRST_CHOICE))
        else:
            chosen = self.scenario.crowd + int(60 * chance())
        self._note(chosen, device, _Event.CHOICE)

    def _note(self, second: int, device: int, event: int) -> None:
        if second < END:
            self.calendar[second].append(device << 2 | event)

    def _happen(self, device: int, event: int, second: int) -> None:
        if event == _Event.RETRY and self.planned[device] != second:
            return  # a round that came in between has planned another
        since_waking = (second - self.wakes[device]) % DAY
        crowding = event == _Event.CHOICE and self.scenario.crowd is not None
        if since_waking >= self.wakeful[device] and not crowding:
            wakes = second + DAY - since_waking
            self.planned[device] = wakes if event == _Event.RETRY else self.planned[device]
            self._note(wakes, device, event)
            return
        if event == _Event.CHOICE:
            self.due[device] = 1
        elif event == _Event.RUN:
            tomorrow = second - since_waking + DAY
            self._note(tomorrow + int(RUN_DELAY * self.random.random()), device, event)
            if not self.demanded[device]:
                self.retry[device] = None  # as `alsoft-prefs sync` does
        self._round(device, event, second)

    def _round(self, device: int, event: int, second: int) -> None:
        """Carry a device as far as its plan goes now."""
        sent = 0
        while True:
            state = SyncState(
                True,
                _URL,
                self.due[device] == 1,
                _WAITING if self.waiting[device] else (),
                (),
                self.retry[device],
            )
            action = sync_plan.next_action(state, self.now)
            if isinstance(action, Send):
                answer = self._post(device, event, second, sent)
                sent += 1
                if answer.good:
                    self._confirmed(device, second)
                else:
                    self._failed(device, answer.retry_after)
            elif isinstance(action, WaitUntil):
                self._plan(device, action.time)
                return
            elif isinstance(action, Record):
                self.due[device], self.waiting[device] = 0, 1
                self.backlog[second] += 1
            elif isinstance(action, Done):
                if sent or event == _Event.RUN:
                    self._fetch_policy(device, event, second)
                return
            else:
                raise RuntimeError(f"{action} is no part of this")

    def _post(self, device: int, event: int, second: int, sent: int) -> _Answer:
        if event == _Event.RUN or sent:
            self.others[second] += 1
        elif not self.attempts[device]:
            self.firsts[second] += 1
        return self._ask(second)

    def _confirmed(self, device: int, second: int) -> None:
        self.waiting[device] = self.attempts[device] = self.demanded[device] = 0
        self.retry[device] = None
        self.backlog[second] -= 1

    def _failed(self, device: int, retry_after: float | None) -> None:
        attempts = self.attempts[device] = min(self.attempts[device] + 1, 255)
        self.demanded[device] = retry_after is not None
        self.retry[device] = sync_plan.retry_at(
            self.now, attempts, self.random.random(), retry_after
        )

    def _plan(self, device: int, time: datetime) -> None:
        second = -((_START - time) // _SECOND)
        if self.planned[device] != second:
            self.planned[device] = second
            self._note(second, device, _Event.RETRY)

    def _fetch_policy(self, device: int, event: int, second: int) -> None:
        """Ask for the policy once, as a round's last step; a new version leads to a choice."""
        if event == _Event.RUN:
            self.others[second] += 1
        if self._ask(second).good and second >= NEW_POLICY and not self.seen[device]:
            self.seen[device] = 1
            thought = int(self.random.expovariate(1 / NEXT_CHOICE))
            self._note(second + 1 + thought, device, _Event.CHOICE)

    def _ask(self, second: int) -> _Answer:
        """Return the backend's answer to one request."""
        self.requests[second] += 1
        since, until = self.scenario.away
        if since <= second < until:
            if self.scenario.manner is Manner.SILENT:
                return _SILENCE
            return _BUSY if self.scenario.manner is Manner.BUSY else _Answer(False, until - second)
        if self.capacity is not None and second >= until:
            if self.room < 1:
                return _BUSY
            self.room -= 1
        return _GOOD
