"""The row “Language”: which language the window speaks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.core.language_names import NAMES
from alsoft_prefs.core.managed_settings import SYSTEM_LANGUAGE
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.contents import Box
from alsoft_prefs.gui.widgets.rows import Row

_KEY = "language.tag"


class LanguageRow(Row):
    """Offers each language by its own name; a choice takes effect at once.

    Arguments:
        model: what is shown, and the way to change it.
        parent: the widget that it lies in.
    """

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__("device.language", "", parent=parent, quiet=True)
        self.title.show_words(self.tr("Language"))
        self._model = model
        self.choice = Box()
        self.choice.setObjectName("device.language.choice")
        self.choice.setAccessibleName(self.tr("Language"))
        self.choice.addItem(self.tr("As the system"), SYSTEM_LANGUAGE)
        for tag, name in NAMES.items():
            self.choice.addItem(name, tag)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choice.activated.connect(self._chosen)
        self.add_trailing(self.choice)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show which language is set, and who set it."""
        value = snapshot.config.values[_KEY]
        words = self.tr("The window's own. The privacy policy stays in the language it is in.")
        if value.locked:
            words = self.tr("Set by your organisation; it can't be changed here.")
        self.sentence.show_words(words)
        self.choice.setEnabled(not value.locked)
        self.choice.setCurrentIndex(self.choice.findData(value.value))

    def _chosen(self, index: int) -> None:
        tag = self.choice.itemData(index)
        self._model.act(lambda program: program.set_config(_KEY, tag), failed=self._failed)

    def _failed(self, error: AlsoftError) -> None:
        self._model.failed.emit(error)
        if self._model.snapshot is not None:
            self.refresh(self._model.snapshot)
