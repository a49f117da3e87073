"""Everything that a window says, and which of it isn't in the language for testers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)

from alsoft_prefs.core.language_names import NAMES
from alsoft_prefs.core.policy import PolicyDocument

_ENGLISH = re.compile(r"[AaCcEeIiNnOoUuYy]")
"""What the language for testers leaves of no word: it has accents on these letters."""
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_VALUES = re.compile(
    r"https?://\S+|/\S+|\b[a-z_]+\.[a-z_]+(\.[a-z]+)?\b|DO_NOT_TRACK|'[^']*'"
    r"|[\w-]{6,}…[\w-]*|…[\w-]+|(?<![\w-])[\w-]{43}(?![\w-])|\b\d[\d.:\s]*(AM|PM)?"
    r"|Example Ltd|^deny$|: deny\b|\bUTC\b|“en”|system, en, de, fr, es, ar"
    rf"|\b({_MONTHS})\b|\b(Ctrl|Alt|Shift|F\d+|Left|Right|Backspace|Home|End)\b|Ctrl\+\w+|[+]\w+"
)
_NAMES = {"ALSOFT", *NAMES.values()}
_Said = tuple[str, str, str]


def said(window: QWidget) -> Iterator[_Said]:
    """Yield an object name, which of its texts it is, and the text, for all that is there."""
    for widget in (window, *window.findChildren(QWidget)):
        for part, text in _texts(widget):
            if text:
                yield widget.objectName() or type(widget).__name__, part, text


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tool tip", widget.toolTip()
    yield "title", widget.windowTitle()
    for action in widget.actions():
        yield "action", action.text()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "choice", widget.itemText(at)
    if isinstance(widget, QTableWidget):
        for column in range(widget.columnCount()):
            item = widget.horizontalHeaderItem(column)
            yield "heading", item.text() if item is not None else ""
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount(QModelIndex())):
            columns = widget.columnCount() if isinstance(widget, QTableWidget) else 1
            for column in range(columns):
                index = model.index(row, column)
                yield "item", str(index.data() or "").replace("\u200b", "")
                yield "item", str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def english(window: QWidget, policy: PolicyDocument) -> list[_Said]:
    """Return what is in English, but for names, values and the policy's own words."""
    own = {block.text for part in policy.sections for block in part.blocks}
    own |= {part.title for part in policy.sections} | {part.heading for part in policy.sections}
    own |= {part.gap for part in policy.sections}
    own = {text for text in own if text}
    return [found for found in said(window) if _is_english(found[2], own)]


def _is_english(text: str, own: set[str]) -> bool:
    if text in _NAMES or text in own:
        return False
    for words in sorted(own, key=len, reverse=True):
        if len(words) > 4:
            text = text.replace(words, "")
    return bool(_ENGLISH.search(_VALUES.sub("", text)))
