"""The page “Overview”: the sentence of truth, the one click, and what needs attention."""

from __future__ import annotations

from pathlib import Path

import pytest

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open

OFF = "Tracking is off. Only necessary cookies."


def test_it_says_in_one_sentence_how_it_stands(window: WindowDriver) -> None:
    assert window.overview.headline() == OFF
    assert window.overview.card("tracking") == "Not allowed"
    assert window.overview.card("cookies") == "Only necessary"
    assert window.overview.card("policy") == "Version 1"
    assert "ALSOFT states no date for it" in window.words("overview.card.policy")


@pytest.mark.parametrize(
    ("purposes", "headline"),
    [
        (["tracking.analytics"], "Tracking is partly on. Only necessary cookies."),
        (
            ["tracking.analytics", "tracking.advertising"],
            "Tracking is allowed. Only necessary cookies.",
        ),
        (["cookies.statistics"], "Tracking is off. Some optional cookies."),
        (
            ["cookies.statistics", "cookies.preferences", "cookies.advertising"],
            "Tracking is off. All cookies.",
        ),
    ],
)
def test_the_sentence_follows_the_choices(
    chosen: Program, open_: Open, purposes: list[str], headline: str
) -> None:
    chosen.preferences.choose(dict.fromkeys(purposes, Decision.ALLOW), Method.CLI)
    assert open_().overview.headline() == headline


def test_one_click_opts_out_of_everything_and_one_takes_it_back(
    chosen: Program, open_: Open
) -> None:
    chosen.preferences.allow_all()
    driver = open_()
    driver.overview.opt_out()
    assert driver.overview.headline() == OFF
    assert not allowed("tracking.analytics")
    assert not allowed("contact.news")
    assert not driver.shows("overview.opt_out")
    driver.overview.undo()
    assert driver.overview.headline() == "Tracking is allowed. All cookies."
    assert allowed("tracking.analytics")


def test_before_the_first_choice_it_says_that_nothing_is_sent(open_: Open) -> None:
    driver = open_()
    driver.first_run.escape()
    assert "You haven't chosen yet" in driver.overview.sentence()


def test_saved_here_is_not_confirmed(
    monkeypatch: pytest.MonkeyPatch, live_backend: LiveBackend, chosen: Program, open_: Open
) -> None:
    url = live_backend.url
    live_backend.stop()
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", url)
    driver = open_()
    assert "ALSOFT hasn't confirmed them yet" in driver.overview.sentence()
    assert "Nothing is lost" in driver.words("overview.attention.sync")
    live_backend.start()
    driver.do(lambda: driver.model.sync_now())
    assert "confirmed by ALSOFT today at" in driver.overview.sentence()
    assert not driver.shows("overview.attention.sync")


def test_without_a_backend_it_says_that_alsoft_is_not_told(window: WindowDriver) -> None:
    assert "ALSOFT isn't told of them" in window.overview.sentence()
    assert "No address of ALSOFT's backend is set" in window.words("overview.attention.sync")
    window.click("overview.attention.sync.open")
    assert window.page == "device"


def test_browser_opt_outs_lead_to_their_pages(window: WindowDriver) -> None:
    assert "haven't done both yet" in window.words("overview.attention.opt_outs")
    window.click("overview.attention.opt_outs.open")
    assert window.page == "choices"
    for page in window.snapshot.catalog.opt_outs:
        window.click(f"choices.opt_out.{page.id}.done")
    window.open("overview")
    assert "You last did this today" in window.words("overview.attention.opt_outs")


def test_a_setting_that_cannot_be_used_is_named(
    throwaway_profile: Path, chosen: Program, open_: Open
) -> None:
    (throwaway_profile / "config.toml").write_text("[sync\n")
    driver = open_()
    assert "config.toml" in driver.words("overview.attention.settings")
