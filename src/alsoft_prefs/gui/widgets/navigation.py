"""The list of pages in the sidebar."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.phrases import listed
from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.focus import has_keyboard

_NAME = Qt.ItemDataRole.UserRole
_DRAWING = Qt.ItemDataRole.UserRole + 1
_BADGE = Qt.ItemDataRole.UserRole + 2
_SIDE = 12
_GAP = 10
_ABOVE = 10

_Index = QModelIndex | QPersistentModelIndex


class Entry(NamedTuple):
    """A page in the list: its stable name, its title, and the drawing beside it."""

    name: str
    title: str
    drawing: str


class NavigationList(QListWidget):
    """Names the pages, the shown one among them; arrow keys and typing move in it.

    Arguments:
        entries: in order.
        parent: the widget that it lies in.
    """

    chosen = Signal(str)
    """The name of the page that the person went to."""

    def __init__(self, entries: tuple[Entry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setSpacing(1)
        self.setItemDelegate(_Delegate(self))
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(_NAME, entry.name)
            item.setData(_DRAWING, entry.drawing)
            self.addItem(item)
        self.currentItemChanged.connect(self._moved)
        self.itemSelectionChanged.connect(self._selected)

    def show_page(self, name: str) -> None:
        """Mark a page as the shown one."""
        item = self._item(name)
        if item is not self.currentItem():
            self.setCurrentItem(item)

    def show_badge(self, name: str, badge: str, spoken: str) -> None:
        """Show a few characters behind a page's title, and what they mean to a screen reader."""
        item = self._item(name)
        item.setData(_BADGE, badge)
        words = listed((item.text(), spoken)) if badge else item.text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def badge(self, name: str) -> str:
        """Return what is shown behind a page's title."""
        return self._item(name).data(_BADGE) or ""

    def point(self, name: str) -> QRect:
        """Return where a page's entry is, in the viewport."""
        return self.visualItemRect(self._item(name))

    def fitting_width(self) -> int:
        """Return the width at which no title wraps."""
        metrics = QFontMetrics(_bold(self.font()))
        widest = max(metrics.horizontalAdvance(self.item(at).text()) for at in range(self.count()))
        badge = QFontMetrics(theme.current().font("meta")).height() + 3
        return widest + _SIDE + _icon(metrics) + _GAP + badge + 18

    def _item(self, name: str) -> QListWidgetItem:
        for at in range(self.count()):
            if self.item(at).data(_NAME) == name:
                return self.item(at)
        raise KeyError(name)

    def _selected(self) -> None:
        """Follow a selection: a screen reader selects an entry without moving to it."""
        for item in self.selectedItems():
            if item is not self.currentItem():
                self.setCurrentItem(item)
                return
        if not self.selectedItems() and self.currentItem() is not None:
            self.currentItem().setSelected(True)

    def _moved(self, item: QListWidgetItem | None) -> None:
        self.scheduleDelayedItemsLayout()  # the chosen one is bold, and may need another line
        if item is not None:
            self.chosen.emit(item.data(_NAME))


def _icon(metrics: QFontMetrics) -> int:
    """The width of an icon beside text of that size."""
    return max(18, metrics.height())


def _bold(font: QFont) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result


class _Delegate(QStyledItemDelegate):
    """Paints an entry: icon, title (which wraps where it must), badge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, NavigationList) else 0
        words = self._words(QRect(0, 0, width, 0), option, index)
        chosen = isinstance(view, NavigationList) and view.currentRow() == index.row()
        metrics = QFontMetrics(_bold(option.font) if chosen else option.font)
        tall = metrics.boundingRect(
            QRect(0, 0, max(words.width(), 40), 10000), _FLAGS, str(index.data())
        ).height()
        return QSize(width, max(tall, _icon(metrics)) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = theme.current()
        view = self.parent()
        assert isinstance(view, NavigationList)  # noqa: S101  it is the parent given to it
        chosen = view.currentRow() == index.row()
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(QRectF(area), 8, 8)
            if has_keyboard(view):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.colour("accent"), 2))
                painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
        self._paint_content(painter, area, option, index, chosen=chosen)
        painter.restore()

    def _paint_content(
        self,
        painter: QPainter,
        area: QRect,
        option: QStyleOptionViewItem,
        index: _Index,
        *,
        chosen: bool,
    ) -> None:
        look = theme.current()
        direction = option.direction
        side = _icon(QFontMetrics(option.font))
        spot = QRect(area.left() + _SIDE, 0, side, side)
        spot.moveTop(area.center().y() - side // 2 + 1)
        icons.draw(
            painter,
            QRectF(_mirrored(direction, area, spot)),
            index.data(_DRAWING),
            look.colour("text"),
            1.9 if chosen else 1.6,
        )
        painter.setFont(_bold(option.font) if chosen else option.font)
        painter.setPen(look.colour("text"))
        words = _mirrored(direction, area, self._words(area, option, index))
        painter.drawText(words, _FLAGS | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        badge = index.data(_BADGE)
        if badge:
            spot = self._badge(area, index)
            round_ = _mirrored(direction, area, spot)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(round_), spot.height() / 2, spot.height() / 2)
            painter.setPen(look.colour("on_accent"))
            painter.setFont(look.font("meta"))
            painter.drawText(round_, Qt.AlignmentFlag.AlignCenter, badge)

    def _words(self, area: QRect, option: QStyleOptionViewItem, index: _Index) -> QRect:
        end = (
            self._badge(area, index).left() - 4 if index.data(_BADGE) else area.right() - _SIDE + 6
        )
        left = area.left() + _SIDE + _icon(QFontMetrics(option.font)) + _GAP
        return QRect(left, area.top(), end - left, area.height())

    def _badge(self, area: QRect, index: _Index) -> QRect:
        metrics = QFontMetrics(theme.current().font("meta"))
        tall = metrics.height() + 3
        wide = max(tall, metrics.horizontalAdvance(str(index.data(_BADGE))) + 10)
        top = area.top() + (area.height() - tall) // 2
        return QRect(area.right() - _SIDE + 4 - wide, top, wide, tall)


_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading


def _mirrored(direction: Qt.LayoutDirection, area: QRect, spot: QRect) -> QRect:
    if direction is Qt.LayoutDirection.LeftToRight:
        return spot
    return QRect(
        area.right() - (spot.right() - area.left()), spot.top(), spot.width(), spot.height()
    )
