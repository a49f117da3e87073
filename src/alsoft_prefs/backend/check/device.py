"""A device that signs: a key, and the records and proofs that it makes."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Any

from alsoft_prefs.core.ids import uuid7
from alsoft_prefs.core.journal import Method, PolicyRef
from alsoft_prefs.core.jws import generate_seed, public_of, signer
from alsoft_prefs.core.proofs import sign_proof
from alsoft_prefs.core.records import (
    ConsentRecord,
    ConsentState,
    PurposeState,
    record_hash,
    sign_record,
)
from alsoft_prefs.version import VERSION

POLICY = PolicyRef(1, "0" * 64, "en")
TRACKING = "tracking.analytics"
NEWS = "contact.news"
STATES = {"allow": ConsentState.GIVEN, "deny": ConsentState.REFUSED, "unset": ConsentState.UNKNOWN}

_SHORT = {"tracking": TRACKING, "news": NEWS}


class SigningDevice:
    """A key, and the records it signs; they say that they were decided when this was made.

    Arguments:
        seed: the private key's 32 bytes; None makes a new key.
    """

    def __init__(self, seed: bytes | None = None) -> None:
        seed = seed or generate_seed()
        self.moment = datetime.now(UTC)
        self.key = public_of(seed)
        self.sign = signer(seed)
        self.id = self.key.thumbprint()
        self._count = 0

    def record(
        self,
        seq: int = 1,
        prev: str | None = None,
        *,
        since: datetime | None = None,
        **purposes: str,
    ) -> str:
        """Return a signed record.

        Arguments:
            seq: its place.
            prev: the JWS before it.
            since: aware UTC; when its decisions were made.
            purposes: `tracking="deny"`, with `news` and a purpose's own name likewise.
        """
        self._count += 1
        states = {
            _SHORT.get(name, name): PurposeState(
                STATES[state], None if state == "unset" else since or self.moment
            )
            for name, state in (purposes or {"tracking": "deny"}).items()
        }
        record = ConsentRecord(
            id=uuid7(self.moment, self._count.to_bytes(10, "big")),
            device=self.id,
            seq=seq,
            prev=None if prev is None else record_hash(prev),
            decided_at=self.moment,
            method=Method.TOGGLE,
            policy=POLICY,
            purposes=states,
            program="alsoft-prefs",
            program_version=VERSION,
        )
        return sign_record(record, self.key, self.sign)

    def chain(self, length: int, **purposes: Any) -> list[str]:
        """Return records that follow each other from the first."""
        records: list[str] = []
        for seq in range(1, length + 1):
            records.append(self.record(seq, records[-1] if records else None, **purposes))
        return records

    def prove(self, method: str, url: str, now: datetime) -> str:
        """Return a proof (RFC 9449 §4.2) for a request, made at an aware UTC time."""
        jti = os.urandom(8).hex()
        return sign_proof(method=method, url=url, now=now, jti=jti, key=self.key, sign=self.sign)
