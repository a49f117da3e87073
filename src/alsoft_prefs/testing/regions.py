"""The regions of a picture: which part of the window lies where, kept inside of the PNG file.

With them a picture can be compared part by part, wherever another font has moved the parts to.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

NAME = "alsoft-regions"
"""The text in the PNG file."""
ROUNDING = 2
"""Pixels that a text may lack before it is said to be cut."""


class Region(NamedTuple):
    """A part of the window in a picture.

    Attributes:
        key: the part's object name; where it has none, its place below one that has.
        rect: left, top, width and height in pixels of the window.
        seen: how much of it can be seen, from 0 (scrolled out of view) to 1.
        state: `on`, `off`, `disabled`, several parted by blanks.
        cut: whether its text lacks room.
        leaf: whether there is no other region in it.
    """

    key: str
    rect: tuple[int, int, int, int]
    seen: float
    state: str
    cut: bool
    leaf: bool


def picture(window: QWidget) -> QImage:
    """Return a picture of a window, with its regions in it."""
    image = window.grab().toImage()
    size = [window.width(), window.height()]
    image.setText(NAME, json.dumps([size, _regions(window)], separators=(",", ":")))
    return image


def regions_of(image: QImage) -> dict[str, Region]:
    """Return a picture's regions by their keys, in pixels of this picture, whatever its scale.

    Raises:
        ValueError: the picture holds none.
    """
    text = image.text(NAME)
    if not text:
        raise ValueError("the picture holds no regions; take it with alsoft_prefs.testing")
    (width, height), rows = json.loads(text)
    x, y = image.width() / width, image.height() / height
    result = {}
    for key, (left, top, wide, high), seen, state, cut, leaf in rows:
        first, above = math.floor(left * x), math.floor(top * y)
        last, below = math.ceil((left + wide) * x), math.ceil((top + high) * y)
        rect = (first, above, last - first, below - above)
        result[key] = Region(key, rect, seen, state, cut, leaf)
    return result


def _regions(window: QWidget) -> list[Region]:
    used: Counter[str] = Counter()
    return [region for child in _children(window) for region in _below(window, child, "", used)]


def _below(window: QWidget, widget: QWidget, owner: str, used: Counter[str]) -> Iterator[Region]:
    name = widget.objectName()
    named = bool(name) and not name.startswith("qt_")
    key = ""
    if named or _tells(widget):
        key = name if named else f"{owner}/{type(widget).__name__}"
        used[key] += 1
        key = key if used[key] == 1 else f"{key}#{used[key]}"
    inner = [
        region
        for child in _children(widget)
        for region in _below(window, child, name if named else owner, used)
    ]
    if key:
        yield _region(window, widget, key, leaf=not inner)
    yield from inner


def _children(widget: QWidget) -> list[QWidget]:
    return [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]


def _tells(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text()) or not widget.pixmap().isNull()
    return isinstance(widget, (QAbstractButton, QLineEdit, QTextEdit))


def _region(window: QWidget, widget: QWidget, key: str, *, leaf: bool) -> Region:
    rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    shown = widget.visibleRegion().boundingRect()
    area = rect.width() * rect.height()
    seen = shown.width() * shown.height() / area if area else 0.0
    if seen and _is_covered(window, widget, shown.center()):
        seen = 0.0
    states = [] if widget.isEnabled() else ["disabled"]
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        states.append("on" if widget.isChecked() else "off")
    return Region(
        key,
        (rect.x(), rect.y(), rect.width(), rect.height()),
        round(seen, 2),
        " ".join(states),
        _is_cut(widget),
        leaf,
    )


def _is_covered(window: QWidget, widget: QWidget, spot: QPoint) -> bool:
    """Return whether something else lies over a part, such as a notice over the page."""
    over = window.childAt(widget.mapTo(window, spot))
    return not (
        over is None or over is widget or widget.isAncestorOf(over) or over.isAncestorOf(widget)
    )


def _is_cut(widget: QWidget) -> bool:
    if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.text():
        return False
    if isinstance(widget, QToolButton):
        return False  # an icon, whose text is only its name
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + ROUNDING
    lacks = widget.minimumSizeHint() - widget.size()
    return max(lacks.width(), lacks.height()) > ROUNDING
