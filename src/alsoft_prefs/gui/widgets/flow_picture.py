"""The picture of flows: what is collected, for which purpose, and who receives it."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QRect, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme import motion
from alsoft_prefs.gui.widgets.flow_layout import Label, Measure, Placed
from alsoft_prefs.gui.widgets.flow_node import FlowNode
from alsoft_prefs.gui.widgets.flow_paint import paint_barrier, paint_ground
from alsoft_prefs.gui.widgets.flow_view import (
    Column,
    EdgeView,
    LegendView,
    NodeView,
    PictureView,
    Style,
)

_EMPTY = PictureView((), (), ("", "", ""), LegendView("", "", ""))


class FlowPicture(QWidget):
    """Paints bands between things that can be focused and picked.

    One of them takes part in the Tab order, and its switch; arrow keys move on from there. Hovering
    or focusing a thing follows its flows; picking says so to the page.
    """

    picked = Signal(str)
    """The key of what the person picked; empty when nothing is picked any more."""
    requested = Signal(str, bool)
    """The key of a purpose, and whether the person asks for it to be on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("data.picture")
        self.setAccessibleName(self.tr("Flows of your data"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.nodes: dict[str, FlowNode] = {}
        self._view = _EMPTY
        self._style = self._style_now()
        self._measure = Measure(self._view, self._style)
        self._placed: Placed | None = None
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
        QTimer.singleShot(0, motion.follow)

    def show_view(self, view: PictureView) -> None:
        """Show how things stand; what opened or was cut since then is seen to do so."""
        if view == self._view:
            return
        self._view = view
        self._restyled()
        self._show_emphasis()
        self._move({edge.purpose: 1.0 if edge.open else 0.0 for edge in view.edges})

    @property
    def view(self) -> PictureView:
        """What is shown."""
        return self._view

    def _add(self, shown: NodeView) -> None:
        node = self.nodes[shown.key] = FlowNode(shown, self._style, self._measure, self)
        node.clicked.connect(lambda: self.pick(shown.key))
        node.left_by.connect(lambda key: self._walk(shown.key, Qt.Key(key)))
        node.entered.connect(lambda on: self._hover(shown.key, on=on))
        if node.switch is not None:
            node.switch.requested.connect(lambda on: self.requested.emit(shown.key, on))
        if len(self.nodes) == 1:
            self._take_tab_stop(shown.key)
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

    @property
    def is_moving(self) -> bool:
        """Whether a band opens or is cut right now."""
        return self._animation.state() is QVariantAnimation.State.Running

    def openness(self, purpose: str) -> float:
        """Return how wide a purpose's bands are drawn: 1 open, 0 cut, between while they move."""
        return self._openness.get(purpose, 0.0)

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
        touching = [e for e in self._view.edges if key in (e.source, e.target)]
        if self.nodes[key].view.column is Column.PURPOSE:
            return tuple(touching)
        purposes = {edge.purpose for edge in touching}
        first = self.nodes[key].view.column is Column.ITEM
        onward = [
            edge
            for edge in self._view.edges
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
            step = 1 if (arrow == Qt.Key.Key_Right) is not self._style.mirrored else -1
            wanted = self._beside(key, columns[at + step]) if 0 <= at + step < 3 else None
        if wanted is not None:
            self._take_tab_stop(wanted.view.key)
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, key: str, column: Column) -> FlowNode:
        """The nearest thing of another column that a way leads to, or just the nearest."""
        linked = {end for e in self._view.edges if key in (e.source, e.target) for end in e[:2]}
        there = self._column(column)
        nodes = [node for node in there if node.view.key in linked] or there
        y = self.nodes[key].geometry().center().y()
        return min(nodes, key=lambda node: abs(node.geometry().center().y() - y))

    def _column(self, column: Column) -> list[FlowNode]:
        return [self.nodes[view.key] for view in self._view.column(column)]

    def _take_tab_stop(self, key: str) -> None:
        for name, node in self.nodes.items():
            stop = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            node.setFocusPolicy(stop)
            if node.switch is not None:
                node.switch.setFocusPolicy(stop)

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

    def _style_now(self) -> Style:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Style(theme.current().roles, QApplication.font(), mirrored)

    def _restyled(self) -> None:
        self._style = self._style_now()
        self._measure = Measure(self._view, self._style)
        wanted = {shown.key for shown in self._view.nodes}
        for key in [key for key in self.nodes if key not in wanted]:
            self.nodes.pop(key).deleteLater()
        for shown in self._view.nodes:
            node = self.nodes.get(shown.key)
            if node is None:
                self._add(shown)
            else:
                node.show_view(shown, self._style, self._measure)
        self.updateGeometry()
        self._lay_out()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the picture where the reading direction changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._restyled()

    def minimumSizeHint(self) -> QSize:
        """Return the width below which a word would be cut; the height follows from the width."""
        return QSize(self._measure.least_width, 0)

    def sizeHint(self) -> QSize:
        """Return the size at which nothing wraps."""
        width = self._measure.natural_width
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the tallest column, headings and legend."""
        return self._measure.height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if not self.nodes:
            return
        placed = self._placed = self._measure.place(self.width(), self.height())
        for key, area in placed.areas.items():
            node = self.nodes[key]
            node.setGeometry(area)
            node.show_form(one_line=placed.one_line)

    def _move(self, wanted: dict[str, float]) -> None:
        """Lead the bands to a new state: at once the first time, and where nothing may move."""
        changes = {p: v for p, v in wanted.items() if self._openness.get(p, v) != v}
        length = motion.duration() if changes and self.isVisible() else 0
        self._animation.stop()
        if not length:
            self._openness = dict(wanted)
            self.update()
            return
        self._moving = {p: (self._openness[p], v) for p, v in changes.items()}
        self._openness.update({p: v for p, v in wanted.items() if p not in changes})
        self._animation.setDuration(length)
        self._animation.start()

    def _animate(self, share: float) -> None:
        for purpose, (old, new) in self._moving.items():
            self._openness[purpose] = old + (new - old) * share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all but the things, which paint themselves on top."""
        if self._placed is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key = self._hovered or self._picked
        followed = frozenset(self.followed_edges())
        paint_ground(
            painter, self._placed, self._style, self._openness, followed, following=bool(key)
        )
        for area in self.barriers():
            paint_barrier(painter, area, self._style)

    def legend(self) -> tuple[Label, ...]:
        """Return what the legend says, and where."""
        return self._placed.legend if self._placed is not None else ()

    def barriers(self) -> tuple[QRect, ...]:
        """Return the areas of the recipients that never get what is followed."""
        key = self._hovered or self._picked
        if not key or self._placed is None:
            return ()
        return tuple(
            self._placed.areas[recipient]
            for recipient in self.nodes[key].view.withheld
            if recipient in self._placed.areas
        )
