"""A card within the policy's text: the switch that governs the clause above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from alsoft_prefs.gui.widgets.rows import MetaLine, Piece, Row
from alsoft_prefs.gui.widgets.surfaces import Card
from alsoft_prefs.gui.widgets.switch import Switch


class SwitchState(NamedTuple):
    """How a switch of the card stands."""

    purpose: str
    title: str
    on: bool
    word: str
    changeable: bool
    lock: bool


class ClauseCard(Card):
    """Says “You can change this here”, with a switch for each purpose that the clause is about.

    Arguments:
        name: the object name; a switch's is `policy.PURPOSE.switch`.
        purposes: ids and titles of the purposes with a switch here.
        links: to the choices that are told of elsewhere, and concern this section too.
        parent: the widget that it lies in.
    """

    requested = Signal(str, bool)
    """The person asks for a purpose to be allowed or not."""
    followed = Signal(str)
    """A link's target."""

    def __init__(
        self,
        name: str,
        purposes: Sequence[tuple[str, str]],
        links: Sequence[Piece],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("You can change this here"))
        self._switches: dict[str, Switch] = {}
        for purpose, title in purposes:
            self.add(self._switch_row(purpose, title))
        if links:
            self.add(self._links_row(links))

    def _switch_row(self, purpose: str, title: str) -> Row:
        row = Row(f"policy.{purpose}", self.tr("You can change this here"))
        row.meta.show_pieces(Piece(title))
        switch = Switch(f"policy.{purpose}.switch", title)
        switch.requested.connect(lambda allow: self.requested.emit(purpose, allow))
        row.add_switch(switch)
        self._switches[purpose] = switch
        return row

    def _links_row(self, links: Sequence[Piece]) -> QWidget:
        words = self.tr("Here too:") if self._switches else self.tr("You can change this:")
        row = QWidget()
        line = MetaLine(row)  # a widget without a parent would show as a window
        line.show_pieces(Piece(words), *links)
        line.followed.connect(self.followed)
        box = QHBoxLayout(row)
        box.setContentsMargins(18, 9, 18, 9)
        box.addWidget(line, 1)
        return row

    def show_states(self, states: Sequence[SwitchState]) -> None:
        """Show how the purposes stand; passes over those that have no switch here."""
        for state in states:
            switch = self._switches.get(state.purpose)
            if switch is not None:
                switch.show_state(
                    state.on, state.word, changeable=state.changeable, lock=state.lock
                )
