"""The privacy policy as a document: found in, cited, searched, compared.

The values are those of `policy_document`, the reading is `policy_parser`'s; this module hands both
on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.policy_document import (
    COOKIE_NOTICE,
    HEADING,
    INTRODUCTION,
    Block,
    BlockKind,
    Match,
    PolicyDocument,
    Run,
    RunKind,
    Section,
)
from alsoft_prefs.core.policy_parser import parse_policy

__all__ = [
    "COOKIE_NOTICE",
    "HEADING",
    "INTRODUCTION",
    "Block",
    "BlockKind",
    "ChangeKind",
    "DiffRun",
    "Match",
    "PolicyDocument",
    "Run",
    "RunKind",
    "Section",
    "SectionChange",
    "anchors",
    "changed_anchors",
    "citation",
    "comparable",
    "difference",
    "finder",
    "folded",
    "marked",
    "parse_policy",
    "plain_text",
    "search",
    "section",
    "section_text",
    "texts",
    "words",
]


def section(document: PolicyDocument, anchor: str) -> Section:
    """Return the section with an anchor, or the one that holds the item with that anchor.

    Raises:
        KeyError: the document has no such anchor.
    """
    for candidate in document.sections:
        if anchor == candidate.anchor or any(anchor == block.anchor for block in candidate.blocks):
            return candidate
    raise KeyError(anchor)


def anchors(document: PolicyDocument) -> frozenset[str]:
    """Return every anchor of the document: of its sections and of its list items."""
    items = {block.anchor for part in document.sections for block in part.blocks if block.anchor}
    return frozenset(items | {part.anchor for part in document.sections})


def citation(anchor: str) -> str:
    """Return how an anchor is cited in running text: `§3`, or the anchor's words in brackets."""
    top = anchor.split(".")[0]
    return f"§{top}" if top.isdigit() else top.replace("-", " ")


def section_text(part: Section, *, gaps: bool = True) -> str:
    """Return a section as plain text: heading, paragraphs and items with an empty line between.

    Arguments:
        part: the section.
        gaps: whether our notes are in it, in square brackets.
    """
    heading = Block(BlockKind.PARAGRAPH, (Run(part.title or part.gap, _kind(part)),))
    shown = [heading._replace(anchor="", number=part.number), *part.blocks]
    parts = (_block_text(block, gaps=gaps) for block in shown)
    return "\n\n".join(text for text in parts if text)


def _kind(part: Section) -> RunKind:
    return RunKind.TEXT if part.title else RunKind.GAP


def _block_text(block: Block, *, gaps: bool) -> str:
    parts = [
        run.text if run.kind is RunKind.TEXT else f"[{run.text}]"
        for run in block.runs
        if gaps or run.kind is RunKind.TEXT
    ]
    words = "".join(parts).strip()
    return f"{block.number}. {words}" if block.number and words else words


def plain_text(document: PolicyDocument, *, gaps: bool = True) -> str:
    """Return the whole document as plain text, with or without our notes on gaps."""
    parts = (section_text(part, gaps=gaps) for part in document.sections)
    return "\n\n".join(text for text in parts if text) + "\n"


_ALIKE = {"'": "['’‘]", "’": "['’‘]", "‘": "['’‘]", '"': '["“”]', "“": '["“”]', "”": '["“”]'}


class _Bare(dict[int, str]):
    """The character below each accent, character by character, so that places stay."""

    def __missing__(self, code: int) -> str:
        from unicodedata import combining, normalize

        bare, *marks = list(normalize("NFD", chr(code)))
        self[code] = bare if all(map(combining, marks)) else chr(code)
        return self[code]


_BARE = _Bare()


def folded(text: str) -> str:
    """Return a text as long as this one, without accents: what a `finder` looks through."""
    return text if text.isascii() else text.translate(_BARE)


def finder(needle: str) -> re.Pattern[str] | None:
    """Return a pattern that finds words in a `folded` text, whatever their case and accents.

    Straight and curved quotation marks find each other, and so does white space of any length
    within a line. None where there is nothing but white space.
    """
    from unicodedata import normalize

    words = folded(normalize("NFC", needle)).split()
    if not words:
        return None
    spelled = ("".join(_ALIKE.get(c, re.escape(c)) for c in word) for word in words)
    return re.compile(r"[^\S\n]+".join(spelled), re.IGNORECASE)


def search(document: PolicyDocument, needle: str) -> tuple[Match, ...]:
    """Return where words occur in the shown text, in its order, as a `finder` finds them."""
    pattern = finder(needle)
    if pattern is None:
        return ()
    return tuple(
        Match(part.anchor, index, found.start(), found.end())
        for part in document.sections
        for index, text in enumerate([part.heading, *(b.text for b in part.blocks)], HEADING)
        for found in pattern.finditer(folded(text))
    )


class ChangeKind(StrEnum):
    """What became of a section, or of a run of words within it."""

    EQUAL = "equal"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class DiffRun(NamedTuple):
    """A stretch of words that is in both texts (`equal`), or in one (`added`, `removed`).

    The texts of a change's runs follow each other without anything between: white space is in them.
    """

    kind: ChangeKind
    text: str


class SectionChange(NamedTuple):
    """One section that differs between two versions.

    Attributes:
        anchor: of the section, in both versions or in the one that has it.
        kind: `added`, `removed` or `changed`.
        heading: as it is shown in the newer version that has the section.
        runs: of `section_text`, heading included.
    """

    anchor: str
    kind: ChangeKind
    heading: str
    runs: tuple[DiffRun, ...]


def words(text: str) -> tuple[str, ...]:
    """Return a text's words, and its breaks between paragraphs (each an empty line) as words."""
    return tuple(re.findall(r"\n+|[^\s]+", text))


def difference(old: PolicyDocument, new: PolicyDocument) -> tuple[SectionChange, ...]:
    """Return what changed from one version to another, section by section, word by word.

    Sections are paired by anchor and come in the new version's order, a removed one after the
    section that it followed. Two equal documents differ in nothing.
    """
    olds = {part.anchor: part for part in old.sections}
    news = {part.anchor: part for part in new.sections}
    changes = (_change(olds.get(anchor), news.get(anchor)) for anchor in _order(olds, news))
    return tuple(change for change in changes if change is not None)


_MARKS = {ChangeKind.ADDED: ("{+", "+}"), ChangeKind.REMOVED: ("[-", "-]")}


def marked(change: SectionChange) -> str:
    """Return a change as plain text, its words marked as {+added+} and [-removed-]."""
    words = []
    for run in change.runs:
        before, after = _MARKS.get(run.kind, ("", ""))
        text = run.text.rstrip()
        words.append(f"{before}{text}{after}{run.text[len(text) :]}")
    return "".join(words).rstrip()


def _order(olds: dict[str, Section], news: dict[str, Section]) -> list[str]:
    order = list(news)
    position = 0
    for anchor in olds:
        if anchor in news:
            position = order.index(anchor) + 1
        else:
            order.insert(position, anchor)
            position += 1
    return order


def _change(old: Section | None, new: Section | None) -> SectionChange | None:
    before = section_text(old) if old else ""
    after = section_text(new) if new else ""
    shown = new or old
    if shown is None or before == after:
        return None
    kind = ChangeKind.CHANGED
    if old is None or new is None:
        kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED
    return SectionChange(shown.anchor, kind, shown.heading, tuple(_diff(before, after)))


def _diff(before: str, after: str) -> Iterator[DiffRun]:
    """Yield the runs that lead from one text to another."""
    runs = list(_word_runs(words(before), words(after)))
    for index, (kind, found) in enumerate(runs, start=1):
        text = re.sub(r" ?(\n+) ?", r"\1", " ".join(found))
        # A reader of one text alone may find any later run next: its words must not stick.
        apart = "" if index == len(runs) or text.endswith("\n") else " "
        yield DiffRun(kind, text + apart)


def _word_runs(
    old: tuple[str, ...], new: tuple[str, ...]
) -> Iterator[tuple[ChangeKind, tuple[str, ...]]]:
    from difflib import SequenceMatcher

    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield ChangeKind.EQUAL, new[j1:j2]
            continue
        if i1 < i2:
            yield ChangeKind.REMOVED, old[i1:i2]
        if j1 < j2:
            yield ChangeKind.ADDED, new[j1:j2]


def comparable(
    old: PolicyDocument, new: PolicyDocument, texts: Iterable[PolicyDocument]
) -> tuple[PolicyDocument, PolicyDocument]:
    """Return two versions in one language, where there is one that both are in.

    Arguments:
        old: a version.
        new: another one, perhaps in another language.
        texts: all versions in all languages.
    """
    if old.language == new.language:
        return old, new
    found = {(each.version, each.language): each for each in texts}
    both = [tag for version, tag in found if version == new.version and (old.version, tag) in found]
    if not both:
        return old, new
    tag = min(both, key=lambda tag: (tag != new.language, tag != old.language, tag))
    return found[old.version, tag], found[new.version, tag]


def changed_anchors(old: PolicyDocument, new: PolicyDocument) -> frozenset[str]:
    """Return the anchors, in either version, of what changed, came or went.

    A section that changed counts with the section around it (`6.cookies` with `6`), so that what
    cites the whole is asked again; of its items, only those that changed themselves.
    """
    before, after = texts(old), texts(new)
    changed = {a for a in {*before, *after} if before.get(a) != after.get(a)}
    tops = {anchor.split(".")[0] for anchor in changed}
    return frozenset(changed | (tops & {*before, *after}))


def texts(document: PolicyDocument) -> dict[str, str]:
    """Return the shown text of each anchor: of a section with its heading, of an item."""
    shown = {part.anchor: section_text(part) for part in document.sections}
    for part in document.sections:
        shown |= {b.anchor: _block_text(b, gaps=True) for b in part.blocks if b.anchor}
    return shown
