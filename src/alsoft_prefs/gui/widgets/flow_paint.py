"""Paints the picture of flows: lines and shapes alone, so that it is sharp at any scale."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen

from alsoft_prefs.gui.theme import icons
from alsoft_prefs.gui.widgets.flow_layout import BAR, GAP, PADDING, SAMPLE, Measure, Placed
from alsoft_prefs.gui.widgets.flow_shape import Band
from alsoft_prefs.gui.widgets.flow_view import Column, EdgeView, NodeView, Style

OPEN, FADED, STRONG = 0.36, 0.1, 0.78
"""How dense an open band is: usually, while another is followed, while it is followed."""
_THIN = 1.1
_DASH, _BREAK = 3.4, 3.8
_WALL = 9
"""Width of the wall before a recipient, in pixels."""
_HATCH = 6


def paint_ground(
    painter: QPainter,
    placed: Placed,
    style: Style,
    openness: Mapping[str, float],
    followed: Collection[EdgeView] = (),
    *,
    following: bool = False,
) -> None:
    """Paint headings, groups' titles, bands and legend; the things themselves come on top.

    Arguments:
        painter: with antialiasing.
        placed: where everything lies.
        style: colours and fonts.
        openness: by purpose, 1 for an open band, 0 for a cut one, between while it moves.
        followed: the ways that are followed.
        following: whether anything is followed; all else then fades.
    """
    for label in placed.headings:
        painter.setFont(style.font("small-strong"))
        painter.setPen(style.colour("text"))
        words(painter, label.area, _side(Column(label.kind), style), label.words, style)
    painter.setFont(style.font("meta"))
    painter.setPen(style.colour("dim"))
    for label in placed.groups:
        flags = _side(Column(label.kind), style) | Qt.TextFlag.TextWordWrap
        margin = BAR + GAP if label.kind == Column.ITEM else 0
        area = label.area.adjusted(margin if style.mirrored else 0, 0, 0, 0)
        area.adjust(0, 0, 0 if style.mirrored else -margin, 0)
        words(painter, area, flags, label.words, style)
    for band in placed.bands:
        if band.edge not in followed:
            _paint_band(painter, band, style, openness, strong=False, faded=following)
    for band in placed.bands:
        if band.edge in followed:
            _paint_band(painter, band, style, openness, strong=True, faded=False)
    _paint_legend(painter, placed, style)


def paint_node(
    painter: QPainter,
    area: QRect,
    node: NodeView,
    style: Style,
    measure: Measure,
    *,
    one_line: bool,
    followed: bool = False,
    faded: bool = False,
) -> None:
    """Paint a thing: the words, with a box around a purpose and a bar beside the others."""
    if node.column is Column.PURPOSE:
        painter.setPen(QPen(style.colour("accent" if node.open else "edge"), 2 if followed else 1))
        painter.setBrush(style.colour("selection" if followed else "card"))
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 7, 7)
        _paint_purpose(painter, area, node, style, measure, one_line=one_line, faded=faded)
        return
    if followed:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("selection"))
        painter.drawRoundedRect(QRectF(area), 6, 6)
    at_left = (node.column is Column.RECIPIENT) is not style.mirrored
    x = area.left() if at_left else area.left() + area.width() - BAR
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour("accent" if node.open else "off"))
    painter.drawRoundedRect(QRectF(x, area.top() + 2, BAR, area.height() - 4), 2, 2)
    before, behind = (BAR + GAP, -GAP) if at_left else (GAP, -BAR - GAP)
    room = area.adjusted(before, 0, behind, 0)
    if node.withheld:
        side = measure.mark()
        spot = room.left() if at_left else room.right() + 1 - side
        where = QRectF(spot, area.center().y() - side / 2 + 0.5, side, side)
        icons.draw(painter, where, "lock", style.colour("dim"), 2.2)
        aside = side + GAP // 2
        room.adjust(aside if at_left else 0, 0, 0 if at_left else -aside, 0)
    painter.setFont(style.font("meta"))
    painter.setPen(style.colour("dim" if faded else "text"))
    flags = _side(node.column, style) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    words(painter, room, flags, node.label, style)


def track_area(area: QRect, measure: Measure, style: Style) -> QRectF:
    """Return where a purpose's switch is painted, in the purpose's area."""
    wide, tall = measure.track(), measure.track_height()
    x = area.left() + PADDING if style.mirrored else area.right() + 1 - PADDING - wide
    return QRectF(x, area.top() + (area.height() - tall) / 2, wide, tall)


def paint_track(
    painter: QPainter, area: QRectF, style: Style, *, on: bool, changeable: bool
) -> None:
    """Paint a switch; one that doesn't answer is an outline with a lock for a knob."""
    margin = area.height() / 7
    side = area.height() - 2 * margin
    x = area.right() - margin - side if on is not style.mirrored else area.left() + margin
    knob = QRectF(x, area.top() + margin, side, side)
    ground = style.colour("accent" if on else "off")
    painter.setPen(QPen(ground, 1) if not changeable else Qt.PenStyle.NoPen)
    painter.setBrush(ground if changeable else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    if changeable:
        painter.setBrush(style.colour("on_accent" if on else "knob"))
        painter.drawEllipse(knob)
    else:
        icons.draw(painter, knob, "lock", style.colour("dim"), 2.4)


def paint_barrier(painter: QPainter, area: QRect, style: Style) -> None:
    """Paint the wall before a recipient that never gets what is followed."""
    x = area.right() + 1 if style.mirrored else area.left() - _WALL
    paint_wall(painter, QRectF(x, area.top() - 2, _WALL, area.height() + 4), style)


def paint_wall(painter: QPainter, area: QRectF, style: Style) -> None:
    """Paint a wall: two lines along its length, and hatching between them."""
    painter.save()
    painter.fillRect(area, style.colour("background"))
    painter.setPen(QPen(style.colour("edge"), 1))
    for line in _hatching(area):
        painter.drawLine(line)
    painter.setPen(QPen(style.colour("text"), 1.5))
    inner = area.adjusted(0.75, 0.75, -0.75, -0.75)
    if area.width() >= area.height():
        painter.drawLine(inner.topLeft(), inner.topRight())
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    else:
        painter.drawLine(inner.topLeft(), inner.bottomLeft())
        painter.drawLine(inner.topRight(), inner.bottomRight())
    painter.restore()


def _hatching(area: QRectF) -> list[QLineF]:
    """Lines that lean, cut off at the area's edges: not every paint device clips."""
    result = []
    tall = area.height()
    at = area.left() - tall
    while at < area.right():
        # From the lower edge upwards: the line is in the area from its share t0 to its share t1.
        t0 = max(0.0, (area.left() - at) / tall)
        t1 = min(1.0, (area.right() - at) / tall)
        if t1 > t0:
            start, end = (QPointF(at + t * tall, area.bottom() - t * tall) for t in (t0, t1))
            result.append(QLineF(start, end))
        at += _HATCH
    return result


def words(painter: QPainter, area: QRect, flags: int, text: str, style: Style) -> None:
    """Paint words; as shapes, on one line, where the style asks for that."""
    if not style.outlines:
        painter.drawText(area, flags, text)
        return
    metrics = QFontMetrics(painter.font())
    x: float = area.left()
    if flags & Qt.AlignmentFlag.AlignRight.value:
        x = area.right() + 1 - metrics.horizontalAdvance(text)
    elif flags & Qt.AlignmentFlag.AlignHCenter.value:
        x += (area.width() - metrics.horizontalAdvance(text)) / 2
    y: float = area.top() + metrics.ascent()
    if flags & Qt.AlignmentFlag.AlignVCenter.value:
        y += (area.height() - metrics.height()) / 2
    path = QPainterPath()
    path.addText(QPointF(x, y), painter.font(), text)
    painter.fillPath(path, painter.pen().color())


def _side(column: Column, style: Style) -> int:
    # Absolute alignment: the picture stands mirrored as a whole where one reads right to left.
    at_right = (column is Column.ITEM) is not style.mirrored
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    return (side | Qt.AlignmentFlag.AlignAbsolute).value


def _paint_purpose(
    painter: QPainter,
    area: QRect,
    node: NodeView,
    style: Style,
    measure: Measure,
    *,
    one_line: bool,
    faded: bool,
) -> None:
    room = area.adjusted(PADDING, 0, -PADDING, 0)
    if node.choice:
        aside = measure.track() + GAP
        room.adjust(aside if style.mirrored else 0, 0, 0 if style.mirrored else -aside, 0)
    side = _side(Column.PURPOSE, style)
    flags = side | Qt.TextFlag.TextWordWrap
    title, state = style.font("small-strong"), style.font("meta")
    text = style.colour("dim" if faded else "text")
    quiet = style.colour("accent" if node.open else "dim")
    if one_line:
        painter.setFont(title)
        painter.setPen(text)
        middle = Qt.AlignmentFlag.AlignVCenter.value
        words(painter, room, side | middle, node.label, style)
        painter.setFont(state)
        painter.setPen(quiet)
        end = Qt.AlignmentFlag.AlignLeft if style.mirrored else Qt.AlignmentFlag.AlignRight
        beside = (end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value
        words(painter, room, beside, node.state, style)
        return
    wrap = Qt.TextFlag.TextWordWrap
    high = QFontMetrics(title).boundingRect(room.adjusted(0, 0, 0, 9999), wrap, node.label).height()
    low = QFontMetrics(state).boundingRect(room.adjusted(0, 0, 0, 9999), wrap, node.state).height()
    top = area.top() + (area.height() - high - low) // 2
    painter.setFont(title)
    painter.setPen(text)
    words(painter, QRect(room.left(), top, room.width(), high), flags, node.label, style)
    painter.setFont(state)
    painter.setPen(quiet)
    words(painter, QRect(room.left(), top + high, room.width(), low), flags, node.state, style)


def _paint_band(
    painter: QPainter,
    band: Band,
    style: Style,
    openness: Mapping[str, float],
    *,
    strong: bool,
    faded: bool,
) -> None:
    share = openness.get(band.edge.purpose, 1.0 if band.edge.open else 0.0)
    dense = STRONG if strong or (style.is_plain and not faded) else FADED if faded else OPEN
    thin = 1.0 if strong else 0.25 if faded else 0.8
    colour = _between(
        style.colour("text" if strong else "off", thin), style.colour("accent", dense), share
    )
    width = _THIN + (max(band.width, _THIN) - _THIN) * share
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if share < 1:
        # As a band thins, it breaks: dashes get shorter, and the gaps between them open.
        pen.setDashPattern([(_DASH + 40 * share) / width, _BREAK * (1 - share) / width])
    painter.strokePath(band.path, pen)


def _paint_legend(painter: QPainter, placed: Placed, style: Style) -> None:
    painter.setFont(style.font("meta"))
    metrics = QFontMetrics(painter.font())
    for label in placed.legend:
        area = label.area
        sample = metrics.ascent() if label.kind == "withheld" else SAMPLE
        x = area.right() + 1 - sample if style.mirrored else area.left()
        y = area.top() + metrics.height() / 2
        if label.kind == "withheld":
            where = QRectF(x, y - sample / 2, sample, sample)
            icons.draw(painter, where, "lock", style.colour("dim"), 2.2)
        else:
            path = QPainterPath(QPointF(x, y))
            path.lineTo(QPointF(x + sample, y))
            share = {"": 1.0 if label.kind == "open" else 0.0}
            band = Band(EdgeView("", "", "", label.kind == "open"), path, 7.0)
            _paint_band(painter, band, style, share, strong=False, faded=False)
        painter.setPen(style.colour("dim"))
        aside = sample + GAP
        room = area.adjusted(0 if style.mirrored else aside, 0, -aside if style.mirrored else 0, 0)
        flags = _side(Column.PURPOSE, style) | Qt.TextFlag.TextWordWrap
        words(painter, room, flags, label.words, style)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two; `share` of the other."""
    parts = zip(one.getRgbF(), other.getRgbF(), strict=True)  # type: ignore[call-overload]
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))
