"""The order in which Tab goes through a page: as one reads it, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLayout, QLineEdit, QWidget


def order_tabs(inside: QWidget, known: list[QWidget]) -> list[QWidget]:
    """Have Tab follow the layouts within a widget, and return the order.

    Arguments:
        inside: whose contents are put in order.
        known: what was returned the last time; nothing is done where it is the same.
    """
    order = list(_in_order(inside))
    if order != known:
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
    return order


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if isinstance(widget, (QComboBox, QLineEdit)):
        return  # what is within them is theirs to reach
    if layout is not None:
        yield from _of_layout(layout)
    elif isinstance(widget, QAbstractScrollArea):
        yield from _placed(widget.viewport())
    else:
        yield from _placed(widget)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _in_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)


def _placed(widget: QWidget) -> Iterator[QWidget]:
    """What lies in a widget without a layout, from the top."""
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    for child in sorted(children, key=QWidget.y):
        yield from _in_order(child)
