"""Who may read and erase: only who proves the device's key, and nobody else learns that it exists.

What is wrong with a proof is answered exactly as a device that doesn't exist is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import NamedTuple

from alsoft_prefs.backend.check.clauses import Check, check, expect_equal
from alsoft_prefs.backend.check.device import SigningDevice
from alsoft_prefs.backend.check.exchange import Answer, Headers, Request
from alsoft_prefs.backend.check.forgeries import MESSAGES, Forgery, Parts
from alsoft_prefs.backend.check.subject import Subject, operations, problem
from alsoft_prefs.core.jws import ALGORITHM
from alsoft_prefs.core.proofs import PROOF_TYP

NEAR = timedelta(seconds=50)
FAR = timedelta(seconds=75)
PROVED = ("getDevice", "getRecords", "deleteDevice")
COMPARED = ("content-type", "cache-control", "www-authenticate", "etag", "retry-after")


class Case(NamedTuple):
    """A request that needs a proof: whose it is, its method and its `htu`."""

    backend: Subject
    device: SigningDevice
    method: str
    url: str

    def proof(self, *, shift: timedelta = timedelta(), **changed: str) -> str:
        """Return a good proof, made `shift` from now, or one for another `method` or `url`."""
        method, url = changed.get("method", self.method), changed.get("url", self.url)
        return self.device.prove(method, url, self.backend.now() + shift)

    def parts(self) -> Parts:
        """Return what a good proof is made from."""
        issued = int(self.backend.now().timestamp())
        payload = {"htm": self.method, "htu": self.url, "iat": issued, "jti": "a-check"}
        header = {"alg": ALGORITHM, "typ": PROOF_TYP, "jwk": self.device.key.as_dict()}
        return Parts(self.device, header, payload)


Make = Callable[[Case], tuple[str, ...]]
"""Returns the values of the `DPoP` headers of a request that must not be believed."""


def _refused(name: str, what: str, clause: str, make: Make) -> Check:
    def run(backend: Subject) -> None:
        device = backend.device()
        jws = device.record()
        backend.taken(device, jws)
        nothing = backend.ask("getDevice", backend.device())
        for operation in PROVED:
            method = operations()[operation].method
            case = Case(backend, device, method, backend.proved_url(operation, device.id))
            headers: Headers = tuple(("DPoP", value) for value in make(case))
            answer = backend.call(operation, place=device.id, headers=headers)
            _check_same(answer, nothing, operation)
        own = backend.ask("getDevice", device)
        expect_equal((own.status, own.json().get("head")), (200, jws), "What is held after it")

    return Check(f"proof-{name}", f"A proof isn't believed: {what}", clause, run)


def _check_same(answer: Answer, nothing: Answer, operation: str) -> None:
    """Raise Failed unless an answer can't be told from that for a device that doesn't exist."""
    problem(answer, 404, "not-found")
    expect_equal(answer.body, nothing.body, f"{operation}: the body")
    names = [name for name, _ in answer.headers]
    expect_equal(names, [name for name, _ in nothing.headers], f"{operation}: the headers")
    for name in COMPARED:
        expect_equal(answer.header(name), nothing.header(name), f"{operation}: {name}")


def _message(forgery: Forgery) -> Check:
    def make(case: Case) -> tuple[str, ...]:
        return (forgery.make(case.parts()),)

    return _refused(forgery.name, forgery.what, forgery.clause, make)


def _stating(name: str, what: str, **changed: object) -> Check:
    def make(case: Case) -> tuple[str, ...]:
        return (case.parts().stating(**changed),)

    return _refused(name, what, "RFC 9449 §4.2", make)


def _lacking(member: str) -> Check:
    def make(case: Case) -> tuple[str, ...]:
        return (case.parts().without(member),)

    return _refused(f"no-{member}", f"without {member}", "RFC 9449 §4.2", make)


def _joined(case: Case) -> str:
    return f"{case.proof()}, {case.proof()}"


def _another_host(case: Case) -> str:
    rest = case.url.partition("://")[2].partition("/")[2]
    return case.proof(url=f"https://other.example/{rest}")


def _of_another_device(case: Case) -> str:
    return SigningDevice().prove(case.method, case.url, case.backend.now())


@check("openapi: proof")
def proof_window(backend: Subject) -> None:
    """A proof holds for 60 seconds either way."""
    device = backend.device()
    backend.taken(device, device.record())
    for operation in ("getDevice", "getRecords"):
        case = Case(backend, device, "GET", backend.proved_url(operation, device.id))
        for shift in (-NEAR, NEAR):
            headers = (("DPoP", case.proof(shift=shift)),)
            answer = backend.call(operation, place=device.id, headers=headers)
            expect_equal(answer.status, 200, f"The status {shift.total_seconds():+.0f} s away")


@check("openapi: proof")
def others_data(backend: Subject) -> None:
    """A device's key opens no other device's data, and erases none."""
    device, other = backend.device(), backend.device()
    first, second = device.record(tracking="allow"), other.record(tracking="deny")
    backend.taken(device, first)
    backend.taken(other, second)
    nothing = backend.ask("getDevice", backend.device())
    for operation in PROVED:
        for proved in (device, other):
            url = backend.proved_url(operation, proved.id)
            proof = other.prove(operations()[operation].method, url, backend.now())
            answer = backend.call(operation, place=device.id, headers=(("DPoP", proof),))
            _check_same(answer, nothing, operation)
    for owner, jws in ((device, first), (other, second)):
        records = [each["record"] for each in backend.history(owner)["records"]]
        expect_equal(records, [jws], "What is held afterwards")


@check("openapi: proof")
def erased_unproved(backend: Subject) -> None:
    """Without a proof, an erased device is like one that never was."""
    device = backend.device()
    backend.taken(device, device.record())
    backend.ask("deleteDevice", device)
    nothing = backend.ask("getDevice", backend.device())
    for operation in PROVED:
        _check_same(backend.call(operation, place=device.id), nothing, operation)


@check("RFC 9449 §4.3")
def host_header(backend: Subject) -> None:
    """A proof for another host isn't believed, whatever Host states."""
    device = backend.device()
    backend.taken(device, device.record())
    path = f"/v1/devices/{device.id}"
    proof = device.prove("GET", f"https://other.example{path}", backend.now())
    headers = (("Host", "other.example"), ("DPoP", proof))
    answer = backend.send(Request("GET", path, headers))
    # An edge that knows no such host answers in its own way.
    expect_equal(answer.status in {200, 304}, False, "Whether it was believed")


_HEADER, _CHECKING = "RFC 9449 §4.1", "RFC 9449 §4.3"


def _checks() -> Iterator[Check]:
    yield from (proof_window, others_data, erased_unproved, host_header)
    yield _refused("none", "none", _HEADER, lambda _: ())
    yield _refused("empty", "an empty one", _HEADER, lambda _: ("",))
    yield _refused("twice", "two headers", _CHECKING, lambda c: (c.proof(), c.proof()))
    yield _refused("same-twice", "the same one twice", _CHECKING, lambda c: (c.proof(),) * 2)
    yield _refused("joined", "two in one header", _CHECKING, lambda c: (_joined(c),))
    yield _refused("old", "older than 60 s", _CHECKING, lambda c: (c.proof(shift=-FAR),))
    yield _refused("future", "more than 60 s ahead", _CHECKING, lambda c: (c.proof(shift=FAR),))
    yield _refused("method", "another method's", _CHECKING, lambda c: (c.proof(method="PUT"),))
    yield _refused("path", "another path's", _CHECKING, lambda c: (c.proof(url=c.url + "/x"),))
    yield _refused("host", "another host's", _CHECKING, lambda c: (_another_host(c),))
    yield _refused("device", "another device's", "openapi: proof",
                   lambda c: (_of_another_device(c),))  # fmt: skip
    yield _refused("record", "a record", "RFC 8725 §3.11", lambda c: (c.device.record(),))
    yield from map(_lacking, ("htm", "htu", "iat", "jti"))
    yield _stating("iat-text", "iat a text", iat="now")
    yield _stating("iat-huge", "iat 10^30", iat=10**30)
    yield _stating("jti-empty", "jti empty", jti="")
    yield from map(_message, MESSAGES)


CHECKS = tuple(_checks())
