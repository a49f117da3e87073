"""What a page is, for those who write one.

A page is built when it is first shown, and never before a snapshot is there. Its constructor takes
the `Model` alone and lays widgets out; `refresh` fills them, and is called right after, and again
whenever something changed: by this window, by another process, by sync. It must show whatever it
is given, any number of times, and change nothing. A page with much in it is filled for the first
time in the steps of `fill`. What a page needs beyond the snapshot it asks for
with `Model.ask`; what a person does goes through `Model.act`.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.messages import Message
from alsoft_prefs.gui.widgets.page_frame import PageFrame


class Page(QWidget):
    """A page of the window; its object name is `page.NAME`.

    Arguments:
        model: what the window shows, and the way to change it.
        frame: where the page's content lies.
        parent: the widget that it lies in.
    """

    name = ""
    """Stable, untranslated: `overview`, `choices`, `data`, `policy`, `history`, `device`."""

    followed = Signal(str)
    """A link to elsewhere: `PAGE`, `PAGE/PART` (such as `policy/3.advertisers` or
    `choices/tracking.analytics`), or an `https://` address, which the browser opens."""

    completed = Signal()
    """All of it is there now; only from a page that isn't `is_complete` at first."""

    def __init__(self, model: Model, frame: PageFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.frame = frame
        self.setObjectName(f"page.{self.name}")
        self.setAccessibleName(frame.title.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def refresh(self, snapshot: Snapshot) -> None:
        """Show how things stand."""
        raise NotImplementedError

    def fill(self, snapshot: Snapshot) -> Iterator[None]:
        """Show for the first time how things stand, in steps with other work between them."""
        self.refresh(snapshot)
        yield

    @property
    def is_complete(self) -> bool:
        """Whether all of it is there; what is below the window's edge may follow a little later."""
        return True

    def reveal(self, part: str) -> None:
        """Scroll to a part, such as a purpose or a section; pass over one that isn't there."""

    def go_back(self) -> bool:
        """Go back within the page, from what was opened in it; tells whether there was a way."""
        return False

    def show_error(self, error: AlsoftError) -> None:
        """Say in the page what happened, what was kept and what to do."""
        message = Message(error.message, "problem", error.title, error.hint)
        self.frame.notice.show_message(message)
