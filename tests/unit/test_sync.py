"""Sync over a backend that answers as it is told: every answer, and what becomes of the choice."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from alsoft_prefs.core.backend_keys import KeySet, endorse
from alsoft_prefs.core.decisions import Decision, Restrictions
from alsoft_prefs.core.errors import BackendProblem, UsageProblem
from alsoft_prefs.core.journal import Actor, Method
from alsoft_prefs.core.jws import generate_seed, public_of, signer
from alsoft_prefs.core.ports import Answer, IdentityState, RecordState
from alsoft_prefs.core.records import ConsentState, parse_record, record_hash, sign_record
from alsoft_prefs.services.sync import State
from tests.unit.world import PROBLEM, URL, World

ALLOW, DENY, UNSET = Decision.ALLOW, Decision.DENY, Decision.UNSET
ANALYTICS, NEWS = "tracking.analytics", "contact.news"
CONFLICT = "urn:alsoft:problem:chain-conflict"


@pytest.fixture
def world() -> World:
    made = World()
    made.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    return made


def own(world: World) -> dict[str, Decision]:
    """Return the person's decisions."""
    return {p: user.decision for p, user in world.journal.state().items()}


def conflict(head: str | None) -> Answer:
    """Return a 409 with a head."""
    return Answer(409, PROBLEM, json.dumps({"type": CONFLICT, "head": head}))


def foreign_head(world: World, **purposes: Decision) -> str:
    """Return a record that another copy of this device signed, at the place of ours."""
    ours = parse_record(world.backend.posted[0])
    device = world.identity.device() or ""
    key = world.vault.find(device)
    assert key is not None
    words = {ALLOW: ConsentState.GIVEN, DENY: ConsentState.REFUSED, UNSET: ConsentState.UNKNOWN}
    states = dict(ours.purposes)
    for name, decision in purposes.items():
        since = None if decision is UNSET else ours.decided_at
        states[name.replace("_", ".")] = states[ANALYTICS]._replace(
            state=words[decision], since=since
        )
    head = ours._replace(seq=7, prev="p" * 43, purposes=states)
    return sign_record(head, key, lambda data: world.vault.sign(device, data))


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


def test_a_restored_profile_takes_the_lesser_of_both_and_follows_the_head(world: World) -> None:
    world.backend.script = [BackendProblem("down")]
    world.sync.run()
    head = foreign_head(world, tracking_analytics=DENY, contact_news=ALLOW)
    world.backend.script = [conflict(head)]
    status = world.sync.run()
    assert status.state is State.IDLE
    assert status.remote_allows == (NEWS,)
    assert own(world) == {ANALYTICS: DENY}
    sent = parse_record(world.backend.posted[-1])
    assert (sent.seq, sent.prev) == (8, record_hash(head))
    assert sent.decisions()[ANALYTICS] is DENY
    world.sync.dismiss_remote_allows()
    assert world.sync.status().remote_allows == ()
    assert world.evidence.verify().ok


def test_a_second_fork_within_a_month_means_a_clone_and_a_new_device_id(world: World) -> None:
    world.backend.script = [BackendProblem("down")]
    world.sync.run()
    first = world.identity.device()
    head = foreign_head(world)
    world.backend.script = [conflict(head)]
    world.sync.run()
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    other = parse_record(head)._replace(seq=9, prev="q" * 43)
    key = world.vault.find(first or "")
    assert key is not None
    lowered = other._replace(
        purposes={**other.purposes, NEWS: other.purposes[ANALYTICS]._replace(
            state=ConsentState.REFUSED)}
    )  # fmt: skip
    again = sign_record(lowered, key, lambda data: world.vault.sign(first or "", data))
    world.backend.script = [conflict(again)]
    assert world.sync.run().state is State.IDLE
    assert world.identity.device() not in (None, first)
    assert own(world)[NEWS] is DENY
    assert world.journal.entries()[-1].method is Method.DEVICE_RESET
    assert parse_record(world.backend.posted[-1]).seq == 1


def test_a_backend_that_lost_data_gets_the_same_bytes_again(world: World) -> None:
    world.sync.run()
    for decision in (DENY, ALLOW, DENY):
        world.preferences.choose({ANALYTICS: decision}, Method.TOGGLE)
        world.sync.run()
    sent = list(world.backend.posted)
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    world.backend.script = [conflict(sent[1])]
    assert world.sync.run().state is State.IDLE
    assert world.backend.posted[5:7] == sent[2:4]
    world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
    world.backend.script = [conflict(None)]
    assert world.sync.run().state is State.IDLE
    assert world.backend.posted[9:13] == sent
    assert world.evidence.verify().ok


def test_a_record_that_was_given_up_and_had_arrived_is_taken_up_again(world: World) -> None:
    """Its receipt was lost, something refused it the second time, and a newer one was signed."""
    world.backend.script = [BackendProblem("no answer"), Answer(422, PROBLEM, "{}")]
    world.sync.run()
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.sync.run()
    given_up, newer = world.backend.posted[0], world.backend.posted[-1]
    assert given_up != newer
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    world.outbox.requeue((record_hash(newer),))
    world.backend.script = [conflict(given_up)]
    assert world.sync.run().state is State.IDLE
    assert own(world) == {ANALYTICS: ALLOW, NEWS: ALLOW}
    assert world.backend.posted[-2] == given_up
    assert parse_record(world.backend.posted[-1]).prev == record_hash(given_up)
    assert world.evidence.verify().ok
    assert world.sync.status().remote_allows == ()


def test_a_backend_that_never_agrees_is_left_alone_after_a_few_tries(world: World) -> None:
    world.backend.script = [conflict(None)] * 50
    status = world.sync.run()
    assert status.state is State.ERROR
    assert "don't agree" in (status.last_error or "")
    assert len(world.backend.posted) < 8


def test_a_head_of_another_device_or_without_a_signature_is_refused(world: World) -> None:
    world.backend.script = [BackendProblem("down")]
    world.sync.run()
    stranger = World()
    stranger.preferences.only_necessary()
    stranger.sync.run()
    for head in (stranger.backend.posted[0], "a.b.c"):
        world.backend.script = [conflict(head)]
        status = world.sync.run()
        assert status.untrusted
        assert own(world) == {ANALYTICS: ALLOW}


def test_an_erased_device_gets_a_new_id_and_carries_the_choices_on(world: World) -> None:
    world.sync.run()
    first = world.identity.device()
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    world.backend.script = [Answer(410, PROBLEM, "{}")]
    assert world.sync.run().state is State.IDLE
    assert world.identity.device() not in (None, first)
    assert own(world) == {ANALYTICS: DENY}
    states = {i.device: i.state for i in world.outbox.identities()}
    assert states[first or ""] is IdentityState.ABANDONED


def test_a_reset_works_at_once_and_the_old_id_is_erased(world: World) -> None:
    world.sync.run()
    first = world.identity.device() or ""
    second = world.identity.reset()
    assert world.identity.device() == second != first
    assert world.vault.find(first) is not None
    world.backend.script = [BackendProblem("down")]
    assert world.sync.run().pending == 2
    assert world.sync.run().state is State.IDLE
    assert world.vault.find(first) is None
    info = world.identity.current()
    assert (info.device, info.records, info.key_location) == (second, 1, "file")
    assert [i.device for i in info.erased] == [first]
    assert info.erased[0].receipt is not None
    assert world.evidence.verify().ok
    assert own(world) == {ANALYTICS: ALLOW}


def test_an_erasure_ends_sending_until_the_next_choice(world: World) -> None:
    world.sync.run()
    first = world.identity.erase()
    assert world.identity.erase() == first
    assert world.identity.current().device is None
    assert world.sync.run().state is State.IDLE
    assert len(world.backend.posted) == 1
    assert own(world) == {ANALYTICS: ALLOW}
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    world.sync.run()
    assert world.identity.device() not in (None, first)
    assert len(world.backend.posted) == 2


def test_an_erasure_receipt_must_be_for_the_device(world: World) -> None:
    world.sync.run()
    first = world.identity.erase()
    wrong = Answer(200, "application/jose", world.backend.erasure("d" * 43))
    world.backend.script = [wrong, Answer(404, PROBLEM, "{}")]
    assert world.sync.run().untrusted
    assert world.sync.run().state is State.ERROR
    assert world.vault.find(first) is not None
    assert world.sync.run().state is State.IDLE


def test_an_id_without_its_key_is_not_ours_to_erase(world: World) -> None:
    world.sync.run()
    first = world.identity.erase()
    world.vault.delete(first)
    assert world.sync.run().state is State.IDLE
    assert world.outbox.identities()[0].state is IdentityState.ABANDONED
    assert world.backend.asked == []


def test_a_cloned_image_without_the_key_gets_a_new_id(world: World) -> None:
    world.sync.run()
    first = world.identity.device() or ""
    world.vault.delete(first)
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    assert world.sync.run().state is State.IDLE
    assert world.identity.device() not in (None, first)
    last = world.journal.entries()[-1]
    assert (last.method, last.actor) == (Method.DEVICE_RESET, Actor.PROGRAM)


def test_a_lock_of_the_organisation_is_told_to_the_backend(world: World) -> None:
    world.sync.run()
    world.restrictions = Restrictions(denied=frozenset({ANALYTICS}))
    assert world.sync.status().state is State.WAITING
    world.sync.run()
    assert parse_record(world.backend.posted[-1]).decisions()[ANALYTICS] is DENY
    assert own(world) == {ANALYTICS: ALLOW}
    assert world.sync.run().pending == 0
    assert len(world.backend.posted) == 2


def test_a_second_sync_at_the_same_time_does_nothing(world: World) -> None:
    world.lock_is_free = False
    assert world.sync.run().pending == 1
    assert world.backend.posted == []


def test_a_round_that_is_out_of_time_begins_no_request(world: World) -> None:
    assert world.sync.run(timeout=0).pending == 1
    assert world.backend.posted == []
    assert world.sync.run(timeout=60).pending == 0
