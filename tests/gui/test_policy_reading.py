"""Reading the policy: measure, margin, text size, landing, search, our notes, paper."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QToolTip

from alsoft_prefs.core.policy import search
from alsoft_prefs.gui.presenters.policy import PolicyPresenter
from alsoft_prefs.gui.widgets.policy_paper import PaperWords
from alsoft_prefs.gui.widgets.text_size import SIZES
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_policy import PolicyDriver
from tests.gui.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_PLATFORM = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def policy(window: WindowDriver) -> PolicyDriver:
    """Gives the page's driver, with the page open."""
    driver = PolicyDriver(window)
    driver.open()
    return driver


def resize(policy: PolicyDriver, width: int, height: int = 900) -> None:
    policy.owner.do(lambda: policy.owner.window.resize(width, height))


@pytest.mark.parametrize("width", [1080, 1400, 1900])
def test_a_line_holds_a_comfortable_number_of_characters(policy: PolicyDriver, width: int) -> None:
    resize(policy, width)
    assert 62 <= policy.characters_in_a_line() <= 85


def test_a_wide_page_has_its_cards_in_the_margin(policy: PolicyDriver) -> None:
    resize(policy, 1400)
    text, cards = policy.text_area(), policy.card_areas()
    assert len(cards) > 8
    assert all(card.left() > text.right() for card in cards)
    assert all(card.right() <= policy.document().viewport().width() for card in cards)
    resize(policy, 900)
    assert all(card.left() < policy.text_area().right() for card in policy.card_areas())


@pytest.mark.parametrize("width", [720, 900, 1080, 1250, 1400, 1900])
def test_cards_never_lie_on_each_other(policy: PolicyDriver, width: int) -> None:
    resize(policy, width)
    for _ in range(3):
        assert all(one.bottom() < other.top() for one, other in pairwise(policy.card_areas()))
        policy.larger()


@pytest.mark.parametrize("width", [900, 1400])
def test_cards_have_the_room_that_they_need(policy: PolicyDriver, width: int) -> None:
    resize(policy, width)
    assert policy.cut_cards() == []
    policy.toggle("tracking.analytics")
    assert policy.cut_cards() == []


def test_a_margin_is_at_the_end_of_the_line(policy: PolicyDriver) -> None:
    window = policy.owner.window
    policy.owner.do(lambda: window.setLayoutDirection(Qt.LayoutDirection.RightToLeft))
    resize(policy, 1400)
    text = policy.text_area()
    assert all(card.right() < text.left() for card in policy.card_areas())


def test_text_grows_and_shrinks_by_buttons_keys_and_wheel(policy: PolicyDriver) -> None:
    size = policy.document().document().defaultFont().pointSizeF()
    assert policy.text_size() == 100
    assert policy.larger() == 110
    assert policy.document().document().defaultFont().pointSizeF() == pytest.approx(1.1 * size)
    policy.press(Qt.Key.Key_Plus, CTRL)
    policy.press(Qt.Key.Key_Equal, CTRL)
    assert policy.text_size() == 150
    assert policy.wheel(up=True) == 175
    assert policy.wheel(up=False) == 150
    policy.press(Qt.Key.Key_0, CTRL)
    assert policy.text_size() == 100
    policy.press(Qt.Key.Key_Minus, CTRL)
    assert policy.text_size() == 90
    for _ in SIZES:
        policy.smaller()
    assert policy.text_size() == 80
    for _ in SIZES:
        policy.larger()
    assert policy.text_size() == 250
    policy.click("policy.size")
    assert policy.text_size() == 100


def test_another_text_size_keeps_the_reading_place(policy: PolicyDriver) -> None:
    policy.page().show_anchor("6.mobile-device-ids")
    policy.owner.settle()
    for _ in range(4):
        policy.larger()
        assert policy.document().anchor_at_top() == "6.mobile-device-ids"
    policy.press(Qt.Key.Key_0, CTRL)
    assert policy.document().anchor_at_top() == "6.mobile-device-ids"


def test_the_text_size_is_remembered(policy: PolicyDriver, open_: Open) -> None:
    policy.larger()
    policy.larger()
    other = PolicyDriver(open_())
    other.open()
    assert other.text_size() == 125


def test_a_link_lands_marked_and_the_keyboard_goes_on_there(policy: PolicyDriver) -> None:
    window = policy.owner
    window.open("overview")
    window.do(lambda: window.window.open("policy/3.advertisers"))
    text = policy.document()
    assert text.marked == "3.advertisers"
    assert window.window.focusWidget() is text
    assert text.viewport().rect().contains(text.cursorRect())
    assert text.anchor_of_caret() == "3.advertisers"

    def mark_is_over() -> None:
        assert text.marked == ""

    window.qtbot.waitUntil(mark_is_over, timeout=10_000)


@pytest.mark.parametrize("anchor", ["3.advertisers", "6.cookies", "6.mobile-device-ids", "1.a5"])
@pytest.mark.parametrize("size", [(720, 480), (1080, 600), (1400, 900)])
def test_a_heading_is_seen_wherever_a_link_lands(
    window: WindowDriver, anchor: str, size: tuple[int, int]
) -> None:
    window.do(lambda: window.window.resize(*size))
    window.do(lambda: window.window.open(f"policy/{anchor}"))
    policy = PolicyDriver(window)
    text = policy.document()
    assert text.anchor_of_caret() == anchor
    assert 0 <= text.cursorRect().top() < 60
    line = policy.current_line() if size[0] > 1000 else policy.current_box_line()
    assert line.split()[0] == anchor[0]


def test_contents_know_the_last_section(policy: PolicyDriver) -> None:
    policy.go_to("This website uses cookies")
    assert policy.current_line() == "This website uses cookies"
    policy.page().show_anchor("1")
    bar = policy.document().verticalScrollBar()
    policy.owner.do(lambda: bar.setValue(bar.maximum()))
    assert policy.current_line() == "This website uses cookies"
    policy.owner.do(lambda: bar.setValue(0))
    assert policy.current_line() == "ALSOFT Privacy Policy"


def test_search_goes_round_and_says_so(policy: PolicyDriver) -> None:
    total = len(search(policy.owner.snapshot.policy, "cookie"))
    assert policy.search("cookie") == f"1 of {total}"
    assert policy.step(-1) == f"{total} of {total}, from the end again"
    assert policy.step(1) == f"1 of {total}, from the beginning again"
    assert policy.enter() == f"2 of {total}"
    assert policy.enter(back=True) == f"1 of {total}"
    assert policy.current_match().lower() == "cookie"
    assert policy.search("no such words") == "No match"
    assert policy.current_match() == ""


def test_search_begins_where_the_person_reads(policy: PolicyDriver) -> None:
    policy.page().show_anchor("6")
    policy.owner.settle()
    first = policy.search("t")
    place = policy.document().current_match
    assert place is not None
    for words in ("tr", "tra", "t"):
        policy.search(words)
    assert policy.count() == first
    assert policy.document().current_match == place


def test_contents_name_the_section_of_a_match(policy: PolicyDriver) -> None:
    total = policy.search("track").split()[-1]
    assert policy.step(-1).startswith(f"{total} of")
    assert policy.current_line() == "10 Do Not Track Disclosure"


def test_search_minds_no_accents(policy: PolicyDriver) -> None:
    total = len(search(policy.owner.snapshot.policy, "privacy"))
    for needle in ("prívàcy", "pri\u0301vacy", "PRÏVACY"):
        assert policy.search(needle) == f"1 of {total}"


@NO_PLATFORM
def test_our_notes_explain_themselves_by_keyboard(policy: PolicyDriver) -> None:
    policy.follow("gap:0")
    assert "This note is ours" in QToolTip.text()
    QToolTip.hideText()


@NO_PLATFORM
def test_a_link_to_a_section_is_copied_by_key_and_menu(policy: PolicyDriver) -> None:
    policy.owner.do(lambda: policy.page().reveal("3.analytics-companies"))
    policy.press(Qt.Key.Key_C, CTRL | SHIFT)
    link = "alsoft-prefs:policy/1#3.analytics-companies"
    assert QApplication.clipboard().text() == link
    assert policy.menu()[0] == "policy.text.menu.copy_link"


def test_every_page_of_the_pdf_says_which_it_is(
    policy: PolicyDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    format_ = PaperWords.page_of

    def page_of(words: PaperWords, number: int, pages: int) -> str:
        said.append(format_(words, number, pages))
        return said[-1]

    monkeypatch.setattr(PaperWords, "page_of", page_of)
    file = tmp_path / "policy.pdf"
    policy.save_pdf(file)
    pages = file.read_bytes().count(b"/Type /Page\n")
    assert pages == len(said) > 3
    assert said[0] == f"1 of {pages}"
    assert said[-1] == f"{pages} of {pages}"


def test_the_page_says_in_which_language_the_policy_is(policy: PolicyDriver) -> None:
    presenter = policy.page().findChild(PolicyPresenter)
    assert presenter is not None
    document = policy.owner.snapshot.policy
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de"))
        assert presenter.language_note(document) == "The policy is published in English"
        QLocale.setDefault(QLocale("en_GB"))
        assert presenter.language_note(document) == ""
    finally:
        QLocale.setDefault(before)
