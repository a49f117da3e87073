"""Paints what lies around words of the policy's text: matches, our notes, where one has landed.

Nothing here changes the document, so that nothing is laid out anew for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.policy_layout import Span


def line_areas(document: QTextDocument, spans: Iterable[Span]) -> Iterator[tuple[Span, QRectF]]:
    """Yield the area of each line that a span is on, in the document's coordinates.

    Arguments:
        document: laid out.
        spans: in the document's order, each within one block.
    """
    block, lines = QTextBlock(), list[tuple[int, int, QRectF]]()
    layout = block.layout()
    begin = end = -1
    for span in spans:
        if not begin <= span.start < end:
            block = document.findBlock(span.start)
            begin, end = block.position(), block.position() + block.length()
            layout, lines = block.layout(), _lines(document, block)
        for number, (first, last, area) in enumerate(lines):
            one, other = max(span.start - begin, first), min(span.end - begin, last)
            if one < other:
                line = layout.lineAt(number)
                left, right = sorted((_x(line.cursorToX(one)), _x(line.cursorToX(other))))
                yield span, QRectF(area.x() + left, area.y(), right - left, area.height())


def _lines(document: QTextDocument, block: QTextBlock) -> list[tuple[int, int, QRectF]]:
    """Return of each line the first and last character, and where its words are."""
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        tall = line.ascent() + line.descent()
        top = origin.y() + line.y() + line.height() - tall
        start = line.textStart()
        area = QRectF(origin.x(), top, line.width(), tall)
        found.append((start, start + line.textLength(), area))
    return found


def _x(found: object) -> float:
    # WORKAROUND PySide6 returns (x, position) although its stub says float; ends when it agrees.
    value = found[0] if isinstance(found, tuple) else found
    return float(value)  # type: ignore[arg-type]


def paint_matches(painter: QPainter, areas: Iterable[tuple[QRectF, bool]]) -> None:
    """Paint below the words what a search found; the current one has an outline."""
    look = theme.current()
    ground, edge, accent = (
        look.colour("waiting_ground"),
        look.colour("waiting"),
        look.colour("accent"),
    )
    for area, is_current in areas:
        painter.fillRect(area, look.colour("accent_ground") if is_current else ground)
        if is_current:
            painter.setPen(QPen(accent, 2))
            painter.drawRect(area.adjusted(-2, -1, 2, 1))
        else:
            painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1.5), edge)


def paint_gaps(painter: QPainter, areas: Iterable[QRectF]) -> None:
    """Paint a dashed box around each of our notes."""
    pen = QPen(theme.current().colour("edge"), 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for area in areas:
        painter.drawRoundedRect(area.adjusted(-3, -1, -1, 1), 4, 4)


def paint_landing(painter: QPainter, area: QRectF) -> None:
    """Paint the place that a link has led to: a ground, and a line below it."""
    look = theme.current()
    painter.fillRect(area, look.colour("selection"))
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 2), look.colour("accent"))
