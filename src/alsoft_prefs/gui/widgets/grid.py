"""A grid of two columns, or of one where two would be too narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget


class PairGrid(QWidget):
    """Lays widgets out in pairs.

    Arguments:
        gap: pixels between them.
        parent: the widget that it lies in.
    """

    def __init__(self, *, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, widget: QWidget) -> None:
        """Add a widget behind the last."""
        self._widgets.append(widget)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column where two don't fit."""
        super().resizeEvent(event)
        least = [widget.minimumSizeHint().width() for widget in self._widgets]
        readable = max(self.fontMetrics().averageCharWidth() * 26, *least, 0)
        columns = 2 if self.width() >= 2 * readable + self._grid.spacing() else 1
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest: where two don't fit, each has a line of its own."""
        least = [widget.minimumSizeHint().width() for widget in self._widgets]
        return QSize(max(least, default=0), super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        for at, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, at // self._columns, at % self._columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
