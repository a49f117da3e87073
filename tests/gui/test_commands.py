"""What one can do from anywhere in the window, by keys, and by menus where the system has them."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui.commands import Commands
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_device import DeviceDriver
from tests.gui.conftest import Open

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(driver: WindowDriver, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    driver.window.activateWindow()
    driver.do(lambda: QTest.keyClick(driver.window, key, modifier))


def test_numbers_lead_to_the_pages_in_their_order(window: WindowDriver) -> None:
    shown = []
    for number in range(1, 7):
        press(window, Qt.Key(ord(str(number))), CONTROL)
        shown.append(window.window.current)
    assert shown == ["overview", "choices", "data", "policy", "history", "device"]


def test_back_leads_to_where_one_was_and_stops_at_the_first(window: WindowDriver) -> None:
    for name in ("choices", "policy", "choices"):
        window.do(lambda name=name: window.window.open(name))  # type: ignore[misc]
    shown = []
    for _ in range(4):
        press(window, Qt.Key.Key_Left, ALT)
        shown.append(window.window.current)
    assert shown == ["policy", "choices", "overview", "overview"]


def test_going_to_the_shown_page_again_is_no_step(window: WindowDriver) -> None:
    window.do(lambda: window.window.open("choices"))
    window.do(lambda: window.window.open("choices/tracking"))
    press(window, Qt.Key.Key_Left, ALT)
    assert window.window.current == "overview"


def test_one_key_leads_between_the_list_of_pages_and_the_page(window: WindowDriver) -> None:
    def f6() -> str:
        press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        return window.focused

    window.do(lambda: window.window.open("choices"))
    window.window.navigation.setFocus()
    first = f6()
    assert first.startswith("choices.")
    window.keys("Tab")
    there = window.focused
    assert there != first
    assert f6() == "navigation"
    assert f6() == there
    window.do(lambda: window.window.open("device"))
    assert f6() == "navigation"
    assert f6().startswith("device.")


def test_undo_takes_the_latest_choice_back_and_nothing_older(chosen: Program, open_: Open) -> None:
    chosen.preferences.choose({"contact.news": Decision.ALLOW}, Method.CLI)
    assert allowed("contact.news")
    driver = open_()
    press(driver, Qt.Key.Key_Z, CONTROL)
    assert not allowed("contact.news")
    entries = len(chosen.preferences.history())
    press(driver, Qt.Key.Key_Z, CONTROL)
    assert len(chosen.preferences.history()) == entries


def test_the_keyboard_help_names_every_command(window: WindowDriver) -> None:
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert window.window.current == "device"
    listed = Commands().listed()
    assert len({command.name for command in listed}) == len(listed)
    rows = {row[0]: row[1] for row in DeviceDriver(window).shortcuts()}
    for command in listed:
        keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
        assert not keys or rows[command.words] == keys


def test_no_two_commands_have_the_same_keys() -> None:
    keys = [QKeySequence(command.keys).toString() for command in Commands().listed()]
    assert len(set(keys)) == len(keys)


def test_a_system_with_a_menu_bar_gets_the_commands_in_menus(
    open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    driver = open_()
    bars = driver.window.findChildren(QMenuBar)
    assert len(bars) == 1
    menus = bars[0].actions()
    assert [menu.text() for menu in menus] == ["File", "Edit", "Go", "Help"]
    roles = {action.objectName(): action.menuRole() for action in driver.window.actions()}
    assert roles["command.about"] is QAction.MenuRole.AboutRole
    assert roles["command.quit"] is QAction.MenuRole.QuitRole
