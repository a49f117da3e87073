"""The ports: what the services need of the outside, as protocols.

Every implementation, the in-memory twin included, passes the same contract tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from alsoft_prefs.core.decisions import Decision, UserDecision
from alsoft_prefs.core.journal import Entry, Unreadable

if TYPE_CHECKING:  # only named in signatures: `status` has no use for either
    from alsoft_prefs.core.jws import Json, PublicJwk
    from alsoft_prefs.core.managed import ManagedDocument
    from alsoft_prefs.core.policy_statements import PolicyText


class Clock(Protocol):
    """Tells the time and draws lots, so that tests can do both."""

    def now(self) -> datetime:
        """Return the time, aware UTC."""

    def random(self) -> float:
        """Return a uniformly random number from 0 to 1."""

    def random_bytes(self, count: int) -> bytes:
        """Return random bytes fit for identifiers."""


Latest = Callable[[], Entry | None]
Build = Callable[[Mapping[str, UserDecision], Latest], Entry | None]


class Journal(Protocol):
    """Keeps what happened, append-only, and the person's state that follows from it."""

    def append(self, build: Build) -> Entry | None:
        """Store the entry that `build` makes, and return it with its position once it is durable.

        Arguments:
            build: is called with the person's state, and with what reads the latest entry, while
                nobody else can write; None stores nothing.

        Raises:
            LocalDataProblem: it couldn't be stored; nothing is changed.
        """

    def state(self) -> dict[str, UserDecision]:
        """Return the person's current decisions: `fold(entries())`."""

    def entries(self, *, after: int = 0) -> tuple[Entry, ...]:
        """Return the entries behind a position, oldest first."""

    def page(
        self, *, before: int | None = None, limit: int | None = None
    ) -> tuple[Entry | Unreadable, ...]:
        """Return the entries in front of a position, newest first, also where some can't be read.

        Arguments:
            before: a position; None begins with the last entry.
            limit: how many at most; None for all.
        """

    def position(self) -> int:
        """Return the last entry's position; 0 where there is none."""

    def last_positions(self) -> dict[str, int]:
        """Return for each decided purpose the position of the last entry that named it."""

    def publish(self, write: Callable[[Mapping[str, UserDecision], int], None]) -> None:
        """Call `write` with state and position while nobody else can append."""


class IdentityState(StrEnum):
    """What became of a device ID.

    `erasing` until ALSOFT confirms that it is `erased`, `lost` where that can't be asked for any
    more, as its key is gone; `abandoned` for another one without being erased.
    """

    ACTIVE = "active"
    ERASING = "erasing"
    ERASED = "erased"
    LOST = "lost"
    ABANDONED = "abandoned"


class Identity(NamedTuple):
    """A device ID of this profile; times are aware UTC; `receipt` is the erasure's JWS."""

    device: str
    created_at: datetime
    state: IdentityState
    receipt: str | None = None


class RecordState(StrEnum):
    """What became of a record.

    `waiting` to be sent (again), `parked` after a refusal, `confirmed` by a receipt, `adopted` from
    the backend's head, `superseded` by a later record with the whole state.
    """

    WAITING = "waiting"
    PARKED = "parked"
    CONFIRMED = "confirmed"
    ADOPTED = "adopted"
    SUPERSEDED = "superseded"


class StoredRecord(NamedTuple):
    """A record as the outbox keeps it.

    Attributes:
        hash: SHA-256 of the JWS, base64url.
        device: whose chain.
        seq: its place in the chain.
        jws: the exact bytes.
        created_at: aware UTC.
        covers: the journal position that it includes.
        state: what became of it.
        problem: why it is parked, else empty.
        not_before: when a parked record is tried again (aware UTC).
        receipt: the receipt's JWS.
        received_at: the receipt's time (aware UTC, the backend's clock).
        sent_at: when it was last sent (aware UTC).
    """

    hash: str
    device: str
    seq: int
    jws: str
    created_at: datetime
    covers: int
    state: RecordState
    problem: str = ""
    not_before: datetime | None = None
    receipt: str | None = None
    received_at: datetime | None = None
    sent_at: datetime | None = None


class Outbox(Protocol):
    """Keeps device IDs, the exact bytes that were and will be sent, and the receipts for them."""

    def identities(self) -> tuple[Identity, ...]:
        """Return all device IDs of this profile, oldest first."""

    def activate(self, device: str, now: datetime) -> None:
        """Make a new device ID the active one; another active one is abandoned."""

    def retire(self, device: str, state: IdentityState, receipt: str | None = None) -> None:
        """Mark a device ID as no longer active; its waiting records are superseded."""

    def records(self, device: str | None = None) -> tuple[StoredRecord, ...]:
        """Return all records, or a device's, in the order they were stored."""

    def carrying(self, first: int, last: int) -> tuple[StoredRecord, ...]:
        """Return the records that carry the entries of some positions, by what they cover.

        Heads that were taken over, and what was superseded, carry none.
        """

    def store(self, record: StoredRecord) -> None:
        """Store a record, durable on return.

        It supersedes what its device had parked; a head taken over supersedes what waited as well.
        """

    def mark_sent(self, record: str, now: datetime) -> None:
        """Remember when a record was last sent."""

    def confirm(self, record: str, receipt: str, received_at: datetime) -> None:
        """Store a record's verified receipt."""

    def park(self, record: str, problem: str, not_before: datetime) -> None:
        """Keep a record that the backend refused, with the reason."""

    def requeue(self, records: tuple[str, ...]) -> None:
        """Let records wait to be sent (again)."""

    def resume(self, record: str) -> None:
        """Let a superseded record wait again, in the place of all that waits on its device."""

    def trusted_keys(self, backend: str | None) -> dict[str, PublicJwk]:
        """Return the pinned keys of a backend by `kid`; of every backend where it is None."""

    def trust(self, backend: str, keys: Mapping[str, PublicJwk]) -> None:
        """Pin keys of a backend, beside those pinned already."""

    def recall(self, name: str) -> str | None:
        """Return what was remembered under a name."""

    def remember(self, values: Mapping[str, str | None]) -> None:
        """Remember values by name, or forget those that are None, together."""


class Vault(Protocol):
    """Keeps private keys of device IDs."""

    def locate(self, device: str) -> str | None:
        """Return where a device ID's key is kept, `keyring` or `file`; None where it isn't here.

        Raises:
            LocalDataProblem: as `find`.
        """

    def create(self) -> PublicJwk:
        """Make and keep a new key.

        Raises:
            LocalDataProblem: it can't be kept.
        """

    def find(self, device: str) -> PublicJwk | None:
        """Return the public key of a device ID of this computer; None where there is none here.

        Raises:
            LocalDataProblem: the vault is locked or broken, which says nothing about the key.
        """

    def sign(self, device: str, data: bytes) -> bytes:
        """Return an Ed25519 signature.

        Raises:
            LocalDataProblem: the key isn't here, or the vault is locked.
        """

    def delete(self, device: str) -> None:
        """Forget a key; nothing happens where there is none."""


class Answer(NamedTuple):
    """What the backend answered.

    Attributes:
        status: the HTTP status.
        media_type: lower case, without parameters; empty where there is none.
        text: the body.
        etag: the `ETag` header.
        retry_after: seconds that it asks to wait.
        date: the backend's clock (aware UTC), where it says.
    """

    status: int
    media_type: str
    text: str
    etag: str | None = None
    retry_after: float | None = None
    date: datetime | None = None


Prove = Callable[[str, str], str]


class Backend(Protocol):
    """Talks to ALSOFT's backend. Every call raises BackendProblem where no answer comes."""

    def post_record(self, device: str, jws: str) -> Answer:
        """Send a record's exact bytes."""

    def get_device(self, device: str, prove: Prove, etag: str | None) -> Answer:
        """Ask for the head, unless it has the entity tag; `prove(method, url)` makes the proof."""

    def get_records(self, device: str, prove: Prove, after: int) -> Answer:
        """Ask for a page of the history behind a `seq`."""

    def delete_device(self, device: str, prove: Prove) -> Answer:
        """Ask for erasure."""

    def get_keys(self) -> Answer:
        """Ask for the key set."""

    def get_policies(self, etag: str | None) -> Answer:
        """Ask for the list of published policies."""

    def get_policy(self, version: int) -> Answer:
        """Ask for a version of the policy, in all its languages."""


class PolicyStore(Protocol):
    """Keeps the versions of the policy that ALSOFT published, beside those that are shipped."""

    def held(self) -> dict[tuple[int, str], str]:
        """Return the SHA-256 (hex) of each text here, by version and language (BCP 47)."""

    def statements(self) -> tuple[tuple[str, str], ...]:
        """Return the signed statement (a compact JWS) and the text of each that was kept."""

    def keep(self, text: PolicyText) -> None:
        """Keep a verified text, durable on return; one that is held stays as it is.

        Raises:
            LocalDataProblem: it couldn't be stored; nothing is changed.
        """


class Notifier(Protocol):
    """Tells the person something while no window of ours has their attention."""

    def is_there(self) -> bool:
        """Tell whether there is a desktop to ask, without asking it."""

    def notify(self, title: str, words: str) -> bool:
        """Show a notification, and return whether the desktop took it.

        It takes seconds at most, and raises nothing.
        """


class ManagedSource(Protocol):
    """Reads what the organisation set on this computer."""

    polled: bool
    """Whether some changes show in `stamp` alone, and in none of the places."""

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""

    def places(self) -> tuple[str, ...]:
        """Return the folders and files where a change shows, those that may appear included."""

    def stamp(self) -> object:
        """Return what changes whenever the documents do; cheap to ask for."""


class Publisher(Protocol):
    """Writes what other programs read."""

    def write(self, document: Json) -> None:
        """Replace the published document atomically and durably.

        Raises:
            LocalDataProblem: it couldn't be written; then there is none, which allows nothing.
        """

    def position(self) -> int | None:
        """Return the journal position that was published; None where none can be read."""

    def decisions(self) -> dict[str, Decision]:
        """Return the published decision of each purpose; empty where none can be read."""

    def set_aside(self) -> str | None:
        """Keep a damaged document under another name, and return that; None where there is none."""
