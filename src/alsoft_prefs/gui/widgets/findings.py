"""What a check found, in place: a sentence, and a line for each thing, each with its mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.messages import StatusLine, say
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.text import Link, Text

_LOOK = {
    "ok": ("check", "accent"),
    "warning": ("information", "waiting"),
    "problem": ("warning", "problem"),
}


class Findings(Card):
    """Hidden until there is something; the person may close it.

    Arguments:
        name: the object name; the closing link's is `NAME.close`.
        closable: whether the person may close it; not what stays true.
        parent: the widget that it lies in.
    """

    def __init__(self, name: str, *, closable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self._closable = closable
        self.found: tuple[tuple[str, str], ...] = ()
        self.summary = Text("", "strong")
        self.summary.setObjectName(f"{name}.summary")
        self._close = Link(self.tr("Close"), f"{name}.close")
        self._close.setAccessibleName(self.tr("Close what was found"))
        self._close.clicked.connect(self.hide)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*theme.ROW)
        column.setSpacing(theme.LINE)
        first = QHBoxLayout()
        first.addWidget(self.summary, 1)
        first.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.LINE)
        column.addLayout(self._lines)
        self.add(inside)
        self.hide()

    def show_progress(self, words: str) -> None:
        """Say that something is under way."""
        self._show(words, ())
        self._close.hide()

    def show_findings(self, summary: str, found: Sequence[tuple[str, str]]) -> None:
        """Show a sentence, and lines of `ok`, `warning` or `problem` with what was found."""
        self._show(summary, tuple(found))
        self._close.setVisible(self._closable)

    def _show(self, summary: str, found: tuple[tuple[str, str], ...]) -> None:
        self.found = found
        self.summary.show_words(summary)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for health, words in found:
            line = StatusLine()
            mark, tone = _LOOK[health]
            line.show_status(words, mark, tone, loud=health == "problem")
            self._lines.addWidget(line)
        self.show()
        say(self, summary)
