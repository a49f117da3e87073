"""What the policy's page opens: its text's menu, where a PDF goes, which printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from alsoft_prefs.core.policy import PolicyDocument

if TYPE_CHECKING:
    from alsoft_prefs.gui.widgets.policy_paper import PaperWords


def show_menu(menu: QMenu, where: QPoint, copy_link: Callable[[], None]) -> None:
    """Show the menu of a text, with a link to the section first; it goes as it is closed."""
    menu.setObjectName("policy.text.menu")
    link = QAction(QCoreApplication.translate("PolicyDialogs", "Copy a link to this section"), menu)
    link.setObjectName("policy.text.menu.copy_link")
    link.triggered.connect(copy_link)
    known = menu.actions()
    if known:
        menu.insertAction(known[0], link)
    else:
        menu.addAction(link)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(where)


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

    from alsoft_prefs.gui.widgets.policy_paper import print_on

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(policy.title)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("policy.print.dialog")
    dialog.accepted.connect(lambda: print_on(policy, parent.font(), words, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
