"""Icons: the platform's where its theme has them, our own drawings where it has none.

A bare Linux has no icon theme at all. The drawings are lines on a grid of 24, in any colour.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from alsoft_prefs.gui import theme


class _Drawing(NamedTuple):
    """Commands on a grid of 24, and the platform's icon that goes before them.

    M, L, C, Z as in SVG; O x y r: a circle; D x y r: a disc; R x y w h r: a rounded rectangle.
    """

    commands: str
    platform: QIcon.ThemeIcon | None = None


_THEME = QIcon.ThemeIcon
_DRAWINGS = {
    "overview": _Drawing(
        "M12 3 L19 5.5 L19 11 C19 15.5 16.2 18.9 12 21 C7.8 18.9 5 15.5 5 11 L5 5.5 Z"
        " M9 12 L11.2 14.2 L15.2 9.8"
    ),
    "choices": _Drawing("R3 4 18 7 3.5 D6.9 7.5 1.6 R3 13.5 18 7 3.5 D17.1 17 1.6"),
    "data": _Drawing("O5 6 2 O5 18 2 O19 12 2 M7 6 C13 6 11 12 17 12 M7 18 C13 18 11 12 17 12"),
    "policy": _Drawing(
        "M6 3 L14 3 L18 7 L18 21 L6 21 Z M9 10 L15 10 M9 13.5 L15 13.5 M9 17 L13 17"
    ),
    "history": _Drawing("O12 12 8.5 M12 7.5 L12 12 L15.2 14"),
    "device": _Drawing("R3 5 18 11.5 2 M8.5 20 L15.5 20 M12 16.5 L12 20"),
    "lock": _Drawing("R5.5 11 13 9 2 M8.5 11 L8.5 8 C8.5 3.2 15.5 3.2 15.5 8 L15.5 11"),
    "check": _Drawing("M5 12.5 L10 17.5 L19.5 7"),
    "dot": _Drawing("D12 12 6.5"),
    "home": _Drawing("R4.5 5 15 10.5 2 M2.5 19 L21.5 19"),
    "waiting": _Drawing("O12 12 8 M12 8 L12 12.5 L15 14"),
    "warning": _Drawing("M12 4 L21 20 L3 20 Z M12 10 L12 14.5 M12 17 L12 17.2"),
    "information": _Drawing("O12 12 8.5 M12 11 L12 16.5 M12 7.6 L12 7.8"),
    "organisation": _Drawing(
        "M4 21 L4 4 L14 4 L14 21 M14 9 L20 9 L20 21 M2.5 21 L21.5 21"
        " M7.5 8 L10.5 8 M7.5 12 L10.5 12 M7.5 16 L10.5 16"
    ),
    "external": _Drawing(
        "M10 5 L5 5 L5 19 L19 19 L19 14 M13.5 4.5 L19.5 4.5 L19.5 10.5 M19 5 L11 13"
    ),
    "search": _Drawing("O10.5 10.5 6 M15 15 L20 20", _THEME.EditFind),
    "close": _Drawing("M6 6 L18 18 M18 6 L6 18", _THEME.WindowClose),
    "undo": _Drawing("M8 5 L4 9 L8 13 M4 9 L14 9 C21 9 21 18 14 18 L10 18", _THEME.EditUndo),
    "copy": _Drawing("R9 9 11 11 2 M6 15 L4.5 15 L4.5 4.5 L15 4.5 L15 6", _THEME.EditCopy),
    "print": _Drawing(
        "M7 9 L7 3.5 L17 3.5 L17 9 R3.5 9 17 8 2 M7 14 L17 14 L17 20.5 L7 20.5 Z",
        _THEME.DocumentPrint,
    ),
}


def icon(name: str, role: str = "text") -> QIcon:
    """Return the platform's icon for a name, or our drawing of it in the colour of a role."""
    platform = _DRAWINGS[name].platform
    if platform is not None and QIcon.hasThemeIcon(platform):
        return QIcon.fromTheme(platform)
    result = QIcon()
    for ratio in (1, 2, 3):
        result.addPixmap(pixmap(name, 20, theme.current().colour(role), ratio))
    return result


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1) -> QPixmap:
    """Return our drawing, `size` device-independent pixels wide."""
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    draw(painter, QRectF(0, 0, size, size), name, colour)
    painter.end()
    return result


def draw(painter: QPainter, area: QRectF, name: str, colour: QColor, weight: float = 1.7) -> None:
    """Paint our drawing into an area.

    Arguments:
        painter: is left as it was.
        area: a square.
        name: of the drawing.
        colour: of its lines.
        weight: of its lines, on the grid of 24.
    """
    lines, fills = _paths(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / 24, area.height() / 24)
    pen = QPen(colour, weight)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(lines)
    painter.fillPath(fills, colour)
    painter.restore()


@cache
def _paths(name: str) -> tuple[QPainterPath, QPainterPath]:
    """The lines and the filled parts of a drawing."""
    lines, fills = QPainterPath(), QPainterPath()
    command = ""
    numbers: list[float] = []
    for token in _tokens(_DRAWINGS[name].commands):
        if token.isalpha():
            command, numbers = token, []
            if command == "Z":
                lines.closeSubpath()
            continue
        numbers.append(float(token))
        if len(numbers) == _ARGUMENTS[command]:
            _step(lines, fills, command, numbers)
            numbers = []
    return lines, fills


_ARGUMENTS = {"M": 2, "L": 2, "C": 6, "O": 3, "D": 3, "R": 5}


def _tokens(commands: str) -> list[str]:
    for letter in (*_ARGUMENTS, "Z"):
        commands = commands.replace(letter, f" {letter} ")
    return commands.split()


def _step(lines: QPainterPath, fills: QPainterPath, command: str, n: list[float]) -> None:
    if command == "M":
        lines.moveTo(n[0], n[1])
    elif command == "L":
        lines.lineTo(n[0], n[1])
    elif command == "C":
        lines.cubicTo(QPointF(n[0], n[1]), QPointF(n[2], n[3]), QPointF(n[4], n[5]))
    elif command == "O":
        lines.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
    elif command == "D":
        fills.addEllipse(QPointF(n[0], n[1]), n[2], n[2])
    else:
        lines.addRoundedRect(QRectF(n[0], n[1], n[2], n[3]), n[4], n[4])
