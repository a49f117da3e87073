"""The page “History”: what is said of each entry, its bytes, verification and export."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.ports import StoredRecord
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_history import HistoryDriver
from benchmarks.history_profile import fill
from tests.gui.conftest import Open


@pytest.fixture
def history(window: WindowDriver) -> HistoryDriver:
    """Gives the page's driver."""
    return HistoryDriver(window)


def test_nothing_chosen_is_said_in_words(open_: Open) -> None:
    window = open_()
    window.first_run.escape()
    history = HistoryDriver(window)
    history.open()
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
    history.open()
    assert history.titles() == [
        "You reset the device ID",
        "Another copy's refusal was taken over",
        "You acknowledged version 1 of the privacy policy",
        "You allowed everything optional",
        "You took a choice back",
        "You didn't allow: News from ALSOFT",
        "You allowed: Statistics cookies",
        "You opted out of tracking",
        "You kept only what is necessary",
    ]
    told = [history.entry(id_) for id_ in history.entries()]
    assert all(words.startswith("Today. ") for words in told)
    assert "by this program" in told[1]
    assert "on the command line" in told[5]
    assert "policy version 1" in told[0]
    assert "not allowed: Analytics companies, Advertising" in told[7]
    assert all("Saved on this computer" in words for words in told)


def test_several_choices_at_once_are_all_named(history: HistoryDriver, chosen: Program) -> None:
    both = {"contact.news": Decision.ALLOW, "contact.surveys": Decision.DENY}
    chosen.preferences.choose(both, Method.CLI)
    history.owner.do(history.owner.model.reload)
    history.open()
    words = history.entry(history.entries()[0])
    assert "You made 2 choice" in words
    assert "· allowed: News from ALSOFT" in words
    assert "not allowed: Surveys and discussions" in words


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
    newest, oldest = (history.entry(id_) for id_ in history.entries())
    assert newest.startswith("Today. You allowed: News from ALSOFT")
    assert oldest.startswith(f"{clock.now().astimezone().day} ")
    assert "You kept only" in oldest


def test_an_entry_opens_down_to_the_exact_bytes(receipted: HistoryDriver) -> None:
    receipted.open()
    (entry,) = receipted.entries()
    assert "Receipt 1 ·" in receipted.entry(entry)
    receipted.open_entry(entry)
    assert not receipted.shows("history.list")
    assert "Statistics cookies\nNot allowed" in receipted.detail("decided")
    facts = receipted.detail("facts")
    assert "(UTC" in facts
    assert "with “Only necessary”" in facts
    assert "version 1, shown in the language" in facts
    record = receipted.owner.ask(lambda program: program.evidence.records()[0])
    assert isinstance(record, StoredRecord)
    decoded = json.loads(receipted.code("record"))
    assert decoded["header"]["typ"] == "alsoft-consent+jws"
    assert decoded["payload"]["purposes"]["tracking.analytics"]["state"] == "Refused"
    assert json.loads(receipted.code("receipt"))["payload"]["seq"] == 1
    assert receipted.code("jws") == record.jws
    assert receipted.code("receipt_jws") == record.receipt
    assert parse_record(receipted.code("jws")).seq == 1
    assert receipted.detail("checked").splitlines() == [
        "The signature of this device is over these very bytes.",
        "It follows the record before it.",
        "ALSOFT signed the receipt, for this very record.",
        "The journal says what was signed.",
    ]
    receipted.copy("jws")
    assert QGuiApplication.clipboard().text() == record.jws
    receipted.back(by_key=True)
    assert receipted.shows("history.list")
    assert receipted.current() == entry
    receipted.press(Qt.Key.Key_Return)
    receipted.back()
    assert receipted.shows("history.list")
    receipted.open_entry(entry)
    receipted.owner.do(receipted.owner.window.go_back)
    assert receipted.owner.page == "history"
    assert receipted.shows("history.list")


def test_an_entry_leads_to_its_policy(receipted: HistoryDriver) -> None:
    receipted.open()
    receipted.open_entry(receipted.entries()[0])
    receipted.click("history.detail.policy")
    assert receipted.owner.page == "policy"


def test_an_entry_without_a_record_says_so(history: HistoryDriver) -> None:
    history.open()
    history.open_entry(history.entries()[0])
    assert "No record was signed for it yet" in history.detail("checked")
    assert not history.shows("history.detail.jws")


def test_what_is_open_stays_open_when_something_new_comes(receipted: HistoryDriver) -> None:
    receipted.open()
    (entry,) = receipted.entries()
    receipted.open_entry(entry)
    receipted.owner.choices.toggle("contact.news")
    receipted.open()
    assert len(receipted.entries()) == 2
    assert receipted.shows("history.detail.jws")
    receipted.back()
    assert receipted.current() == entry


def test_the_keyboard_goes_through_the_entries(history: HistoryDriver, chosen: Program) -> None:
    for number in range(30):
        decision = Decision.ALLOW if number % 2 else Decision.DENY
        chosen.preferences.choose({"contact.news": decision}, Method.TOGGLE)
    history.owner.do(history.owner.model.reload)
    history.open()
    ids = history.entries()
    history.press(Qt.Key.Key_Down)
    assert history.current() == ids[1]
    history.press(Qt.Key.Key_Up)
    assert history.current() == ids[0]
    history.press(Qt.Key.Key_PageDown)
    assert ids.index(history.current()) > 3
    history.press(Qt.Key.Key_End)
    assert history.current() == ids[-1]
    assert history.scroll.verticalScrollBar().value() > 0
    history.press(Qt.Key.Key_PageUp)
    assert ids.index(history.current()) < len(ids) - 3
    history.press(Qt.Key.Key_Home)
    assert history.current() == ids[0]
    assert history.scroll.verticalScrollBar().value() == 0
    history.press(Qt.Key.Key_Space)
    assert history.shows("history.detail")


def test_words_and_kinds_are_looked_for(receipted: HistoryDriver, program: Program) -> None:
    program.preferences.choose({"cookies.statistics": Decision.ALLOW}, Method.TOGGLE)
    program.preferences.choose({"contact.news": Decision.DENY}, Method.TOGGLE)
    program.preferences.acknowledge_policy()
    receipted.owner.do(receipted.owner.model.reload)
    receipted.open()
    assert receipted.count() == ""
    receipted.search("STATISTICS allowed")
    assert receipted.titles() == ["You allowed: Statistics cookies"]
    assert receipted.count().startswith("1 ")
    receipted.search("")
    receipted.choose_kind("not-allowed")
    assert receipted.titles() == [
        "You didn't allow: News from ALSOFT",
        "You kept only what is necessary",
    ]
    receipted.choose_kind("waiting")
    assert len(receipted.titles()) == 3
    receipted.choose_kind("device")
    assert receipted.titles() == ["You acknowledged version 1 of the privacy policy"]
    receipted.search("news")
    assert receipted.titles() == []
    assert "No entry fits" in receipted.words("page.history")
    receipted.clear()
    assert len(receipted.titles()) == 4
    assert receipted.count() == ""


def test_verify_says_in_place_that_everything_holds(receipted: HistoryDriver) -> None:
    summary, found = receipted.verify()
    assert summary == "Everything holds: signatures, chain and receipts."
    assert len(found) == 2
    assert {health for health, _ in found} == {"ok"}
    receipted.click("history.findings.close")
    assert not receipted.shows("history.findings")


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


def test_a_long_history_is_read_and_built_page_by_page(
    throwaway_profile: Path, open_: Open
) -> None:
    fill(str(throwaway_profile), 5000)
    history = HistoryDriver(open_())
    page = history.page
    history.owner.settle()
    entries, bar = page.entries, history.scroll.verticalScrollBar()
    few = entries.rowCount()
    assert few < 400
    assert entries.made < 40
    assert history.list.measured() < 40

    history.owner.do(lambda: bar.setValue(bar.maximum()))

    def more() -> None:
        assert entries.rowCount() > few

    history.owner.qtbot.waitUntil(more)
    assert few < entries.rowCount() < 1000
    assert entries.made < 120

    history.search("contact.surveys")
    history.wait_until_read()
    found = entries.rowCount()
    assert 0 < found < 5000
    assert history.count().startswith(f"{found} ")
    history.search("")
    assert entries.rowCount() == 5000
    history.press(Qt.Key.Key_End)
    assert history.list.currentIndex().row() == 4999
    assert entries.line(4999).item.entry.position == 1
    assert entries.made < 250


def test_end_leads_to_the_last_entry_of_all(throwaway_profile: Path, open_: Open) -> None:
    fill(str(throwaway_profile), 700)
    history = HistoryDriver(open_())
    history.open()
    history.press(Qt.Key.Key_End)
    history.wait_until_read()
    assert history.page.entries.line(history.list.currentIndex().row()).item.entry.position == 1
    seen = history.list.seen()
    assert seen.contains(history.list.visualRect(history.list.currentIndex()))
