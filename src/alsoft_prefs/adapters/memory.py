"""In-memory twins of the ports that keep something, held to the same contract as SQLite's."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime

from alsoft_prefs.core.decisions import Decision, UserDecision
from alsoft_prefs.core.journal import Entry, Unreadable, fold, step
from alsoft_prefs.core.jws import Json, PublicJwk, generate_seed, public_of, signer
from alsoft_prefs.core.policy_statements import PolicyText
from alsoft_prefs.core.ports import Build, Identity, IdentityState, RecordState, StoredRecord
from alsoft_prefs.core.words import words

_REPLACEABLE = (RecordState.WAITING, RecordState.PARKED)
_CARRYING = (*_REPLACEABLE, RecordState.CONFIRMED)


class MemoryJournal:
    """`core.ports.Journal` that ends with the process."""

    def __init__(self) -> None:
        """Begin empty."""
        self._entries: list[Entry] = []
        self._lock = threading.RLock()

    def append(self, build: Build) -> Entry | None:
        """Store the entry that `build` makes; see the port."""
        with self._lock:
            entry = build(self.state(), lambda: self._entries[-1] if self._entries else None)
            if entry is None:
                return None
            self._entries.append(entry._replace(position=len(self._entries) + 1))
            return self._entries[-1]

    def state(self) -> dict[str, UserDecision]:
        """Return the person's current decisions."""
        return fold(self._entries)

    def entries(self, *, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries behind a position, oldest first."""
        return tuple(self._entries[after:])

    def page(
        self, *, before: int | None = None, limit: int | None = None
    ) -> tuple[Entry | Unreadable, ...]:
        """Return the entries in front of a position, newest first; see the port."""
        end = len(self._entries) if before is None else max(0, before - 1)
        return tuple(self._entries[:end][::-1][:limit])

    def position(self) -> int:
        """Return the last entry's position; 0 where there is none."""
        return len(self._entries)

    def last_positions(self) -> dict[str, int]:
        """Return for each decided purpose the position of the last entry that named it."""
        state: dict[str, UserDecision] = {}
        positions: dict[str, int] = {}
        for entry in self._entries:
            state = step(state, entry)
            positions |= {p: entry.position for p in entry.decisions if p in state}
        return positions

    def publish(self, write: Callable[[Mapping[str, UserDecision], int], None]) -> None:
        """Call `write` with state and position while nobody else can append."""
        with self._lock:
            write(self.state(), self.position())


class MemoryOutbox:
    """`core.ports.Outbox` that ends with the process."""

    def __init__(self) -> None:
        """Begin empty."""
        self._identities: dict[str, Identity] = {}
        self._records: dict[str, StoredRecord] = {}
        self._keys: dict[str, dict[str, PublicJwk]] = {}
        self._remembered: dict[str, str] = {}

    def identities(self) -> tuple[Identity, ...]:
        """Return all device IDs of this profile, oldest first."""
        return tuple(self._identities.values())

    def activate(self, device: str, now: datetime) -> None:
        """Make a new device ID the active one; another active one is abandoned."""
        for old in self.identities():
            if old.state is IdentityState.ACTIVE:
                self.retire(old.device, IdentityState.ABANDONED)
        self._identities[device] = Identity(device, now, IdentityState.ACTIVE)

    def retire(self, device: str, state: IdentityState, receipt: str | None = None) -> None:
        """Mark a device ID as no longer active; its waiting records are superseded."""
        self._supersede(device, _REPLACEABLE)
        self._identities[device] = self._identities[device]._replace(state=state, receipt=receipt)

    def records(self, device: str | None = None) -> tuple[StoredRecord, ...]:
        """Return all records, or a device's, in the order they were stored."""
        return tuple(r for r in self._records.values() if device in (None, r.device))

    def carrying(self, first: int, last: int) -> tuple[StoredRecord, ...]:
        """Return the records that carry entries, by what they cover; see the port."""
        carrying = sorted(
            (r for r in self._records.values() if r.covers >= first and r.state in _CARRYING),
            key=lambda r: r.covers,
        )
        behind = [r for r in carrying if r.covers >= last]
        return tuple(r for r in carrying if not behind or r.covers <= behind[0].covers)

    def store(self, record: StoredRecord) -> None:
        """Store a record and supersede what it replaces; see the port."""
        waiting = record.state is RecordState.WAITING
        self._supersede(record.device, _REPLACEABLE[1:] if waiting else _REPLACEABLE)
        self._records[record.hash] = record

    def mark_sent(self, record: str, now: datetime) -> None:
        """Remember when a record was last sent."""
        self._records[record] = self._records[record]._replace(sent_at=now)

    def confirm(self, record: str, receipt: str, received_at: datetime) -> None:
        """Store a record's verified receipt."""
        self._records[record] = self._records[record]._replace(
            state=RecordState.CONFIRMED,
            problem="",
            not_before=None,
            receipt=receipt,
            received_at=received_at,
        )

    def park(self, record: str, problem: str, not_before: datetime) -> None:
        """Keep a record that the backend refused, with the reason."""
        self._records[record] = self._records[record]._replace(
            state=RecordState.PARKED, problem=problem, not_before=not_before
        )

    def requeue(self, records: tuple[str, ...]) -> None:
        """Let records wait to be sent (again)."""
        for record in records:
            self._records[record] = self._records[record]._replace(
                state=RecordState.WAITING, not_before=None
            )

    def resume(self, record: str) -> None:
        """Let a superseded record wait again, in the place of all that waits on its device."""
        self._supersede(self._records[record].device, _REPLACEABLE)
        self.requeue((record,))

    def trusted_keys(self, backend: str | None) -> dict[str, PublicJwk]:
        """Return the pinned keys of a backend by `kid`; of every backend where it is None."""
        pinned = [keys for name, keys in self._keys.items() if backend in (None, name)]
        return {kid: key for keys in pinned for kid, key in keys.items()}

    def trust(self, backend: str, keys: Mapping[str, PublicJwk]) -> None:
        """Pin keys of a backend, beside those pinned already."""
        self._keys[backend] = {**keys, **self._keys.get(backend, {})}

    def recall(self, name: str) -> str | None:
        """Return what was remembered under a name."""
        return self._remembered.get(name)

    def remember(self, values: Mapping[str, str | None]) -> None:
        """Remember values by name, or forget those that are None, together."""
        for name, value in values.items():
            if value is None:
                self._remembered.pop(name, None)
            else:
                self._remembered[name] = value

    def _supersede(self, device: str, states: tuple[RecordState, ...]) -> None:
        for record in self.records(device):
            if record.state in states:
                self._records[record.hash] = record._replace(state=RecordState.SUPERSEDED)


class MemoryVault:
    """`core.ports.Vault` that ends with the process."""

    def __init__(self) -> None:
        """Begin empty."""
        self._seeds: dict[str, bytes] = {}

    def locate(self, device: str) -> str | None:
        """Return where a device ID's key is kept; None where it isn't here."""
        return "file" if device in self._seeds else None

    def create(self) -> PublicJwk:
        """Make and keep a new key."""
        seed = generate_seed()
        key = public_of(seed)
        self._seeds[key.thumbprint()] = seed
        return key

    def find(self, device: str) -> PublicJwk | None:
        """Return the public key of a device ID; None where there is none here."""
        seed = self._seeds.get(device)
        return None if seed is None else public_of(seed)

    def sign(self, device: str, data: bytes) -> bytes:
        """Return an Ed25519 signature."""
        from alsoft_prefs.core.errors import LocalDataProblem

        if device not in self._seeds:
            raise LocalDataProblem(words("The device's key isn't here."), words("Make one first."))
        return signer(self._seeds[device])(data)

    def delete(self, device: str) -> None:
        """Forget a key; nothing happens where there is none."""
        self._seeds.pop(device, None)


class MemoryPolicyStore:
    """`core.ports.PolicyStore` that ends with the process.

    Attributes:
        texts: what was kept, by version and language.
    """

    def __init__(self, shipped: Mapping[tuple[int, str], str]) -> None:
        """Hold shipped texts: their SHA-256 (hex) by version and language."""
        self._shipped = dict(shipped)
        self.texts: dict[tuple[int, str], PolicyText] = {}

    def held(self) -> dict[tuple[int, str], str]:
        """Return the SHA-256 (hex) of each text here, by version and language."""
        kept = {place: text.statement.sha256 for place, text in self.texts.items()}
        return {**kept, **self._shipped}

    def statements(self) -> tuple[tuple[str, str], ...]:
        """Return the signed statement and the text of each that was kept."""
        return tuple((text.jws, text.data.decode()) for text in self.texts.values())

    def keep(self, text: PolicyText) -> None:
        """Keep a verified text; one that is held stays as it is."""
        place = text.statement.version, text.statement.language
        if place not in self.held():
            self.texts[place] = text


class MemoryNotifier:
    """`core.ports.Notifier` that keeps what it is told; `there` while a desktop would take it."""

    def __init__(self) -> None:
        """Begin with a desktop, and nothing told."""
        self.there = True
        self.told: list[tuple[str, str]] = []

    def is_there(self) -> bool:
        """Tell whether there is a desktop."""
        return self.there

    def notify(self, title: str, words: str) -> bool:
        """Keep a notification, and return whether there is a desktop to take it."""
        if self.there:
            self.told.append((title, words))
        return self.there


class MemoryPublisher:
    """`core.ports.Publisher` that ends with the process."""

    document: Json | None = None

    def write(self, document: Json) -> None:
        """Replace the published document."""
        self.document = document

    def position(self) -> int | None:
        """Return the journal position that was published; None where none was."""
        return None if self.document is None else int(self.document["position"])

    def decisions(self) -> dict[str, Decision]:
        """Return the published decision of each purpose; empty where none was."""
        purposes = self.document["purposes"] if self.document else {}
        return {purpose: Decision(stated["decision"]) for purpose, stated in purposes.items()}

    def set_aside(self) -> str | None:
        """Return None: memory doesn't decay."""
        return None
