"""A new version of the policy in the window: what is said of it, and what is asked again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.watcher import Watcher
from alsoft_prefs.reader import allowed
from alsoft_prefs.services.policy_news import PROBLEM, UNTRUSTED
from alsoft_prefs.testing.drivers_policy import PolicyDriver
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, kept_text, version

ANALYTICS, ADVERTISING, NEWS = "tracking.analytics", "tracking.advertising", "contact.news"
ALLOW, DENY = Decision.ALLOW, Decision.DENY
MOBILE_IDS = ("Ad companies use device IDs to track", "Ad companies use no device IDs to track")


@pytest.fixture
def asking(chosen: Program, open_: Open) -> PolicyDriver:
    """Gives the page after version 2 changed what two allowed purposes rest on."""
    chosen.preferences.choose(dict.fromkeys((ANALYTICS, ADVERTISING, NEWS), ALLOW), Method.TOGGLE)
    chosen.policy_files.keep(kept_text(version(2, ANALYTICS_CLAUSE, MOBILE_IDS)))
    return PolicyDriver(open_())


def test_the_overview_leads_to_what_is_asked(asking: PolicyDriver) -> None:
    window = asking.owner
    said = "These of your choices rest on changed clauses: Analytics companies, Advertising."
    assert said in window.words("overview.attention.policy")
    window.click("overview.attention.policy.open")
    assert window.page == "policy"
    assert asking.page().shows_changes
    assert asking.asked() == [ANALYTICS, ADVERTISING]
    assert "version 2, of 2 May" in asking.text("policy.questions.title")
    assert "You allowed it under version 1" in asking.words(f"policy.questions.{ANALYTICS}")
    assert not asking.shows("policy.unseen"), "one matter is said once"


def test_each_answer_is_a_choice_of_its_own(asking: PolicyDriver, chosen: Program) -> None:
    before = chosen.journal.position()
    asking.keep_allowed(ANALYTICS)
    assert asking.asked() == [ADVERTISING]
    assert allowed(ANALYTICS)
    assert allowed(ADVERTISING), "what isn't answered stays as it is"
    asking.refuse(ADVERTISING)
    assert asking.asked() == []
    assert not asking.shows("policy.questions")
    assert not asking.shows("policy.unseen"), "the last answer acknowledges the version"
    assert not allowed(ADVERTISING)
    assert allowed(NEWS)
    kept, refused = chosen.journal.entries(after=before)
    assert (kept.decisions, kept.policy.version) == ({ANALYTICS: ALLOW}, 2)
    assert (refused.decisions, refused.method) == (
        {ADVERTISING: DENY},
        Method.POLICY_ACKNOWLEDGED,
    )
    asking.owner.open("overview")
    assert not asking.owner.shows("overview.attention.policy")
    assert "You didn't allow: Advertising" in asking.owner.history.titles()[0]


def test_the_keyboard_answers_and_goes_on_to_the_next(asking: PolicyDriver) -> None:
    asking.open()
    keep = asking.find(f"policy.questions.{ANALYTICS}.keep", QPushButton)
    refuse = asking.find(f"policy.questions.{ANALYTICS}.refuse", QPushButton)
    assert keep.accessibleName() == "Analytics companies: Keep allowed"
    assert refuse.accessibleName() == "Analytics companies: Not allowed"
    keep.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(keep, Qt.Key.Key_Tab)
    assert asking.owner.window.focusWidget() is refuse
    asking.owner.do(lambda: QTest.keyClick(refuse, Qt.Key.Key_Space))
    assert not allowed(ANALYTICS)
    focused = asking.owner.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"policy.questions.{ADVERTISING}.6.mobile-device-ids"
    asking.owner.do(lambda: QTest.keyClick(focused, Qt.Key.Key_Space))
    assert allowed(ADVERTISING), "a key that was pressed twice answers nothing more"
    assert asking.asked() == [ADVERTISING]
    last = asking.find(f"policy.questions.{ADVERTISING}.keep", QPushButton)
    last.setFocus(Qt.FocusReason.TabFocusReason)
    asking.owner.do(lambda: QTest.keyClick(last, Qt.Key.Key_Space))
    assert asking.owner.window.focusWidget() is asking.document()


def test_a_second_click_before_the_first_is_stored_is_no_answer(
    asking: PolicyDriver, chosen: Program
) -> None:
    asking.open()
    before = chosen.journal.position()
    keep = asking.find(f"policy.questions.{ANALYTICS}.keep", QPushButton)
    refuse = asking.find(f"policy.questions.{ANALYTICS}.refuse", QPushButton)

    def both() -> None:
        QTest.mouseClick(refuse, Qt.MouseButton.LeftButton)
        QTest.mouseClick(keep, Qt.MouseButton.LeftButton)

    asking.owner.do(both)
    assert chosen.journal.position() == before + 1
    assert not allowed(ANALYTICS)


def test_large_words_in_a_small_window_are_not_cut(
    chosen: Program, open_: Open, qapp: QApplication
) -> None:
    chosen.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    chosen.policy_files.keep(kept_text(version(2, ANALYTICS_CLAUSE)))
    before = qapp.font()
    qapp.setFont(theme.scaled(before, 2))
    try:
        window = open_()
        window.do(lambda: window.window.resize(720, 480))
        page = PolicyDriver(window).page()
        window.settle()
        card, room = page.questions, page.frame.viewport()
        assert card.mapTo(room, card.rect().topRight()).x() < room.width()
    finally:
        qapp.setFont(before)


def test_a_changed_clause_is_a_click_away(asking: PolicyDriver) -> None:
    asking.open()
    asking.click(f"policy.questions.{ANALYTICS}.3.analytics-companies")
    assert asking.document().anchor_at_top() == "3.analytics-companies"


def test_a_choice_elsewhere_answers_too(asking: PolicyDriver) -> None:
    asking.owner.choices.toggle(ANALYTICS)
    assert asking.asked() == [ADVERTISING]


def test_an_answer_that_cannot_be_stored_is_asked_on(
    asking: PolicyDriver, throwaway_profile: Path
) -> None:
    (throwaway_profile / "managed").mkdir()
    (throwaway_profile / "managed" / "it.json").write_text(
        '{"purposes": {"tracking.analytics": "deny"}}'
    )
    asking.keep_allowed(ANALYTICS)
    assert "is set to deny by your organisation" in asking.notice("policy.notice")
    assert asking.asked() == [ADVERTISING], "what is locked isn't the person's to answer"
    asking.keep_allowed(ADVERTISING)
    assert asking.asked() == []


def test_what_does_not_verify_is_told_calmly(chosen: Program, open_: Open) -> None:
    chosen.outbox.remember({PROBLEM: "It doesn't verify.", UNTRUSTED: "yes"})
    window = open_()
    assert "It doesn't verify." in window.words("overview.attention.policy_unverified")
    chosen.outbox.remember({UNTRUSTED: None})
    window.do(window.model.reload)
    assert not window.shows("overview.attention.policy_unverified")


def test_an_open_window_notices_what_a_sync_in_the_background_fetched(
    tmp_path: Path,
    chosen: Program,
    throwaway_profile: Path,
    open_: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    published = tmp_path / "published"
    for number, document in ((1, SHIPPED), (2, version(2, ANALYTICS_CLAUSE))):
        (published / str(number)).mkdir(parents=True)
        (published / str(number) / "en.md").write_bytes(document)
    backend = LiveBackend(tmp_path / "backend", "--policy", str(published))
    url = backend.start()
    chosen.preferences.choose({ANALYTICS: ALLOW}, Method.TOGGLE)
    window = open_()
    watcher = Watcher(str(throwaway_profile), chosen.managed_source)
    watcher.changed.connect(window.model.reload)
    assert window.overview.card("policy") == "Version 1"
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", url)
    another = open_program(str(throwaway_profile))
    assert another.sync.run().policy.problem is None
    another.close()
    window.qtbot.waitUntil(lambda: window.overview.card("policy") == "Version 2")
    window.settle()
    assert PolicyDriver(window).asked() == [ANALYTICS]
    assert "looked for new versions today at" in window.words("page.policy")
    watcher.close()
    backend.stop()


def test_a_window_that_opens_asks_once_a_day(
    live_backend: LiveBackend, chosen: Program, open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    chosen.sync.run(manual=False)
    first = chosen.sync.status().policy.checked_at
    assert first is not None
    window = open_()
    assert window.snapshot.sync.policy.checked_at == first
    chosen.outbox.remember({"policy_next": "2026-01-01T00:00:00.000Z"})
    window.do(window.model.reload)
    window.do(window.model.wake_sync)
    later = window.snapshot.sync.policy.checked_at
    assert later is not None
    assert later > first


def test_a_window_asks_once_a_day_what_alsoft_holds(
    live_backend: LiveBackend, chosen: Program, open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    chosen.sync.run(manual=False)
    window = open_()
    gone = "2026-01-01T00:00:00.000Z"
    chosen.outbox.remember({"head_next": gone})
    window.do(window.model.reload)
    before = window.snapshot.sync.head_due
    window.do(window.model.wake_sync)
    assert (before, window.snapshot.sync.head_due) == (True, False)
    assert chosen.outbox.recall("head_next") != gone
