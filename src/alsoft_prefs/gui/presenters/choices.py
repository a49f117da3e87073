"""What the page “Choices” shows, and what a click on it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.catalog import search_purposes
from alsoft_prefs.core.catalog_values import Cookie, Lifetime, OptOut, Purpose
from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.core.journal import Method
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import day_and_clock, on_day
from alsoft_prefs.gui.phrases import cited
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.rows import Piece

if TYPE_CHECKING:
    from alsoft_prefs.services.standing import PurposeStatus


class SwitchView(NamedTuple):
    """How a switch looks: on or not, the word, whether it answers, whether it has a lock."""

    on: bool
    word: str
    changeable: bool
    lock: bool


class ChoicesPresenter(QObject):
    """Words for each row, and the acts of the page."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def choose(self, purpose: str, allow: bool) -> None:
        """Record the person's choice for a purpose."""
        decision = Decision.ALLOW if allow else Decision.DENY
        self._model.act(
            lambda program: program.preferences.choose({purpose: decision}, Method.TOGGLE)
        )

    def allow_all(self) -> None:
        """Allow everything optional that isn't locked."""
        self._model.act(lambda program: program.preferences.allow_all(Method.ALLOW_ALL))

    def only_necessary(self) -> None:
        """Deny everything optional."""
        self._model.act(lambda program: program.preferences.only_necessary(Method.ONLY_NECESSARY))

    def mark_done(self, page: str) -> None:
        """Remember that the person opted out at somebody else's page now."""
        self._model.act(lambda program: program.opt_outs.mark_done(page))

    def found(self, snapshot: Snapshot, needle: str) -> frozenset[str] | None:
        """Return the purposes that a search finds; None where nothing is searched for."""
        if not needle.strip():
            return None
        return frozenset(purpose.id for purpose in search_purposes(snapshot.catalog, needle))

    def sentence(self, purpose: Purpose) -> str:
        """Return the plain sentence of a row, with the policy's own name for it."""
        if not purpose.subtitle:
            return purpose.description
        words = self.tr("{description} The policy calls refusing this “{phrase}”.")
        return words.format(description=purpose.description, phrase=purpose.subtitle)

    def switch(self, status: PurposeStatus) -> SwitchView:
        """Return how a purpose's switch looks."""
        allowed = status.decision is Decision.ALLOW
        if status.layer is Layer.ESSENTIAL:
            return SwitchView(True, self.tr("Always on"), changeable=False, lock=False)
        word = self.tr("Allowed") if allowed else self.tr("Not allowed")
        # A signal holds whatever is chosen; a switch that answers and stays would seem broken.
        held = status.locked or status.layer is Layer.SIGNAL
        return SwitchView(allowed, word, changeable=not held, lock=held)

    def meta(self, snapshot: Snapshot, status: PurposeStatus) -> tuple[Piece, ...]:
        """Return why it is so, how far the choice has come, and where the policy says it."""
        purpose = snapshot.purpose(status.purpose)
        return (
            *self._why(snapshot, status, purpose),
            *self._progress(snapshot, status),
            *self._kept(snapshot, purpose),
            self.clause(purpose.policy[0], f"choices.{purpose.id}.policy", purpose.full_title),
        )

    def clause(self, anchor: str, name: str, about: str) -> Piece:
        """Return a link to a section of the policy."""
        section = cited(anchor)
        return Piece(
            self.tr("{section} in the policy").format(section=section),
            target=f"policy/{anchor}",
            name=name,
            accessible=self.tr("{about}: {section} in the policy").format(
                about=about, section=section
            ),
        )

    def _why(
        self, snapshot: Snapshot, status: PurposeStatus, purpose: Purpose
    ) -> tuple[Piece, ...]:
        if status.layer is Layer.ESSENTIAL:
            return (Piece(purpose.reason.rstrip(".")),)
        if status.layer is Layer.ADMINISTRATOR:
            return (
                Piece(self._set_by(snapshot.organisation), mark="organisation"),
                Piece(self.tr("cannot be changed here")),
            )
        if status.layer is Layer.SIGNAL:
            return (Piece(self.tr("DO_NOT_TRACK is set on this computer, and is obeyed")),)
        if status.layer is Layer.RECOMMENDED:
            return (
                Piece(self.tr("Recommended by your organisation"), mark="organisation"),
                Piece(self.tr("you can change it")),
            )
        if status.layer is Layer.USER and status.since is not None:
            when = on_day(status.since, snapshot.taken_at)
            if status.decision is Decision.ALLOW:
                return (Piece(self.tr("You allowed this {day}").format(day=when)),)
            return (Piece(self.tr("You chose this {day}").format(day=when)),)
        return (Piece(self.tr("Off until you choose")),)

    def _set_by(self, organisation: str) -> str:
        if organisation:
            return self.tr("Set by {organisation}").format(organisation=organisation)
        return self.tr("Set by your organisation")

    def _progress(self, snapshot: Snapshot, status: PurposeStatus) -> tuple[Piece, ...]:
        """What holds by another layer is not news of the person's own choice, but is said."""
        if status.own is Decision.UNSET:
            return ()
        own: tuple[Piece, ...] = ()
        if status.layer is not Layer.USER:
            allowed = status.own is Decision.ALLOW
            own = (
                Piece(
                    self.tr("your own choice: allowed")
                    if allowed
                    else self.tr("your own choice: not allowed")
                ),
            )
        if status.sync == "confirmed" and status.confirmed_at is not None:
            words = self.tr("Confirmed {moment}").format(
                moment=day_and_clock(status.confirmed_at, snapshot.taken_at)
            )
            return (*own, Piece(words, "accent", "check"))
        if status.sync == "waiting":
            return (*own, Piece(self.tr("Waiting to send"), "waiting", "dot"))
        return (*own, Piece(self.tr("Saved here"), "dim", "home"))

    def _kept(self, snapshot: Snapshot, purpose: Purpose) -> tuple[Piece, ...]:
        kinds = {
            cookie.lifetime for cookie in snapshot.catalog.cookies if cookie.purpose == purpose.id
        }
        words = {
            Lifetime.SESSION: self.tr("until you close the browser"),
            Lifetime.PERSISTENT: self.tr("kept after you leave"),
            Lifetime.UNSTATED: self.tr("the policy doesn't say how long"),
        }
        return tuple(Piece(words[lifetime]) for lifetime in Lifetime if lifetime in kinds)

    def cookie_meta(self, snapshot: Snapshot, cookie: Cookie) -> tuple[Piece, ...]:
        """Return how long a cookie is kept, which switch governs it, and the policy's section."""
        purpose = snapshot.purpose(cookie.purpose)
        switch = self.tr("Switch: {title}").format(title=purpose.title)
        return (
            Piece(cookie.kept.rstrip(".")),
            Piece(
                switch, target=f"choices/{purpose.id}", name=f"choices.cookie.{cookie.id}.switch"
            ),
            self.clause(cookie.policy[0], f"choices.cookie.{cookie.id}.policy", cookie.title),
        )

    def opt_out_meta(self, snapshot: Snapshot, page: OptOut) -> tuple[Piece, ...]:
        """Return when the person last opted out there, and where the address is from."""
        done = snapshot.opt_outs.get(page.id)
        when = Piece(self.tr("Not done yet, as far as this program knows"))
        if done is not None:
            moment = day_and_clock(done, snapshot.taken_at)
            when = Piece(self.tr("Last done {moment}").format(moment=moment), "accent", "check")
        clause = self.clause(page.policy[0], f"choices.opt_out.{page.id}.policy", page.title)
        return (when, Piece(page.note.rstrip(".")), clause)

    def signal_words(self, snapshot: Snapshot) -> str:
        """Return how DO_NOT_TRACK stands, and how ALSOFT's policy differs."""
        if snapshot.signal:
            return self.tr(
                "DO_NOT_TRACK is set on this computer. ALSOFT's programs obey it: tracking and "
                "advertising cookies are off while it is set, whatever is chosen here. By its "
                "policy, ALSOFT doesn't respond to such a signal from a browser."
            )
        return self.tr(
            "DO_NOT_TRACK isn't set on this computer. Where it is, ALSOFT's programs obey it. By "
            "its policy, ALSOFT doesn't respond to such a signal from a browser."
        )
