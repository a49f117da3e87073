"""Makes a text document of what changed in the policy, readable without colours and by ear."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from alsoft_prefs.core.policy import ChangeKind
from alsoft_prefs.gui.theme.colours import Roles
from alsoft_prefs.gui.widgets.policy_layout import PolicyLayout, Writer

FOLD = "fold:"
SECTION = "#"
"""Where the links of a document lead: to what is folded, to a section."""


class ChangePiece(NamedTuple):
    """A stretch of a changed section.

    Attributes:
        kind: what became of it.
        words: as they are; an empty line parts paragraphs.
        label: stands before added and removed words, such as `added:`; of a link in place of
            `words` where they are folded.
        fold: names what is folded; empty where it isn't.
    """

    kind: ChangeKind
    words: str
    label: str = ""
    fold: str = ""


class ChangedSection(NamedTuple):
    """A section that changed: its heading, a few words on how, and its words piece by piece."""

    anchor: str
    heading: str
    note: str
    pieces: tuple[ChangePiece, ...]


class ChangesView(NamedTuple):
    """What changed between two versions: a title, a summary, the sections, and the rest."""

    title: str
    summary: str
    sections: tuple[ChangedSection, ...]
    rest: str


def lay_out_changes(view: ChangesView, roles: Roles, font: QFont) -> PolicyLayout:
    """Return what changed as a text document: removed words struck out, added ones underlined.

    Arguments:
        view: what it says.
        roles: the colours.
        font: the platform's.
    """
    writer = Writer(roles, font)
    looks = {
        ChangeKind.EQUAL: QTextCharFormat(),
        ChangeKind.ADDED: _look(roles.accent_ground),
        ChangeKind.REMOVED: _look(roles.waiting_ground),
    }
    looks[ChangeKind.ADDED].setFontUnderline(True)
    looks[ChangeKind.REMOVED].setFontStrikeOut(True)
    writer.heading(view.title, 1)
    writer.paragraph()
    writer.words(view.summary)
    for section in view.sections:
        writer.item()
        writer.link(section.heading, f"{SECTION}{section.anchor}")
    for section in view.sections:
        writer.heading(section.heading, 2, section.anchor)
        writer.paragraph()
        writer.words(section.note, beside=True)
        writer.paragraph()
        for piece in section.pieces:
            _write(writer, piece, looks[piece.kind])
    if view.rest:
        writer.paragraph()
        writer.words(view.rest, beside=True)
    return writer.layout()


def _look(ground: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(ground))
    return look


def _write(writer: Writer, piece: ChangePiece, look: QTextCharFormat) -> None:
    if piece.fold:
        writer.link(f"[{piece.label}]", f"{FOLD}{piece.fold}")
        writer.words(" ")
        return
    for number, words in enumerate(piece.words.split("\n\n")):
        if number:
            writer.paragraph()
        shown = words.rstrip(" ")
        if shown and piece.label:
            writer.words(f"[{piece.label} ", beside=True)
        writer.words(shown, look=look)
        if shown and piece.label:
            writer.words("]", beside=True)
        writer.words(words[len(shown) :])
