"""What the person decides, and what holds: choose, undo, acknowledge, and the state of it all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.decisions import (
    Decision,
    Effective,
    Layer,
    Restrictions,
    Rule,
    effective,
    merge,
    why,
)
from alsoft_prefs.core.errors import LocalDataProblem, LockedByAdministrator, UsageProblem
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.journal import (
    Actor,
    Entry,
    Method,
    PolicyRef,
    State,
    decisions_of,
    fold,
    reversal,
)
from alsoft_prefs.core.permission import SCHEMA
from alsoft_prefs.core.ports import (
    Build,
    Clock,
    Journal,
    Outbox,
    Publisher,
    RecordState,
    StoredRecord,
)
from alsoft_prefs.core.times import to_rfc3339


class SyncMark(StrEnum):
    """How far a choice has come: on this computer, on its way, confirmed by a receipt."""

    LOCAL = "local"
    WAITING = "waiting"
    CONFIRMED = "confirmed"


class PurposeStatus(NamedTuple):
    """All there is to say of a purpose.

    Attributes:
        purpose: its name.
        title: a few words.
        decision: what holds.
        layer: who decided.
        locked: the person can't change it here.
        since: since when the person's decision is so (aware UTC), where the person decided.
        why: the sentence that says why it is so.
        own: the person's own decision, whatever holds.
        sync: how far the person's decision has come.
        confirmed_at: the receipt's time (aware UTC), where it is confirmed.
    """

    purpose: str
    title: str
    decision: Decision
    layer: Layer
    locked: bool
    since: datetime | None
    why: str
    own: Decision
    sync: SyncMark
    confirmed_at: datetime | None


class Outcome(NamedTuple):
    """What a choice for many purposes did: its entry, and the purposes left out as locked."""

    entry: Entry
    skipped: tuple[str, ...] = ()


class HistoryItem(NamedTuple):
    """An entry, how far it has come, and the record that carries it."""

    entry: Entry
    sync: SyncMark
    record: StoredRecord | None


class Facts(NamedTuple):
    """What the preferences stand on.

    Attributes:
        rules: the catalog's purposes.
        catalog: the catalog's SHA-256 (hex), which the published file names.
        program: the program's version.
        restrictions: returns what administrator and signal say now.
        policy: returns the policy in force, as it is shown.
        sending: returns whether choices are sent at all.
    """

    rules: tuple[Rule, ...]
    catalog: str
    program: str
    restrictions: Callable[[], Restrictions]
    policy: Callable[[], PolicyRef]
    sending: Callable[[], bool]


class Preferences:
    """The person's decisions over the journal; every change is durable and published on return."""

    def __init__(
        self, journal: Journal, outbox: Outbox, publisher: Publisher, clock: Clock, facts: Facts
    ) -> None:
        """Stand on the ports and the facts; nothing is read yet."""
        self._journal = journal
        self._outbox = outbox
        self._publisher = publisher
        self._clock = clock
        self._facts = facts
        self._rules = {rule.id: rule for rule in facts.rules}

    def effective(self) -> tuple[Effective, ...]:
        """Return what holds for each purpose, in the catalog's order."""
        restrictions, state = self._facts.restrictions(), self._journal.state()
        return tuple(effective(r, restrictions, state.get(r.id)) for r in self._facts.rules)

    def statuses(self) -> tuple[PurposeStatus, ...]:
        """Return all there is to say of each purpose, in the catalog's order.

        Raises:
            LocalDataProblem: the journal can't be read.
        """
        state = self._journal.state()
        restrictions = self._facts.restrictions()
        marks = self._marks()
        result = []
        for rule in self._facts.rules:
            user = state.get(rule.id)
            held = effective(rule, restrictions, user)
            sync, confirmed_at = marks.get(rule.id, (SyncMark.LOCAL, None))
            own = user.decision if user else Decision.UNSET
            result.append(
                PurposeStatus(
                    rule.id,
                    rule.title,
                    held.decision,
                    held.layer,
                    held.locked,
                    held.since,
                    why(held.layer),
                    own,
                    sync,
                    confirmed_at,
                )
            )
        return tuple(result)

    def choose(self, decisions: Mapping[str, Decision], method: Method) -> Entry:
        """Record an explicit choice of the person, all of it or nothing.

        Arguments:
            decisions: `allow` or `deny`, by purpose.
            method: how the person chose.

        Returns:
            The journal's entry: it is durable, and published for other programs.

        Raises:
            UsageProblem: an unknown or essential purpose, or nothing to decide.
            LockedByAdministrator: an `allow` for a purpose that is locked.
            LocalDataProblem: it couldn't be stored.
        """
        self._check(decisions)
        return self._note(Actor.USER, method, decisions)

    def opt_out(self, method: Method) -> Outcome:
        """Deny everything that tracks: the policy's "opt out of Tracking" (§3, §6)."""
        tracking = [rule.id for rule in self._facts.rules if rule.id.startswith("tracking.")]
        return Outcome(self.choose(dict.fromkeys(tracking, Decision.DENY), method))

    def only_necessary(self, method: Method = Method.ONLY_NECESSARY) -> Outcome:
        """Deny everything that is optional."""
        return Outcome(self.choose(dict.fromkeys(self._optional(), Decision.DENY), method))

    def allow_all(self, method: Method = Method.ALLOW_ALL) -> Outcome:
        """Allow everything optional that isn't locked, and say what was left out.

        Raises:
            LockedByAdministrator: everything is locked.
        """
        denied = self._facts.restrictions().denied
        free = [purpose for purpose in self._optional() if purpose not in denied]
        skipped = tuple(purpose for purpose in self._optional() if purpose in denied)
        if not free:
            raise LockedByAdministrator("Your organisation locks every purpose.", "Nothing to do.")
        return Outcome(self.choose(dict.fromkeys(free, Decision.ALLOW), method), skipped)

    def undoable(self) -> Entry | None:
        """Return the entry that `undo` would take back, or None.

        It is the latest entry, where that is a decision of the person and not itself an undo.
        """
        position = self._journal.position()
        last = self._journal.entries(after=max(0, position - 1))
        return last[-1] if last and _can_be_undone(last[-1]) else None

    def undo(self) -> Entry:
        """Take the latest choice back: an explicit act like any other, recorded as one.

        A purpose that the organisation locked meanwhile isn't allowed again.

        Raises:
            UsageProblem: there is nothing to take back.
            LocalDataProblem: it couldn't be stored.
        """
        denied = self._facts.restrictions().denied

        def build(_state: State, last: Entry | None) -> Entry | None:
            if last is None or not _can_be_undone(last):
                return None
            before = fold(self._journal.entries()[: last.position - 1])
            back = {
                purpose: decision
                for purpose, decision in reversal(before, last).items()
                if not (decision is Decision.ALLOW and purpose in denied)
            }
            return self._entry(Actor.USER, Method.UNDO, back) if back else None

        entry = self._append(build)
        if entry is None:
            raise UsageProblem("There is no choice to take back.", "See: alsoft-prefs history")
        return entry

    def acknowledge_policy(self) -> Entry:
        """Record that the person has seen the policy in force; decides nothing."""
        return self._note(Actor.USER, Method.POLICY_ACKNOWLEDGED, {})

    def merge_remote(self, remote: Mapping[str, Decision]) -> Entry | None:
        """Lower the person's decisions to another state of this device, where that is lower.

        Arguments:
            remote: the other state's decisions.

        Returns:
            The entry, or None where nothing had to be lowered.
        """

        def build(state: State, _last: Entry | None) -> Entry | None:
            merged = merge(decisions_of(state), remote)
            lower = {
                purpose: decision
                for purpose, decision in merged.items()
                if purpose in self._rules
                and not self._rules[purpose].essential
                and decision is not _own(state, purpose)
            }
            return self._entry(Actor.PROGRAM, Method.MERGE, lower) if lower else None

        return self._append(build)

    def note_reset(self, actor: Actor) -> Entry:
        """Record that a new device ID carries the choices on; decides nothing."""
        return self._note(actor, Method.DEVICE_RESET, {})

    def has_chosen(self) -> bool:
        """Whether the person has decided anything yet."""
        return bool(self._journal.state())

    def acknowledged(self) -> PolicyRef | None:
        """Return the policy that the person chose under or acknowledged last, or None."""
        by_person = [e for e in self._journal.entries() if e.actor is Actor.USER]
        return by_person[-1].policy if by_person else None

    def history(self) -> tuple[HistoryItem, ...]:
        """Return every entry, newest first, with the record that carries it."""
        records = [
            record
            for record in self._outbox.records()
            if record.state not in (RecordState.ADOPTED, RecordState.SUPERSEDED)
        ]
        sending = self._facts.sending()
        items = []
        for entry in reversed(self._journal.entries()):
            carrying = [record for record in records if record.covers >= entry.position]
            record = min(carrying, key=lambda r: r.covers) if carrying else None
            confirmed = record is not None and record.state is RecordState.CONFIRMED
            mark = SyncMark.WAITING if sending else SyncMark.LOCAL
            items.append(HistoryItem(entry, SyncMark.CONFIRMED if confirmed else mark, record))
        return tuple(items)

    def publish(self) -> None:
        """Write the published decisions anew from the journal.

        Raises:
            LocalDataProblem: they couldn't be written; then none are published.
        """
        self._journal.publish(self._write)

    def ensure_published(self) -> None:
        """Publish where what is published isn't the journal's latest, after a crash for instance.

        Nothing is written while the person hasn't chosen and nothing is published.

        Raises:
            LocalDataProblem: journal or published file was damaged, is older than it was, or can't
                be used; what can be mended is.
        """
        published = self._publisher.position()
        kept = self._publisher.set_aside() if published is None else None
        position = self._journal.position()
        if published != position and (position or published is not None):
            self.publish()
        if kept is not None:
            raise LocalDataProblem(
                f"The published decisions were damaged. They are kept as {kept}, and made anew "
                "from the journal.",
                "Compare what holds now: alsoft-prefs status",
            )
        if published is not None and published > position:
            raise LocalDataProblem(
                "The journal holds less than was published from it: it was removed, or an older "
                "one restored. What it holds now counts; everything else is not allowed.",
                "See what holds, and choose again: alsoft-prefs status",
            )

    def _note(self, actor: Actor, method: Method, decisions: Mapping[str, Decision]) -> Entry:
        made = self._entry(actor, method, decisions)

        def build(_state: State, _last: Entry | None) -> Entry:
            return made

        return self._append(build) or made

    def _append(self, build: Build) -> Entry | None:
        entry = self._journal.append(build)
        if entry is not None:
            self.publish()
        return entry

    def _write(self, state: State, position: int) -> None:
        purposes = {}
        for rule in self._facts.rules:
            user = state.get(rule.id)
            decision = Decision.ALLOW if rule.essential else Decision.UNSET
            if user is not None and not rule.essential:
                decision = user.decision
            purposes[rule.id] = {
                "title": rule.title,
                "decision": decision.value,
                "since": to_rfc3339(user.since) if user else None,
                "essential": rule.essential,
                "signal": rule.signal,
            }
        self._publisher.write(
            {
                "schema": SCHEMA,
                "program": self._facts.program,
                "catalog": self._facts.catalog,
                "position": position,
                "purposes": purposes,
            }
        )

    def _entry(self, actor: Actor, method: Method, decisions: Mapping[str, Decision]) -> Entry:
        now = self._clock.now()
        return Entry(
            id=uuid7(now, self._clock.random_bytes(RANDOM_BYTES)),
            time=now,
            actor=actor,
            method=method,
            decisions=dict(decisions),
            policy=self._facts.policy(),
            program=self._facts.program,
        )

    def _optional(self) -> list[str]:
        return [rule.id for rule in self._facts.rules if not rule.essential]

    def _check(self, decisions: Mapping[str, Decision]) -> None:
        if not decisions:
            raise UsageProblem("No purpose was named.", "For example: tracking.analytics=deny")
        # Nobody locks a "no", so a refusal doesn't wait for the organisation's files.
        allows = Decision.ALLOW in decisions.values()
        denied = self._facts.restrictions().denied if allows else frozenset()
        for purpose, decision in decisions.items():
            rule = self._rules.get(purpose)
            if rule is None:
                raise unknown_purpose(purpose, self._rules)
            if rule.essential:
                raise UsageProblem(
                    f"{purpose} is always on and not a choice: {rule.title}.",
                    "See why: alsoft-prefs status",
                )
            if decision is Decision.UNSET:
                raise UsageProblem(f"{purpose} can be set to allow or deny.")
            if decision is Decision.ALLOW and purpose in denied:
                raise LockedByAdministrator(
                    f"{purpose} is set to deny by your organisation. Nothing was changed.",
                    "See who says so: alsoft-prefs managed show",
                )

    def _marks(self) -> dict[str, tuple[SyncMark, datetime | None]]:
        positions = self._journal.last_positions()
        if not positions:
            return {}
        receipts = [r for r in self._outbox.records() if r.state is RecordState.CONFIRMED]
        current = _current_device(receipts, self._outbox)
        sending = self._facts.sending()
        marks: dict[str, tuple[SyncMark, datetime | None]] = {}
        for purpose, position in positions.items():
            carrying = [r for r in current if r.covers >= position]
            if carrying:
                marks[purpose] = (SyncMark.CONFIRMED, carrying[0].received_at)
            else:
                marks[purpose] = (SyncMark.WAITING if sending else SyncMark.LOCAL, None)
        return marks


def unknown_purpose(purpose: str, known: Mapping[str, object]) -> UsageProblem:
    """Return the error for a purpose that the catalog doesn't hold, with the nearest names."""
    import difflib

    near = difflib.get_close_matches(purpose, known, n=2)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"There are: {', '.join(known)}."
    return UsageProblem(f"There is no purpose {purpose!r}. Nothing was changed.", hint)


def _current_device(receipts: list[StoredRecord], outbox: Outbox) -> list[StoredRecord]:
    active = [each.device for each in outbox.identities() if each.state == "active"]
    return [record for record in receipts if record.device in active]


def _own(state: State, purpose: str) -> Decision:
    return state[purpose].decision if purpose in state else Decision.UNSET


def _can_be_undone(entry: Entry) -> bool:
    return entry.actor is Actor.USER and bool(entry.decisions) and entry.method is not Method.UNDO
