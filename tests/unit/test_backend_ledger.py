"""What holds for a device after records in and out of the chain: rules and invariants."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend import device_work, ledger
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.check.device import POLICY, STATES
from alsoft_prefs.backend.database import Query, Stale
from alsoft_prefs.backend.database_sqlite import run_work
from alsoft_prefs.backend.ledger import DeviceState
from alsoft_prefs.backend.migrations import migrate
from alsoft_prefs.backend.stored import Conflict, Stored, Submission
from alsoft_prefs.core.decisions import Decision, least
from alsoft_prefs.core.ids import uuid7
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import sha256_b64url
from alsoft_prefs.core.records import ConsentRecord, PurposeState
from tests.backend_world import NOON, SigningDevice, seal, submission

KEY = "device"
ALLOW, DENY, UNSET = Decision.ALLOW, Decision.DENY, Decision.UNSET
Purposes = dict[str, tuple[str, int]]
"""State and, as a number, which act of the person it goes back to."""


def record(seq: int, prev: str | None, purposes: Purposes, number: int = 0) -> ConsentRecord:
    states = {
        purpose: PurposeState(
            STATES[state], None if state == "unset" else NOON + timedelta(minutes=act)
        )
        for purpose, (state, act) in purposes.items()
    }
    return ConsentRecord(
        id=uuid7(NOON, number.to_bytes(10, "big")),
        device="d" * 43,
        seq=seq,
        prev=prev,
        decided_at=NOON,
        method=Method.TOGGLE,
        policy=POLICY,
        purposes=states,
        program="alsoft-prefs",
        program_version="0.1.0",
    )


def test_a_refusal_outside_the_chain_holds_at_once() -> None:
    head = ledger.appended(DeviceState(), record(1, None, {"p": ("allow", 1)}), "h1")
    fork = ledger.lowered(head, record(1, None, {"p": ("deny", 2)}))
    assert head.decisions() == {"p": ALLOW}
    assert fork.decisions() == {"p": DENY}
    assert (fork.seq, fork.head) == (1, "h1")


def test_a_grant_outside_the_chain_waits() -> None:
    head = ledger.appended(DeviceState(), record(1, None, {"p": ("deny", 1)}), "h1")
    fork = ledger.lowered(head, record(1, None, {"p": ("allow", 2), "q": ("allow", 2)}))
    assert fork.decisions().get("q", UNSET) is UNSET
    assert fork.decisions()["p"] is DENY


def test_what_evidence_does_not_name_is_unset() -> None:
    head = ledger.appended(DeviceState(), record(1, None, {"p": ("allow", 1)}), "h1")
    assert ledger.lowered(head, record(1, None, {})).decisions() == {"p": UNSET}


def test_a_clone_that_repeats_its_grant_lifts_nothing() -> None:
    state = ledger.appended(DeviceState(), record(1, None, {"p": ("allow", 1)}), "h1")
    state = ledger.lowered(state, record(2, "other", {"p": ("deny", 2)}))
    for seq in (2, 3, 4):
        state = ledger.appended(state, record(seq, state.head, {"p": ("allow", 1)}), f"h{seq}")
        assert state.decisions() == {"p": DENY}


def test_a_new_grant_in_the_chain_ends_the_hold() -> None:
    state = ledger.appended(DeviceState(), record(1, None, {"p": ("allow", 1)}), "h1")
    state = ledger.lowered(state, record(2, "other", {"p": ("deny", 2)}))
    state = ledger.appended(state, record(2, "h1", {"p": ("allow", 3)}), "h2")
    assert state.decisions() == {"p": ALLOW}


def test_a_refusal_from_ahead_holds_until_the_chain_is_there() -> None:
    state = ledger.appended(DeviceState(), record(1, None, {"p": ("allow", 1)}), "h1")
    state = ledger.lowered(state, record(4, "h3", {"p": ("deny", 4)}))
    seen = []
    for seq in (2, 3):
        state = ledger.appended(state, record(seq, state.head, {"p": ("allow", seq)}), f"h{seq}")
        seen.append(state.decisions()["p"])
    state = ledger.appended(state, record(4, "h3", {"p": ("deny", 4)}), "h4")
    state = ledger.appended(state, record(5, "h4", {"p": ("allow", 5)}), "h5")
    assert seen == [DENY, DENY]
    assert state.decisions() == {"p": ALLOW}


def test_evidence_cannot_flood_a_device_with_purposes() -> None:
    state = DeviceState()
    for number in range(20):
        purposes: Purposes = {f"p{number}.{each}": ("deny", 1) for each in range(50)}
        state = ledger.lowered(state, record(9, "x", purposes))
    assert len(state.standings) == ledger.MAX_PURPOSES


def test_a_chain_cannot_flood_a_device_with_purposes() -> None:
    state = ledger.appended(DeviceState(), record(1, None, {"held": ("allow", 1)}), "h1")
    state = ledger.lowered(state, record(2**40, "x", {"held": ("deny", 2)}))
    for seq in range(2, 22):
        purposes: Purposes = {f"p{seq}.{each}": ("allow", seq) for each in range(50)}
        purposes["held"] = ("allow", 1)
        state = ledger.appended(state, record(seq, state.head, purposes), f"h{seq}")
        state = ledger.lowered(state, record(2**40, f"y{seq}", {}))
    assert len(state.standings) == ledger.MAX_PURPOSES
    assert state.decisions()["held"] is DENY
    assert ALLOW not in state.decisions().values()


def test_what_a_flood_leaves_out_is_what_says_nothing() -> None:
    flood: Purposes = {f"q{each}": ("allow", 1) for each in range(ledger.MAX_PURPOSES)}
    state = ledger.appended(DeviceState(), record(1, None, flood), "h1")
    state = ledger.appended(state, record(2, "h1", {"p": ("allow", 2), "q7": ("allow", 1)}), "h2")
    assert len(state.standings) == ledger.MAX_PURPOSES
    allowed = {p for p, decision in state.decisions().items() if decision is ALLOW}
    assert allowed == {"p", "q7"}


class Message(NamedTuple):
    submission: Submission
    parent: int


class Database:
    """The real statements on a database in memory."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        run_work(self.connection, migrate(0))
        self._stamp = 0

    def deliver(self, message: Message) -> Stored | Conflict:
        self._stamp += 1
        work = device_work.append(KEY, message.submission, self._stamp)
        outcome = run_work(self.connection, work)
        assert isinstance(outcome, Stored | Conflict)
        return outcome

    def decisions(self) -> dict[str, Decision]:
        found = run_work(self.connection, device_work.device(KEY))
        return dict(getattr(found, "decisions", {}))

    def chain(self) -> list[tuple[int, str]]:
        rows = self.connection.execute("SELECT seq, digest FROM records ORDER BY seq")
        return rows.fetchall()

    def everything(self) -> list[object]:
        """Return all rows but the stamps: a message that comes again is fed on again."""
        columns = {"devices": "device, version, seq, head, standings, allowed, tombstone"}
        return [
            self.connection.execute(
                f"SELECT {columns.get(table, '*')} FROM {table} ORDER BY 1, 2"
            ).fetchall()
            for table in ("devices", "records", "evidence")
        ]

    def settle(self, messages: list[Message]) -> None:
        """Deliver all again until nothing changes any more."""
        for _ in range(len(messages) + 1):
            before = self.everything()
            for message in messages:
                self.deliver(message)
            if self.everything() == before:
                return
        pytest.fail("replays never end in a state")


@contextlib.contextmanager
def database() -> Iterator[Database]:
    opened = Database()
    try:
        yield opened
    finally:
        opened.connection.close()


def test_a_device_that_is_erased_meanwhile_is_looked_at_again() -> None:
    """On PostgreSQL each statement sees what another process committed before it."""
    device = SigningDevice()
    head, fork = (submission(device.record(tracking=word)) for word in ("allow", "deny"))
    with database() as db:
        for each in (head, fork):
            db.deliver(Message(each, -1))
        work = device_work.append(KEY, fork, 9)

        def go_on(query: Query) -> Query:
            rows = db.connection.execute(query.statement.text, query.arguments).fetchall()
            if query.statement is sql.HAS_EVIDENCE:
                run_work(db.connection, device_work.erase(KEY, seal, 10))
            return work.send(rows)

        query = next(work)
        while query.statement is not sql.TOUCH_DEVICE:
            query = go_on(query)
        query = go_on(query)
        with pytest.raises(Stale):
            go_on(query)


states = st.tuples(st.sampled_from(sorted(STATES)), st.integers(0, 2))
purposes = st.dictionaries(st.sampled_from(["p", "q"]), states, max_size=2)


@st.composite
def forests(draw: st.DrawFn, *, forks: bool = True) -> list[Message]:
    """Records of one device: chains that fork anywhere, as clones and restores make them."""
    messages: list[Message] = []
    for number in range(draw(st.integers(1, 7))):
        parent = draw(st.integers(-1, number - 1)) if forks else number - 1
        before = messages[parent].submission if parent >= 0 else None
        seq, prev = (before.record.seq + 1, before.digest) if before else (1, None)
        one = record(seq, prev, draw(purposes), number)
        digest = sha256_b64url(repr(one).encode())
        submission = Submission(one, f"jws{number}", digest, f"receipt{number}", NOON)
        messages.append(Message(submission, parent))
    return messages


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[list[Message], list[Message]]:
    messages = draw(forests())
    order = draw(st.lists(st.sampled_from(messages), min_size=1, max_size=20))
    return messages, order


@given(deliveries())
def test_never_more_permissive_than_head_and_evidence_since(
    drawn: tuple[list[Message], list[Message]],
) -> None:
    _, order = drawn
    with database() as db:
        floors: list[ConsentRecord] = []
        refusals: list[ConsentRecord] = []
        known: set[str] = set()
        head: ConsentRecord | None = None
        for message in order:
            one = message.submission.record
            outcome = db.deliver(message)
            if isinstance(outcome, Stored):
                if outcome.created:
                    head, floors = one, []
                    refusals = [each for each in refusals if each.seq > one.seq]
            elif message.submission.digest not in known:
                known.add(message.submission.digest)
                floors.append(one)
                refusals.append(one)
            bounds = [*floors, *([head] if head else [])]
            for purpose, decision in db.decisions().items():
                named = [each for each in refusals if purpose in each.purposes]
                for bound in (*bounds, *named):
                    stated = bound.decisions().get(purpose, UNSET)
                    assert least(decision, stated) is decision
            if head is None:
                assert ALLOW not in db.decisions().values()


@given(deliveries(), st.randoms(use_true_random=False))
def test_replays_in_any_order_change_nothing(
    drawn: tuple[list[Message], list[Message]], random: object
) -> None:
    _, order = drawn
    with database() as db:
        receipts: dict[str, str] = {}
        for message in order:
            outcome = db.deliver(message)
            if isinstance(outcome, Stored):
                receipts.setdefault(message.submission.digest, outcome.receipt)
        db.settle(order)
        before = db.everything()
        again = order * 2
        random.shuffle(again)  # type: ignore[attr-defined]
        for message in again:
            outcome = db.deliver(message)
            if message.submission.digest in receipts:
                assert outcome == Stored(receipts[message.submission.digest], created=False)
        assert db.everything() == before


@given(forests(forks=False), st.data())
def test_one_chain_in_any_order_ends_where_it_ends_in_order(
    messages: list[Message], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(messages))
    with database() as in_order, database() as mixed:
        for message in messages:
            in_order.deliver(message)
        for message in shuffled:
            mixed.deliver(message)
        mixed.settle(shuffled)
        assert mixed.chain() == in_order.chain()
        assert len(mixed.chain()) == len(messages)
        # A hold that outlasts the chain can only keep a purpose lower that nothing grants.
        for purpose, decision in in_order.decisions().items():
            assert mixed.decisions().get(purpose, UNSET) is decision


@given(deliveries())
def test_the_chain_never_forks(drawn: tuple[list[Message], list[Message]]) -> None:
    messages, order = drawn
    by_digest = {each.submission.digest: each.submission.record for each in messages}
    with database() as db:
        for message in order:
            db.deliver(message)
        prev, seq = None, 0
        for place, digest in db.chain():
            assert (place, by_digest[digest].prev) == (seq + 1, prev)
            prev, seq = digest, place
