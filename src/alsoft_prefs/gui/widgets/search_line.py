"""A search field with where it stands, and ways to the next and the one before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.messages import say
from alsoft_prefs.gui.widgets.text import Link, Text


class SearchField(QLineEdit):
    """A field to search in, with a drawing at its beginning and a cross that clears it.

    Arguments:
        name: the object name.
        prompt: what the field says while it is empty; it is the accessible name.
    """

    def __init__(self, name: str, prompt: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self._begin = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._begin.setText(prompt)
        self._begin.setToolTip("")
        self._begin.triggered.connect(self.setFocus)
        self.setClearButtonEnabled(True)
        clear = self.findChild(QAction, "_q_qlineeditclearaction")  # Qt's own, without a name
        if clear is not None:
            clear.setText(self.tr("Clear the search"))
        self._begin.setIcon(icons.icon("search", "dim"))

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._begin.setIcon(icons.icon("search", "dim"))


class SearchLine(QWidget):
    """Enter goes to the next match, Shift+Enter to the one before, Escape ends the search.

    Arguments:
        name: the object name; `NAME.field`, `NAME.count`, `NAME.next`, `NAME.previous` are inside.
        prompt: what the field says while it is empty.
        parent: the widget that it lies in.
    """

    changed = Signal(str)
    """The words that are searched for."""
    stepped = Signal(int)
    """1 for the next match, -1 for the one before."""

    def __init__(self, name: str, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.field = SearchField(f"{name}.field", prompt)
        self.field.setFixedWidth(max(230, self.field.fontMetrics().averageCharWidth() * 24))
        self.field.textChanged.connect(self.changed)
        self.field.installEventFilter(self)
        self.count = Text("", "meta", "dim")
        self.count.setObjectName(f"{name}.count")
        self._previous = Link(
            self.tr("Previous"), f"{name}.previous", accessible=self.tr("Previous match")
        )
        self._next = Link(self.tr("Next"), f"{name}.next", accessible=self.tr("Next match"))
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self.count.setWordWrap(False)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("000 of 000"))
        flow = FlowLayout(self, gap=theme.BOX, line_gap=theme.LINE)
        for part in (self.field, self._previous, self._next, self.count):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_count("", steps=False)

    def show_count(self, words: str, *, steps: bool) -> None:
        """Show where the search stands; `steps` where there is a next one to go to.

        Nothing comes or goes for it, so that a key pressed lays nothing out anew.
        """
        if words != self.count.text():
            self.count.setText(words)
            if words:
                say(self.field, words)
        self._previous.setEnabled(steps)
        self._next.setEnabled(steps)

    def take_focus(self) -> None:
        """Put the keyboard into the field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step with Enter, end with Escape."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.stepped.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)
