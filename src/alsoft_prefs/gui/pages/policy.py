"""The page “Privacy policy”: ALSOFT's text, word for word, with the switches beside its clauses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.core.policy import PolicyDocument
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.presenters.policy import Loaded, PolicyPresenter, read_address
from alsoft_prefs.gui.presenters.policy_questions import PolicyQuestionsPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.clause_card import ClauseCard
from alsoft_prefs.gui.widgets.contents import Box, ContentsBox, ContentsList
from alsoft_prefs.gui.widgets.messages import Notice
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.policy_layout import PolicyLayout, Span, lay_out, lay_out_changes
from alsoft_prefs.gui.widgets.policy_text import PolicyText
from alsoft_prefs.gui.widgets.questions_card import QuestionsCard
from alsoft_prefs.gui.widgets.rows import MetaLine
from alsoft_prefs.gui.widgets.search_line import SearchLine

_CONTENTS = 176
_GAP = 30
CHANGES = "changes"


class PolicyPage(Page):
    """Shows a version of the policy, or what changed between two.

    `choose_file` asks for the PDF's file and calls back with its path; a test puts its own in
    place.
    """

    name = "policy"

    def __init__(self, model: Model) -> None:
        super().__init__(model, PageFrame(self.name, wide=True))
        self.setAccessibleName(self.tr("Privacy policy"))
        self._presenter = PolicyPresenter(model, self)
        self._news = PolicyQuestionsPresenter(model, self)
        self._documents: tuple[PolicyDocument, ...] = ()
        self._texts: tuple[PolicyDocument, ...] = ()
        self._policy: PolicyDocument | None = None
        self._laid: PolicyLayout | None = None
        self._changes = False
        self._found: list[Span] = []
        self._at = -1
        self._wanted = ""
        self._cards: tuple[ClauseCard, ...] = ()
        self.choose_file: Callable[[Callable[[str], None]], None] = self._ask_for_file
        self.unseen = Notice("policy.unseen")
        self.unseen.acted.connect(self._news.acknowledge)
        self.questions = QuestionsCard("policy.questions")
        self.questions.answered.connect(self._news.answer)
        self.questions.followed.connect(self.show_anchor)
        self.contents = ContentsList("policy.contents")
        self.contents_box = ContentsBox("policy.contents_box")
        self.search = SearchLine("policy.search", self.tr("Find in the policy"))
        self.versions = Box()
        self.about = MetaLine()
        self.tools = MetaLine()
        self.text = PolicyText("policy.text")
        self.text.setAccessibleName(self.tr("Privacy policy"))
        self._lay_out_page()
        self._connect()

    def _lay_out_page(self) -> None:
        self.versions.setObjectName("policy.versions")
        self.versions.setAccessibleName(self.tr("Version"))
        self.versions.hide()
        self.contents.setFixedWidth(_CONTENTS)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.search, self.contents_box, self.versions, self.about, self.tools):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.text, 1)
        both = self._both = QWidget()
        both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP)
        line.addWidget(self.contents)
        line.addWidget(right, 1)
        self.frame.add(self.unseen)
        self.frame.add(self.questions)
        for notice in (self.unseen, self.questions, self.frame.notice):
            notice.installEventFilter(self)
        self.versions.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.frame.body.addWidget(both, 1)

    def _connect(self) -> None:
        self.contents.chosen.connect(self.show_anchor)
        self.contents_box.chosen.connect(self.show_anchor)
        self.search.changed.connect(self._search)
        self.search.stepped.connect(self._step)
        self.versions.activated.connect(self._version_chosen)
        self.tools.followed.connect(self._tool)
        self.text.section_reached.connect(self._reached)
        self.questions.finished.connect(self.text.setFocus)
        theme.current().changed.connect(self._restyle)
        for key, act in (
            (QKeySequence.StandardKey.Find, self.search.take_focus),
            (QKeySequence.StandardKey.FindNext, lambda: self._step(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._step(-1)),
            (QKeySequence.StandardKey.Print, self._print),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show the policy in force, unless the person looks at another version of it."""
        known = [document.sha256 for document in self._documents]
        if snapshot.policy.sha256 not in known:
            self._documents = self._texts = (snapshot.policy,)
            self._policy = snapshot.policy
            self._presenter.load(self._loaded)
            self._show_text()
        self._show_news(snapshot)
        for card in self._cards:
            card.show_states(self._presenter.states(snapshot))

    def reveal(self, part: str) -> None:
        """Scroll to a section or an item by its anchor; `changes` shows what changed."""
        if part == CHANGES:
            self._show_changes()
            return
        address = read_address(part)
        self.show_anchor(address.anchor if address is not None else part)

    def show_anchor(self, anchor: str) -> None:
        """Scroll to a section or an item; passes over an anchor that isn't there."""
        if self._changes and self._laid is not None and anchor not in self._laid.anchors:
            self._show_text()
        self.text.show_anchor(anchor)

    @property
    def shows_changes(self) -> bool:
        """Whether what changed is shown, instead of the whole text."""
        return self._changes

    def _loaded(self, loaded: Loaded) -> None:
        self._documents, self._texts = loaded
        self.versions.clear()
        for document in reversed(self._documents):
            words = self.tr("Version {number}").format(number=document.version)
            self.versions.addItem(words, document.version)
        self.versions.setVisible(len(self._documents) > 1)
        if self.model.snapshot is not None:
            self._show_news(self.model.snapshot)
        if self._wanted == CHANGES:
            self._wanted = ""
            self._show_changes()

    def _show_news(self, snapshot: Snapshot) -> None:
        self.unseen.show_message(self._news.unseen(snapshot, self._texts))
        self.questions.show_view(self._news.questions(snapshot))

    def _show_text(self) -> None:
        policy, snapshot = self._policy, self.model.snapshot
        if policy is None or snapshot is None:
            return
        self._changes = False
        views = self._presenter.cards(snapshot.catalog, policy)
        cards = {}
        for place, view in views.items():
            name = f"policy.card.{place[0]}.{place[1]}"
            card = ClauseCard(name, view.purposes, view.links, self.text.viewport())
            card.requested.connect(self._presenter.choices.choose)
            card.followed.connect(self.followed)
            card.show_states(self._presenter.states(snapshot))
            cards[place] = card
        self._cards = tuple(cards.values())
        look = theme.current()
        self._laid = lay_out(policy, look.roles, look.font("body"), slots=views)
        self.text.show_cards({})
        self.text.show_layout(self._laid)
        self.text.show_cards(cards)
        entries = self._presenter.contents(policy)
        self.contents.show_entries(entries)
        self.contents_box.show_entries(entries)
        self._show_lines(snapshot, policy)
        self._search(self.search.field.text())
        self._reached(self.text.anchor_at_top())

    def _show_lines(self, snapshot: Snapshot, policy: PolicyDocument) -> None:
        self.about.show_pieces(*self._presenter.about(snapshot, policy))
        self.tools.show_pieces(*self._presenter.tools(changes=self._changes))

    def _show_changes(self) -> None:
        policy, snapshot = self._policy, self.model.snapshot
        if policy is None or snapshot is None:
            return
        older = [document for document in self._documents if document.version < policy.version]
        if not older:
            self.frame.notice.show_message(self._presenter.only_version(policy))
            # The other versions may not be read yet; then this is shown once they are.
            self._wanted = CHANGES if self._documents == (policy,) else ""
            return
        is_current = policy.version == snapshot.policy.version
        known = [each for each in older if is_current and each.version == snapshot.since]
        old = known[-1] if known else older[-1]
        heading, changes = self._presenter.changes(old, policy, self._texts)
        self.frame.notice.show_message(None if changes else self._presenter.no_changes())
        look = theme.current()
        self._changes = True
        self._cards = ()
        self.text.show_cards({})
        self._laid = lay_out_changes(changes, heading, look.roles, look.font("body"))
        self.text.show_layout(self._laid)
        self._found, self._at = [], -1
        self.search.show_count("", steps=False)
        self._show_lines(snapshot, policy)

    def _version_chosen(self, at: int) -> None:
        version = self.versions.itemData(at)
        for document in self._documents:
            if document.version == version:
                self._policy = document
        changes = self._changes
        self._show_text()
        if changes:
            self._show_changes()

    def _restyle(self) -> None:
        if self._changes:
            self._show_changes()
        else:
            self._show_text()

    def _search(self, needle: str) -> None:
        address = read_address(needle)
        if address is not None:
            self.show_anchor(address.anchor)
        if self._changes and needle.strip():
            self._show_text()
            return
        if self._policy is None or self._laid is None or self._changes:
            return
        searching = bool(needle.strip()) and address is None
        found = self._presenter.find(self._policy, needle, self._laid.places) if searching else []
        self._found, self._at = found, self._nearest(found)
        words = self._presenter.count(self._at, len(found)) if searching else ""
        self.search.show_count(words, steps=len(found) > 1)
        self.text.show_matches(found, self._at)

    def _nearest(self, found: list[Span]) -> int:
        """The first match from where the person reads on; the very first where none follows."""
        top = self.text.place_at_top()
        following = [number for number, span in enumerate(found) if span.start >= top]
        return following[0] if following else min(0, len(found) - 1)

    def _step(self, by: int) -> None:
        if not self._found:
            return
        self._at = (self._at + by) % len(self._found)
        self.search.show_count(self._presenter.count(self._at, len(self._found)), steps=True)
        self.text.show_matches(self._found, self._at)

    def _reached(self, anchor: str) -> None:
        if self._policy is not None and anchor:
            entry = self._presenter.entry_of(self._policy, anchor)
            self.contents.show_current(entry)
            self.contents_box.show_current(entry)

    def _tool(self, target: str) -> None:
        if target == CHANGES and self._changes:
            self._show_text()
        elif target == CHANGES:
            self._show_changes()
        elif target == "copy":
            self._copy_link()
        elif target == "print":
            self._print()
        else:
            self.choose_file(self._save_pdf)

    def _copy_link(self) -> None:
        anchor = self.text.anchor_at_top()
        if self._policy is None or not anchor:
            return
        link = self._presenter.link(self._policy, anchor)
        QGuiApplication.clipboard().setText(link)
        self.frame.notice.show_message(self._presenter.copied(link))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from alsoft_prefs.gui.widgets.policy_paper import print_on

        policy = self._policy
        if policy is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(policy.title)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("policy.print.dialog")
        dialog.accepted.connect(lambda: print_on(policy, self.font(), printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _save_pdf(self, path: str) -> None:
        from alsoft_prefs.gui.widgets.policy_paper import write_pdf

        if self._policy is None:
            return
        try:
            write_pdf(self._policy, self.font(), path)
        except AlsoftError as error:
            self.show_error(error)
        else:
            self.frame.notice.show_message(self._presenter.saved(path))

    def _ask_for_file(self, done: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, self.tr("Save the policy as PDF"), "alsoft-privacy-policy.pdf")
        dialog.setObjectName("policy.pdf.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a distance below a notice that is shown."""
        layout = self._both.layout()
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and layout is not None:
            notices = (self.unseen, self.questions, self.frame.notice)
            shown = any(not notice.isHidden() for notice in notices)
            layout.setContentsMargins(0, 14 if shown else 0, 0, 0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the contents beside the text, or above it where there is little room."""
        super().resizeEvent(event)
        readable = self.fontMetrics().averageCharWidth() * 48
        beside = self.width() >= _CONTENTS + _GAP + readable + 80
        self.contents.setVisible(beside)
        self.contents_box.setVisible(not beside)
