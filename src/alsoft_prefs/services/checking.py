"""Whether each record of this profile holds: signature, place in its chain, receipt, journal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.journal import Entry, Unreadable
from alsoft_prefs.core.jws import PublicJwk
from alsoft_prefs.core.ports import Journal, Outbox, RecordState, StoredRecord
from alsoft_prefs.core.receipts import check_receipt, parse_receipt
from alsoft_prefs.core.records import ConsentRecord, parse_record, record_hash
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.core.words import words

_BEGINS = (RecordState.ADOPTED,)
_APART = (RecordState.SUPERSEDED, RecordState.PARKED)
_ENTRIES = 8


class RecordCheck(NamedTuple):
    """What was found of a record; each member says what doesn't hold, and is empty where it does.

    Attributes:
        signature: of the device, over the exact bytes.
        chain: that it follows the record before it.
        receipt: that ALSOFT signed it, for this very record.
        journal: that the entry which it was made of says what was signed.
    """

    signature: str = ""
    chain: str = ""
    receipt: str = ""
    journal: str = ""

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return not any(self)


class _Read(NamedTuple):
    record: ConsentRecord | None
    signature: str
    receipt: str


Cache = dict[tuple[str, str | None], _Read]


class Checking:
    """Checks the records of a profile step by step, without a network.

    Arguments:
        journal: what the records were made of.
        outbox: holds them.
        cache: what was read before, by the exact bytes; is added to.

    Attributes:
        troubled: how many entries of the journal are gone or can't be read; known at the end.
    """

    def __init__(self, journal: Journal, outbox: Outbox, cache: Cache) -> None:
        """Read the records; nothing is checked yet."""
        self._journal = journal
        self._keys: Mapping[str, PublicJwk] = outbox.trusted_keys(None)
        self._records = outbox.records()
        self._cache = cache
        self._at = 0
        self._signed = {r.covers for r in self._records if r.state not in (*_BEGINS, *_APART)}
        self._entries: dict[int, Entry] = {}
        self._position: int | None = None
        self.troubled = 0

    def step(self, count: int) -> dict[str, RecordCheck] | None:
        """Go on by so many signatures; once everything is read, return what was found by hash."""
        if self._position != 0:
            self._read_entries(count * _ENTRIES)
            return None
        while self._at < len(self._records) and count > 0:
            stored = self._records[self._at]
            self._at += 1
            key = (stored.jws, stored.receipt)
            if key not in self._cache:
                self._cache[key] = _read(stored, self._keys)
                count -= 1
        return None if self._at < len(self._records) else self._found()

    def result(self) -> dict[str, RecordCheck]:
        """Return what is found of every record, by its hash, all at once."""
        while (found := self.step(1000)) is None:
            pass
        return found

    def _read_entries(self, count: int) -> None:
        page = self._journal.page(before=self._position, limit=count)
        expected = self._position - 1 if self._position is not None else None
        for entry in page:
            if expected is not None:
                self.troubled += expected - entry.position
            expected = entry.position - 1
            if isinstance(entry, Unreadable):
                self.troubled += 1
            elif entry.position in self._signed:
                self._entries[entry.position] = entry
        self._position = page[-1].position if len(page) == count else 0
        self.troubled += expected or 0 if self._position == 0 else 0

    def _found(self) -> dict[str, RecordCheck]:
        read = [(stored, self._cache[stored.jws, stored.receipt]) for stored in self._records]
        chained: dict[tuple[str, int], set[str]] = {}
        for stored, (record, _, _) in read:
            if record is not None and stored.state not in _APART:
                place = (record.device, record.seq)
                chained.setdefault(place, set()).add(record_hash(stored.jws))
        first: dict[str, int] = {}
        for device, seq in chained:
            first[device] = min(seq, first.get(device, seq))
        found = {}
        for stored, (record, signature, receipt) in read:
            chain = journal = ""
            if record is not None:
                if stored.hash != record_hash(stored.jws) or stored.seq != record.seq:
                    signature = signature or words("It isn't the record that was stored.")
                chain = _chain(stored, record, chained, first)
                if stored.state not in (*_BEGINS, *_APART):
                    journal = _journal(record, self._entries.get(stored.covers))
            found[stored.hash] = RecordCheck(signature, chain, receipt, journal)
        return found


def _read(stored: StoredRecord, keys: Mapping[str, PublicJwk]) -> _Read:
    try:
        record = parse_record(stored.jws)
    except VerificationFailed as error:
        return _Read(None, error.message, "")
    except UnicodeError:
        return _Read(None, words("A record isn't what was signed."), "")
    if stored.receipt is None:
        lost = stored.state is RecordState.CONFIRMED
        return _Read(
            record, "", words("It was confirmed, and its receipt is gone.") if lost else ""
        )
    try:
        check_receipt(parse_receipt(stored.receipt, keys), stored.jws, record)
    except VerificationFailed as error:
        return _Read(record, "", error.message)
    return _Read(record, "", "")


def _chain(
    stored: StoredRecord,
    record: ConsentRecord,
    chained: Mapping[tuple[str, int], set[str]],
    first: Mapping[str, int],
) -> str:
    if stored.state in _APART or stored.state in _BEGINS or record.prev is None:
        return ""
    before = chained.get((record.device, record.seq - 1))
    if before is None:
        if record.seq == first[record.device]:
            return ""  # what stands before it was made by a copy of this profile
        return words(
            "Record {number}, which it follows, isn't here or doesn't hold.", number=record.seq - 1
        )
    if record.prev not in before:
        return words(
            "Record {seq} doesn't follow record {seq2}.", seq=record.seq, seq2=record.seq - 1
        )
    return ""


def _journal(record: ConsentRecord, entry: Entry | None) -> str:
    if entry is None:
        return words("The journal's entry that it was made of is gone, or can't be read.")
    signed = record.decisions()
    refused = {purpose for purpose, made in entry.decisions.items() if made is Decision.DENY}
    if any(signed.get(purpose) is Decision.ALLOW for purpose in refused):
        return words("The journal's entry was changed: it denies what was signed as allowed.")
    if to_rfc3339(record.decided_at) != to_rfc3339(entry.time) or record.method != entry.method:
        return words("The journal's entry was changed: its time or way isn't what was signed.")
    if entry.policy != record.policy:
        return words("The journal's entry was changed: its policy isn't what was signed.")
    return ""
