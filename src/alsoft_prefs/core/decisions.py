"""Decisions, the layers that make them, and how two states meet.

The terms are those of ISO/IEC TS 27560 and the W3C Data Privacy Vocabulary: a purpose is one thing
that ALSOFT may or may not do, a decision is what holds for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.words import words


class Decision(StrEnum):
    """What holds for a purpose: three values, never a truth value."""

    DENY = "deny"
    UNSET = "unset"
    ALLOW = "allow"


_RANK = {Decision.DENY: 0, Decision.UNSET: 1, Decision.ALLOW: 2}


class Layer(StrEnum):
    """Who decided, from the strongest to the weakest."""

    ESSENTIAL = "essential"
    ADMINISTRATOR = "administrator"
    SIGNAL = "signal"
    USER = "user"
    RECOMMENDED = "recommended"
    DEFAULT = "default"


class Rule(NamedTuple):
    """What the catalog says of a purpose, as far as deciding needs it.

    Attributes:
        id: the purpose's name, such as `tracking.analytics`.
        title: a few words for a person.
        essential: always on, not a choice.
        signal: denied by `DO_NOT_TRACK`.
    """

    id: str
    title: str
    essential: bool
    signal: bool


class UserDecision(NamedTuple):
    """What the person decided, and since when (aware UTC) that has been so."""

    decision: Decision
    since: datetime


class Restrictions(NamedTuple):
    """What the layers beside the person say; none of them can allow.

    Attributes:
        denied: purposes that the administrator locks.
        recommended: purposes that the administrator recommends to deny.
        signal: whether `DO_NOT_TRACK` is set.
    """

    denied: frozenset[str] = frozenset()
    recommended: frozenset[str] = frozenset()
    signal: bool = False


class Effective(NamedTuple):
    """The decision that holds for a purpose, and why.

    Attributes:
        purpose: the purpose's name.
        decision: what holds.
        layer: who decided.
        locked: the person can't change it here.
        since: since when the person's decision has been so (aware UTC); None in other layers.
    """

    purpose: str
    decision: Decision
    layer: Layer
    locked: bool
    since: datetime | None

    @property
    def allowed(self) -> bool:
        """Whether the purpose may be carried out: an `allow`, nothing else."""
        return self.decision is Decision.ALLOW


def least(one: Decision, other: Decision) -> Decision:
    """Return the less permissive of two decisions (`deny` < `unset` < `allow`)."""
    return one if _RANK[one] <= _RANK[other] else other


def merge(local: Mapping[str, Decision], remote: Mapping[str, Decision]) -> dict[str, Decision]:
    """Return what holds where two states of one device meet: the lesser of both, each purpose.

    A purpose that one side doesn't know is `unset` there. Commutative, associative, idempotent.
    """
    return {
        purpose: least(local.get(purpose, Decision.UNSET), remote.get(purpose, Decision.UNSET))
        for purpose in sorted({*local, *remote})
    }


def effective(rule: Rule, restrictions: Restrictions, user: UserDecision | None) -> Effective:
    """Return what holds for a purpose: the first layer that says something decides.

    Arguments:
        rule: the catalog's word on the purpose.
        restrictions: administrator and signal.
        user: the person's latest decision, or None.
    """
    if rule.essential:
        return Effective(rule.id, Decision.ALLOW, Layer.ESSENTIAL, True, None)
    if rule.id in restrictions.denied:
        return Effective(rule.id, Decision.DENY, Layer.ADMINISTRATOR, True, None)
    if restrictions.signal and rule.signal:
        return Effective(rule.id, Decision.DENY, Layer.SIGNAL, False, None)
    if user is not None and user.decision is not Decision.UNSET:
        return Effective(rule.id, user.decision, Layer.USER, False, user.since)
    if rule.id in restrictions.recommended:
        return Effective(rule.id, Decision.DENY, Layer.RECOMMENDED, False, None)
    return Effective(rule.id, Decision.UNSET, Layer.DEFAULT, False, None)


_WHY = {
    Layer.ESSENTIAL: words("Always on: the service can't work without it."),
    Layer.ADMINISTRATOR: words("Set by your organisation; it can't be changed here."),
    Layer.SIGNAL: words("DO_NOT_TRACK is set on this computer, and is obeyed."),
    Layer.USER: words("You chose this."),
    Layer.RECOMMENDED: words("Recommended by your organisation; you can change it."),
    Layer.DEFAULT: words("Off until you choose."),
}


def why(layer: Layer) -> str:
    """Return the sentence that says why a decision is so."""
    return _WHY[layer]


def decisions_lowered(
    decisions: Mapping[str, Decision], rules: tuple[Rule, ...], restrictions: Restrictions
) -> dict[str, Decision]:
    """Return each optional purpose's decision with the restrictions taken into account.

    This is what other computers are told: never above the person's own decision, and never above
    what holds on this computer.
    """
    result: dict[str, Decision] = {}
    for rule in rules:
        if rule.essential:
            continue
        own = decisions.get(rule.id, Decision.UNSET)
        held = rule.id in restrictions.denied or (restrictions.signal and rule.signal)
        result[rule.id] = Decision.DENY if held else own
    return result
