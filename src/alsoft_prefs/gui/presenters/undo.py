"""The choice that can still be taken back, as a strip in the page."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject

from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.presenters.entries import describe
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.messages import Message

_FRESH = timedelta(hours=1)


class UndoPresenter(QObject):
    """Says what was chosen last, as long as it is news, and takes it back."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def message(self, snapshot: Snapshot) -> Message | None:
        """Return what the strip says; None for no strip."""
        entry = snapshot.undoable
        if entry is None or snapshot.taken_at - entry.time > _FRESH:
            return None
        return Message(describe(entry, snapshot.catalog), action=self.tr("Undo"))

    def undo(self) -> None:
        """Take the latest choice back."""
        self._model.act(lambda program: program.preferences.undo())
