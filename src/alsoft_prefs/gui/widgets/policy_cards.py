"""Puts cards into the policy's text: into its margin, or below their clauses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from alsoft_prefs.gui import theme
from alsoft_prefs.gui.widgets.policy_layout import Place
from alsoft_prefs.gui.widgets.surfaces import Turning

_HIDDEN = 1
"""The height of a block that no card lies in; without any it isn't laid out."""


EDGE = 4
"""Pixels below the text, and beside cards."""
_CARD = (30, 42)
"""How wide a card in the margin is at least and at most, in characters."""
_LEAST = 2
"""Pixels between the text and the edge of its view."""


class Room(NamedTuple):
    """Where cards lie: from `left`, so wide, in the margin or among the text."""

    left: int
    width: int
    in_margin: bool


def room_beside(wide: int, column: int, character: int, *, mirrored: bool) -> Room:
    """Return where cards lie: in the margin where it is wide enough, else among the text.

    Arguments:
        wide: the view's width.
        column: the width of the text, at the beginning of the lines.
        character: of the cards' words.
        mirrored: lines begin on the right.
    """
    least, most = (character * count for count in _CARD)
    card = min(most, wide - column - theme.SECTION - EDGE)
    if card >= least:
        beside = column + theme.SECTION
        return Room(wide - beside - card if mirrored else beside, card, in_margin=True)
    return Room(wide - column + _LEAST if mirrored else _LEAST, column - EDGE, in_margin=False)


class PlacedCards:
    """Real widgets beside a document's text, which move with it and never lie on each other.

    Each belongs to an empty block that the document keeps free behind a clause.
    """

    def __init__(self) -> None:
        self.cards: dict[Place, QWidget] = {}
        self._areas: dict[Place, QRect] = {}

    def show(self, cards: Mapping[Place, QWidget], parent: QWidget) -> None:
        """Show these cards and no others."""
        for card in self.cards.values():
            if card not in cards.values():
                card.hide()
                card.deleteLater()
        self.cards = dict(cards)
        self._areas = {}
        for card in self.cards.values():
            card.setParent(parent)
            card.show()

    def place(self, document: QTextDocument, slots: Mapping[Place, int], room: Room) -> int:
        """Keep as much room as the cards take, and return where the last one ends."""
        shown = {place: card for place, card in self.cards.items() if place in slots}
        for place, card in self.cards.items():
            card.setVisible(place in shown)
            card.setFixedWidth(max(room.width, 1))
            card.resize(room.width, card.height())
        edit = QTextCursor(document)
        edit.beginEditBlock()
        for place, card in shown.items():
            tall = _HIDDEN if room.in_margin else _height(card) + theme.CARD_GAP
            block = document.findBlockByNumber(slots[place])
            if block.blockFormat().lineHeight() != tall:
                form = QTextBlockFormat()
                form.setLineHeight(tall, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
                edit.setPosition(block.position())
                edit.setBlockFormat(form)
        edit.endEditBlock()
        lay_out_whole(document)
        self._areas, bottom = {}, 0
        for place in sorted(shown, key=lambda each: slots[each]):
            block = document.findBlockByNumber(slots[place])
            clause = block.previous() if room.in_margin else block
            top = round(document.documentLayout().blockBoundingRect(clause).top())
            if room.in_margin and self._areas:
                top = max(top, bottom + theme.CARD_GAP)
            tall = _height(shown[place])
            self._areas[place] = QRect(room.left, top, room.width, tall)
            bottom = top + tall
        return bottom

    def move(self, offset: int) -> None:
        """Move every card to where its clause is, with the text scrolled so far down."""
        for place, area in self._areas.items():
            self.cards[place].setGeometry(area.translated(0, -offset))

    def has_outgrown(self, card: QObject) -> bool:
        """Tell whether a card needs more or less room than it has."""
        return any(
            shown is card and area.height() != _laid_out(shown)
            for place, area in self._areas.items()
            if (shown := self.cards[place])
        )

    def area_around(self, widget: QWidget) -> QRect | None:
        """Return where the card lies, in the document, that a widget is in."""
        for place, area in self._areas.items():
            if self.cards[place].isAncestorOf(widget):
                return area
        return None


def set_margins(document: QTextDocument, side: float, bottom: float, *, mirrored: bool) -> None:
    """Keep so many pixels free at the end of each line, and below the last one."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    form.setLeftMargin(_LEAST + side if mirrored else _LEAST)
    form.setRightMargin(_LEAST if mirrored else _LEAST + side)
    form.setBottomMargin(bottom)
    if form != frame.frameFormat():
        frame.setFrameFormat(form)


def lay_out_whole(document: QTextDocument) -> None:
    """Lay a document out to its end."""
    # WORKAROUND Qt 6.12 lays long documents out bit by bit, and forgets the rest where a format
    # changes before it got there; ends when a changed document is laid out whole.
    document.documentLayout().blockBoundingRect(document.lastBlock())


def _height(card: QWidget) -> int:
    layout = card.layout()
    if layout is None:
        return card.sizeHint().height()
    for child in card.findChildren(QWidget):
        child.ensurePolished()  # the style sheet's fonts come with that
    layout.activate()
    for row in card.findChildren(Turning):
        row.turn()  # its own resize event may come later
    layout.invalidate()
    layout.activate()
    return _laid_out(card)


def _laid_out(card: QWidget) -> int:
    """The height that a card's layout has come to. Asks for no other: each asking is a request."""
    layout = card.layout()
    if layout is None:
        return card.sizeHint().height()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(card.width())
    return layout.totalSizeHint().height()
