"""The page “Device and sync”: sync, the device ID, erasure, settings and diagnostics."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.services.identity import REMOTE_ALLOWS
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_device import DeviceDriver
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.gui.conftest import Open

NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def device(window: WindowDriver) -> DeviceDriver:
    """Gives the page on a profile that knows no backend."""
    return DeviceDriver(window)


@pytest.fixture
def synced(synced_program: Program, open_: Open) -> DeviceDriver:
    """Gives the page on a profile whose first choice is receipted."""
    synced_program.preferences.only_necessary()
    assert synced_program.sync.run().state == "idle"
    return DeviceDriver(open_())


@pytest.fixture
def offline(chosen: Program, open_: Open, monkeypatch: pytest.MonkeyPatch) -> DeviceDriver:
    """Gives the page on a profile whose backend can't be reached."""
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOBODY)
    chosen.sync.run()
    return DeviceDriver(open_())


def manage(profile: Path, settings: dict[str, object]) -> None:
    (profile / "managed").mkdir()
    (profile / "managed" / "policy.json").write_text(json.dumps(settings))


def test_without_a_backend_it_says_that_choices_stay_here(device: DeviceDriver) -> None:
    assert device.row("sync").startswith("Choices stay on this computer\nNo address of ALSOFT's")
    assert not device.find("device.sync_now", QPushButton).isEnabled()
    assert "No device ID" in device.row("id")
    assert not device.find("device.erase", QPushButton).isEnabled()


def test_confirmed_choices_are_said_to_be_so(synced: DeviceDriver) -> None:
    assert "Everything is confirmed" in synced.row("sync")
    assert "ALSOFT confirmed your latest choice today" in synced.row("sync")
    assert "Nothing: no choice waits." in synced.row("preview")
    ((seq, sent, size, state, _device),) = synced.log()
    assert seq == "1"
    assert sent.startswith("today")
    assert size.endswith("bytes")
    assert state.startswith("receipted today")


def test_what_waits_and_why_is_said_and_nothing_is_lost(offline: DeviceDriver) -> None:
    words = offline.row("sync")
    assert "One message is waiting" in words
    assert "can't be reached" in words
    assert "Nothing is lost: next try today" in words
    assert offline.owner.badge("device") == "1"


def test_the_preview_holds_the_exact_bytes_that_wait(offline: DeviceDriver) -> None:
    (shown,) = offline.preview()
    assert shown == offline.owner.ask(lambda program: program.sync.preview().waiting[0])
    assert f"{len(shown)} bytes: 10 choices" in offline.row("preview")
    assert parse_record(shown).purposes["tracking.analytics"].decision is Decision.DENY
    assert not offline.owner.snapshot.sync.last_success


def test_the_preview_of_what_is_not_signed_yet_is_its_payload(device: DeviceDriver) -> None:
    (draft,) = device.preview()
    assert json.loads(draft)["purposes"]["contact.news"]["state"] == "Refused"


def test_sync_now_brings_the_receipt(
    offline: DeviceDriver, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    offline.sync_now()
    assert "Everything is confirmed" in offline.row("sync")
    assert offline.owner.badge("device") == ""
    assert not offline.shows("device.sync.progress")


def test_sending_is_switched_off_and_on(synced: DeviceDriver) -> None:
    assert synced.is_sending()
    synced.switch_sending()
    assert not synced.is_sending()
    assert "Sending is switched off." in synced.row("sync")
    synced.owner.choices.toggle("contact.news")
    synced.open()
    records = synced.owner.ask(lambda program: program.evidence.records())
    assert isinstance(records, tuple)
    assert len(records) == 1
    synced.switch_sending()
    assert synced.is_sending()
    assert "Everything is confirmed" in synced.row("sync")
    assert len(synced.log()) == 2


def test_the_device_id_can_be_copied_whole(synced: DeviceDriver) -> None:
    whole = synced.owner.ask(lambda program: program.identity.device())
    assert synced.device() == whole
    assert "in a file that only you can read" in synced.row("id")
    synced.click("device.id.copy")
    assert QApplication.clipboard().text() == whole


@pytest.mark.parametrize("what", ["reset", "erase"])
def test_a_question_is_asked_in_place_and_cancelling_changes_nothing(
    synced: DeviceDriver, what: str
) -> None:
    before = synced.device()
    synced.ask(what)
    cancel = synced.find(f"device.{what}.confirm.cancel", QPushButton)
    confirm = synced.find(f"device.{what}.confirm.confirm", QPushButton)
    assert cancel.size() == confirm.size()
    assert synced.owner.window.focusWidget() is cancel
    assert QApplication.activeModalWidget() is None
    synced.cancel(what)
    assert not synced.shows(f"device.{what}.confirm")
    synced.ask(what)
    question = synced.find(f"device.{what}.confirm", QWidget)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert not synced.shows(f"device.{what}.confirm")
    assert synced.device() == before


def test_reset_gives_a_new_id_and_follows_the_erasure_to_its_receipt(synced: DeviceDriver) -> None:
    old = synced.device()
    synced.ask("reset")
    synced.confirm("reset")
    assert synced.device() != old
    assert "Erased; ALSOFT confirmed it" in synced.words(f"device.old.{old}")
    assert "new device ID" in synced.notice("device.notice")
    synced.click(f"device.old.{old}.open")
    assert synced.shows(f"device.old.{old}.receipt")
    assert synced.owner.ask(lambda program: program.evidence.verify().ok)
    assert not synced.owner.choices.is_on("tracking.analytics")


def test_erase_is_queued_while_sending_is_off_and_confirmed_later(synced: DeviceDriver) -> None:
    old = synced.device()
    synced.switch_sending()
    synced.ask("erase")
    assert "The request waits until sending is possible." in synced.words("device.erase.confirm")
    synced.confirm("erase")
    assert "Its erasure waits until sending is possible" in synced.words(f"device.old.{old}")
    assert "No device ID" in synced.row("id")
    synced.switch_sending()
    assert "Erased; ALSOFT confirmed it" in synced.words(f"device.old.{old}")
    assert not synced.find("device.erase", QPushButton).isEnabled()


def test_the_backend_is_changed_in_place_and_a_bad_address_is_named(device: DeviceDriver) -> None:
    device.change("backend", "http://example.com")
    assert "https://" in device.problem("backend")
    assert not device.owner.snapshot.config.text("backend.url")
    device.change_again("backend", "https://backend.invalid")
    assert not device.problem("backend")
    assert "https://backend.invalid" in device.words("device.backend")


def test_abuse_has_no_address_until_somebody_sets_one(device: DeviceDriver) -> None:
    device.open()
    assert "lacks the address" in device.words("device.abuse")
    assert not device.shows("device.abuse.report")
    device.change("abuse", "abuse@example.com")
    assert "abuse@example.com" in device.words("device.abuse")
    assert device.shows("device.abuse.report")


def test_managed_settings_are_listed_locked_and_their_errors_named(
    throwaway_profile: Path, chosen: Program, open_: Open
) -> None:
    assert chosen.preferences.has_chosen()
    manage(
        throwaway_profile,
        {
            "organisation": {"name": "Contoso"},
            "sync": {"enabled": False},
            "backend": {"url": "https://backend.invalid"},
            "purposes": {"tracking.analytics": "deny", "contact.news": "allow"},
            "nonsense": 1,
        },
    )
    device = DeviceDriver(open_())
    rows = device.managed()
    assert {row[0]: row[1] for row in rows} == {
        "organisation.name": "Contoso",
        "sync.enabled": "false",
        "backend.url": "https://backend.invalid",
        "purposes.tracking.analytics": "deny",
    }
    assert {row[2:4] for row in rows} == {("mandatory", "this computer")}
    assert "Send choices to the backend\nsync.enabled: false" in device.row("managed.sync.enabled")
    assert "Deny: Analytics companies" in device.row("managed.purposes.tracking.analytics")
    assert all(row[4].endswith("policy.json") for row in rows)
    problems = device.managed_problems()
    assert len(problems) == 2
    assert any("Only the person can allow" in words for _, words in problems)
    assert not device.find("device.sending.switch", QWidget).isEnabled()
    assert "Set by Contoso; it can't be changed here." in device.row("sending")
    assert not device.find("device.backend.change", QPushButton).isEnabled()


def test_a_setting_that_stands_twice_has_two_rows(
    throwaway_profile: Path, chosen: Program, open_: Open
) -> None:
    manage(throwaway_profile, {"language": {"tag": "en"}})
    (throwaway_profile / "recommended").mkdir()
    hint = throwaway_profile / "recommended" / "hint.json"
    hint.write_text(json.dumps({"language.tag": "system"}))
    device = DeviceDriver(open_())
    levels = [row[:3] for row in device.managed()]
    recommended, mandatory = ("language.tag", "system"), ("language.tag", "en")
    assert levels == [(*recommended, "recommended"), (*mandatory, "mandatory")]
    assert "language.tag: system" in device.row("managed.language.tag")
    assert "language.tag: en" in device.row("managed.language.tag.2")


def test_no_organisation_is_said_in_words(device: DeviceDriver) -> None:
    device.open()
    assert "No organisation sets anything" in device.words("device.section.managed")
    assert not device.shows("device.managed.problems")


def test_what_another_copy_allowed_is_shown_and_never_applied(chosen: Program, open_: Open) -> None:
    chosen.outbox.remember({REMOTE_ALLOWS: "tracking.analytics"})
    device = DeviceDriver(open_())
    device.open()
    notice = device.notice("device.remote")
    assert "Another copy of this device allowed more Analytics companies." in notice
    device.click("device.remote.action")
    assert not device.notice("device.remote")
    assert not device.owner.choices.is_on("tracking.analytics")


def test_what_alsoft_holds_is_asked_for_and_shown(synced: DeviceDriver) -> None:
    summary, record = synced.holdings()
    assert summary == "ALSOFT holds one record; its signatures hold."
    assert record.startswith("Record 1, received today")
    assert record.endswith("the same bytes as here.")


def test_what_alsoft_holds_cannot_be_asked_offline(offline: DeviceDriver) -> None:
    message, hint = offline.holdings()
    assert "can't be reached" in message
    assert "config show" in hint


def test_without_a_device_id_alsoft_is_not_asked(device: DeviceDriver) -> None:
    device.open()
    assert not device.find("device.holdings.ask", QPushButton).isEnabled()


def test_diagnostics_are_shown_in_place(offline: DeviceDriver) -> None:
    found = offline.check()
    assert any(health == "problem" and words.startswith("backend") for health, words in found)
    assert any(health == "ok" and words.startswith("profile") for health, words in found)
    assert offline.find("device.check", QPushButton).isEnabled()


def test_a_choice_shows_as_waiting_before_it_is_confirmed(offline: DeviceDriver) -> None:
    offline.owner.choices.toggle("contact.news")
    last = offline.owner.ask(lambda program: program.journal.entries()[-1].method)
    assert last is Method.TOGGLE
    assert "waiting" in offline.row("sync")
    assert offline.owner.snapshot.statuses["contact.news"].sync == "waiting"


def test_the_notices_are_read_in_place(device: DeviceDriver) -> None:
    text = device.notices()
    assert text.startswith("THIRD-PARTY NOTICES")
    for name in ("pyside6-essentials", "cryptography", "Permission is hereby granted"):
        assert name in text
    assert device.text("device.notices.open") == "Hide"
    device.click("device.notices.open")
    assert not device.shows("device.notices.text")
    assert device.notices() == text
