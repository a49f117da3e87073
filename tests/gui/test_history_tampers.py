"""What somebody changed outside of the program is marked on the page “History”."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.testing.drivers_history import HistoryDriver
from tests.gui.conftest import Open

Tamper = Callable[[sqlite3.Connection], object]


def _tamper(profile: Path, tamper: Tamper) -> None:
    with closing(sqlite3.connect(profile / "journal.sqlite3")) as database, database:
        database.execute("DROP TRIGGER entries_stay")
        database.execute("DROP TRIGGER entries_remain")
        tamper(database)


TAMPERS: dict[str, tuple[str, str]] = {
    "record": (
        "UPDATE records SET jws = substr(jws, 1, length(jws) - 4) || 'AAAA'",
        "The signed record was changed",
    ),
    "receipt": (
        "UPDATE records SET receipt = substr(receipt, 1, length(receipt) - 4) || 'AAAA'",
        "ALSOFT's receipt doesn't hold",
    ),
    "receipt gone": ("UPDATE records SET receipt = NULL", "its receipt is gone"),
    "journal's decision": (
        "UPDATE entries SET time = '2020-01-01T00:00:00.000Z' WHERE position = 1",
        "The journal's entry was changed",
    ),
    "journal's words": (
        'UPDATE entries SET decisions = \'{"contact.news": "perhaps"}\' WHERE position = 1',
        "make no sense",
    ),
}


@pytest.mark.parametrize("name", TAMPERS)
def test_a_tamper_is_shown_where_it_was_done(
    receipted: HistoryDriver, throwaway_profile: Path, name: str
) -> None:
    receipted.open()
    assert receipted.trouble() == ""
    statement, said = TAMPERS[name]
    _tamper(throwaway_profile, lambda database: database.execute(statement))
    receipted.owner.open("overview")
    receipted.owner.do(receipted.owner.model.reload)
    receipted.open()
    receipted.owner.settle()
    (entry,) = receipted.entries()
    assert said in receipted.problem(entry)
    assert "Doesn't hold" in receipted.entry(entry)
    assert "kept as it is" in receipted.trouble()
    receipted.open_entry(entry)
    assert said in receipted.notice("history.detail.problem")


def test_a_window_opens_on_a_journal_with_an_entry_that_makes_no_sense(
    chosen: Program, throwaway_profile: Path, open_: Open
) -> None:
    chosen.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    _tamper(throwaway_profile, lambda db: db.execute("UPDATE entries SET actor = 'ghost'"))
    history = HistoryDriver(open_())
    history.open()
    history.owner.settle()
    assert [bool(view.problem) for view in history.views()] == [True, True]
    assert "what holds now is on the page “Choices”" in history.trouble()
    assert history.owner.choices.is_on("contact.news")


def test_what_was_removed_leaves_a_marked_gap(
    receipted: HistoryDriver, program: Program, throwaway_profile: Path
) -> None:
    for decision in (Decision.ALLOW, Decision.DENY):
        program.preferences.choose({"contact.news": decision}, Method.TOGGLE)
    _tamper(throwaway_profile, lambda db: db.execute("DELETE FROM entries WHERE position = 2"))
    receipted.owner.do(receipted.owner.model.reload)
    receipted.open()
    newest, gap, oldest = receipted.views()
    assert "missing here" in gap.title
    assert gap.problem
    assert not newest.problem
    assert not oldest.problem
    assert "doesn't hold" in receipted.trouble()
    _, found = receipted.verify()
    assert ("problem", "Before entry 3 of the journal, 1 of its entries are missing.") in found


def test_a_broken_chain_marks_the_record_behind_the_break(
    receipted: HistoryDriver, program: Program, throwaway_profile: Path
) -> None:
    for decision in (Decision.ALLOW, Decision.DENY):
        program.preferences.choose({"contact.news": decision}, Method.TOGGLE)
        program.sync.run()
    _tamper(throwaway_profile, lambda db: db.execute("DELETE FROM records WHERE seq = 2"))
    receipted.owner.do(receipted.owner.model.reload)
    receipted.open()
    problems = [view.problem for view in receipted.views()]
    assert "The chain of records is broken" in problems[0]
    assert not problems[2]


def test_verify_names_what_was_tampered_with(
    receipted: HistoryDriver, throwaway_profile: Path
) -> None:
    _tamper(throwaway_profile, lambda database: database.execute(TAMPERS["record"][0]))
    summary, found = receipted.verify()
    assert summary == "One thing doesn't hold."
    assert [health for health, _ in found] == ["problem"]
