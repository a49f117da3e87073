"""The page “Your data”: what is collected, for what, and who receives it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPageLayout, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from alsoft_prefs.core.catalog_values import Catalog, DataKind, Recipient
from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.presenters.flows_shown import is_choice
from alsoft_prefs.gui.presenters.your_data import YourDataPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.detail_strip import DetailStrip
from alsoft_prefs.gui.widgets.flow_picture import FlowPicture
from alsoft_prefs.gui.widgets.flow_wall import WIDEST, NeverCard, Wall
from alsoft_prefs.gui.widgets.messages import Button
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.plain_table import PlainTable
from alsoft_prefs.gui.widgets.rows import MetaLine, Row
from alsoft_prefs.gui.widgets.sideways import SidewaysArea
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Text
from alsoft_prefs.gui.window_state import window_state

if TYPE_CHECKING:
    from alsoft_prefs.gui.widgets.flow_view import Paper

_SHOWN = "data/shown"
_TABLE = "table"


class YourDataPage(Page):
    """Shows the flows as a picture or as a table, and below them all that the catalog says.

    `choose_file` asks for the file of a kind (`pdf`, `svg`) and calls back with its path; a test
    puts its own in place.
    """

    name = "data"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name, wide=True))
        self.frame.show_header(
            self.tr("Your data"),
            self.tr("What is collected, for what, and who receives it. A switch cuts its bands."),
        )
        self.setAccessibleName(self.tr("Your data"))
        self._presenter = YourDataPresenter(model, self)
        self._recipients: dict[str, Row] = {}
        self._building: Iterator[bool] | None = None
        self._state: QSettings | None = None
        self._builder = QTimer(self)
        self._builder.timeout.connect(self._build_on)
        self.choose_file: Callable[[str, Callable[[str], None]], None] = self._ask_for_file
        self._toggle = Button(self.tr("Show as table"), "data.as_table")
        self._toggle.clicked.connect(self._turned)
        self.frame.add_action(self._toggle)
        self.picture = FlowPicture()
        self.picture.picked.connect(self._picked)
        self.picture.requested.connect(self._requested)
        self._picture_area = SidewaysArea(self.picture, "data.picture.scroll")
        self.table = PlainTable(
            "data.table", self.tr("Flows of your data"), self._presenter.table_headings()
        )
        self._table_card = Card()
        self._table_card.add(self.table)
        self._table_card.hide()
        self.tools = MetaLine()
        self.tools.followed.connect(self._tool)
        self._below = QWidget()
        self._walled, self._lists = QVBoxLayout(), QVBoxLayout()
        self._lay_out_below()
        self._below.hide()
        self.frame.add(self._picture_area)
        self.frame.add(self._table_card)
        self.frame.add(self.tools, theme.BOX)
        self.tools.show_pieces(*self._presenter.tools())
        self.frame.add(self._below)
        self.frame.add_end()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self).activated.connect(self._print)
        self.detail = DetailStrip("data.detail")
        self.detail.closed.connect(lambda: self.picture.pick(""))
        self.detail.followed.connect(self._follow)
        self.detail.switch.requested.connect(self._switched)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101  made by Page
        column.addWidget(self.detail)
        model.ask(lambda program: program.data_directory, self._recall)

    def _recall(self, directory: str) -> None:
        """Show the flows as they were shown last, unless the person was led to a thing of them."""
        self._state = window_state(directory)
        table = self._state.value(_SHOWN) == _TABLE
        if table and not self.shows_table and not self.picture.picked_key:
            self._turn_over()

    def _lay_out_below(self) -> None:
        """What is never shared is as wide as the picture, lists are no wider than one can read."""
        both = QVBoxLayout(self._below)
        both.setContentsMargins(0, theme.BLOCK, 0, 0)
        both.setSpacing(0)
        for box, most in ((self._walled, WIDEST), (self._lists, theme.COLUMN)):
            column = QWidget()
            column.setMaximumWidth(most)
            column.setLayout(box)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            # Beside a stretch, rows are as high as their words need at the width that they get.
            line = QHBoxLayout()
            line.addWidget(column, 1)
            line.addStretch(0)
            both.addLayout(line)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show how the choices leave the flows."""
        self.picture.show_view(self._presenter.flows.picture(snapshot))
        if self.shows_table:
            self.table.show_rows(self._presenter.table(snapshot))
        for recipient in snapshot.catalog.recipients:
            self._show_recipient(snapshot, recipient)
        self._show_detail(snapshot)
        if self._building is None:
            self._building = self._build(snapshot.catalog)
            self._builder.start()

    @property
    def is_complete(self) -> bool:
        """Whether the lists below the picture are there; they follow a little later."""
        return self._building is not None and not self._builder.isActive()

    def _build_on(self) -> None:
        if self._building is None or next(self._building, None) is None:
            self._builder.stop()
            self.completed.emit()

    def _show_recipient(self, snapshot: Snapshot, recipient: Recipient) -> None:
        row = self._recipients.get(recipient.id)
        if row is not None:
            row.sentence.show_words(recipient.description)
            row.meta.show_pieces(*self._presenter.recipient_meta(snapshot, recipient))

    def reveal(self, part: str) -> None:
        """Pick a thing of the picture, such as `item.usage` or `purpose.tracking.analytics`."""
        node = self.picture.nodes.get(part)
        if node is not None:
            if self.shows_table:
                self._turn_over()
            if self.picture.picked_key != part:
                self.picture.pick(part)
            self.frame.reveal(node)
            self._picture_area.ensureWidgetVisible(node)

    @property
    def shows_table(self) -> bool:
        """Whether the flows are shown as a table."""
        return not self._table_card.isHidden()

    def _turned(self) -> None:
        self._turn_over()
        if self._state is not None:
            self._state.setValue(_SHOWN, _TABLE if self.shows_table else "picture")

    def _turn_over(self) -> None:
        table = not self.shows_table
        if table and self.model.snapshot is not None:
            self.table.show_rows(self._presenter.table(self.model.snapshot))
        self._table_card.setVisible(table)
        self._picture_area.setVisible(not table)
        words = self.tr("Show as picture") if table else self.tr("Show as table")
        self._toggle.setText(words)
        self._toggle.setAccessibleName(words)
        if table:
            self.picture.pick("")

    def _picked(self, _key: str) -> None:
        if self.model.snapshot is not None:
            self._show_detail(self.model.snapshot)

    def _show_detail(self, snapshot: Snapshot) -> None:
        key = self.picture.picked_key
        if not key:
            self.detail.hide()
            return
        view = self._presenter.detail(snapshot, key)
        strip = self.detail
        strip.title.show_words(view.title)
        strip.sentence.show_words(view.sentence)
        strip.ways.show_pieces(*view.ways)
        strip.links.show_pieces(*view.links)
        switch = bool(view.purpose) and is_choice(snapshot, view.purpose)
        strip.switch.setVisible(switch)
        if switch:
            shown = self._presenter.choices.switch(snapshot.statuses[view.purpose])
            strip.switch.setAccessibleName(view.title)
            strip.switch.show_state(
                shown.on, shown.word, changeable=shown.changeable, lock=shown.lock
            )
        strip.show()
        strip.fit(self.height())

    def _switched(self, allow: bool) -> None:
        purpose = self.picture.picked_key.removeprefix("purpose.")
        self._presenter.choices.choose(purpose, allow)

    def _requested(self, key: str, allow: bool) -> None:
        self._presenter.choices.choose(key.removeprefix("purpose."), allow)

    def _tool(self, tool: str) -> None:
        if tool == "print":
            self._print()
        else:
            self.choose_file(tool, self._save)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from alsoft_prefs.gui.widgets.flow_paper import print_on

        snapshot = self.model.snapshot
        if snapshot is None:
            return
        paper = self._paper(snapshot)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(paper.title)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("data.print.dialog")
        dialog.accepted.connect(
            lambda: print_on(self.picture.view, paper, QApplication.font(), printer)
        )
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _save(self, path: str) -> None:
        from alsoft_prefs.gui.widgets.flow_paper import write

        snapshot = self.model.snapshot
        if snapshot is None:
            return
        try:
            write(self.picture.view, self._paper(snapshot), QApplication.font(), path)
        except AlsoftError as error:
            self.show_error(error)
        else:
            self.frame.notice.show_message(self._presenter.saved(path))
        self.frame.reveal(self.frame.notice)

    def _paper(self, snapshot: Snapshot) -> Paper:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self._presenter.flows.paper(snapshot, mirrored=mirrored)

    def _ask_for_file(self, kind: str, done: Callable[[str], None]) -> None:
        titles = {
            "pdf": self.tr("Save the picture as PDF"),
            "svg": self.tr("Save the picture as SVG"),
        }
        filters = {"pdf": self.tr("PDF files (*.pdf)"), "svg": self.tr("SVG files (*.svg)")}
        dialog = QFileDialog(self, titles[kind], f"alsoft-your-data.{kind}")
        dialog.setObjectName(f"data.{kind}.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(filters[kind])
        dialog.setDefaultSuffix(kind)
        dialog.fileSelected.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, target: str) -> None:
        page, _, part = target.partition("/")
        if page == self.name:
            self.reveal(part)
            self.picture.nodes[part].setFocus()
        else:
            self.followed.emit(target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the strip its share."""
        super().resizeEvent(event)
        if self.detail.isVisible():
            self.detail.fit(self.height())

    def _build(self, catalog: Catalog) -> Iterator[bool]:
        """Build what is below the picture, a part each time; it is shown once all is there."""
        self._build_never(catalog)
        yield True
        for kind in DataKind:
            rows: list[QWidget] = []
            for item in (each for each in catalog.data_items if each.kind is kind):
                row = Row(f"data.list.{item.id}", item.title, item.description)
                row.meta.show_pieces(*self._presenter.item_meta(item))
                rows.append(row)
            self._section(f"data.list.{kind}", self._presenter.flows.kind_title(kind), rows)
            yield True
        rows = []
        for case in catalog.cases:
            row = Row(f"data.case.{case.id}", case.title, case.description)
            row.meta.show_pieces(
                self._presenter.clause(case.policy[0], case.title, f"data.case.{case.id}.policy")
            )
            rows.append(row)
        self._section("data.cases", self.tr("When you are asked for details"), rows)
        yield True
        rows = []
        for recipient in catalog.recipients:
            row = Row(f"data.recipient_list.{recipient.id}", recipient.title)
            self._recipients[recipient.id] = row
            if self.model.snapshot is not None:
                self._show_recipient(self.model.snapshot, recipient)
            rows.append(row)
        self._section("data.recipients", self.tr("Who receives data"), rows)
        self._below.show()

    def _build_never(self, catalog: Catalog) -> None:
        sentence = self._presenter.never_sentence(catalog)
        card = NeverCard("data.never", self.tr("Never shared"), sentence)
        for never in catalog.never_shared:
            row = Row(f"data.never.{never.id}", never.title)
            row.meta.show_pieces(*self._presenter.never_meta(catalog, never))
            row.meta.followed.connect(self._follow)
            card.add_row(row)
        self._walled.addWidget(Wall())
        self._walled.addWidget(card)

    def _section(self, name: str, title: str, rows: list[QWidget]) -> None:
        self._lists.addSpacing(theme.SECTION)
        self._lists.addWidget(Text(title, "heading"))
        self._lists.addSpacing(theme.BOX)
        card = Card()
        card.setObjectName(name)
        card.setAccessibleName(title)
        for row in rows:
            if isinstance(row, Row):
                row.meta.followed.connect(self._follow)
            card.add(row)
        self._lists.addWidget(card)
