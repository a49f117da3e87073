"""Callers who mean harm: other algorithms, keys that aren't Ed25519, huge numbers, slow bytes."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import selectors
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed448, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from alsoft_prefs.core.decisions import Decision, Rule
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import b64url, b64url_decode, canonical_json, sha256_b64url
from alsoft_prefs.core.proofs import PROOF_TYP
from alsoft_prefs.core.records import MAX_RECORD_BYTES, RECORD_TYP
from alsoft_prefs.services.sync import State
from tests.backend_world import SigningDevice, problem
from tests.faults.conftest import ON_SQLITE, running_world
from tests.faults.databases import SqliteDatabase
from tests.faults.judge import judge
from tests.faults.people import Person
from tests.faults.world import World

HUGE = (2**53 - 1, 2**53, 2**63 - 1, 2**63, 2**64, 10**400, 10**5000)
SLOW_HEADS, SLOW_BODIES = 60, 30
MANY = 74
ENOUGH_SECONDS = 30.0
Signer = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Give a world with a victim whose grant is confirmed; what attacks it may leave nothing."""
    folder = tmp_path_factory.mktemp("hostile")
    with running_world(folder / "world", SqliteDatabase(folder / "database")) as world:
        _settled(world)
        yield world


def _settled(world: World) -> Person:
    person = world.person()
    person.allow()
    assert person.sync().state is State.IDLE
    return person


class Forgery:
    """A key of some kind as a JWK, what stands in the header, and what signs."""

    def __init__(self, jwk: dict[str, str], header: dict[str, Any], sign: Signer) -> None:
        self.jwk = jwk
        self._header = header
        self._sign = sign
        members = {name: jwk[name] for name in sorted(jwk)}
        self.id = sha256_b64url(canonical_json(members))  # RFC 7638, for any kind of key

    def record(self, device: str, template: str) -> str:
        """Return a record of a device, its contents taken from another record."""
        payload = json.loads(b64url_decode(template.split(".")[1]))
        return self._compact(RECORD_TYP, {**payload, "device": device})

    def proof(self, method: str, url: str, template: dict[str, str]) -> dict[str, str]:
        payload = json.loads(b64url_decode(template["DPoP"].split(".")[1]))
        return {"DPoP": self._compact(PROOF_TYP, {**payload, "htm": method, "htu": url})}

    def _compact(self, typ: str, payload: dict[str, object]) -> str:
        header = {"typ": typ, "jwk": self.jwk, **self._header}
        signing_input = f"{b64url(canonical_json(header))}.{b64url(canonical_json(payload))}"
        return f"{signing_input}.{b64url(self._sign(signing_input.encode()))}"


def _hmac(key: bytes) -> Signer:
    return lambda data: hmac.new(key, data, hashlib.sha256).digest()


def _on_p256(key: ec.EllipticCurvePrivateKey) -> Signer:
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    return sign


def _number(value: int) -> str:
    return b64url(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _forgeries(victim: SigningDevice) -> dict[str, Forgery]:
    """Return what claims to be the victim, or to be a device with a key of another kind.

    What is honestly signed is the victim's own, under a header that states something else.
    """
    own = victim.key.as_dict()
    raw = b64url_decode(victim.key.x)
    p256, rsa_key = ec.generate_private_key(ec.SECP256R1()), rsa.generate_private_key(65537, 2048)
    ed = ed448.Ed448PrivateKey.generate()
    point, modulus = p256.public_key().public_numbers(), rsa_key.public_key().public_numbers()
    p256_jwk = {"kty": "EC", "crv": "P-256", "x": _number(point.x), "y": _number(point.y)}
    rsa_jwk = {"kty": "RSA", "n": _number(modulus.n), "e": "AQAB"}
    ed448_raw = ed.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    ed448_jwk = {"kty": "OKP", "crv": "Ed448", "x": b64url(ed448_raw)}
    secret = {"kty": "oct", "k": b64url(b"secret")}

    def rs256(data: bytes) -> bytes:
        return rsa_key.sign(data, padding.PKCS1v15(), hashes.SHA256())

    def okp(x: bytes) -> dict[str, str]:
        return {"kty": "OKP", "crv": "Ed25519", "x": b64url(x)}

    identity = (1).to_bytes(32, "little")  # signs everything with R = identity, s = 0
    beyond = (2**255 - 18).to_bytes(32, "little")  # the same point, written another way
    return {
        "none": Forgery(own, {"alg": "none"}, lambda _: b""),
        "NONE": Forgery(own, {"alg": "NONE"}, lambda _: b""),
        "none, signed with zeros": Forgery(own, {"alg": "none"}, lambda _: bytes(64)),
        "no alg": Forgery(own, {}, lambda _: b""),
        "none, honestly signed": Forgery(own, {"alg": "none"}, victim.sign),
        "EdDSA, honestly signed": Forgery(own, {"alg": "EdDSA"}, victim.sign),
        "X25519, honestly signed": Forgery(
            {**own, "crv": "X25519"}, {"alg": "Ed25519"}, victim.sign
        ),
        "with its private key": Forgery({**own, "d": "AAAA"}, {"alg": "Ed25519"}, victim.sign),
        "HS256 by the public key": Forgery(own, {"alg": "HS256"}, _hmac(raw)),
        "HS256 by its text": Forgery(own, {"alg": "HS256"}, _hmac(victim.key.x.encode())),
        "HS256 by its JWK": Forgery(own, {"alg": "HS256"}, _hmac(canonical_json(own))),
        "Ed25519, signed by a MAC": Forgery(own, {"alg": "Ed25519"}, lambda d: _hmac(raw)(d) * 2),
        "a key of its own": Forgery(SigningDevice().key.as_dict(), {"alg": "Ed25519"}, victim.sign),
        "a secret key": Forgery(secret, {"alg": "HS256"}, _hmac(b"secret")),
        "P-256": Forgery(p256_jwk, {"alg": "ES256"}, _on_p256(p256)),
        "P-256 as Ed25519": Forgery(p256_jwk, {"alg": "Ed25519"}, _on_p256(p256)),
        "RSA": Forgery(rsa_jwk, {"alg": "RS256"}, rs256),
        "Ed448": Forgery(ed448_jwk, {"alg": "Ed448"}, ed.sign),
        "Ed448 as Ed25519": Forgery(ed448_jwk, {"alg": "Ed25519"}, lambda d: ed.sign(d)[:64]),
        "small order": Forgery(okp(identity), {"alg": "Ed25519"}, lambda _: identity + bytes(32)),
        "small order, unusual": Forgery(
            okp(beyond), {"alg": "Ed25519"}, lambda _: identity + bytes(32)
        ),
        "not on the curve": Forgery(
            okp(b"\2" + bytes(31)), {"alg": "Ed25519"}, lambda _: bytes(64)
        ),
    }


@pytest.fixture(scope="module")
def forgeries(shared: World) -> dict[str, Forgery]:
    return _forgeries(shared.people[0].devices()[0])


@pytest.mark.parametrize("name", _forgeries(SigningDevice()))
def test_a_forgery_is_nobody(shared: World, forgeries: dict[str, Forgery], name: str) -> None:
    """Neither as the victim nor under the forging key's own thumbprint."""
    (person,) = shared.people
    (victim,) = person.devices()
    forgery = forgeries[name]
    rows = shared.database.rows()
    template = victim.record(2, rows.records[-1].jws, tracking="allow")
    backend = shared.backend
    for device in (victim.id, forgery.id):
        jws = forgery.record(device, template)
        answer = requests.post(
            f"{backend.url}/v1/devices/{device}/records",
            data=jws,
            headers={"Content-Type": "application/jose"},
            timeout=20,
        )
        problem(answer, 422, "invalid-record")
        url = f"{backend.url}/v1/devices/{device}"
        for method, path in (("GET", ""), ("GET", "/records"), ("DELETE", "")):
            honest = victim.proof(method, url + path)
            proof = forgery.proof(method, url + path, honest)
            refused = requests.request(method, url + path, headers=proof, timeout=20)
            problem(refused, 404, "not-found")
    assert shared.database.rows() == rows


def test_after_all_forgeries(shared: World) -> None:
    judge(shared)


def _with_seq(device: SigningDevice, prev: str, seq: int) -> str:
    """Return a record whose `seq` is any number, however long."""
    header, payload, _ = device.record(2, prev, tracking="deny").split(".")
    digits = "1" + "0" * 5000 if seq == 10**5000 else str(seq)
    spoiled = b64url_decode(payload).replace(b'"seq":2', f'"seq":{digits}'.encode())
    signing_input = f"{header}.{b64url(spoiled)}"
    return f"{signing_input}.{b64url(device.sign(signing_input.encode()))}"


def test_a_huge_seq(world: World) -> None:
    """What fits is evidence, and its refusal holds; what doesn't fit is refused. None is a 500."""
    for seq in HUGE:
        device = SigningDevice()
        world.devices.append(device)
        first = device.record(tracking="allow", news="allow")
        world.held[first] = world.backend.post(device, first).text
        answer = world.backend.post(device, _with_seq(device, first, seq))
        fits = seq < 2**53
        problem(answer, 409 if fits else 422, "chain-conflict" if fits else "invalid-record")
        page = world.backend.ask("GET", device, "/records").json()
        assert page["decisions"]["tracking.analytics"] == ("deny" if fits else "allow")
    judge(world)


def _of_size(device: SigningDevice, size: int) -> str:
    """Return a first record that is so many bytes long, or one less, as base64 has it."""
    names: dict[str, Any] = {f"made.up.{number:03}": "deny" for number in range(MANY)}
    for length in range(1, 600):
        jws = device.record(**{**names, "x" * length: "deny"})
        if len(jws) >= size - 1:
            return jws
    raise AssertionError(f"the last one had {len(jws)} bytes")


@ON_SQLITE
def test_the_limit_of_eight_kibibytes(world: World) -> None:
    """Up to the limit a record is taken in whole; above it nothing is kept, and others go on."""
    device, other = SigningDevice(), SigningDevice()
    world.devices += [device, other]
    longest = _of_size(device, MAX_RECORD_BYTES)
    assert MAX_RECORD_BYTES - 1 <= len(longest) <= MAX_RECORD_BYTES
    answer = world.backend.post(device, longest)
    assert answer.status_code == 201
    world.held[longest] = answer.text
    for length in (MAX_RECORD_BYTES + 1, 9000, 60_000):
        padded = longest + "A" * (length - len(longest))
        problem(world.backend.post(other, padded), 413, "too-large")
    _settled(world)
    judge(world)


@ON_SQLITE
def test_choices_that_no_record_can_hold(world: World) -> None:
    """Sync says so and keeps them; they are sent once the catalog lets a record hold them."""
    person = _settled(world)
    usual = person.program.rules
    many = [Rule(f"made.up.{number:03}", "One of many", False, False) for number in range(120)]
    person.reopen(rules=(*usual, *many))
    person.program.preferences.choose(
        dict.fromkeys((r.id for r in many), Decision.DENY), Method.TOGGLE
    )
    person.deny()
    for _ in range(2):
        status = person.sync()
        assert (status.state, status.pending) == (State.ERROR, 1)
        assert "don't fit into a message" in (status.last_error or "")
    person.reopen(rules=usual)
    judge(world)


class _Slow:
    """Connections that each send a byte now and then, until the backend has hung up on all."""

    def __init__(self, world: World, stack: contextlib.ExitStack) -> None:
        host, _, port = world.backend.url.removeprefix("http://").partition(":")
        self._address = (host, int(port))
        self._stack = stack
        self._selector = stack.enter_context(selectors.DefaultSelector())

    def open(self, begin: bytes) -> None:
        connection = socket.create_connection(self._address, timeout=ENOUGH_SECONDS)
        self._stack.enter_context(connection)
        connection.sendall(begin)
        self._selector.register(connection, selectors.EVENT_READ)

    def outlast(self) -> None:
        """Go on until every connection has ended; a moment without an end sends one more byte."""
        for _ in range(int(ENOUGH_SECONDS / 0.1)):
            for key, _ in self._selector.select(0.1):
                self._end(key.fileobj)
            open_ = [key.fileobj for key in self._selector.get_map().values()]
            if not open_:
                return
            for connection in open_:
                with contextlib.suppress(OSError):
                    connection.sendall(b"a")  # type: ignore[union-attr]
        pytest.fail("the backend didn't hang up")

    def _end(self, connection: Any) -> None:
        with contextlib.suppress(ConnectionError):
            while connection.recv(65536):
                pass
        self._selector.unregister(connection)
        connection.close()


def test_slow_callers_hold_nobody_up(tmp_path: Path, own_sqlite: SqliteDatabase) -> None:
    """Many slow heads and bodies; meanwhile everybody else is served, and then they are cut off."""
    options = ("--patience", "1.5", "--connections", str(SLOW_HEADS + SLOW_BODIES + 20))
    with (
        running_world(tmp_path / "world", own_sqlite, *options) as world,
        contextlib.ExitStack() as stack,
    ):
        slow = _Slow(world, stack)
        device = SigningDevice()
        head = f"POST /v1/devices/{device.id}/records HTTP/1.1\r\nHost: x\r\n"
        head += "Content-Type: application/jose\r\nContent-Length: 8000\r\n\r\n"
        for _ in range(SLOW_HEADS):
            slow.open(b"GET /healthz HTTP/1.1\r\nX: ")
        for _ in range(SLOW_BODIES):
            slow.open(head.encode())
        person = _settled(world)
        person.deny()
        assert person.sync().state is State.IDLE
        slow.outlast()
        judge(world)


def test_one_too_many_connections(tmp_path: Path, own_sqlite: SqliteDatabase) -> None:
    """Who comes while all places are taken is told to come back, and loses nothing."""
    options = ("--patience", "1.5", "--connections", "2")
    with (
        running_world(tmp_path / "world", own_sqlite, *options) as world,
        contextlib.ExitStack() as stack,
    ):
        slow = _Slow(world, stack)
        for _ in range(2):
            slow.open(b"GET /healthz HTTP/1.1\r\n")
        person = world.person()
        person.deny()
        status = person.sync()
        assert (status.state, status.pending) == (State.ERROR, 1)
        assert "busy" in (status.last_error or "")
        slow.outlast()
        judge(world)
        assert person.own()["contact.news"] is Decision.DENY
