"""What the person decides, and what holds: choose, undo, acknowledge, and the state of it all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from alsoft_prefs.core.decisions import (
    Decision,
    Effective,
    effective,
    merge,
)
from alsoft_prefs.core.errors import LocalDataProblem, LockedByAdministrator, UsageProblem
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.journal import (
    Actor,
    Entry,
    Method,
    PolicyRef,
    State,
    Unreadable,
    decisions_of,
    fold,
    reversal,
)
from alsoft_prefs.core.ports import (
    Build,
    Clock,
    Journal,
    Latest,
    Outbox,
    Publisher,
)
from alsoft_prefs.core.words import words
from alsoft_prefs.services import standing
from alsoft_prefs.services.publishing import document
from alsoft_prefs.services.standing import Facts, HistoryItem, PurposeStatus


class Outcome(NamedTuple):
    """What a choice for many purposes did: its entry, and the purposes left out as locked."""

    entry: Entry
    skipped: tuple[str, ...] = ()


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
        self._heeded = False

    def effective(self) -> tuple[Effective, ...]:
        """Return what holds for each purpose, in the catalog's order."""
        restrictions, state = self._facts.restrictions(), self._journal.state()
        return tuple(effective(r, restrictions, state.get(r.id)) for r in self._facts.rules)

    def statuses(self) -> tuple[PurposeStatus, ...]:
        """Return all there is to say of each purpose, in the catalog's order.

        Raises:
            LocalDataProblem: the journal can't be read.
        """
        return standing.statuses(self._journal, self._outbox, self._facts)

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
            raise LockedByAdministrator(
                words("Your organisation locks every purpose."), words("Nothing to do.")
            )
        return Outcome(self.choose(dict.fromkeys(free, Decision.ALLOW), method), skipped)

    def undoable(self) -> Entry | None:
        """Return the entry that `undo` would take back, or None.

        It is the latest entry, where that is a decision of the person and not itself an undo.
        """
        for last in self._journal.page(limit=1):
            if isinstance(last, Entry) and _can_be_undone(last):
                return last
        return None

    def undo(self) -> Entry:
        """Take the latest choice back: an explicit act like any other, recorded as one.

        A purpose that the organisation locked meanwhile isn't allowed again.

        Raises:
            UsageProblem: there is nothing to take back.
            LocalDataProblem: it couldn't be stored.
        """
        denied = self._facts.restrictions().denied

        def build(_state: State, latest: Latest) -> Entry | None:
            last = latest()
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
            raise UsageProblem(
                words("There is no choice to take back."), words("See: alsoft-prefs history")
            )
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

        def build(state: State, _latest: Latest) -> Entry | None:
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
        """Return the policy that the person acknowledged last, or first chose under, or None.

        A later choice alone doesn't mean that a version was read which came in the background.
        """
        seen: PolicyRef | None = None
        for entry in reversed(self._journal.page()):
            if isinstance(entry, Unreadable):
                continue  # at worst the person is asked to read what they have read
            chose_first = seen is None and bool(entry.decisions)
            if entry.actor is Actor.USER and (
                chose_first or entry.method is Method.POLICY_ACKNOWLEDGED
            ):
                seen = entry.policy
        return seen

    def allowed_under(self) -> dict[str, PolicyRef]:
        """Return for each purpose that the person allows the policy under which they last said so.

        What the organisation locks isn't among them: it isn't the person's to confirm. An entry
        that can't be read may have said it of any purpose, under the oldest policy that is known.
        """
        denied = self._facts.restrictions().denied
        state = self._journal.state()
        said: dict[str, PolicyRef] = {}
        entries = self._journal.page()[::-1]
        oldest = next((entry.policy for entry in entries if isinstance(entry, Entry)), None)
        for entry in entries:
            if isinstance(entry, Unreadable):
                said |= dict.fromkeys(self._rules, oldest) if oldest else {}
            elif entry.actor is Actor.USER:
                said |= dict.fromkeys(entry.decisions, entry.policy)
        return {
            rule.id: said[rule.id]
            for rule in self._facts.rules
            if rule.id in said and rule.id not in denied and _own(state, rule.id) is Decision.ALLOW
        }

    def history(
        self, *, before: int | None = None, limit: int | None = None
    ) -> tuple[HistoryItem, ...]:
        """Return a page of entries, newest first, with the record that carries each.

        Arguments:
            before: a position; None begins with the last entry.
            limit: how many entries at most; None for all.
        """
        return standing.history(
            self._journal, self._outbox, self._facts, before=before, limit=limit
        )

    def publish(self) -> None:
        """Write the published decisions anew from the journal.

        Raises:
            LocalDataProblem: they couldn't be written; then none are published.
        """
        self._journal.publish(
            lambda state, position: self._publisher.write(document(self._facts, state, position))
        )

    def ensure_published(self) -> None:
        """Publish where what is published isn't the journal's latest, after a crash for instance.

        Nothing is written while the person hasn't chosen and nothing is published.

        Raises:
            LocalDataProblem: journal or published file was damaged, is older than it was, or can't
                be used; what can be mended is.
        """
        published = self._publisher.position()
        kept = self._publisher.set_aside() if published is None else None
        older = self.heed_published()
        position = self._journal.position()
        if published != position and (position or published is not None):
            self.publish()
        if kept is not None:
            raise LocalDataProblem(
                words(
                    "The published decisions were damaged. They are kept as {kept}, and made "
                    "anew from the journal.",
                    kept=kept,
                ),
                words("Compare what holds now: alsoft-prefs status"),
            )
        if older:
            raise LocalDataProblem(
                words(
                    "The journal holds less than was published from it: it was removed, or "
                    "an older one restored. Of each choice, the less permissive of both "
                    "counts."
                ),
                words("See what holds, and choose again: alsoft-prefs status"),
            )

    def heed_published(self) -> bool:
        """Lower the decisions to what was published from a newer journal, and tell if it was so.

        A journal that was restored or removed doesn't bring back what was denied since.
        """
        position = self._journal.position()
        self._heeded = True
        try:
            published, stated = self._publisher.position(), self._publisher.decisions()
        except LocalDataProblem:  # said where it is published anew; a refusal doesn't wait for it
            return False
        if published is None or published <= position:
            return False
        self.merge_remote(stated)
        return True

    def _note(self, actor: Actor, method: Method, decisions: Mapping[str, Decision]) -> Entry:
        made = self._entry(actor, method, decisions)

        def build(_state: State, _latest: Latest) -> Entry:
            return made

        return self._append(build) or made

    def _append(self, build: Build) -> Entry | None:
        if not self._heeded:
            self.heed_published()
        entry = self._journal.append(build)
        if entry is not None:
            self.publish()
        return entry

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
            raise UsageProblem(
                words("No purpose was named."), words("For example: tracking.analytics=deny")
            )
        # Nobody locks a "no", so a refusal doesn't wait for the organisation's files.
        allows = Decision.ALLOW in decisions.values()
        denied = self._facts.restrictions().denied if allows else frozenset()
        for purpose, decision in decisions.items():
            rule = self._rules.get(purpose)
            if rule is None:
                raise unknown_purpose(purpose, self._rules)
            if rule.essential:
                raise UsageProblem(
                    words(
                        "{purpose} is always on and not a choice: {title}.",
                        purpose=purpose,
                        title=rule.title,
                    ),
                    words("See why: alsoft-prefs status"),
                )
            if decision is Decision.UNSET:
                raise UsageProblem(
                    words("{purpose} can be set to allow or deny.", purpose=purpose),
                    words("To take a choice back: alsoft-prefs undo"),
                )
            if decision is Decision.ALLOW and purpose in denied:
                raise LockedByAdministrator(
                    words(
                        "{purpose} is set to deny by your organisation. Nothing was changed.",
                        purpose=purpose,
                    ),
                    words("See who says so: alsoft-prefs managed show"),
                )


def unknown_purpose(purpose: str, known: Mapping[str, object]) -> UsageProblem:
    """Return the error for a purpose that the catalog doesn't hold, with the nearest names."""
    import difflib

    near = difflib.get_close_matches(purpose, known, n=2)
    hint = words("There are: {list}.", list=", ".join(known))
    if near:
        hint = words("Did you mean {list}?", list=" / ".join(near))
    return UsageProblem(
        words("There is no purpose {purpose}. Nothing was changed.", purpose=repr(purpose)), hint
    )


def _can_be_undone(entry: Entry) -> bool:
    return entry.actor is Actor.USER and bool(entry.decisions) and entry.method is not Method.UNDO


def _own(state: State, purpose: str) -> Decision:
    return state[purpose].decision if purpose in state else Decision.UNSET
