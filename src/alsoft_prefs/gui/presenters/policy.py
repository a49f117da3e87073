"""What the page “Privacy policy” says around ALSOFT's text, and what can be done there."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject

from alsoft_prefs.core.catalog import purposes_citing
from alsoft_prefs.core.catalog_values import Catalog, Purpose
from alsoft_prefs.core.policy import (
    PolicyDocument,
    Section,
    finder,
    section,
)
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import day_and_clock, full_date
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.clause_card import SwitchState
from alsoft_prefs.gui.widgets.contents import ContentsEntry
from alsoft_prefs.gui.widgets.messages import Message
from alsoft_prefs.gui.widgets.policy_layout import Place
from alsoft_prefs.gui.widgets.policy_paper import PaperWords
from alsoft_prefs.gui.widgets.rows import Piece

SCHEME = "alsoft-prefs:policy/"


class CardView(NamedTuple):
    """A card beside a clause: purposes with a switch, and links to those told of elsewhere."""

    purposes: tuple[tuple[str, str], ...]
    links: tuple[Piece, ...]


class Address(NamedTuple):
    """A place in the policy: the version (0 for any) and the anchor."""

    version: int
    anchor: str


class Loaded(NamedTuple):
    """What the page needs beyond the snapshot.

    Attributes:
        documents: every version once, oldest first.
        texts: every version in every language.
        directory: the profile's folder.
    """

    documents: tuple[PolicyDocument, ...]
    texts: tuple[PolicyDocument, ...]
    directory: str


class PolicyPresenter(QObject):
    """Words around the policy's text, and the acts of the page."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.choices = ChoicesPresenter(model, self)

    def load(self, done: Callable[[Loaded], None]) -> None:
        """Read every version in the background."""
        self._model.ask(
            lambda program: Loaded(
                program.policies.documents(), program.policies.texts(), program.data_directory
            ),
            done,
        )

    def versions(self, documents: tuple[PolicyDocument, ...]) -> list[tuple[int, str]]:
        """Return the number of each version and how it is called, newest first."""
        words = self.tr("Version {number}")
        return [(each.version, words.format(number=each.version)) for each in reversed(documents)]

    def contents(self, policy: PolicyDocument) -> tuple[ContentsEntry, ...]:
        """Return the sections of the contents: the title, and those of the second level."""
        return tuple(
            ContentsEntry(part.anchor, f"{part.number} {part.title or part.gap}".strip())
            for part in policy.sections
            if part.level <= 2
        )

    def entry_of(self, policy: PolicyDocument, anchor: str) -> str:
        """Return the contents' entry that an anchor is in."""
        top = anchor.split(".")[0]
        known = [part.anchor for part in policy.sections if part.level <= 2]
        return top if top in known else known[0] if known else ""

    def about(self, snapshot: Snapshot, policy: PolicyDocument) -> tuple[Piece, ...]:
        """Return the line about the version: number, date, and what can be done."""
        stated = self.tr("ALSOFT states no date for it")
        if policy.date is not None:
            stated = self.tr("of {date}").format(date=full_date(policy.date))
        pieces = [Piece(self.tr("Version {number}").format(number=policy.version)), Piece(stated)]
        checked = snapshot.sync.policy.checked_at
        if checked is not None:
            words = self.tr("looked for new versions {moment}")
            pieces.append(Piece(words.format(moment=day_and_clock(checked, snapshot.taken_at))))
        note = self.language_note(policy)
        if note:
            pieces.append(Piece(note))
        return tuple(pieces)

    def language_note(self, policy: PolicyDocument) -> str:
        """Return what is said where the policy isn't in the window's language; else nothing."""
        shown, published = QLocale().language(), QLocale(policy.language)
        if shown in (published.language(), QLocale.Language.C):
            return ""
        name = published.nativeLanguageName() or policy.language
        if published.language() is QLocale.Language.English:
            name = self.tr("English")
        return self.tr("The policy is published in {language}").format(language=name)

    def tools(self, *, changes: bool, percent: int) -> tuple[Piece, ...]:
        """Return what can be done with the text.

        Arguments:
            changes: whether what changed is shown.
            percent: the text's size.
        """
        what = self.tr("Show the whole text") if changes else self.tr("What changed")
        size = self.tr("{percent} %").format(percent=percent)
        spoken = self.tr("Text size {size}: back to 100 %").format(size=size)
        return (
            Piece(what, target="changes", name="policy.changes"),
            Piece(self.tr("Copy a link"), target="copy", name="policy.copy_link"),
            Piece(self.tr("Print…"), target="print", name="policy.print"),
            Piece(self.tr("Save as PDF…"), target="pdf", name="policy.pdf"),
            Piece(self.tr("Smaller text"), target="smaller", name="policy.smaller"),
            Piece(size, target="reset", name="policy.size", accessible=spoken),
            Piece(self.tr("Larger text"), target="larger", name="policy.larger"),
        )

    def paper(self, policy: PolicyDocument) -> PaperWords:
        """Return what stands on each page of paper beside the text."""
        dated = self.tr("ALSOFT states no date for it")
        if policy.date is not None:
            dated = self.tr("of {date}").format(date=full_date(policy.date))
        version = self.tr("Version {number}").format(number=policy.version)
        return PaperWords(f"{policy.title} · {version} · {dated}", self.tr("{page} of {pages}"))

    def gap_note(self) -> str:
        """Return what our notes are, for whoever points at one."""
        return self.tr("This note is ours: something is missing here in what ALSOFT published.")

    def count(self, current: int, total: int, wrapped: int = 0) -> str:
        """Return where a search stands, such as “4 of 17”.

        Arguments:
            current: the number of the match, from 0.
            total: how many there are.
            wrapped: 1 where it went on from the beginning, -1 from the end.
        """
        if not total:
            return self.tr("No match")
        words = self.tr("{number} of {total}").format(number=current + 1, total=total)
        if wrapped > 0:
            return self.tr("{count}, from the beginning again").format(count=words)
        if wrapped < 0:
            return self.tr("{count}, from the end again").format(count=words)
        return words

    def find(self, text: str, needle: str) -> list[tuple[int, int]]:
        """Return where words occur in a folded text: the first character, and the one behind."""
        pattern = finder(needle)
        return [] if pattern is None else [found.span() for found in pattern.finditer(text)]

    def only_version(self, policy: PolicyDocument) -> Message:
        """Return what is said where there is no other version to compare with."""
        words = self.tr(
            "This computer has only version {number}, so there is nothing to compare it with."
        )
        return Message(words.format(number=policy.version))

    def cards(self, catalog: Catalog, policy: PolicyDocument) -> dict[Place, CardView]:
        """Return the cards of the text, by the block that each stands behind.

        A switch stands at the clause that its purpose comes from; the other sections that the
        purpose cites get a link.
        """
        switches: dict[Place, list[Purpose]] = {}
        for purpose in catalog.purposes:
            place = None if purpose.essential else _home(policy, purpose)
            if place is not None:
                switches.setdefault(place, []).append(purpose)
        links: dict[Place, list[Purpose]] = {}
        for part in policy.sections:
            here = {p.id for place, ps in switches.items() if place[0] == part.anchor for p in ps}
            named = {part.anchor, *(block.anchor for block in part.blocks)}
            also = [
                p
                for p in purposes_citing(catalog, named)
                if not p.essential and p.id not in here and part.blocks
            ]
            if also:
                links[part.anchor, len(part.blocks) - 1] = also
        return {
            place: CardView(
                tuple((p.id, p.full_title) for p in switches.get(place, [])),
                tuple(self._link(section(policy, place[0]), p) for p in links.get(place, [])),
            )
            for place in {**switches, **links}
        }

    def _link(self, part: Section, purpose: Purpose) -> Piece:
        return Piece(
            purpose.full_title,
            target=f"choices/{purpose.id}",
            name=f"policy.link.{part.anchor}.{purpose.id}",
            accessible=self.tr("{section}: the choice {title}").format(
                section=part.heading, title=purpose.full_title
            ),
        )

    def states(self, snapshot: Snapshot) -> tuple[SwitchState, ...]:
        """Return how every purpose stands."""
        result = []
        for purpose in snapshot.catalog.purposes:
            view = self.choices.switch(snapshot.statuses[purpose.id])
            result.append(SwitchState(purpose.id, purpose.full_title, *view))
        return tuple(result)

    def link(self, policy: PolicyDocument, anchor: str) -> str:
        """Return the stable link to a section or an item."""
        return f"{SCHEME}{policy.version}#{anchor}"

    def copied(self, link: str) -> Message:
        """Return what is said once a link is on the clipboard."""
        words = self.tr("Copied: {link}. Paste it into the search field here to come back to it.")
        return Message(words.format(link=link))

    def saved(self, path: str) -> Message:
        """Return what is said once a PDF is written."""
        return Message(self.tr("Saved as {path}.").format(path=path))


def read_address(text: str) -> Address | None:
    """Return the place that a copied link names, or None where it isn't one."""
    words = text.strip()
    if not words.startswith(SCHEME):
        return None
    version, _, anchor = words.removeprefix(SCHEME).partition("#")
    return Address(int(version) if version.isdecimal() else 0, anchor)


def _home(policy: PolicyDocument, purpose: Purpose) -> Place | None:
    """The block that holds a purpose's clause, or the last one of the section that it cites."""
    anchor = purpose.policy[0]
    try:
        part = section(policy, anchor)
    except KeyError:
        return None
    for index, block in enumerate(part.blocks):
        if purpose.clause in block.text and (block.anchor == anchor or part.anchor == anchor):
            return part.anchor, index
    return (part.anchor, len(part.blocks) - 1) if part.blocks else None
