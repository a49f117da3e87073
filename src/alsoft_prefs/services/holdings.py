"""Everything that ALSOFT holds for the device, as it answers it, every signature checked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import BackendProblem, VerificationFailed
from alsoft_prefs.core.fields import Fields
from alsoft_prefs.core.jws import Json
from alsoft_prefs.core.ports import Answer, Outbox
from alsoft_prefs.core.receipts import check_receipt, parse_receipt
from alsoft_prefs.core.records import ConsentRecord, check_chain, parse_record, record_hash
from alsoft_prefs.core.words import words
from alsoft_prefs.services.exchange import PROBLEM, Exchange, unusable

JSON = "application/json"
MOST_PAGES = 10_000


class Holding(NamedTuple):
    """A record that ALSOFT holds.

    Attributes:
        record: what it says; its signature by the device holds.
        hash: SHA-256 of the JWS, base64url.
        jws: the exact bytes.
        receipt: ALSOFT's receipt, which holds; None for a record that didn't follow the chain when
            it came, and is kept as evidence.
        received_at: when it came, by ALSOFT's clock (aware UTC).
        known: this computer has the same bytes.
    """

    record: ConsentRecord
    hash: str
    jws: str
    receipt: str | None
    received_at: datetime
    known: bool


class Holdings(NamedTuple):
    """All that ALSOFT holds for a device ID.

    Attributes:
        device: the ID.
        records: the chain and the evidence, as ALSOFT answers them.
        decisions: what ALSOFT takes to hold now, by purpose; what isn't there is denied.
        missing: hashes of records that ALSOFT gave a receipt for, and doesn't hold any more.
    """

    device: str
    records: tuple[Holding, ...] = ()
    decisions: Mapping[str, Decision] = {}
    missing: tuple[str, ...] = ()


def holdings(outbox: Outbox, exchange: Exchange, device: str) -> Holdings:
    """Ask for everything that is held for a device ID, page by page; changes nothing there.

    Raises:
        BackendProblem: no answer, or none that can be used.
        VerificationFailed: a record, a receipt or the chain doesn't hold.
        LocalDataProblem: the outbox or the key can't be used.
    """
    stored = outbox.records(device)
    known = {record.hash for record in stored}
    receipted = [record.hash for record in stored if record.receipt is not None]
    found: list[Holding] = []
    decisions: dict[str, Decision] = {}
    for page in _pages(exchange, device, expected=bool(receipted)):
        fields = Fields(page, words("ALSOFT's answer"))
        if fields.thumbprint("device") != device:
            raise VerificationFailed(words("ALSOFT answered for another device."))
        found += [_of_chain(exchange, device, known, each) for each in _list(page, "records")]
        found += [_beside(device, known, each) for each in _list(page, "evidence")]
        decisions = {p: _decision(d) for p, d in fields.object("decisions").items()}
    check_chain([(each.jws, each.record) for each in found if each.receipt is not None])
    held = {each.hash for each in found}
    missing = tuple(hash_ for hash_ in receipted if hash_ not in held)
    return Holdings(device, tuple(found), decisions, missing)


def _pages(exchange: Exchange, device: str, *, expected: bool) -> Iterator[Json]:
    after = 0
    for _ in range(MOST_PAGES):
        answer = exchange.page(device, after)
        if answer.status == 404 and answer.media_type == PROBLEM and not after:
            if expected:
                raise BackendProblem(
                    words(
                        "ALSOFT knows nothing of this device ID, though it gave receipts for it."
                    ),
                    words("A clock that is wrong does this too. Check it: alsoft-prefs doctor"),
                )
            return
        if answer.status == 410 and answer.media_type == PROBLEM:
            return
        page = _page(answer)
        yield page
        following = page.get("next")
        if following is None:
            return
        if type(following) is not int or following <= after:
            break
        after = following
    raise BackendProblem(
        words("ALSOFT's answer has no end. Nothing is lost."),
        words("If it lasts, tell your administrator."),
    )


def _page(answer: Answer) -> Json:
    if answer.status != 200 or answer.media_type != JSON:
        raise unusable(answer)
    try:
        page = json.loads(answer.text)
    except (ValueError, RecursionError) as error:
        raise unusable(answer) from error
    if not isinstance(page, dict):
        raise unusable(answer)
    return page


def _list(page: Json, name: str) -> list[Json]:
    value = page.get(name)
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise VerificationFailed(words("ALSOFT's answer lacks its {name}.", name=name))
    return value


def _of_chain(exchange: Exchange, device: str, known: set[str], member: Json) -> Holding:
    jws, receipt = str(member.get("record")), str(member.get("receipt"))
    record = _record(device, jws)
    parsed = parse_receipt(receipt, exchange.keys_for(receipt))
    check_receipt(parsed, jws, record)
    hash_ = record_hash(jws)
    return Holding(record, hash_, jws, receipt, parsed.received_at, hash_ in known)


def _beside(device: str, known: set[str], member: Json) -> Holding:
    jws = str(member.get("record"))
    record, hash_ = _record(device, jws), record_hash(jws)
    received_at = Fields(member, words("Evidence")).time("received_at")
    return Holding(record, hash_, jws, None, received_at, hash_ in known)


def _record(device: str, jws: str) -> ConsentRecord:
    record = parse_record(jws)
    if record.device != device:
        raise VerificationFailed(words("ALSOFT answered with a record of another device."))
    return record


def _decision(word: object) -> Decision:
    try:
        return Decision(str(word))
    except ValueError as error:
        raise VerificationFailed(
            words("ALSOFT states a decision that isn't known here.")
        ) from error
