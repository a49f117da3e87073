"""The window in other languages: every word, the direction, and a change while it is open."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.words import words
from alsoft_prefs.gui import languages, moments
from alsoft_prefs.gui.application import Running
from alsoft_prefs.gui.phrases import number
from alsoft_prefs.gui.pseudo_language import stretched
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.services.identity import REMOTE_ALLOWS
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_device import DeviceDriver
from alsoft_prefs.testing.drivers_history import HistoryDriver
from scripts import translations
from tests.gui.conftest import Open
from tests.gui.words_shown import english, said
from tests.unit.policy_answers import kept_text, version

OTHER_DIGITS = re.compile("[٠-٩۰-۹٫٬]")
PAGES = ("overview", "choices", "data", "policy", "history", "device")


def manage(profile: Path, settings: dict[str, object]) -> None:
    (profile / "managed").mkdir()
    (profile / "managed" / "policy.json").write_text(json.dumps(settings))


def walk(window: WindowDriver) -> list[tuple[str, str, str]]:
    """Return the English that is left on any page."""
    found = english(window.window, window.snapshot.policy)
    for page in PAGES:
        if window.page != page:
            window.open(page)
        found += english(window.window, window.snapshot.policy)
    return list(dict.fromkeys(found))


def busy(program: Program) -> None:
    """Make one of everything that the journal holds."""
    program.preferences.allow_all(Method.ALLOW_ALL)
    program.preferences.choose({"tracking.analytics": Decision.DENY}, Method.TOGGLE)
    program.preferences.choose(
        {"contact.news": Decision.DENY, "cookies.statistics": Decision.ALLOW}, Method.CLI
    )
    program.preferences.undo()


def test_before_anything_is_chosen_no_english_is_left(open_: Open) -> None:
    window = open_(language="qps")
    assert english(window.window, window.snapshot.policy) == []
    window.first_run.let_me_choose()
    assert walk(window) == []


def test_no_page_has_english_left_where_everything_is_confirmed(
    synced_program: Program, open_: Open
) -> None:
    busy(synced_program)
    assert synced_program.sync.run().state == "idle"
    synced_program.identity.reset()
    assert synced_program.sync.run().state == "idle"
    synced_program.opt_outs.mark_done("nai")
    window = open_(language="qps")
    assert walk(window) == []
    device, history = DeviceDriver(window), HistoryDriver(window)
    device.log()
    device.shortcuts()
    device.holdings()
    device.click("device.check")
    history.verify()
    assert walk(window) == []
    history.open_entry(history.entries()[0])
    assert walk(window) == []
    device.open()
    device.click("device.reset")
    device.click("device.erase")
    assert walk(window) == []


def test_no_page_has_english_left_where_much_is_wrong(
    program: Program, throwaway_profile: Path, open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    busy(program)
    program.sync.run()
    program.outbox.remember({REMOTE_ALLOWS: "contact.offers"})
    managed = {
        "purposes": {"location.precise": "deny", "contact.news": "allow"},
        "organisation": {"name": "Example Ltd"},
        "sync": {"enabled": 3},
        "no": {"such": 1},
    }
    manage(throwaway_profile, managed)
    (throwaway_profile / "config.toml").write_text('[language]\ntag = "xx"\n[backend]\nurl = 3\n')
    window = open_(language="qps")
    device = DeviceDriver(window)
    device.open()
    window.click("device.check")
    checks = window.find("device.checks", Findings)
    window.qtbot.waitUntil(lambda: bool(checks.found))
    assert walk(window) == []


def test_no_page_has_english_left_where_choices_wait(
    program: Program, open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", "http://127.0.0.1:9")
    busy(program)
    window = open_(language="qps")
    DeviceDriver(window).preview()
    assert walk(window) == []


def test_no_page_has_english_left_where_the_policy_changed(program: Program, open_: Open) -> None:
    program.preferences.allow_all(Method.ALLOW_ALL)
    program.policy_files.keep(kept_text(version(2)))
    window = open_(language="qps")
    assert window.snapshot.questions or window.snapshot.unseen
    assert walk(window) == []
    window.window.open("policy/changes")
    window.settle()
    assert walk(window) == []


def test_an_error_of_a_deeper_layer_is_said_in_the_window_s_language(
    chosen: Program, open_: Open
) -> None:
    window = open_(language="qps")

    def fail(_program: Program) -> None:
        raise LocalDataProblem(words("{path} can't be read.", path="/x"), words("Do this."))

    window.do(lambda: window.model.act(fail))
    assert "réád" in window.notice("overview.notice")
    assert english(window.window, window.snapshot.policy) == []


def test_the_language_for_testers_keeps_what_is_put_in_later() -> None:
    assert stretched("Set by {name}: %n") == "[Sét~~ bý~ {name}: %n]"


def test_english_that_is_left_is_found(chosen: Program, open_: Open) -> None:
    window = open_()
    assert len(english(window.window, window.snapshot.policy)) > 20


@pytest.mark.parametrize("language", ["ar", "qps-rtl"])
def test_a_language_that_is_written_from_right_to_left_mirrors_the_window(
    chosen: Program, open_: Open, language: str
) -> None:
    window = open_(language=language)
    assert window.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    navigation = window.window.navigation
    assert navigation.mapTo(window.window, navigation.rect().center()).x() > (
        window.window.width() / 2
    )
    window.close()
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_after_a_window_the_application_speaks_english_again(chosen: Program, open_: Open) -> None:
    window = open_(language="qps")
    window.close()
    assert QCoreApplication.translate("x", "Overview") == "Overview"


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, chosen: Program) -> Iterator[Callable[[], Running]]:
    """Gives a function that starts the window as its command does."""
    opened: list[Running] = []

    def start() -> Running:
        each = Running(qapp, chosen.profile)
        opened.append(each)
        qtbot.addWidget(each.shell)
        qtbot.waitUntil(lambda: each.model is not None and each.model.snapshot is not None)
        return each

    yield start
    for each in opened:
        each.close()


def test_a_change_of_the_language_holds_at_once_and_keeps_the_page(
    qtbot: QtBot, running: Callable[[], Running], qapp: QApplication
) -> None:
    program = running()
    first = program.window
    assert first is not None
    first.open("device")
    qtbot.waitUntil(lambda: first.findChild(QComboBox, "device.language.choice") is not None)
    choice = first.findChild(QComboBox, "device.language.choice")
    assert choice is not None
    assert [choice.itemText(at) for at in range(choice.count())] == [
        "As the system", "English", "Deutsch", "Français", "Español", "العربية",
    ]  # fmt: skip
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("ar"))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: program.window is not first)
    second = program.window
    assert second is not None
    assert second.current == "device"
    assert second.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: second.page("device") is not None)
    again = second.findChild(QComboBox, "device.language.choice")
    assert again is not None
    assert again.currentData() == "ar"
    assert program.close()
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_another_process_changes_the_language(
    qtbot: QtBot, running: Callable[[], Running], chosen: Program
) -> None:
    program = running()
    first = program.window
    qtbot.waitUntil(lambda: program._watcher is not None)
    chosen.set_config("language.tag", "qps")
    qtbot.waitUntil(lambda: program.window is not first)
    assert program.window is not None
    shown = [text for _, _, text in said(program.window)]
    assert any("Óvérvíéw~" in text for text in shown)
    assert program.close()
    assert languages.spoken() == "en"


GERMAN = {
    ("MainWindow", "Overview"): "Übersicht",
    ("catalog", "Analytics companies"): "Analysefirmen",
    ("core", "{path} can't be read: {strerror}."): "{strerror}: {path} ist nicht lesbar.",
    ("core", "The data on this computer can't be used"): "Daten dieses Rechners sind unbrauchbar",
    ("DevicePresenter", "%n record(s)."): ["Ein Eintrag.", "%n Einträge."],
}


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Has a few words translated into German, by the way that translators take."""
    place = tmp_path / "i18n"
    place.mkdir()
    for path in translations.PLACE.glob("*.ts"):
        shutil.copy(path, place)
    monkeypatch.setattr(translations, "PLACE", place)
    entries = [
        {"context": context, "source": source, "translation": translated}
        for (context, source), translated in GERMAN.items()
    ]
    assert translations.take_in("de", entries) == []
    compiled = place / "de.qm"
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run(
        [lrelease, "-silent", "-nounfinished", translations.path_of("de"), "-qm", compiled],
        check=True,
    )
    monkeypatch.setattr(languages, "resource_path", lambda _name: str(compiled))


@pytest.mark.usefixtures("german")
def test_translated_words_are_said_on_every_layer(chosen: Program, open_: Open) -> None:
    window = open_(language="de")
    shown = [text for _, _, text in said(window.window)]
    assert "Übersicht" in shown
    assert "Analysefirmen" in window.choices.row("tracking.analytics")

    def fail(_program: Program) -> None:
        raise LocalDataProblem(words("{path} can't be read: {strerror}.", path="/x", strerror="y"))

    window.do(lambda: window.model.act(fail))
    assert "Daten dieses Rechners sind unbrauchbar y: /x ist nicht lesbar." in window.notice(
        "choices.notice"
    )
    count = QCoreApplication.translate
    assert count("DevicePresenter", "%n record(s).", "", 1) == "Ein Eintrag."
    assert count("DevicePresenter", "%n record(s).", "", 3) == "3 Einträge."
    assert count("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own


MAY = datetime(2025, 5, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "same_year", "another"),
    [
        ("en", "3 May", "3 May 2025"),
        ("de", "3. Mai", "3. Mai 2025"),
        ("fr", "3 mai", "3 mai 2025"),
        ("es", "3 de mayo", "3 de mayo de 2025"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(
    qapp: QApplication, language: str, same_year: str, another: str
) -> None:
    languages.speak(qapp, language)
    try:
        assert moments.day(MAY, MAY.replace(month=7)) == same_year
        assert moments.day(MAY, MAY.replace(year=2026)) == another
    finally:
        languages.forget(qapp)


@pytest.mark.parametrize("country", ["ar_EG", "ar_AE", "ar_IQ"])
def test_arabic_has_the_same_digits_everywhere(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, country: str
) -> None:
    monkeypatch.setattr(languages, "_locale", lambda _language: QLocale(country))
    languages.speak(qapp, "ar")
    try:
        assert QLocale().name() == country
        for words in (moments.day(MAY, MAY.replace(month=7)), moments.day(MAY, MAY.replace(2026))):
            assert "3" in words
            assert words.isascii() is False
            assert not OTHER_DIGITS.search(words)
        assert moments.full_date(MAY.date()).endswith("2025")
        assert OTHER_DIGITS.search(moments.clock(MAY)) is None
        assert number(12_345) == "12,345"
    finally:
        languages.forget(qapp)


def test_no_page_mixes_digits_in_arabic(program: Program, open_: Open) -> None:
    busy(program)
    window = open_(language="ar")
    DeviceDriver(window).preview()
    for page in PAGES:
        if window.page != page:
            window.open(page)
        assert [each for each in said(window.window) if OTHER_DIGITS.search(each[2])] == []


def test_the_first_of_a_french_month_is_said_so(qapp: QApplication) -> None:
    languages.speak(qapp, "fr")
    try:
        assert moments.day(MAY.replace(day=1), MAY) == "1er mai"
    finally:
        languages.forget(qapp)
