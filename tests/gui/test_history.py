"""The page “History”: what is said of each entry, its bytes, verification and export."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_history import HistoryDriver
from tests.gui.conftest import Open


@pytest.fixture
def history(window: WindowDriver) -> HistoryDriver:
    """Gives the page's driver."""
    return HistoryDriver(window)


@pytest.fixture
def receipted(synced_program: Program, open_: Open) -> HistoryDriver:
    """Gives the page on a profile whose first choice is receipted."""
    synced_program.preferences.only_necessary()
    status = synced_program.sync.run()
    assert status.state == "idle"
    return HistoryDriver(open_())


def test_nothing_chosen_is_said_in_words(open_: Open) -> None:
    window = open_()
    window.first_run.escape()
    history = HistoryDriver(window)
    assert not history.entries()
    assert "Nothing chosen yet" in history.words("page.history")


def test_each_act_is_told_in_plain_words_newest_first(
    history: HistoryDriver, chosen: Program
) -> None:
    chosen.preferences.opt_out(Method.TOGGLE)
    chosen.preferences.choose({"cookies.statistics": Decision.ALLOW}, Method.TOGGLE)
    chosen.preferences.choose({"contact.news": Decision.DENY}, Method.CLI)
    chosen.preferences.undo()
    chosen.preferences.allow_all()
    chosen.preferences.acknowledge_policy()
    chosen.preferences.merge_remote({"contact.news": Decision.DENY})
    chosen.identity.reset()
    history.owner.do(history.owner.model.reload)
    assert history.titles() == [
        "You reset the device ID",
        "Another copy's refusal was taken over",
        "You acknowledged version 1 of the privacy policy",
        "You allowed everything optional",
        "You took a choice back",
        "You didn't allow news from ALSOFT",
        "You allowed statistics cookies",
        "You opted out of tracking",
        "You kept only what is necessary",
    ]
    told = [history.entry(id_) for id_ in history.entries()]
    assert "by this program" in told[1]
    assert "on the command line" in told[5]
    assert "policy version 1" in told[0]
    assert "not allowed: analytics companies, advertising" in told[7]
    assert all("Saved on this computer" in words for words in told)


def test_several_choices_at_once_are_all_named(history: HistoryDriver, chosen: Program) -> None:
    both = {"contact.news": Decision.ALLOW, "contact.surveys": Decision.DENY}
    chosen.preferences.choose(both, Method.CLI)
    history.owner.do(history.owner.model.reload)
    words = history.entry(history.entries()[0])
    assert "You made 2 choices" in words
    assert "\nallowed: news from ALSOFT" in words
    assert "not allowed: surveys and discussions" in words


class MonthAgo(SystemClock):
    """A clock that is forty days late."""

    def now(self) -> datetime:
        return super().now() - timedelta(days=40)


def test_entries_stand_under_their_day(throwaway_profile: Path, open_: Open) -> None:
    clock = MonthAgo()
    past = Program(str(throwaway_profile), clock=clock)
    past.preferences.only_necessary()
    past.close()
    present = Program(str(throwaway_profile))
    present.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    present.close()
    history = HistoryDriver(open_())
    history.open()
    words = history.words("history.days")
    heading = words.index(f"\n{clock.now().astimezone().day} ")
    assert words.startswith("Today")
    assert words.index("You allowed news") < heading < words.index("You kept only")


def test_the_exact_bytes_and_the_receipt_are_shown(receipted: HistoryDriver) -> None:
    (entry,) = receipted.entries()
    assert "Receipt 1 ·" in receipted.entry(entry)
    receipted.open_entry(entry)
    record = receipted.owner.ask(lambda program: program.evidence.records()[0].jws)
    payload = json.loads(receipted.code(entry, "payload"))
    assert payload["seq"] == 1
    assert payload["purposes"]["tracking.analytics"]["state"] == "Refused"
    assert json.loads(receipted.code(entry, "receipt"))["seq"] == 1
    assert not receipted.shows(f"history.{entry}.jws")
    receipted.click(f"history.{entry}.exact")
    shown = receipted.code(entry, "jws")
    assert shown == record
    assert parse_record(shown).seq == 1
    receipted.open_entry(entry)
    assert not receipted.shows(f"history.{entry}.payload")


def test_what_is_open_stays_open_when_something_new_comes(receipted: HistoryDriver) -> None:
    (entry,) = receipted.entries()
    receipted.open_entry(entry)
    receipted.owner.choices.toggle("contact.news")
    receipted.open()
    assert len(receipted.entries()) == 2
    assert receipted.shows(f"history.{entry}.payload")


def test_verify_says_in_place_that_everything_holds(receipted: HistoryDriver) -> None:
    summary, found = receipted.verify()
    assert summary == "Everything holds: signatures, chain and receipts."
    assert len(found) == 2
    assert {health for health, _ in found} == {"ok"}
    receipted.click("history.findings.close")
    assert not receipted.shows("history.findings")


def test_verify_names_what_was_tampered_with(
    receipted: HistoryDriver, throwaway_profile: Path
) -> None:
    with sqlite3.connect(throwaway_profile / "journal.sqlite3") as database:
        database.execute("UPDATE records SET jws = substr(jws, 1, length(jws) - 4) || 'AAAA'")
    summary, found = receipted.verify()
    assert summary == "One thing doesn't hold."
    assert [health for health, _ in found] == ["problem"]


def test_an_export_is_whole_and_verifies(receipted: HistoryDriver, tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    receipted.export(file)
    assert str(file) in receipted.notice("history.notice")
    bundle = json.loads(file.read_text())
    assert len(bundle["entries"]) == len(bundle["records"]) == 1
    elsewhere = open_program(str(tmp_path / "other"))
    assert elsewhere.evidence.verify(bundle).ok
    elsewhere.close()


def test_an_export_that_fails_says_so_and_changes_nothing(
    receipted: HistoryDriver, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("kept")
    receipted.export(blocked / "export.json")
    assert "can't be written" in receipted.notice("history.notice")
    assert "Nothing was changed" in receipted.notice("history.notice")
    assert blocked.read_text() == "kept"
    receipted.export(tmp_path / "export.json")
    assert (tmp_path / "export.json").exists()


def test_a_long_history_is_shown_by_and_by(chosen: Program, open_: Open) -> None:
    for number in range(45):
        decision = Decision.ALLOW if number % 2 else Decision.DENY
        chosen.preferences.choose({"contact.news": decision}, Method.TOGGLE)
    history = HistoryDriver(open_())
    assert len(history.entries()) == 40
    history.click("history.older")
    assert len(history.entries()) == 46
    assert not history.shows("history.older")
