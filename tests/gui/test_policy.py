"""The page “Privacy policy”: the text, the switches beside it, search, versions, paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextListFormat
from PySide6.QtWidgets import QApplication

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.policy import PolicyDocument, parse_policy, search, texts
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_policy import PolicyDriver
from tests.gui.conftest import Open
from tests.unit.policy_answers import ANALYTICS_CLAUSE, kept_text, version


@pytest.fixture
def policy(window: WindowDriver) -> PolicyDriver:
    """Gives the page's driver."""
    return PolicyDriver(window)


@pytest.fixture
def two_versions(chosen: Program) -> PolicyDocument:
    """Gives a second version, which was fetched since the first choice."""
    document = version(2, ANALYTICS_CLAUSE)
    chosen.policy_files.keep(kept_text(document))
    return parse_policy(document)


def test_every_word_of_the_policy_is_shown_in_order(policy: PolicyDriver) -> None:
    shown = " ".join(policy.text().split())
    document = policy.owner.snapshot.policy
    at = 0
    for part in document.sections:
        for text in [part.heading, *(block.text for block in part.blocks)]:
            words = " ".join(text.split())
            at = shown.index(words, at) + len(words)


def test_headings_and_lists_are_real(policy: PolicyDriver) -> None:
    block = policy.document().document().begin()
    levels, items = [], 0
    while block.isValid():
        levels.append(block.blockFormat().headingLevel())
        listed = block.textList()
        if listed is not None:
            items += 1
            assert listed.format().style() is QTextListFormat.Style.ListDecimal
        block = block.next()
    document = policy.owner.snapshot.policy
    assert [level for level in levels if level] == [part.level for part in document.sections]
    assert items == sum(bool(b.number) for part in document.sections for b in part.blocks)


def test_the_whole_text_is_laid_out(policy: PolicyDriver) -> None:
    widget = policy.document()
    layout = widget.document().documentLayout()
    block = widget.document().begin()
    bottom = 0.0
    while block.isValid():
        area = layout.blockBoundingRect(block)
        assert area.height() > 0, block.text()
        assert area.top() >= bottom - 1, block.text()
        bottom = area.bottom()
        block = block.next()


def test_contents_lead_to_sections_and_follow_the_reading(policy: PolicyDriver) -> None:
    assert "10 Do Not Track Disclosure" in policy.contents()
    policy.go_to("6 User Tracking")
    assert policy.document().anchor_at_top() == "6"
    policy.page().show_anchor("3.analytics-companies")
    policy.owner.settle()
    assert policy.current_line() == "3 Third-party usage of information"


def test_links_of_other_pages_lead_to_the_clause(policy: PolicyDriver) -> None:
    policy.owner.choices.open()
    policy.owner.choices.click("choices.location.precise.policy")
    assert policy.owner.page == "policy"
    assert policy.document().anchor_at_top() == "1.a5"


def test_search_counts_and_steps_through_every_match(policy: PolicyDriver) -> None:
    document = policy.owner.snapshot.policy
    total = len(search(document, "track"))
    assert policy.search("track") == f"1 of {total}"
    text = policy.text()
    for span in policy.document().matches:
        assert text[span.start : span.end].lower() == "track"
    policy.press(Qt.Key.Key_F3)
    assert policy.count() == f"2 of {total}"
    policy.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    policy.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert policy.count() == f"{total} of {total}, from the end again"
    policy.click("policy.search.next")
    assert policy.count() == f"1 of {total}, from the beginning again"
    assert policy.search("no such words") == "No match"
    assert policy.search("") == ""


def test_search_finds_over_gap_marks_and_in_headings(policy: PolicyDriver) -> None:
    text_of = policy.text
    for needle in ("the address is missing", "Mobile Device IDs", "opt out of Tracking"):
        assert policy.search(needle).endswith(
            str(len(search(policy.owner.snapshot.policy, needle)))
        )
        span = policy.document().matches[0]
        assert text_of()[span.start : span.end].lower() == needle.lower()


def test_ctrl_f_goes_to_the_search_field(policy: PolicyDriver) -> None:
    policy.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focused = policy.owner.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "policy.search.field"


def test_each_choice_has_a_switch_at_its_clause_which_acts(policy: PolicyDriver) -> None:
    for purpose in policy.owner.snapshot.catalog.purposes:
        if not purpose.essential:
            assert policy.switch(purpose.id).word == "Not allowed"
    policy.toggle("tracking.analytics")
    assert policy.switch("tracking.analytics").word == "Allowed"
    assert allowed("tracking.analytics")
    assert policy.owner.choices.is_on("tracking.analytics")


def test_a_switch_stands_below_its_clause(policy: PolicyDriver) -> None:
    widget = policy.document()
    catalog = policy.owner.snapshot.catalog
    shown = texts(policy.owner.snapshot.policy)
    text = policy.text()
    for purpose in (p for p in catalog.purposes if not p.essential):
        assert purpose.clause in shown[purpose.policy[0]]
        cursor = QTextCursor(widget.document())
        cursor.setPosition(text.index(purpose.clause) + len(purpose.clause))
        switch = policy.switch(purpose.id)
        y = switch.mapTo(widget.viewport(), switch.rect().center()).y()
        below = y - widget.cursorRect(cursor).bottom()
        assert 0 < below < 260, purpose.id


def test_a_section_that_concerns_a_choice_leads_to_it(policy: PolicyDriver) -> None:
    policy.open()
    policy.click("policy.link.6.cookies.cookies.statistics")
    assert policy.owner.page == "choices"


def test_our_notes_show_as_ours_when_copied(policy: PolicyDriver) -> None:
    widget = policy.document()
    widget.selectAll()
    widget.copy()
    copied = QApplication.clipboard().text()
    assert "you may visit [the address is missing in ALSOFT's text] and click" in copied
    assert "[a heading is missing here in ALSOFT's text]" in copied


def test_version_and_missing_date_are_said(policy: PolicyDriver) -> None:
    policy.open()
    words = policy.words("page.policy")
    assert "Version 1" in words
    assert "ALSOFT states no date for it" in words
    assert not policy.shows("policy.versions")


def test_a_copied_link_leads_back(policy: PolicyDriver) -> None:
    policy.page().show_anchor("6.mobile-device-ids")
    policy.owner.settle()
    link = policy.copy_link()
    assert link == "alsoft-prefs:policy/1#6.mobile-device-ids"
    assert link in policy.notice("policy.notice")
    policy.page().show_anchor("1")
    policy.search(link)
    assert policy.document().anchor_at_top() == "6.mobile-device-ids"
    policy.page().reveal("alsoft-prefs:policy/1#3.advertisers")
    assert policy.document().anchor_at_top() == "3.advertisers"
    policy.page().reveal("no-such-anchor")


def test_one_version_has_nothing_to_compare_with(policy: PolicyDriver) -> None:
    policy.show_changes()
    assert "only version 1" in policy.notice("policy.notice")
    assert not policy.page().shows_changes


def test_a_new_version_says_what_changed_and_is_acknowledged(
    two_versions: PolicyDocument, policy: PolicyDriver
) -> None:
    window = policy.owner
    policy.open()
    notice = policy.notice("policy.unseen")
    assert "Version 2" in notice
    assert "Your choices stay as they are. What changed concerns: Analytics companies." in notice
    window.do(lambda: window.window.open("policy/changes"))
    text = policy.text()
    assert "What changed from version 1 to version 2" in text
    assert "[removed: These] [added: Two] companies analyze [removed: this information]" in text
    assert "Legal Matters" not in text
    policy.show_changes()
    assert "Legal Matters" in policy.text()
    assert policy.shows("policy.versions")
    policy.click("policy.unseen.action")
    assert window.ask(lambda program: program.policies.unseen()) is None
    assert not policy.shows("policy.unseen")
    assert window.snapshot.policy == two_versions


def test_the_pdf_is_written_whole(policy: PolicyDriver, tmp_path: Path) -> None:
    file = tmp_path / "policy.pdf"
    policy.save_pdf(file)
    assert str(file) in policy.notice("policy.notice")
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")


def test_a_pdf_that_cannot_be_written_says_so(policy: PolicyDriver, tmp_path: Path) -> None:
    policy.save_pdf(tmp_path / "missing" / "policy.pdf")
    assert "can't be written" in policy.notice("policy.notice")


@pytest.mark.parametrize("scheme", ["dark", "contrast-light"])
def test_a_narrow_page_has_its_contents_above_the_text(open_: Open, scheme: str) -> None:
    window = open_(scheme=scheme)
    window.first_run.escape()
    policy = PolicyDriver(window)
    policy.open()
    assert policy.shows("policy.contents")
    window.do(lambda: window.window.resize(720, 480))
    assert policy.shows("policy.contents_box")
    assert not policy.shows("policy.contents")
