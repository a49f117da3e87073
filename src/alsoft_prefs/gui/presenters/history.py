"""What the page “History” says of each entry of the journal, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from alsoft_prefs.core.acts import Act
from alsoft_prefs.core.catalog_values import Catalog
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import AlsoftError, LocalDataProblem
from alsoft_prefs.core.journal import Actor, Entry, Method, Unreadable
from alsoft_prefs.core.ports import RecordState
from alsoft_prefs.core.words import words
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import clock, day_and_clock, day_heading
from alsoft_prefs.gui.presenters import entries
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.rows import Piece

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.services.checking import Checking, RecordCheck
    from alsoft_prefs.services.evidence import Verification
    from alsoft_prefs.services.standing import HistoryItem

Checks = Mapping[str, "RecordCheck"]
_STEP = 20
_AT_ONCE = 3
_PAUSE = 25
_MOST_HOLDING = 8
_MOST_BROKEN = 40


class EntryView(NamedTuple):
    """An entry in words.

    Attributes:
        id: the entry's.
        title: what happened, a sentence without its stop.
        meta: when, how, under which policy, and what it decided where the title doesn't say.
        receipt: how far it has come, with a mark.
        problem: what of it doesn't hold; empty where everything does, as far as is known.
    """

    id: str
    title: str
    meta: str
    receipt: Piece
    problem: str


class Line(NamedTuple):
    """An entry as the list holds it.

    Attributes:
        item: the entry.
        act: what it is found by.
        day: in the computer's zone; None where it isn't known.
        stamp: is another one once something else is to be shown.
    """

    item: HistoryItem
    act: Act
    day: date | None
    stamp: tuple[object, ...]


class Loaded(NamedTuple):
    """A page of entries, newest first, and whether there are older ones."""

    lines: tuple[Line, ...]
    more: bool


class HistoryPresenter(QObject):
    """Words for the page, and its acts."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._checking: _Checking | None = None

    def load(
        self,
        catalog: Catalog,
        before: int | None,
        limit: int,
        done: Callable[[Loaded], None],
        failed: Callable[[AlsoftError], None],
    ) -> None:
        """Read a page of entries in the background.

        Arguments:
            catalog: what the titles of purposes are taken from.
            before: a position; None begins with the last entry.
            limit: how many at most.
            done: gets the page.
            failed: gets the error.
        """
        self._model.ask(lambda program: _load(program, catalog, before, limit), done, failed)

    def check(self, done: Callable[[Checks, int], None]) -> None:
        """Check every record in the background, a few at a time; no network is needed.

        Arguments:
            done: gets what was found by record hash, and how many entries of the journal are gone
                or can't be read.
        """
        if self._checking is None:
            self._checking = _Checking(self._model, done, self)
        self._checking.begin()

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

    def summary(self, verification: Verification) -> str:
        """Return what a verification found, in a sentence."""
        broken = sum(not finding.ok for finding in verification.findings)
        if not verification.findings:
            return self.tr("There is nothing to verify yet: no record was signed.")
        if not broken:
            return self.tr("Everything holds: signatures, chain and receipts.")
        return self.tr("%n thing(s) don't hold.", "", broken)

    def findings(self, verification: Verification) -> list[tuple[str, str]]:
        """Return the lines below that sentence: what doesn't hold first, and not thousands."""
        broken = [f.message for f in verification.findings if not f.ok]
        holding = [f.message for f in verification.findings if f.ok]
        lines = [("problem", words) for words in broken[:_MOST_BROKEN]]
        if len(broken) > _MOST_BROKEN:
            more = self.tr("and %n more that don't hold", "", len(broken) - _MOST_BROKEN)
            lines.append(("problem", more))
        shown = holding if len(holding) <= _MOST_HOLDING + 1 else holding[-_MOST_HOLDING:]
        lines += [("ok", words) for words in shown]
        if len(shown) < len(holding):
            lines.append(("ok", self.tr("and %n more that hold", "", len(holding) - len(shown))))
        return lines

    def problem(self, item: HistoryItem, checks: Checks) -> str:
        """Return what of an entry doesn't hold; empty where nothing is known of that kind."""
        entry, record = item.entry, item.record
        if isinstance(entry, Unreadable):
            if entry.missing:
                return self.tr("Somebody or something removed what stood here.")
            return self.tr("Its words in the journal make no sense: {reason}").format(
                reason=entry.reason
            )
        check = checks.get(record.hash) if record is not None else None
        if check is None or check.ok:
            return ""
        if check.signature:
            return self.tr("The signed record was changed: {reason}").format(reason=check.signature)
        if check.receipt:
            return self.tr("ALSOFT's receipt doesn't hold: {reason}").format(reason=check.receipt)
        if check.chain:
            return self.tr("The chain of records is broken: {reason}").format(reason=check.chain)
        return check.journal

    def entry(self, snapshot: Snapshot, item: HistoryItem, checks: Checks) -> EntryView:
        """Return an entry in words.

        Arguments:
            snapshot: what “today” and the titles of purposes are taken from.
            item: the entry.
            checks: what is known of the records, by hash.
        """
        entry, problem = item.entry, self.problem(item, checks)
        if isinstance(entry, Unreadable):
            meta, receipt = clock(entry.time) if entry.time else "", self._broken()
        else:
            meta, receipt = self._meta(snapshot, entry), self._receipt(snapshot, item)
            receipt = self._broken() if problem else receipt
        return EntryView(entry.id, entries.title(entry, snapshot.catalog), meta, receipt, problem)

    def day(self, snapshot: Snapshot, when: date | None) -> str:
        """Return the heading of a day."""
        if when is None:
            return self.tr("Unknown day")
        noon = datetime(when.year, when.month, when.day, 12).astimezone()
        return day_heading(noon, snapshot.taken_at)

    def method(self, entry: Entry) -> str:
        """Return how an entry came about, such as “on the command line”; may be empty."""
        if entry.actor is not Actor.USER:
            return self.tr("by this program")
        return {
            Method.TOGGLE: self.tr("with a switch in this window"),
            Method.ALLOW_ALL: self.tr("with “Allow all”"),
            Method.ONLY_NECESSARY: self.tr("with “Only necessary”"),
            Method.CLI: self.tr("on the command line"),
            Method.IMPORT: self.tr("from a file"),
        }.get(entry.method, "")

    def _broken(self) -> Piece:
        return Piece(self.tr("Doesn't hold"), "problem", "warning")

    def _meta(self, snapshot: Snapshot, entry: Entry) -> str:
        version = self.tr("policy version {number}").format(number=entry.policy.version)
        decided = self._decided(entry, snapshot.catalog)
        pieces = (clock(entry.time), self.method(entry), *decided, version)
        return " · ".join(piece for piece in pieces if piece)

    def _decided(self, entry: Entry, catalog: Catalog) -> list[str]:
        """What the entry decided, where its title doesn't name it and it isn't everything."""
        optional = sum(not purpose.essential for purpose in catalog.purposes)
        if len(entry.decisions) >= optional or entries.names_its_purposes(entry, catalog):
            return []
        words = {
            Decision.ALLOW: self.tr("allowed: {purposes}"),
            Decision.DENY: self.tr("not allowed: {purposes}"),
            Decision.UNSET: self.tr("no longer chosen: {purposes}"),
        }
        return [
            said.format(purposes=titles)
            for decision, said in words.items()
            if (titles := entries.titles(entry, catalog, decision))
        ]

    def _receipt(self, snapshot: Snapshot, item: HistoryItem) -> Piece:
        record, entry = item.record, item.entry
        if record is not None and record.state is RecordState.PARKED:
            return Piece(self.tr("Not accepted yet"), "problem", "warning")
        if item.sync == "confirmed" and record is not None and record.received_at is not None:
            same = entry.time and local_day(entry.time) == local_day(record.received_at)
            received = record.received_at
            time = clock(received) if same else day_and_clock(received, snapshot.taken_at)
            words = self.tr("Receipt {number} · {time}").format(number=record.seq, time=time)
            return Piece(words, "accent", "check")
        if item.sync == "waiting":
            return Piece(self.tr("Waiting to send"), "waiting", "dot")
        return Piece(self.tr("Saved on this computer"), "dim", "home")


class _Checking(QObject):
    """Has the records checked in the background, with pauses in which the window goes first.

    Arguments:
        model: the background.
        done: gets what was found.
        parent: the owner.
    """

    def __init__(self, model: Model, done: Callable[[Checks, int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._done = done
        self._round: Checking | None = None
        self._steps = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._step)

    def begin(self) -> None:
        """Check everything anew; what is under way is left."""
        self._pause.stop()
        self._round = None
        self._model.ask(lambda program: program.evidence.checking(), self._began)

    def _began(self, checking: Checking) -> None:
        self._round, self._steps = checking, 0
        self._step()

    def _step(self) -> None:
        checking = self._round
        if checking is not None:
            self._steps += 1
            self._model.ask(
                lambda _: checking.step(_STEP), lambda found: self._stepped(checking, found)
            )

    def _stepped(self, checking: Checking, found: Checks | None) -> None:
        if checking is not self._round:
            return
        if found is not None:
            self._round = None
            self._done(found, checking.troubled)
        elif self._steps < _AT_ONCE:
            self._step()
        else:
            self._pause.start()


def local_day(moment: datetime) -> date:
    """Return the day of a moment in the computer's zone."""
    return moment.astimezone().date()


def _load(program: Program, catalog: Catalog, before: int | None, limit: int) -> Loaded:
    """Read a page and what its entries are found by; runs on the worker."""
    from alsoft_prefs.services.standing import act_of

    items = program.preferences.history(before=before, limit=limit)
    titles = {purpose.id: purpose.full_title for purpose in catalog.purposes}
    lines: list[Line] = []
    when: date | None = None
    for item in items:
        entry, record = item.entry, item.record
        when = local_day(entry.time) if entry.time is not None else when
        known = (record.hash, record.state, record.receipt) if record is not None else ()
        act = act_of(item, titles, entries.title(entry, catalog))
        lines.append(Line(item, act, when, (entry.id, item.sync, *known)))
    read = sum(not (isinstance(i.entry, Unreadable) and i.entry.missing) for i in items)
    return Loaded(tuple(lines), read >= limit)


def _export(program: Program, path: str) -> str:
    """Write the export and return its path; runs on the worker."""
    import json

    from alsoft_prefs.adapters.atomic_file import replace_file

    data = json.dumps(program.evidence.export(), indent=2, ensure_ascii=False) + "\n"
    try:
        replace_file(path, data.encode())
    except OSError as error:
        raise LocalDataProblem(
            words(
                "{path} can't be written: {reason}. Nothing was changed.",
                path=path,
                reason=error.strerror or error,
            ),
            words("Choose another folder, or make room."),
        ) from error
    return path
