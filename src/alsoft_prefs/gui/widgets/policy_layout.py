"""Makes a text document of a privacy policy: real headings and lists, in the platform's font."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
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
    PolicyDocument,
    Run,
    RunKind,
    Section,
)
from alsoft_prefs.gui.theme import scaled
from alsoft_prefs.gui.theme.colours import Roles
from alsoft_prefs.gui.theme.style_sheet import TYPE

Place = tuple[str, int]
"""A section's anchor and the index of a block in it; `HEADING` for its heading."""
_SIZES = {1: "title", 2: "notice-title", 3: "heading"}
_LINE = 1.45
"""Height of a line, in ems."""
_USUAL = "etaoin shrdlu cmfwyp "
"""The letters that English uses most."""
_MEASURE = 72
"""How many characters a line holds, about."""
_APART = 4
"""Pixels that our notes keep from the words around them, for the box that is painted."""
GAP = "gap:"
"""Where the links of our notes lead."""


def measure(font: QFont) -> int:
    """Return the width of a comfortable line of text, about 70 characters, in pixels."""
    return QFontMetrics(font).horizontalAdvance(_USUAL) * _MEASURE // len(_USUAL)


_SELECT = QTextCursor.MoveMode.KeepAnchor


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
    note: str = "",
) -> PolicyLayout:
    """Return a policy as a text document.

    Arguments:
        policy: the policy.
        roles: the colours.
        font: the platform's; headings are set off from it by size and weight.
        slots: behind which blocks an empty one is kept free.
        note: says whose our notes are, to whoever points at one; without it they are in square
            brackets, for paper, where nothing is drawn around them.
    """
    writer = Writer(roles, font, note=note)
    for section in policy.sections:
        writer.section(section, frozenset(slots))
    return writer.layout()


def bracketed(text: str, stretch: Span, gaps: Sequence[Span]) -> str:
    """Return a stretch of a text, our notes in square brackets, so that they show as ours."""
    start, end = stretch
    result = text[start:end]
    for gap in reversed(gaps):
        if gap.start < end and gap.end > start:
            first, last = max(gap.start - start, 0), min(gap.end, end) - start
            result = f"{result[:first]}[{result[first:last]}]{result[last:]}"
    return result


class Writer:
    """Writes a document from its beginning to its end.

    Arguments:
        roles: the colours.
        font: of plain text.
        note: as for `lay_out`.
    """

    def __init__(self, roles: Roles, font: QFont, *, note: str = "") -> None:
        self._roles = roles
        self._font = font
        self._note = note
        self._em = QFontInfo(font).pixelSize()
        self._line = 100 * _LINE * self._em / max(1, QFontMetrics(font).height())
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDefaultFont(font)
        self._document.setDocumentMargin(2)
        self._document.setIndentWidth(self._em)
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

    def heading(self, words: str, level: int, anchor: str = "") -> None:
        """Write a heading that isn't numbered; with an anchor links lead to it."""
        start = self._begin(self._heading_format(level))
        self._cursor.insertText(words, self._heading_look(level))
        if anchor:
            self._layout.anchors[anchor] = start

    def paragraph(self) -> None:
        """Begin a paragraph."""
        self._list = None
        self._begin(self._paragraph_format())

    def item(self) -> None:
        """Begin an item of a list without numbers."""
        self._begin(self._item_format())
        self._item(Block(BlockKind.ITEM, ()))

    def words(
        self, words: str, *, beside: bool = False, look: QTextCharFormat | None = None
    ) -> None:
        """Write words; those `beside` the text are small and dim. `look` is laid over that."""
        form = self._look(dim=beside)
        if beside:
            form.setFont(scaled(self._font, TYPE["meta"][0]))
        if look is not None:
            form.merge(look)
        self._cursor.insertText(words, form)

    def link(self, words: str, target: str) -> None:
        """Write a link."""
        look = QTextCharFormat()
        look.setAnchor(True)
        look.setAnchorHref(target)
        look.setForeground(QColor(self._roles.accent))
        look.setFontUnderline(True)
        self.words(words, look=look)

    def _block(self, anchor: str, index: int, block: Block) -> None:
        is_item = block.kind is BlockKind.ITEM
        form = self._item_format() if is_item else self._paragraph_format()
        if self._list is not None and not is_item:
            form.setTopMargin(form.bottomMargin())
        start = self._begin(form)
        self._layout.places[anchor, index] = start
        if block.anchor:
            self._layout.anchors[block.anchor] = start
        if is_item:
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
        if self._note:
            noted.setFont(scaled(self._font, TYPE["meta"][0]))
            noted.setAnchor(True)
            noted.setAnchorHref(f"{GAP}{len(self._layout.gaps)}")
            noted.setToolTip(self._note)
            self._space_last()
            start = self._cursor.position()
            self._cursor.insertText(run.text, noted)
            self._space_last()
        else:
            noted.setFontItalic(True)
            self._cursor.insertText(f"[{run.text}]", noted)
        self._layout.gaps.append(Span(start, self._cursor.position()))

    def _space_last(self) -> None:
        """Put some space behind the last character, where there is one in this block."""
        if self._cursor.atBlockStart():
            return
        last = QTextCursor(self._cursor)
        last.movePosition(QTextCursor.MoveOperation.PreviousCharacter, _SELECT)
        spaced = QTextCharFormat()
        spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        spaced.setFontLetterSpacing(_APART)
        last.mergeCharFormat(spaced)

    def _begin(self, form: QTextBlockFormat) -> int:
        if self._first:
            self._cursor.setBlockFormat(form)
            self._first = False
        else:
            self._cursor.insertBlock(form, self._look())
        return self._cursor.position()

    def _paragraph_format(self, below: float = 0.7) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setBottomMargin(below * self._em)
        form.setLineHeight(self._line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _item_format(self) -> QTextBlockFormat:
        return self._paragraph_format(0.35)

    def _heading_format(self, level: int) -> QTextBlockFormat:
        above, below = (2.0, 0.6) if level < 3 else (1.2, 0.3)
        form = QTextBlockFormat()
        form.setHeadingLevel(level)
        form.setTopMargin(0 if self._first else above * self._em)
        form.setBottomMargin(below * self._em)
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
