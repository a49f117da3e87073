"""The entries of the history as a model: what was read so far, and of it what is looked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from alsoft_prefs.core.acts import Sought, finder
from alsoft_prefs.gui.presenters.history import EntryView, Line

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Shown(NamedTuple):
    """A row: the entry in words, and its place within its day.

    Attributes:
        view: the entry.
        day: its day in words.
        first: whether it is the first of its day.
        last: whether it is the last of its day.
    """

    view: EntryView
    day: str
    first: bool
    last: bool


class EntryModel(QAbstractListModel):
    """Rows of `Shown`; words are made when a row is first asked for.

    Arguments:
        describe: returns an entry in words.
        name_day: returns a day's heading.
        parent: the owner.
    """

    wanted = Signal()
    """The view has come to the end of what was read, and there is more."""

    def __init__(
        self,
        describe: Callable[[Line], EntryView],
        name_day: Callable[[date | None], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._name_day = name_day
        self._lines: list[Line] = []
        self._found: list[Line] = []
        self._more = False
        self._finds = finder(Sought())
        self._made: dict[str, EntryView] = {}
        self._days: dict[date | None, str] = {}

    @property
    def lines(self) -> Sequence[Line]:
        """Everything that was read, newest first."""
        return self._lines

    def show_lines(self, lines: Sequence[Line], *, more: bool) -> None:
        """Show what was read in the place of all before it; what stays the same keeps its row."""
        stamps = {line.stamp for line in lines}
        for line in self._lines:
            if line.stamp not in stamps:
                self._made.pop(line.item.entry.id, None)
        self._days.clear()
        self._lines, self._more = list(lines), more
        self._show([line for line in lines if self._finds(line.act)])

    def append(self, lines: Sequence[Line], *, more: bool) -> None:
        """Add older entries at the end."""
        self._lines += lines
        self._more = more
        found = [line for line in lines if self._finds(line.act)]
        if not found:
            return
        end = len(self._found)
        self.beginInsertRows(_TOP, end, end + len(found) - 1)
        self._found += found
        self.endInsertRows()
        if end:
            self._changed(end - 1, end - 1)  # it may have been the last of its day

    def look_for(self, sought: Sought) -> None:
        """Show only what is looked for, of what was read and will be."""
        self._finds = finder(sought)
        self._show([line for line in self._lines if self._finds(line.act)])

    def forget_words(self, ids: Sequence[str] | None = None) -> None:
        """Make the words of some entries, or of all, anew."""
        if ids is None:
            self._made.clear()
        for id_ in ids or ():
            self._made.pop(id_, None)
        if self._found and (ids is None or ids):
            self._changed(0, len(self._found) - 1)

    def line(self, row: int) -> Line:
        """Return the entry of a row."""
        return self._found[row]

    def row_of(self, id_: str) -> int:
        """Return the row of an entry; -1 where it isn't shown."""
        for row, line in enumerate(self._found):
            if line.item.entry.id == id_:
                return row
        return -1

    def shown(self, row: int) -> Shown:
        """Return a row in words."""
        found = self._found
        line = found[row]
        id_ = line.item.entry.id
        view = self._made.get(id_)
        if view is None:
            view = self._made[id_] = self._describe(line)
        return Shown(
            view,
            self._named(line.day),
            self.begins_day(row),
            row == len(found) - 1 or found[row + 1].day != line.day,
        )

    def _named(self, when: date | None) -> str:
        name = self._days.get(when)
        if name is None:
            name = self._days[when] = self._name_day(when)
        return name

    def begins_day(self, row: int) -> bool:
        """Whether a row is the first of its day."""
        return row == 0 or self._found[row - 1].day != self._found[row].day

    def beginnings(self, first: int, end: int) -> list[bool]:
        """Tell of some rows which are the first of their day."""
        days = [line.day for line in self._found[max(first - 1, 0) : end]]
        later = [one != other for one, other in pairwise(days)]
        return later if first else [True, *later][: end - first]

    @property
    def made(self) -> int:
        """How many entries are in words."""
        return len(self._made)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many entries are shown."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry's title, or all of it for those who listen."""
        if not index.isValid() or index.row() >= len(self._found):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(index.row()).view.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = self.shown(index.row())
            view = shown.view
            parts = (shown.day, view.title, view.receipt.words, view.problem, view.meta)
            return ". ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tr("Enter opens what was signed and received.")
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are older entries to read."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Ask for older entries; they come later."""
        if self.canFetchMore(parent):
            self.wanted.emit()

    def _show(self, found: list[Line]) -> None:
        old = self._found
        if [line.stamp[0] for line in old] == [line.stamp[0] for line in found]:
            self._found = found
            if found:
                self._changed(0, len(found) - 1)
            return
        new = len(found) - len(old)
        if old and new > 0 and [li.stamp[0] for li in found[new:]] == [li.stamp[0] for li in old]:
            self.beginInsertRows(_TOP, 0, new - 1)
            self._found = found
            self.endInsertRows()
            self._changed(0, len(found) - 1)
            return
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))
