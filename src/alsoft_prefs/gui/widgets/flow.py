"""A layout that breaks its items into lines, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places items one after the other, in the reading direction, and wraps.

    Arguments:
        parent: whose layout it is.
        gap: pixels between items of a line.
        line_gap: pixels between lines.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 4) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.gap = gap
        self.line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        """Return an item; None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Remove an item and return it; None behind the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return true: a narrower one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that its lines take at a width."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest unbreakable item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, apply: bool) -> int:
        x = y = tallest = 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._shown():
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x and x + width > rect.width():
                self._set(rect, line, tallest, apply=apply)
                x, y, tallest, line = 0, y + tallest + self.line_gap, 0, []
            tall = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            line.append((item, QRect(x, y, width, tall)))
            x += width + self.gap
            tallest = max(tallest, tall)
        self._set(rect, line, tallest, apply=apply)
        return y + tallest

    def _set(
        self, rect: QRect, line: list[tuple[QLayoutItem, QRect]], tallest: int, *, apply: bool
    ) -> None:
        """Place a line's items on one middle: words and marks differ by a pixel or two."""
        for item, spot in line if apply else ():
            y = spot.y() + (tallest - spot.height()) // 2
            item.setGeometry(self._mirrored(rect, spot.x(), y, spot.width(), spot.height()))

    def _mirrored(self, rect: QRect, x: int, y: int, width: int, height: int) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = rect.width() - x - width
        return QRect(rect.topLeft() + QPoint(x, y), QSize(width, height))


class EqualLayout(FlowLayout):
    """Places items of one size beside each other, or one below the other where that doesn't fit."""

    def sizeHint(self) -> QSize:
        """Return the size of all items on one line."""
        one, count = self._one(), len(self._shown())
        return QSize(one.width() * count + self.gap * max(0, count - 1), one.height())

    def minimumSize(self) -> QSize:
        """Return the size of one item."""
        return self._one()

    def _one(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def _place(self, rect: QRect, *, apply: bool) -> int:
        items, tall = self._shown(), self._one().height()
        beside = rect.width() >= self.sizeHint().width()
        lines = 1 if beside else len(items)
        wide = (
            (rect.width() - self.gap * (len(items) - 1)) // len(items) if beside else rect.width()
        )
        for at, item in enumerate(items if apply else ()):
            x, y = (at * (wide + self.gap), 0) if beside else (0, at * (tall + self.line_gap))
            item.setGeometry(self._mirrored(rect, x, y, wide, tall))
        return lines * tall + (lines - 1) * self.line_gap
