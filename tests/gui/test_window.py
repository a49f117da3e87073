"""The window as a whole: pages, other processes, errors in place, and its shape everywhere."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.watcher import Watcher
from alsoft_prefs.gui.widgets.clause_card import ClauseCard
from alsoft_prefs.testing.drivers import WindowDriver
from tests.gui.conftest import Open

PAGES = ("overview", "choices", "data", "policy", "history", "device")


def test_a_page_is_built_when_it_is_first_shown(window: WindowDriver) -> None:
    assert window.page == "overview"
    assert window.window.page("choices") is None
    window.open("choices")
    assert window.window.page("choices") is not None
    assert window.window.page("history") is None


def test_a_page_that_is_left_half_made_is_whole_later(window: WindowDriver) -> None:
    window.window.open("policy")
    half: list[Page] = []

    def begun() -> None:
        half.extend(page for page in window.window.findChildren(Page) if page.name == "policy")
        assert any(page.findChildren(ClauseCard) for page in half)

    window.qtbot.waitUntil(begun)
    assert window.window.page("policy") is None
    assert not half[0].isVisible()
    window.do(lambda: window.window.open("choices"))
    assert window.window.page("policy") is None
    assert not half[0].isVisible()
    window.choices.toggle("tracking.analytics")
    window.open("policy")
    assert window.find("page.policy", Page) is half[0]
    shown = window.policy.switch("tracking.analytics")
    assert shown.isChecked() == window.choices.is_on("tracking.analytics")
    cards = Counter(card.objectName() for card in half[0].findChildren(ClauseCard))
    assert len(cards) > 10
    assert set(cards.values()) == {1}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_can_be_gone_to(window: WindowDriver, name: str) -> None:
    window.do(lambda: window.window.open(name))
    page = window.find(f"page.{name}", Page)
    assert page.name == name
    assert page.accessibleName()


def test_the_arrow_keys_go_through_the_pages(window: WindowDriver) -> None:
    window.window.navigation.setFocus()
    for name in PAGES[1:]:
        window.do(lambda: QTest.keyClick(window.window.navigation, Qt.Key.Key_Down))
        assert window.page == name


def test_a_link_leads_to_a_part_of_another_page(window: WindowDriver) -> None:
    window.do(lambda: window.window.open("choices/contact.offers"))
    switch = window.choices.switch("contact.offers")
    assert not switch.visibleRegion().isEmpty()


def test_an_unknown_page_is_a_mistake_in_the_program(window: WindowDriver) -> None:
    with pytest.raises(ValueError, match="no page"):
        window.window.open("settings")


def test_a_choice_in_another_process_is_seen(
    qtbot: QtBot, window: WindowDriver, chosen: Program
) -> None:
    watcher = Watcher(chosen.data_directory, chosen.managed_source, window.model)
    watcher.changed.connect(window.model.reload)
    window.choices.open()
    with qtbot.waitSignal(window.model.changed):
        chosen.preferences.choose({"contact.news": Decision.ALLOW}, Method.CLI)
    assert window.choices.is_on("contact.news")
    watcher.close()


def test_what_a_crash_left_unpublished_is_published_when_it_opens(
    qtbot: QtBot, chosen: Program, open_: Open
) -> None:
    chosen.publisher.withdraw()
    open_()
    qtbot.waitUntil(lambda: chosen.publisher.position() == chosen.journal.position())


def test_looking_changes_nothing(window: WindowDriver, chosen: Program) -> None:
    before = chosen.journal.position()
    for name in PAGES:
        window.open(name)
    assert chosen.journal.position() == before


def test_data_that_cannot_be_read_is_said_in_place(
    open_: Open, chosen: Program, throwaway_profile: Path
) -> None:
    chosen.close()
    journal = throwaway_profile / "journal.sqlite3"
    kept = throwaway_profile / "kept"
    for name in ("journal.sqlite3-wal", "journal.sqlite3-shm"):
        (throwaway_profile / name).unlink(missing_ok=True)
    journal.rename(kept)
    journal.mkdir()
    driver = open_()
    assert driver.notice("window.trouble")
    journal.rmdir()
    kept.rename(journal)
    driver.click("window.trouble.action")
    assert driver.overview.headline() == "Tracking is off. Only necessary cookies."


def test_nothing_wakes_up_while_nothing_happens(window: WindowDriver) -> None:
    window.choices.open()
    timers = [
        timer for root in (window.window, window.model) for timer in root.findChildren(QTimer)
    ]
    assert not [timer for timer in timers if timer.isActive()]


def test_the_window_is_never_smaller_than_designed(window: WindowDriver) -> None:
    window.window.resize(100, 100)
    assert (window.window.width(), window.window.height()) == (720, 480)


@pytest.mark.parametrize("name", PAGES)
def test_everything_one_can_focus_has_a_name_of_its_own(window: WindowDriver, name: str) -> None:
    window.do(lambda: window.window.open(name))
    focusable = [
        widget
        for widget in window.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, (QAbstractButton, QLineEdit))
        and not isinstance(widget.parent(), QLineEdit)  # its clear button is Qt's own
    ]
    assert focusable
    names = Counter(widget.objectName() for widget in focusable)
    assert not names[""]
    assert [name for name, count in names.items() if count > 1] == []
    hidden = ("notice.action", "undo.action")
    nameless = [
        widget.objectName()
        for widget in focusable
        if not widget.accessibleName() and not widget.objectName().endswith(hidden)
        if widget.isVisibleTo(window.window)
    ]
    assert nameless == []


class _Requests(QObject):
    """Counts how often a part of the window asks to be laid out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False

    def none_now(self) -> bool:
        """Return whether there are none in some turns of the event loop."""
        self.count = 0
        for _ in range(10):
            QApplication.processEvents()
        return self.count == 0


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_is_laid_out_stays_so(
    window: WindowDriver, qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    window.open(name)
    window.settle()
    requests = _Requests()
    qapp.installEventFilter(requests)
    try:
        qtbot.waitUntil(requests.none_now, timeout=2000)
    finally:
        qapp.removeEventFilter(requests)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_every_scheme_paints_its_own_ground(open_: Open, chosen: Program, scheme: str) -> None:
    driver = open_(scheme=scheme)
    image = driver.window.grab().toImage()
    ground = theme.current().colour("background")
    assert image.pixelColor(QPoint(driver.window.width() - 30, 12)) == ground
