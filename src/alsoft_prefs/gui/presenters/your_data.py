"""What the page “Your data” says: things, ways between them, and what there is to say of each."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.catalog_values import Catalog, DataItem, NeverShared, Purpose, Recipient
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.phrases import listed
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.presenters.flows_shown import FlowsPresenter, allows, recipient_titles
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.flow_view import Column
from alsoft_prefs.gui.widgets.messages import Message
from alsoft_prefs.gui.widgets.rows import Piece


class DetailView(NamedTuple):
    """What there is to say of one thing of the picture.

    Attributes:
        title: a few words.
        sentence: what it is, and why.
        ways: what it is linked with, each a link to that thing.
        links: to the policy and the choice.
        purpose: the id, where it is a purpose; else empty.
    """

    title: str
    sentence: str
    ways: tuple[Piece, ...]
    links: tuple[Piece, ...]
    purpose: str


class TableRow(NamedTuple):
    """One way from a data item through a purpose, in words."""

    item: str
    purpose: str
    state: str
    recipients: str


class YourDataPresenter(QObject):
    """Words and ways of the page."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = ChoicesPresenter(model, self)
        self.flows = FlowsPresenter(self._choices, self)

    @property
    def choices(self) -> ChoicesPresenter:
        """What acts when a switch is used here; the same as on the page “Choices”."""
        return self._choices

    def tools(self) -> tuple[Piece, ...]:
        """Return what can be done with the picture."""
        return (
            Piece(self.tr("Print…"), target="print", name="data.print"),
            Piece(self.tr("Save as PDF…"), target="pdf", name="data.pdf"),
            Piece(self.tr("Save as SVG…"), target="svg", name="data.svg"),
        )

    def saved(self, path: str) -> Message:
        """Return what is said once a file is written."""
        return Message(self.tr("Saved as {path}.").format(path=path))

    def never_sentence(self, catalog: Catalog) -> str:
        """Return from whom all that is never shared is closed off."""
        words = self.tr("Whatever you choose, these never go to: {recipients}")
        return words.format(recipients=self.flows.never_names(catalog))

    def table(self, snapshot: Snapshot) -> tuple[TableRow, ...]:
        """Return every way in words: all data items, those that no purpose uses too."""
        rows = []
        for item in snapshot.catalog.data_items:
            using = [p for p in snapshot.catalog.purposes if item.id in p.data]
            rows += [
                TableRow(
                    item.title,
                    purpose.full_title,
                    self.state(snapshot, purpose.id),
                    listed(recipient_titles(snapshot, purpose)),
                )
                for purpose in using
            ]
            if not using:
                rows.append(TableRow(item.title, self.tr("The policy names none"), "–", "–"))
        return tuple(rows)

    def table_headings(self) -> tuple[str, str, str, str]:
        """Return the table's headings."""
        return (self.tr("Collected"), self.tr("Purpose"), self.tr("State"), self.tr("Received by"))

    def state(self, snapshot: Snapshot, purpose: str) -> str:
        """Return how a purpose stands, in a word or two."""
        return self._choices.switch(snapshot.statuses[purpose]).word

    def detail(self, snapshot: Snapshot, key: str) -> DetailView:
        """Return what there is to say of a thing of the picture; raises KeyError for another."""
        column, _, id_ = key.partition(".")
        if column == Column.ITEM:
            item = next(i for i in snapshot.catalog.data_items if i.id == id_)
            using = [p for p in snapshot.catalog.purposes if id_ in p.data]
            words = self.tr("{what} Why: {why}").format(what=item.description, why=item.why)
            withheld = self.flows.withheld(snapshot, id_)
            if withheld:
                titles = {r.id: r.title for r in snapshot.catalog.recipients}
                never = self.tr("Never shared with: {recipients}.").format(
                    recipients=listed(titles[r] for r in withheld)
                )
                words = f"{words} {never}"
            links = (self._clause(item.policy[0], item.title),)
            return DetailView(item.title, words, self._purposes(snapshot, using), links, "")
        if column == Column.RECIPIENT:
            recipient = next(r for r in snapshot.catalog.recipients if r.id == id_)
            giving = [p for p in snapshot.catalog.purposes if id_ in p.recipients]
            links = (self._clause(recipient.policy[0], recipient.title),)
            ways = self._purposes(snapshot, giving)
            return DetailView(recipient.title, recipient.description, ways, links, "")
        purpose = snapshot.purpose(id_)
        return self._of_purpose(snapshot, purpose)

    def _of_purpose(self, snapshot: Snapshot, purpose: Purpose) -> DetailView:
        items = {item.id: item.title for item in snapshot.catalog.data_items}
        ways = [self._way(f"item.{item}", items[item]) for item in purpose.data]
        titles = {r.id: r.title for r in snapshot.catalog.recipients}
        ways += [
            self._way(
                f"recipient.{r}", self.tr("received by {recipient}").format(recipient=titles[r])
            )
            for r in purpose.recipients
        ]
        sentence = purpose.description
        if purpose.essential:
            sentence = f"{sentence} {purpose.reason}"
        choice = Piece(
            self.tr("The choice"),
            target=f"choices/{purpose.id}",
            name="data.detail.choice",
            accessible=self.tr("The choice: {title}").format(title=purpose.full_title),
        )
        links = (choice, self._clause(purpose.policy[0], purpose.full_title))
        return DetailView(purpose.full_title, sentence, tuple(ways), links, purpose.id)

    def item_meta(self, item: DataItem) -> tuple[Piece, ...]:
        """Return why an item is collected, and where the policy says that it is."""
        why = Piece(self.tr("Why: {why}").format(why=item.why))
        return (why, self._clause(item.policy[0], item.title, f"data.list.{item.id}.policy"))

    def recipient_meta(self, snapshot: Snapshot, recipient: Recipient) -> tuple[Piece, ...]:
        """Return what a recipient gets now, and where the policy names it."""
        name = f"data.recipient_list.{recipient.id}.policy"
        return (
            Piece(self._reached(snapshot, recipient)),
            self._clause(recipient.policy[0], recipient.title, name),
        )

    def never_meta(self, catalog: Catalog, never: NeverShared) -> tuple[Piece, ...]:
        """Return who never gets something, and where the policy says so."""
        titles = {r.id: r.title for r in catalog.recipients}
        words = self.tr("never with: {recipients}").format(
            recipients=listed(titles[r] for r in never.withheld_from)
        )
        clause = self._clause(never.policy[0], never.title, f"data.never.{never.id}.policy")
        return (Piece(words, mark="check"), clause)

    def clause(self, anchor: str, about: str, name: str) -> Piece:
        """Return a link to a section of the policy."""
        return self._clause(anchor, about, name)

    def _reached(self, snapshot: Snapshot, recipient: Recipient) -> str:
        giving = [p for p in snapshot.catalog.purposes if recipient.id in p.recipients]
        if not giving:
            return self.tr("whatever you choose")
        open_ = [p.full_title for p in giving if allows(snapshot, p.id)]
        if not open_:
            return self.tr("nothing by your choices")
        return self.tr("now for: {purposes}").format(purposes=listed(open_))

    def _purposes(self, snapshot: Snapshot, purposes: list[Purpose]) -> tuple[Piece, ...]:
        pieces = []
        for purpose in purposes:
            words = self.tr("{title}: {state}").format(
                title=purpose.full_title, state=self.state(snapshot, purpose.id)
            )
            pieces.append(self._way(f"purpose.{purpose.id}", words))
        return tuple(pieces)

    def _way(self, key: str, words: str) -> Piece:
        return Piece(words, target=f"data/{key}", name=f"data.detail.to.{key}")

    def _clause(self, anchor: str, about: str, name: str = "data.detail.policy") -> Piece:
        return self._choices.clause(anchor, name, about)
