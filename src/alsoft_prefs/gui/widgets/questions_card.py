"""A card that asks again, purpose by purpose, what rests on clauses that changed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.phrases import about
from alsoft_prefs.gui.widgets.messages import Button, ButtonLine, say
from alsoft_prefs.gui.widgets.rows import Piece, Row
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Link, Text


class QuestionView(NamedTuple):
    """A purpose that is asked again: its id, title, why, and links to the changed clauses."""

    purpose: str
    title: str
    sentence: str
    clauses: tuple[Piece, ...]


class QuestionsView(NamedTuple):
    """What the card says, and what it asks."""

    title: str
    words: str
    questions: tuple[QuestionView, ...]


class QuestionsCard(Card):
    """Asks about each purpose with two buttons alike; hidden while there is nothing to ask.

    Arguments:
        name: the object name; a question's is `NAME.PURPOSE`, its buttons' `NAME.PURPOSE.keep` and
            `NAME.PURPOSE.refuse`.
        parent: the widget that it lies in.
    """

    answered = Signal(str, bool)
    """A purpose, and whether it stays allowed."""
    followed = Signal(str)
    """A link's target."""
    finished = Signal()
    """The last answer is stored, and the focus has nowhere to go here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self._name = name
        self._title = Text("", "strong")
        self._title.setObjectName(f"{name}.title")
        self._words = Text()
        self._rows: dict[str, _QuestionRow] = {}
        self._answering: set[str] = set()
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(18, 13, 18, 13)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        self.add(head)
        self.hide()

    def show_view(self, view: QuestionsView | None) -> None:
        """Show what is asked; what is asked still keeps its widgets, and so the focus."""
        questions = view.questions if view is not None else ()
        asked = {question.purpose for question in questions}
        had_focus = False
        for purpose in [known for known in self._rows if known not in asked]:
            row = self._rows.pop(purpose)
            had_focus = had_focus or row.keep.hasFocus() or row.refuse.hasFocus()
            self.rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for question in questions:
            if question.purpose not in self._rows:
                self._rows[question.purpose] = self._row(question)
            self._rows[question.purpose].show_question(question)
        self._answering.clear()
        if view is not None:
            self._show_words(view)
        self.setVisible(bool(questions))
        if had_focus and self._rows:
            # On a link, not a button: a key that is pressed twice mustn't answer the next one.
            first = next(iter(self._rows.values()))
            first.meta.findChildren(Link)[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self.finished.emit()

    def _show_words(self, view: QuestionsView) -> None:
        is_news = self._title.text() != view.title or self.isHidden()
        self._title.show_words(view.title)
        self._words.show_words(view.words)
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(view.words)
        if is_news:
            say(self, f"{view.title}. {view.words}")

    def _row(self, question: QuestionView) -> _QuestionRow:
        row = _QuestionRow(f"{self._name}.{question.purpose}", question.title)
        row.keep.clicked.connect(lambda: self._answer(question.purpose, keep=True))
        row.refuse.clicked.connect(lambda: self._answer(question.purpose, keep=False))
        row.meta.followed.connect(self.followed)
        self.add(row)
        return row

    def _answer(self, purpose: str, *, keep: bool) -> None:
        if purpose not in self._answering:  # a second click before the first one is stored
            self._answering.add(purpose)
            self.answered.emit(purpose, keep)


class _QuestionRow(Row):
    """One question."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title)
        keep, refuse = self.tr("Keep allowed"), self.tr("Not allowed")
        self.keep = Button(keep, f"{name}.keep", about(title, keep))
        self.refuse = Button(refuse, f"{name}.refuse", about(title, refuse))
        self.sentence.set_tone("dim")
        theme.set_role(self.sentence, "meta")
        self.add_trailing(ButtonLine(self.keep, self.refuse))

    def show_question(self, question: QuestionView) -> None:
        """Show why it is asked, and the changed clauses."""
        self.sentence.show_words(question.sentence)
        self.meta.show_pieces(*question.clauses)
