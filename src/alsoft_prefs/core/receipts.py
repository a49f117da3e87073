"""The backend's receipts: for a record that it holds, and for a device that it erased."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from alsoft_prefs.core.backend_keys import signed_by_backend
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.fields import Fields
from alsoft_prefs.core.jws import PublicJwk, Sign, canonical_json, sign_compact
from alsoft_prefs.core.records import ConsentRecord, record_hash
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.core.words import words

RECEIPT_TYP = "alsoft-receipt+jws"
ERASURE_TYP = "alsoft-erasure+jws"


class Receipt(NamedTuple):
    """The backend's word that it holds a record durably.

    Attributes:
        id: UUIDv7.
        device: the device's ID.
        seq: the record's place in the chain.
        record: SHA-256 of the record's JWS, base64url.
        received_at: when, aware UTC, by the backend's clock.
        head: SHA-256 of the chain's head after it, base64url.
        kid: the backend's key that signed.
    """

    id: str
    device: str
    seq: int
    record: str
    received_at: datetime
    head: str
    kid: str


class ErasureReceipt(NamedTuple):
    """The backend's word that it erased a device; `erased_at` is aware UTC."""

    id: str
    device: str
    records: int
    erased_at: datetime
    kid: str


def sign_receipt(receipt: Receipt, sign: Sign) -> str:
    """Return a receipt as a compact JWS by the backend's key."""
    payload = {
        "id": receipt.id,
        "device": receipt.device,
        "seq": receipt.seq,
        "record": receipt.record,
        "received_at": to_rfc3339(receipt.received_at),
        "head": receipt.head,
    }
    return sign_compact({"typ": RECEIPT_TYP, "kid": receipt.kid}, canonical_json(payload), sign)


def sign_erasure(receipt: ErasureReceipt, sign: Sign) -> str:
    """Return an erasure receipt as a compact JWS by the backend's key."""
    payload = {
        "id": receipt.id,
        "device": receipt.device,
        "records": receipt.records,
        "erased_at": to_rfc3339(receipt.erased_at),
    }
    return sign_compact({"typ": ERASURE_TYP, "kid": receipt.kid}, canonical_json(payload), sign)


def parse_receipt(jws: str, keys: Mapping[str, PublicJwk]) -> Receipt:
    """Return a receipt that one of the trusted keys signed.

    Arguments:
        jws: the compact serialisation.
        keys: trusted backend keys by `kid`.

    Raises:
        VerificationFailed: an unknown key, a bad signature, or a field of another type.
    """
    kid, payload = signed_by_backend(jws, RECEIPT_TYP, keys)
    fields = Fields(payload, words("A receipt"))
    receipt = Receipt(
        id=fields.uuid("id"),
        device=fields.thumbprint("device"),
        seq=fields.seq("seq"),
        record=fields.thumbprint("record"),
        received_at=fields.time("received_at"),
        head=fields.thumbprint("head"),
        kid=kid,
    )
    fields.done()
    return receipt


def parse_erasure(jws: str, keys: Mapping[str, PublicJwk]) -> ErasureReceipt:
    """Return an erasure receipt that one of the trusted keys signed.

    Raises:
        VerificationFailed: as `parse_receipt`.
    """
    kid, payload = signed_by_backend(jws, ERASURE_TYP, keys)
    fields = Fields(payload, words("An erasure receipt"))
    receipt = ErasureReceipt(
        id=fields.uuid("id"),
        device=fields.thumbprint("device"),
        records=fields.count("records"),
        erased_at=fields.time("erased_at"),
        kid=kid,
    )
    fields.done()
    return receipt


def check_receipt(receipt: Receipt, jws: str, record: ConsentRecord) -> None:
    """Check that a receipt is for this very record.

    Arguments:
        receipt: the verified receipt.
        jws: the record's exact JWS.
        record: the same record, parsed.

    Raises:
        VerificationFailed: it is for another device, place or content.
    """
    if (receipt.device, receipt.seq) != (record.device, record.seq):
        raise VerificationFailed(words("A receipt is for another device or another record."))
    if receipt.record != record_hash(jws):
        raise VerificationFailed(words("A receipt is for other bytes than those that were sent."))
