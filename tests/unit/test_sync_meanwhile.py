"""Sync where something happened beside it: a journal put back, a device erased, a key gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.ports import Answer, IdentityState
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.services.preferences import Preferences
from alsoft_prefs.services.sync import State
from tests.unit.strategies import POLICY
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

Meanwhile = Callable[[], object]


@pytest.fixture
def world() -> World:
    made = World()
    made.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    return made


def _deny_what_is_published(world: World) -> None:
    """Publish as a journal did that is gone: an older one, which allows, was put back."""
    world.publisher.document = {"position": 4, "purposes": {ANALYTICS: {"decision": "deny"}}}


def _during_the_request(world: World, meanwhile: Meanwhile, answer: Answer) -> None:
    usual = world.backend.post_record

    def post_record(device: str, jws: str) -> Answer:
        world.backend.post_record = usual  # type: ignore[method-assign]
        meanwhile()
        return answer

    world.backend.post_record = post_record  # type: ignore[method-assign]


def test_a_choice_on_a_journal_put_back_allows_nothing_that_was_denied_since(world: World) -> None:
    _deny_what_is_published(world)
    facts = world.preferences._facts._replace(policy=lambda: POLICY)
    started = Preferences(world.journal, world.outbox, world.publisher, world.clock, facts)
    started.choose({NEWS: ALLOW}, Method.CLI)
    assert own(world) == {ANALYTICS: DENY, NEWS: ALLOW}
    methods = [entry.method for entry in world.journal.entries()]
    assert methods == [Method.TOGGLE, Method.MERGE, Method.CLI]


def test_sync_on_a_journal_put_back_sends_nothing_that_was_denied_since(world: World) -> None:
    _deny_what_is_published(world)
    assert world.sync.run().state is State.IDLE
    assert parse_record(world.backend.posted[0]).decisions()[ANALYTICS] is DENY


@pytest.mark.parametrize("gone", [False, True])
def test_what_is_erased_during_a_request_gets_no_new_device_id(world: World, gone: bool) -> None:
    world.sync.run()
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    head = foreign_head(world, tracking_analytics=DENY)
    answer = Answer(410, PROBLEM, "{}") if gone else conflict(head)
    _during_the_request(world, world.identity.erase, answer)
    assert world.sync.run().state is State.IDLE
    assert [i.state for i in world.outbox.identities()] == [IdentityState.ERASED]


@pytest.mark.parametrize("head", [False, True])
def test_a_reset_during_a_request_gets_one_new_device_id(world: World, head: bool) -> None:
    world.sync.run()
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    answer = conflict(foreign_head(world) if head else None)
    _during_the_request(world, world.identity.reset, answer)
    assert world.sync.run().state is State.IDLE
    states = [i.state for i in world.outbox.identities()]
    assert states == [IdentityState.ERASED, IdentityState.ACTIVE]


def test_an_erasure_that_nobody_can_ask_for_is_lost_and_not_a_success(world: World) -> None:
    world.sync.run()
    success = world.sync.status().last_success
    device = world.identity.erase()
    world.vault.delete(device)
    status = world.sync.run()
    assert (status.state, status.last_success) == (State.IDLE, success)
    assert [i.device for i in world.identity.current().lost] == [device]
    assert world.backend.asked == []


def test_what_is_refused_while_the_policy_is_asked_for_is_sent_at_once(world: World) -> None:
    """Another process's round found the lock held, and went away."""
    usual = world.backend.get_policies

    def get_policies(etag: str | None) -> Answer:
        world.preferences.choose({ANALYTICS: DENY}, Method.CLI)
        return usual(etag)

    world.backend.get_policies = get_policies  # type: ignore[method-assign]
    assert world.sync.run(manual=False).pending == 0
    assert parse_record(world.backend.posted[-1]).decisions()[ANALYTICS] is DENY
