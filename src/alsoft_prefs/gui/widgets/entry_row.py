"""A row of the history, which opens to the exact bytes that were sent."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from alsoft_prefs.gui.presenters.history import EntryView
from alsoft_prefs.gui.widgets.code import CodeView
from alsoft_prefs.gui.widgets.rows import MetaLine, Piece, Row
from alsoft_prefs.gui.widgets.text import Text


class EntryRow(QWidget):
    """Title, meta line and receipt; below them, once opened, what was sent.

    Arguments:
        view: what it shows.
        parent: the widget that it lies in.
    """

    def __init__(self, view: EntryView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = f"history.{view.id}"
        self.setObjectName(self._name)
        self._view = view
        self._opened = False
        self._exact = False
        self._details: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.row = Row(f"{self._name}.row", view.title)
        self.row.meta.followed.connect(self._followed)
        self.receipt = MetaLine()
        self.row.add_trailing(self.receipt)
        column.addWidget(self.row)
        self.show_view(view)

    def show_view(self, view: EntryView) -> None:
        """Show another state of the same entry; what is open stays open."""
        self._view = view
        self.row.title.show_words(view.title)
        self.receipt.show_pieces(view.receipt)
        self.row.meta.show_pieces(*view.meta, *self._opener())
        if self._opened and not view.jws:
            self._opened = False
        self._show_details()

    @property
    def is_open(self) -> bool:
        """Whether the exact bytes are shown."""
        return self._opened

    def _opener(self) -> tuple[Piece, ...]:
        if not self._view.jws:
            return ()
        words = self.tr("Hide what was sent") if self._opened else self.tr("What was sent")
        accessible = f"{words}: {self._view.title}"
        return (Piece(words, target="open", name=f"{self._name}.open", accessible=accessible),)

    def _followed(self, _target: str) -> None:
        self._opened = not self._opened
        self.show_view(self._view)

    def _show_details(self) -> None:
        if not self._opened:
            if self._details is not None:
                self._details.hide()
            return
        if self._details is None:
            self._details = self._built()
            layout = self.layout()
            assert layout is not None  # noqa: S101  made above
            layout.addWidget(self._details)
        self._payload.show_code(self._view.payload)
        self._jws.show_code(self._view.jws)
        self._receipt_payload.show_code(self._view.receipt_payload)
        self._receipt_jws.show_code(self._view.receipt_jws)
        self._jws.setVisible(self._exact)
        receipted = bool(self._view.receipt_jws)
        self._receipt_title.setVisible(receipted)
        self._receipt_payload.setVisible(receipted)
        self._receipt_jws.setVisible(receipted and self._exact)
        words = self.tr("Hide the exact bytes") if self._exact else self.tr("Show the exact bytes")
        self._notes.show_pieces(
            Piece(self.tr("Signed by this device")),
            Piece(
                words,
                target="exact",
                name=f"{self._name}.exact",
                accessible=f"{words}: {self._view.title}",
            ),
        )
        self._details.show()

    def _built(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(18, 2, 18, 14)
        column.setSpacing(6)
        self._payload = CodeView(f"{self._name}.payload", self.tr("What was sent"))
        self._jws = CodeView(f"{self._name}.jws", self.tr("The exact bytes that were sent"))
        self._receipt_title = Text(self.tr("ALSOFT's receipt"), "strong")
        self._receipt_payload = CodeView(f"{self._name}.receipt", self.tr("ALSOFT's receipt"))
        self._receipt_jws = CodeView(
            f"{self._name}.receipt_jws", self.tr("The exact bytes of the receipt")
        )
        self._notes = MetaLine()
        self._notes.followed.connect(self._turn_exact)
        for part in (
            Text(self.tr("What was sent"), "strong"),
            self._payload,
            self._jws,
            self._receipt_title,
            self._receipt_payload,
            self._receipt_jws,
            self._notes,
        ):
            column.addWidget(part)
        return details

    def _turn_exact(self, _target: str) -> None:
        self._exact = not self._exact
        self._show_details()
