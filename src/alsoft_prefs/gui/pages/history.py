"""The page “History”: every choice in order, with ALSOFT's receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.presenters.history import DayView, HistoryPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.entry_row import EntryRow
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.gui.widgets.messages import Button, EmptyState, Message
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Text

if TYPE_CHECKING:
    from alsoft_prefs.services.evidence import Verification
    from alsoft_prefs.services.standing import HistoryItem

_PAGE = 40


class HistoryPage(Page):
    """Lists the journal's entries by day; verifies and exports them.

    `choose_file` asks for the file to export to, and calls back with its path; a test puts its own
    in place.
    """

    name = "history"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name))
        self.frame.show_header(
            self.tr("History"),
            self.tr("Every choice made on this computer, with ALSOFT's receipt."),
        )
        self.setAccessibleName(self.tr("History"))
        self._presenter = HistoryPresenter(model, self)
        self._items: tuple[HistoryItem, ...] | None = None
        self._limit = _PAGE
        self._shown: tuple[DayView, ...] | None = None
        self._rows: dict[str, EntryRow] = {}
        self._stale = True
        self.choose_file: Callable[[Callable[[str], None]], None] = self._ask_for_file
        self._verify = Button(self.tr("Verify"), "history.verify", self.tr("Verify the history"))
        self._export = Button(self.tr("Export…"), "history.export", self.tr("Export the history"))
        self._verify.clicked.connect(self._start_verifying)
        self._export.clicked.connect(lambda: self.choose_file(self._start_exporting))
        self.frame.add_action(self._verify)
        self.frame.add_action(self._export)
        self.findings = Findings("history.findings")
        self.frame.add(self.findings)
        self._days = QWidget()
        self._days.setObjectName("history.days")
        self._column = QVBoxLayout(self._days)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.frame.add(self._days)
        self._more = Button(self.tr("Show older"), "history.older")
        self._more.clicked.connect(self._show_older)
        self._more.hide()
        self.frame.add(self._more, 14)
        self._empty = EmptyState(
            "history",
            self.tr("Nothing chosen yet"),
            self.tr("Once you choose something, it stands here, and stays."),
        )
        self._empty.hide()
        self.frame.add(self._empty)
        self.frame.add_end()

    def refresh(self, snapshot: Snapshot) -> None:  # noqa: ARG002  it reads more than that
        """Read the journal anew; only while the page is seen."""
        self._stale = True
        if self.isVisible():
            self._load()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed since the page was last seen."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def reveal(self, part: str) -> None:
        """Scroll to an entry, by its id."""
        row = self._rows.get(part)
        if row is not None:
            self.frame.reveal(row)

    def _load(self) -> None:
        self._stale = False
        self._presenter.load(self._arrived)

    def _arrived(self, items: tuple[HistoryItem, ...]) -> None:
        self._items = items
        self._show_entries()

    def _show_older(self) -> None:
        self._limit += _PAGE
        self._show_entries()

    def _show_entries(self) -> None:
        snapshot, items = self.model.snapshot, self._items
        if snapshot is None or items is None:
            return
        self._empty.setVisible(not items)
        self._verify.setEnabled(bool(items))
        self._export.setEnabled(bool(items))
        self._more.setVisible(len(items) > self._limit)
        days = self._presenter.days(snapshot, items, self._limit)
        if days == self._shown:
            return
        if _places(days) == _places(self._shown or ()):
            for day in days:
                for entry in day.entries:
                    self._rows[entry.id].show_view(entry)
        else:
            self._rebuild(days)
        self._shown = days

    def _rebuild(self, days: tuple[DayView, ...]) -> None:
        kept, self._rows = self._rows, {}
        old = [self._column.takeAt(0) for _ in range(self._column.count())]
        for number, day in enumerate(days):
            self._column.addSpacing(22 if number else 8)
            self._column.addWidget(Text(day.title, "heading"))
            self._column.addSpacing(8)
            card = Card()
            card.setAccessibleName(day.title)
            for entry in day.entries:
                row = kept.pop(entry.id, None)
                if row is None:
                    row = EntryRow(entry)
                else:
                    row.show_view(entry)
                self._rows[entry.id] = row
                card.add(row)
            self._column.addWidget(card)
        for item in old:
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _start_verifying(self) -> None:
        self._verify.setEnabled(False)
        self.findings.show_progress(self.tr("Verifying…"))
        self._presenter.verify(self._verified, self._failed)

    def _verified(self, verification: Verification) -> None:
        self._verify.setEnabled(True)
        self.findings.show_findings(
            self._presenter.summary(verification),
            [("ok" if f.ok else "problem", f.message) for f in verification.findings],
        )

    def _start_exporting(self, path: str) -> None:
        self._export.setEnabled(False)
        self._presenter.export(path, self._exported, self._failed)

    def _exported(self, path: str) -> None:
        self._export.setEnabled(True)
        words = self.tr("Exported to {path}. It holds no private key.").format(path=path)
        self.frame.notice.show_message(Message(words))

    def _failed(self, error: AlsoftError) -> None:
        self._verify.setEnabled(True)
        self._export.setEnabled(True)
        self.findings.hide()
        self.show_error(error)

    def _ask_for_file(self, done: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, self.tr("Export the history"), "alsoft-privacy-history.json")
        dialog.setObjectName("history.export.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("JSON files (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _places(days: tuple[DayView, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(day.title, tuple(entry.id for entry in day.entries)) for day in days]
