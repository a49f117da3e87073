"""What the picture of flows leads from, through and to: things one can focus, pick and switch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.phrases import listed
from alsoft_prefs.gui.widgets.flow_layout import Measure
from alsoft_prefs.gui.widgets.flow_paint import paint_node, paint_track, track_area
from alsoft_prefs.gui.widgets.flow_view import NodeView, Style
from alsoft_prefs.gui.widgets.focus import has_keyboard
from alsoft_prefs.gui.widgets.switch import Switch

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_RING = 4


class FlowSwitch(Switch):
    """A purpose's switch in the picture: as small as a row of it; the word stands beside it.

    Arguments:
        name: the object name, unique in the window.
        node: what it lies on.
    """

    entered = Signal(bool)
    """The focus comes (true) or goes."""
    left_by = Signal(int)
    """An arrow key (`Qt.Key`) was pressed on it."""

    def __init__(self, name: str, node: FlowNode) -> None:
        super().__init__(name, node.view.title, node)
        self._node = node
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows lead elsewhere."""
        if Qt.Key(event.key()) in _ARROWS:
            self.left_by.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Follow the purpose that it is for."""
        super().focusInEvent(event)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Follow it no more."""
        super().focusOutEvent(event)
        self.entered.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._node.track_area().translated(-self.x(), -self.y())
        style = self._node.style_now
        paint_track(painter, area, style, on=self.isChecked(), changeable=self.isEnabled())
        if has_keyboard(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(style.colour("accent"), 2))
            ring = area.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


class FlowNode(QAbstractButton):
    """Paints one thing of the picture; a click, Space or Enter picks it, arrows leave it.

    Arguments:
        view: what it shows.
        style: colours and fonts.
        measure: of the picture.
        parent: the picture.
    """

    left_by = Signal(int)
    """An arrow key (`Qt.Key`) was pressed on it."""
    entered = Signal(bool)
    """The pointer or the focus comes (true) or goes."""

    def __init__(self, view: NodeView, style: Style, measure: Measure, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self.style_now = style
        self._measure = measure
        self._one_line = False
        self.followed = False
        self.faded = False
        self.switch: FlowSwitch | None = None
        self.setObjectName(f"data.{view.key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if view.choice:
            self.switch = FlowSwitch(f"data.{view.key}.switch", self)
            self.switch.entered.connect(self.entered)
            self.switch.left_by.connect(self.left_by)
        self.show_view(view, style, measure)

    def show_view(self, view: NodeView, style: Style, measure: Measure) -> None:
        """Show another state of the same thing."""
        self.view, self.style_now, self._measure = view, style, measure
        self.setText(view.title)
        named = listed((view.title, view.state)) if view.state else view.title
        self.setAccessibleName(named)
        self.setAccessibleDescription(view.spoken)
        if self.switch is not None:
            self.switch.show_state(view.open, view.state, changeable=view.changeable)
        self.update()

    def show_emphasis(self, *, followed: bool, faded: bool) -> None:
        """Show whether its flows are followed, or those of something else."""
        if (self.followed, self.faded) != (followed, faded):
            self.followed, self.faded = followed, faded
            self.update()

    def show_form(self, *, one_line: bool) -> None:
        """Show a purpose's state beside its title, or below; places the switch."""
        if self._one_line is not one_line:
            self._one_line = one_line
            self.update()
        if self.switch is not None:
            area = self.track_area().toAlignedRect()
            self.switch.setGeometry(area.left() - _RING, 0, area.width() + 2 * _RING, self.height())

    def track_area(self) -> QRectF:
        """Return where the switch is painted."""
        return track_area(self.rect(), self._measure, self.style_now)

    def smallest_width(self) -> int:
        """Return the width below which a word would be cut."""
        return self._measure.smallest_width(self.view)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return self._measure.node_height(self.view, width, one_line=self._one_line)

    def sizeHint(self) -> QSize:
        """Return a size at which nothing is cut; the picture knows a better one."""
        width = self.smallest_width()
        return QSize(width, self.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrows lead elsewhere, and Enter pick as Space does."""
        if Qt.Key(event.key()) in _ARROWS:
            self.left_by.emit(event.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Follow what the pointer is on."""
        self.entered.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Follow it no more."""
        self.entered.emit(False)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Follow what the focus is on."""
        super().focusInEvent(event)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Follow it no more."""
        super().focusOutEvent(event)
        self.entered.emit(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as on paper, with a ring where the keyboard's focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_node(
            painter,
            self.rect(),
            self.view,
            self.style_now,
            self._measure,
            one_line=self._one_line,
            followed=self.followed,
            faded=self.faded,
        )
        if has_keyboard(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
