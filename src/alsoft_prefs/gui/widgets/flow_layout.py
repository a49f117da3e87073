"""Measures the picture of flows and places everything in it, for a window or for paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow_shape import (
    Band,
    Widths,
    bands,
    settled,
    shared_widths,
    stacked,
    tall_enough,
)
from alsoft_prefs.gui.widgets.flow_view import Column, NodeView, PictureView, Style

BAR = 4
"""Width of the bar that flows begin or end at, in pixels."""
WIDEST = 900
"""The widest that the picture gets, in pixels."""
PADDING = 3 * theme.STEP
GAP = 2 * theme.STEP
SAMPLE = 7 * theme.STEP
"""Width of a line's sample in the legend."""
_BETWEEN = 130
_LEAST_BETWEEN = 44
_SIDE_STEP, _END_STEP = 4.2, 9.0
"""Pixels that a band gets where many meet: at items and purposes, at recipients."""


class Label(NamedTuple):
    """Words that stand in the picture: a heading, a group's title, a part of the legend."""

    words: str
    area: QRect
    kind: str


class Placed(NamedTuple):
    """Where everything lies, in pixels.

    Attributes:
        height: of the whole picture.
        areas: of the things, by key.
        headings: of the columns.
        groups: above the things that belong together.
        legend: `kind` is `open`, `cut` or `withheld`; the area holds sample and words.
        bands: the ways.
        one_line: whether a purpose's state stands beside its title, not below.
    """

    height: int
    areas: dict[str, QRect]
    headings: tuple[Label, ...]
    groups: tuple[Label, ...]
    legend: tuple[Label, ...]
    bands: list[Band]
    one_line: bool


class Measure:
    """Measures a picture's words in a style; what doesn't depend on the width is measured once.

    Arguments:
        view: the picture.
        style: the fonts.
    """

    def __init__(self, view: PictureView, style: Style) -> None:
        self._view = view
        self._style = style
        self._meta = QFontMetrics(style.font("meta"))
        self._strong = QFontMetrics(style.font("small-strong"))
        self._natural = self._each(self._natural_width, _BETWEEN)
        self._stacked = self._each(self._stacked_width, _BETWEEN)
        self.smallest = self._each(self.smallest_width, _LEAST_BETWEEN)

    @property
    def least_width(self) -> int:
        """The width below which a word would be cut."""
        return sum(self.smallest[:3]) + 2 * self.smallest.between

    @property
    def natural_width(self) -> int:
        """The width at which nothing wraps."""
        return sum(self._natural[:3]) + 2 * self._natural.between

    def height(self, width: int) -> int:
        """Return the height at a width, all in pixels."""
        widths, one_line = self._widths(width)
        return self._top() + self._body(widths, one_line) + self._foot(width)

    def place(self, width: int, height: int = 0) -> Placed:
        """Return where everything lies.

        Arguments:
            width: of the picture.
            height: what there is; less than it needs is as what it needs.
        """
        inner = min(width, WIDEST)
        widths, one_line = self._widths(width)
        legend, foot = self._legend(inner)
        body = max(self._body(widths, one_line), height - self._top() - foot)
        areas: dict[str, QRect] = {}
        groups: list[Label] = []
        headings: list[Label] = []
        x = 0
        for column, wide, words in zip(Column, widths[:3], self._view.headings, strict=True):
            self._place_column(column, QRect(x, self._top(), wide, body), areas, groups, one_line)
            headings.append(Label(words, QRect(x, 0, wide, self._meta.height()), column))
            x += wide + widths.between
        top = self._top() + body
        legend = [label._replace(area=label.area.translated(0, top)) for label in legend]
        if self._style.mirrored:
            areas = {key: _mirrored(area, width) for key, area in areas.items()}
            headings, groups, legend = (
                [label._replace(area=_mirrored(label.area, width)) for label in labels]
                for labels in (headings, groups, legend)
            )
        return Placed(
            top + foot,
            areas,
            tuple(headings),
            tuple(groups),
            tuple(legend),
            bands(self._view.edges, areas, mirrored=self._style.mirrored),
            one_line,
        )

    def smallest_width(self, node: NodeView) -> int:
        """Return the width below which a word of a thing would be cut."""
        metrics = self._metrics(node)
        words = [metrics.horizontalAdvance(word) for word in node.label.split()]
        words += [self._meta.horizontalAdvance(word) for word in node.state.split()]
        return max(words) + 2 + self.beside(node)

    def node_height(self, node: NodeView, width: int, *, one_line: bool) -> int:
        """Return the height of a thing at a width."""
        room = width - self.beside(node)
        if node.column is not Column.PURPOSE:
            return _height(self._meta, room, node.label) + 2 * theme.STEP
        if one_line:
            return self._strong.height() + 3 * theme.STEP
        words = _height(self._strong, room, node.label) + _height(self._meta, room, node.state)
        return words + 2 * theme.STEP

    def beside(self, node: NodeView) -> int:
        """Return the width that isn't the words': edges, bar, mark, switch."""
        if node.column is not Column.PURPOSE:
            return BAR + 2 * GAP + (self.mark() + GAP // 2 if node.withheld else 0)
        return 2 * PADDING + (self.track() + GAP if node.choice else 0)

    def mark(self) -> int:
        """Return the side of the mark of what is never shared."""
        return self._meta.ascent()

    def track(self) -> int:
        """Return the width of a switch's track."""
        return round(self.track_height() * 1.75)

    def track_height(self) -> int:
        """Return the height of a switch's track."""
        return max(14, self._meta.height() + 1)

    def _metrics(self, node: NodeView) -> QFontMetrics:
        return self._strong if node.column is Column.PURPOSE else self._meta

    def _natural_width(self, node: NodeView) -> int:
        words = self._metrics(node).horizontalAdvance(node.label) + 2 + self.beside(node)
        if node.state:
            words += self._meta.horizontalAdvance(node.state) + 2 * GAP
        return words

    def _stacked_width(self, node: NodeView) -> int:
        title = self._metrics(node).horizontalAdvance(node.label)
        return max(title, self._meta.horizontalAdvance(node.state)) + 2 + self.beside(node)

    def _each(self, width: Callable[[NodeView], int], between: int) -> Widths:
        result = []
        for column, heading in zip(Column, self._view.headings, strict=True):
            nodes = self._view.column(column)
            least = [self._strong.horizontalAdvance(heading) + 2]
            least += [
                self._meta.horizontalAdvance(word) + BAR + GAP
                for node in nodes
                for word in node.group.split()
            ]
            result.append(max([0, *least, *(width(node) for node in nodes)]))
        return Widths(result[0], result[1], result[2], between)

    def _widths(self, width: int) -> tuple[Widths, bool]:
        room = min(width, WIDEST)
        one_line = (room - sum(self._natural[:3])) // 2 >= _BETWEEN // 2
        best = self._natural if one_line else self._stacked
        return shared_widths(room, best, self.smallest), one_line

    def _top(self) -> int:
        return self._meta.height() + 2 * theme.STEP

    def _body(self, widths: Widths, one_line: bool) -> int:
        tall = 0
        for column, wide in zip(Column, widths[:3], strict=True):
            nodes = self._view.column(column)
            heights = [self._tall(node, wide, one_line) for node in nodes]
            tall = max(tall, sum(heights) + sum(self._gaps(nodes, wide)) + theme.STEP)
        return tall

    def _tall(self, node: NodeView, width: int, one_line: bool) -> int:
        leaving = sum(edge.source == node.key for edge in self._view.edges)
        arriving = sum(edge.target == node.key for edge in self._view.edges)
        step = _END_STEP if node.column is Column.RECIPIENT else _SIDE_STEP
        needed = self.node_height(node, width, one_line=one_line)
        return max(needed, tall_enough(max(leaving, arriving), step))

    def _gaps(self, nodes: tuple[NodeView, ...], width: int) -> list[int]:
        """The least distance above each thing; where a group begins, its title stands in it."""
        gaps: list[int] = []
        before = ""
        for node in nodes:
            gap = theme.STEP if node.column is Column.PURPOSE else theme.HAIR
            if node.group != before:
                gap = (2 * theme.STEP if gaps else 0) + self._title_height(node, width)
            gaps.append(gap)
            before = node.group
        return gaps

    def _title_height(self, node: NodeView, width: int) -> int:
        return _height(self._meta, width, node.group) + theme.HAIR

    def _place_column(
        self,
        column: Column,
        room: QRect,
        areas: dict[str, QRect],
        groups: list[Label],
        one_line: bool,
    ) -> None:
        nodes = self._view.column(column)
        heights = [self._tall(node, room.width(), one_line) for node in nodes]
        if column is Column.RECIPIENT:
            tops = settled(
                heights,
                [self._middle(node, areas) - room.top() for node in nodes],
                4 * theme.STEP,
                room.height(),
            )
        else:
            tops = stacked(heights, self._gaps(nodes, room.width()), room.height())
        before = ""
        for node, top, tall in zip(nodes, tops, heights, strict=True):
            area = QRect(room.left(), room.top() + top, room.width(), tall)
            areas[node.key] = area
            if node.group and node.group != before:
                high = self._title_height(node, room.width())
                where = QRect(area.left(), area.top() - high, area.width(), high - theme.HAIR)
                groups.append(Label(node.group, where, column))
            before = node.group

    def _middle(self, node: NodeView, areas: dict[str, QRect]) -> float:
        from_ = [areas[e.source].center().y() for e in self._view.edges if e.target == node.key]
        return sum(from_) / len(from_) if from_ else 0.0

    def _legend(self, width: int) -> tuple[list[Label], int]:
        """The legend's parts from its own top, and its height."""
        labels: list[Label] = []
        x, y = 0, 3 * theme.STEP
        high = self._meta.height()
        for kind, words in self._view.legend._asdict().items():
            if not words:
                continue
            sample = (self.mark() if kind == "withheld" else SAMPLE) + GAP
            wide = sample + self._meta.horizontalAdvance(words) + 2
            if x and x + wide > width:
                x, y = 0, y + high + theme.STEP
            tall = _height(self._meta, width - sample, words) if wide > width else high
            labels.append(Label(words, QRect(x, y, min(wide, width), tall), kind))
            x += wide + 6 * theme.STEP
            y += tall - high
        return labels, y + high if labels else 0

    def _foot(self, width: int) -> int:
        return self._legend(min(width, WIDEST))[1]


def _height(metrics: QFontMetrics, width: int, words: str) -> int:
    area = QRect(0, 0, max(width, 1), 10000)
    return metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, words).height() if words else 0


def _mirrored(area: QRect, width: int) -> QRect:
    return QRect(width - area.left() - area.width(), area.top(), area.width(), area.height())
