"""What acts are found by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from alsoft_prefs.core.acts import Kind, Sought, act, finder, kinds_of
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Actor, Entry, Method, PolicyRef

ALLOW, DENY = Decision.ALLOW, Decision.DENY


def _entry(method: Method, **decisions: Decision) -> Entry:
    return Entry(
        id="1",
        time=datetime(2026, 5, 3, tzinfo=UTC),
        actor=Actor.USER,
        method=method,
        decisions=decisions,
        policy=PolicyRef(1, "0" * 64, "en"),
        program="0.1.0",
    )


@pytest.mark.parametrize(
    ("entry", "waiting", "kinds"),
    [
        (_entry(Method.TOGGLE, a=ALLOW), False, {Kind.ALLOWED}),
        (_entry(Method.TOGGLE, a=ALLOW, b=DENY), True, {*Kind} - {Kind.DEVICE, Kind.ALL}),
        (_entry(Method.DEVICE_RESET), False, {Kind.DEVICE}),
        (_entry(Method.POLICY_ACKNOWLEDGED, a=DENY), False, {Kind.DEVICE, Kind.NOT_ALLOWED}),
        (_entry(Method.UNDO, a=Decision.UNSET), False, set()),
    ],
)
def test_kinds(entry: Entry, waiting: bool, kinds: set[Kind]) -> None:
    assert set(kinds_of(entry, waiting=waiting)) == kinds


def test_every_word_counts_in_any_order_and_case() -> None:
    known = act(("You allowed: Straßenkarte", "cookies.statistics", "7"), (Kind.ALLOWED,))
    assert finder(Sought("STATISTICS strasse"))(known)
    assert finder(Sought("7", Kind.ALLOWED))(known)
    assert finder(Sought("  "))(known)
    assert not finder(Sought("statistics news"))(known)
    assert not finder(Sought("statistics", Kind.NOT_ALLOWED))(known)


def test_nothing_in_particular_leaves_nothing_out() -> None:
    assert Sought("  ").is_anything
    assert not Sought("a").is_anything
    assert not Sought(kind=Kind.WAITING).is_anything
