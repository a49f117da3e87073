"""Sync over a backend that answers as it is told: every answer, and what becomes of the choice."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from alsoft_prefs.core.backend_keys import KeySet, endorse
from alsoft_prefs.core.errors import BackendProblem, UsageProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import generate_seed, public_of, signer
from alsoft_prefs.core.ports import Answer, RecordState
from alsoft_prefs.core.records import ConsentState, parse_record
from alsoft_prefs.services.sync import State
from tests.unit.world import (
    ALLOW,
    ANALYTICS,
    DENY,
    NEWS,
    PROBLEM,
    URL,
    World,
    own,
)


@pytest.fixture
def world() -> World:
    made = World()
    made.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    return made


def test_nothing_is_asked_before_the_first_choice() -> None:
    world = World()
    world.preferences.acknowledge_policy()
    assert world.sync.run().state is State.IDLE
    assert (world.backend.posted, world.vault._seeds) == ([], {})
    assert world.sync.preview().draft is None
    with pytest.raises(UsageProblem):
        world.identity.reset()
    with pytest.raises(UsageProblem):
        world.identity.erase()


@pytest.mark.parametrize("off", ["switch", "address"])
def test_nothing_is_asked_while_sync_is_off(world: World, off: str) -> None:
    world.enabled, world.url = off != "switch", URL if off != "address" else None
    status = world.sync.run()
    assert (status.state, status.pending) == (State.OFF, 1)
    assert world.backend.posted == []


def test_a_choice_is_signed_sent_receipted_and_confirmed(world: World) -> None:
    before = world.sync.status()
    assert (before.state, before.pending, before.last_success) == (State.WAITING, 1, None)
    status = world.sync.run()
    assert (status.state, status.pending, status.last_error) == (State.IDLE, 0, None)
    assert status.last_success is not None
    record = parse_record(world.backend.posted[0])
    assert record.seq == 1
    assert record.decisions()[ANALYTICS] is ALLOW
    assert world.outbox.records()[0].state is RecordState.CONFIRMED
    assert world.evidence.verify().ok
    assert world.sync.run().state is State.IDLE
    assert len(world.backend.posted) == 1


def test_choices_made_offline_become_one_record(world: World) -> None:
    world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    world.sync.run()
    record = parse_record(world.backend.posted[0])
    assert len(world.backend.posted) == 1
    assert record.purposes[ANALYTICS].state is ConsentState.WITHDRAWN
    assert record.purposes[NEWS].state is ConsentState.REFUSED
    assert record.purposes["cookies.statistics"].state is ConsentState.UNKNOWN


def test_what_will_be_sent_is_what_is_sent(world: World) -> None:
    draft = world.sync.preview()
    assert draft.waiting == ()
    assert draft.draft is not None
    world.backend.script = [BackendProblem("down")]
    world.sync.run()
    preview = world.sync.preview()
    assert preview.waiting == tuple(world.backend.posted)
    assert preview.draft is None
    assert preview.size == len(preview.waiting[0])
    drafted, sent = json.loads(draft.draft), parse_record(preview.waiting[0])
    assert drafted["purposes"].keys() == sent.purposes.keys()


HTML = Answer(200, "text/html", "<html>")
BUSY = Answer(503, PROBLEM, "{}", retry_after=90.0)


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (BackendProblem("down"), "down"),
        (HTML, "web page"),
        (BUSY, "busy"),
        (Answer(429, PROBLEM, "{}"), "busy"),
        (Answer(500, PROBLEM, "{}"), "500"),
        (Answer(200, "", ""), "no type"),
        (Answer(201, "application/json", "{}"), "201"),
        (Answer(201, "application/jose", "a.b.c"), "base64url"),
        (Answer(409, "text/plain", "x"), "409"),
        (Answer(409, PROBLEM, "nonsense"), "409"),
        (Answer(409, PROBLEM, "[]"), "lacks"),
        (Answer(409, PROBLEM, '{"head": 7}'), "lacks"),
        (Answer(422, "text/plain", "x"), "422"),
        (Answer(410, "text/plain", "x"), "410"),
    ],
)
def test_an_answer_that_cannot_be_used_changes_no_decision_and_is_retried(
    world: World, answer: Answer | BackendProblem, word: str
) -> None:
    world.backend.script = [answer]
    before = own(world)
    status = world.sync.run()
    assert status.state is State.ERROR
    assert word in (status.last_error or "")
    assert status.pending == 1
    assert own(world) == before
    assert status.next_at is not None
    assert world.sync.run(manual=False).next_at == status.next_at
    assert len(world.backend.posted) == 1
    world.clock.time = status.next_at
    assert world.sync.run(manual=False).state is State.IDLE
    assert world.backend.posted[0] == world.backend.posted[1]


def test_a_person_may_cut_the_programs_wait_short_but_not_the_backends(world: World) -> None:
    world.backend.script = [BackendProblem("down"), BUSY]
    assert world.sync.run().state is State.ERROR
    status = world.sync.run()
    assert status.next_at is not None
    assert status.next_at - world.clock.time > timedelta(seconds=80)
    assert world.sync.run().state is State.ERROR
    assert len(world.backend.posted) == 2


def test_waits_grow_with_the_failures(world: World) -> None:
    world.clock.lot = 1.0
    waits = []
    for _ in range(4):
        world.backend.script = [BackendProblem("down")]
        status = world.sync.run()
        assert status.next_at is not None
        waits.append((status.next_at - world.clock.time).total_seconds())
    assert waits == sorted(waits)
    assert waits[-1] > 4 * waits[0]


@pytest.mark.parametrize("status", [400, 413, 415, 422])
def test_a_refused_record_is_parked_kept_and_tried_again_a_day_later(
    world: World, status: int
) -> None:
    world.backend.script = [Answer(status, PROBLEM, '{"detail": "too odd"}')]
    parked = world.sync.run(manual=False)
    assert parked.state is State.ERROR
    assert "too odd" in (parked.last_error or "")
    assert parked.last_success is None
    assert world.sync.run(manual=False).pending == 1
    assert len(world.backend.posted) == 1
    world.clock.time += timedelta(hours=25)
    assert world.sync.run(manual=False).state is State.IDLE
    assert world.backend.posted[0] == world.backend.posted[1]


def test_a_person_tries_a_parked_record_again_at_once(world: World) -> None:
    world.backend.script = [Answer(422, PROBLEM, "nonsense")]
    assert "no reason given" in (world.sync.run().last_error or "")
    assert world.sync.run().state is State.IDLE


def test_a_new_choice_goes_before_a_parked_record(world: World) -> None:
    world.backend.script = [Answer(422, PROBLEM, "{}")]
    world.sync.run()
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    assert world.sync.run(manual=False).state is State.IDLE
    states = [record.state for record in world.outbox.records()]
    assert states == [RecordState.SUPERSEDED, RecordState.CONFIRMED]
    assert parse_record(world.backend.posted[1]).seq == 1
    assert world.evidence.verify().ok


def test_a_receipt_for_another_record_confirms_nothing(world: World) -> None:
    world.sync.run()
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    old = world.outbox.records()[0].receipt or ""
    world.backend.script = [Answer(201, "application/jose", old)]
    status = world.sync.run()
    assert (status.state, status.untrusted, status.pending) == (State.ERROR, True, 1)


def test_a_backend_with_another_key_confirms_nothing(world: World) -> None:
    world.sync.run()
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    world.backend.seed = generate_seed()
    status = world.sync.run()
    assert status.untrusted
    assert "isn't trusted" in (status.last_error or "")
    assert own(world)[ANALYTICS] is DENY
    assert list(world.outbox.trusted_keys(URL)) != [world.backend.kid]


def test_a_new_key_that_the_old_one_vouches_for_is_followed_and_pinned(world: World) -> None:
    world.sync.run()
    old = world.backend.seed
    world.backend.seed = generate_seed()
    keys = {public_of(s).thumbprint(): public_of(s) for s in (old, world.backend.seed)}
    word = endorse(public_of(world.backend.seed), kid=public_of(old).thumbprint(), sign=signer(old))
    world.backend.key_answers = [world.backend.keys_answer(KeySet(keys, (word,)))]
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    assert world.sync.run().state is State.IDLE
    assert set(world.outbox.trusted_keys(URL)) == set(keys)
    assert world.evidence.verify().ok


def test_the_organisations_pins_go_before_first_use(world: World) -> None:
    world.pins = ("p" * 43,)
    assert world.sync.run().untrusted
    world.pins = (world.backend.kid,)
    assert world.sync.run().state is State.IDLE


@pytest.mark.parametrize(
    "answer",
    [HTML, Answer(500, "application/json", "{}"), Answer(200, "application/json", "nonsense")],
)
def test_keys_that_cannot_be_read_confirm_nothing(world: World, answer: Answer) -> None:
    world.backend.key_answers = [answer]
    assert world.sync.run().state is State.ERROR
    assert world.sync.run().state is State.IDLE
