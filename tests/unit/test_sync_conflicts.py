"""Sync where chains don't agree, device IDs end, and locks move."""

from __future__ import annotations

import pytest

from alsoft_prefs.core.decisions import Restrictions
from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.journal import Actor, Method
from alsoft_prefs.core.ports import Answer, IdentityState
from alsoft_prefs.core.records import ConsentState, parse_record, record_hash, sign_record
from alsoft_prefs.services.sync import State
from tests.unit.world import (
    ALLOW,
    ANALYTICS,
    DENY,
    NEWS,
    PROBLEM,
    World,
    conflict,
    foreign_head,
    own,
)


@pytest.fixture
def world() -> World:
    made = World()
    made.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    return made


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


def test_an_ephemeral_device_has_a_new_id_in_each_session(world: World) -> None:
    world.session = "one"
    world.sync.run()
    first = world.identity.device()
    assert world.sync.run().pending == 0
    assert world.identity.device() == first
    world.session = "two"
    assert world.sync.run().state is State.IDLE
    second = world.identity.device()
    assert second not in (None, first)
    assert own(world) == {ANALYTICS: ALLOW}
    assert parse_record(world.backend.posted[-1]).decisions()[ANALYTICS] is ALLOW
    assert [i.state for i in world.outbox.identities()] == [
        IdentityState.ERASED,
        IdentityState.ACTIVE,
    ]
    assert world.journal.entries()[-1].actor is Actor.PROGRAM


def test_an_ephemeral_device_is_silent_before_the_first_choice() -> None:
    world = World()
    world.session = "one"
    assert world.sync.run().state is State.IDLE
    assert (world.backend.posted, world.identity.device()) == ([], None)


def test_the_log_holds_neither_choices_nor_ids(world: World) -> None:
    world.backend.script = [BackendProblem("down")]
    world.sync.run()
    world.sync.run()
    assert len(world.log) == 3
    text = "\n".join(world.log)
    assert "attempt 1" in text
    assert ANALYTICS not in text
    assert (world.identity.device() or "?") not in text
