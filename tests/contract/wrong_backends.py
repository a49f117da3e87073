"""Backends that are wrong in one thing each, made from a right one, and what must notice it.

A twist stands between the check and a real backend. It may sign as the backend does, and as the
devices do.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from alsoft_prefs.backend.check.device import SigningDevice
from alsoft_prefs.backend.check.exchange import Answer, Request, Send
from alsoft_prefs.backend.check.subject import Subject
from alsoft_prefs.backend.signing_keys import SigningKeys
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.ids import uuid7
from alsoft_prefs.core.jws import b64url, b64url_decode, sha256_b64url
from alsoft_prefs.core.receipts import ErasureReceipt, Receipt, sign_erasure, sign_receipt

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)
PROBLEM = "application/problem+json"


@dataclass
class Wrong:
    """A wrong backend.

    Attributes:
        send: reaches the right one.
        keys: the right one's.
        token: a service token of every scope.
        subject: who asks; it has the devices' keys.
        posted: the devices that sent a record.
    """

    send: Send
    keys: SigningKeys
    token: str
    subject: Subject | None = None
    posted: set[str] = field(default_factory=set)

    def receipt(self, body: bytes | tuple[bytes, ...] | None, seq: int = 1) -> bytes:
        """Return a receipt of its own for anything."""
        assert isinstance(body, bytes)
        digest = sha256_b64url(body)
        made = Receipt(uuid7(NOW, bytes(10)), digest, seq, digest, NOW, digest, self.keys.kid)
        return sign_receipt(made, self.keys.sign).encode()

    def proved(self, request: Request) -> Request:
        """Return a request with a good proof instead of its own."""
        assert self.subject is not None
        device = self.subject._devices[device_of(request)]
        url = self.subject.url + request.path.partition("?")[0]
        proof = device.prove(request.method, url, datetime.now(UTC))
        return request._replace(headers=(*without(request, "dpop"), ("DPoP", proof)))


Twist = Callable[[Wrong, Request], Answer]
Change = Callable[[Wrong, Request, Answer], Answer]


class Case(NamedTuple):
    """A twist, and the checks that must notice it; a `*` ends the beginning of several names."""

    name: str
    twist: Twist
    noticed_by: str


def device_of(request: Request) -> str:
    return request.path.removeprefix("/v1/devices/")[:43]


def without(request: Request, name: str) -> tuple[tuple[str, str], ...]:
    return tuple(each for each in request.headers if each[0].lower() != name)


def problem(name: str, status: int) -> Answer:
    document = {"type": f"urn:alsoft:problem:{name}", "title": "T", "status": status, "detail": "D"}
    headers = (("content-type", PROBLEM), ("cache-control", "no-store"))
    return Answer(status, headers, json.dumps(document).encode())


def at(path: str, change: Change, *, method: str = "GET", status: int | None = None) -> Twist:
    """Change the answers to a method whose path holds a text, of a status or any."""

    def twist(wrong: Wrong, request: Request) -> Answer:
        answer = wrong.send(request)
        if request.method != method or path not in request.path:
            return answer
        return change(wrong, request, answer) if status in {None, answer.status} else answer

    return twist


def always(answer: Answer) -> Change:
    return lambda _wrong, _request, _answer: answer


def document(change: Callable[[Any], object]) -> Change:
    """Change an answer's JSON value in place."""

    def changed(_wrong: Wrong, _request: Request, answer: Answer) -> Answer:
        if answer.status != 200:
            return answer
        value = json.loads(answer.body)
        change(value)
        return answer._replace(body=json.dumps(value).encode())

    return changed


def header(name: str, value: str | None) -> Twist:
    """State another value of a header in every answer, or leave it out."""

    def twist(wrong: Wrong, request: Request) -> Answer:
        answer = wrong.send(request)
        rest = tuple(each for each in answer.headers if each[0] != name)
        return answer._replace(headers=rest if value is None else (*rest, (name, value)))

    return twist


def ignoring(name: str) -> Twist:
    """Pass over a header of every request."""
    return lambda wrong, request: wrong.send(request._replace(headers=without(request, name)))


def gullible(wrong: Wrong, request: Request) -> Answer:
    """Believe any proof, or none."""
    about_device = request.path.startswith("/v1/devices/") and request.method != "POST"
    known = wrong.subject is not None and device_of(request) in wrong.subject._devices
    return wrong.send(wrong.proved(request) if about_device and known else request)


def forbidding(body: str) -> Twist:
    """Let a device that exists be told from one that doesn't."""

    def twist(wrong: Wrong, request: Request) -> Answer:
        answer = wrong.send(request)
        device = device_of(request)
        if request.method == "POST":
            wrong.posted.add(device)
        if answer.status != 404 or device not in wrong.posted:
            return answer
        if body == "status":
            return problem("forbidden", 403)
        return answer._replace(body=answer.body.replace(b"No such", b"No  such"))

    return twist


def taking(*statuses: int) -> Twist:
    """Take in what should be refused."""

    def change(wrong: Wrong, request: Request, answer: Answer) -> Answer:
        if answer.status not in statuses:
            return answer
        body = request.body if isinstance(request.body, bytes) else b"".join(request.body or ())
        return Answer(201, (("content-type", "application/jose"),), wrong.receipt(body))

    return at("/records", change, method="POST")


def another_receipt(wrong: Wrong, request: Request, answer: Answer) -> Answer:
    return answer._replace(body=wrong.receipt(request.body))


def foreign_key(_wrong: Wrong, _request: Request, answer: Answer) -> Answer:
    other = SigningDevice()
    header, payload, _ = answer.text.split(".")
    stated = json.loads(b64url_decode(header))
    assert stated["kid"]
    signed = other.sign(f"{header}.{payload}".encode())
    return answer._replace(body=f"{header}.{payload}.{b64url(signed)}".encode())


def another_erasure(wrong: Wrong, request: Request, answer: Answer) -> Answer:
    receipt = ErasureReceipt(
        uuid7(datetime.now(UTC), bytes(10)), device_of(request), 7, NOW, wrong.keys.kid
    )
    moment = receipt._replace(records=len(wrong.posted))
    wrong.posted.add(str(len(wrong.posted)))
    return answer._replace(body=sign_erasure(moment, wrong.keys.sign).encode())


def narrow_window(wrong: Wrong, request: Request) -> Answer:
    proof = dict(request.headers).get("DPoP")
    if proof is not None:
        issued = json.loads(b64url_decode(proof.split(".")[1]))["iat"]
        if abs(issued - datetime.now(UTC).timestamp()) > 10:
            return problem("not-found", 404)
    return wrong.send(request)


def all_decided(decision: str) -> Change:
    def change(value: Any) -> None:
        value["decisions"] = dict.fromkeys(value["decisions"], decision)

    return document(change)


def stated_by_last(value: Any) -> None:
    """Hold what the head states, whatever was refused outside the chain."""
    payload = json.loads(b64url_decode(value["records"][-1]["record"].split(".")[1]))
    words = {"Given": "allow", "Refused": "deny", "Withdrawn": "deny", "Unknown": "unset"}
    value["decisions"] = {name: words[p["state"]] for name, p in payload["purposes"].items()}


def refusing(predicate: Callable[[Request], bool], answer: Answer) -> Twist:
    return lambda wrong, request: answer if predicate(request) else wrong.send(request)


def _size(request: Request) -> int:
    return len(request.body) if isinstance(request.body, bytes) else 0


def _huge_seq(request: Request) -> bool:
    body = request.body if isinstance(request.body, bytes) else b""
    return body.count(b".") == 2 and (b"9007199254740991" in _payload(body))


def _payload(body: bytes) -> bytes:
    try:
        return b64url_decode(body.decode().split(".")[1])
    except (VerificationFailed, UnicodeDecodeError):
        return b""


def _foreign_host(request: Request) -> bool:
    return ("Host", "other.example") in request.headers


def believing_host(wrong: Wrong, request: Request) -> Answer:
    if not _foreign_host(request):
        return wrong.send(request)
    return wrong.send(wrong.proved(request._replace(headers=without(request, "host"))))


def trusting(wrong: Wrong, request: Request) -> Answer:
    """Let everybody do what a token is needed for."""
    bearer = ("Authorization", f"Bearer {wrong.token}")
    return wrong.send(request._replace(headers=(*without(request, "authorization"), bearer)))


ALIVE = Answer(200, (("content-type", "application/json"),), b'{"status": "undead"}')
HTML = Answer(404, (("content-type", "text/html"),), b"<h1>Not found</h1>")
BROKEN = problem("internal", 500)
EMPTY_KEY = {"crv": "Ed25519", "kty": "OKP", "x": "A" * 43, "alg": "Ed25519", "use": "sig"}
LOST = problem("not-found", 404)


def _unendorsed(value: Any) -> None:
    key = SigningDevice().key
    value["keys"].append({**EMPTY_KEY, "x": key.x, "kid": key.thumbprint()})


def _empty_head(_wrong: Wrong, request: Request, answer: Answer) -> Answer:
    if answer.status != 404:
        return answer
    body = {"device": device_of(request), "head": None, "receipt": None}
    headers = (("content-type", "application/json"), ("etag", '"none"'))
    return Answer(200, headers, json.dumps(body).encode())


CASES = (
    Case("dead", at("/healthz", always(ALIVE)), "health"),
    Case("not ready", at("/readyz", always(problem("unavailable", 503))), "ready"),
    Case("numbers as HTML", at("/metrics", always(HTML._replace(status=200))), "metrics"),
    Case("another time", header("date", "Mon, 01 Jan 2024 00:00:00 GMT"), "clock"),
    Case("no operation", at("/openapi.json", document(
        lambda d: d["paths"]["/v1/devices/{device}"].pop("delete"))), "contract"),
    Case("kid of another key", at("/v1/keys", document(
        lambda d: d["keys"][0].update(kid="A" * 43))), "keys record-receipt"),
    Case("a key from nowhere", at("/v1/keys", document(_unendorsed)), "keys-endorsed"),
    Case("another date", at("/v1/policy", document(
        lambda d: d["versions"][0].update(date="2020-02-02") if "versions" in d else None)),
        "policies-signed"),
    Case("another text", at("/v1/policy/", document(
        lambda d: d["texts"][0].update(document="Trust us."))), "policy-texts"),
    Case("any version", at("/v1/policy/", always(BROKEN), status=404), "policy-unknown"),
    Case("no ETag", header("etag", None), "tag-* own-tag"),
    Case("If-None-Match ignored", ignoring("if-none-match"), "tag-* own-tag"),
    Case("no Cache-Control", header("cache-control", None), "public-caching private-caching"),
    Case("a page that is kept", header("cache-control", "public, max-age=60"), "private-caching"),
    Case("pages for people", at("", always(HTML), status=404), "unknown-paths policy-unknown"),
    Case("methods unknown", at("", always(LOST), method="PUT"), "methods"),
    Case("HEAD fails", at("", always(BROKEN), method="HEAD"), "head"),
    Case("a new receipt for the same bytes",
         at("/records", another_receipt, method="POST", status=200), "record-again same-at-once"),
    Case("a receipt for something else",
         at("/records", another_receipt, method="POST", status=201), "record-receipt record-chain"),
    Case("a foreign signature", at("/records", foreign_key, method="POST", status=201),
         "record-receipt record-chain"),
    Case("201 for a fork", taking(409),
         "fork first-again gap wrong-prev records-at-once headless largest-seq"),
    Case("whatever is sent is taken in", taking(413, 415, 422),
         "record-too-long record-far-too-long media-* record-elsewhere record-alg-* record-hs256*"
         " record-es256* record-eddsa record-typ record-crit record-b64 record-private-key"
         " record-x25519 record-no-key record-foreign-* record-*-signature record-stray-bits"
         " record-alphabet record-padding record-parts record-member-twice record-header-twice"
         " record-not-json record-list record-seq-* record-prev-* record-device-other record-schema"
         " record-unknown-member record-lacks-purposes record-purposes-list record-state-*"
         " record-local-time record-method record-id record-empty record-no-jws record-unsigned"
         " record-not-ascii record-line-end record-nan record-deep record-device-null"),
    Case("8,000 bytes at most", refusing(lambda r: _size(r) > 8000, problem("too-large", 413)),
         "record-longest"),
    Case("no chunks", refusing(lambda r: isinstance(r.body, tuple), problem("length", 411)),
         "record-chunked"),
    Case("a huge seq fails", refusing(_huge_seq, BROKEN), "largest-seq"),
    Case("evidence is dropped", at("/records", document(lambda d: d.update(evidence=[]))),
         "conflict-kept headless history-pages"),
    Case("refusals wait", at("/records", document(stated_by_last)), "refusal-holds unset-holds"),
    Case("grants don't wait", at("/records", all_decided("allow")),
         "grant-waits grant-alone-waits unset-holds"),
    Case("a refusal stays for ever", at("/records", all_decided("deny")), "grant-follows history"),
    Case("no head", at("/v1/devices/", document(lambda d: d.update(head=None, receipt=None))),
         "own-head"),
    Case("one page", at("/records", document(lambda d: d.update(next=None))), "history-pages"),
    Case("any parameter", at("/records?", always(ALIVE), status=400), "history-parameters"),
    Case("every device exists", at("/v1/devices/", _empty_head), "unknown record-elsewhere"),
    Case("another erasure each time", at("/v1/devices/", another_erasure, method="DELETE"),
         "erasure-receipt erasure-again erasure-first"),
    Case("a foreign erasure", at("/v1/devices/", foreign_key, method="DELETE"), "erasure-receipt"),
    Case("forgets that it erased", at("/v1/devices/", always(LOST), status=410), "erased"),
    Case("takes in what it erased", taking(410), "erased erasure-first"),
    Case("erases all", at("/v1/devices/", always(problem("erased", 410)), status=200),
         "erasure-alone own-head"),
    Case("a narrow window", narrow_window, "proof-window"),
    Case("a believed Host", believing_host, "host-header"),
    Case("403 for a bad proof", forbidding("status"), "proof-none proof-old erased-unproved"),
    Case("a bad proof shows in a text", forbidding("body"), "proof-none proof-alg-none"),
    Case("no token needed", trusting, "services-without-token token-in-query"),
    Case("what is open is allowed", at("/v1/decisions", all_decided("allow"), method="POST"),
         "decisions"),
    Case("any question", at("/v1/decisions", always(ALIVE), method="POST", status=400),
         "decisions-refused"),
    Case("any place in the feed", at("/v1/changes", always(LOST), status=400), "changes"),
    Case("nothing is delivered", at("/v1/changes", document(lambda d: d.update(items=[]))),
         "changes-delivered"),
    Case("small groups are told", at("/v1/statistics", document(
        lambda d: d["purposes"]["tracking.analytics"].update(allow=7))), "statistics"),
    Case("any proof", gullible, "others-data erased-unproved proof-[!w]*"),
)  # fmt: skip
