"""The picture of flows: what is collected, for which purpose, and who receives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QRect, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow_node import Column, FlowNode, NodeView
from alsoft_prefs.gui.widgets.flow_shape import (
    Band,
    EdgeView,
    Widths,
    bands,
    shared_widths,
    spread,
    tall_enough,
)

_BETWEEN = 130
_LEAST_BETWEEN = 44
_WIDEST = 900
_LEAST_GAP = 9
_OPEN, _FADED = 0.34, 0.1


class PictureView(NamedTuple):
    """All that the picture shows: things by column in order, ways, and the columns' headings."""

    nodes: tuple[NodeView, ...]
    edges: tuple[EdgeView, ...]
    headings: tuple[str, str, str]


class FlowPicture(QWidget):
    """Paints bands between things that can be focused and picked.

    One of them takes part in the Tab order; arrow keys move on from there. Hovering or focusing a
    thing follows its flows; picking says so to the page.
    """

    picked = Signal(str)
    """The key of what the person picked; empty when nothing is picked any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data.picture")
        self.setAccessibleName(self.tr("Flows of your data"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.nodes: dict[str, FlowNode] = {}
        self._edges: tuple[EdgeView, ...] = ()
        self._headings: tuple[str, str, str] = ("", "", "")
        self._bands: list[Band] = []
        self._picked = ""
        self._hovered = ""
        self._openness: dict[str, float] = {}
        self._moving: dict[str, tuple[float, float]] = {}
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._animate)
        theme.current().changed.connect(self._restyled)

    def show_view(self, view: PictureView) -> None:
        """Show how things stand; what opened or was cut since then is seen to do so."""
        self._edges, self._headings = view.edges, view.headings
        for shown in view.nodes:
            node = self.nodes.get(shown.key)
            if node is None:
                self._add(shown)
            else:
                node.show_view(shown)
        self.updateGeometry()
        self._lay_out()
        self._show_emphasis()
        self._move({edge.purpose: 1.0 if edge.open else 0.0 for edge in view.edges})

    def _add(self, shown: NodeView) -> None:
        node = self.nodes[shown.key] = FlowNode(shown, self)
        if len(self.nodes) == 1:
            node.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        node.clicked.connect(lambda: self.pick(shown.key))
        node.left_by.connect(lambda key: self._walk(shown.key, Qt.Key(key)))
        node.entered.connect(lambda on: self._hover(shown.key, on=on))
        node.show()

    def pick(self, key: str) -> None:
        """Follow the flows of a thing until another is picked; empty follows none."""
        if key and key == self._picked:
            key = ""
        self._picked = key
        if key:
            self._take_tab_stop(key)
        self._show_emphasis()
        self.picked.emit(key)

    @property
    def picked_key(self) -> str:
        """The key of what is picked, or an empty text."""
        return self._picked

    def followed_edges(self) -> tuple[EdgeView, ...]:
        """Return the ways that are followed now; none where nothing is picked or hovered."""
        key = self._hovered or self._picked
        return self._ways_of(key) if key else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape end the following."""
        if event.key() == Qt.Key.Key_Escape and self._picked:
            self.pick("")
        else:
            super().keyPressEvent(event)

    def _ways_of(self, key: str) -> tuple[EdgeView, ...]:
        touching = [e for e in self._edges if key in (e.source, e.target)]
        if self.nodes[key].view.column is Column.PURPOSE:
            return tuple(touching)
        purposes = {edge.purpose for edge in touching}
        first = self.nodes[key].view.column is Column.ITEM
        onward = [
            edge
            for edge in self._edges
            if edge.purpose in purposes
            and self.nodes[edge.source].view.column is (Column.PURPOSE if first else Column.ITEM)
        ]
        return (*touching, *onward)

    def _walk(self, key: str, arrow: Qt.Key) -> None:
        columns = list(Column)
        at = columns.index(self.nodes[key].view.column)
        if arrow in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            column = self._column(columns[at])
            index = column.index(self.nodes[key]) + (1 if arrow == Qt.Key.Key_Down else -1)
            wanted = column[index] if 0 <= index < len(column) else None
        else:
            step = 1 if (arrow == Qt.Key.Key_Right) is not self._mirrored() else -1
            wanted = self._beside(key, columns[at + step]) if 0 <= at + step < 3 else None
        if wanted is not None:
            self._take_tab_stop(wanted.view.key)
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, key: str, column: Column) -> FlowNode:
        """The nearest thing of another column that a way leads to, or just the nearest."""
        linked = {end for e in self._edges if key in (e.source, e.target) for end in e[:2]}
        there = self._column(column)
        nodes = [node for node in there if node.view.key in linked] or there
        y = self.nodes[key].geometry().center().y()
        return min(nodes, key=lambda node: abs(node.geometry().center().y() - y))

    def _column(self, column: Column) -> list[FlowNode]:
        return [node for node in self.nodes.values() if node.view.column is column]

    def _take_tab_stop(self, key: str) -> None:
        for name, node in self.nodes.items():
            stop = name == key
            node.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def _hover(self, key: str, *, on: bool) -> None:
        if on:
            self._hovered = key
        elif self._hovered == key:
            self._hovered = ""
        self._show_emphasis()

    def _show_emphasis(self) -> None:
        key = self._hovered or self._picked
        ends = {end for edge in self.followed_edges() for end in edge[:2]}
        for name, node in self.nodes.items():
            node.show_emphasis(followed=name == key, faded=bool(key) and name not in {*ends, key})
        self.update()

    def _restyled(self) -> None:
        self.updateGeometry()
        self._lay_out()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the width below which a word would be cut; the height follows from the width."""
        least = self._smallest()
        return QSize(sum(least[:3]) + 2 * least.between, 0)

    def sizeHint(self) -> QSize:
        """Return the size at which nothing wraps."""
        best = self._natural()
        width = sum(best[:3]) + 2 * best.between
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the tallest column."""
        widths = shared_widths(min(width, _WIDEST), self._natural(), self._smallest())
        columns = zip(Column, widths[:3], strict=True)
        return self._top() + max(
            (sum(tall) + _LEAST_GAP * len(tall) for c, w in columns if (tall := self._tall(c, w))),
            default=0,
        )

    def _natural(self) -> Widths:
        return self._each(FlowNode.natural_width, _BETWEEN)

    def _smallest(self) -> Widths:
        return self._each(FlowNode.smallest_width, _LEAST_BETWEEN)

    def _each(self, width: Callable[[FlowNode], int], between: int) -> Widths:
        items, purposes, recipients = (self._widest(column, width) for column in Column)
        return Widths(items, purposes, recipients, between)

    def _widest(self, column: Column, width: Callable[[FlowNode], int]) -> int:
        metrics = QFontMetrics(theme.current().font("meta"))
        heading = self._headings[list(Column).index(column)]
        words = max((metrics.horizontalAdvance(word) for word in heading.split()), default=0)
        return max([words, *(width(node) for node in self._column(column))])

    def _tall(self, column: Column, width: int) -> list[int]:
        return [
            max(node.heightForWidth(width), tall_enough(self._meeting(node.view.key)))
            for node in self._column(column)
        ]

    def _meeting(self, key: str) -> int:
        leaving = sum(edge.source == key for edge in self._edges)
        arriving = sum(edge.target == key for edge in self._edges)
        return max(leaving, arriving)

    def _top(self) -> int:
        return QFontMetrics(theme.current().font("meta")).height() * 2

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if not self.nodes:
            return
        width = min(self.width(), _WIDEST)
        widths = shared_widths(width, self._natural(), self._smallest())
        room = self.height() - self._top()
        x = 0
        for column, wide in zip(Column, widths[:3], strict=True):
            tall = self._tall(column, wide)
            left = self.width() - x - wide if self._mirrored() else x
            for node, top, high in zip(self._column(column), spread(tall, room), tall, strict=True):
                node.setGeometry(left, self._top() + top, wide, high)
            x += wide + widths.between
        areas = {key: node.geometry() for key, node in self.nodes.items()}
        self._bands = bands(self._edges, areas, mirrored=self._mirrored())

    def _move(self, wanted: dict[str, float]) -> None:
        """Lead the bands to a new state: at once the first time, and where nothing may move."""
        changes = {p: v for p, v in wanted.items() if self._openness.get(p, v) != v}
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self._animation.stop()
        if not changes or duration <= 0 or not self.isVisible():
            self._openness = dict(wanted)
            self.update()
            return
        self._moving = {p: (self._openness[p], v) for p, v in changes.items()}
        self._openness.update({p: v for p, v in wanted.items() if p not in changes})
        self._animation.setDuration(duration * 2)
        self._animation.start()

    def _animate(self, share: float) -> None:
        for purpose, (old, new) in self._moving.items():
            self._openness[purpose] = old + (new - old) * share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint headings and bands; the things paint themselves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_headings(painter)
        followed = frozenset(self.followed_edges())
        following = bool(self._hovered or self._picked)
        for band in self._bands:
            if band.edge not in followed:
                self._paint_band(painter, band, strong=False, faded=following)
        for band in self._bands:
            if band.edge in followed:
                self._paint_band(painter, band, strong=True, faded=False)

    def _paint_headings(self, painter: QPainter) -> None:
        painter.setFont(theme.current().font("meta"))
        painter.setPen(theme.current().colour("dim"))
        tall = QFontMetrics(painter.font()).height()
        for column, heading in zip(Column, self._headings, strict=True):
            nodes = self._column(column)
            if not nodes:
                continue
            area = nodes[0].geometry()
            side = {
                Column.ITEM: Qt.AlignmentFlag.AlignRight,
                Column.PURPOSE: Qt.AlignmentFlag.AlignHCenter,
                Column.RECIPIENT: Qt.AlignmentFlag.AlignLeft,
            }[column]
            if self._mirrored() and column is not Column.PURPOSE:
                other = column is Column.ITEM
                side = Qt.AlignmentFlag.AlignLeft if other else Qt.AlignmentFlag.AlignRight
            where = QRect(area.left(), 0, area.width(), tall)
            painter.drawText(where, side | Qt.AlignmentFlag.AlignAbsolute, heading)

    def _paint_band(self, painter: QPainter, band: Band, *, strong: bool, faded: bool) -> None:
        look = theme.current()
        share = self._openness.get(band.edge.purpose, 0.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if share > 0:
            plain = look.roles.background == look.roles.card  # high contrast: no mere tints
            alpha = 0.75 if strong or (plain and not faded) else _FADED if faded else _OPEN
            pen = QPen(_with_alpha(look.colour("accent"), alpha), max(band.width * share, 1.0))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.strokePath(band.path, pen)
        if share < 1:
            alpha = (1.0 if strong else 0.25 if faded else 0.9) * (1 - share)
            pen = QPen(_with_alpha(look.colour("text" if strong else "off"), alpha), 1.1)
            pen.setDashPattern([3, 4])
            painter.strokePath(band.path, pen)


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result
