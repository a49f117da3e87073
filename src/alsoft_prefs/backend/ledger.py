"""What holds for a device after each record it sent: pure rules, the same on every storage.

Two things are kept apart: what the chain's head states, and what a record that didn't follow the
chain holds it down to (rule 0 of the protocol: a refusal is never held up). What holds is the
lesser of both.

Such a hold ends when the chain grants anew: at a place that isn't before the refusing record's,
and with another grant (another `since`) than the one that was refused. So a clone that goes on
repeating its old grant, not knowing of the refusal, lifts nothing; the person's next grant does.

Of a device that was forgotten its holds are kept, and where its chain ended. It is denied
everything until its chain has come up to that very record again; or, where another chain comes, up
to a record that is further on than all that were ever seen. So records which are sent again, by
whomever, make nothing allowed that wasn't.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision, least
from alsoft_prefs.core.records import ConsentRecord, PurposeState
from alsoft_prefs.core.times import to_rfc3339


class Hold(NamedTuple):
    """A refusal that came outside the chain: down to what, and the record's place by its `seq`."""

    to: Decision
    seq: int


class Standing(NamedTuple):
    """One purpose of one device.

    Attributes:
        stated: the decision that the head states.
        grant: since when (RFC 3339) the head's grant is; None where it grants nothing.
        hold: what holds it down, or None.
    """

    stated: Decision
    grant: str | None = None
    hold: Hold | None = None

    @property
    def decision(self) -> Decision:
        """What holds."""
        return self.stated if self.hold is None else least(self.stated, self.hold.to)


class Past(NamedTuple):
    """Up to where a forgotten device's chain has to come.

    Attributes:
        seq: the place of the record that ends it.
        head: that record's hash; None for any, as no record of that place was ever seen.
        seen: the highest place of any record that was seen.
    """

    seq: int
    head: str | None
    seen: int


class DeviceState(NamedTuple):
    """What the ledger knows of a device.

    Attributes:
        version: counts the changes, 0 before the first; every write is guarded by it.
        seq: the head's place in the chain; 0 where there is no head.
        head: the head's hash, or None.
        standings: by purpose.
        past: set where the device was forgotten, until its chain is where it was.
    """

    version: int = 0
    seq: int = 0
    head: str | None = None
    standings: Mapping[str, Standing] = {}
    past: Past | None = None

    def decisions(self) -> dict[str, Decision]:
        """Return what holds for each purpose that the device ever spoke of."""
        if self.past is not None:
            return dict.fromkeys(self.standings, Decision.DENY)
        return {purpose: standing.decision for purpose, standing in self.standings.items()}


MAX_PURPOSES = 256
"""How many purposes are kept of a device; more are a flood, and unknown means denied anyway."""

_NAME = re.compile(r"[a-z0-9_.]+")
_NOTHING = Standing(Decision.UNSET)


def follows(state: DeviceState, record: ConsentRecord) -> bool:
    """Tell whether a record is the next of the chain."""
    return record.seq == state.seq + 1 and record.prev == state.head


def appended(state: DeviceState, record: ConsentRecord, digest: str) -> DeviceState:
    """Return the state with a record as the new head.

    Arguments:
        state: the state before.
        record: a record that `follows` it.
        digest: the record's hash.
    """
    before, past = state.standings, state.past
    if past is not None and past.head is None and record.seq == past.seq:
        before = {purpose: _denied(standing, past.seq) for purpose, standing in before.items()}
        past = None
    standings = {
        purpose: _stated(before.get(purpose, _NOTHING), record, purpose, again=past is not None)
        for purpose in sorted({*before, *record.purposes})
    }
    if past is not None and record.seq == past.seq:
        past = None if digest == past.head else _beyond(past.seen)
    return DeviceState(state.version + 1, record.seq, digest, _bounded(standings, before), past)


def lowered(state: DeviceState, record: ConsentRecord) -> DeviceState:
    """Return the state held down to a validly signed record that doesn't follow the chain.

    A purpose that the record doesn't name is `unset` there, as in every merge.
    """
    new = sorted(record.purposes.keys() - state.standings.keys())
    room = max(0, MAX_PURPOSES - len(state.standings))
    purposes = sorted([*state.standings, *new[:room]])
    standings = {
        purpose: _held(state.standings.get(purpose, _NOTHING), record, purpose)
        for purpose in purposes
    }
    return state._replace(version=state.version + 1, standings=standings)


def forgotten(state: DeviceState, seen: int) -> DeviceState:
    """Return what is kept of a device that is forgotten: where its chain ended, and what is held.

    A device that is forgotten again before its chain was where it had been keeps that place.

    Arguments:
        state: what it was.
        seen: the highest place of its evidence; 0 where there is none.
    """
    past = state.past
    if past is not None:
        seen = max(seen, past.seen, state.seq)
        past = _beyond(seen) if past.head is None else past._replace(seen=seen)
    elif state.head is not None:
        past = Past(state.seq, state.head, max(seen, state.seq))
    standings = {
        purpose: Standing(Decision.UNSET, None, standing.hold)
        for purpose, standing in state.standings.items()
        if standing.hold is not None
    }
    return DeviceState(state.version + 1, 0, None, standings, past)


def _grant(purpose: PurposeState | None) -> str | None:
    if purpose is None or purpose.since is None or purpose.decision is not Decision.ALLOW:
        return None
    return to_rfc3339(purpose.since)


def _decision(record: ConsentRecord, purpose: str) -> Decision:
    state = record.purposes.get(purpose)
    return Decision.UNSET if state is None else state.decision


def _stated(before: Standing, record: ConsentRecord, purpose: str, *, again: bool) -> Standing:
    grant = _grant(record.purposes.get(purpose))
    hold = before.hold
    if hold is not None and not again:
        same_grant = grant is not None and grant == before.grant
        if record.seq >= hold.seq and not same_grant:
            hold = None
    return Standing(_decision(record, purpose), grant, hold)


def _bounded(
    standings: Mapping[str, Standing], before: Mapping[str, Standing]
) -> Mapping[str, Standing]:
    """Return at most MAX_PURPOSES of the standings, and every hold that was there before."""
    too_many = len(standings) - MAX_PURPOSES
    if too_many <= 0:
        return standings
    silent = [purpose for purpose, standing in standings.items() if standing == _NOTHING]
    new = [purpose for purpose in standings if purpose not in before]
    left_out = frozenset(list(dict.fromkeys([*silent, *new]))[:too_many])
    return {purpose: each for purpose, each in standings.items() if purpose not in left_out}


def _beyond(seen: int) -> Past:
    return Past(seen + 1, None, seen)


def _denied(standing: Standing, seq: int) -> Standing:
    held = 0 if standing.hold is None else standing.hold.seq
    return standing._replace(hold=Hold(Decision.DENY, max(seq, held)))


def _held(before: Standing, record: ConsentRecord, purpose: str) -> Standing:
    decision = _decision(record, purpose)
    if decision is Decision.ALLOW:
        return before
    if before.hold is None:
        return before._replace(hold=Hold(decision, record.seq))
    hold = Hold(least(before.hold.to, decision), max(before.hold.seq, record.seq))
    return before._replace(hold=hold)


def standings_to_text(standings: Mapping[str, Standing]) -> str:
    """Return standings as the JSON text that a storage keeps."""
    return json.dumps(
        {
            purpose: [s.stated, s.grant, *([] if s.hold is None else [s.hold.to, s.hold.seq])]
            for purpose, s in standings.items()
        },
        separators=(",", ":"),
    )


def standings_from_text(text: str) -> dict[str, Standing]:
    """Return the standings that a storage kept."""
    result = {}
    for purpose, (stated, grant, *hold) in json.loads(text).items():
        kept = Hold(Decision(hold[0]), hold[1]) if hold else None
        result[purpose] = Standing(Decision(stated), grant, kept)
    return result


def past_to_text(past: Past | None) -> str | None:
    """Return a forgotten device's past as a storage keeps it."""
    return None if past is None else json.dumps(past, separators=(",", ":"))


def state_of(
    version: int, seq: int, head: str | None, standings: str, past: str | None
) -> DeviceState:
    """Return the state that a storage kept in columns."""
    kept = None if past is None else Past(*json.loads(past))
    return DeviceState(version, seq, head, standings_from_text(standings), kept)


def allowed_text(decisions: Mapping[str, Decision]) -> str:
    """Return the purposes that are allowed, each between spaces, for a statement to look in.

    A name that no catalog could hold is left out: it might hold a space, and others' names.
    """
    allowed = [
        purpose
        for purpose, decision in decisions.items()
        if decision is Decision.ALLOW and _NAME.fullmatch(purpose)
    ]
    return f" {' '.join(sorted(allowed))} " if allowed else ""
