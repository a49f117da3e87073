"""What the backend keeps of a device, as values.

A device is stored under the SHA-256 of its ID, so that what is left after an erasure (the hash and
the receipt's bare facts) doesn't name it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.jws import sha256_b64url
from alsoft_prefs.core.records import ConsentRecord

MAX_PAGE = 200


class Submission(NamedTuple):
    """A verified record on its way in.

    Attributes:
        record: parsed and verified.
        jws: its exact bytes, as text.
        digest: their hash.
        receipt: the signed receipt to keep and hand out, should the record be new and follow.
        received_at: aware UTC.
    """

    record: ConsentRecord
    jws: str
    digest: str
    receipt: str
    received_at: datetime


class Stored(NamedTuple):
    """The record is in the chain, durably; `receipt` is the one handed out the first time."""

    receipt: str
    created: bool


class Conflict(NamedTuple):
    """The record doesn't follow and is kept as evidence; head and receipt, where there are any."""

    head: str | None
    receipt: str | None


class Erased(NamedTuple):
    """The device was erased; nothing is taken in for it any more."""


class Device(NamedTuple):
    """A device's head and what holds for it.

    Attributes:
        head: the head's JWS, or None where only evidence is held.
        digest: the head's hash, or None.
        receipt: the head's receipt, or None.
        decisions: what holds, by purpose.
    """

    head: str | None
    digest: str | None
    receipt: str | None
    decisions: Mapping[str, Decision]


class Entry(NamedTuple):
    """A record of the chain and its receipt, both JWS."""

    record: str
    receipt: str


class Evidence(NamedTuple):
    """A validly signed record that didn't follow the chain; `received_at` is RFC 3339."""

    record: str
    received_at: str


class History(NamedTuple):
    """A page of all that is held for a device, in the order it came.

    Attributes:
        entries: records of the chain, by `seq`.
        evidence: records that didn't follow.
        decisions: what holds now, by purpose.
        next: what to ask for as `after` next; None where this was all.
    """

    entries: tuple[Entry, ...]
    evidence: tuple[Evidence, ...]
    decisions: Mapping[str, Decision]
    next: int | None


class Tombstone(NamedTuple):
    """All that is left of an erased device beside its hash.

    Attributes:
        id: the erasure receipt's UUIDv7.
        erased_at: RFC 3339.
        records: how many records were erased, evidence included.
        kid: the key that signed the receipt.
        signature: of the receipt, base64url; with the ID, which the device alone tells, it makes
            the same receipt again.
    """

    id: str
    erased_at: str
    records: int
    kid: str
    signature: str


Seal = Callable[[int], Tombstone]
"""Makes the tombstone for a device of which so many records are erased."""


def storage_key(device: str) -> str:
    """Return what a device is stored under."""
    return sha256_b64url(device.encode("ascii"))
