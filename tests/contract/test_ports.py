"""What every journal and every outbox does, in memory and in SQLite alike."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alsoft_prefs.adapters import database as database_adapter
from alsoft_prefs.adapters.database import Database
from alsoft_prefs.adapters.memory import (
    MemoryJournal,
    MemoryOutbox,
)
from alsoft_prefs.adapters.sqlite_journal import SqliteJournal
from alsoft_prefs.adapters.sqlite_outbox import SqliteOutbox
from alsoft_prefs.core.decisions import Decision, UserDecision
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import Actor, Entry, Method, PolicyRef, fold
from alsoft_prefs.core.jws import PublicJwk
from alsoft_prefs.core.ports import (
    Build,
    IdentityState,
    Journal,
    Outbox,
    RecordState,
    StoredRecord,
)
from tests.unit import strategies

NOON = datetime(2026, 5, 3, 12, 0, 0, 123000, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _entry(number: int, decisions: Mapping[str, Decision] | None = None) -> Entry:
    return Entry(
        id=f"id-{number}",
        time=NOON + number * HOUR,
        actor=Actor.USER,
        method=Method.TOGGLE,
        decisions={"tracking.analytics": Decision.DENY} if decisions is None else decisions,
        policy=PolicyRef(1, "0" * 64, "en"),
        program="0.1.0",
    )


def _always(entry: Entry) -> Build:
    return lambda _state, _last: entry


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(str(tmp_path / "data"))
    yield made
    made.close()


@pytest.fixture(params=["memory", "SQLite"])
def journal(request: pytest.FixtureRequest, database: Database) -> Journal:
    return MemoryJournal() if request.param == "memory" else SqliteJournal(database)


@pytest.fixture(params=["memory", "SQLite"])
def outbox(request: pytest.FixtureRequest, database: Database) -> Outbox:
    return MemoryOutbox() if request.param == "memory" else SqliteOutbox(database)


class TestJournal:
    def test_begins_empty(self, journal: Journal) -> None:
        assert (journal.state(), journal.entries(), journal.position()) == ({}, (), 0)
        assert journal.last_positions() == {}

    def test_gives_back_what_was_appended(self, journal: Journal) -> None:
        made = [journal.append(_always(_entry(n))) for n in range(3)]
        assert made == [_entry(n)._replace(position=n + 1) for n in range(3)]
        assert journal.entries() == tuple(made)
        assert journal.entries(after=1) == tuple(made[1:])
        assert journal.entries(after=3) == ()
        assert journal.position() == 3

    def test_gives_entries_in_pages_newest_first(self, journal: Journal) -> None:
        made = [journal.append(_always(_entry(n))) for n in range(5)]
        assert journal.page() == tuple(made[::-1])
        assert journal.page(limit=2) == (made[4], made[3])
        assert journal.page(before=4, limit=2) == (made[2], made[1])
        assert journal.page(before=2) == (made[0],)
        assert journal.page(before=1, limit=2) == ()

    def test_build_sees_state_and_latest_and_may_decline(self, journal: Journal) -> None:
        first = journal.append(_always(_entry(0)))
        seen: list[object] = []

        def decline(state: Mapping[str, UserDecision], last: Callable[[], Entry | None]) -> None:
            seen.extend((dict(state), last()))

        assert journal.append(decline) is None
        assert seen == [{"tracking.analytics": UserDecision(Decision.DENY, NOON)}, first]
        assert journal.position() == 1

    def test_a_build_that_raises_changes_nothing(self, journal: Journal) -> None:
        def fail(_state: object, _last: object) -> Entry:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            journal.append(fail)
        assert journal.position() == 0
        assert journal.append(_always(_entry(0))) is not None

    def test_publish_sees_the_state_while_nobody_appends(self, journal: Journal) -> None:
        journal.append(_always(_entry(0)))
        appended = threading.Event()

        def append() -> None:
            journal.append(_always(_entry(1)))
            appended.set()

        thread = threading.Thread(target=append)

        def write(state: Mapping[str, UserDecision], position: int) -> None:
            thread.start()
            assert not appended.wait(0.2)
            assert (dict(state), position) == (fold([_entry(0)]), 1)

        journal.publish(write)
        thread.join(10)
        assert appended.is_set()
        assert journal.position() == 2

    def test_threads_append_one_after_the_other(self, journal: Journal) -> None:
        def append(number: int) -> None:
            for step in range(10):
                journal.append(_always(_entry(number * 10 + step)))

        threads = [threading.Thread(target=append, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert [e.position for e in journal.entries()] == list(range(1, 81))
        assert len({e.id for e in journal.entries()}) == 80


@given(entries=st.lists(strategies.entries, max_size=8, unique_by=lambda entry: entry.id))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_journals_agree(entries: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> None:
    """SQLite keeps every entry as it was, and its state is the fold over them, as in memory."""
    database = Database(str(tmp_path_factory.mktemp("journal")))
    journals: list[Journal] = [MemoryJournal(), SqliteJournal(database)]
    for entry in entries:
        kept = [journal.append(_always(entry)) for journal in journals]
        assert kept[0] == kept[1]
    memory, sqlite = journals
    assert sqlite.entries() == memory.entries()
    assert sqlite.state() == memory.state() == fold(entries)
    assert sqlite.last_positions() == memory.last_positions()
    database.close()


class TestSqliteJournal:
    def test_reading_makes_no_file(self, database: Database) -> None:
        assert SqliteJournal(database).entries() == ()
        assert not Path(database.path).parent.exists()

    def test_only_the_person_may_read_it(self, database: Database) -> None:
        SqliteJournal(database).append(_always(_entry(0)))
        assert stat.S_IMODE(os.stat(database.path).st_mode) == 0o600
        assert stat.S_IMODE(os.stat(os.path.dirname(database.path)).st_mode) == 0o700

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE entries SET decisions = '{}'",
            "UPDATE entries SET position = 9",
            "DELETE FROM entries",
            "INSERT OR REPLACE INTO entries SELECT * FROM entries",
            "UPDATE OR REPLACE entries SET id = 'id-0'",
        ],
    )
    def test_it_is_append_only(self, database: Database, statement: str) -> None:
        journal = SqliteJournal(database)
        journal.append(_always(_entry(0)))
        with pytest.raises(LocalDataProblem, match="append-only"), database.writing() as connection:
            connection.execute(statement)
        assert journal.entries() == (_entry(0)._replace(position=1),)

    def test_it_is_durable_when_it_returns(self, database: Database) -> None:
        SqliteJournal(database).append(_always(_entry(0)))
        with database.reading() as connection:
            assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
            assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        other = sqlite3.connect(database.path)
        assert other.execute("SELECT count(*) FROM entries").fetchone() == (1,)
        other.close()

    def test_an_empty_file_that_cannot_be_written_takes_nothing(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made = sqlite3.connect(":memory:")
        made.execute("PRAGMA user_version=0")
        os.makedirs(os.path.dirname(database.path))
        Path(database.path).write_bytes(made.serialize() or bytes(0))
        made.close()
        monkeypatch.setattr(os, "access", lambda *_: False)
        journal = SqliteJournal(database)
        with pytest.raises(LocalDataProblem, match="readonly"):
            journal.append(_always(_entry(0)))
        assert journal.entries() == ()

    def test_a_journal_too_busy_to_publish_from_says_that_the_choice_is_stored(
        self, database: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(database_adapter, "BUSY_SECONDS", 0.05)
        journal = SqliteJournal(database)
        journal.append(_always(_entry(1)))
        with contextlib.closing(sqlite3.connect(database.path)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(LocalDataProblem, match="chosen is stored") as told:
                journal.publish(lambda _state, _position: None)
        assert "Nothing was changed" not in told.value.message

    def test_an_id_is_used_once(self, database: Database) -> None:
        journal = SqliteJournal(database)
        journal.append(_always(_entry(0)))
        with pytest.raises(LocalDataProblem):
            journal.append(_always(_entry(0)))
        assert journal.position() == 1


def _record(number: int, state: RecordState = RecordState.WAITING) -> StoredRecord:
    return StoredRecord(
        hash=f"hash-{number}",
        device="D",
        seq=number,
        jws=f"jws-{number}",
        created_at=NOON,
        covers=number,
        state=state,
    )


def _states(outbox: Outbox) -> list[str]:
    return [record.state.value for record in outbox.records("D")]


class TestOutbox:
    def test_begins_empty(self, outbox: Outbox) -> None:
        assert (outbox.identities(), outbox.records(), outbox.trusted_keys("b")) == ((), (), {})
        assert outbox.recall("anything") is None

    def test_records_are_kept_byte_for_byte_and_in_order(self, outbox: Outbox) -> None:
        outbox.activate("D", NOON)
        stored = [_record(1), _record(2), _record(3)._replace(device="E", not_before=NOON)]
        for record in stored:
            outbox.store(record)
        assert outbox.records() == tuple(stored)
        assert outbox.records("D") == tuple(stored[:2])
        assert outbox.records("E") == tuple(stored[2:])

    def test_records_carry_the_entries_up_to_what_they_cover(self, outbox: Outbox) -> None:
        for number in range(1, 6):
            outbox.store(_record(number)._replace(covers=10 * number))
            outbox.confirm(f"hash-{number}", "receipt", NOON)
        outbox.store(_record(6, RecordState.ADOPTED)._replace(covers=25))
        assert [r.covers for r in outbox.carrying(11, 20)] == [20]
        assert [r.covers for r in outbox.carrying(11, 21)] == [20, 30]
        assert [r.covers for r in outbox.carrying(41, 99)] == [50]
        assert outbox.carrying(51, 99) == ()

    def test_a_waiting_record_supersedes_what_is_parked(self, outbox: Outbox) -> None:
        for number in (1, 2):
            outbox.store(_record(number))
        outbox.park("hash-1", "refused", NOON)
        outbox.store(_record(3))
        assert _states(outbox) == ["superseded", "waiting", "waiting"]

    def test_an_adopted_head_supersedes_what_waits_too(self, outbox: Outbox) -> None:
        outbox.store(_record(1))
        outbox.confirm("hash-1", "receipt", NOON)
        outbox.store(_record(2))
        outbox.store(_record(3))
        outbox.park("hash-3", "refused", NOON)
        outbox.store(_record(4, RecordState.ADOPTED))
        assert _states(outbox) == ["confirmed", "superseded", "superseded", "adopted"]

    def test_the_life_of_a_record(self, outbox: Outbox) -> None:
        outbox.store(_record(1))
        outbox.mark_sent("hash-1", NOON)
        outbox.park("hash-1", "why", NOON + HOUR)
        (parked,) = outbox.records()
        assert parked == _record(1, RecordState.PARKED)._replace(
            sent_at=NOON, problem="why", not_before=NOON + HOUR
        )
        outbox.requeue(("hash-1",))
        (waiting,) = outbox.records()
        assert (waiting.state, waiting.not_before) == (RecordState.WAITING, None)
        outbox.confirm("hash-1", "receipt", NOON + 2 * HOUR)
        assert outbox.records() == (
            _record(1, RecordState.CONFIRMED)._replace(
                sent_at=NOON, receipt="receipt", received_at=NOON + 2 * HOUR
            ),
        )

    def test_one_identity_is_active(self, outbox: Outbox) -> None:
        outbox.activate("D", NOON)
        outbox.store(_record(1))
        outbox.activate("E", NOON + HOUR)
        outbox.retire("E", IdentityState.ERASING)
        outbox.retire("E", IdentityState.ERASED, "receipt")
        assert outbox.identities() == (
            ("D", NOON, IdentityState.ABANDONED, None),
            ("E", NOON + HOUR, IdentityState.ERASED, "receipt"),
        )
        assert _states(outbox) == ["superseded"]

    def test_retiring_keeps_receipts(self, outbox: Outbox) -> None:
        outbox.activate("D", NOON)
        outbox.store(_record(1))
        outbox.confirm("hash-1", "receipt", NOON)
        outbox.store(_record(2))
        outbox.retire("D", IdentityState.ERASING)
        assert _states(outbox) == ["confirmed", "superseded"]

    def test_a_pinned_key_stays(self, outbox: Outbox) -> None:
        outbox.trust("b", {"k": PublicJwk("one")})
        outbox.trust("b", {"k": PublicJwk("other"), "l": PublicJwk("two")})
        outbox.trust("c", {"k": PublicJwk("three")})
        assert outbox.trusted_keys("b") == {"k": PublicJwk("one"), "l": PublicJwk("two")}
        assert outbox.trusted_keys("c") == {"k": PublicJwk("three")}

    def test_the_keys_of_all_backends_are_known_together(self, outbox: Outbox) -> None:
        outbox.trust("b", {"k": PublicJwk("one")})
        outbox.trust("c", {"l": PublicJwk("two")})
        assert outbox.trusted_keys(None) == {"k": PublicJwk("one"), "l": PublicJwk("two")}

    def test_values_are_remembered_together(self, outbox: Outbox) -> None:
        outbox.remember({"one": "1", "two": "2"})
        outbox.remember({"one": None, "two": "3", "never": None})
        assert [outbox.recall(name) for name in ("one", "two", "never")] == [None, "3", None]
