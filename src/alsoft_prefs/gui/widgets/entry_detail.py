"""An entry of the history in full: what was decided, when and how, and the exact bytes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.presenters.entry_detail import DetailView
from alsoft_prefs.gui.presenters.policy import SCHEME
from alsoft_prefs.gui.widgets.code import CodeView
from alsoft_prefs.gui.widgets.messages import Button, Message, Notice, StatusLine, say
from alsoft_prefs.gui.widgets.rows import MetaLine, Row
from alsoft_prefs.gui.widgets.surfaces import Card, Turning
from alsoft_prefs.gui.widgets.text import Link, Text

_MARKS = {
    "ok": ("check", "accent"),
    "warning": ("information", "dim"),
    "problem": ("warning", "problem"),
}


class EntryDetail(QWidget):
    """Shows an entry; the page puts it in the place of the list.

    Arguments:
        name: the object name; parts are `NAME.record`, `NAME.jws`, `NAME.receipt`,
            `NAME.receipt_jws`, each with `.copy`, and `NAME.policy`, `NAME.problem`.
        parent: the widget that it lies in.
    """

    followed = Signal(str)
    """The policy's version was followed; carries the page to show."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName(name)
        self.problem = Notice(f"{name}.problem")
        self._decided = Card()
        self._decided.setObjectName(f"{name}.decided")
        self._facts = Card()
        self._facts.setObjectName(f"{name}.facts")
        self._checked = Card()
        self._checked.setObjectName(f"{name}.checked")
        self._headings = (
            Text(self.tr("What was decided"), "heading"),
            Text(self.tr("When and how"), "heading"),
            Text(self.tr("Verified without a network"), "heading"),
        )
        self._record = _Bytes(f"{name}.record", self.tr("The record: header and payload, decoded"))
        self._jws = _Bytes(f"{name}.jws", self.tr("The record: the exact bytes that were signed"))
        self._receipt = _Bytes(
            f"{name}.receipt", self.tr("ALSOFT's receipt: header and payload, decoded")
        )
        self._receipt_jws = _Bytes(
            f"{name}.receipt_jws", self.tr("ALSOFT's receipt: the exact bytes")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.problem)
        cards = (self._decided, self._facts, self._checked)
        for number, (heading, card) in enumerate(zip(self._headings, cards, strict=True)):
            heading.setContentsMargins(0, theme.SECTION if number else theme.BOX, 0, theme.BOX)
            column.addWidget(heading)
            column.addWidget(card)
        for part in (self._record, self._jws, self._receipt, self._receipt_jws):
            column.addWidget(part)

    def show_detail(self, view: DetailView) -> None:
        """Show an entry, or another state of it."""
        self._show_problem(view.problem)
        self._show_decided(view)
        self._show_facts(view)
        self._show_checked(view)
        self._record.show_code(view.record)
        self._jws.show_code(view.jws)
        self._receipt.show_code(view.receipt)
        self._receipt_jws.show_code(view.receipt_jws)

    def _show_problem(self, problem: str) -> None:
        if not problem:
            self.problem.show_message(None)
            return
        hint = self.tr("It is left as it is. Other entries, and what you chose, still count.")
        self.problem.show_message(
            Message(problem, "problem", self.tr("This entry doesn't hold"), hint), announce=False
        )

    def _show_decided(self, view: DetailView) -> None:
        self._decided.clear()
        self._headings[0].setVisible(bool(view.decided))
        self._decided.setVisible(bool(view.decided))
        for number, (title, piece) in enumerate(view.decided):
            row = Row(f"{self._name}.decided.{number}", title)
            said = MetaLine()
            row.add_trailing(said)
            said.show_pieces(piece)
            self._decided.add(row)

    def _show_facts(self, view: DetailView) -> None:
        self._facts.clear()
        self._headings[1].setVisible(bool(view.facts))
        self._facts.setVisible(bool(view.facts))
        for number, (title, words) in enumerate(view.facts):
            self._facts.add(Row(f"{self._name}.fact.{number}", title, words))
        if view.version:
            row = Row(f"{self._name}.fact.policy", self.tr("Policy"), view.policy)
            link = Link(
                self.tr("Read the policy"),
                f"{self._name}.policy",
                accessible=self.tr("Read version {number} of the privacy policy").format(
                    number=view.version
                ),
            )
            link.clicked.connect(lambda: self.followed.emit(f"policy/{SCHEME}{view.version}"))
            row.add_button(link)
            self._facts.add(row)

    def _show_checked(self, view: DetailView) -> None:
        self._checked.clear()
        self._headings[2].setVisible(bool(view.checked))
        self._checked.setVisible(bool(view.checked))
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(*theme.ROW)
        column.setSpacing(theme.LINE)
        for health, words in view.checked:
            line = StatusLine()
            mark, tone = _MARKS[health]
            line.show_status(words, mark, tone)
            line.words.set_tone("problem" if health == "problem" else "text")
            column.addWidget(line)
        self._checked.add(lines)


class _Bytes(QWidget):
    """Bytes below a heading, with a button that copies them; hidden while there are none."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._title = title
        self._code = CodeView(name, title)
        self._copy = Button(
            self.tr("Copy"), f"{name}.copy", self.tr("Copy: {what}").format(what=title)
        )
        self._copy.clicked.connect(self._copied)
        self._said = StatusLine()
        self._said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SECTION, 0, 0)
        column.setSpacing(theme.BOX)
        column.addWidget(Turning(Text(title, "heading"), self._copy))
        card = Card()
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(theme.BOX, theme.BOX, theme.BOX, theme.BOX)
        box.addWidget(self._code)
        card.add(inside)
        column.addWidget(card)
        column.addWidget(self._said)
        self.hide()

    def show_code(self, text: str) -> None:
        if text != self._code.toPlainText():
            self._said.hide()
        self._code.show_code(text)
        self.setVisible(bool(text))

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._code.toPlainText())
        words = self.tr("Copied.")
        self._said.show_status(words, "check", "accent")
        self._said.show()
        say(self, words)
