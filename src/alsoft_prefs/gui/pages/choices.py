"""The page “Choices”: every purpose, why it is so, and a switch."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from alsoft_prefs.core.catalog_values import Cookie, OptOut, Purpose
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.presenters.undo import UndoPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.messages import Button, ButtonLine, EmptyState, Notice
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.gui.widgets.search_line import SearchField
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.switch import Switch
from alsoft_prefs.gui.widgets.text import Link


class ChoicesPage(Page):
    """Shows a row for each purpose, in groups; a click takes effect at once."""

    name = "choices"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name))
        self.frame.show_header(
            self.tr("Choices"),
            self.tr("Each takes effect at once, on every ALSOFT program on this computer."),
        )
        self.setAccessibleName(self.tr("Choices"))
        self._presenter = ChoicesPresenter(model, self)
        self._undo = UndoPresenter(model, self)
        self._rows: dict[str, Row] = {}
        self._cookies: dict[str, Row] = {}
        self._opt_outs: dict[str, Row] = {}
        self._sections: dict[str, list[QWidget]] = {}
        allow_all = Button(self.tr("Allow all"), "choices.allow_all")
        only_necessary = Button(self.tr("Only necessary"), "choices.only_necessary")
        allow_all.clicked.connect(self._presenter.allow_all)
        only_necessary.clicked.connect(self._presenter.only_necessary)
        self.frame.add_action(allow_all)
        self.frame.add_action(only_necessary)
        self._strip = Notice("choices.undo")
        self._strip.acted.connect(self._undo.undo)
        self.frame.add(self._strip)
        self._search = self._search_field()
        self._nothing = EmptyState(
            "search", self.tr("No choice has these words"), self.tr("Other words may find it.")
        )
        self._nothing.setObjectName("choices.nothing")
        self._nothing.hide()
        self._signal: Row | None = None

    def _search_field(self) -> QLineEdit:
        field = SearchField("choices.search", self.tr("Find a choice"))
        field.setMaximumWidth(theme.FIELD)
        field.textChanged.connect(self._filter)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(lambda: field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.frame.add(field, theme.CARD_GAP)
        return field

    def fill(self, snapshot: Snapshot) -> Iterator[None]:
        """Build a card in each step, then show how each purpose stands."""
        yield from self._build(snapshot)
        self.refresh(snapshot)
        yield

    def refresh(self, snapshot: Snapshot) -> None:
        """Show how each purpose stands."""
        self._strip.show_message(self._undo.message(snapshot))
        for purpose, row in self._rows.items():
            status = snapshot.statuses[purpose]
            row.meta.show_pieces(*self._presenter.meta(snapshot, status))
            if row.switch is not None:
                view = self._presenter.switch(status)
                row.switch.show_state(
                    view.on, view.word, changeable=view.changeable, lock=view.lock
                )
        for cookie in snapshot.catalog.cookies:
            pieces = self._presenter.cookie_meta(snapshot, cookie)
            self._cookies[cookie.id].meta.show_pieces(*pieces)
        for page in snapshot.catalog.opt_outs:
            pieces = self._presenter.opt_out_meta(snapshot, page)
            self._opt_outs[page.id].meta.show_pieces(*pieces)
        if self._signal is not None:
            self._signal.sentence.show_words(self._presenter.signal_words(snapshot))

    def reveal(self, part: str) -> None:
        """Scroll to a purpose, a group or `opt_outs`, and put the focus on a purpose's switch."""
        row = self._rows.get(part)
        if row is not None:
            self._search.clear()
            self.frame.reveal(row)
            links = row.meta.findChildren(Link)  # what is always on has no switch
            target = row.switch if row.switch is not None else links[0] if links else None
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
        elif part in self._sections:
            self._search.clear()
            self.frame.reveal_top(self._sections[part][0])

    def _build(self, snapshot: Snapshot) -> Iterator[None]:
        optional = {purpose.group for purpose in snapshot.catalog.purposes if not purpose.essential}
        # What one can choose comes first; what is always on follows.
        for group in sorted(snapshot.catalog.groups, key=lambda each: each.id not in optional):
            card = self._section(group.id, group.title)
            for purpose in snapshot.catalog.purposes:
                if purpose.group == group.id:
                    card.add(self._purpose_row(purpose, group.title))
            if group.id == "tracking":
                card.add(self._signal_row())
            yield
        card = self._section("cookie_list", self.tr("How long cookies are kept"))
        for cookie in snapshot.catalog.cookies:
            card.add(self._cookie_row(cookie))
        yield
        card = self._section("opt_outs", self.tr("Opt-outs in your browser"))
        for page in snapshot.catalog.opt_outs:
            card.add(self._opt_out_row(page))
        yield
        self.frame.add(self._nothing)
        self.frame.add_end()

    def _section(self, name: str, title: str) -> Card:
        heading = self.frame.add_heading(title)
        card = Card()
        card.setObjectName(f"choices.group.{name}")
        card.setAccessibleName(title)
        self.frame.add(card)
        self._sections[name] = [heading, card]
        return card

    def _purpose_row(self, purpose: Purpose, group: str) -> Row:
        row = Row(f"choices.{purpose.id}", purpose.title, self._presenter.sentence(purpose))
        accessible = self.tr("{group}: {title}").format(group=group, title=purpose.title)
        switch = Switch(f"choices.{purpose.id}.switch", accessible)
        switch.requested.connect(lambda allow: self._presenter.choose(purpose.id, allow))
        row.add_switch(switch)
        row.meta.followed.connect(self._follow)
        self._rows[purpose.id] = row
        return row

    def _signal_row(self) -> Row:
        self._signal = Row("choices.signal", self.tr("Do Not Track"))
        self._signal.meta.show_pieces(
            self._presenter.clause("10", "choices.signal.policy", self.tr("Do Not Track"))
        )
        self._signal.meta.followed.connect(self._follow)
        return self._signal

    def _cookie_row(self, cookie: Cookie) -> Row:
        row = Row(f"choices.cookie.{cookie.id}", cookie.title, cookie.description)
        row.meta.followed.connect(self._follow)
        self._cookies[cookie.id] = row
        return row

    def _opt_out_row(self, page: OptOut) -> Row:
        name = f"choices.opt_out.{page.id}"
        row = Row(name, page.title, f"{page.does} {page.does_not}")
        row.meta.followed.connect(self._follow)
        open_ = Button(
            self.tr("Open the page"),
            f"{name}.open",
            self.tr("Open the page of {title} in the browser").format(title=page.title),
        )
        open_.clicked.connect(lambda: self.followed.emit(page.url))
        done = Button(
            self.tr("I did it"),
            f"{name}.done",
            self.tr("I opted out on the page of {title}").format(title=page.title),
        )
        done.clicked.connect(lambda: self._presenter.mark_done(page.id))
        row.add_below(ButtonLine(open_, done))
        self._opt_outs[page.id] = row
        return row

    def _follow(self, target: str) -> None:
        page, _, part = target.partition("/")
        if page == self.name:
            self.reveal(part)
        else:
            self.followed.emit(target)

    def _filter(self, needle: str) -> None:
        snapshot = self.model.snapshot
        if snapshot is None:
            return
        found = self._presenter.found(snapshot, needle)
        for purpose, row in self._rows.items():
            row.setVisible(found is None or purpose in found)
        for name, (heading, card) in self._sections.items():
            members = [p for p in self._rows if p.startswith(f"{name}.")]
            shown = found is None or any(p in found for p in members)
            heading.setVisible(shown)
            card.setVisible(shown)
        if self._signal is not None:
            self._signal.setVisible(found is None)
        self._nothing.setVisible(found is not None and not found)
