"""Signed messages that must be refused: each is good but for one thing."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from typing import NamedTuple

from alsoft_prefs.backend.check.device import SigningDevice
from alsoft_prefs.core.jws import (
    Json,
    Sign,
    b64url,
    b64url_decode,
    canonical_json,
    generate_seed,
    sha256_b64url,
)

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class Parts(NamedTuple):
    """What a good message of a device is made from: protected header and payload."""

    device: SigningDevice
    header: Json
    payload: Json

    def signed(self, **header: object) -> str:
        """Return the message with members of its header changed, signed by the device."""
        changed = {**self.header, **header}
        return compact(canonical_json(changed), canonical_json(self.payload), self.device.sign)

    def stating(self, **payload: object) -> str:
        """Return the message with members of its payload changed, signed by the device."""
        return self._replace(payload={**self.payload, **payload}).signed()

    def without(self, *members: str) -> str:
        """Return the message without some members of its payload, signed by the device."""
        rest = {name: value for name, value in self.payload.items() if name not in members}
        return self._replace(payload=rest).signed()


class Forgery(NamedTuple):
    """A message that must be refused.

    Attributes:
        name: for a check's name.
        what: a few words that say what is wrong with it.
        clause: where that is forbidden.
        make: makes it from a good one's parts.
    """

    name: str
    what: str
    clause: str
    make: Callable[[Parts], str]


def compact(header: bytes, payload: bytes, sign: Sign) -> str:
    """Return a compact JWS of a header's and a payload's exact bytes."""
    signing_input = f"{b64url(header)}.{b64url(payload)}"
    return f"{signing_input}.{b64url(sign(signing_input.encode()))}"


def _mac(secret: bytes) -> Sign:
    return lambda data: hmac.new(secret, data, hashlib.sha256).digest()


def _none(parts: Parts) -> str:
    return parts._replace(header={**parts.header, "alg": "none"}).signed().rpartition(".")[0] + "."


def _hmac_with_the_public_key(parts: Parts) -> str:
    header = canonical_json({**parts.header, "alg": "HS256"})
    return compact(header, canonical_json(parts.payload), _mac(_raw_key(parts)))


def _raw_key(parts: Parts) -> bytes:
    return b64url_decode(parts.device.key.x)


def _hmac_with_the_jwk(parts: Parts) -> str:
    header = canonical_json({**parts.header, "alg": "HS256"})
    secret = canonical_json(parts.header["jwk"])
    return compact(header, canonical_json(parts.payload), _mac(secret))


def _another_kind_of_key(parts: Parts) -> str:
    """Return the message by a P-256 key, which signs well and is the device it names."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    private = ec.generate_private_key(ec.SECP256R1())
    numbers = private.public_key().public_numbers()
    x, y = (b64url(each.to_bytes(32, "big")) for each in (numbers.x, numbers.y))
    jwk = {"crv": "P-256", "kty": "EC", "x": x, "y": y}

    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(private.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    payload = dict(parts.payload)
    if "device" in payload:
        payload["device"] = sha256_b64url(canonical_json(jwk))
    header = {**parts.header, "alg": "ES256", "jwk": jwk}
    return compact(canonical_json(header), canonical_json(payload), sign)


def _by_a_foreign_key(parts: Parts) -> str:
    return parts._replace(device=SigningDevice()).signed()


def _states_a_foreign_key(parts: Parts) -> str:
    other = SigningDevice()
    return parts._replace(device=other).signed(jwk=other.key.as_dict())


def _with_a_private_key(parts: Parts) -> str:
    return parts.signed(jwk={**parts.header["jwk"], "d": b64url(generate_seed())})


def _without_a_key(parts: Parts) -> str:
    rest = {name: value for name, value in parts.header.items() if name != "jwk"}
    return parts._replace(header=rest).signed()


def _signature(make: Callable[[str], str]) -> Callable[[Parts], str]:
    def forge(parts: Parts) -> str:
        rest, _, signature = parts.signed().rpartition(".")
        return f"{rest}.{make(signature)}"

    return forge


def _stray_bits(encoded: str) -> str:
    """Return base64url of the same bytes in another form: 64 bytes leave four bits unused."""
    return encoded[:-1] + _ALPHABET[_ALPHABET.index(encoded[-1]) ^ 1]


def _standard_alphabet(parts: Parts) -> str:
    """Return the message with "+" and "/" in its signature, which base64url writes otherwise."""
    number = 0
    while not {"-", "_"} & set((jws := parts.signed(n=number)).rpartition(".")[2]):
        number += 1
    rest, _, signature = jws.rpartition(".")
    return f"{rest}.{signature.translate(str.maketrans('-_', '+/'))}"


def _padded_header(parts: Parts) -> str:
    header, _, rest = parts.signed().partition(".")
    return f"{header}{'=' * (-len(header) % 4) or '='}.{rest}"


def _member_twice(payload: bool) -> Callable[[Parts], str]:
    def forge(parts: Parts) -> str:
        both = [canonical_json(parts.header), canonical_json(parts.payload)]
        stated = both[payload]
        name, value = next(iter(json.loads(stated).items()))
        both[payload] = b"{%b,%b" % (canonical_json({name: value})[1:-1], stated[1:])
        return compact(both[0], both[1], parts.device.sign)

    return forge


def _payload(data: bytes) -> Callable[[Parts], str]:
    return lambda parts: compact(canonical_json(parts.header), data, parts.device.sign)


_ALG = "RFC 8725 §3.1"

MESSAGES = (
    Forgery("alg-none", "alg none, without a signature", _ALG, _none),
    Forgery(
        "hs256", "HS256 with the public key as its secret", _ALG, _hmac_with_the_public_key
    ),
    Forgery("hs256-jwk", "HS256 with the JWK as its secret", _ALG, _hmac_with_the_jwk),
    Forgery("es256", "ES256 by a P-256 key", "openapi: info", _another_kind_of_key),
    Forgery("es256-name", "ES256 stated over an Ed25519 signature", _ALG,
            lambda parts: parts.signed(alg="ES256")),
    Forgery("eddsa", "alg EdDSA, which names no one algorithm", "RFC 9864 §2.2",
            lambda parts: parts.signed(alg="EdDSA")),
    Forgery("alg-null", "no alg", _ALG, lambda parts: parts.signed(alg=None)),
    Forgery("typ", "another typ", "RFC 8725 §3.11", lambda parts: parts.signed(typ="JWT")),
    Forgery("crit", "an extension that nobody knows", "RFC 7515 §4.1.11",
            lambda parts: parts.signed(crit=["urn:x"], **{"urn:x": 1})),
    Forgery("b64", "an unencoded payload asked for", "RFC 7797 §6",
            lambda parts: parts.signed(b64=False)),
    Forgery("private-key", "a private key in its header", "RFC 9449 §4.2", _with_a_private_key),
    Forgery("x25519", "a key of another curve", "RFC 8037 §3.1",
            lambda parts: parts.signed(jwk={**parts.header["jwk"], "crv": "X25519"})),
    Forgery("no-key", "no key", "RFC 9449 §4.2", _without_a_key),
    Forgery("foreign-signature", "another key's signature", "RFC 7515 §5.2", _by_a_foreign_key),
    Forgery("foreign-key", "another key, and its signature", "openapi: info",
            _states_a_foreign_key),
    Forgery("zero-signature", "a signature of zeros", "RFC 8032 §5.1.7",
            _signature(lambda _: b64url(bytes(64)))),
    Forgery("short-signature", "a signature that is too short", "RFC 8032 §5.1.7",
            _signature(lambda signature: signature[:-2])),
    Forgery("stray-bits", "base64url with stray bits", "RFC 4648 §3.5", _signature(_stray_bits)),
    Forgery("alphabet", "base64's own alphabet", "RFC 4648 §5", _standard_alphabet),
    Forgery("padding", "base64url with padding", "RFC 7515 §2", _padded_header),
    Forgery("parts", "five parts", "RFC 7515 §7.1", lambda parts: parts.signed() + ".a.b"),
    Forgery("member-twice", "a member twice in its payload", "RFC 7519 §4", _member_twice(True)),
    Forgery("header-twice", "a member twice in its header", "RFC 7515 §4", _member_twice(False)),
    Forgery("not-json", "a payload that isn't JSON", "RFC 7519 §7.2", _payload(b"hello")),
    Forgery("list", "a payload that is no object", "RFC 7519 §7.2", _payload(b"[1]")),
)  # fmt: skip
"""What no message may be, a record or a proof."""
