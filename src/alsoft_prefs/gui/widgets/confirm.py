"""A question in place: what will happen, and two buttons of one size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.messages import Button, ButtonLine, say
from alsoft_prefs.gui.widgets.text import Text


class Confirm(QWidget):
    """Hidden until it asks; Escape and “Cancel” change nothing.

    Arguments:
        name: the object name; `NAME.cancel` and `NAME.confirm` are the buttons'.
        words: what is on the button that does it.
        parent: the widget that it lies in.
    """

    confirmed = Signal()
    """The person wants it."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._asked_from: QWidget | None = None
        self._title = Text("", "strong")
        self._sentence = Text()
        self.cancel = Button(self.tr("Cancel"), f"{name}.cancel")
        self.confirm = Button(words, f"{name}.confirm")
        column = QVBoxLayout(self)
        column.setContentsMargins(*theme.ROW)
        column.setSpacing(theme.LINE)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(theme.LINE)
        column.addWidget(ButtonLine(self.cancel, self.confirm))
        self.cancel.clicked.connect(self._cancelled)
        self.confirm.clicked.connect(self._confirmed)
        self.hide()

    def ask(self, title: str, sentence: str) -> None:
        """Ask; the keyboard goes to “Cancel”."""
        self._title.show_words(title)
        self._sentence.show_words(sentence)
        self.confirm.setAccessibleDescription(sentence)
        self._asked_from = QApplication.focusWidget()
        self.show()
        width = max(self.cancel.sizeHint().width(), self.confirm.sizeHint().width())
        for button in (self.cancel, self.confirm):
            button.setMinimumWidth(width)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        say(self, f"{title} {sentence}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape cancel."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancelled()
        else:
            super().keyPressEvent(event)

    def _cancelled(self) -> None:
        """Go back to where the question came from."""
        before = self._asked_from
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _confirmed(self) -> None:
        self.hide()
        self.confirmed.emit()
