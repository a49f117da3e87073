"""The policy on paper: printed, or as a PDF. Black on white whatever the window looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.policy import PolicyDocument
from alsoft_prefs.gui.theme.colours import CONTRAST_LIGHT
from alsoft_prefs.gui.widgets.policy_layout import lay_out

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MARGIN = 20.0
_POINTS = 10.5


def write_pdf(policy: PolicyDocument, font: QFont, path: str) -> None:
    """Write a policy as a PDF, all of it or nothing.

    Arguments:
        policy: the version.
        font: the platform's.
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
        _document(policy, font).print_(writer)
        del writer  # it writes the end of the file
        if file.commit():
            return
    raise LocalDataProblem(
        f"{path} can't be written: {file.errorString()}. Nothing was changed.",
        "Choose another folder, or make room.",
    )


def print_on(policy: PolicyDocument, font: QFont, printer: QPrinter) -> None:
    """Print a policy."""
    _document(policy, font).print_(printer)


def _document(policy: PolicyDocument, font: QFont) -> QTextDocument:
    paper = QFont(font)
    paper.setPointSizeF(_POINTS)
    return lay_out(policy, CONTRAST_LIGHT, paper, bracketed=True).document
