"""What the page “Your data” says: things, ways between them, and what there is to say of each."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.catalog_values import DataItem, DataKind, NeverShared, Purpose, Recipient
from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.flow_node import Column, NodeView
from alsoft_prefs.gui.widgets.flow_picture import PictureView
from alsoft_prefs.gui.widgets.flow_shape import EdgeView
from alsoft_prefs.gui.widgets.rows import Piece
from alsoft_prefs.services.your_data import Flow, Flows, flows


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

    @property
    def choices(self) -> ChoicesPresenter:
        """What acts when a switch is used here; the same as on the page “Choices”."""
        return self._choices

    def picture(self, snapshot: Snapshot) -> PictureView:
        """Return all that the picture shows."""
        found = self._flows(snapshot)
        purposes = _untangled(found.purposes, found.items, found.collected)
        recipients = _untangled(found.recipients, purposes, found.received)
        nodes = [
            *(self._item(snapshot, found, item) for item in found.items),
            *(self._purpose(snapshot, purpose) for purpose in purposes),
            *(self._recipient(snapshot, found, recipient) for recipient in recipients),
        ]
        edges = [
            *(EdgeView(f"item.{f.source}", f"purpose.{f.target}", *f[2:]) for f in found.collected),
            *(
                EdgeView(f"purpose.{f.source}", f"recipient.{f.target}", *f[2:])
                for f in found.received
            ),
        ]
        headings = (self.tr("Collected"), self.tr("Purpose"), self.tr("Received by"))
        return PictureView(tuple(nodes), tuple(edges), headings)

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
                    ", ".join(_recipients(snapshot, purpose)),
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

    def never_meta(self, snapshot: Snapshot, never: NeverShared) -> tuple[Piece, ...]:
        """Return who never gets something, and where the policy says so."""
        titles = {r.id: r.title for r in snapshot.catalog.recipients}
        words = self.tr("not with: {recipients}").format(
            recipients=", ".join(titles[r] for r in never.withheld_from)
        )
        clause = self._clause(never.policy[0], never.title, f"data.never.{never.id}.policy")
        return (Piece(words, mark="check"), clause)

    def clause(self, anchor: str, about: str, name: str) -> Piece:
        """Return a link to a section of the policy."""
        return self._clause(anchor, about, name)

    def kind_title(self, kind: DataKind) -> str:
        """Return the heading of a kind of data."""
        if kind is DataKind.AUTOMATIC:
            return self.tr("Collected by itself, and why")
        return self.tr("Given by you, and why")

    def _reached(self, snapshot: Snapshot, recipient: Recipient) -> str:
        giving = [p for p in snapshot.catalog.purposes if recipient.id in p.recipients]
        if not giving:
            return self.tr("whatever you choose")
        open_ = [p.full_title for p in giving if _allows(snapshot, p.id)]
        if not open_:
            return self.tr("nothing by your choices")
        return self.tr("now for: {purposes}").format(purposes=", ".join(open_))

    def _flows(self, snapshot: Snapshot) -> Flows:
        return flows(snapshot.catalog, [p for p in snapshot.statuses if _allows(snapshot, p)])

    def _item(self, snapshot: Snapshot, found: Flows, id_: str) -> NodeView:
        item = next(i for i in snapshot.catalog.data_items if i.id == id_)
        ways = [flow for flow in found.collected if flow.source == id_]
        open_ = [snapshot.purpose(f.purpose).full_title for f in ways if f.open]
        cut = [snapshot.purpose(f.purpose).full_title for f in ways if not f.open]
        spoken = self._spoken(self.tr("used for: {names}"), self.tr("cut: {names}"), open_, cut)
        return NodeView(f"item.{id_}", Column.ITEM, item.title, "", bool(open_), spoken)

    def _purpose(self, snapshot: Snapshot, id_: str) -> NodeView:
        purpose = snapshot.purpose(id_)
        items = {item.id: item.title for item in snapshot.catalog.data_items}
        spoken = self.tr("collects: {items}; received by: {recipients}").format(
            items=", ".join(items[item] for item in purpose.data),
            recipients=", ".join(_recipients(snapshot, purpose)),
        )
        return NodeView(
            f"purpose.{id_}",
            Column.PURPOSE,
            purpose.full_title,
            self.state(snapshot, id_),
            _allows(snapshot, id_),
            spoken,
        )

    def _recipient(self, snapshot: Snapshot, found: Flows, id_: str) -> NodeView:
        recipient = next(r for r in snapshot.catalog.recipients if r.id == id_)
        ways = [flow for flow in found.received if flow.target == id_]
        open_ = [snapshot.purpose(f.purpose).full_title for f in ways if f.open]
        cut = [snapshot.purpose(f.purpose).full_title for f in ways if not f.open]
        spoken = self._spoken(self.tr("receives for: {names}"), self.tr("cut: {names}"), open_, cut)
        return NodeView(
            f"recipient.{id_}", Column.RECIPIENT, recipient.title, "", bool(open_), spoken
        )

    def _spoken(self, open_words: str, cut_words: str, open_: list[str], cut: list[str]) -> str:
        parts = [(open_words, open_), (cut_words, cut)]
        return "; ".join(words.format(names=", ".join(names)) for words, names in parts if names)

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


def _untangled(
    things: tuple[str, ...], before: tuple[str, ...], ways: tuple[Flow, ...]
) -> tuple[str, ...]:
    """Return things in the order of where their ways come from, which crosses fewest of them."""

    def middle(thing: str) -> float:
        places = [before.index(way.source) for way in ways if way.target == thing]
        return sum(places) / len(places) if places else float(len(before))

    return tuple(sorted(things, key=middle))


def _allows(snapshot: Snapshot, purpose: str) -> bool:
    return snapshot.statuses[purpose].decision is Decision.ALLOW


def _recipients(snapshot: Snapshot, purpose: Purpose) -> list[str]:
    titles = {recipient.id: recipient.title for recipient in snapshot.catalog.recipients}
    return [titles[recipient] for recipient in purpose.recipients]


def is_choice(snapshot: Snapshot, purpose: str) -> bool:
    """Return whether a purpose is a choice at all."""
    return snapshot.statuses[purpose].layer is not Layer.ESSENTIAL
