"""Where things and bands of the picture of flows lie; numbers alone, no painting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainterPath

from alsoft_prefs.gui.widgets.flow_view import EdgeView

_SHARE = 0.86
_STEP = 11.0
_EDGE = 6


class Band(NamedTuple):
    """A way as a line: its middle, and how wide the band is while it is open, in pixels."""

    edge: EdgeView
    path: QPainterPath
    width: float


class Widths(NamedTuple):
    """The three columns' widths and the room for bands between two of them, in pixels."""

    items: int
    purposes: int
    recipients: int
    between: int


def shared_widths(room: int, natural: Widths, smallest: Widths) -> Widths:
    """Return widths that fill a room: natural ones where they fit, else as much as there is.

    Words give way last: the bands do first, to two thirds of what looks well.

    Arguments:
        room: what there is, in pixels.
        natural: at which nothing wraps; `between` is what looks well.
        smallest: below which something would be cut.
    """
    words, least = sum(natural[:3]), sum(smallest[:3])
    between = (room - words) // 2
    if between >= natural.between * 2 // 3:
        return natural._replace(between=between)
    between = max(smallest.between, min(natural.between * 2 // 3, (room - least) // 2))
    share = min(1.0, max(0.0, (room - least - 2 * between) / max(words - least, 1)))
    items, purposes, recipients = (
        low + int((high - low) * share) for low, high in zip(smallest[:3], natural[:3], strict=True)
    )
    return Widths(items, purposes, recipients, between)


def stacked(heights: Sequence[int], gaps: Sequence[int], room: int) -> list[int]:
    """Return the top of each thing in a column, with what room is left spread over the gaps.

    Arguments:
        heights: of the things, from above.
        gaps: the least distance above each.
        room: the column's height, in pixels.
    """
    spare = max(0, room - sum(heights) - sum(gaps)) / (len(heights) + 1)
    tops, y = [], 0.0
    for height, gap in zip(heights, gaps, strict=True):
        y += gap + spare
        tops.append(round(y))
        y += height
    return tops


def settled(heights: Sequence[int], wanted: Sequence[float], gap: int, room: int) -> list[int]:
    """Return the top of each thing, near a wanted middle, in order, apart, and inside the room."""
    tops: list[int] = []
    for height, middle in zip(heights, wanted, strict=True):
        least = tops[-1] + heights[len(tops) - 1] + gap if tops else 0
        tops.append(max(least, round(middle - height / 2)))
    below = room + gap
    for at in reversed(range(len(tops))):
        tops[at] = max(0, min(tops[at], below - gap - heights[at]))
        below = tops[at]
    return tops


def bands(edges: Sequence[EdgeView], areas: Mapping[str, QRect], *, mirrored: bool) -> list[Band]:
    """Return a band for each way, side by side where they meet and in an order without knots.

    Arguments:
        edges: all ways.
        areas: where things lie, by key.
        mirrored: whether the picture reads from right to left.
    """
    begins = _ports(edges, areas, leaving=True)
    ends = _ports(edges, areas, leaving=False)
    result = []
    for edge in edges:
        one, other = areas[edge.source], areas[edge.target]
        y1, step1 = begins[edge]
        y2, step2 = ends[edge]
        x1 = one.left() if mirrored else one.right() + 1
        x2 = other.right() + 1 if mirrored else other.left()
        middle = (x1 + x2) / 2
        path = QPainterPath(QPointF(x1, y1))
        path.cubicTo(QPointF(middle, y1), QPointF(middle, y2), QPointF(x2, y2))
        result.append(Band(edge, path, min(step1, step2) * _SHARE))
    return result


def _ports(
    edges: Sequence[EdgeView], areas: Mapping[str, QRect], *, leaving: bool
) -> dict[EdgeView, tuple[float, float]]:
    """Where each way meets its thing, and the room that it has there."""
    of_thing: dict[str, list[EdgeView]] = {}
    for edge in edges:
        of_thing.setdefault(edge.source if leaving else edge.target, []).append(edge)
    result = {}
    for thing, meeting in of_thing.items():
        meeting.sort(key=lambda e: areas[e.target if leaving else e.source].center().y())
        area = areas[thing]
        step = min(_STEP, (area.height() - _EDGE) / len(meeting))
        top = area.top() + area.height() / 2 - step * (len(meeting) - 1) / 2
        for number, edge in enumerate(meeting):
            result[edge] = (top + number * step, step)
    return result


def tall_enough(ways: int, step: float) -> int:
    """Return the height at which so many ways, `step` pixels each, meet a thing side by side."""
    return round(ways * step + _EDGE)
