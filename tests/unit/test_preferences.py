"""What the person decides: choices, their effect, taking back, acknowledging, history."""

from __future__ import annotations

from typing import Any

import pytest

from alsoft_prefs.core.decisions import Decision, Layer, Restrictions
from alsoft_prefs.core.errors import LocalDataProblem, LockedByAdministrator, UsageProblem
from alsoft_prefs.core.journal import Actor, Entry, Method
from alsoft_prefs.core.ports import Latest
from alsoft_prefs.services.standing import SyncMark
from tests.unit.strategies import OPTIONAL, POLICY
from tests.unit.world import World

ALLOW, DENY, UNSET = Decision.ALLOW, Decision.DENY, Decision.UNSET
ANALYTICS, NEWS = "tracking.analytics", "contact.news"


@pytest.fixture
def world() -> World:
    return World()


def decisions(world: World) -> dict[str, Decision]:
    """Return what holds for each optional purpose."""
    return {e.purpose: e.decision for e in world.preferences.effective() if e.purpose in OPTIONAL}


def published(world: World) -> dict[str, Any]:
    """Return the published purposes."""
    assert world.publisher.document is not None
    purposes: dict[str, Any] = world.publisher.document["purposes"]
    return purposes


def test_before_the_first_choice_nothing_optional_is_allowed_and_nothing_is_written(
    world: World,
) -> None:
    assert set(decisions(world).values()) == {UNSET}
    assert [e.purpose for e in world.preferences.effective() if e.allowed] == ["service.account"]
    assert not world.preferences.has_chosen()
    assert world.preferences.acknowledged() is None
    world.preferences.ensure_published()
    assert world.publisher.document is None
    assert world.journal.position() == 0


def test_a_choice_is_in_the_journal_and_published_with_all_it_needs(world: World) -> None:
    entry = world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    assert world.journal.entries() == (entry,)
    assert (entry.actor, entry.method, entry.policy) == (Actor.USER, Method.TOGGLE, POLICY)
    assert published(world)[ANALYTICS]["decision"] == "allow"
    assert published(world)[NEWS]["decision"] == "unset"
    assert published(world)["service.account"]["essential"] is True
    status = next(s for s in world.preferences.statuses() if s.purpose == ANALYTICS)
    assert (status.decision, status.layer, status.own) == (ALLOW, Layer.USER, ALLOW)
    assert status.since == entry.time
    assert status.sync is SyncMark.WAITING


def test_the_same_choice_again_is_an_entry_again(world: World) -> None:
    world.preferences.choose({ANALYTICS: DENY}, Method.CLI)
    world.preferences.choose({ANALYTICS: DENY}, Method.CLI)
    assert world.journal.position() == 2


@pytest.mark.parametrize(
    ("chosen", "word"),
    [
        ({}, "No purpose"),
        ({"tracking.analytic": DENY}, "no purpose"),
        ({"zzz": DENY}, "no purpose"),
        ({"service.account": DENY}, "always on"),
        ({ANALYTICS: UNSET}, "allow or deny"),
        ({NEWS: ALLOW, "zzz": DENY}, "no purpose"),
    ],
)
def test_what_cannot_be_chosen_changes_nothing(
    world: World, chosen: dict[str, Decision], word: str
) -> None:
    with pytest.raises(UsageProblem, match=word):
        world.preferences.choose(chosen, Method.CLI)
    assert world.journal.position() == 0


def test_a_lock_refuses_an_allow_and_takes_a_deny(world: World) -> None:
    world.restrictions = Restrictions(denied=frozenset({ANALYTICS}))
    with pytest.raises(LockedByAdministrator):
        world.preferences.choose({NEWS: ALLOW, ANALYTICS: ALLOW}, Method.CLI)
    assert world.journal.position() == 0
    world.preferences.choose({ANALYTICS: DENY}, Method.CLI)
    world.restrictions = Restrictions()
    assert decisions(world)[ANALYTICS] is DENY


def test_opting_out_denies_all_tracking_and_nothing_else(world: World) -> None:
    world.preferences.allow_all()
    world.preferences.opt_out(Method.CLI)
    held = decisions(world)
    assert {p for p, d in held.items() if d is DENY} == {ANALYTICS, "tracking.advertising"}
    assert held[NEWS] is ALLOW


def test_allowing_all_leaves_out_what_is_locked_and_says_so(world: World) -> None:
    world.restrictions = Restrictions(denied=frozenset({ANALYTICS}))
    outcome = world.preferences.allow_all()
    assert outcome.skipped == (ANALYTICS,)
    assert ANALYTICS not in outcome.entry.decisions
    world.restrictions = Restrictions(denied=frozenset(OPTIONAL))
    with pytest.raises(LockedByAdministrator):
        world.preferences.allow_all()


def test_only_necessary_denies_all_that_is_optional(world: World) -> None:
    world.preferences.allow_all()
    world.preferences.only_necessary()
    assert set(decisions(world).values()) == {DENY}


def test_undo_takes_the_latest_choice_back_once(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.preferences.only_necessary()
    assert world.preferences.undoable() is not None
    world.preferences.undo()
    assert decisions(world) == {**dict.fromkeys(OPTIONAL, UNSET), ANALYTICS: ALLOW}
    assert published(world)[ANALYTICS]["decision"] == "allow"
    assert world.preferences.undoable() is None
    with pytest.raises(UsageProblem, match="take back"):
        world.preferences.undo()


def test_undo_does_not_allow_what_was_locked_meanwhile(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: ALLOW}, Method.TOGGLE)
    world.preferences.only_necessary()
    world.restrictions = Restrictions(denied=frozenset({ANALYTICS}))
    world.preferences.undo()
    world.restrictions = Restrictions()
    assert decisions(world)[ANALYTICS] is DENY
    assert decisions(world)[NEWS] is ALLOW


def test_undo_of_nothing_but_a_lock_is_refused(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.preferences.choose({ANALYTICS: DENY}, Method.TOGGLE)
    world.restrictions = Restrictions(denied=frozenset({ANALYTICS}))
    with pytest.raises(UsageProblem):
        world.preferences.undo()


def test_there_is_nothing_to_undo_at_first_or_after_an_acknowledgement(world: World) -> None:
    assert world.preferences.undoable() is None
    world.preferences.only_necessary()
    world.preferences.acknowledge_policy()
    assert world.preferences.undoable() is None


def test_acknowledging_decides_nothing(world: World) -> None:
    world.preferences.acknowledge_policy()
    assert not world.preferences.has_chosen()
    assert world.preferences.acknowledged() == POLICY


def test_a_remote_state_lowers_and_never_raises(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: DENY}, Method.TOGGLE)
    remote = {ANALYTICS: UNSET, NEWS: ALLOW, "cookies.statistics": DENY, "unknown": DENY,
              "service.account": DENY}  # fmt: skip
    entry = world.preferences.merge_remote(remote)
    assert entry is not None
    assert entry.actor is Actor.PROGRAM
    assert entry.decisions == {ANALYTICS: UNSET, "cookies.statistics": DENY}
    held = decisions(world)
    assert (held[ANALYTICS], held[NEWS], held["cookies.statistics"]) == (UNSET, DENY, DENY)
    assert world.preferences.merge_remote(remote) is None
    assert published(world)[ANALYTICS]["decision"] == "unset"


def test_signal_and_recommendation_are_in_the_status(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.restrictions = Restrictions(recommended=frozenset({NEWS}), signal=True)
    by_id = {s.purpose: s for s in world.preferences.statuses()}
    assert (by_id[ANALYTICS].layer, by_id[ANALYTICS].own) == (Layer.SIGNAL, ALLOW)
    assert by_id[NEWS].layer is Layer.RECOMMENDED
    assert "DO_NOT_TRACK" in by_id[ANALYTICS].why


def test_what_a_crash_left_unpublished_is_published(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    before = world.publisher.document

    def build(_state: object, latest: Latest) -> Entry:
        last = latest()
        assert last is not None
        return last._replace(id="x", decisions={ANALYTICS: DENY})

    world.journal.append(build)
    world.preferences.ensure_published()
    assert published(world)[ANALYTICS]["decision"] == "deny"
    again = world.publisher.document
    world.preferences.ensure_published()
    assert world.publisher.document is again is not before


def test_a_journal_that_is_older_than_what_was_published_counts_no_more_than_both(
    world: World,
) -> None:
    world.preferences.choose({ANALYTICS: ALLOW, NEWS: DENY}, Method.TOGGLE)
    stated = {
        ANALYTICS: {"decision": "deny"},
        NEWS: {"decision": "allow"},
        "cookies.statistics": {"decision": "allow"},
    }
    world.publisher.document = {"position": 4, "purposes": stated}
    with pytest.raises(LocalDataProblem, match="less permissive"):
        world.preferences.ensure_published()
    assert {p: published(world)[p]["decision"] for p in stated} == {
        ANALYTICS: "deny",
        NEWS: "deny",
        "cookies.statistics": "unset",
    }
    world.preferences.ensure_published()
    assert world.journal.entries()[-1].method is Method.MERGE


def test_after_an_erasure_a_choice_is_on_this_computer_alone(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.sync.run()
    world.identity.erase()
    world.sync.run()
    assert {s.sync for s in world.preferences.statuses()} == {SyncMark.LOCAL}
    world.preferences.choose({NEWS: ALLOW}, Method.TOGGLE)
    by_id = {s.purpose: s.sync for s in world.preferences.statuses()}
    assert (by_id[ANALYTICS], by_id[NEWS]) == (SyncMark.LOCAL, SyncMark.WAITING)
    world.sync.run()
    assert {s.sync for s in world.preferences.statuses() if s.own is not UNSET} == {
        SyncMark.CONFIRMED
    }


def test_history_tells_each_entrys_way(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.sync.run()
    world.preferences.only_necessary()
    newest, oldest = world.preferences.history()
    assert (newest.sync, newest.record) == (SyncMark.WAITING, None)
    assert oldest.sync is SyncMark.CONFIRMED
    assert oldest.record is not None
    world.enabled = False
    assert world.preferences.history()[0].sync is SyncMark.LOCAL
    assert {s.sync for s in world.preferences.statuses()} == {SyncMark.LOCAL}


def test_confirmed_holds_for_the_purposes_of_the_confirmed_choice(world: World) -> None:
    world.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    world.sync.run()
    world.preferences.choose({NEWS: DENY}, Method.TOGGLE)
    by_id = {s.purpose: s for s in world.preferences.statuses()}
    assert by_id[ANALYTICS].sync is SyncMark.CONFIRMED
    assert by_id[ANALYTICS].confirmed_at is not None
    assert by_id[NEWS].sync is SyncMark.WAITING
    assert by_id["cookies.statistics"].sync is SyncMark.LOCAL
    world.identity.reset()
    assert {s.sync for s in world.preferences.statuses() if s.own is not UNSET} == {
        SyncMark.WAITING
    }
