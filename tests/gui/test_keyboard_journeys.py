"""What people come for, by keyboard alone, page by page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui.pages.history import HistoryPage
from alsoft_prefs.gui.pages.policy import PolicyPage
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open
from tests.gui.everything import focused
from tests.gui.keys import Keys
from tests.unit.policy_answers import ANALYTICS_CLAUSE, kept_text, version

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_opting_out_and_taking_it_back(open_: Open, chosen: Program) -> None:
    chosen.preferences.allow_all()
    keys = Keys(open_())
    keys.driver.window.navigation.setFocus()
    keys.use("overview.opt_out")
    assert keys.driver.overview.headline() == "Tracking is off. Only necessary cookies."
    keys.use("overview.undo.action", Qt.Key.Key_Space)
    assert keys.driver.overview.headline() != "Tracking is off. Only necessary cookies."


def test_choosing_and_finding(keys: Keys) -> None:
    choices = keys.driver.choices
    keys.page("choices")
    keys.use("choices.tracking.analytics.switch")
    assert choices.is_on("tracking.analytics")
    keys.use("choices.allow_all")
    assert choices.is_on("contact.news")
    keys.use("choices.only_necessary")
    assert not choices.is_on("contact.news")
    keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused().objectName() == "choices.search"
    keys.type("news")
    assert choices.shows("choices.contact.news")
    assert not choices.shows("choices.tracking.analytics")
    keys.use("choices.contact.news.switch")
    assert choices.is_on("contact.news")


def test_from_a_choice_to_its_clause_and_back(keys: Keys) -> None:
    keys.page("choices")
    keys.use("choices.tracking.analytics.policy")
    assert keys.driver.page == "policy"
    keys.page("choices")
    assert keys.driver.page == "choices"


def test_picture_and_table(keys: Keys) -> None:
    keys.page("data")
    keys.use("data.as_table")
    assert keys.driver.shows("data.table")
    keys.use("data.as_table")
    assert not keys.driver.shows("data.table")


def test_reading_the_policy(keys: Keys) -> None:
    keys.page("policy")
    keys.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focused().objectName() == "policy.search.field"
    keys.type("cookies")
    count = keys.driver.text("policy.search.count")
    keys.press(Qt.Key.Key_Return)
    assert keys.driver.text("policy.search.count") != count
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert keys.driver.text("policy.search.count") == count
    keys.use("policy.search.next")
    keys.use("policy.search.previous")
    keys.use("policy.copy_link")
    assert keys.driver.notice("policy.notice")
    keys.use("policy.notice.close")
    assert not keys.driver.notice("policy.notice")


def test_the_history(keys: Keys, chosen: Program) -> None:
    keys.page("history")
    keys.use("history.verify")
    assert keys.driver.shows("history.findings.close")
    keys.use("history.findings.close")
    assert not keys.driver.shows("history.findings.close")


@pytest.fixture
def synced_keys(
    chosen: Program, open_: Open, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> Keys:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    chosen.sync.run()
    keys = Keys(open_())
    keys.driver.window.navigation.setFocus()
    return keys


def test_the_device(synced_keys: Keys) -> None:
    keys = synced_keys
    keys.page("device")
    keys.use("device.sync_now")
    keys.use("device.log.open")
    assert keys.driver.shows("device.log.table")
    keys.use("device.sending.switch")
    keys.use("device.sending.switch")
    keys.use("device.check")
    keys.use("device.checks.close")
    keys.use("device.abuse.change")
    assert focused().objectName() == "device.abuse.field"
    keys.type("a@example.org")
    keys.press(Qt.Key.Key_Return)
    assert not keys.driver.shows("device.abuse.field")
    keys.use("device.reset")
    assert focused().objectName() == "device.reset.confirm.cancel"
    keys.press(Qt.Key.Key_Escape)
    keys.use("device.reset")
    keys.use("device.reset.confirm.confirm")
    keys.use("device.erase")
    keys.press(Qt.Key.Key_Space)  # on “Cancel”
    assert not keys.driver.shows("device.erase.confirm")


@pytest.mark.parametrize(
    "name",
    ["allow_all", "only_necessary", "let_me_choose", "read", "close"],
)
def test_the_first_notice(open_: Open, throwaway_profile: object, name: str) -> None:
    keys = Keys(open_())
    assert focused().objectName() == "first_run"
    keys.use(f"first_run.{name}")
    assert not keys.driver.first_run.is_shown
    assert focused().isVisible()


def test_finding_an_entry_reading_it_and_exporting_all(
    synced_program: Program, open_: Open, tmp_path: Path
) -> None:
    preferences = synced_program.preferences
    preferences.only_necessary()
    preferences.choose({"contact.news": Decision.ALLOW}, Method.CLI)
    preferences.choose({"tracking.analytics": Decision.ALLOW}, Method.CLI)
    assert synced_program.sync.run().state == "idle"
    keys = Keys(open_())
    history = keys.driver.history
    keys.driver.window.navigation.setFocus()
    keys.page("history")
    keys.press(Qt.Key.Key_F, CONTROL)
    assert focused().objectName() == "history.filter.field"
    keys.type("news")
    history.wait_until_read()
    keys.press(Qt.Key.Key_Down)
    assert focused().objectName() == "history.list"
    keys.press(Qt.Key.Key_Return)
    assert "News from ALSOFT" in history.detail()
    assert focused().objectName() == "history.back"
    keys.use("history.detail.record.copy")
    assert QGuiApplication.clipboard().text() == history.code("record")
    keys.press(Qt.Key.Key_Escape)
    assert focused().objectName() == "history.list"
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Left, ALT)
    assert focused().objectName() == "history.list"
    keys.press(Qt.Key.Key_F, CONTROL)
    keys.press(Qt.Key.Key_Escape)
    keys.to("history.filter.kind")
    before = history.count()
    keys.press(Qt.Key.Key_Down)
    assert history.count() != before
    page = keys.driver.find("page.history", HistoryPage)
    path = tmp_path / "history.json"
    page.choose_file = lambda done: done(str(path))
    keys.use("history.export")
    keys.driver.qtbot.waitUntil(path.exists)
    keys.driver.settle()
    assert json.loads(path.read_text())
    keys.use("history.notice.close")


def test_comparing_versions_copying_a_link_and_saving_the_policy(
    chosen: Program, open_: Open, tmp_path: Path
) -> None:
    chosen.policy_files.keep(kept_text(version(2, ANALYTICS_CLAUSE)))
    keys = Keys(open_())
    keys.driver.window.navigation.setFocus()
    keys.page("policy")
    page = keys.driver.find("page.policy", PolicyPage)
    keys.use("policy.changes")
    assert "What changed" in keys.driver.policy.text()
    keys.to("policy.versions_from")
    keys.press(Qt.Key.Key_Up)
    assert "The two versions have the same words." in page.text.toPlainText()
    keys.use("policy.changes")
    assert "What changed from" not in page.text.toPlainText()
    keys.to("policy.versions")
    keys.press(Qt.Key.Key_Down)
    assert not keys.driver.shows("policy.versions_from")
    keys.use("policy.copy_link")
    assert QGuiApplication.clipboard().text().startswith("alsoft-prefs:policy/")
    path = tmp_path / "policy.pdf"
    page.choose_file = lambda done: done(str(path))
    keys.use("policy.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    keys.use("policy.larger")
    assert keys.driver.text("policy.size") != "100 %"
    keys.press(Qt.Key.Key_0, CONTROL)
    assert keys.driver.text("policy.size") == "100 %"


def test_walking_through_the_picture_and_switching_in_it(keys: Keys) -> None:
    data = keys.driver.data
    keys.page("data")
    keys.press(Qt.Key.Key_Tab)
    while not focused().objectName().startswith("data.item."):
        keys.press(Qt.Key.Key_Tab)
    first = focused().objectName()
    keys.press(Qt.Key.Key_Down)
    assert focused().objectName().startswith("data.item.")
    assert focused().objectName() != first
    keys.press(Qt.Key.Key_Right)
    assert focused().objectName().startswith("data.purpose.")
    while focused().objectName() != "data.purpose.contact.news":
        before = focused().objectName()
        keys.press(Qt.Key.Key_Down)
        assert focused().objectName() != before, "the arrow keys don't reach it"
    keys.press(Qt.Key.Key_Return)
    assert "News" in data.detail()
    keys.use("data.detail.switch")
    assert data.open_ways("contact.news")
    keys.use("data.detail.close")
    assert not data.detail()


def test_the_backend_is_named_previewed_and_left(chosen: Program, open_: Open) -> None:
    keys = Keys(open_())
    keys.driver.window.navigation.setFocus()
    keys.page("device")
    keys.use("device.backend.change")
    assert focused().objectName() == "device.backend.field"
    keys.type("http://example.com")
    keys.press(Qt.Key.Key_Return)
    assert keys.driver.shows("device.backend.error")
    keys.press(Qt.Key.Key_A, CONTROL)
    keys.type("https://backend.invalid")
    keys.press(Qt.Key.Key_Return)
    assert chosen.config().text("backend.url") == "https://backend.invalid"
    assert focused().objectName() == "device.backend.change"
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Escape)
    assert focused().objectName() == "device.backend.change"
    keys.use("device.preview.open")
    assert keys.driver.shows("device.preview.messages")
    keys.use("device.preview.open")
    assert not keys.driver.shows("device.preview.messages")


def test_erasing_is_asked_and_confirmed(synced_keys: Keys) -> None:
    keys = synced_keys
    keys.page("device")
    keys.use("device.erase")
    assert focused().objectName() == "device.erase.confirm.cancel"
    keys.press(Qt.Key.Key_Escape)
    assert focused().objectName() == "device.erase", "where one came from"
    keys.press(Qt.Key.Key_Space)
    keys.use("device.erase.confirm.confirm")
    assert "No device ID" in keys.driver.device.row("id")


def test_another_language_is_chosen(chosen: Program, keys: Keys) -> None:
    keys.page("device")
    keys.to("device.language.choice")
    keys.press(Qt.Key.Key_Down)
    assert chosen.config().text("language.tag") == "en"


def test_the_keys_are_told(keys: Keys) -> None:
    keys.press(Qt.Key.Key_F1)
    assert keys.driver.page == "device"
    keys.press(Qt.Key.Key_F6)
    keys.press(Qt.Key.Key_F6)
    keys.use("device.keys.open")
    assert keys.driver.shows("device.keys.table")
    keys.to("device.keys.table")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Left, ALT)
    assert keys.driver.page == "overview"
