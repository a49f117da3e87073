"""The backend that is checked: requests to it, each answer held against the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

from alsoft_prefs.backend.check.clauses import Failed, Skipped, expect, expect_equal
from alsoft_prefs.backend.check.device import SigningDevice
from alsoft_prefs.backend.check.exchange import Answer, Headers, Request, Send
from alsoft_prefs.backend.check.schema import faults, resolved
from alsoft_prefs.backend.contract import read_contract
from alsoft_prefs.core.backend_keys import Keys, parse_key_set
from alsoft_prefs.core.jws import Json

JOSE = "application/jose"
PROBLEM = "application/problem+json"
PREFIX = "urn:alsoft:problem:"


class Operation(NamedTuple):
    """An operation of the contract: its method, its path with places to fill, what it answers."""

    method: str
    path: str
    responses: Json


def operations() -> dict[str, Operation]:
    """Return the contract's operations by `operationId`."""
    return {
        stated["operationId"]: Operation(method.upper(), path, stated["responses"])
        for path, item in read_contract()["paths"].items()
        for method, stated in item.items()
        if method != "parameters"
    }


class Subject:
    """A backend under check, and the devices that were made for it.

    Arguments:
        send: sends a request.
        url: the backend's URL as its clients see it, without a slash at the end.
        now: tells the time, aware UTC.
        token: a service token; None where there is none.
        wait: returns after so many seconds.

    Attributes:
        erased: the IDs of the devices that the backend said it erased.
    """

    def __init__(
        self,
        send: Send,
        url: str,
        *,
        now: Callable[[], datetime],
        token: str | None,
        wait: Callable[[float], object],
    ) -> None:
        self.url = url
        self.now = now
        self.wait = wait
        self.erased: set[str] = set()
        self._send = send
        self._token = token
        self._devices: dict[str, SigningDevice] = {}
        self._held: set[str] = set()
        self._operations = operations()

    @property
    def token(self) -> str:
        """The service token; raises Skipped where there is none."""
        if self._token is None:
            raise Skipped("needs --token")
        return self._token

    def device(self) -> SigningDevice:
        """Return a new device, to be erased at the end if the backend holds anything of it."""
        device = SigningDevice()
        self._devices[device.id] = device
        return device

    def send(self, request: Request) -> Answer:
        """Return an answer that isn't held against the contract."""
        answer = self._send(request)
        device = request.path.removeprefix("/v1/devices/")[:43]
        if device in self._devices and answer.status < 500:
            if request.method == "POST" and answer.status in {200, 201, 409}:
                self._held.add(device)
            if request.method == "DELETE" and answer.status == 200:
                self.erased.add(device)
        return answer

    def call(
        self,
        operation: str,
        *,
        place: str = "",
        query: str = "",
        headers: Headers = (),
        body: bytes | tuple[bytes, ...] | None = None,
    ) -> Answer:
        """Return the answer of an operation, held against what the contract states of it.

        Arguments:
            operation: its `operationId`.
            place: what stands for the parameter of its path.
            query: with its question mark.
            headers: those of the request.
            body: that of the request.

        Raises:
            Failed: the answer's status, headers, media type or body isn't stated.
        """
        stated = self._operations[operation]
        path = _filled(stated.path, place)
        answer = self.send(Request(stated.method, path + query, headers, body))
        for fault in _misfits(stated, answer):
            raise Failed(f"{operation}: {fault}.")
        return answer

    def post(
        self,
        device: SigningDevice,
        jws: str,
        *,
        path: str | None = None,
        headers: Headers = (("Content-Type", JOSE),),
    ) -> Answer:
        """Send a record; `path` is the device of the path where it isn't the one that signed."""
        return self.call("postRecord", place=path or device.id, headers=headers, body=jws.encode())

    def ask(
        self, operation: str, device: SigningDevice, *, query: str = "", headers: Headers = ()
    ) -> Answer:
        """Make a proved request about a device."""
        stated = self._operations[operation]
        proof = device.prove(stated.method, self.proved_url(operation, device.id), self.now())
        return self.call(
            operation, place=device.id, query=query, headers=(("DPoP", proof), *headers)
        )

    def proved_url(self, operation: str, device: str) -> str:
        """Return the `htu` of a request about a device."""
        return self.url + _filled(self._operations[operation].path, device)

    def taken(self, device: SigningDevice, jws: str) -> str:
        """Send a record that must be taken in, and return its receipt."""
        answer = self.post(device, jws)
        expect_equal(answer.status, 201, "The answer to a record that follows")
        return answer.text

    def history(self, device: SigningDevice, query: str = "") -> Json:
        """Return what is held for a device, or a page of it."""
        answer = self.ask("getRecords", device, query=query)
        expect_equal(answer.status, 200, "The status of the history")
        found: Json = answer.json()
        return found

    def decisions(self, device: SigningDevice) -> dict[str, str]:
        """Return what the backend takes to hold for a device."""
        found: dict[str, str] = self.history(device)["decisions"]
        return found

    def keys(self) -> Keys:
        """Return the published keys by `kid`; raises VerificationFailed for unusable ones."""
        return parse_key_set(self.call("getKeys").json()).keys

    def clean_up(self) -> int:
        """Erase the devices of which something is held, and return how many remained."""
        for device in sorted(self._held - self.erased):
            try:
                self.ask("deleteDevice", self._devices[device])
            except Failed:
                continue
        return len(self._held - self.erased)


def problem(answer: Answer, status: int, name: str) -> Json:
    """Return the problem details of an answer (RFC 9457).

    Raises:
        Failed: another status, media type or `type`, or a member that is missing.
    """
    expect_equal(answer.status, status, "The status")
    expect_equal(answer.media_type, PROBLEM, "The media type")
    document = answer.json()
    expect(isinstance(document, dict), "A problem isn't an object.")
    expect_equal(document.get("type"), PREFIX + name, "The problem's type")
    expect_equal(document.get("status"), status, "The problem's status")
    for member in ("title", "detail"):
        text = document.get(member)
        expect(isinstance(text, str) and bool(text), f"The problem has no {member}.")
    found: Json = document
    return found


def _filled(path: str, place: str) -> str:
    before, brace, rest = path.partition("{")
    return before + place + rest.partition("}")[2] if brace else path


def _misfits(operation: Operation, answer: Answer) -> Iterator[str]:
    stated = operation.responses.get(str(answer.status))
    if stated is None:
        yield f"the status {answer.status} isn't stated"
        return
    stated = resolved(stated)
    for name, header in stated.get("headers", {}).items():
        yield from _header_misfits(name, resolved(header), answer.header(name))
    if "content" not in stated:
        if answer.body:
            yield f"an answer of {answer.status} has a body"
        return
    media = {_bare(name): each for name, each in stated["content"].items()}.get(answer.media_type)
    if media is None:
        yield f"the media type {answer.media_type!r} isn't stated for {answer.status}"
        return
    value = answer.json() if answer.media_type.endswith("json") else answer.text
    yield from faults(media["schema"], value)


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0]


def _header_misfits(name: str, stated: Json, value: str | None) -> Iterator[str]:
    if value is None:
        if stated.get("required"):
            yield f"the header {name} is missing"
        return
    typed = int(value) if value.isdecimal() and value.isascii() else value
    yield from faults(stated["schema"], typed, name)
