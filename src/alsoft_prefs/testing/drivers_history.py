"""Driver of the page “History”."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from alsoft_prefs.gui.pages.history import HistoryPage
from alsoft_prefs.gui.widgets.entry_row import EntryRow
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.testing.drivers import Driver


class HistoryDriver(Driver):
    """The page “History”, which is opened where it isn't shown. Entries go by their journal IDs."""

    def open(self) -> None:
        """Show the page."""
        if self.owner.page != "history":
            self.owner.open("history")

    def entries(self) -> list[str]:
        """Return the IDs of the entries that are shown, newest first."""
        self.open()
        rows = self.find("history.days", QWidget).findChildren(EntryRow)
        shown = [row for row in rows if row.isVisibleTo(self.owner.window)]
        shown.sort(key=lambda row: row.mapTo(self.owner.window, row.rect().topLeft()).y())
        return [row.objectName().removeprefix("history.") for row in shown]

    def entry(self, id_: str) -> str:
        """Return all words of an entry."""
        self.open()
        return self.words(f"history.{id_}")

    def titles(self) -> list[str]:
        """Return the first line of each entry, newest first."""
        return [self.entry(id_).splitlines()[0] for id_ in self.entries()]

    def open_entry(self, id_: str) -> None:
        """Show what was sent of an entry."""
        self.open()
        self.click(f"history.{id_}.open")

    def code(self, id_: str, part: str) -> str:
        """Return a text of an open entry: `payload`, `jws`, `receipt` or `receipt_jws`."""
        return self.find(f"history.{id_}.{part}", QPlainTextEdit).toPlainText()

    def verify(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Click “Verify”; return the sentence, and each finding with `ok` or `problem`."""
        self.open()
        self.click("history.verify")
        findings = self.find("history.findings", Findings)
        return findings.summary.text(), findings.found

    def export(self, path: Path) -> None:
        """Click “Export…”, and name this file."""
        self.open()
        page = self.find("page.history", HistoryPage)
        page.choose_file = lambda done: done(str(path))
        self.click("history.export")
