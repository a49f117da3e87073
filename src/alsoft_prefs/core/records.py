"""Consent records: their payload, their chain, and their verification.

The fields follow ISO/IEC TS 27560 (consent record) and the W3C DPV's consent states.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.fields import Fields
from alsoft_prefs.core.journal import Method, PolicyRef
from alsoft_prefs.core.jws import (
    Json,
    PublicJwk,
    Sign,
    canonical_json,
    sha256_b64url,
    sign_compact,
    verify_compact,
)
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.core.words import words

RECORD_TYP = "alsoft-consent+jws"
SCHEMA = 1
MAX_RECORD_BYTES = 8192


class ConsentState(StrEnum):
    """A purpose's state in DPV's terms (dpv:ConsentStatus)."""

    GIVEN = "Given"
    REFUSED = "Refused"
    WITHDRAWN = "Withdrawn"
    UNKNOWN = "Unknown"


_MEMBERS = {"state", "since"}
_DATED = {state.value: state for state in ConsentState if state is not ConsentState.UNKNOWN}


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
        raise VerificationFailed(
            words(
                "A record of {count} bytes is over {max_record_bytes}.",
                count=len(jws),
                max_record_bytes=MAX_RECORD_BYTES,
            )
        )
    return jws


def parse_record(jws: str) -> ConsentRecord:
    """Return a record whose signature holds and whose device is its key's thumbprint.

    Raises:
        VerificationFailed: too long, badly signed, of another device, or with a field that is
            missing, unknown or of another type.
    """
    if len(jws) > MAX_RECORD_BYTES:
        raise VerificationFailed(
            words(
                "A record of {count} bytes is over {max_record_bytes}.",
                count=len(jws),
                max_record_bytes=MAX_RECORD_BYTES,
            )
        )
    verified = verify_compact(jws, typ=RECORD_TYP, key=None)
    record = _record_of(verified.payload)
    if record.device != verified.key.thumbprint():
        raise VerificationFailed(words("A record's device isn't the thumbprint of its key."))
    return record


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
                raise VerificationFailed(words("A record of another device stands in the chain."))
            if record.seq != last.seq + 1 or record.prev != record_hash(last_jws):
                raise VerificationFailed(
                    words(
                        "Record {seq} doesn't follow record {seq2}.", seq=record.seq, seq2=last.seq
                    )
                )
        before = (jws, record)


def _record_of(payload: Json) -> ConsentRecord:
    fields = Fields(payload, words("A record"))
    if fields.take("schema") != SCHEMA:
        raise VerificationFailed(words("A record's schema isn't known here."))
    policy = Fields(fields.object("policy"), words("A record's policy"))
    program = Fields(fields.object("program"), words("A record's program"))
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
        raise VerificationFailed(words("The first record, and it alone, has no record before it."))
    return record


def _purposes_of(value: Json) -> dict[str, PurposeState]:
    return {purpose: _purpose_of(purpose, member) for purpose, member in value.items()}


def _plain_purpose(member: object) -> PurposeState | None:
    """Return a state in its usual form; None for any other, which is looked at in full.

    A backend reads twelve of them in each record.
    """
    if not isinstance(member, dict) or member.keys() != _MEMBERS:
        return None
    state, since = member["state"], member["since"]
    return _dated(state, since) if isinstance(state, str) and isinstance(since, str) else None


@functools.lru_cache(maxsize=512)
def _dated(state: str, since: str) -> PurposeState | None:
    # Most purposes of a record were decided at once, and so in the same words.
    known = _DATED.get(state)
    if known is None or not 20 <= len(since) <= 40:
        return None
    try:
        return PurposeState(known, from_rfc3339(since))
    except ValueError:
        return None


def _purpose_of(purpose: str, member: object) -> PurposeState:
    plain = _plain_purpose(member)
    if plain is not None:
        return plain
    fields = Fields(member, words("The purpose {purpose}", purpose=repr(purpose[:64])))
    state = fields.choice("state", ConsentState)
    since = fields.optional_time("since")
    fields.done()
    if (since is None) != (state is ConsentState.UNKNOWN):
        raise VerificationFailed(
            words("The purpose {purpose} lacks its time, or has one.", purpose=repr(purpose[:64]))
        )
    return PurposeState(state, since)
