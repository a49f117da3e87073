"""The list of the history, as tall as all its rows: the page scrolls, and only what is seen counts.

Rows differ in height, and there may be thousands: a row is measured when it is first seen, and
taken for as tall as its like until then.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.entry_model import EntryModel
from alsoft_prefs.gui.widgets.entry_painting import EntryPainter, Shape, State
from alsoft_prefs.gui.widgets.focus import has_keyboard

_Index = QModelIndex | QPersistentModelIndex
_AROUND = 12
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EntryList(QListView):
    """Arrows, Home, End and Page keys move through the entries; Enter, Space or a click opens one.

    Arguments:
        name: the object name.
        accessible: the accessible name.
        model: the entries.
        parent: the widget that it lies in.
    """

    opened = Signal(str)
    """The ID of the entry to open."""
    ended = Signal()
    """The person wants to see the last entry, and older ones aren't read yet."""
    reached = Signal(QRect)
    """Where the current row lies, in the list; the page scrolls there."""

    def __init__(
        self, name: str, accessible: str, model: EntryModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = model
        self._painter = EntryPainter()
        self._heights: list[int] = []
        self._shapes: list[Shape | None] = []
        self._tops: list[int] | None = None
        self._hovered = -1
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self.fit)
        self.setModel(model)
        model.modelReset.connect(self._begin_anew)
        model.rowsInserted.connect(self._inserted)
        model.dataChanged.connect(self._altered)
        theme.current().changed.connect(self._restyle)
        self.clicked.connect(self._open)
        self._begin_anew()

    def fit(self) -> None:
        """Take the height of all rows."""
        self._fitting.stop()
        self.setFixedHeight(max(self._places()[-1], 1))
        self.viewport().update()

    def seen(self) -> QRect:
        """Return the part of the list that is seen."""
        return self.visibleRegion().boundingRect()

    def measured(self) -> int:
        """Return how many rows were measured at today's width."""
        return sum(shape is not None for shape in self._shapes)

    def row_at(self, y: int) -> int:
        """Return the row at a height, the nearest where there is none; -1 in an empty list."""
        return min(max(bisect_right(self._places(), y) - 1, 0), len(self._heights) - 1)

    def _places(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops

    def _begin_anew(self) -> None:
        count = self._entries.rowCount()
        self._heights = self._guesses(0, count)
        self._shapes = [None] * count
        self._hovered = -1
        self._tops = None
        self.fit()

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._heights[first:first] = self._guesses(first, last + 1)
        self._shapes[first:first] = [None] * (last + 1 - first)
        self._tops = None
        self.fit()

    def _altered(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self._shapes[row] = None
        self.viewport().update()

    def _restyle(self) -> None:
        self._painter = EntryPainter()
        self._begin_anew()

    def _guesses(self, first: int, end: int) -> list[int]:
        plain = self._painter.guess(first=False, top=False)
        begin = self._painter.guess(first=True, top=False)
        guesses = [begin if begins else plain for begins in self._entries.beginnings(first, end)]
        if first == 0 and guesses:
            guesses[0] = self._painter.guess(first=True, top=True)
        return guesses

    def _measure(self, first: int, last: int) -> bool:
        """Measure rows that weren't; tells whether that moved any."""
        moved, width = False, self.viewport().width()
        for row in range(max(first, 0), min(last + 1, len(self._heights))):
            if self._shapes[row] is not None:
                continue
            shape = self._painter.shape(self._entries.shown(row), width, top=row == 0)
            self._shapes[row] = shape
            if shape.height != self._heights[row]:
                self._heights[row] = shape.height
                self._tops = None
                moved = True
        return moved

    def visualRect(self, index: _Index) -> QRect:
        """Return where an entry's card lies; the day's heading isn't part of it."""
        row = index.row()
        if not index.isValid() or row >= len(self._heights):
            return QRect()
        top, width = self._places()[row], self.viewport().width()
        above = 0
        if self._entries.begins_day(row):
            shape = self._shapes[row]
            shape = shape or self._painter.shape(self._entries.shown(row), width, top=row == 0)
            above = shape.card.top()
        return QRect(0, top + above, width, self._heights[row] - above)

    def indexAt(self, p: QPoint) -> QModelIndex:
        """Return the entry at a point."""
        row = self.row_at(p.y()) if p.y() < self._places()[-1] else -1
        index = self._entries.index(row) if row >= 0 else QModelIndex()
        return index if self.visualRect(index).contains(p) else QModelIndex()

    def scrollTo(
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Have the page scroll to an entry."""
        row = index.row()
        if not index.isValid():
            return
        if self._measure(row - _AROUND, row + _AROUND):
            self.fit()
        area = self.visualRect(index)
        if self._entries.begins_day(row):
            area.setTop(self._places()[row])
        self.reached.emit(area)

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803  Qt's name
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002
    ) -> QModelIndex:
        """Return the entry that a key leads to."""
        action, last = QAbstractItemView.CursorAction, self._entries.rowCount() - 1
        current = self.currentIndex()
        if last < 0:
            return QModelIndex()
        if not current.isValid():
            return self._entries.index(self.row_at(self.seen().top()))
        row = current.row()
        page = max(self.seen().height() - theme.SECTION, 1)
        if cursorAction in (action.MoveDown, action.MoveNext):
            row += 1
        elif cursorAction in (action.MoveUp, action.MovePrevious):
            row -= 1
        elif cursorAction is action.MoveHome:
            row = 0
        elif cursorAction is action.MoveEnd:
            row = last
        elif cursorAction is action.MovePageDown:
            row = max(self.row_at(self._places()[row] + page), row + 1)
        elif cursorAction is action.MovePageUp:
            row = min(self.row_at(self._places()[row] - page), row - 1)
        return self._entries.index(min(max(row, 0), last))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the entry at a point: the one that has the keyboard."""
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected entries lie."""
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def horizontalOffset(self) -> int:
        """Return 0: it never scrolls itself."""
        return 0

    def verticalOffset(self) -> int:
        """Return 0: it never scrolls itself."""
        return 0

    def updateGeometries(self) -> None:
        """Do nothing: there are no scroll bars."""

    def doItemsLayout(self) -> None:
        """Take the height of all rows."""
        self.fit()

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the filter: looking through all titles would make all of them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space; leave Escape to the page."""
        if event.key() in _OPENS and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_End and self._entries.canFetchMore(QModelIndex()):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first entry that is seen."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_key:
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which entry a click would open."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show none any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew where words break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._shapes = [None] * len(self._heights)

    def sizeHint(self) -> QSize:
        """Return any width, and the height of all rows."""
        return QSize(theme.COLUMN, self._places()[-1])

    def minimumSizeHint(self) -> QSize:
        """Return a small width: words wrap."""
        return QSize(120, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen."""
        area, width = event.rect(), self.viewport().width()
        if not self._heights:
            return
        first = self.row_at(area.top())
        if self._measure(first, self.row_at(area.bottom() + 1)):
            self._fitting.start()
        painter = QPainter(self.viewport())
        current = self.currentIndex().row() if has_keyboard(self) else -1
        for row in range(first, len(self._heights)):
            top = self._places()[row]
            if top > area.bottom():
                break
            shown = self._entries.shown(row)
            shape = self._shapes[row] or self._painter.shape(shown, width, top=row == 0)
            state = State(row == self._hovered, row == current)
            place = QRect(0, top, width, shape.height)
            self._painter.paint(painter, shown, shape, place, state, self.layoutDirection())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
            shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _open(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self.opened.emit(self._entries.line(index.row()).item.entry.id)
