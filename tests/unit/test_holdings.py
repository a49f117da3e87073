"""What ALSOFT holds for the device ID, as it answers it: shown where it verifies, else refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from alsoft_prefs.core.errors import BackendProblem, UsageProblem, VerificationFailed
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import generate_seed
from alsoft_prefs.core.ports import Answer
from tests.unit.world import ALLOW, ANALYTICS, DENY, NEWS, PROBLEM, World, foreign_head

RECEIVED = "2026-05-03T12:00:00.000Z"


@pytest.fixture
def world() -> World:
    made = World()
    made.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    made.sync.run()
    made.preferences.choose({NEWS: DENY}, Method.TOGGLE)
    made.sync.run()
    return made


def _entry(world: World, jws: str) -> dict[str, str]:
    return {"record": jws, "receipt": world.backend.receipt(jws)}


def _page(world: World, *entries: dict[str, str], **members: Any) -> Answer:
    page: dict[str, Any] = {
        "device": world.identity.device(),
        "records": list(entries),
        "evidence": [],
        "decisions": {ANALYTICS: "allow", NEWS: "deny"},
        "next": None,
    }
    return Answer(200, "application/json", json.dumps({**page, **members}))


def test_all_pages_are_asked_for_and_told(world: World) -> None:
    first, second = (_entry(world, jws) for jws in world.backend.posted)
    beside = {"record": foreign_head(world, contact_news=ALLOW), "received_at": RECEIVED}
    world.backend.pages = {
        0: _page(world, first, next=1),
        1: _page(world, second, evidence=[beside]),
    }
    held = world.sync.holdings()
    assert [(each.record.seq, each.known) for each in held.records] == [
        (1, True),
        (2, True),
        (7, False),
    ]
    assert [each.receipt is None for each in held.records] == [False, False, True]
    assert held.decisions == {ANALYTICS: ALLOW, NEWS: DENY}
    assert held.missing == ()
    assert len(world.backend.asked) == 2


def test_what_was_receipted_and_is_not_held_any_more_is_told(world: World) -> None:
    first, lost = world.backend.posted
    world.backend.pages = {0: _page(world, _entry(world, first))}
    held = world.sync.holdings()
    assert held.missing == tuple(r.hash for r in world.outbox.records() if r.jws == lost)


def test_nothing_held_is_no_error_before_the_first_receipt(world: World) -> None:
    world.backend.pages = {0: Answer(404, PROBLEM, "{}")}
    with pytest.raises(BackendProblem, match="knows nothing of this device ID"):
        world.sync.holdings()
    world.identity.reset()
    assert world.sync.holdings().records == ()


def test_an_erased_device_has_nothing(world: World) -> None:
    world.backend.pages = {0: Answer(410, PROBLEM, "{}")}
    held = world.sync.holdings()
    assert (held.records, len(held.missing)) == ((), 2)


DAMAGES = ("device", "receipt", "swap", "record", "chain", "list", "decision")


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_does_not_hold_is_not_shown(world: World, damage: str) -> None:
    first, second = (_entry(world, jws) for jws in world.backend.posted)
    stranger = World()
    stranger.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    stranger.sync.run()
    foreign = stranger.backend.posted[0]
    forged = {**first, "receipt": world.backend.receipt(first["record"], generate_seed())}
    damaged = {
        "device": _page(world, first, second, device="d" * 43),
        "receipt": _page(world, forged, second),
        "swap": _page(world, {**first, "receipt": second["receipt"]}, second),
        "record": _page(world, _entry(world, foreign)),
        "chain": _page(world, second, first),
        "list": _page(world, records={}),
        "decision": _page(world, first, second, decisions={NEWS: "perhaps"}),
    }
    world.backend.pages = {0: damaged[damage]}
    with pytest.raises(VerificationFailed):
        world.sync.holdings()


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, "text/html", "<html>"),
        Answer(200, "application/json", "["),
        Answer(200, "application/json", "[]"),
        Answer(503, PROBLEM, "{}", retry_after=3),
        Answer(404, "text/html", "lost"),
    ],
)
def test_an_answer_that_is_none_changes_nothing(world: World, answer: Answer) -> None:
    world.backend.pages = {0: answer}
    before = (world.outbox.records(), world.sync.status())
    with pytest.raises(BackendProblem):
        world.sync.holdings()
    assert (world.outbox.records(), world.sync.status()) == before


def test_pages_without_an_end_are_left(world: World) -> None:
    world.backend.pages = {0: _page(world, next=1), 1: _page(world, next=1)}
    with pytest.raises(BackendProblem, match="no end"):
        world.sync.holdings()


def test_nobody_is_asked_without_a_device_id_or_while_sending_is_off(world: World) -> None:
    world.enabled = False
    with pytest.raises(UsageProblem, match="isn't asked"):
        world.sync.holdings()
    with pytest.raises(UsageProblem, match="no device ID"):
        World().sync.holdings()
    assert world.backend.asked == []
