"""The page “Privacy policy”."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.page import Page
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.page_frame import PageFrame


class PolicyPage(Page):
    """Shows its title."""

    name = "policy"

    def __init__(self, model: Model) -> None:
        title = QCoreApplication.translate("PolicyPage", "Privacy policy")
        super().__init__(model, PageFrame(self.name, title))
        self.frame.add_end()

    def refresh(self, snapshot: Snapshot) -> None:
        """Show nothing yet."""
