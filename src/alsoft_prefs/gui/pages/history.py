"""The page “History”: every choice in order, with ALSOFT's receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from alsoft_prefs.core.acts import Sought
from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.presenters.entry_detail import DetailPresenter
from alsoft_prefs.gui.presenters.history import Checks, EntryView, HistoryPresenter, Line, Loaded
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.entry_detail import EntryDetail
from alsoft_prefs.gui.widgets.entry_list import EntryList
from alsoft_prefs.gui.widgets.entry_model import EntryModel
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.gui.widgets.history_filter import HistoryFilter
from alsoft_prefs.gui.widgets.messages import Button, EmptyState, Message, Notice
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.text import Link

if TYPE_CHECKING:
    from alsoft_prefs.services.evidence import Verification

_FIRST = 60
_PAGE = 100
_NEAR = 2400
_REST = 40


class HistoryPage(Page):
    """Lists the journal's entries by day, opens one in full, verifies and exports them.

    `choose_file` asks for the file to export to, and calls back with its path; a test puts its own
    in place.
    """

    name = "history"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name))
        self.setAccessibleName(self.tr("History"))
        self._presenter = HistoryPresenter(model, self)
        self._details = DetailPresenter(self._presenter, self)
        self._stale = True
        self._loading = False
        self._reading: list[Line] = []
        self._sought = Sought()
        self._to_end = False
        self._checks: Checks | None = None
        self._troubled = False
        self._broken = 0
        self._open = ""
        self._left_at = 0
        self.choose_file: Callable[[Callable[[str], None]], None] = self._ask_for_file
        self._verify = Button(self.tr("Verify"), "history.verify", self.tr("Verify the history"))
        self._export = Button(self.tr("Export…"), "history.export", self.tr("Export the history"))
        self._verify.clicked.connect(self._start_verifying)
        self._export.clicked.connect(lambda: self.choose_file(self._start_exporting))
        self._show_header()
        self.frame.add_action(self._verify)
        self.frame.add_action(self._export)
        self._back = Link(self.tr("Back to the history"), "history.back", role="body")
        self._back.clicked.connect(self.close_entry)
        self._way_back = QWidget()
        line = QHBoxLayout(self._way_back)
        line.setContentsMargins(0, 0, 0, theme.BOX)
        line.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        line.addStretch()
        self._way_back.hide()
        self.frame.body.insertWidget(0, self._way_back)
        self._trouble = Notice("history.trouble")
        self.findings = Findings("history.findings")
        self._filter = HistoryFilter("history.filter")
        self._filter.changed.connect(self._look_for)
        self._filter.left.connect(self._enter_list)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self._filter.take_focus
        )
        self.entries = EntryModel(self._in_words, self._day, self)
        self.entries.wanted.connect(self._read_on)
        self.list = EntryList("history.list", self.tr("Entries, newest first"), self.entries)
        self.list.opened.connect(self.open_entry)
        self.list.reached.connect(self._scroll_to)
        self.list.ended.connect(self._go_to_end)
        self._empty = EmptyState(
            "history",
            self.tr("Nothing chosen yet"),
            self.tr("Once you choose something, it stands here, and stays."),
        )
        self._none = EmptyState(
            "search",
            self.tr("No entry fits"),
            self.tr("None has all these words and is of this kind."),
        )
        self._clear = Button(self.tr("Show all entries"), "history.clear")
        self._clear.clicked.connect(self._filter.clear)
        self.detail = EntryDetail("history.detail")
        self.detail.followed.connect(self.followed)
        self.frame.add(self._trouble)
        self.frame.add(self.findings)
        self.frame.add(self._filter, theme.BOX)
        for part in (self.list, self._empty, self._none):
            self.frame.add(part)
        self.frame.body.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        self.frame.add(self.detail)
        for hidden in (self._filter, self._empty, self._none, self._clear, self.detail):
            hidden.hide()
        self.frame.add_end()
        # Reading goes on once scrolling rests: the interpreter does one thing at a time.
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_REST)
        self._ahead.timeout.connect(self._read_ahead)
        bar = self.frame.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._scrolled)

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
        row = self.entries.row_of(part)
        if row >= 0:
            self.list.setCurrentIndex(self.entries.index(row))

    def go_back(self) -> bool:
        """Go back from an entry to the list."""
        opened = bool(self._open)
        if opened:
            self.close_entry()
        return opened

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from an entry with Escape."""
        if event.key() != Qt.Key.Key_Escape or not self.go_back():
            super().keyPressEvent(event)

    @property
    def is_reading(self) -> bool:
        """Whether entries are being read."""
        return self._loading

    def open_entry(self, id_: str) -> None:
        """Show an entry in full, in the place of the list."""
        if not self._open:
            self._left_at = self.frame.verticalScrollBar().value()
        self._open = id_
        self._show_parts()
        self.frame.verticalScrollBar().setValue(0)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_entry(self) -> None:
        """Show the list again, where it was left."""
        self._open = ""
        self._show_parts()
        self.frame.scroll_to(self._left_at)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _load(self) -> None:
        """Read as many entries as were read before, anew."""
        self._stale = False
        self._reading = []
        self._ask(None, max(_FIRST, min(len(self.entries.lines), _PAGE)), self._read_again)
        self._presenter.check(self._checked)

    def _ask(self, before: int | None, limit: int, done: Callable[[Loaded], None]) -> None:
        snapshot = self.model.snapshot
        if snapshot is None:
            return
        self._loading = True
        self._presenter.load(snapshot.catalog, before, limit, done, self._failed)

    def _read_again(self, loaded: Loaded) -> None:
        self._reading += loaded.lines
        if loaded.more and len(self._reading) < len(self.entries.lines):
            self._ask(self._reading[-1].item.entry.position, _PAGE, self._read_again)
            return
        self._loading = False
        self.entries.show_lines(self._reading, more=loaded.more)
        self._reading = []
        self._broken = self._count_broken(self.entries.lines)
        self._arrived()

    def _read_on(self) -> None:
        if not self._loading:
            self._ask(self.entries.lines[-1].item.entry.position, _PAGE, self._read_more)

    def _read_more(self, loaded: Loaded) -> None:
        self._loading = False
        self.entries.append(loaded.lines, more=loaded.more)
        self._broken += self._count_broken(loaded.lines)
        self._arrived()

    def _arrived(self) -> None:
        """Show what was read, and read on where what is looked for may be further down."""
        everything = self._to_end or self._troubled or not self._sought.is_anything
        self._show_parts()
        if self._more and everything:
            self._read_on()
        elif self._to_end:
            self._to_end = False
            self.list.setCurrentIndex(self.entries.index(self.entries.rowCount() - 1))
        else:
            self._scrolled()

    @property
    def _more(self) -> bool:
        return self.entries.canFetchMore(self.list.rootIndex())

    def _scrolled(self) -> None:
        bar = self.frame.verticalScrollBar()
        if self._more and not self._open and bar.maximum() - bar.value() < _NEAR:
            self._ahead.start()

    def _read_ahead(self) -> None:
        self.entries.fetchMore(self.list.rootIndex())

    def _go_to_end(self) -> None:
        self._to_end = True
        self._read_on()

    def _look_for(self, sought: Sought) -> None:
        self._sought = sought
        self.entries.look_for(sought)
        self._arrived()

    def _enter_list(self) -> None:
        if self.entries.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _scroll_to(self, area: QRect) -> None:
        if self.list.currentIndex().row() == 0:
            self.frame.verticalScrollBar().setValue(0)
        else:
            self.frame.reveal_area(self.list, area)

    def _checked(self, checks: Checks, troubled: int) -> None:
        before, self._checks = self._checks or {}, checks
        changed = {name for name, check in checks.items() if check != before.get(name)}
        changed = {name for name in changed if name in before or not checks[name].ok}
        altered = [
            line.item.entry.id
            for line in self.entries.lines
            if line.item.record is not None and line.item.record.hash in changed
        ]
        self.entries.forget_words(altered)
        self._troubled = bool(troubled) or not all(check.ok for check in checks.values())
        self._broken = self._count_broken(self.entries.lines)
        self._arrived()

    def _count_broken(self, lines: Sequence[Line]) -> int:
        checks = self._checks or {}
        return sum(bool(self._presenter.problem(line.item, checks)) for line in lines)

    def _show_parts(self) -> None:
        """Show the list or the entry that is open, and what there is to say of them."""
        lines, shown = self.entries.lines, self.entries.rowCount()
        opened = self._line(self._open) if self._open else None
        if self._open and opened is None:
            self._open = ""
        self._show_header(opened)
        self._show_trouble()
        in_list = opened is None
        self._filter.setVisible(in_list and bool(lines))
        self.list.setVisible(in_list and bool(shown))
        self._empty.setVisible(in_list and not lines and not self._loading)
        self._none.setVisible(in_list and bool(lines) and not shown and not self._more)
        self._clear.setVisible(self._none.isVisibleTo(self))
        self._filter.show_count("" if self._sought.is_anything else self._found(shown))
        self._verify.setVisible(in_list)
        self._export.setVisible(in_list)
        self._verify.setEnabled(bool(lines))
        self._export.setEnabled(bool(lines))
        self._way_back.setVisible(not in_list)
        self.detail.setVisible(not in_list)
        snapshot = self.model.snapshot
        if opened is not None and snapshot is not None:
            self.detail.show_detail(self._details.detail(snapshot, opened.item, self._checks))

    def _found(self, count: int) -> str:
        if self._more:
            return self.tr("%n entry(s) found so far…", "", count)
        return self.tr("%n entry(s) found", "", count)

    def _show_header(self, opened: Line | None = None) -> None:
        if opened is not None:
            self.frame.show_header(self._in_words(opened).title)
            return
        self.frame.show_header(
            self.tr("History"),
            self.tr("Every choice made on this computer, with ALSOFT's receipt."),
        )

    def _show_trouble(self) -> None:
        if self._open or not (self._troubled or self._broken):
            self._trouble.show_message(None)
            return
        if self._broken:
            title = self.tr("%n entry(s) don't hold", "", self._broken)
            hint = self.tr(
                "They are marked below. “Verify” says more; a backup of this computer may hold "
                "them whole."
            )
        else:
            title = self.tr("Not everything holds")
            hint = self.tr("It belongs to none of the entries read so far. “Verify” says more.")
        words = self.tr(
            "Somebody or something changed the history outside of this program. What is left is "
            "kept as it is; what holds now is on the page “Choices”."
        )
        self._trouble.show_message(Message(words, "problem", title, hint))

    def _line(self, id_: str) -> Line | None:
        return next((ln for ln in self.entries.lines if ln.item.entry.id == id_), None)

    def _in_words(self, line: Line) -> EntryView:
        assert self.model.snapshot is not None  # noqa: S101  what was read was asked with one
        return self._presenter.entry(self.model.snapshot, line.item, self._checks or {})

    def _day(self, when: date | None) -> str:
        assert self.model.snapshot is not None  # noqa: S101  as above
        return self._presenter.day(self.model.snapshot, when)

    def _start_verifying(self) -> None:
        self._verify.setEnabled(False)
        self.findings.show_progress(self.tr("Verifying…"))
        self._presenter.verify(self._verified, self._not_done)

    def _verified(self, verification: Verification) -> None:
        self._verify.setEnabled(True)
        self.findings.show_findings(
            self._presenter.summary(verification), self._presenter.findings(verification)
        )

    def _start_exporting(self, path: str) -> None:
        self._export.setEnabled(False)
        self.findings.show_progress(self.tr("Exporting…"))
        self._presenter.export(path, self._exported, self._not_done)

    def _exported(self, path: str) -> None:
        self._export.setEnabled(True)
        self.findings.hide()
        words = self.tr("Exported to {path}. It holds no private key.").format(path=path)
        self.frame.notice.show_message(Message(words))

    def _not_done(self, error: AlsoftError) -> None:
        self._verify.setEnabled(True)
        self._export.setEnabled(True)
        self.findings.hide()
        self.show_error(error)

    def _failed(self, error: AlsoftError) -> None:
        self._loading = False
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
