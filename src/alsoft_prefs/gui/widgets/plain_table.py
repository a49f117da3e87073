"""A table of words that is as tall as its rows; the page scrolls, not the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.focus import paint_ring

_SIDE = 9
_ABOVE = 4
_PADDING = 2 * _SIDE + 12

_Index = QModelIndex | QPersistentModelIndex


class _Header(QHeaderView):
    """Paints headings as quietly as the rest of the page."""

    def paintSection(
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803  Qt's name
    ) -> None:
        look = theme.current()
        painter.save()
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.colour("dim"))
        words = str(self.model().headerData(logicalIndex, self.orientation()))
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(_SIDE, 0, -_SIDE, 0), flags, words)
        painter.setPen(look.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class _Cells(QStyledItemDelegate):
    """Leaves room around the words of each cell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * _SIDE, size.height() + 2 * _ABOVE)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(_SIDE - 3, 0, 3 - _SIDE, 0)


_ZERO_WIDTH = "\u200b"


def _breakable(words: str) -> str:
    """Return words that may break behind a slash: paths and addresses are long."""
    return words.replace("/", f"/{_ZERO_WIDTH}")


def _pieces(word: str) -> list[str]:
    return _breakable(word).split(_ZERO_WIDTH)


class PlainTable(QTableWidget):
    """Shows rows of words, which wrap; arrow keys move in it, Tab leaves it.

    Arguments:
        name: the object name.
        accessible: the accessible name.
        headings: of the columns.
        parent: the widget that it lies in.
    """

    def __init__(
        self, name: str, accessible: str, headings: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(0, len(headings), parent)
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._headings = tuple(headings)
        self._fitting = False
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.viewport().setAutoFillBackground(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows; the current one stays current where it still is there."""
        shown = tuple(tuple(row) for row in rows)
        if shown == self._rows:
            return
        self._rows = shown
        self.setRowCount(len(shown))
        for at, row in enumerate(shown):
            for column, words in enumerate(row):
                item = self.item(at, column)
                if item is None:
                    item = QTableWidgetItem()
                    self.setItem(at, column, item)
                item.setText(_breakable(words))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.fit()

    def rows_shown(self) -> tuple[tuple[str, ...], ...]:
        """Return the words that are shown, row by row."""
        return self._rows

    def fit(self) -> None:
        """Share the width among the columns, and take the height that the rows need."""
        if self._fitting:
            return
        self._fitting = True
        natural, least = self._widths()
        room = self.viewport().width()
        spare = max(0, room - sum(least))
        wanted = [high - low for high, low in zip(natural, least, strict=True)]
        total = sum(wanted)
        for column, low in enumerate(least):
            share = spare * wanted[column] // total if total else spare // len(least)
            self.setColumnWidth(column, low + share)
        self.resizeRowsToContents()
        self.updateGeometry()
        self._fitting = False

    def _widths(self) -> tuple[list[int], list[int]]:
        """The columns' widths without a break, and those at which no word is cut."""
        metrics, natural, least = QFontMetrics(self.font()), [], []
        for column in range(self.columnCount()):
            texts = [self._headings[column], *(row[column] for row in self._rows)]
            words = [w for text in texts for part in text.split() for w in _pieces(part)] or [""]
            natural.append(max(metrics.horizontalAdvance(text) for text in texts) + _PADDING)
            least.append(max(metrics.horizontalAdvance(word) for word in words) + _PADDING)
        return natural, least

    def sizeHint(self) -> QSize:
        """Return the size of all rows."""
        tall = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        if self.horizontalScrollBar().isVisibleTo(self):
            tall += self.horizontalScrollBar().sizeHint().height()
        return QSize(400, tall + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: nothing of it scrolls up or down."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and the ring while the keyboard is here."""
        super().paintEvent(event)
        paint_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns anew where the width is another."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
