"""Decisions, layers and merging: invariant 1 at its root."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.core.decisions import (
    Decision,
    Layer,
    Restrictions,
    Rule,
    UserDecision,
    decisions_lowered,
    effective,
    least,
    merge,
    why,
)
from alsoft_prefs.core.journal import Actor, Entry, decisions_of, fold, reversal, step
from alsoft_prefs.core.permission import is_allowed, refuses, signal_is_set
from tests.unit import strategies as s

ORDER = [Decision.DENY, Decision.UNSET, Decision.ALLOW]


def rank(decision: Decision) -> int:
    return ORDER.index(decision)


@given(s.decisions, s.decisions)
def test_the_lesser_of_two_decisions_is_one_of_them_and_above_neither(
    a: Decision, b: Decision
) -> None:
    assert rank(least(a, b)) == min(rank(a), rank(b))


@given(s.states, s.states, s.states)
def test_merging_is_commutative_associative_idempotent_and_above_no_side(
    a: dict[str, Decision], b: dict[str, Decision], c: dict[str, Decision]
) -> None:
    assert merge(a, b) == merge(b, a)
    assert merge(merge(a, b), c) == merge(a, merge(b, c))
    assert merge(a, merge(a, b)) == merge(a, b)
    for purpose, decision in merge(a, b).items():
        assert rank(decision) <= rank(a.get(purpose, Decision.UNSET))
        assert rank(decision) <= rank(b.get(purpose, Decision.UNSET))


@given(s.rules, s.restrictions, st.none() | s.user_decisions)
def test_only_the_person_or_the_catalog_allows(
    rule: Rule, restrictions: Restrictions, user: UserDecision | None
) -> None:
    held = effective(rule, restrictions, user)
    if held.allowed and not rule.essential:
        assert held.layer is Layer.USER
        assert user is not None
        assert user.decision is Decision.ALLOW
        assert rule.id not in restrictions.denied
        assert not (restrictions.signal and rule.signal)
    assert why(held.layer)


@given(s.rules, s.restrictions, st.none() | s.user_decisions)
def test_a_restriction_never_raises_what_holds(
    rule: Rule, restrictions: Restrictions, user: UserDecision | None
) -> None:
    free = effective(rule, Restrictions(), user)
    assert rank(effective(rule, restrictions, user).decision) <= rank(free.decision)


@pytest.mark.parametrize(
    ("restrictions", "user", "layer", "locked"),
    [
        (Restrictions(frozenset({"tracking.analytics"}), frozenset(), True), "allow",
         Layer.ADMINISTRATOR, True),
        (Restrictions(signal=True), "allow", Layer.SIGNAL, False),
        (Restrictions(recommended=frozenset({"tracking.analytics"})), "allow", Layer.USER, False),
        (Restrictions(recommended=frozenset({"tracking.analytics"})), None,
         Layer.RECOMMENDED, False),
        (Restrictions(), "unset", Layer.DEFAULT, False),
        (Restrictions(), None, Layer.DEFAULT, False),
    ],
)  # fmt: skip
def test_the_first_layer_that_speaks_decides(
    restrictions: Restrictions, user: str | None, layer: Layer, locked: bool
) -> None:
    own = None if user is None else UserDecision(Decision(user), datetime.now(UTC))
    held = effective(s.RULES[1], restrictions, own)
    assert (held.layer, held.locked) == (layer, locked)
    assert (held.since is not None) is (layer is Layer.USER)


@given(s.states, s.restrictions)
def test_other_computers_are_told_nothing_above_what_holds_here(
    own: dict[str, Decision], restrictions: Restrictions
) -> None:
    told = decisions_lowered(own, s.RULES, restrictions)
    assert set(told) == set(s.OPTIONAL)
    for purpose, decision in told.items():
        assert rank(decision) <= rank(own.get(purpose, Decision.UNSET))
        if purpose in restrictions.denied:
            assert decision is Decision.DENY


@given(st.lists(s.entries, max_size=12))
def test_only_the_person_raises_a_decision_in_the_journal(entries: list[Entry]) -> None:
    state: dict[str, UserDecision] = {}
    for entry in entries:
        after = step(state, entry)
        for purpose in s.OPTIONAL:
            before = state[purpose].decision if purpose in state else Decision.UNSET
            now = after[purpose].decision if purpose in after else Decision.UNSET
            if entry.actor is not Actor.USER:
                assert rank(now) <= rank(before)
            elif purpose in entry.decisions:
                assert now is entry.decisions[purpose]
            else:
                assert now is before
        state = after
    assert fold(entries) == state


@given(st.lists(s.entries, max_size=6), s.entries)
def test_since_stays_while_a_decision_stays(entries: list[Entry], last: Entry) -> None:
    before = fold(entries)
    after = step(before, last)
    for purpose, user in after.items():
        if purpose in before and before[purpose].decision is user.decision:
            assert user.since == before[purpose].since
        else:
            assert user.since == last.time


@given(st.lists(s.entries, max_size=6), s.entries)
def test_a_reversal_by_the_person_restores_what_was(entries: list[Entry], last: Entry) -> None:
    before = fold(entries)
    back = last._replace(actor=Actor.USER, decisions=reversal(before, last))
    restored = decisions_of(step(step(before, last._replace(actor=Actor.USER)), back))
    for purpose in s.OPTIONAL:
        was = before[purpose].decision if purpose in before else Decision.UNSET
        assert restored.get(purpose, Decision.UNSET) is was


@pytest.mark.parametrize("value", ["1", "true", "yes", "no", " ", "False", "00"])
def test_do_not_track_is_set_by_anything_but_three_values(value: str) -> None:
    assert signal_is_set(value)


@pytest.mark.parametrize("value", [None, "", "0", "false"])
def test_do_not_track_is_not_set(value: str | None) -> None:
    assert not signal_is_set(value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.just("allow"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["schema", "purposes", "tracking.analytics", "decision", "essential"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_whatever_stands_in_the_published_file_only_a_plain_allow_allows(document: object) -> None:
    if is_allowed(document, "tracking.analytics", signal=False, managed=[]):
        assert isinstance(document, dict)
        stated = document["purposes"]["tracking.analytics"]
        assert document["schema"] == 1
        assert stated.get("essential") is True or stated["decision"] == "allow"


PUBLISHED = {
    "schema": 1,
    "purposes": {
        "tracking.analytics": {"decision": "allow", "essential": False, "signal": True},
        "service.account": {"decision": "allow", "essential": True, "signal": False},
    },
}


@given(JSON)
def test_a_managed_document_never_allows_and_an_unclear_one_refuses(document: object) -> None:
    clear = (
        isinstance(document, dict)
        and isinstance(document.get("purposes", {}), dict)
        and document.get("purposes", {}).get("tracking.analytics", "allow") == "allow"
    )
    assert refuses(document, "tracking.analytics") is not clear
    allowed = is_allowed(PUBLISHED, "tracking.analytics", signal=False, managed=[document])
    assert allowed is clear


def test_signal_and_essential_in_the_published_file() -> None:
    assert is_allowed(PUBLISHED, "tracking.analytics", signal=False, managed=[])
    assert not is_allowed(PUBLISHED, "tracking.analytics", signal=True, managed=[])
    assert is_allowed(PUBLISHED, "service.account", signal=True, managed=[None])
    assert not is_allowed(PUBLISHED, "contact.news", signal=False, managed=[])


def test_merging_in_any_order_ends_in_the_same_state() -> None:
    states = [
        {"a": Decision.ALLOW, "b": Decision.ALLOW},
        {"a": Decision.ALLOW, "b": Decision.DENY},
        {"a": Decision.ALLOW},
    ]
    results = []
    for order in permutations(states):
        merged = order[0]
        for each in order[1:]:
            merged = merge(merged, each)
        results.append(merged)
    assert all(result == results[0] for result in results)
