"""What holds for each purpose and each entry, and how far it has come: reading alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.acts import Act, act, kinds_of
from alsoft_prefs.core.decisions import Decision, Layer, Restrictions, Rule, effective, why
from alsoft_prefs.core.journal import Entry, PolicyRef, Unreadable
from alsoft_prefs.core.ports import IdentityState, Journal, Outbox, RecordState, StoredRecord

QUIET_THROUGH = "quiet_through"
RECORDED_LOCKS = "recorded_locks"


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


class HistoryItem(NamedTuple):
    """An entry, how far it has come, and the record that carries it."""

    entry: Entry | Unreadable
    sync: SyncMark
    record: StoredRecord | None


Mark = tuple[SyncMark, datetime | None]


def statuses(journal: Journal, outbox: Outbox, facts: Facts) -> tuple[PurposeStatus, ...]:
    """Return all there is to say of each purpose, in the catalog's order.

    Raises:
        LocalDataProblem: the journal can't be read.
    """
    state, restrictions = journal.state(), facts.restrictions()
    marks = _marks(journal, outbox, sending=facts.sending())
    result = []
    for rule in facts.rules:
        user = state.get(rule.id)
        held = effective(rule, restrictions, user)
        sync, confirmed_at = marks.get(rule.id, (SyncMark.LOCAL, None))
        result.append(
            PurposeStatus(
                purpose=rule.id,
                title=rule.title,
                decision=held.decision,
                layer=held.layer,
                locked=held.locked,
                since=held.since,
                why=why(held.layer),
                own=user.decision if user else Decision.UNSET,
                sync=sync,
                confirmed_at=confirmed_at,
            )
        )
    return tuple(result)


def history(
    journal: Journal,
    outbox: Outbox,
    facts: Facts,
    *,
    before: int | None = None,
    limit: int | None = None,
) -> tuple[HistoryItem, ...]:
    """Return a page of entries, newest first, with the record that carries each.

    What can't be read, and what is gone from between two entries, has its place among them.

    Arguments:
        journal: what to read.
        outbox: holds the records.
        facts: what the preferences stand on.
        before: a position; the page has what is in front of it. None begins with the last entry.
        limit: how many entries at most; None for all.
    """
    page = journal.page(before=before, limit=limit)
    if not page:
        return ()
    records = outbox.carrying(page[-1].position, page[0].position)
    covers = [record.covers for record in records]
    quiet, sending = _quiet_through(outbox), facts.sending()
    items = []
    for entry in _with_gaps(page, before, ended=limit is None or len(page) < limit):
        at = bisect_left(covers, entry.position)
        record = records[at] if at < len(records) else None
        if record is not None and record.state is RecordState.CONFIRMED:
            mark = SyncMark.CONFIRMED
        elif sending and entry.position > quiet:
            mark = SyncMark.WAITING
        else:
            mark = SyncMark.LOCAL
        items.append(HistoryItem(entry, mark, record))
    return tuple(items)


def act_of(item: HistoryItem, titles: Mapping[str, str], *words: str) -> Act:
    """Return what an entry is found by: its purposes, its way, its receipt's number.

    Arguments:
        item: the entry.
        titles: of the purposes, by their ids.
        words: more that it is found by.
    """
    entry, record = item.entry, item.record
    if isinstance(entry, Unreadable):
        return act((*words, entry.reason))
    numbers = (str(record.seq),) if record is not None else ()
    named = [titles.get(purpose, "") for purpose in entry.decisions]
    waiting = item.sync is SyncMark.WAITING
    return act((*words, *named, *entry.decisions, *numbers), kinds_of(entry, waiting=waiting))


def _with_gaps(
    page: Sequence[Entry | Unreadable], before: int | None, *, ended: bool
) -> list[Entry | Unreadable]:
    result: list[Entry | Unreadable] = []
    expected = page[0].position if before is None else before - 1
    for entry in page:
        result += _gap(expected, entry.position)
        result.append(entry)
        expected = entry.position - 1
    return result + (_gap(expected, 0) if ended else [])


def _gap(expected: int, position: int) -> list[Unreadable]:
    missing = expected - position
    return [Unreadable(expected, f"missing.{expected}", missing=missing)] if missing > 0 else []


def _marks(journal: Journal, outbox: Outbox, *, sending: bool) -> dict[str, Mark]:
    positions = journal.last_positions()
    if not positions:
        return {}
    active = [i.device for i in outbox.identities() if i.state is IdentityState.ACTIVE]
    confirmed = [
        record
        for record in outbox.records()
        if record.state is RecordState.CONFIRMED and record.device in active
    ]
    quiet = _quiet_through(outbox)
    marks: dict[str, Mark] = {}
    for purpose, position in positions.items():
        carrying = [record for record in confirmed if record.covers >= position]
        if carrying:
            marks[purpose] = (SyncMark.CONFIRMED, carrying[0].received_at)
        elif sending and (position > quiet or active):
            marks[purpose] = (SyncMark.WAITING, None)
        else:
            marks[purpose] = (SyncMark.LOCAL, None)
    return marks


def _quiet_through(outbox: Outbox) -> int:
    """Return the journal position that the last erasure ended sending at, else 0."""
    return int(outbox.recall(QUIET_THROUGH) or 0)
