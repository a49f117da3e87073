"""The page “Privacy policy”: ALSOFT's text, word for word, with the switches beside its clauses."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from operator import itemgetter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.core.policy import PolicyDocument, folded
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.presenters.policy import Loaded, PolicyPresenter, read_address
from alsoft_prefs.gui.presenters.policy_changes import PolicyChangesPresenter, known_before
from alsoft_prefs.gui.presenters.policy_questions import PolicyQuestionsPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.clause_card import ClauseCard
from alsoft_prefs.gui.widgets.contents import ContentsList
from alsoft_prefs.gui.widgets.messages import Notice
from alsoft_prefs.gui.widgets.page_frame import PageFrame
from alsoft_prefs.gui.widgets.policy_changes import FOLD, SECTION, lay_out_changes
from alsoft_prefs.gui.widgets.policy_dialogs import ask_for_file, ask_to_print
from alsoft_prefs.gui.widgets.policy_head import PolicyHead
from alsoft_prefs.gui.widgets.policy_layout import Place, PolicyLayout, lay_out
from alsoft_prefs.gui.widgets.policy_text import PolicyText
from alsoft_prefs.gui.widgets.questions_card import QuestionsCard
from alsoft_prefs.gui.widgets.text_size import TextSize
from alsoft_prefs.gui.window_state import window_state

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
        self._changed = PolicyChangesPresenter(self)
        self._news = PolicyQuestionsPresenter(model, self)
        self._documents: tuple[PolicyDocument, ...] = ()
        self._texts: tuple[PolicyDocument, ...] = ()
        self._policy: PolicyDocument | None = None
        self._old: PolicyDocument | None = None
        self._laid: PolicyLayout | None = None
        self._changes = False
        self._unfolded: set[str] = set()
        self._plain = ""
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self._from: int | None = None
        self._wanted = ""
        self._cards: dict[Place, ClauseCard] = {}
        self.choose_file: Callable[[Callable[[str], None]], None] = partial(ask_for_file, self)
        self.unseen = Notice("policy.unseen")
        self.questions = QuestionsCard("policy.questions")
        self.contents = ContentsList("policy.contents")
        self.text_size = TextSize(self)
        self.head = PolicyHead()
        self.search = self.head.search
        self.text = PolicyText("policy.text")
        self.text.setAccessibleName(self.tr("Privacy policy"))
        self._lay_out_page()
        self._connect()

    def _lay_out_page(self) -> None:
        self.contents.setFixedWidth(_CONTENTS)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BLOCK)
        column.addWidget(self.head)
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
        self.frame.body.addWidget(both, 1)

    def _connect(self) -> None:
        self.unseen.acted.connect(self._news.acknowledge)
        self.questions.answered.connect(self._news.answer)
        self.questions.followed.connect(self._go)
        self.questions.finished.connect(self.text.setFocus)
        self.contents.chosen.connect(self.show_anchor)
        self.head.contents.chosen.connect(self.show_anchor)
        self.head.compared.connect(self._version_chosen)
        self.head.tools.followed.connect(self._tool)
        self.search.changed.connect(self._search)
        self.search.stepped.connect(self._step)
        self.text.section_reached.connect(self._reached)
        self.text.resized.connect(self.text_size.step)
        self.text_size.changed.connect(self._restyle)
        self.text_size.changed.connect(self._show_lines)
        self.text.link_wanted.connect(self._copy_link)
        self.text.followed.connect(self._followed)
        theme.current().changed.connect(self._restyle)
        for key, act in (
            (QKeySequence.StandardKey.Find, self.search.take_focus),
            (QKeySequence.StandardKey.FindNext, lambda: self._step(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._step(-1)),
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.ZoomIn, lambda: self.text_size.step(1)),
            ("Ctrl+=", lambda: self.text_size.step(1)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.text_size.step(-1)),
            ("Ctrl+0", lambda: self.text_size.step(0)),
            ("Ctrl+Shift+C", lambda: self._copy_link(self.text.anchor_of_caret())),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def fill(self, snapshot: Snapshot) -> Iterator[None]:
        """Show the policy in force: a card in each step, then the text, then the rest."""
        self._documents = self._texts = (snapshot.policy,)
        self._policy = snapshot.policy
        yield from self._text_in_steps(snapshot, snapshot.policy)
        self._presenter.load(self._loaded)
        self.refresh(snapshot)
        yield

    def refresh(self, snapshot: Snapshot) -> None:
        """Show the policy in force, unless the person looks at another version of it."""
        if snapshot.policy.sha256 not in {document.sha256 for document in self._documents}:
            deque(self.fill(snapshot), maxlen=0)
            return
        self._show_news(snapshot)
        for card in self._cards.values():
            card.show_states(self._presenter.states(snapshot))

    def reveal(self, part: str) -> None:
        """Go to a section or an item by its anchor or link; `changes` shows what changed."""
        if part == CHANGES:
            self._show_changes()
            return
        address = read_address(part)
        if address is not None and not self._turned_to(address.version):
            self._wanted = part  # until the other versions are read
        self._go(address.anchor if address is not None else part)

    def _turned_to(self, version: int) -> bool:
        """Show a version; false where it isn't there, or not yet. Zero is whichever is shown."""
        found = [each for each in self._documents if each.version == version]
        if found and found[0] is not self._policy:
            self._policy = found[0]
            self._show_text()
        return bool(found) or not version

    def show_anchor(self, anchor: str) -> None:
        """Scroll to a section or an item; passes over an anchor that isn't there."""
        self._show_text_with(anchor)
        self.text.show_anchor(anchor)

    @property
    def shows_changes(self) -> bool:
        """Whether what changed is shown, instead of the whole text."""
        return self._changes

    def _go(self, anchor: str) -> None:
        """Follow a link to a section: it is marked, and the keyboard goes there as well."""
        self._show_text_with(anchor)
        self.text.land(anchor)

    def _show_text_with(self, anchor: str) -> None:
        if self._changes and self._laid is not None and anchor not in self._laid.anchors:
            self._show_text()

    def _loaded(self, loaded: Loaded) -> None:
        self._documents, self._texts = loaded.documents, loaded.texts
        self.head.show_versions(self._presenter.versions(self._documents))
        if self.model.snapshot is not None:
            self._show_news(self.model.snapshot)
        self.text_size.recall(window_state(loaded.directory))
        wanted, self._wanted = self._wanted, ""
        self._show_lines()
        if wanted:
            self.reveal(wanted)

    def _show_news(self, snapshot: Snapshot) -> None:
        self.unseen.show_message(self._news.unseen(snapshot, self._texts))
        self.questions.show_view(self._news.questions(snapshot))

    def _show_text(self) -> None:
        policy, snapshot = self._policy, self.model.snapshot
        if policy is not None and snapshot is not None:
            deque(self._text_in_steps(snapshot, policy), maxlen=0)

    def _text_in_steps(self, snapshot: Snapshot, policy: PolicyDocument) -> Iterator[None]:
        self._changes = False
        self._cards = {}
        for place, view in self._presenter.cards(snapshot.catalog, policy).items():
            name, parent = f"policy.card.{place[0]}.{place[1]}", self.text.viewport()
            card = ClauseCard(name, view.purposes, view.links, parent)
            card.requested.connect(self._presenter.choices.choose)
            card.followed.connect(self.followed)
            card.show_states(self._presenter.states(snapshot))
            self._cards[place] = card
            yield
        self.text.show_cards({})
        self._lay_out()
        yield
        self.text.show_cards(self._cards)
        yield
        entries = self._presenter.contents(policy)
        self.contents.show_entries(entries)
        self.head.contents.show_entries(entries)
        self._show_lines()
        self._search(self.search.field.text())
        self._reached(self.text.anchor_at_top())

    def _lay_out(self, keep: int | None = None) -> None:
        """Lay out what is shown, in the colours and the size in force."""
        policy, look = self._policy, theme.current()
        if policy is None:
            return
        font = theme.scaled(look.font("body"), self.text_size.percent / 100)
        if self._changes and self._old is not None:
            view = self._changed.view(self._old, policy, self._texts, self._unfolded)
            self._laid = lay_out_changes(view, look.roles, font)
        else:
            note = self._presenter.gap_note()
            self._laid = lay_out(policy, look.roles, font, slots=self._cards, note=note)
        self._plain = folded(self._laid.document.toPlainText())
        self.text.show_layout(self._laid, keep=keep)

    def _show_lines(self) -> None:
        policy, snapshot = self._policy, self.model.snapshot
        if policy is None or snapshot is None:
            return
        tools = self._presenter.tools(changes=self._changes, percent=self.text_size.percent)
        self.head.about.show_pieces(*self._presenter.about(snapshot, policy))
        self.head.tools.show_pieces(*tools)
        old = self._old.version if self._changes and self._old is not None else None
        self.head.show_compared(old, policy.version)

    def _show_changes(self, old: PolicyDocument | None = None) -> None:
        policy, snapshot = self._policy, self.model.snapshot
        if policy is None or snapshot is None:
            return
        old = old or known_before(self._documents, policy, snapshot)
        if old is None:
            self.frame.notice.show_message(self._presenter.only_version(policy))
            # The other versions may not be read yet; then this is shown once they are.
            self._wanted = CHANGES if self._documents == (policy,) else ""
            return
        self.frame.notice.show_message(None)
        self._changes, self._old = True, old
        self._cards, self._unfolded = {}, set()
        self.text.show_cards({})
        self._lay_out(keep=0)
        self._found, self._at = [], -1
        self.search.show_count("", steps=False)
        self._show_lines()

    def _version_chosen(self) -> None:
        by_number = {document.version: document for document in self._documents}
        old, new = self.head.old, self.head.new
        self._policy = by_number.get(new or 0, self._policy)
        if self._changes:
            self._show_changes(by_number.get(old or 0))
        else:
            self._show_text()

    def _restyle(self) -> None:
        self._lay_out(keep=self.text.reading_place())
        self._search_again()

    def _search(self, needle: str) -> None:
        address = read_address(needle)
        if address is not None:
            self._turned_to(address.version)
            self.show_anchor(address.anchor)
        if self._changes and needle.strip():
            self._show_text()
            return
        if self._policy is None or self._laid is None or self._changes:
            return
        searching = bool(needle.strip()) and address is None
        if not searching:
            self._from = None
        elif self._from is None:
            self._from = self.text.place_at_top()
        found = self._presenter.find(self._plain, needle) if searching else []
        self._found, self._at = found, self._nearest(found)
        words = self._presenter.count(self._at, len(found)) if searching else ""
        self.search.show_count(words, steps=len(found) > 1)
        self.text.show_matches(found, self._at)

    def _search_again(self) -> None:
        """Mark what was found in a text that is laid out anew."""
        if self._found and not self._changes:
            self.text.show_matches(self._found, self._at)

    def _nearest(self, found: list[tuple[int, int]]) -> int:
        """The first match from where the search began; the very first where none follows."""
        if not found:
            return -1
        return bisect_left(found, self._from or 0, key=itemgetter(0)) % len(found)

    def _step(self, by: int) -> None:
        if not self._found:
            return
        at = self._at + by
        self._at = at % len(self._found)
        wrapped = by if at != self._at else 0
        words = self._presenter.count(self._at, len(self._found), wrapped)
        self.search.show_count(words, steps=len(self._found) > 1)
        self.text.show_matches(self._found, self._at)

    def _reached(self, anchor: str) -> None:
        if self._policy is not None and anchor:
            entry = self._presenter.entry_of(self._policy, anchor)
            self.contents.show_current(entry)
            self.head.contents.show_current(entry)

    def _followed(self, target: str) -> None:
        """Follow a link within what changed."""
        if target.startswith(FOLD):
            self._unfolded.add(target.removeprefix(FOLD))
            self._lay_out(keep=self.text.reading_place())
        else:
            self.text.land(target.removeprefix(SECTION))

    def _tool(self, target: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            CHANGES: self._show_text if self._changes else self._show_changes,
            "copy": lambda: self._copy_link(self.text.anchor_at_top()),
            "print": self._print,
            "pdf": lambda: self.choose_file(self._save_pdf),
            "smaller": lambda: self.text_size.step(-1),
            "larger": lambda: self.text_size.step(1),
            "reset": lambda: self.text_size.step(0),
        }
        acts[target]()

    def _copy_link(self, anchor: str) -> None:
        if self._policy is None or not anchor:
            return
        link = self._presenter.link(self._policy, anchor)
        QGuiApplication.clipboard().setText(link)
        self.frame.notice.show_message(self._presenter.copied(link))

    def _print(self) -> None:
        policy = self._policy
        if policy is not None:
            ask_to_print(self, policy, self._presenter.paper(policy))

    def _save_pdf(self, path: str) -> None:
        from alsoft_prefs.gui.widgets.policy_paper import write_pdf

        policy = self._policy
        if policy is None:
            return
        try:
            write_pdf(policy, self.font(), self._presenter.paper(policy), path)
        except AlsoftError as error:
            self.show_error(error)
        else:
            self.frame.notice.show_message(self._presenter.saved(path))

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
        self.head.contents.setVisible(not beside)
