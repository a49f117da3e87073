"""What is said of one entry of the history: all of it, down to the exact bytes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTime

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Entry, Unreadable
from alsoft_prefs.gui.moments import full_date
from alsoft_prefs.gui.presenters import entries
from alsoft_prefs.gui.presenters.history import Checks, HistoryPresenter
from alsoft_prefs.gui.presenters.messages_shown import decoded_text
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.rows import Piece

if TYPE_CHECKING:
    from alsoft_prefs.services.checking import RecordCheck
    from alsoft_prefs.services.standing import HistoryItem

Lines = tuple[tuple[str, str], ...]


class DetailView(NamedTuple):
    """An entry in full.

    Attributes:
        title: what happened, a sentence without its stop.
        decided: each purpose's title and what was decided of it, with a mark.
        facts: when, how and by which program: a name and words each.
        version: of the policy that was in force; 0 where it isn't known.
        policy: that version in words.
        problem: what doesn't hold, and what is kept; empty where nothing is known of that kind.
        checked: what holds of the record, as `ok`, `warning` or `problem` and words.
        record: the record's header and payload as indented JSON; empty where there is none.
        jws: its exact bytes.
        receipt: the receipt's header and payload as indented JSON; empty where there is none.
        receipt_jws: its exact bytes.
    """

    title: str
    decided: tuple[tuple[str, Piece], ...]
    facts: Lines
    version: int
    policy: str
    problem: str
    checked: Lines
    record: str
    jws: str
    receipt: str
    receipt_jws: str


class DetailPresenter(QObject):
    """Words for an entry that was opened."""

    def __init__(self, history: HistoryPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history

    def detail(self, snapshot: Snapshot, item: HistoryItem, checks: Checks | None) -> DetailView:
        """Return an entry in full.

        Arguments:
            snapshot: what the titles of purposes are taken from.
            item: the entry.
            checks: what is known of the records, by hash; None while they are being checked.
        """
        entry, record = item.entry, item.record
        jws = record.jws if record is not None else ""
        receipt = (record.receipt if record is not None else None) or ""
        readable = isinstance(entry, Entry)
        problem = self._history.problem(item, checks or {})
        return DetailView(
            title=entries.title(entry, snapshot.catalog),
            decided=self._decided(snapshot, entry) if isinstance(entry, Entry) else (),
            facts=self._facts(entry),
            version=entry.policy.version if isinstance(entry, Entry) else 0,
            policy=self._policy(entry) if isinstance(entry, Entry) else "",
            problem=problem,
            checked=self._checked(item, checks) if readable else (),
            record=decoded_text(jws),
            jws=jws,
            receipt=decoded_text(receipt),
            receipt_jws=receipt,
        )

    def _decided(self, snapshot: Snapshot, entry: Entry) -> tuple[tuple[str, Piece], ...]:
        words = {
            Decision.ALLOW: Piece(self.tr("Allowed"), "accent", "check"),
            Decision.DENY: Piece(self.tr("Not allowed"), "dim", "close"),
            Decision.UNSET: Piece(self.tr("No longer chosen"), "dim", "undo"),
        }
        known = {purpose.id: purpose.full_title for purpose in snapshot.catalog.purposes}
        return tuple((known.get(p, p), words[made]) for p, made in entry.decisions.items())

    def _facts(self, entry: Entry | Unreadable) -> Lines:
        facts = []
        if entry.time is not None:
            facts.append((self.tr("When"), moment_with_zone(entry.time)))
        if isinstance(entry, Entry):
            how = self._history.method(entry)
            if how:
                facts.append((self.tr("How"), how))
            version = self.tr("version {number}").format(number=entry.program)
            facts.append((self.tr("Program"), version))
        if not (isinstance(entry, Unreadable) and entry.missing):
            place = self.tr("entry {number} of the journal").format(number=entry.position)
            facts.append((self.tr("Place"), place))
        return tuple(facts)

    def _policy(self, entry: Entry) -> str:
        return self.tr("version {number}, shown in the language “{language}”").format(
            number=entry.policy.version, language=entry.policy.language
        )

    def _checked(self, item: HistoryItem, checks: Checks | None) -> Lines:
        record = item.record
        if record is None:
            return (("warning", self.tr("No record was signed for it yet, so none was sent.")),)
        check = (checks or {}).get(record.hash)
        if check is None:
            return (("warning", self.tr("This record is being verified…")),)
        return self._lines(check, receipted=record.receipt is not None)

    def _lines(self, check: RecordCheck, *, receipted: bool) -> Lines:
        def line(problem: str, holds: str) -> tuple[str, str]:
            return ("problem", problem) if problem else ("ok", holds)

        signed = self.tr("The signature of this device is over these very bytes.")
        if check.signature:
            return (line(check.signature, signed),)
        received = self.tr("ALSOFT signed the receipt, for this very record.")
        if not receipted and not check.receipt:
            receipt = ("warning", self.tr("There is no receipt from ALSOFT yet."))
        else:
            receipt = line(check.receipt, received)
        return (
            line("", signed),
            line(check.chain, self.tr("It follows the record before it.")),
            receipt,
            line(check.journal, self.tr("The journal says what was signed.")),
        )


def moment_with_zone(moment: datetime) -> str:
    """Return day, time to the second and zone, such as “3 May 2026 14:02:31 (UTC+02:00)”."""
    local = moment.astimezone()
    day = full_date(local.date())
    time = QTime(local.hour, local.minute, local.second).toString("HH:mm:ss")
    offset = local.strftime("%z")
    zone = "UTC" if offset == "+0000" else f"UTC{offset[:3]}:{offset[3:]}"
    return f"{day} {time} ({zone})"
