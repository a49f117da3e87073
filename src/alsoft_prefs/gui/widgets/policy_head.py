"""What stands above the policy's text: search, versions, what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.contents import Box, ContentsBox
from alsoft_prefs.gui.widgets.flow import FlowLayout
from alsoft_prefs.gui.widgets.rows import MetaLine
from alsoft_prefs.gui.widgets.search_line import SearchLine
from alsoft_prefs.gui.widgets.text import Text


class PolicyHead(QWidget):
    """Search, contents where they aren't beside the text, versions, and the tools."""

    compared = Signal()
    """The person picks a version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine("policy.search", self.tr("Find in the policy"))
        self.contents = ContentsBox("policy.contents_box")
        self.about = MetaLine()
        self.tools = MetaLine()
        self._from = Text(self.tr("From"), "meta", "dim")
        self._to = Text(self.tr("to"), "meta", "dim")
        self._old = self._box("policy.versions_from", self.tr("From version"))
        self._new = self._box("policy.versions", self.tr("Version"))
        self._several = False
        versions = QWidget()
        flow = FlowLayout(versions, gap=theme.BOX, line_gap=theme.LINE)
        for shown in (self._from, self._old, self._to, self._new):
            flow.addWidget(shown)
        self._versions = versions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.BOX)
        for part in (self.search, self.contents, versions, self.about, self.tools):
            column.addWidget(part)
        self.show_compared(None, None)

    def _box(self, name: str, accessible: str) -> Box:
        box = Box()
        box.setObjectName(name)
        box.setAccessibleName(accessible)
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.activated.connect(self.compared)
        return box

    def show_versions(self, versions: Sequence[tuple[int, str]]) -> None:
        """Offer versions, newest first: each its number, and how it is called."""
        self._several = len(versions) > 1
        for box in (self._old, self._new):
            box.clear()
            for number, words in versions:
                box.addItem(words, number)

    def show_compared(self, old: int | None, new: int | None) -> None:
        """Show which version is read; with `old`, which two are compared."""
        for box, number in ((self._old, old), (self._new, new)):
            at = box.findData(number)
            if at >= 0:
                box.setCurrentIndex(at)
        self._versions.setVisible(self._several)
        for part in (self._from, self._old, self._to):
            part.setVisible(old is not None)
        name = self.tr("Version") if old is None else self.tr("To version")
        self._new.setAccessibleName(name)

    @property
    def old(self) -> int | None:
        """The version that is compared with, as it is picked."""
        return None if self._old.isHidden() else self._old.currentData()

    @property
    def new(self) -> int | None:
        """The version that is picked."""
        found: int | None = self._new.currentData()
        return found
