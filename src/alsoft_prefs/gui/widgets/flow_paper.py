"""The picture of flows on paper and in files: whole, light, whatever the window looks like."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QMarginsF, QRect, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
from alsoft_prefs.core.words import words
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.flow_layout import WIDEST, Measure
from alsoft_prefs.gui.widgets.flow_paint import paint_ground, paint_node, paint_wall
from alsoft_prefs.gui.widgets.flow_paint import words as paint_words
from alsoft_prefs.gui.widgets.flow_view import Paper, PictureView, Style

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PIXELS = 15
_MARGIN = 12.0
_EDGE = 24
_WALL = 12


def write_pdf(view: PictureView, paper: Paper, font: QFont, path: str) -> None:
    """Write the picture as a PDF of one page with its fonts in it, all of it or nothing.

    Arguments:
        view: the picture.
        paper: what stands around it.
        font: the platform's; its size doesn't matter.
        path: the file.

    Raises:
        LocalDataProblem: it can't be written; a file that was there is as it was.
    """

    def draw(file: QSaveFile) -> None:
        writer = QPdfWriter(file)
        writer.setTitle(paper.title)
        writer.setResolution(300)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter
        )
        print_on(view, paper, font, writer)
        del writer  # it writes the end of the file

    _write(path, draw)


def write_svg(view: PictureView, paper: Paper, font: QFont, path: str) -> None:
    """Write the picture as an SVG, its words as shapes: it looks alike wherever it is opened.

    Arguments and errors as for `write_pdf`.
    """

    def draw(file: QSaveFile) -> None:
        from PySide6.QtSvg import QSvgGenerator

        sheet = _Sheet(view, paper, font, outlines=True)
        generator = QSvgGenerator()
        generator.setOutputDevice(file)
        generator.setTitle(paper.title)
        generator.setDescription(f"{paper.about} {' '.join(paper.never)}")
        generator.setSize(sheet.size)
        generator.setViewBox(QRect(0, 0, sheet.size.width(), sheet.size.height()))
        painter = QPainter(generator)
        sheet.draw(painter)
        painter.end()

    _write(path, draw)


def write(view: PictureView, paper: Paper, font: QFont, path: str) -> None:
    """Write the picture in the format that the file's name ends with.

    Raises:
        UsageProblem: it ends with another than `.pdf` and `.svg`.
        LocalDataProblem: it can't be written; a file that was there is as it was.
    """
    kinds = {".pdf": write_pdf, ".svg": write_svg}
    kind = kinds.get(path[-4:].lower())
    if kind is None:
        raise UsageProblem(
            words("{path} is neither a .pdf nor a .svg. Nothing was written.", path=path),
            words("Name a file that ends with .pdf or .svg."),
        )
    kind(view, paper, font, path)


def print_on(view: PictureView, paper: Paper, font: QFont, device: QPdfWriter | QPrinter) -> None:
    """Print the picture on one page, lying, as large as it fits."""
    device.setPageOrientation(QPageLayout.Orientation.Landscape)
    sheet = _Sheet(view, paper, font)
    painter = QPainter(device)
    room = _room(device)
    scale = min(room.width() / sheet.size.width(), room.height() / sheet.size.height())
    painter.translate((room.width() - sheet.size.width() * scale) / 2, 0)
    painter.scale(scale, scale)
    sheet.draw(painter)
    painter.end()


def _room(device: QPagedPaintDevice) -> QRectF:
    return QRectF(0, 0, device.width(), device.height())


def _write(path: str, draw: Callable[[QSaveFile], None]) -> None:
    file = QSaveFile(path)
    if file.open(QIODevice.OpenModeFlag.WriteOnly):
        draw(file)
        if file.commit():
            return
    raise LocalDataProblem(
        words(
            "{path} can't be written: {reason}. Nothing was changed.",
            path=path,
            reason=file.errorString(),
        ),
        words("Choose another folder, or make room."),
    )


class _Sheet:
    """All that is on the paper, in pixels of its own."""

    def __init__(
        self, view: PictureView, paper: Paper, font: QFont, *, outlines: bool = False
    ) -> None:
        base = QFont(font)
        base.setPixelSize(_PIXELS)
        # What can't be switched on paper has no switch there: the word says how it stands.
        nodes = tuple(node._replace(choice=False) for node in view.nodes)
        self._view = view = view._replace(nodes=nodes)
        self._paper = paper
        self._style = Style(theme.LIGHT, base, paper.mirrored, outlines)
        self._measure = Measure(view, self._style)
        self._width = min(WIDEST, max(self._measure.natural_width, self._measure.least_width))
        self._title = QFontMetrics(self._style.font("title")).height()
        self._line = QFontMetrics(self._style.font("meta")).height()
        self._above = self._title + self._line + 5 * theme.STEP
        below = 6 * theme.STEP + _WALL + (self._line + theme.STEP) * len(paper.never)
        self._picture = self._measure.height(self._width)
        self.size = QSize(self._width + 2 * _EDGE, self._above + self._picture + below + 2 * _EDGE)

    def draw(self, painter: QPainter) -> None:
        """Paint it."""
        style = self._style
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(style.font("body"))
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), Qt.GlobalColor.white)
        painter.translate(_EDGE, _EDGE)
        self._draw_line(painter, 0, self._title, "title", "text", self._paper.title)
        top = self._title + theme.STEP
        self._draw_line(painter, top, self._line, "meta", "dim", self._paper.about)
        painter.translate(0, self._above)
        self._draw_picture(painter)
        painter.translate(0, self._picture + 4 * theme.STEP)
        self._draw_never(painter)

    def _draw_picture(self, painter: QPainter) -> None:
        placed = self._measure.place(self._width)
        openness = {edge.purpose: float(edge.open) for edge in self._view.edges}
        paint_ground(painter, placed, self._style, openness)
        for node in self._view.nodes:
            area = placed.areas[node.key]
            paint_node(painter, area, node, self._style, self._measure, one_line=placed.one_line)

    def _draw_never(self, painter: QPainter) -> None:
        style = self._style._replace(roles=theme.LIGHT._replace(background="#ffffff"))
        paint_wall(painter, QRectF(0, 0, self._width, _WALL), style)
        tall = (self._line + theme.STEP) * len(self._paper.never) + 2 * theme.STEP
        painter.setPen(QPen(style.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0.5, _WALL + 0.5, self._width - 1, tall - 1))
        y = _WALL + theme.STEP + theme.HAIR
        for number, line in enumerate(self._paper.never):
            role = "meta" if number else "small-strong"
            self._draw_line(painter, y, self._line, role, "text", line, inset=3 * theme.STEP)
            y += self._line + theme.STEP

    def _draw_line(
        self,
        painter: QPainter,
        top: int,
        tall: int,
        role: str,
        tone: str,
        text: str,
        inset: int = 0,
    ) -> None:
        painter.setFont(self._style.font(role))
        painter.setPen(self._style.colour(tone))
        side = Qt.AlignmentFlag.AlignRight if self._style.mirrored else Qt.AlignmentFlag.AlignLeft
        area = QRect(inset, top, self._width - 2 * inset, tall)
        paint_words(painter, area, (side | Qt.AlignmentFlag.AlignAbsolute).value, text, self._style)
