"""The drivers reach what a person can do on the overview, choices, device and in the first run."""

from __future__ import annotations

from pathlib import Path

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.testing.alone import driven_window
from alsoft_prefs.testing.drivers import WindowDriver
from tests.gui.conftest import Open
from tests.gui.test_choices import manage


def test_the_overview_leads_on(window: WindowDriver) -> None:
    overview = window.overview
    assert {"tracking", "cookies", "contact", "policy"} <= set(overview.cards())
    assert "only what is necessary" in overview.undo_offer()
    assert "separate" in overview.attention("opt_outs")
    assert not overview.attention("nothing")
    overview.attend("opt_outs")
    assert window.page == "choices"
    window.open("overview")
    overview.open_card("policy")
    assert window.page == "policy"


def test_choices_are_read_and_followed(window: WindowDriver) -> None:
    choices = window.choices
    assert choices.can_change("contact.news")
    assert not choices.can_change("cookies.necessary")
    window.choices.toggle("contact.news")
    assert "News from ALSOFT" in choices.undo_offer()
    assert "DO_NOT_TRACK" in choices.signal()
    cookie = window.snapshot.catalog.cookies[0]
    assert cookie.title in choices.cookie(cookie.id)
    assert choices.open_opt_out_page("nai").startswith("https://")
    before = choices.opt_out_page("nai")
    choices.opted_out("nai")
    assert choices.opt_out_page("nai") != before
    assert choices.search("zebra") == []
    assert choices.finds_nothing()
    choices.search("")
    choices.read_clause("contact.news")
    assert window.page == "policy"


def test_keys_and_focus(window: WindowDriver) -> None:
    window.open("choices")
    window.press_on("choices.contact.news.switch")
    assert window.choices.is_on("contact.news")
    assert window.focused == "choices.contact.news.switch"
    window.keys("Tab")
    assert window.focused != "choices.contact.news.switch"
    assert not window.managed()
    assert not window.trouble()


def test_the_first_run_leads_on(open_: Open) -> None:
    window = open_()
    window.first_run.close()
    assert not window.first_run.is_shown
    again = open_()
    again.first_run.read_policy()
    assert again.page == "policy"


def test_a_managed_computer_says_who(throwaway_profile: Path, chosen: Program, open_: Open) -> None:
    manage(throwaway_profile, {"organisation.name": "Example Ltd"})
    window = open_()
    assert "Example Ltd" in window.managed()
    window.click("managed.open")
    assert window.page == "device"


def test_the_other_pages_have_drivers(window: WindowDriver) -> None:
    assert window.history.titles()
    assert window.policy.contents()
    assert window.data.things()
    assert "Sending" not in window.device.row("id")


def test_without_pytest(tmp_path: Path, chosen: Program, qapp: object) -> None:
    with driven_window(tmp_path / "alone", scheme="dark") as window:
        window.first_run.only_necessary()
        assert window.overview.card("tracking") == "Not allowed"
        window.grab(tmp_path / "overview.png")
    assert (tmp_path / "overview.png").stat().st_size > 1000
