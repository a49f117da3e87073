"""What the picture of flows shows, in words and in an order that can be followed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from alsoft_prefs.core.catalog_values import Catalog, DataKind, Purpose
from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.core.policy import citation
from alsoft_prefs.gui.moments import clock, full_date
from alsoft_prefs.gui.phrases import listed, stated
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.flow_order import Groups, untangled
from alsoft_prefs.gui.widgets.flow_view import (
    Column,
    EdgeView,
    LegendView,
    NodeView,
    Paper,
    PictureView,
)
from alsoft_prefs.services.your_data import Flows, flows


class FlowsPresenter(QObject):
    """Makes the picture, and what stands around it on paper.

    Arguments:
        choices: has the words for a purpose's state.
        parent: the owner.
    """

    def __init__(self, choices: ChoicesPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._order: tuple[tuple[tuple[str, str], ...], tuple[Groups, ...]] | None = None

    def picture(self, snapshot: Snapshot) -> PictureView:
        """Return all that the picture shows."""
        found = self._flows(snapshot)
        items, purposes, recipients = self._ordered(snapshot, found)
        nodes = [
            *(self._item(snapshot, found, item) for item in items),
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
        return PictureView(tuple(nodes), tuple(edges), headings, self._legend(snapshot))

    def paper(self, snapshot: Snapshot, *, mirrored: bool) -> Paper:
        """Return what stands around the picture on paper and in files."""
        catalog = snapshot.catalog
        titles = {r.id: r.title for r in catalog.recipients}
        never: dict[tuple[str, ...], list[str]] = {}
        for each in catalog.never_shared:
            never.setdefault(each.withheld_from, []).append(
                self.tr("{title} ({section})").format(
                    title=each.title, section=citation(each.policy[0])
                )
            )
        lines = [self.tr("Never shared")]
        for withheld, things in never.items():
            names = listed(titles[r] for r in withheld)
            lines.append(self.tr("Never with: {recipients}").format(recipients=names))
            lines.append(listed(things))
        date = full_date(snapshot.taken_at.astimezone().date())
        about = self.tr(
            "As the choices on this computer leave it on {date}, {time}. "
            "Privacy policy, version {version}."
        ).format(date=date, time=clock(snapshot.taken_at), version=snapshot.policy.version)
        return Paper(self.tr("Your data at ALSOFT"), about, tuple(lines), mirrored)

    def kind_title(self, kind: DataKind) -> str:
        """Return the heading of a kind of data."""
        if kind is DataKind.AUTOMATIC:
            return self.tr("Collected automatically")
        return self.tr("Given by you")

    def never_names(self, catalog: Catalog) -> str:
        """Return the recipients that something is never shared with, parted by commas."""
        titles = {r.id: r.title for r in catalog.recipients}
        never = catalog.never_shared
        return listed(dict.fromkeys(titles[r] for each in never for r in each.withheld_from))

    def withheld(self, snapshot: Snapshot, item: str) -> tuple[str, ...]:
        """Return the ids of the recipients that never get an item."""
        never = [each for each in snapshot.catalog.never_shared if item in each.data]
        return tuple(dict.fromkeys(r for each in never for r in each.withheld_from))

    def _legend(self, snapshot: Snapshot) -> LegendView:
        words = self.tr("never shared with: {recipients}").format(
            recipients=self.never_names(snapshot.catalog)
        )
        return LegendView(
            self.tr("flows now"),
            self.tr("cut: it would flow if you allowed it"),
            words if any(each.data for each in snapshot.catalog.never_shared) else "",
        )

    def _ordered(self, snapshot: Snapshot, found: Flows) -> tuple[tuple[str, ...], ...]:
        """The ids of each column in an order that crosses few ways; it is worked out once."""
        ways = tuple(
            (f"{before}.{flow.source}", f"{behind}.{flow.target}")
            for flows_, before, behind in (
                (found.collected, Column.ITEM, Column.PURPOSE),
                (found.received, Column.PURPOSE, Column.RECIPIENT),
            )
            for flow in flows_
        )
        if self._order is None or self._order[0] != ways:
            catalog = snapshot.catalog
            items = _grouped(Column.ITEM, ((i.id, i.kind) for i in catalog.data_items), found.items)
            purposes = _grouped(
                Column.PURPOSE, ((p.id, p.group) for p in catalog.purposes), found.purposes
            )
            recipients: Groups = tuple((f"{Column.RECIPIENT}.{r}",) for r in found.recipients)
            self._order = (ways, untangled((items, purposes, recipients), ways))
        return tuple(
            tuple(key.partition(".")[2] for group in groups for key in group)
            for groups in self._order[1]
        )

    def _flows(self, snapshot: Snapshot) -> Flows:
        return flows(snapshot.catalog, [p for p in snapshot.statuses if allows(snapshot, p)])

    def _item(self, snapshot: Snapshot, found: Flows, id_: str) -> NodeView:
        item = next(i for i in snapshot.catalog.data_items if i.id == id_)
        ways = [flow for flow in found.collected if flow.source == id_]
        open_ = [snapshot.purpose(f.purpose).full_title for f in ways if f.open]
        cut = [snapshot.purpose(f.purpose).full_title for f in ways if not f.open]
        spoken = self._spoken(self.tr("used for: {names}"), self.tr("cut: {names}"), open_, cut)
        withheld = self.withheld(snapshot, id_)
        if withheld:
            titles = {r.id: r.title for r in snapshot.catalog.recipients}
            names = listed(titles[r] for r in withheld)
            never = self.tr("never shared with: {recipients}").format(recipients=names)
            spoken = stated(filter(None, (spoken, never)))
        return NodeView(
            key=f"item.{id_}",
            column=Column.ITEM,
            group=self.kind_title(item.kind),
            title=item.title,
            label=item.title,
            state="",
            open=bool(open_),
            choice=False,
            changeable=False,
            withheld=tuple(f"recipient.{r}" for r in withheld),
            spoken=spoken,
        )

    def _purpose(self, snapshot: Snapshot, id_: str) -> NodeView:
        purpose = snapshot.purpose(id_)
        items = {item.id: item.title for item in snapshot.catalog.data_items}
        spoken = self.tr("collects: {items}; received by: {recipients}").format(
            items=listed(items[item] for item in purpose.data),
            recipients=listed(recipient_titles(snapshot, purpose)),
        )
        switch = self._choices.switch(snapshot.statuses[id_])
        groups = {group.id: group.title for group in snapshot.catalog.groups}
        return NodeView(
            key=f"purpose.{id_}",
            column=Column.PURPOSE,
            group=groups[purpose.group],
            title=purpose.full_title,
            label=purpose.title,
            state=switch.word,
            open=switch.on,
            choice=is_choice(snapshot, id_),
            changeable=switch.changeable,
            withheld=(),
            spoken=spoken,
        )

    def _recipient(self, snapshot: Snapshot, found: Flows, id_: str) -> NodeView:
        recipient = next(r for r in snapshot.catalog.recipients if r.id == id_)
        ways = [flow for flow in found.received if flow.target == id_]
        open_ = [snapshot.purpose(f.purpose).full_title for f in ways if f.open]
        cut = [snapshot.purpose(f.purpose).full_title for f in ways if not f.open]
        spoken = self._spoken(self.tr("receives for: {names}"), self.tr("cut: {names}"), open_, cut)
        return NodeView(
            key=f"recipient.{id_}",
            column=Column.RECIPIENT,
            group="",
            title=recipient.title,
            label=recipient.title,
            state="",
            open=bool(open_),
            choice=False,
            changeable=False,
            withheld=(),
            spoken=spoken,
        )

    def _spoken(self, open_words: str, cut_words: str, open_: list[str], cut: list[str]) -> str:
        parts = [(open_words, open_), (cut_words, cut)]
        return stated(words.format(names=listed(names)) for words, names in parts if names)


def _grouped(column: Column, things: Iterable[tuple[str, str]], used: tuple[str, ...]) -> Groups:
    """The keys of the things that are used, with those of a group together."""
    groups: dict[str, list[str]] = {}
    for id_, group in things:
        if id_ in used:
            groups.setdefault(group, []).append(f"{column}.{id_}")
    return tuple(tuple(group) for group in groups.values())


def allows(snapshot: Snapshot, purpose: str) -> bool:
    """Return whether a purpose is allowed now."""
    return snapshot.statuses[purpose].decision is Decision.ALLOW


def recipient_titles(snapshot: Snapshot, purpose: Purpose) -> list[str]:
    """Return the titles of who receives data for a purpose."""
    titles = {recipient.id: recipient.title for recipient in snapshot.catalog.recipients}
    return [titles[recipient] for recipient in purpose.recipients]


def is_choice(snapshot: Snapshot, purpose: str) -> bool:
    """Return whether a purpose is a choice at all."""
    return snapshot.statuses[purpose].layer is not Layer.ESSENTIAL
