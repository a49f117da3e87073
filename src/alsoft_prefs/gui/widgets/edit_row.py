"""A row whose value can be changed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.messages import Button, ButtonLine, say
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.gui.widgets.text import Text


class EditRow(QWidget):
    """Shows a value, and on demand a field for another; what was wrong with it stands below.

    Arguments:
        name: the object name; `NAME.change`, `NAME.field`, `NAME.save`, `NAME.cancel`, `NAME.error`
            are inside.
        title: what the value is.
        parent: the widget that it lies in.
    """

    saved = Signal(str)
    """The person wants this value."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._value = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.row = Row(f"{name}.row", title, quiet=True)
        change = self.tr("Change {what}").format(what=title)
        self._change = Button(self.tr("Change…"), f"{name}.change", change)
        self._change.clicked.connect(self._open)
        self.row.add_button(self._change)
        column.addWidget(self.row)
        self._editor = QWidget()
        inside = QVBoxLayout(self._editor)
        inside.setContentsMargins(*theme.ROW_REST)
        inside.setSpacing(theme.BOX)
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}.field")
        self.field.setAccessibleName(title)
        self.field.returnPressed.connect(self._save)
        self.field.installEventFilter(self)
        self.error = Text("", "meta", "problem")
        self.error.setObjectName(f"{name}.error")
        save, cancel = (
            Button(self.tr("Save"), f"{name}.save"),
            Button(self.tr("Cancel"), f"{name}.cancel"),
        )
        save.clicked.connect(self._save)
        cancel.clicked.connect(self.close_editor)
        line = QHBoxLayout()
        line.addWidget(ButtonLine(cancel, save), 1)
        inside.addWidget(self.field)
        inside.addWidget(self.error)
        inside.addLayout(line)
        column.addWidget(self._editor)
        self._editor.hide()

    def show_value(self, value: str, sentence: str, *, changeable: bool) -> None:
        """Show a value; what the person is typing stays."""
        self._value = value
        self.row.sentence.show_words(sentence)
        self._change.setEnabled(changeable)
        if not changeable:
            self.close_editor()

    def show_error(self, error: AlsoftError) -> None:
        """Say what is wrong with the value that was to be saved."""
        words = f"{error.message} {error.hint}".strip()
        self.error.show_words(words)
        say(self.field, words)

    def close_editor(self) -> None:
        """Show the value alone."""
        focused = QApplication.focusWidget()
        if focused is not None and self._editor.isAncestorOf(focused):
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.hide()
        self.error.show_words("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape leave the field."""
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.KeyPress and pressed == Qt.Key.Key_Escape:
            self.close_editor()
            return True
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self.field.setText(self._value)
        self.error.show_words("")
        self._editor.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _save(self) -> None:
        self.saved.emit(self.field.text().strip())
