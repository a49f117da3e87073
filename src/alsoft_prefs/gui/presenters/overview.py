"""What the page “Overview” says: one sentence of truth, and what needs attention."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import day_and_clock, full_date
from alsoft_prefs.gui.phrases import listed, number
from alsoft_prefs.gui.presenters.attention import Attention, AttentionPresenter
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.rows import Piece


class CardView(NamedTuple):
    """A card: what it is about, how it stands, a few words more, and where to go from there."""

    name: str
    about: str
    state: str
    more: str
    link: str
    target: str


class OverviewView(NamedTuple):
    """All that the page shows."""

    headline: str
    status: Piece
    mark: str
    can_opt_out: bool
    cards: tuple[CardView, ...]
    attention: tuple[Attention, ...]


class OverviewPresenter(QObject):
    """Words for the page, and its one act."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._attention = AttentionPresenter(self)

    def opt_out(self) -> None:
        """Deny everything optional, in one click."""
        self._model.act(lambda program: program.preferences.only_necessary(Method.ONLY_NECESSARY))

    def view(self, snapshot: Snapshot) -> OverviewView:
        """Return all that the page shows."""
        optional = [s for s in snapshot.statuses.values() if s.layer is not Layer.ESSENTIAL]
        anything_on = any(s.decision is Decision.ALLOW for s in optional)
        groups = tuple(
            self._group_card(snapshot, group.id, group.title)
            for group in snapshot.catalog.groups
            if any(not p.essential for p in snapshot.catalog.purposes if p.group == group.id)
        )
        return OverviewView(
            headline=f"{self._tracking(snapshot)} {self._cookies(snapshot)}",
            status=self._status(snapshot),
            mark="information" if anything_on else "overview",
            can_opt_out=any(s.own is not Decision.DENY and not s.locked for s in optional),
            cards=(*groups, self._policy_card(snapshot)),
            attention=self._attention.all(snapshot),
        )

    def _tracking(self, snapshot: Snapshot) -> str:
        on, count = _allowed(snapshot, "tracking")
        if not on:
            return self.tr("Tracking is off.")
        return self.tr("Tracking is allowed.") if on == count else self.tr("Tracking is partly on.")

    def _cookies(self, snapshot: Snapshot) -> str:
        on, count = _allowed(snapshot, "cookies")
        if not on:
            return self.tr("Only necessary cookies.")
        return self.tr("All cookies.") if on == count else self.tr("Some optional cookies.")

    def _status(self, snapshot: Snapshot) -> Piece:
        """How far the choices have come."""
        sync = snapshot.sync
        if not snapshot.has_chosen:
            words = self.tr(
                "You haven't chosen yet. Until you do, everything optional is off, and nothing is "
                "sent to ALSOFT."
            )
            return Piece(words, mark="information")
        if sync.state == "off":
            words = self.tr("Your choices are saved on this computer. ALSOFT isn't told of them.")
            return Piece(words, mark="home")
        if sync.state == "idle" and sync.last_success is not None:
            words = self.tr(
                "Your choices are saved on this computer and confirmed by ALSOFT {moment}."
            ).format(moment=day_and_clock(sync.last_success, snapshot.taken_at))
            return Piece(words, "accent", "check")
        if sync.state == "error":
            words = self.tr(
                "Your choices are saved on this computer. ALSOFT hasn't confirmed them yet; "
                "nothing is lost."
            )
            return Piece(words, "waiting", "dot")
        words = self.tr("Your choices are saved on this computer and wait to be sent to ALSOFT.")
        return Piece(words, "waiting", "dot")

    def _group_card(self, snapshot: Snapshot, group: str, title: str) -> CardView:
        on, count = _allowed(snapshot, group)
        if not on:
            state = self.tr("Only necessary") if group == "cookies" else self.tr("Not allowed")
        elif on == count:
            state = self.tr("Allowed")
        else:
            state = self.tr("Partly allowed")
        more = self.tr("%n of {count} optional off", "", count - on).format(count=number(count))
        if count == 1:
            more = _optional_titles(snapshot, group)[0]
        elif on:
            more = self.tr("Allowed: {titles}").format(
                titles=listed(_optional_titles(snapshot, group, allowed=True))
            )
        return CardView(group, title, state, more, self.tr("Choices"), f"choices/{group}")

    def _policy_card(self, snapshot: Snapshot) -> CardView:
        policy = snapshot.policy
        stated = self.tr("ALSOFT states no date for it")
        if policy.date is not None:
            stated = self.tr("Of {date}").format(date=full_date(policy.date))
        return CardView(
            "policy",
            self.tr("Privacy policy"),
            self.tr("Version {number}").format(number=policy.version),
            stated,
            self.tr("Read"),
            "policy",
        )


def _allowed(snapshot: Snapshot, group: str) -> tuple[int, int]:
    """How many of a group's optional purposes are allowed, and how many there are."""
    optional = [s for s in snapshot.of_group(group) if s.layer is not Layer.ESSENTIAL]
    return sum(s.decision is Decision.ALLOW for s in optional), len(optional)


def _optional_titles(snapshot: Snapshot, group: str, *, allowed: bool = False) -> list[str]:
    return [
        snapshot.purpose(s.purpose).title
        for s in snapshot.of_group(group)
        if s.layer is not Layer.ESSENTIAL and (not allowed or s.decision is Decision.ALLOW)
    ]
