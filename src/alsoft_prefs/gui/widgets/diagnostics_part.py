"""A card that checks everything on demand, and what the checks found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.presenters.device_settings import SettingsPresenter
from alsoft_prefs.gui.widgets.findings import Findings
from alsoft_prefs.gui.widgets.messages import Button
from alsoft_prefs.gui.widgets.rows import Row
from alsoft_prefs.gui.widgets.surfaces import Card, Column

if TYPE_CHECKING:
    from alsoft_prefs.services.doctor import Check


class DiagnosticsPart(Column):
    """Checks when the person asks, never by itself.

    Arguments:
        model: the way to the program.
    """

    def __init__(self, model: Model) -> None:
        card, self._found = Card(), Findings("device.checks")
        super().__init__(card, self._found)
        self._settings = SettingsPresenter(model, self)
        row = Row("device.diagnostics", self.tr("Check everything"), quiet=True)
        row.sentence.show_words(
            self.tr("Keyring, profile, backend, clock and managed settings. Nothing is changed.")
        )
        self._check = Button(self.tr("Check"), "device.check", self.tr("Check everything"))
        self._check.clicked.connect(self._start)
        row.add_button(self._check)
        card.add(row)

    def _start(self) -> None:
        self._check.setEnabled(False)
        self._found.show_progress(self.tr("Checking…"))
        self._settings.check(self._checked, self._failed)

    def _checked(self, checks: tuple[Check, ...]) -> None:
        self._check.setEnabled(True)
        self._found.show_findings(*self._settings.findings(checks))

    def _failed(self, error: AlsoftError) -> None:
        self._check.setEnabled(True)
        self._found.show_findings(error.message, [("problem", error.hint or error.title)])
