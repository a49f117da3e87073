"""The values of a privacy policy: document, sections, blocks, runs.

Whatever isn't ALSOFT's word for word is told apart: a run, or a heading, of kind gap is our note
that something is missing there in ALSOFT's text.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

INTRODUCTION = "introduction"
COOKIE_NOTICE = "cookie-notice"
HEADING = -1
"""The `block_index` of a match in a section's heading."""


class RunKind(StrEnum):
    """Whose words a run holds."""

    TEXT = "text"
    GAP = "gap"


class Run(NamedTuple):
    """A stretch of words: ALSOFT's (`text`), or our note that something is missing (`gap`)."""

    text: str
    kind: RunKind = RunKind.TEXT


class BlockKind(StrEnum):
    """How a block is laid out; items that follow each other are one list."""

    PARAGRAPH = "paragraph"
    ITEM = "item"


class Block(NamedTuple):
    """A paragraph, or one item of a list.

    Attributes:
        kind: paragraph or item.
        runs: its words, in order.
        anchor: of an item, such as `1.a5`: section 1, its first list, item 5; else empty.
        number: of an item of an ordered list, such as `5`; else empty.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    anchor: str = ""
    number: str = ""

    @property
    def text(self) -> str:
        """The words as they are shown, notes on gaps included, without the item's number."""
        return "".join(run.text for run in self.runs)


class Section(NamedTuple):
    """A heading and what stands under it, up to the next heading of any level.

    Attributes:
        anchor: `3`, `3.analytics-companies`, `introduction`, `cookie-notice`: unique, stable.
        number: what ALSOFT's text numbers the section with (`3`); empty where it doesn't.
        title: the heading's words; empty where the heading is missing in ALSOFT's text.
        gap: our note where the heading is missing; else empty.
        level: 1 for the document's title, 2 for a section, 3 for a section within one.
        blocks: paragraphs and list items, in order.
    """

    anchor: str
    number: str
    title: str
    gap: str
    level: int
    blocks: tuple[Block, ...]

    @property
    def heading(self) -> str:
        """The heading as it is shown: `3. Title`, a title alone, or the note on a gap."""
        shown = self.title or self.gap
        return f"{self.number}. {shown}" if self.number else shown


class PolicyDocument(NamedTuple):
    """One version of the policy in one language.

    Attributes:
        version: 1, 2, 3, ...
        language: a BCP 47 tag, such as `en`.
        date: the day that ALSOFT states for this version, or None where it states none.
        title: the document's title.
        sha256: of the file's bytes, in hexadecimal.
        sections: in the order of the text.
    """

    version: int
    language: str
    date: date | None
    title: str
    sha256: str
    sections: tuple[Section, ...]


class Match(NamedTuple):
    """Where a search found something.

    Attributes:
        anchor: of the section.
        block_index: in `Section.blocks`; `HEADING` for the heading.
        start: first character in `Block.text` or `Section.heading`.
        end: the character after the last.
    """

    anchor: str
    block_index: int
    start: int
    end: int
