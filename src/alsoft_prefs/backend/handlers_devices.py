"""A device's own endpoints: its records in, its head and history out, its erasure."""

from __future__ import annotations

from typing import NoReturn

from starlette.requests import Request
from starlette.responses import Response

from alsoft_prefs.backend import problems
from alsoft_prefs.backend.limits import read_body
from alsoft_prefs.backend.parameters import number
from alsoft_prefs.backend.problems import Refusal
from alsoft_prefs.backend.service import Service, service_of
from alsoft_prefs.backend.stored import (
    MAX_PAGE,
    Conflict,
    Erased,
    Stored,
    Submission,
    Tombstone,
)
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.jws import b64url, b64url_decode, canonical_json
from alsoft_prefs.core.proofs import check_proof
from alsoft_prefs.core.receipts import ErasureReceipt, Receipt, sign_erasure, sign_receipt
from alsoft_prefs.core.records import MAX_RECORD_BYTES, ConsentRecord, parse_record, record_hash
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339

JOSE = "application/jose"
PAGE = 50
_PRIVATE = {"Cache-Control": "no-store"}


async def post_record(request: Request) -> Response:
    """Take a record in: answer its receipt once it is durable."""
    service = service_of(request)
    body = await read_body(
        request, media_type=JOSE, limit=MAX_RECORD_BYTES, seconds=service.body_seconds
    )
    submission = _submission(service, body, request.path_params["device"])
    _count(service, submission.record.device)
    outcome = await service.storage.append(submission)
    if isinstance(outcome, Stored):
        status = 201 if outcome.created else 200
        return Response(outcome.receipt, status, _PRIVATE, JOSE)
    if isinstance(outcome, Conflict):
        raise Refusal(
            problems.CONFLICT,
            "The record's seq and prev don't follow the head. It is kept, and what it refuses "
            "holds from now on; what it allows waits for a record that follows.",
            members={"head": outcome.head, "receipt": outcome.receipt},
        )
    raise problems.erased()


async def get_device(request: Request) -> Response:
    """Answer the head record and its receipt."""
    service = service_of(request)
    device = _proved(service, request)
    if "if-none-match" in request.headers:  # most who ask know the head: it isn't read for them
        known = await service.storage.head_digest(device)
        if known is not None and matches(request, f'"{known}"'):
            return Response(status_code=304, headers=_validated(known))
    found = await service.storage.device(device)
    if found is None or isinstance(found, Erased):
        _absent(found)
    digest = found.digest or "none"
    headers = _validated(digest)
    if matches(request, f'"{digest}"'):
        return Response(status_code=304, headers=headers)
    document = {"device": device, "head": found.head, "receipt": found.receipt}
    return Response(canonical_json(document), headers=headers, media_type="application/json")


def _validated(digest: str) -> dict[str, str]:
    return {"Cache-Control": "private, no-cache", "ETag": f'"{digest}"'}


async def get_records(request: Request) -> Response:
    """Answer a page of all that is held for the device."""
    service = service_of(request)
    after = number(request, "after", 0, 0, 2**53 - 1)
    limit = number(request, "limit", PAGE, 1, MAX_PAGE)
    device = _proved(service, request)
    page = await service.storage.history(device, after, limit)
    if page is None or isinstance(page, Erased):
        _absent(page)
    document = {
        "device": device,
        "records": [entry._asdict() for entry in page.entries],
        "evidence": [evidence._asdict() for evidence in page.evidence],
        "decisions": page.decisions,
        "next": page.next,
    }
    return Response(canonical_json(document), headers=_PRIVATE, media_type="application/json")


async def delete_device(request: Request) -> Response:
    """Erase the device: answer its erasure receipt, the same one each time."""
    service = service_of(request)
    device = _proved(service, request)

    def seal(records: int) -> Tombstone:
        return _seal(service, device, records)

    tombstone = await service.storage.erase(device, seal)
    return Response(_erasure_receipt(device, tombstone), headers=_PRIVATE, media_type=JOSE)


def _submission(service: Service, body: bytes, device: str) -> Submission:
    try:
        jws = body.decode("ascii")
        record = parse_record(jws)
    except (UnicodeDecodeError, VerificationFailed) as error:
        detail = error.message if isinstance(error, VerificationFailed) else "It isn't ASCII."
        raise Refusal(problems.INVALID_RECORD, detail) from error
    if record.device != device:
        detail = "The record is another device's than the one in the path."
        raise Refusal(problems.INVALID_RECORD, detail)
    now = service.now()
    digest = record_hash(jws)
    return Submission(record, jws, digest, _receipt(service, record, digest), now)


def _receipt(service: Service, record: ConsentRecord, digest: str) -> str:
    keys = service.key_file.current()
    now = service.now()
    receipt = Receipt(
        id=uuid7(now, service.random_bytes(RANDOM_BYTES)),
        device=record.device,
        seq=record.seq,
        record=digest,
        received_at=now,
        head=digest,
        kid=keys.kid,
    )
    return sign_receipt(receipt, keys.sign)


def _seal(service: Service, device: str, records: int) -> Tombstone:
    keys = service.key_file.current()
    now = service.now()
    receipt = ErasureReceipt(
        id=uuid7(now, service.random_bytes(RANDOM_BYTES)),
        device=device,
        records=records,
        erased_at=now,
        kid=keys.kid,
    )
    signature = sign_erasure(receipt, keys.sign).rpartition(".")[2]
    return Tombstone(receipt.id, to_rfc3339(now), records, keys.kid, signature)


def _erasure_receipt(device: str, tombstone: Tombstone) -> str:
    """Return the receipt that was signed at the erasure, from what was kept and the ID."""
    receipt = ErasureReceipt(
        id=tombstone.id,
        device=device,
        records=tombstone.records,
        erased_at=from_rfc3339(tombstone.erased_at),
        kid=tombstone.kid,
    )
    signature = b64url_decode(tombstone.signature)
    jws = sign_erasure(receipt, lambda _: signature)
    assert jws.endswith(b64url(signature))  # noqa: S101
    return jws


def _proved(service: Service, request: Request) -> str:
    """Return the device of the path, proved to be the caller's; else there is nothing here."""
    device: str = request.path_params["device"]
    proofs = request.headers.getlist("dpop")
    url = _url(service, request)
    if url is None or len(proofs) != 1:
        raise problems.not_found()
    try:
        thumbprint = check_proof(proofs[0], method=request.method, url=url, now=service.now())
    except VerificationFailed as error:
        raise problems.not_found() from error
    if thumbprint != device:
        raise problems.not_found()
    _count(service, device)
    return device


def _url(service: Service, request: Request) -> str | None:
    """Return the request's URL as the client sees it; None where it states another host."""
    if service.public_url is not None:
        return service.public_url + request.url.path
    host = request.headers.get("host", "").lower()
    scheme = request.scope["scheme"]
    return f"{scheme}://{host}{request.url.path}" if host in service.hosts else None


def _count(service: Service, device: str) -> None:
    wait = service.rate.wait(device)
    if wait:
        raise problems.rate_limited(wait)


def _absent(found: Erased | None) -> NoReturn:
    raise problems.not_found() if found is None else problems.erased()


def matches(request: Request, tag: str) -> bool:
    """Tell whether `If-None-Match` names an entity tag (RFC 9110 §13.1.2)."""
    stated = request.headers.get("if-none-match", "")
    tags = {each.strip().removeprefix("W/") for each in stated.split(",")}
    return tag in tags or "*" in tags
