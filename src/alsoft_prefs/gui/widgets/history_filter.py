"""The line above the history that says what is looked for: words, and a kind of act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from alsoft_prefs.core.acts import Kind, Sought
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.contents import Box
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.search_line import SearchField
from alsoft_prefs.gui.widgets.text import Text


class HistoryFilter(QWidget):
    """Escape clears the words; Enter and Down go to the entries.

    Arguments:
        name: the object name; `NAME.field`, `NAME.kind` and `NAME.count` are inside.
        parent: the widget that it lies in.
    """

    changed = Signal(object)
    """What is looked for, as `Sought`."""
    left = Signal()
    """The person wants to go to the entries."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.field = SearchField(f"{name}.field", self.tr("Search the history"))
        self.field.setAccessibleDescription(
            self.tr("Finds acts, purposes and the numbers of receipts.")
        )
        self.field.setMinimumWidth(max(230, self.field.fontMetrics().averageCharWidth() * 24))
        self.field.installEventFilter(self)
        self.kind = Box()
        self.kind.setObjectName(f"{name}.kind")
        self.kind.setAccessibleName(self.tr("Which entries"))
        for kind, words in (
            (Kind.ALL, self.tr("All entries")),
            (Kind.ALLOWED, self.tr("Allowed")),
            (Kind.NOT_ALLOWED, self.tr("Not allowed")),
            (Kind.WAITING, self.tr("Waiting to send")),
            (Kind.DEVICE, self.tr("Device and policy")),
        ):
            self.kind.addItem(words, kind.value)
        self.kind.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.count = Text("", "meta", "dim")
        self.count.setObjectName(f"{name}.count")
        self.count.hide()
        self.field.textChanged.connect(self._emit)
        self.kind.currentIndexChanged.connect(self._emit)
        flow = FlowLayout(self, gap=theme.BOX, line_gap=theme.BOX)
        for part in (self.field, self.kind, self.count):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take_focus(self) -> None:
        """Put the keyboard into the field, its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def sought(self) -> Sought:
        """What is looked for."""
        return Sought(self.field.text(), Kind(self.kind.currentData()))

    def show_count(self, words: str) -> None:
        """Say how many were found."""
        self.count.show_words(words)

    def clear(self) -> None:
        """Look for nothing in particular any more."""
        self.kind.setCurrentIndex(0)
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Clear with Escape, leave with Enter and Down."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _emit(self) -> None:
        self.changed.emit(self.sought)
