"""Requests for the load generator, made beforehand: the load itself costs little then."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.core.catalog import parse_catalog
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.journal import Method, PolicyRef
from alsoft_prefs.core.jws import PublicJwk, Sign, generate_seed, public_of, signer
from alsoft_prefs.core.proofs import sign_proof
from alsoft_prefs.core.records import (
    ConsentRecord,
    ConsentState,
    PurposeState,
    record_hash,
    sign_record,
)
from alsoft_prefs.resource_files import resource_path

POLICY = PolicyRef(1, "0" * 64, "en")
PURPOSES = tuple(
    purpose.id
    for purpose in parse_catalog(Path(resource_path("catalog.toml")).read_text("utf-8")).purposes
)


class Device(NamedTuple):
    """A device and its newest record."""

    id: str
    key: PublicJwk
    sign: Sign
    seq: int
    record: str


def new_device() -> Device:
    """Return a device that has signed its first record."""
    seed = generate_seed()
    key = public_of(seed)
    device = Device(key.thumbprint(), key, signer(seed), 0, "")
    return with_next_record(device)


def with_next_record(device: Device) -> Device:
    """Return a device that has signed one record more: which refuses everything."""
    now = datetime.now(UTC)
    refused = PurposeState(ConsentState.REFUSED, now)
    record = ConsentRecord(
        id=uuid7(now, secrets.token_bytes(RANDOM_BYTES)),
        device=device.id,
        seq=device.seq + 1,
        prev=record_hash(device.record) if device.record else None,
        decided_at=now,
        method=Method.ONLY_NECESSARY,
        policy=POLICY,
        purposes=dict.fromkeys(PURPOSES, refused),
        program="alsoft-prefs",
        program_version="0.1.0",
    )
    jws = sign_record(record, device.key, device.sign)
    return device._replace(seq=record.seq, record=jws)


def posts(devices: Iterable[Device], file: Path) -> None:
    """Write the requests that send the devices' newest records."""
    write_requests(
        file,
        (
            ("POST", f"/v1/devices/{each.id}/records", "Content-Type:application/jose", each.record)
            for each in devices
        ),
    )


def conditional_gets(devices: Iterable[Device], ports: tuple[int, ...], file: Path) -> None:
    """Write the requests that ask for the devices' heads, which they know; proofs hold for 60 s.

    Arguments:
        devices: their newest records are the heads.
        ports: those of the servers; the load generator deals the lines out in this order.
        file: where to.
    """

    def lines() -> Iterable[tuple[str, str, str, str]]:
        for number, device in enumerate(devices):
            host = f"127.0.0.1:{ports[number % len(ports)]}"
            path = f"/v1/devices/{device.id}"
            proof = sign_proof(
                method="GET",
                url=f"http://{host}{path}",
                now=datetime.now(UTC),
                jti=secrets.token_urlsafe(12),
                key=device.key,
                sign=device.sign,
            )
            tag = f'"{record_hash(device.record)}"'
            yield "GET", path, f"Host:{host}|DPoP:{proof}|If-None-Match:{tag}", ""

    write_requests(file, lines())


def decision_batches(batches: Iterable[list[str]], token: str, file: Path) -> None:
    """Write the requests that ask for many devices' decisions."""
    import json

    headers = f"Content-Type:application/json|Authorization:Bearer {token}"
    write_requests(
        file,
        (
            (
                "POST",
                "/v1/decisions",
                headers,
                json.dumps({"devices": batch, "purpose": PURPOSES[1]}),
            )
            for batch in batches
        ),
    )


def write_requests(file: Path, requests: Iterable[tuple[str, str, str, str]]) -> None:
    """Write requests: method, path, headers as `name:value` parted by `|`, body."""
    with file.open("w") as stream:
        for request in requests:
            stream.write("\t".join(request) + "\n")
