"""The journal's entries, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision, UserDecision


class Actor(StrEnum):
    """Who made an entry."""

    USER = "user"
    ADMINISTRATOR = "administrator"
    PROGRAM = "program"


class Method(StrEnum):
    """How an entry came about."""

    TOGGLE = "toggle"
    ALLOW_ALL = "allow_all"
    ONLY_NECESSARY = "only_necessary"
    CLI = "cli"
    UNDO = "undo"
    IMPORT = "import"
    MERGE = "merge"
    DEVICE_RESET = "device_reset"
    POLICY_ACKNOWLEDGED = "policy_acknowledged"


class PolicyRef(NamedTuple):
    """The privacy notice that was shown: its version, SHA-256 (hex) and language (BCP 47)."""

    version: int
    sha256: str
    language: str

    def reaches(self, other: PolicyRef) -> bool:
        """Tell whether who saw this one has seen another: an older one, or the same."""
        if self.version != other.version or self.language != other.language:
            return self.version >= other.version
        return self.sha256 == other.sha256


class Entry(NamedTuple):
    """One act, as the journal keeps it (ISO/IEC TS 27560: a consent event).

    Attributes:
        id: UUIDv7.
        time: when, aware UTC.
        actor: who.
        method: how.
        decisions: what it decided, by purpose; empty where it decided nothing.
        policy: the policy that was in force on the screen.
        program: the program's version.
        position: the place in the journal, 1, 2, 3, …; 0 while it isn't stored.
    """

    id: str
    time: datetime
    actor: Actor
    method: Method
    decisions: Mapping[str, Decision]
    policy: PolicyRef
    program: str
    position: int = 0


class Unreadable(NamedTuple):
    """An entry that can't be read, or isn't there any more: what is left of it.

    Attributes:
        position: its place in the journal.
        id: what stands for its ID; made of the position where there is none.
        time: when, aware UTC; None where that can't be read either.
        reason: why it can't be read; empty where the journal has a gap.
        missing: how many entries are gone, this one included.
    """

    position: int
    id: str
    time: datetime | None = None
    reason: str = ""
    missing: int = 0


State = Mapping[str, UserDecision]


def step(state: State, entry: Entry) -> dict[str, UserDecision]:
    """Return the person's decisions after one more entry.

    What the person didn't do can only lower a decision: an entry by another actor that would raise
    one is passed over for that purpose. `since` is kept while the decision stays the same.
    """
    result = dict(state)
    for purpose, decision in entry.decisions.items():
        before = result.get(purpose)
        standing = before.decision if before else Decision.UNSET
        if entry.actor is not Actor.USER and not _lowers(standing, decision):
            continue
        if before is None or standing is not decision:
            result[purpose] = UserDecision(decision, entry.time)
    return result


def fold(entries: Iterable[Entry]) -> dict[str, UserDecision]:
    """Return the person's current decisions: all entries, in the journal's order."""
    state: dict[str, UserDecision] = {}
    for entry in entries:
        state = step(state, entry)
    return state


def _lowers(standing: Decision, decision: Decision) -> bool:
    return decision is Decision.DENY or (decision is Decision.UNSET and standing is Decision.ALLOW)


def decisions_of(state: State) -> dict[str, Decision]:
    """Return the bare decisions of a state."""
    return {purpose: user.decision for purpose, user in state.items()}


def reversal(before: State, entry: Entry) -> dict[str, Decision]:
    """Return the decisions that take an entry back.

    Arguments:
        before: the state that the entry met.
        entry: the entry to take back.
    """
    return {
        purpose: before[purpose].decision if purpose in before else Decision.UNSET
        for purpose in entry.decisions
    }
