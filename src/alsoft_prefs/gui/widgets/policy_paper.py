"""The policy on paper: printed, or as a PDF. Black on white whatever the window looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.policy import PolicyDocument
from alsoft_prefs.core.words import words
from alsoft_prefs.gui.theme.colours import CONTRAST_LIGHT
from alsoft_prefs.gui.widgets.policy_layout import lay_out

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN = 20.0
_POINTS = 10.5
_SMALL = 8.0
_FOOT = 2.5
"""Room for the footer, in lines of it."""


class PaperWords(NamedTuple):
    """What stands at the foot of each page: the version, and which page it is.

    `page` is words with `{page}` and `{pages}` in them.
    """

    version: str
    page: str

    def page_of(self, number: int, pages: int) -> str:
        """Return which page it is, such as `2 of 5`."""
        return self.page.format(page=number, pages=pages)


def write_pdf(policy: PolicyDocument, font: QFont, printed: PaperWords, path: str) -> None:
    """Write a policy as a PDF, all of it or nothing.

    Arguments:
        policy: the version.
        font: the platform's.
        printed: for the foot of each page.
        path: the file.

    Raises:
        LocalDataProblem: it can't be written; a file that was there is as it was.
    """
    file = QSaveFile(path)
    if file.open(QIODevice.OpenModeFlag.WriteOnly):
        writer = QPdfWriter(file)
        writer.setTitle(policy.title)
        writer.setResolution(300)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter
        )
        _paint(policy, font, printed, writer)
        del writer  # it writes the end of the file
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


def print_on(policy: PolicyDocument, font: QFont, printed: PaperWords, printer: QPrinter) -> None:
    """Print a policy, on the pages that the printer is set to."""
    _paint(policy, font, printed, printer, printer.fromPage(), printer.toPage())


def _paint(
    policy: PolicyDocument,
    font: QFont,
    printed: PaperWords,
    device: QPagedPaintDevice,
    first: int = 0,
    last: int = 0,
) -> None:
    """Paint pages from `first` to `last`, 0 for all, each with its foot."""
    paper, small = QFont(font), QFont(font)
    paper.setPointSizeF(_POINTS)
    small.setPointSizeF(_SMALL)
    metrics = QFontMetricsF(small, device)
    page = QRectF(0, 0, device.width(), device.height())
    foot = page.adjusted(0, page.height() - metrics.height(), 0, 0)
    body = QSizeF(page.width(), page.height() - _FOOT * metrics.height())
    document = lay_out(policy, CONTRAST_LIGHT, paper).document
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setPageSize(body)
    pages = document.pageCount()
    painter = QPainter(device)
    shown = range(max(first, 1), min(last or pages, pages) + 1)
    for number in shown:
        if number != shown.start:
            device.newPage()
        painter.save()
        painter.translate(0, -(number - 1) * body.height())
        document.drawContents(painter, QRectF(0, (number - 1) * body.height(), *body.toTuple()))
        painter.restore()
        painter.setFont(small)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, printed.version)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, printed.page_of(number, pages))
    painter.end()
