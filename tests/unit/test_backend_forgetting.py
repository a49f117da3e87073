"""A device that was forgotten: what is sent again allows nothing that wasn't, and it comes back."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend import ledger, retention_work
from alsoft_prefs.backend.database_sqlite import run_work
from alsoft_prefs.backend.ledger import DeviceState, Past
from alsoft_prefs.backend.retention_work import Deleted
from alsoft_prefs.core.decisions import Decision
from tests.unit.test_backend_ledger import (
    ALLOW,
    DENY,
    KEY,
    UNSET,
    Database,
    Message,
    database,
    deliveries,
    forests,
    record,
)

LATER, LONG_AGO = "2030-01-01T00:00:00.000Z", "2020-01-01T00:00:00.000Z"


def forget(db: Database) -> Deleted:
    return run_work(db.connection, retention_work.forget(KEY, LATER, 1_000))


def allowed(decisions: Mapping[str, Decision]) -> set[str]:
    return {purpose for purpose, decision in decisions.items() if decision is ALLOW}


def test_what_is_kept_of_a_forgotten_device() -> None:
    state = ledger.appended(DeviceState(), record(1, None, {"p": ("allow", 1)}), "h1")
    state = ledger.appended(state, record(2, "h1", {"p": ("allow", 1), "q": ("allow", 2)}), "h2")
    state = ledger.lowered(state, record(4, "h3", {"p": ("deny", 4), "q": ("allow", 2)}))
    kept = ledger.forgotten(state, 4)
    assert (kept.version, kept.seq, kept.head) == (4, 0, None)
    assert kept.past == Past(2, "h2", 4)
    assert kept.decisions() == {"p": DENY}


def test_an_old_grant_stays_denied_until_the_refusal_after_it_is_back() -> None:
    first, second = record(1, None, {"p": ("allow", 1)}), record(2, "h1", {"p": ("deny", 2)})
    state = ledger.appended(ledger.appended(DeviceState(), first, "h1"), second, "h2")
    state = ledger.appended(ledger.forgotten(state, 0), first, "h1")
    assert state.decisions() == {"p": DENY}
    state = ledger.appended(state, second, "h2")
    assert (state.decisions(), state.past) == ({"p": DENY}, None)


def test_another_chain_is_denied_until_it_says_something_new() -> None:
    first, second = record(1, None, {"p": ("allow", 1)}), record(2, "h1", {"p": ("deny", 2)})
    state = ledger.appended(ledger.appended(DeviceState(), first, "h1"), second, "h2")
    state = ledger.appended(ledger.forgotten(state, 3), first, "h1")
    seen = []
    for seq, act in ((2, 1), (3, 1), (4, 1), (5, 1), (6, 9)):
        again = record(seq, state.head, {"p": ("allow", act)})
        state = ledger.appended(state, again, f"other{seq}")
        seen.append(state.decisions()["p"])
    assert seen == [DENY, DENY, DENY, DENY, ALLOW]


def test_a_hold_outlives_the_chain_that_is_sent_again() -> None:
    acts = {1: 1, 2: 2, 3: 2}
    records = {
        seq: record(seq, f"h{seq - 1}" if seq > 1 else None, {"p": ("allow", act)})
        for seq, act in acts.items()
    }
    state = DeviceState()
    for seq in (1, 2):
        state = ledger.appended(state, records[seq], f"h{seq}")
    state = ledger.lowered(state, record(2, "h1", {"p": ("deny", 3)}))
    state = ledger.forgotten(ledger.appended(state, records[3], "h3"), 2)
    for seq in (1, 2, 3):
        state = ledger.appended(state, records[seq], f"h{seq}")
        assert state.decisions() == {"p": DENY}
    assert state.past is None


@given(deliveries(), st.data())
def test_what_is_sent_again_allows_nothing_that_was_not(
    drawn: tuple[list[Message], list[Message]], data: st.DataObject
) -> None:
    _, order = drawn
    again = data.draw(st.lists(st.sampled_from(order), max_size=20))
    twice = data.draw(st.integers(0, 20))
    with database() as forgetful, database() as twin:
        for message in order:
            forgetful.deliver(message)
            twin.deliver(message)
        was_allowed = allowed(twin.decisions())
        forget(forgetful)
        assert not allowed(forgetful.decisions())
        for number, message in enumerate(again):
            if number == twice:
                forget(forgetful)
            forgetful.deliver(message)
            twin.deliver(message)
            was_allowed |= allowed(twin.decisions())
            assert allowed(forgetful.decisions()) <= was_allowed


@given(forests(forks=False))
def test_a_chain_that_is_sent_again_is_where_it_was(messages: list[Message]) -> None:
    with database() as db:
        for message in messages:
            db.deliver(message)
        before = db.decisions()
        assert forget(db) == Deleted(1, len(messages), 0)
        assert forget(db) == Deleted()
        assert not db.chain()
        for message in messages:
            db.deliver(message)
        for purpose, decision in before.items():
            assert db.decisions().get(purpose, UNSET) is decision
        assert copy.copy(db.chain())[-1][0] == len(messages)


@given(deliveries())
def test_trimming_changes_nothing_that_holds(
    drawn: tuple[list[Message], list[Message]],
) -> None:
    _, order = drawn
    with database() as db:
        for message in order:
            db.deliver(message)
        before, chain = db.decisions(), db.chain()
        assert run_work(db.connection, retention_work.trim(KEY, LONG_AGO)) == Deleted()
        assert db.chain() == chain
        counted = run_work(db.connection, retention_work.outdated(KEY, LATER))
        assert run_work(db.connection, retention_work.trim(KEY, LATER)) == counted
        assert (db.decisions(), db.chain()) == (before, chain[-1:])
        seq = chain[-1][0] if chain else 0
        ((least,),) = db.connection.execute("SELECT MIN(seq) FROM evidence").fetchall()
        assert least is None or least > seq
        for message in order:
            db.deliver(message)
            assert allowed(db.decisions()) <= allowed(before) | _granted_now(db, chain)


def _granted_now(db: Database, chain: list[tuple[int, str]]) -> set[str]:
    """What the chain came to allow by records that follow the head it had."""
    return allowed(db.decisions()) if len(db.chain()) > len(chain[-1:]) else set()
