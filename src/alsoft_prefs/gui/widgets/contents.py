"""The policy's contents: a list beside the text, or a box above it where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.focus import has_keyboard, hide_ring

_ANCHOR = Qt.ItemDataRole.UserRole
_SIDE = 10
_ABOVE = 5
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading

_ISOLATED = "\u2068{words}\u2069"
"""Each heading by its own direction: its number stays before it in a window of the other one."""

_Index = QModelIndex | QPersistentModelIndex


class ContentsEntry(NamedTuple):
    """A section in the contents: its anchor, and its heading as it is shown there."""

    anchor: str
    title: str


class ContentsList(QListWidget):
    """Names the sections, the one that is read among them."""

    chosen = Signal(str)
    """The anchor of the section that the person goes to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Contents"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Delegate(self))
        self.currentItemChanged.connect(self._moved)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_ANCHOR)))

    def show_entries(self, entries: Sequence[ContentsEntry]) -> None:
        """Show these sections."""
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(_ANCHOR, entry.anchor)
            self.addItem(item)
        self.blockSignals(False)

    def show_current(self, anchor: str) -> None:
        """Mark the section that is read, without going there."""
        for at in range(self.count()):
            if self.item(at).data(_ANCHOR) == anchor and self.currentRow() != at:
                self.blockSignals(True)
                self.setCurrentRow(at)
                self.blockSignals(False)
                self.scheduleDelayedItemsLayout()

    def _moved(self, item: QListWidgetItem | None) -> None:
        self.scheduleDelayedItemsLayout()
        if item is not None:
            self.chosen.emit(item.data(_ANCHOR))


class Box(QComboBox):
    """A box that opens, with our own arrow: the style sheet's border takes the platform's away."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show the focus to those who use the keyboard."""
        super().initStyleOption(option)
        hide_ring(self, option)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, and the arrow at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("dim"), 1.6))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y = 16 if mirrored else self.width() - 16, self.height() / 2
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])


class ContentsBox(Box):
    """The same as a box that opens."""

    chosen = Signal(str)
    """The anchor of the section that the person goes to."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Contents"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda at: self.chosen.emit(self.itemData(at)))

    def show_entries(self, entries: Sequence[ContentsEntry]) -> None:
        """Show these sections."""
        self.clear()
        for entry in entries:
            self.addItem(entry.title, entry.anchor)

    def show_current(self, anchor: str) -> None:
        """Mark the section that is read, without going there."""
        at = self.findData(anchor)
        if at >= 0:
            self.setCurrentIndex(at)


class _Delegate(QStyledItemDelegate):
    """Paints a section's heading, which wraps where it must."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)  # noqa: S101  it is the parent given to it
        width = _words_width(view)
        chosen = view.currentRow() == index.row()
        metrics = QFontMetrics(theme.current().font("small-strong" if chosen else "meta"))
        room = QRect(0, 0, width, 10000)
        tall = metrics.boundingRect(room, _FLAGS, str(index.data())).height()
        return QSize(width, tall + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view = self.parent()
        assert isinstance(view, QListWidget)  # noqa: S101  it is the parent given to it
        look = theme.current()
        chosen = view.currentRow() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(option.rect)
        if chosen:
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(area, 6, 6)
            if has_keyboard(view):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colour("accent"), 2))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(look.font("small-strong" if chosen else "meta"))
        painter.setPen(look.colour("text" if chosen else "dim"))
        words = option.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        spare = words.width() - _words_width(view)
        if view.isRightToLeft():
            words.setLeft(words.left() + spare)
        else:
            words.setRight(words.right() - spare)
        title = _ISOLATED.format(words=index.data())
        painter.drawText(words, _FLAGS | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


def _words_width(view: QListWidget) -> int:
    """Return the width of the words, which is the same with a scroll bar as without one."""
    bar = view.verticalScrollBar().sizeHint().width()
    return max(view.width() - bar - 2 * _SIDE, 40)
