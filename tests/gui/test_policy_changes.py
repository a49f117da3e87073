"""What changed in the policy: two versions, section by section, word by word, in words."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_policy import PolicyDriver
from tests.unit.policy_answers import ANALYTICS_CLAUSE, kept_text, version

NEW_SECTION = ("## 4. Security", "### Robots\n\nRobots read nothing.\n\n## 4. Security")
SECURITY = ("always safe and secure", "safe")


@pytest.fixture
def policy(chosen: Program, request: pytest.FixtureRequest) -> PolicyDriver:
    """Gives the page's driver; there are three versions, and what changed since 1 is shown."""
    chosen.policy_files.keep(kept_text(version(2, ANALYTICS_CLAUSE)))
    chosen.policy_files.keep(kept_text(version(3, ANALYTICS_CLAUSE, SECURITY, NEW_SECTION)))
    window: WindowDriver = request.getfixturevalue("window")
    window.do(lambda: window.window.open("policy/changes"))
    return PolicyDriver(window)


def runs(document: QTextDocument, words: str) -> tuple[bool, bool]:
    """Return whether words are underlined, and whether they are struck out."""
    found = document.find(words)
    assert not found.isNull()
    form = QTextCursor(found).charFormat()
    return form.fontUnderline(), form.fontStrikeOut()


def test_changes_are_told_in_words_as_well_as_in_lines(policy: PolicyDriver) -> None:
    text = policy.text()
    assert "What changed from version 1 to version 3" in text
    assert "[removed: These] [added: Two] companies analyze" in text
    assert "This section is new: all of it is added." in text
    document = policy.document().document()
    assert runs(document, "Two") == (True, False)
    assert runs(document, "These") == (False, True)
    assert runs(document, "Robots read nothing") == (True, False)
    assert runs(document, "companies analyze") == (False, False)


def test_a_summary_leads_to_each_section_that_changed(policy: PolicyDriver) -> None:
    summary, *_ = policy.text().split("Robots\n", 1)
    assert "3 sections changed:" in summary
    assert "Analytics Companies" in summary
    policy.follow("#4")
    text = policy.document()
    assert text.marked == "4"
    assert text.anchor_of_caret() == "4"
    assert policy.page().shows_changes


def test_what_is_the_same_is_folded_and_unfolds_in_place(policy: PolicyDriver) -> None:
    assert "which permits you to opt out of being" not in policy.text()
    folded = next(line for line in policy.text().splitlines() if "[Show 25 unchanged" in line)
    assert "to help us understand how our sites and apps are being used." in folded
    policy.follow("fold:3.analytics-companies/6")
    assert "which permits you to opt out of being" in policy.text()
    assert policy.page().shows_changes


def test_any_two_versions_are_compared(policy: PolicyDriver) -> None:
    policy.compare(2, 3)
    assert "What changed from version 2 to version 3" in policy.text()
    assert "Analytics Companies" not in policy.text()
    policy.compare(3, 3)
    assert "The two versions have the same words." in policy.text()
    policy.compare(3, 1)
    assert "[removed: Two] [added: These]" in policy.text()
    policy.show_changes()
    assert not policy.shows("policy.versions_from")
    assert policy.shows("policy.versions")


def test_a_search_shows_the_whole_text_again(policy: PolicyDriver) -> None:
    assert policy.search("Robots").startswith("1 of ")
    assert not policy.page().shows_changes


def test_another_text_size_keeps_what_changed(policy: PolicyDriver) -> None:
    policy.larger()
    assert policy.page().shows_changes
    assert "[added: Two]" in policy.text()
