"""What things lie on: cards, and boxes that turn from beside to below when it gets narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.gui import theme

_SHADOW = 1


class Card(QWidget):
    """A rounded surface whose visible children lie one below the other, parted by lines.

    Arguments:
        ground: the colour role of its surface.
        bordered: whether it has an edge.
        parent: the widget that it lies in.
    """

    def __init__(
        self, ground: str = "card", *, bordered: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._bordered = bordered
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(1, 1, 1, 1 + _SHADOW)
        self.rows.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, row: QWidget) -> None:
        """Add a row at the end."""
        self.rows.addWidget(row)

    def clear(self) -> None:
        """Remove all rows."""
        while (item := self.rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def show_ground(self, ground: str) -> None:
        """Change the colour role of its surface."""
        self._ground = ground
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface, and the lines between rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5 - _SHADOW)
        if self._bordered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line"))
            painter.drawRoundedRect(area.translated(0, _SHADOW), theme.RADIUS, theme.RADIUS)
            painter.setPen(QPen(look.colour("line"), 1))
        else:
            painter.setPen(QPen(look.colour(self._edge()), 1))
        painter.setBrush(look.colour(self._ground))
        painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(look.colour("line"), 1))
        for top in self._partings():
            painter.drawLine(1, top, self.width() - 2, top)

    def _edge(self) -> str:
        # In high contrast every ground is the same: then the edge is all that tells a card.
        roles = theme.current().roles
        return "line" if getattr(roles, self._ground) == roles.background else self._ground

    def _partings(self) -> list[int]:
        items = [self.rows.itemAt(at) for at in range(self.rows.count())]
        shown = [item.geometry().top() for item in items if item and not item.isEmpty()]
        return shown[1:]


class Column(QWidget):
    """Things one below the other, with a gap between; what is hidden takes none."""

    def __init__(
        self, *parts: QWidget, gap: int = theme.BOX, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap)
        for part in parts:
            column.addWidget(part)


class Turning(QWidget):
    """Two parts side by side, or the second below the first where the width doesn't do for both.

    Arguments:
        first: gets the width that the second leaves.
        second: keeps its own width.
        parent: the widget that it lies in.
    """

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = first
        self.second = second
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme.BLOCK)
        self.box.addWidget(first, 1)
        self.box.addWidget(second, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        self.turn()

    def event(self, event: QEvent) -> bool:
        """Turn also where the parts have changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.turn()
        return super().event(event)

    def turn(self) -> None:
        """Lay the second part beside the first, or below it."""
        margins = self.box.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.box.spacing()
        need = self.second.sizeHint().width() + self._readable()
        below = self.box.direction() is QBoxLayout.Direction.TopToBottom
        # A step more to turn back: a scroll bar that comes and goes mustn't turn it to and fro.
        if not below and room < need and not self.second.isHidden():
            self.box.setDirection(QBoxLayout.Direction.TopToBottom)
            self.box.setStretch(0, 0)
        elif below and room > need + 10 * theme.STEP:
            self.box.setDirection(QBoxLayout.Direction.LeftToRight)
            self.box.setStretch(0, 1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part: where both don't fit, they stack."""
        margins = self.box.contentsMargins()
        parts = [part for part in (self.first, self.second) if not part.isHidden()]
        widest = max((part.minimumSizeHint().width() for part in parts), default=0)
        tall = super().minimumSizeHint().height()
        return QSize(widest + margins.left() + margins.right(), tall)

    def _readable(self) -> int:
        """The width below which words beside something can't be read well: about 24 characters."""
        wanted = self.fontMetrics().averageCharWidth() * 24
        return max(min(wanted, self.first.sizeHint().width()), self.first.minimumSizeHint().width())
