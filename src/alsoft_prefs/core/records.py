"""Consent records, receipts and proofs: their payloads, their chain, and their verification.

The fields follow ISO/IEC TS 27560 (consent record and receipt) and the W3C DPV's consent states.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.ids import is_uuid7
from alsoft_prefs.core.journal import Method, PolicyRef
from alsoft_prefs.core.jws import (
    Json,
    PublicJwk,
    Sign,
    canonical_json,
    sha256_b64url,
    sign_compact,
    unverified_header,
    verify_compact,
)
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339

RECORD_TYP = "alsoft-consent+jws"
RECEIPT_TYP = "alsoft-receipt+jws"
ERASURE_TYP = "alsoft-erasure+jws"
SCHEMA = 1
MAX_RECORD_BYTES = 8192
MAX_SEQ = 2**53 - 1
THUMBPRINT_LENGTH = 43


class ConsentState(StrEnum):
    """A purpose's state in DPV's terms (dpv:ConsentStatus)."""

    GIVEN = "Given"
    REFUSED = "Refused"
    WITHDRAWN = "Withdrawn"
    UNKNOWN = "Unknown"


class PurposeState(NamedTuple):
    """A purpose's state and since when; the time is None where nothing was decided."""

    state: ConsentState
    since: datetime | None

    @property
    def decision(self) -> Decision:
        """The decision that the state stands for."""
        if self.state is ConsentState.GIVEN:
            return Decision.ALLOW
        return Decision.UNSET if self.state is ConsentState.UNKNOWN else Decision.DENY


class ConsentRecord(NamedTuple):
    """One consent record: the whole state of a device at a place in its chain."""

    id: str
    device: str
    seq: int
    prev: str | None
    decided_at: datetime
    method: Method
    policy: PolicyRef
    purposes: Mapping[str, PurposeState]
    program: str
    program_version: str

    def decisions(self) -> dict[str, Decision]:
        """Return the decision that the record states for each purpose."""
        return {purpose: state.decision for purpose, state in self.purposes.items()}


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


def record_hash(jws: str) -> str:
    """Return what the next record's `prev` and a receipt's `record` name a record by."""
    return sha256_b64url(jws.encode("ascii"))


def record_payload(record: ConsentRecord) -> Json:
    """Return a record's JSON payload, members in the contract's order."""
    return {
        "schema": SCHEMA,
        "id": record.id,
        "device": record.device,
        "seq": record.seq,
        "prev": record.prev,
        "decided_at": to_rfc3339(record.decided_at),
        "method": record.method.value,
        "policy": {
            "version": record.policy.version,
            "sha256": record.policy.sha256,
            "language": record.policy.language,
        },
        "purposes": {
            purpose: {
                "state": state.state.value,
                "since": None if state.since is None else to_rfc3339(state.since),
            }
            for purpose, state in record.purposes.items()
        },
        "program": {"name": record.program, "version": record.program_version},
    }


def sign_record(record: ConsentRecord, key: PublicJwk, sign: Sign) -> str:
    """Return a record as the compact JWS that is stored, sent and hashed.

    Raises:
        VerificationFailed: it would be longer than the contract's 8 KiB.
    """
    header = {"typ": RECORD_TYP, "jwk": key.as_dict()}
    jws = sign_compact(header, canonical_json(record_payload(record)), sign)
    if len(jws) > MAX_RECORD_BYTES:
        raise VerificationFailed(f"A record of {len(jws)} bytes is over {MAX_RECORD_BYTES}.")
    return jws


def parse_record(jws: str) -> ConsentRecord:
    """Return a record whose signature holds and whose device is its key's thumbprint.

    Raises:
        VerificationFailed: too long, badly signed, of another device, or with a field that is
            missing, unknown or of another type.
    """
    if len(jws) > MAX_RECORD_BYTES:
        raise VerificationFailed(f"A record of {len(jws)} bytes is over {MAX_RECORD_BYTES}.")
    verified = verify_compact(jws, typ=RECORD_TYP, key=None)
    record = _record_of(verified.payload)
    if record.device != verified.key.thumbprint():
        raise VerificationFailed("A record's device isn't the thumbprint of its key.")
    return record


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


def key_id(jws: str) -> str:
    """Return the `kid` that a message's header states, unverified.

    Raises:
        VerificationFailed: there is none.
    """
    kid = unverified_header(jws).get("kid")
    if not isinstance(kid, str):
        raise VerificationFailed("A receipt doesn't say which key signed it.")
    return kid


def parse_receipt(jws: str, keys: Mapping[str, PublicJwk]) -> Receipt:
    """Return a receipt that one of the trusted keys signed.

    Arguments:
        jws: the compact serialisation.
        keys: trusted backend keys by `kid`.

    Raises:
        VerificationFailed: an unknown key, a bad signature, or a field of another type.
    """
    kid, payload = _signed_by_backend(jws, RECEIPT_TYP, keys)
    fields = _Fields(payload, "A receipt")
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
    kid, payload = _signed_by_backend(jws, ERASURE_TYP, keys)
    fields = _Fields(payload, "An erasure receipt")
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
        raise VerificationFailed("A receipt is for another device or another record.")
    if receipt.record != record_hash(jws):
        raise VerificationFailed("A receipt is for other bytes than those that were sent.")


def check_chain(records: list[tuple[str, ConsentRecord]]) -> None:
    """Check that records follow each other: `seq` by one, `prev` by hash.

    Arguments:
        records: JWS and parsed record, in order of `seq`, of one device.

    Raises:
        VerificationFailed: a gap, a fork, or a record of another device.
    """
    before: tuple[str, ConsentRecord] | None = None
    for jws, record in records:
        if before is not None:
            last_jws, last = before
            if record.device != last.device:
                raise VerificationFailed("A record of another device stands in the chain.")
            if record.seq != last.seq + 1 or record.prev != record_hash(last_jws):
                raise VerificationFailed(f"Record {record.seq} doesn't follow record {last.seq}.")
        before = (jws, record)


def _signed_by_backend(jws: str, typ: str, keys: Mapping[str, PublicJwk]) -> tuple[str, Json]:
    kid = key_id(jws)
    key = keys.get(kid)
    if key is None:
        raise VerificationFailed("A receipt is signed by a key that isn't trusted here.")
    return kid, verify_compact(jws, typ=typ, key=key).payload


def _record_of(payload: Json) -> ConsentRecord:
    fields = _Fields(payload, "A record")
    if fields.take("schema") != SCHEMA:
        raise VerificationFailed("A record's schema isn't known here.")
    policy = _Fields(fields.object("policy"), "A record's policy")
    program = _Fields(fields.object("program"), "A record's program")
    record = ConsentRecord(
        id=fields.uuid("id"),
        device=fields.thumbprint("device"),
        seq=fields.seq("seq"),
        prev=fields.optional_thumbprint("prev"),
        decided_at=fields.time("decided_at"),
        method=fields.choice("method", Method),
        policy=PolicyRef(
            policy.seq("version"), policy.text("sha256", 64, 64), policy.text("language", 2, 35)
        ),
        purposes=_purposes_of(fields.object("purposes")),
        program=program.text("name", 1, 64),
        program_version=program.text("version", 1, 64),
    )
    for each in (fields, policy, program):
        each.done()
    if (record.seq == 1) != (record.prev is None):
        raise VerificationFailed("The first record, and it alone, has no record before it.")
    return record


def _purposes_of(value: Json) -> dict[str, PurposeState]:
    result = {}
    for purpose, member in value.items():
        fields = _Fields(member, f"The purpose {purpose[:64]!r}")
        state = fields.choice("state", ConsentState)
        since = fields.optional_time("since")
        fields.done()
        if (since is None) != (state is ConsentState.UNKNOWN):
            raise VerificationFailed(f"The purpose {purpose[:64]!r} lacks its time, or has one.")
        result[purpose] = PurposeState(state, since)
    return result


_E = TypeVar("_E", bound=StrEnum)


class _Fields:
    """Takes a JSON object's members one by one, each of a stated type, and none left over."""

    def __init__(self, members: Any, what: str) -> None:
        if not isinstance(members, dict):
            raise VerificationFailed(f"{what} is not an object.")
        self.members = dict(members)
        self._what = what

    def take(self, name: str) -> Any:
        if name not in self.members:
            raise VerificationFailed(f"{self._what} lacks {name!r}.")
        return self.members.pop(name)

    def _fail(self, name: str) -> VerificationFailed:
        return VerificationFailed(f"{self._what} has a bad {name!r}.")

    def text(self, name: str, least: int, most: int) -> str:
        value = self.take(name)
        if not isinstance(value, str) or not least <= len(value) <= most:
            raise self._fail(name)
        return value

    def uuid(self, name: str) -> str:
        value = self.text(name, 36, 36)
        if not is_uuid7(value):
            raise self._fail(name)
        return value

    def thumbprint(self, name: str) -> str:
        value = self.text(name, THUMBPRINT_LENGTH, THUMBPRINT_LENGTH)
        if not value.replace("-", "a").replace("_", "a").isalnum() or not value.isascii():
            raise self._fail(name)
        return value

    def optional_thumbprint(self, name: str) -> str | None:
        return self.take(name) if self.members.get(name, "") is None else self.thumbprint(name)

    def optional_time(self, name: str) -> datetime | None:
        return self.take(name) if self.members.get(name, "") is None else self.time(name)

    def count(self, name: str) -> int:
        value = self.take(name)
        if type(value) is not int or not 0 <= value <= MAX_SEQ:
            raise self._fail(name)
        return value

    def seq(self, name: str) -> int:
        value = self.count(name)
        if value < 1:
            raise self._fail(name)
        return value

    def time(self, name: str) -> datetime:
        try:
            return from_rfc3339(self.text(name, 20, 40))
        except ValueError as error:
            raise self._fail(name) from error

    def choice(self, name: str, kind: type[_E]) -> _E:
        try:
            return kind(self.take(name))
        except ValueError as error:
            raise self._fail(name) from error

    def object(self, name: str) -> Json:
        value = self.take(name)
        if not isinstance(value, dict):
            raise self._fail(name)
        return value

    def done(self) -> None:
        if self.members:
            raise VerificationFailed(f"{self._what} has unknown members.")
