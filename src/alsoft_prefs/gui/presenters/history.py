"""What the page “History” says of each entry of the journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.catalog_values import Catalog
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import AlsoftError, LocalDataProblem
from alsoft_prefs.core.journal import Actor, Entry, Method
from alsoft_prefs.core.ports import RecordState
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import clock, day, day_and_clock
from alsoft_prefs.gui.presenters.messages_shown import payload_text
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.rows import Piece

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.services.evidence import Verification
    from alsoft_prefs.services.standing import HistoryItem

_FEW = 3


class EntryView(NamedTuple):
    """An entry in words.

    Attributes:
        id: the entry's.
        title: what happened, a sentence without its stop.
        meta: when, how, under which policy, and what it decided where the title doesn't say.
        receipt: how far it has come, with a mark.
        payload: of the record that carries it, as indented JSON; empty where there is none yet.
        jws: that record's exact bytes.
        receipt_payload: of its receipt, as indented JSON; empty where there is none.
        receipt_jws: the receipt's exact bytes.
    """

    id: str
    title: str
    meta: tuple[Piece, ...]
    receipt: Piece
    payload: str
    jws: str
    receipt_payload: str
    receipt_jws: str


class DayView(NamedTuple):
    """A day's heading and its entries, newest first."""

    title: str
    entries: tuple[EntryView, ...]


class HistoryPresenter(QObject):
    """Words for the page, and its acts."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def load(self, done: Callable[[tuple[HistoryItem, ...]], None]) -> None:
        """Read every entry in the background."""
        self._model.ask(lambda program: program.preferences.history(), done)

    def verify(
        self, done: Callable[[Verification], None], failed: Callable[[AlsoftError], None]
    ) -> None:
        """Check every signature, chain and receipt in the background; no network is needed."""
        self._model.ask(lambda program: program.evidence.verify(), done, failed)

    def export(
        self, path: str, done: Callable[[str], None], failed: Callable[[AlsoftError], None]
    ) -> None:
        """Write everything that is proof into a file, all of it or nothing, in the background."""
        self._model.ask(lambda program: _export(program, path), done, failed)

    def days(
        self, snapshot: Snapshot, items: tuple[HistoryItem, ...], limit: int
    ) -> tuple[DayView, ...]:
        """Return the newest entries in words, by day.

        Arguments:
            snapshot: what “today” and the titles of purposes are taken from.
            items: newest first.
            limit: how many at most.
        """
        return tuple(
            DayView(
                self._day(snapshot, when),
                tuple(self._entry(snapshot, item) for item in of_day),
            )
            for when, of_day in groupby(items[:limit], key=lambda item: _local_date(item))
        )

    def summary(self, verification: Verification) -> str:
        """Return what a verification found, in a sentence."""
        broken = sum(not finding.ok for finding in verification.findings)
        if not verification.findings:
            return self.tr("There is nothing to verify yet: no record was signed.")
        if not broken:
            return self.tr("Everything holds: signatures, chain and receipts.")
        if broken == 1:
            return self.tr("One thing doesn't hold.")
        return self.tr("{count} things don't hold.").format(count=broken)

    def title(self, entry: Entry, catalog: Catalog) -> str:
        """Return what an entry did, a sentence without its stop."""
        if entry.method is Method.DEVICE_RESET:
            if entry.actor is Actor.USER:
                return self.tr("You reset the device ID")
            return self.tr("This computer got a new device ID")
        if entry.method is Method.POLICY_ACKNOWLEDGED and not entry.decisions:
            return self.tr("You acknowledged version {number} of the privacy policy").format(
                number=entry.policy.version
            )
        if entry.method is Method.MERGE:
            return self.tr("Another copy's refusal was taken over")
        if entry.method is Method.UNDO:
            return self.tr("You took a choice back")
        if entry.method is Method.IMPORT:
            return self.tr("You imported choices")
        return self._choice(entry, catalog)

    def _choice(self, entry: Entry, catalog: Catalog) -> str:
        made = set(entry.decisions.values())
        optional = {p.id for p in catalog.purposes if not p.essential}
        tracking = {p for p in optional if p.startswith("tracking.")}
        if made == {Decision.DENY}:
            if set(entry.decisions) >= optional:
                return self.tr("You kept only what is necessary")
            if set(entry.decisions) == tracking:
                return self.tr("You opted out of tracking")
        elif made == {Decision.ALLOW} and entry.method is Method.ALLOW_ALL:
            return self.tr("You allowed everything optional")
        if len(made) == 1 and len(entry.decisions) <= _FEW:
            titles = self._titles(entry, catalog, made.pop())
            if Decision.ALLOW in entry.decisions.values():
                return self.tr("You allowed {purposes}").format(purposes=titles)
            return self.tr("You didn't allow {purposes}").format(purposes=titles)
        return self.tr("You made {count} choices").format(count=len(entry.decisions))

    def _titles(self, entry: Entry, catalog: Catalog, decision: Decision) -> str:
        titles = {purpose.id: _within(purpose.full_title) for purpose in catalog.purposes}
        named = [titles.get(p, p) for p, made in entry.decisions.items() if made is decision]
        return self.tr(", ", "between purposes").join(named)

    def _entry(self, snapshot: Snapshot, item: HistoryItem) -> EntryView:
        entry, record = item.entry, item.record
        receipt = record.receipt if record is not None else None
        return EntryView(
            id=entry.id,
            title=self.title(entry, snapshot.catalog),
            meta=self._meta(snapshot, entry),
            receipt=self._receipt(snapshot, item),
            payload=payload_text(record.jws) if record is not None else "",
            jws=record.jws if record is not None else "",
            receipt_payload=payload_text(receipt) if receipt else "",
            receipt_jws=receipt or "",
        )

    def _meta(self, snapshot: Snapshot, entry: Entry) -> tuple[Piece, ...]:
        pieces = [Piece(clock(entry.time)), Piece(self._method(entry))]
        pieces += [Piece(words) for words in self._decided(entry, snapshot.catalog)]
        version = self.tr("policy version {number}").format(number=entry.policy.version)
        return (*(piece for piece in pieces if piece.words), Piece(version))

    def _decided(self, entry: Entry, catalog: Catalog) -> list[str]:
        """What the entry decided, where its title doesn't name it and it isn't everything."""
        optional = sum(not purpose.essential for purpose in catalog.purposes)
        few = len(entry.decisions) <= _FEW and len(set(entry.decisions.values())) == 1
        named = entry.method in (Method.TOGGLE, Method.CLI) and few
        tracking = all(purpose.startswith("tracking.") for purpose in entry.decisions)
        if len(entry.decisions) >= optional or (named and not tracking):
            return []
        words = {
            Decision.ALLOW: self.tr("allowed: {purposes}"),
            Decision.DENY: self.tr("not allowed: {purposes}"),
            Decision.UNSET: self.tr("no longer chosen: {purposes}"),
        }
        return [
            words[decision].format(purposes=titles)
            for decision in (Decision.ALLOW, Decision.DENY, Decision.UNSET)
            if (titles := self._titles(entry, catalog, decision))
        ]

    def _method(self, entry: Entry) -> str:
        if entry.actor is not Actor.USER:
            return self.tr("by this program")
        return {
            Method.TOGGLE: self.tr("with a switch in this window"),
            Method.ALLOW_ALL: self.tr("with “Allow all”"),
            Method.ONLY_NECESSARY: self.tr("with “Only necessary”"),
            Method.CLI: self.tr("on the command line"),
            Method.IMPORT: self.tr("from a file"),
        }.get(entry.method, "")

    def _receipt(self, snapshot: Snapshot, item: HistoryItem) -> Piece:
        record = item.record
        if record is not None and record.state is RecordState.PARKED:
            return Piece(self.tr("Not accepted yet"), "problem", "warning")
        if item.sync == "confirmed" and record is not None and record.received_at is not None:
            words = self.tr("Receipt {number} · {time}").format(
                number=record.seq, time=self._when(snapshot, item.entry, record.received_at)
            )
            return Piece(words, "accent", "check")
        if item.sync == "waiting":
            return Piece(self.tr("Waiting to send"), "waiting", "dot")
        return Piece(self.tr("Saved on this computer"), "dim", "home")

    def _when(self, snapshot: Snapshot, entry: Entry, received: datetime) -> str:
        if entry.time.astimezone().date() == received.astimezone().date():
            return clock(received)
        return day_and_clock(received, snapshot.taken_at)

    def _day(self, snapshot: Snapshot, when: date) -> str:
        noon = datetime(when.year, when.month, when.day, 12).astimezone()
        words = day(noon, snapshot.taken_at)
        return words[:1].upper() + words[1:]


def _export(program: Program, path: str) -> str:
    """Write the export and return its path; runs on the worker."""
    import json

    from alsoft_prefs.adapters.atomic_file import replace_file

    data = json.dumps(program.evidence.export(), indent=2, ensure_ascii=False) + "\n"
    try:
        replace_file(path, data.encode())
    except OSError as error:
        raise LocalDataProblem(
            f"{path} can't be written: {error.strerror or error}. Nothing was changed.",
            "Choose another folder, or make room.",
        ) from error
    return path


def _local_date(item: HistoryItem) -> date:
    return item.entry.time.astimezone().date()


def _within(title: str) -> str:
    """Return a title as it stands within a sentence: only a name keeps its capital letters."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
