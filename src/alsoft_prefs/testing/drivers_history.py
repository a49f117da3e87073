"""Driver of the page “History”."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QScrollArea

from alsoft_prefs.gui.pages.history import HistoryPage
from alsoft_prefs.gui.presenters.history import EntryView
from alsoft_prefs.gui.widgets.entry_list import EntryList
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.testing.drivers import Driver


class HistoryDriver(Driver):
    """The page “History”, which is opened where it isn't shown. Entries go by their journal IDs."""

    def open(self) -> None:
        """Show the page."""
        if self.owner.page != "history":
            self.owner.open("history")

    @property
    def page(self) -> HistoryPage:
        """The page itself."""
        self.open()
        return self.find("page.history", HistoryPage)

    def views(self) -> list[EntryView]:
        """Return each entry that can be scrolled to now, newest first."""
        entries = self.page.entries
        return [entries.shown(row).view for row in range(entries.rowCount())]

    def entries(self) -> list[str]:
        """Return the IDs of these entries."""
        return [view.id for view in self.views()]

    def titles(self) -> list[str]:
        """Return what each of these entries did."""
        return [view.title for view in self.views()]

    def entry(self, id_: str) -> str:
        """Return all words of an entry's row, as a screen reader says them, its day first."""
        entries = self.page.entries
        index = entries.index(entries.row_of(id_))
        assert index.isValid(), f"the entry {id_!r} isn't shown"
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def problem(self, id_: str) -> str:
        """Return what an entry's row says doesn't hold; empty where it says nothing."""
        return next(view.problem for view in self.views() if view.id == id_)

    def trouble(self) -> str:
        """Return what the page says above the entries of those that don't hold."""
        self.open()
        return self.notice("history.trouble")

    @property
    def list(self) -> EntryList:
        """The list of the entries."""
        self.open()
        return self.find("history.list", EntryList)

    @property
    def scroll(self) -> QScrollArea:
        """What scrolls the page."""
        self.open()
        return self.find("page.history.scroll", QScrollArea)

    def press(self, key: Qt.Key) -> None:
        """Press a key in the list, which gets the keyboard first."""
        list_ = self.list
        if not list_.hasFocus():
            list_.setFocus(Qt.FocusReason.TabFocusReason)
        self.owner.do(lambda: QTest.keyClick(list_, key))

    def current(self) -> str:
        """Return the ID of the entry that has the keyboard; empty where none has."""
        index = self.list.currentIndex()
        return self.page.entries.line(index.row()).item.entry.id if index.isValid() else ""

    def open_entry(self, id_: str) -> None:
        """Click an entry, which is scrolled to first."""
        list_, entries = self.list, self.page.entries
        index = entries.index(entries.row_of(id_))
        self.owner.do(lambda: list_.scrollTo(index))
        spot = list_.visualRect(index).topLeft() + QPoint(40, 20)
        self.owner.do(
            lambda: QTest.mouseClick(list_.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        )

    def detail(self, part: str = "") -> str:
        """Return the words of the entry that is open: all, or `decided`, `facts`, `checked`."""
        return self.words(f"history.detail.{part}" if part else "history.detail")

    def code(self, part: str) -> str:
        """Return a text of the open entry: `record`, `jws`, `receipt` or `receipt_jws`."""
        return self.find(f"history.detail.{part}", QPlainTextEdit).toPlainText()

    def copy(self, part: str) -> None:
        """Copy one of these texts."""
        self.click(f"history.detail.{part}.copy")

    def back(self, *, by_key: bool = False) -> None:
        """Go back to the list, with the link or with Escape."""
        if not by_key:
            self.click("history.back")
            return
        focused = self.owner.window.focusWidget() or self.page
        self.owner.do(lambda: QTest.keyClick(focused, Qt.Key.Key_Escape))

    def wait_until_read(self) -> None:
        """Wait until all entries are read, which a search and the key End ask for."""
        page = self.page

        def read() -> None:
            assert not page.is_reading

        self.owner.qtbot.waitUntil(read, timeout=20_000)
        self.owner.settle()

    def search(self, words: str) -> None:
        """Type words into the filter, in the place of what is there."""
        self.open()
        field = self.find("history.filter.field", QLineEdit)

        def type_() -> None:
            field.clear()
            QTest.keyClicks(field, words)

        self.owner.do(type_)
        self.wait_until_read()

    def choose_kind(self, kind: str) -> None:
        """Choose a kind of entries, such as `not-allowed`."""
        self.open()
        box = self.find("history.filter.kind", QComboBox)
        self.owner.do(lambda: box.setCurrentIndex(box.findData(kind)))

    def count(self) -> str:
        """Return how many entries the filter says it found; empty while it looks for nothing."""
        self.open()
        return self.text("history.filter.count") if self.shows("history.filter.count") else ""

    def clear(self) -> None:
        """Click “Show all entries”, where none was found."""
        self.click("history.clear")

    def verify(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Click “Verify”; return the sentence, and each finding with `ok` or `problem`."""
        self.open()
        self.click("history.verify")
        findings = self.find("history.findings", Findings)
        return findings.summary.text(), findings.found

    def export(self, path: Path) -> None:
        """Click “Export…”, and name this file."""
        self.page.choose_file = lambda done: done(str(path))
        self.click("history.export")
