"""The first-run notice: ALSOFT's words, three equals, and that closing it decides nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.policy import COOKIE_NOTICE, section
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from tests.gui.conftest import Open

NAMES = ("first_run.allow_all", "first_run.only_necessary", "first_run.let_me_choose")


@pytest.fixture
def fresh(open_: Open) -> WindowDriver:
    """Gives a window on a profile without any choice."""
    return open_()


def test_it_shows_the_policys_own_words(fresh: WindowDriver) -> None:
    notice = section(fresh.snapshot.policy, COOKIE_NOTICE)
    words = fresh.words("first_run.card")
    assert notice.title in words
    for block in notice.blocks:
        assert block.text in words


def test_the_three_ways_are_equals(fresh: WindowDriver) -> None:
    buttons = [fresh.find(name, QPushButton) for name in NAMES]
    widths = [button.width() for button in buttons]
    assert max(widths) - min(widths) <= 1  # a pixel is left over where three don't divide
    assert len({button.height() for button in buttons}) == 1
    assert len({button.y() for button in buttons}) == 1
    assert len({button.property("role") for button in buttons}) == 1
    assert not any(button.hasFocus() or button.isDefault() for button in buttons)


def test_the_three_ways_stay_equals_where_they_stack(fresh: WindowDriver) -> None:
    buttons = [fresh.find(name, QPushButton) for name in NAMES]
    trio = buttons[0].parentWidget()
    assert trio is not None
    trio.setFixedWidth(buttons[1].sizeHint().width() + 10)
    fresh.settle()
    assert len({button.width() for button in buttons}) == 1
    assert len({button.x() for button in buttons}) == 1


@pytest.mark.parametrize("way", ["escape", "link", "another page"])
def test_closing_it_decides_nothing(fresh: WindowDriver, way: str) -> None:
    if way == "escape":
        fresh.first_run.escape()
    elif way == "link":
        fresh.click("first_run.close")
    else:
        fresh.open("history")
    assert not fresh.first_run.is_shown
    assert not fresh.snapshot.has_chosen
    assert fresh.ask(lambda program: program.journal.position()) == 0
    assert not allowed("cookies.statistics")


def test_closing_the_window_decides_nothing(fresh: WindowDriver) -> None:
    fresh.window.close()
    assert fresh.ask(lambda program: program.journal.position()) == 0


def test_allow_all_allows_what_is_optional(fresh: WindowDriver) -> None:
    fresh.first_run.allow_all()
    assert not fresh.first_run.is_shown
    assert allowed("cookies.statistics")
    assert allowed("tracking.analytics")


def test_only_necessary_refuses_it(fresh: WindowDriver) -> None:
    fresh.first_run.only_necessary()
    assert fresh.snapshot.has_chosen
    assert not allowed("cookies.statistics")
    assert fresh.overview.headline() == "Tracking is off. Only necessary cookies."


def test_let_me_choose_leads_to_the_choices(fresh: WindowDriver) -> None:
    fresh.first_run.let_me_choose()
    assert fresh.page == "choices"
    assert not fresh.snapshot.has_chosen
    fresh.choices.toggle("contact.news")
    assert allowed("contact.news")


def test_it_leads_to_the_policy(fresh: WindowDriver) -> None:
    fresh.click("first_run.read")
    assert fresh.page == "policy"


def test_who_has_chosen_is_not_asked_again(chosen: Program, open_: Open) -> None:
    assert not open_().first_run.is_shown


def test_a_choice_elsewhere_meanwhile_takes_it_away(
    fresh: WindowDriver, throwaway_profile: object
) -> None:
    program = open_program(str(throwaway_profile))
    program.preferences.only_necessary()
    program.close()
    fresh.do(fresh.model.reload)
    assert not fresh.first_run.is_shown


def test_it_does_not_come_by_itself_where_the_organisation_says_how_to_start(
    throwaway_profile: Path, open_: Open
) -> None:
    (throwaway_profile / "recommended").mkdir()
    start = throwaway_profile / "recommended" / "start.json"
    start.write_text(json.dumps({"choices.start": "only-necessary"}))
    window = open_()
    assert not window.first_run.is_shown
    assert not window.snapshot.has_chosen
    window.open("choices")
    assert not window.choices.is_on("contact.news")
    assert "Recommended by your organisation" in window.choices.row("contact.news")
    window.choices.toggle("contact.news")
    assert window.choices.is_on("contact.news")
    assert allowed("contact.news")
