"""Parts of the page “Device and sync”: what will be sent, and older device IDs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.presenters.device import OldDevice, OutgoingView, short
from alsoft_prefs.gui.widgets.code import CodeView
from alsoft_prefs.gui.widgets.rows import Piece, Row
from alsoft_prefs.gui.widgets.text import Text


class OutgoingList(QWidget):
    """The exact messages that will be sent; hidden until the person wants to see them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown: tuple[OutgoingView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*theme.ROW_REST)
        self._column.setSpacing(theme.BOX)
        self.hide()

    def show_messages(self, views: Sequence[OutgoingView]) -> None:
        """Show these messages."""
        if tuple(views) == self._shown:
            return
        self._shown = tuple(views)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, view in enumerate(views):
            name = f"{self.objectName()}.{number}"
            self._column.addWidget(Text(view.title, "small-strong"))
            self._add(f"{name}.payload", view.title, view.payload)
            if view.jws:
                words = self.tr("The exact bytes")
                self._column.addWidget(Text(words, "meta", "dim"))
                self._add(f"{name}.jws", words, view.jws)

    def texts(self) -> tuple[str, ...]:
        """Return the exact texts that are shown."""
        return tuple(view.jws or view.payload for view in self._shown)

    def _add(self, name: str, accessible: str, text: str) -> None:
        code = CodeView(name, accessible)
        self._column.addWidget(code)
        code.show_code(text)


class OldDeviceRow(QWidget):
    """An older device ID, how its erasure stands, and ALSOFT's receipt for it.

    Arguments:
        view: what it shows.
        parent: the widget that it lies in.
    """

    def __init__(self, view: OldDevice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = f"device.old.{view.device}"
        self.setObjectName(self._name)
        self._view = view
        self._opened = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.row = Row(f"{self._name}.row", short(view.device))
        self.row.title.setAccessibleName(view.device)
        self.row.title.setToolTip(view.device)
        self.row.meta.followed.connect(self._turn)
        column.addWidget(self.row)
        self._receipt = QWidget()
        inside = QVBoxLayout(self._receipt)
        inside.setContentsMargins(*theme.ROW_REST)
        inside.setSpacing(theme.BOX)
        self._payload = CodeView(f"{self._name}.receipt", self.tr("ALSOFT's receipt"))
        self._jws = CodeView(f"{self._name}.receipt_jws", self.tr("The exact bytes of the receipt"))
        inside.addWidget(self._payload)
        inside.addWidget(self._jws)
        column.addWidget(self._receipt)
        self.show_view(view)

    def show_view(self, view: OldDevice) -> None:
        """Show how it stands now."""
        self._view = view
        pieces = [Piece(self.tr("Older device ID")), Piece(view.words, view.tone, view.mark)]
        if view.receipt:
            words = self.tr("Hide the receipt") if self._opened else self.tr("Show the receipt")
            pieces.append(Piece(words, target="receipt", name=f"{self._name}.open"))
            self._payload.show_code(view.receipt_payload)
            self._jws.show_code(view.receipt)
        self.row.meta.show_pieces(*pieces)
        self._receipt.setVisible(self._opened and bool(view.receipt))

    def _turn(self, _target: str) -> None:
        self._opened = not self._opened
        self.show_view(self._view)
