"""A row that asks ALSOFT what it holds, and what came of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.presenters.holdings import HoldingsPresenter
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.gui.widgets.messages import Button
from alsoft_prefs.gui.widgets.rows import Row

if TYPE_CHECKING:
    from alsoft_prefs.services.holdings import Holdings


class HoldingsPart(QWidget):
    """Asks when the person wants to know, never by itself; `findings` shows what came.

    Arguments:
        model: the way to the program.
    """

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._presenter = HoldingsPresenter(model, self)
        row = Row("device.holdings", self.tr("What ALSOFT holds for this device"), quiet=True)
        row.sentence.show_words(
            self.tr("Every record, asked for now; each signature is checked on this computer.")
        )
        self.button = Button(
            self.tr("Ask ALSOFT"), "device.holdings.ask", self.tr("Ask ALSOFT what it holds")
        )
        self.button.clicked.connect(self._ask)
        row.add_button(self.button)
        self.findings = Findings("device.holdings.found")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)

    def show_possible(self, possible: bool) -> None:
        """Offer to ask only where there is a device ID."""
        self.button.setEnabled(possible)

    def _ask(self) -> None:
        self.button.setEnabled(False)
        self.findings.show_progress(self.tr("Asking ALSOFT…"))
        self._presenter.ask(self._arrived, self._failed)

    def _arrived(self, held: Holdings) -> None:
        self.button.setEnabled(True)
        self.findings.show_findings(*self._presenter.findings(held))

    def _failed(self, error: AlsoftError) -> None:
        self.button.setEnabled(True)
        self.findings.show_findings(error.message, [("problem", error.hint or error.title)])
