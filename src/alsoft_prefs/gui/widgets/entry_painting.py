"""How a row of the history looks: where its parts lie, and their painting."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.entry_model import Shown

_LEFT, _ABOVE, _RIGHT, _BELOW = theme.ROW
_GAP = theme.BLOCK
_MARK_GAP = theme.STEP - 1
_CHEVRON = theme.BLOCK
_SHADOW = 1
_READABLE = 24
_TALL = 100_000
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


class Shape(NamedTuple):
    """Where the parts of a row lie, left to right, from the row's own corner; empty if not there.

    Attributes:
        height: of the row.
        heading: the day's.
        card: the surface of the entry.
        title: the entry's.
        meta: when, how, under which policy.
        receipt: how far it has come; its mark is at its beginning.
        problem: what doesn't hold; its mark is before it.
    """

    height: int
    heading: QRect
    card: QRect
    title: QRect
    meta: QRect
    receipt: QRect
    problem: QRect


class State(NamedTuple):
    """How a row stands: under the mouse, and with the keyboard on it."""

    hovered: bool = False
    focused: bool = False


class EntryPainter:
    """Measures and paints rows in the theme's type; made anew when that changes."""

    def __init__(self) -> None:
        look = theme.current()
        self._fonts = {role: look.font(role) for role in ("heading", "strong", "meta")}
        self._metrics = {role: QFontMetrics(font) for role, font in self._fonts.items()}
        self._readable = self._metrics["strong"].averageCharWidth() * _READABLE

    def guess(self, *, first: bool, top: bool) -> int:
        """Return the height of a row whose words take one line each."""
        words = self._metrics["strong"].height() + theme.HAIR + self._metrics["meta"].height()
        return self._above(first=first, top=top) + _ABOVE + words + _BELOW

    def shape(self, shown: Shown, width: int, *, top: bool) -> Shape:
        """Return where the parts of a row lie.

        Arguments:
            shown: the row.
            width: of the list, in pixels.
            top: whether it is the list's first row.
        """
        y = self._above(first=shown.first, top=top)
        heading = QRect()
        if shown.first:
            tall = self._metrics["heading"].height()
            heading = QRect(0, y - theme.BOX - tall, width, tall)
        inner = max(width - _LEFT - _RIGHT - _CHEVRON - theme.BOX, 40)
        line, meta_line = self._metrics["strong"], self._metrics["meta"]
        mark = meta_line.height() + _MARK_GAP
        ends = mark + meta_line.horizontalAdvance(shown.view.receipt.words) + 2
        natural = max(
            line.horizontalAdvance(shown.view.title),
            meta_line.horizontalAdvance(shown.view.meta),
        )
        beside = inner - ends - _GAP >= min(self._readable, natural)
        words = inner - ends - _GAP if beside else inner
        at = y + _ABOVE
        title = QRect(_LEFT, at, words, self._tall("strong", shown.view.title, words))
        at = title.bottom() + 1 + theme.HAIR
        meta = QRect(_LEFT, at, words, self._tall("meta", shown.view.meta, words))
        at = meta.bottom() + 1
        if beside:
            receipt = QRect(_LEFT + inner - ends, y + _ABOVE, ends, meta_line.height())
        else:
            at += theme.LINE
            tall = self._tall("meta", shown.view.receipt.words, inner - mark)
            receipt = QRect(_LEFT, at, min(ends, inner), tall)
            at = receipt.bottom() + 1
        problem = QRect()
        if shown.view.problem:
            at += theme.LINE
            tall = self._tall("meta", shown.view.problem, inner - mark)
            problem = QRect(_LEFT + mark, at, inner - mark, tall)
            at = problem.bottom() + 1
        card = QRect(0, y, width, at + _BELOW - y)
        return Shape(card.bottom() + 1, heading, card, title, meta, receipt, problem)

    def paint(
        self,
        painter: QPainter,
        shown: Shown,
        shape: Shape,
        area: QRect,
        state: State,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Paint a row.

        Arguments:
            painter: of the list.
            shown: the row.
            shape: where its parts lie.
            area: where the row lies.
            state: how it stands.
            direction: of the list.
        """
        look = theme.current()

        def place(part: QRect) -> QRect:
            return QStyle.visualRect(direction, area, part.translated(area.topLeft()))

        words = _Words(painter, direction)
        if shown.first:
            words.write("heading", self._fonts["heading"], place(shape.heading), shown.day)
        card = place(shape.card)
        self._ground(painter, shown, card, state)
        view = shown.view
        words.write("text", self._fonts["strong"], place(shape.title), view.title)
        words.write("dim", self._fonts["meta"], place(shape.meta), view.meta)
        mark = self._metrics["meta"].height()
        receipt = view.receipt
        start = QRect(shape.receipt.topLeft(), QSize(mark, mark))
        icons.draw(painter, QRectF(place(start)), receipt.mark, look.colour(receipt.tone))
        rest = shape.receipt.adjusted(mark + _MARK_GAP, 0, 0, 0)
        words.write(receipt.tone, self._fonts["meta"], place(rest), receipt.words)
        if view.problem:
            start = QRect(_LEFT, shape.problem.top(), mark, mark)
            icons.draw(painter, QRectF(place(start)), "warning", look.colour("problem"))
            words.write("problem", self._fonts["meta"], place(shape.problem), view.problem)
        self._chevron(painter, card, direction)

    def _above(self, *, first: bool, top: bool) -> int:
        if not first:
            return 0
        gap = theme.BLOCK if top else theme.SECTION
        return gap + self._metrics["heading"].height() + theme.BOX

    def _tall(self, role: str, words: str, width: int) -> int:
        metrics = self._metrics[role]
        if not words:
            return 0
        if metrics.horizontalAdvance(words) <= width:
            return metrics.height()
        return metrics.boundingRect(QRect(0, 0, width, _TALL), _WRAP, words).height()

    def _ground(self, painter: QPainter, shown: Shown, card: QRect, state: State) -> None:
        """Paint the part of the day's card that this row is."""
        look = theme.current()
        area = QRectF(card).adjusted(0.5, 0.5 if shown.first else 0, -0.5, 0)
        if shown.last:
            area.setBottom(area.bottom() - 0.5 - _SHADOW)
        shape = _rounded(area, above=shown.first, below=shown.last)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if shown.last:
            painter.fillPath(shape.translated(0, _SHADOW), look.colour("line"))
        painter.fillPath(shape, look.colour("background" if state.hovered else "card"))
        painter.save()
        painter.setClipRect(card)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("line"), 1))
        edge = area.adjusted(0, 0 if shown.first else -20, 0, 0 if shown.last else 20)
        painter.drawPath(_rounded(edge, above=shown.first, below=shown.last))
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if not shown.first:
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(card.left() + 1, card.top(), card.right() - 1, card.top())
        if state.focused:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(card).adjusted(4, 4, -4, -4 - _SHADOW)
            painter.drawRoundedRect(ring, theme.RADIUS - 4, theme.RADIUS - 4)

    def _chevron(self, painter: QPainter, card: QRect, direction: Qt.LayoutDirection) -> None:
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        middle = card.center().y()
        x = card.left() + _RIGHT if right_to_left else card.right() - _RIGHT
        back = 4 if right_to_left else -4
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("edge"), 1.7))
        painter.drawPolyline(
            [QPointF(x + back, middle - 4), QPointF(x, middle), QPointF(x + back, middle + 4)]
        )


class _Words:
    """Writes words in a colour and a font, at the beginning of a rectangle."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection) -> None:
        self._painter = painter
        painter.setLayoutDirection(direction)
        side = Qt.AlignmentFlag.AlignLeft
        if direction is Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        self._flags = _WRAP | int(side) | int(Qt.AlignmentFlag.AlignAbsolute)

    def write(self, tone: str, font: QFont, area: QRect, words: str) -> None:
        self._painter.setFont(font)
        self._painter.setPen(_colour(tone))
        self._painter.drawText(area, self._flags, words)


def _colour(tone: str) -> QColor:
    return theme.current().colour("text" if tone == "heading" else tone)


def _rounded(area: QRectF, *, above: bool, below: bool) -> QPainterPath:
    """Return a rectangle with the corners of a card above, below, both or neither."""
    path = QPainterPath()
    radius = theme.RADIUS
    if not above and not below:
        path.addRect(area)
        return path
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(area, radius, radius)
    if above and below:
        return path
    half = QRectF(area)
    if above:
        half.setTop(area.top() + radius)
    else:
        half.setBottom(area.bottom() - radius)
    path.addRect(half)
    return path.simplified()
