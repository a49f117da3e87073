"""Makes a text document of a privacy policy: real headings and lists, in the platform's font."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from alsoft_prefs.core.policy import (
    HEADING,
    Block,
    BlockKind,
    ChangeKind,
    PolicyDocument,
    Run,
    RunKind,
    Section,
    SectionChange,
)
from alsoft_prefs.gui.theme import scaled
from alsoft_prefs.gui.theme.colours import Roles
from alsoft_prefs.gui.theme.style_sheet import TYPE

Place = tuple[str, int]
"""A section's anchor and the index of a block in it; `HEADING` for its heading."""
_SIZES = {1: "title", 2: "notice-title", 3: "heading"}
_LINE = 132
"""Height of a line, in percent of the font's."""


class Span(NamedTuple):
    """A stretch of characters in the document."""

    start: int
    end: int


class PolicyLayout(NamedTuple):
    """A document made of a policy, and where its parts are in it.

    Attributes:
        document: what is shown or printed.
        places: the first character of each heading and block.
        anchors: the first character of each anchor, in the document's order.
        gaps: our notes.
        slots: the number of the empty text block behind a block, kept free for a card.
    """

    document: QTextDocument
    places: dict[Place, int]
    anchors: dict[str, int]
    gaps: list[Span]
    slots: dict[Place, int]


def lay_out(
    policy: PolicyDocument,
    roles: Roles,
    font: QFont,
    *,
    slots: Collection[Place] = (),
    bracketed: bool = False,
) -> PolicyLayout:
    """Return a policy as a text document.

    Arguments:
        policy: the policy.
        roles: the colours.
        font: the platform's; headings are set off from it by size and weight.
        slots: behind which blocks an empty one is kept free.
        bracketed: puts our notes into square brackets, for paper, where nothing is drawn around
            them.
    """
    writer = _Writer(roles, font, bracketed=bracketed)
    for section in policy.sections:
        writer.section(section, frozenset(slots))
    return writer.layout()


def lay_out_changes(
    changes: Sequence[tuple[str, SectionChange]], title: str, roles: Roles, font: QFont
) -> PolicyLayout:
    """Return what changed as a text document: removed words struck out, added ones underlined.

    Arguments:
        changes: a word such as “Changed”, and the change.
        title: stands above them.
        roles: the colours.
        font: the platform's.
    """
    writer = _Writer(roles, font, bracketed=False)
    writer.heading(title, 1)
    for word, change in changes:
        writer.change(word, change)
    return writer.layout()


class _Writer:
    """Writes a document from its beginning to its end."""

    def __init__(self, roles: Roles, font: QFont, *, bracketed: bool) -> None:
        self._roles = roles
        self._font = font
        self._bracketed = bracketed
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(font)
        self._document.setDocumentMargin(2)
        self._document.setIndentWidth(font.pixelSize() if font.pixelSize() > 0 else 15)
        self._cursor = QTextCursor(self._document)
        self._first = True
        self._list: QTextList | None = None
        self._layout = PolicyLayout(self._document, {}, {}, [], {})

    def layout(self) -> PolicyLayout:
        """Return what was written."""
        return self._layout

    def section(self, section: Section, slots: frozenset[Place]) -> None:
        """Write a section: its heading, its blocks, and the empty blocks between them."""
        self._layout.anchors[section.anchor] = self._begin(self._heading_format(section.level))
        self._layout.places[section.anchor, HEADING] = self._cursor.position()
        kind = RunKind.TEXT if section.title else RunKind.GAP
        number = f"{section.number}. " if section.number else ""
        look = self._heading_look(section.level)
        self._cursor.insertText(number, look)
        self._run(Run(section.title or section.gap, kind), look)
        self._slot((section.anchor, HEADING), slots)
        self._list = None
        for index, block in enumerate(section.blocks):
            self._block(section.anchor, index, block)
            self._slot((section.anchor, index), slots)

    def heading(self, words: str, level: int) -> None:
        """Write a heading of our own."""
        self._begin(self._heading_format(level))
        self._cursor.insertText(words, self._heading_look(level))

    def change(self, word: str, change: SectionChange) -> None:
        """Write a section's change, run by run; an empty line in a run parts paragraphs."""
        start = self._begin(self._paragraph_format())
        self._layout.anchors[change.anchor] = start
        note = self._look(dim=True)
        note.setFontWeight(QFont.Weight.DemiBold)
        self._cursor.insertText(word, note)
        self._begin(self._paragraph_format())
        weight = QFont.Weight.DemiBold  # the first paragraph is the section's heading
        for run in change.runs:
            look = self._look()
            if run.kind is ChangeKind.REMOVED:
                look.setFontStrikeOut(True)
                look.setBackground(QColor(self._roles.waiting_ground))
            elif run.kind is ChangeKind.ADDED:
                look.setFontUnderline(True)
                look.setBackground(QColor(self._roles.accent_ground))
            for number, words in enumerate(run.text.split("\n\n")):
                if number:
                    self._begin(self._paragraph_format())
                    weight = QFont.Weight.Normal
                look.setFontWeight(weight)
                shown = words.rstrip(" ")
                self._cursor.insertText(shown, look)
                plain = self._look()
                self._cursor.insertText(words[len(shown) :], plain)

    def _block(self, anchor: str, index: int, block: Block) -> None:
        start = self._begin(self._paragraph_format())
        self._layout.places[anchor, index] = start
        if block.anchor:
            self._layout.anchors[block.anchor] = start
        if block.kind is BlockKind.ITEM:
            self._item(block)
        else:
            self._list = None
        for run in block.runs:
            self._run(run, self._look())

    def _item(self, block: Block) -> None:
        if self._list is not None and block.number not in ("1", ""):
            self._list.add(self._cursor.block())
            return
        form = QTextListFormat()
        numbered = QTextListFormat.Style.ListDecimal if block.number else None
        form.setStyle(numbered or QTextListFormat.Style.ListDisc)
        form.setIndent(2)
        if block.number.isdecimal():
            form.setStart(int(block.number))
        self._list = self._cursor.createList(form)

    def _slot(self, place: Place, slots: frozenset[Place]) -> None:
        if place in slots:
            self._begin(QTextBlockFormat())
            self._layout.slots[place] = self._cursor.blockNumber()

    def _run(self, run: Run, look: QTextCharFormat) -> None:
        if run.kind is RunKind.TEXT:
            self._cursor.insertText(run.text, look)
            return
        noted = QTextCharFormat(look)
        noted.setForeground(QColor(self._roles.dim))
        noted.setFontWeight(QFont.Weight.Normal)
        start = self._cursor.position()
        if self._bracketed:
            noted.setFontItalic(True)
            self._cursor.insertText(f"[{run.text}]", noted)
        else:
            self._cursor.insertText(run.text, noted)
        self._layout.gaps.append(Span(start, self._cursor.position()))

    def _begin(self, form: QTextBlockFormat) -> int:
        if self._first:
            self._cursor.setBlockFormat(form)
            self._first = False
        else:
            self._cursor.insertBlock(form, self._look())
        return self._cursor.position()

    def _paragraph_format(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setBottomMargin(10)
        form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _heading_format(self, level: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setHeadingLevel(level)
        form.setTopMargin(0 if self._first else 22 if level < 3 else 14)
        form.setBottomMargin(10 if level < 3 else 6)
        return form

    def _heading_look(self, level: int) -> QTextCharFormat:
        factor, weight = TYPE[_SIZES.get(level, "heading")]
        look = self._look()
        font = scaled(self._font, factor)
        font.setWeight(QFont.Weight(weight))
        look.setFont(font)
        return look

    def _look(self, *, dim: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(self._font)
        look.setForeground(QColor(self._roles.dim if dim else self._roles.text))
        return look
