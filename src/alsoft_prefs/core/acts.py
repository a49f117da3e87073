"""What is looked for in the history: words, and kinds of acts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Entry, Method


class Kind(StrEnum):
    """Which acts are wanted; `device` are those about the device ID and the policy."""

    ALL = "all"
    ALLOWED = "allowed"
    NOT_ALLOWED = "not-allowed"
    WAITING = "waiting"
    DEVICE = "device"


class Sought(NamedTuple):
    """What is looked for: each of some words, in one kind of act."""

    words: str = ""
    kind: Kind = Kind.ALL

    @property
    def is_anything(self) -> bool:
        """Whether nothing is left out."""
        return self.kind is Kind.ALL and not self.words.split()


class Act(NamedTuple):
    """What an act can be found by: its words without regard to case, and its kinds."""

    text: str
    kinds: frozenset[Kind]


def act(words: Iterable[str], kinds: Iterable[Kind] = ()) -> Act:
    """Return an act that is found by any of some words; it is of kind `all` too."""
    return Act("\n".join(words).casefold(), frozenset((Kind.ALL, *kinds)))


def kinds_of(entry: Entry, *, waiting: bool) -> tuple[Kind, ...]:
    """Return the kinds of an entry.

    Arguments:
        entry: the act.
        waiting: whether it still has to be sent.
    """
    made = entry.decisions.values()
    kinds = []
    if Decision.ALLOW in made:
        kinds.append(Kind.ALLOWED)
    if Decision.DENY in made:
        kinds.append(Kind.NOT_ALLOWED)
    if waiting:
        kinds.append(Kind.WAITING)
    if entry.method in (Method.DEVICE_RESET, Method.POLICY_ACKNOWLEDGED):
        kinds.append(Kind.DEVICE)
    return tuple(kinds)


def finder(sought: Sought) -> Callable[[Act], bool]:
    """Return what tells whether an act is looked for: every word is in it, and its kind fits."""
    words, kind = sought.words.casefold().split(), sought.kind

    def finds(act: Act) -> bool:
        return kind in act.kinds and all(word in act.text for word in words)

    return finds
