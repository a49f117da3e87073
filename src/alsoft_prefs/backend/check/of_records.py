"""What is asked of a record that is sent: the receipt, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from alsoft_prefs.backend.check.clauses import Check, check, expect, expect_equal
from alsoft_prefs.backend.check.device import SigningDevice
from alsoft_prefs.backend.check.exchange import Answer, Headers
from alsoft_prefs.backend.check.forgeries import MESSAGES, Forgery, Parts, compact
from alsoft_prefs.backend.check.subject import JOSE, Subject, problem
from alsoft_prefs.core.jws import ALGORITHM, Json, b64url_decode, canonical_json
from alsoft_prefs.core.receipts import check_receipt, parse_receipt
from alsoft_prefs.core.records import MAX_RECORD_BYTES, RECORD_TYP, parse_record, record_hash

AT_ONCE = 4


def check_answer(backend: Subject, answer: Answer, jws: str) -> None:
    """Raise Failed or VerificationFailed unless an answer is a record's receipt, as the head."""
    receipt = parse_receipt(answer.text, backend.keys())
    check_receipt(receipt, jws, parse_record(jws))
    expect_equal(receipt.head, record_hash(jws), "The receipt's head")


@check("openapi: postRecord 201")
def record_receipt(backend: Subject) -> None:
    """A record is answered by a signed receipt for it."""
    device = backend.device()
    jws = device.record(tracking="allow", news="unset")
    answer = backend.post(device, jws)
    expect_equal(answer.status, 201, "The status")
    check_answer(backend, answer, jws)


@check("openapi: postRecord 200")
def record_again(backend: Subject) -> None:
    """The same bytes are answered with the same receipt, also later."""
    device = backend.device()
    chain = device.chain(3)
    receipts = [backend.taken(device, jws) for jws in chain]
    for jws, receipt in zip(reversed(chain), reversed(receipts), strict=True):
        again = backend.post(device, jws)
        expect_equal(again.status, 200, "The status of a repeated record")
        expect_equal(again.text, receipt, "The receipt of a repeated record")


@check("openapi: postRecord 201")
def record_chain(backend: Subject) -> None:
    """Records that follow each other are taken in, each with its receipt."""
    device = backend.device()
    for jws in device.chain(3, tracking="allow"):
        answer = backend.post(device, jws)
        expect_equal(answer.status, 201, "The status")
        check_answer(backend, answer, jws)


@check("openapi: postRecord 201")
def records_at_once(backend: Subject) -> None:
    """Of several records for one place, sent at once, one is taken in."""
    device = backend.device()
    records = [device.record(tracking="allow") for _ in range(AT_ONCE)]
    answers = _at_once(backend, device, records)
    expect_equal(sorted(a.status for a in answers), [201, *[409] * (AT_ONCE - 1)], "The statuses")
    head = backend.ask("getDevice", device).json()["head"]
    taken = next(jws for a, jws in zip(answers, records, strict=True) if a.status == 201)
    expect_equal(head, taken, "The head")


@check("openapi: postRecord 200")
def same_at_once(backend: Subject) -> None:
    """One record, sent several times at once, has one receipt."""
    device = backend.device()
    answers = _at_once(backend, device, [device.record()] * AT_ONCE)
    expect_equal(sorted(a.status for a in answers), [*[200] * (AT_ONCE - 1), 201], "The statuses")
    expect_equal(len({answer.body for answer in answers}), 1, "The number of receipts")


def _at_once(backend: Subject, device: SigningDevice, records: list[str]) -> list[Answer]:
    with ThreadPoolExecutor(len(records)) as pool:
        return list(pool.map(lambda jws: backend.post(device, jws), records))


@check("openapi: postRecord 422")
def record_elsewhere(backend: Subject) -> None:
    """A record is refused on another device's path, and touches neither."""
    device, other = backend.device(), backend.device()
    problem(backend.post(device, device.record(), path=other.id), 422, "invalid-record")
    for each in (device, other):
        problem(backend.ask("getDevice", each), 404, "not-found")


@check("openapi: RecordJws")
def record_longest(backend: Subject) -> None:
    """A record of just under 8 KiB is taken in."""
    device = backend.device()
    jws = _of_size(device, MAX_RECORD_BYTES)
    expect(MAX_RECORD_BYTES - 4 <= len(jws) <= MAX_RECORD_BYTES, "The record has another size.")
    backend.taken(device, jws)


@check("openapi: postRecord 413")
def record_too_long(backend: Subject) -> None:
    """A record of more than 8 KiB is refused, and isn't held."""
    device = backend.device()
    answer = backend.post(device, _of_size(device, MAX_RECORD_BYTES + 8))
    problem(answer, 413, "too-large")
    problem(backend.ask("getDevice", device), 404, "not-found")


@check("openapi: postRecord 413")
def record_far_too_long(backend: Subject) -> None:
    """A body of 50 kB is refused, with and without its length stated."""
    device = backend.device()
    for body in (b"a" * 50_000, tuple(b"a" * 5_000 for _ in range(10))):
        answer = backend.call("postRecord", place=device.id, headers=_JOSE, body=body)
        problem(answer, 413, "too-large")


@check("RFC 9112 §7.1")
def record_chunked(backend: Subject) -> None:
    """A record that is sent in chunks, without a length, is taken in."""
    device = backend.device()
    jws = device.record().encode()
    body = (jws[:100], jws[100:])
    answer = backend.call("postRecord", place=device.id, headers=_JOSE, body=body)
    expect_equal(answer.status, 201, "The status")


def _of_size(device: SigningDevice, size: int) -> str:
    """Return a first record of a size in bytes, or of up to 3 less."""
    header, payload = _good(device)
    since = payload["decided_at"]
    purposes: Json = {}
    jws = ""
    for number in range(size):
        state = {"state": "Refused", "since": since}
        longer = _signed(device, header, {**payload, "purposes": {**purposes, f"p{number}": state}})
        if len(longer) > size - 4:
            break
        purposes[f"p{number}"], jws = state, longer
    last = next(reversed(purposes))
    state = purposes.pop(last)
    for filler in range(size):
        named = {**purposes, last + "x" * filler: state}
        longer = _signed(device, header, {**payload, "purposes": named})
        if len(longer) > size:
            break
        jws = longer
    return jws


def _signed(device: SigningDevice, header: Json, payload: Json) -> str:
    return compact(canonical_json(header), canonical_json(payload), device.sign)


def _good(device: SigningDevice) -> tuple[Json, Json]:
    payload: Json = json.loads(b64url_decode(device.record().split(".")[1]))
    header = {"alg": ALGORITHM, "typ": RECORD_TYP, "jwk": device.key.as_dict()}
    return header, payload


_JOSE: Headers = (("Content-Type", JOSE),)


def _media(name: str, what: str, headers: Headers) -> Check:
    def run(backend: Subject) -> None:
        device = backend.device()
        problem(backend.post(device, device.record(), headers=headers), 415, "media-type")
        problem(backend.ask("getDevice", device), 404, "not-found")

    return Check(f"media-{name}", f"A body is refused {what}", "RFC 9110 §15.5.16", run)


def _refused(forgery: Forgery) -> Check:
    def run(backend: Subject) -> None:
        device = backend.device()
        jws = forgery.make(Parts(device, *_good(device)))
        problem(backend.post(device, jws), 422, "invalid-record")
        problem(backend.ask("getDevice", device), 404, "not-found")

    return Check(
        f"record-{forgery.name}", f"A record is refused: {forgery.what}", forgery.clause, run
    )


def _payload(name: str, what: str, clause: str = "ConsentRecord", **changed: object) -> Forgery:
    return Forgery(name, what, f"openapi: {clause}", lambda parts: parts.stating(**changed))


def _state(state: str, since: str | None) -> Json:
    return {"a.b": {"state": state, "since": since}}


def _of_another_device(parts: Parts) -> str:
    return parts.stating(device=SigningDevice().id)


def _text(name: str, what: str, clause: str, make: Callable[[str], str]) -> Forgery:
    return Forgery(name, what, clause, lambda parts: make(parts.signed()))


def _of_bytes(name: str, what: str, clause: str, payload: bytes) -> Forgery:
    def make(parts: Parts) -> str:
        return compact(canonical_json(parts.header), payload, parts.device.sign)

    return Forgery(name, what, clause, make)


RECORDS = (
    _text("empty", "nothing at all", "RFC 7515 §7.1", lambda _: ""),
    _text("no-jws", "what isn't a JWS", "RFC 7515 §7.1", lambda _: "hello"),
    _text("unsigned", "no third part", "RFC 7515 §7.1", lambda jws: jws.rpartition(".")[0]),
    _text("not-ascii", "another character behind it", "RFC 7515 §7.1", lambda jws: jws + "é"),
    _text("line-end", "a line's end behind it", "RFC 7515 §7.1", lambda jws: jws + "\n"),
    _of_bytes("nan", "a payload with NaN", "RFC 8259 §6", b'{"schema":NaN}'),
    _of_bytes("deep", "a payload 4,000 arrays deep", "RFC 8259 §9", b'{"a":' + b"[" * 4000),
    _payload("seq-0", "seq 0", "Seq", seq=0),
    _payload("seq-negative", "a negative seq", "Seq", seq=-1),
    _payload("seq-2-53", "seq 2^53", "Seq", seq=2**53, prev="a" * 43),
    _payload("seq-2-63", "seq 2^63", "Seq", seq=2**63, prev="a" * 43),
    _payload("seq-10-30", "seq 10^30", "Seq", seq=10**30, prev="a" * 43),
    _payload("seq-long", "seq of 4,000 digits", "Seq", seq=10**3999, prev="a" * 43),
    _payload("seq-fraction", "seq 1.5", "Seq", seq=1.5),
    _payload("seq-text", "seq as a text", "Seq", seq="1"),
    _payload("seq-true", "seq true", "Seq", seq=True),
    _payload("prev-first", "a first one with prev", prev="a" * 43),
    _payload("prev-none", "a second one without prev", seq=2),
    _payload("prev-short", "prev too short", "Thumbprint", seq=2, prev="a" * 42),
    _payload("prev-other", "prev of other characters", "Thumbprint", seq=2, prev="=" * 43),
    _payload("prev-list", "prev a list", seq=2, prev=["a" * 43]),
    Forgery("device-other", "the device of another key", "openapi: ConsentRecord",
            _of_another_device),
    _payload("device-null", "without a device", device=None),
    _payload("schema", "an unknown schema", schema=2),
    _payload("unknown-member", "a member that isn't stated", email="a@b.example"),
    Forgery("lacks-purposes", "without purposes", "openapi: ConsentRecord",
            lambda parts: parts.without("purposes")),
    _payload("purposes-list", "purposes a list", purposes=[]),
    _payload("state-unknown", "an unknown state", "PurposeState",
             purposes=_state("Maybe", None)),
    _payload("state-undated", "a refusal without its time", "PurposeState",
             purposes=_state("Refused", None)),
    _payload("local-time", "a time without a zone", "Time", decided_at="2026-05-03T12:00:00"),
    _payload("method", "an unknown method", method="telepathy"),
    _payload("id", "an ID that is no UUIDv7", "Uuid7", id="00000000-0000-4000-8000-000000000000"),
)  # fmt: skip
"""What no record may state, however well it is signed."""


def _checks() -> Iterator[Check]:
    yield from (record_receipt, record_again, record_chain, records_at_once, same_at_once)
    yield from (record_elsewhere, record_longest, record_too_long, record_far_too_long)
    yield record_chunked
    yield _media("json", "as application/json", (("Content-Type", "application/json"),))
    yield _media("text", "as text/plain", (("Content-Type", "text/plain"),))
    yield _media("none", "without a type", ())
    yield _media("gzip", "with a content coding", (*_JOSE, ("Content-Encoding", "gzip")))
    yield from map(_refused, (*MESSAGES, *RECORDS))


CHECKS = tuple(_checks())
