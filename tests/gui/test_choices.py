"""The page “Choices”: what a click does, and what the rows say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open

ANALYTICS = "tracking.analytics"


def manage(profile: Path, settings: dict[str, object]) -> None:
    folder = profile / "managed"
    folder.mkdir()
    (folder / "policy.json").write_text(json.dumps(settings))


def test_a_click_on_the_row_is_on_disk_when_it_is_shown(
    window: WindowDriver, chosen: Program
) -> None:
    assert not window.choices.is_on(ANALYTICS)
    window.choices.toggle(ANALYTICS)
    assert window.choices.is_on(ANALYTICS)
    assert window.choices.word(ANALYTICS) == "Allowed"
    assert allowed(ANALYTICS)
    assert chosen.journal.entries()[-1].method is Method.TOGGLE
    window.choices.toggle(ANALYTICS)
    assert window.choices.word(ANALYTICS) == "Not allowed"
    assert not allowed(ANALYTICS)


def test_space_on_the_switch_chooses(window: WindowDriver) -> None:
    switch = window.choices.switch("contact.news")
    window.do(lambda: QTest.keyClick(switch, Qt.Key.Key_Space))
    assert window.choices.is_on("contact.news")


def test_undo_takes_the_latest_choice_back(window: WindowDriver) -> None:
    window.choices.toggle(ANALYTICS)
    assert "You allowed: Analytics companies." in window.notice("choices.undo")
    window.choices.undo()
    assert not window.choices.is_on(ANALYTICS)
    assert not allowed(ANALYTICS)
    assert not window.notice("choices.undo")


def test_undo_brings_back_each_decision_that_was_replaced(window: WindowDriver) -> None:
    window.choices.toggle("contact.news")
    window.choices.allow_all()
    assert window.choices.is_on(ANALYTICS)
    window.choices.undo()
    assert window.choices.is_on("contact.news")
    assert not window.choices.is_on(ANALYTICS)


def test_allowing_and_refusing_everything_are_equals(window: WindowDriver) -> None:
    window.choices.open()
    allow = window.find("choices.allow_all", QPushButton)
    refuse = window.find("choices.only_necessary", QPushButton)
    assert allow.height() == refuse.height()
    assert allow.y() == refuse.y()
    assert allow.property("role") == refuse.property("role")
    window.choices.allow_all()
    statuses = window.snapshot.statuses.values()
    assert all(s.decision is Decision.ALLOW for s in statuses)
    window.choices.only_necessary()
    statuses = window.snapshot.statuses.values()
    assert {s.purpose for s in statuses if s.decision is Decision.ALLOW} == {
        "service.account",
        "cookies.necessary",
    }


def test_what_is_always_on_says_why_and_cannot_be_switched(window: WindowDriver) -> None:
    switch = window.choices.switch("cookies.necessary")
    assert window.choices.word("cookies.necessary") == "Always on"
    assert not switch.isEnabled()
    window.choices.toggle("cookies.necessary")
    assert window.choices.is_on("cookies.necessary")
    row = window.choices.row("cookies.necessary")
    assert "Needed for the site to work" in row
    assert "until you close the browser" in row


def test_each_row_says_why_it_is_so_and_links_to_its_clause(window: WindowDriver) -> None:
    row = window.choices.row(ANALYTICS)
    assert "You chose this today" in row
    assert "Saved here" in row
    assert "“opt out of Tracking”" in row
    window.click(f"choices.{ANALYTICS}.policy")
    assert window.page == "policy"


def test_nothing_chosen_is_off_until_you_choose(open_: Open) -> None:
    driver = open_()
    driver.first_run.let_me_choose()
    assert "Off until you choose" in driver.choices.row("location.precise")
    assert driver.choices.word("location.precise") == "Not allowed"


def test_the_policys_phrase_is_found_by_search(window: WindowDriver) -> None:
    assert window.choices.search("opt out of tracking") == [
        ANALYTICS,
        "tracking.advertising",
    ]
    assert window.choices.search("no such words") == []
    assert window.shows("choices.nothing")
    assert len(window.choices.search("")) == len(window.snapshot.statuses)


def test_a_locked_row_says_who_locks_it(
    throwaway_profile: Path, chosen: Program, open_: Open
) -> None:
    manage(
        throwaway_profile,
        {"purposes": {ANALYTICS: "deny"}, "organisation": {"name": "Example University"}},
    )
    driver = open_()
    assert "Managed by your organisation: Example University" in driver.words("managed")
    row = driver.choices.row(ANALYTICS)
    assert "Set by Example University" in row
    assert "cannot be changed here" in row
    driver.choices.toggle(ANALYTICS)
    assert driver.choices.word(ANALYTICS) == "Not allowed"
    driver.choices.allow_all()
    assert driver.choices.word(ANALYTICS) == "Not allowed"
    assert driver.choices.is_on("contact.news")


def test_a_signal_is_obeyed_and_said(
    monkeypatch: pytest.MonkeyPatch, chosen: Program, open_: Open
) -> None:
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    driver = open_()
    driver.choices.open()
    assert "DO_NOT_TRACK is set on this computer." in driver.words("choices.signal")
    assert "is obeyed" in driver.choices.row(ANALYTICS)
    assert not driver.choices.switch(ANALYTICS).isEnabled()
    assert driver.choices.switch("contact.news").isEnabled()


def test_cookies_are_listed_with_how_long_they_are_kept(window: WindowDriver) -> None:
    window.choices.open()
    for cookie in window.snapshot.catalog.cookies:
        words = window.words(f"choices.cookie.{cookie.id}")
        assert cookie.kept.rstrip(".") in words
    window.click("choices.cookie.last_dictionary.switch")
    switch = window.find("choices.cookies.preferences.switch", Switch)
    assert window.window.focusWidget() is switch
    assert not switch.visibleRegion().isEmpty()


def test_opt_outs_elsewhere_say_what_they_do_and_when_they_were_done(window: WindowDriver) -> None:
    window.choices.open()
    page = window.snapshot.catalog.opt_outs[0]
    words = window.words(f"choices.opt_out.{page.id}")
    assert page.does in words
    assert page.does_not in words
    assert "Not done yet" in words
    window.click(f"choices.opt_out.{page.id}.done")
    assert "Last done today" in window.words(f"choices.opt_out.{page.id}")


def test_an_opt_out_page_opens_in_the_browser(
    window: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: object) -> bool:
        opened.append(url.toString())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr("alsoft_prefs.gui.main_window.QDesktopServices.openUrl", note)
    window.choices.open()
    window.click("choices.opt_out.nai.open")
    assert opened == [window.snapshot.catalog.opt_outs[0].url]


def test_a_choice_waits_and_is_then_confirmed(
    monkeypatch: pytest.MonkeyPatch, live_backend: LiveBackend, chosen: Program, open_: Open
) -> None:
    url = live_backend.url
    live_backend.stop()
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", url)
    driver = open_()
    driver.choices.toggle(ANALYTICS)
    assert "Waiting to send" in driver.choices.row(ANALYTICS)
    assert driver.badge("device")
    live_backend.start()
    driver.do(lambda: driver.model.sync_now())
    assert "Confirmed today at" in driver.choices.row(ANALYTICS)
    assert not driver.badge("device")


def test_a_choice_that_cannot_be_stored_is_said_in_place(
    window: WindowDriver, throwaway_profile: Path
) -> None:
    window.choices.open()
    (throwaway_profile / "journal.sqlite3").rename(throwaway_profile / "elsewhere")
    for name in ("journal.sqlite3-wal", "journal.sqlite3-shm"):
        (throwaway_profile / name).unlink(missing_ok=True)
    (throwaway_profile / "journal.sqlite3").mkdir()
    window.ask(lambda program: program.close())
    window.choices.toggle(ANALYTICS)
    assert window.notice("choices.notice")
    assert not window.choices.is_on(ANALYTICS)
