"""The dialogs of the policy's page: where a PDF goes, and which printer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from alsoft_prefs.core.policy import PolicyDocument
from alsoft_prefs.gui.widgets.policy_paper import PaperWords, print_on


def ask_for_file(parent: QWidget, done: Callable[[str], None]) -> None:
    """Ask for the PDF's file, and call back with its path; closing the dialog does nothing."""
    title = QCoreApplication.translate("PolicyDialogs", "Save the policy as PDF")
    dialog = QFileDialog(parent, title, "alsoft-privacy-policy.pdf")
    dialog.setObjectName("policy.pdf.file")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("PolicyDialogs", "PDF files (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.fileSelected.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_to_print(parent: QWidget, policy: PolicyDocument, words: PaperWords) -> None:
    """Ask for a printer and pages, and print on it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(policy.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("policy.print.dialog")
    dialog.accepted.connect(lambda: print_on(policy, parent.font(), words, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
