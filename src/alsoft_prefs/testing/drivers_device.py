"""Driver of the page “Device and sync”."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from alsoft_prefs.gui.widgets.code import CodeView
from alsoft_prefs.gui.widgets.device_parts import OutgoingList
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.gui.widgets.managed_part import ManagedPart
from alsoft_prefs.gui.widgets.plain_table import PlainTable
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.testing.drivers import Driver


class DeviceDriver(Driver):
    """The page “Device and sync”, which is opened where it isn't shown."""

    def open(self) -> None:
        """Show the page."""
        if self.owner.page != "device":
            self.owner.open("device")

    def row(self, name: str) -> str:
        """Return the words of a row: `sync`, `sending`, `preview`, `log`, `id` or `erasing`."""
        self.open()
        return self.words(f"device.{name}")

    def sync_now(self) -> None:
        """Click “Sync now”, and wait until the round has ended."""
        self.open()
        self.click("device.sync_now")

    def is_sending(self) -> bool:
        """Return whether the switch “Send my choices to ALSOFT” is on."""
        self.open()
        return self.find("device.sending.switch", Switch).isChecked()

    def switch_sending(self) -> None:
        """Press Space on that switch."""
        self.open()
        switch = self.find("device.sending.switch", Switch)
        self.owner.do(lambda: QTest.keyClick(switch, Qt.Key.Key_Space))

    def device(self) -> str:
        """Return the whole device ID, as a screen reader says it."""
        self.open()
        row = self.find("device.id", QWidget)
        names = [label.accessibleName() for label in row.findChildren(QLabel)]
        return next(name for name in names if len(name) == 43)

    def copy(self) -> str:
        """Click “Copy” beside the device ID, and return what is on the clipboard."""
        self.open()
        self.click("device.id.copy")
        return QGuiApplication.clipboard().text()

    def preview(self) -> tuple[str, ...]:
        """Click “Preview”, and return the exact texts that will be sent."""
        self.open()
        self.click("device.preview.open")
        return self.find("device.preview.messages", OutgoingList).texts()

    def shortcuts(self) -> tuple[tuple[str, ...], ...]:
        """Click “Show” beside “Keyboard”, and return what each command does and its keys."""
        self.open()
        self.click("device.keys.open")
        return self.find("device.keys.table", PlainTable).rows_shown()

    def notices(self) -> str:
        """Click “Show” beside “Third-party notices”, and return what is to be read."""
        self.open()
        self.click("device.notices.open")
        return self.find("device.notices.text", CodeView).toPlainText()

    def log(self) -> tuple[tuple[str, ...], ...]:
        """Click “Show” beside “What was sent”, and return the rows."""
        self.open()
        self.click("device.log.open")
        return self.find("device.log.table", PlainTable).rows_shown()

    def holdings(self) -> tuple[str, ...]:
        """Click “Ask ALSOFT”, and return what came: a sentence, and a line for each thing."""
        self.open()
        self.click("device.holdings.ask")
        found = self.find("device.holdings.found", Findings)
        self.owner.qtbot.waitUntil(
            lambda: self.find("device.holdings.ask", QAbstractButton).isEnabled()
        )
        return (found.summary.text(), *(words for _, words in found.found))

    def ask(self, what: str) -> None:
        """Click “Reset…” or “Erase…”, as `reset` or `erase`; nothing is done yet."""
        self.open()
        self.click(f"device.{what}")

    def confirm(self, what: str) -> None:
        """Click the button that does it."""
        self.click(f"device.{what}.confirm.confirm")

    def cancel(self, what: str) -> None:
        """Click “Cancel”."""
        self.click(f"device.{what}.confirm.cancel")

    def change(self, what: str, value: str) -> None:
        """Give `backend` or `abuse` another value."""
        self.open()
        self.click(f"device.{what}.change")
        self.change_again(what, value)

    def change_again(self, what: str, value: str) -> None:
        """Give another value in the field that is open already."""
        self.find(f"device.{what}.field", QLineEdit).setText(value)
        self.click(f"device.{what}.save")

    def problem(self, what: str) -> str:
        """Return what is wrong with the value that was to be saved; empty where nothing is."""
        name = f"device.{what}.error"
        return self.text(name) if self.shows(name) else ""

    def managed(self) -> tuple[tuple[str, ...], ...]:
        """Return the managed settings: setting, value, level, scope, source."""
        self.open()
        views = self.find("device.section.managed", ManagedPart).shown or ()
        return tuple(view[:5] for view in views)

    def managed_problems(self) -> tuple[tuple[str, str], ...]:
        """Return the settings that can't be used."""
        self.open()
        return self.find("device.managed.problems", Findings).found

    def check(self) -> tuple[tuple[str, str], ...]:
        """Click “Check”, and return each finding with `ok`, `warning` or `problem`."""
        self.open()
        self.click("device.check")
        return self.find("device.checks", Findings).found
