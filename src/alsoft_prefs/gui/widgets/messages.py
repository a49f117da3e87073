"""What the window says in place: what was done, what went wrong, that there is nothing yet."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.focus import hide_ring
from alsoft_prefs.gui.widgets.surfaces import Card, Turning
from alsoft_prefs.gui.widgets.text import Link, Mark, Text


class Button(QPushButton):
    """The one kind of button that there is: none looks more inviting than another.

    Arguments:
        words: what is on it.
        name: the object name, unique in the window.
        accessible: the accessible name, where the words alone say too little.
        parent: the widget that it lies in.
    """

    def __init__(
        self, words: str, name: str, accessible: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        theme.set_role(self, "button")
        self.setObjectName(name)
        self.setAccessibleName(accessible or words)
        self.setAutoDefault(False)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Show the focus to those who use the keyboard."""
        super().initStyleOption(option)
        hide_ring(self, option)


class Message(NamedTuple):
    """What a notice says.

    Attributes:
        words: what happened.
        kind: `done`, `waiting` or `problem`.
        title: a few words before it; empty for what was done.
        hint: what to do; empty where there is nothing to do.
        action: the words of a link, such as “Undo”; empty for none.
    """

    words: str
    kind: str = "done"
    title: str = ""
    hint: str = ""
    action: str = ""


_LOOK = {
    "done": ("accent_ground", "check", "accent"),
    "waiting": ("waiting_ground", "waiting", "waiting"),
    "problem": ("problem_ground", "warning", "problem"),
}


class Notice(Card):
    """A strip in the page that says what happened, with at most one action; hidden while empty.

    Arguments:
        name: the object name; the action's is `NAME.action`, the closing cross's `NAME.close`.
        parent: the widget that it lies in.
    """

    acted = Signal()
    """The person followed the action."""
    closed = Signal()
    """The person closed it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("accent_ground", bordered=False, parent=parent)
        self.setObjectName(name)
        self.message: Message | None = None
        self._mark = Mark("check", "accent")
        self._title = Text("", "strong")
        self._words = Text()
        self._hint = Text("", "meta")
        self._action = Link("", f"{name}.action", role="body")
        self._close = Link("", f"{name}.close", role="body")
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self._closing)
        self.rows.addWidget(self._built())
        self.hide()

    def _built(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HAIR)
        for part in (self._title, self._words, self._hint):
            column.addWidget(part)
        marked = QWidget()
        line = QHBoxLayout(marked)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.CARD_GAP)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        ends = QWidget()
        trailing = QHBoxLayout(ends)
        trailing.setContentsMargins(0, 0, 0, 0)
        trailing.setSpacing(theme.BLOCK)
        trailing.addWidget(self._action)
        trailing.addWidget(self._close)
        turning = Turning(marked, ends)
        turning.box.setContentsMargins(*theme.NOTICE)
        return turning

    def show_message(self, message: Message | None, *, announce: bool = True) -> None:
        """Show a message, and have a screen reader say it; None hides the notice."""
        if message == self.message:
            return
        self.message = message
        if message is None:
            self.hide()
            return
        ground, mark, tone = _LOOK[message.kind]
        self.show_ground(ground)
        self._mark.show_mark(mark, tone)
        self._title.show_words(message.title)
        self._words.show_words(message.words)
        self._hint.show_words(message.hint)
        self._action.setText(message.action)
        self._action.setAccessibleName(message.action)
        self._action.setVisible(bool(message.action))
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setVisible(message.kind == "problem" or not message.action)
        self.show()
        if announce:
            say(self, " ".join(filter(None, (message.title, message.words, message.hint))))

    def _closing(self) -> None:
        self.show_message(None)
        self.closed.emit()


class StatusLine(QWidget):
    """A mark and some words: how something stands. The mark tells what the colour tells."""

    def __init__(self, role: str = "meta", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.LINE + theme.HAIR)
        self._mark = Mark("home", "dim", role=role)
        self.words = Text("", role, "dim")
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_status(self, words: str, mark: str, tone: str = "dim", *, loud: bool = True) -> None:
        """Show how it stands; the words are in the mark's colour where it is `loud`."""
        self._mark.show_mark(mark, tone)
        self.words.set_tone(tone if loud else "dim")
        self.words.show_words(words)


class EmptyState(QWidget):
    """What is shown where there is nothing to show, and why."""

    def __init__(
        self, mark: str, title: str, sentence: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(*theme.EMPTY)
        column.setSpacing(theme.BOX)
        self.title = Text(title, "strong")
        self.sentence = Text(sentence, "body", "dim")
        for words in (self.title, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Mark(mark, "dim", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.sentence)


class ButtonLine(QWidget):
    """Buttons beside each other, as wide as each other, which wrap where they must."""

    def __init__(self, *buttons: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=theme.BOX, line_gap=theme.BOX)
        for button in buttons:
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def say(widget: QWidget, words: str) -> None:
    """Have a screen reader say something, without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
