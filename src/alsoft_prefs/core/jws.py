"""Signed messages: compact JWS (RFC 7515) with Ed25519 (RFC 8037, RFC 9864), and nothing else.

One algorithm, one serialisation, one way to write each byte: what can't be written otherwise can't
be confused. `cryptography` does the arithmetic and is imported when a signature is needed.
"""

from __future__ import annotations

import binascii
import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.words import words

ALGORITHM = "Ed25519"
KEY_BYTES = 32
SIGNATURE_BYTES = 64

# The points of order 1, 2, 4 and 8 on edwards25519 (RFC 8032 §5.1), each by its y: a verifier takes
# the same signature for any message under such a key, and no private key leads to one.
_PRIME = 2**255 - 19
_Y_BITS = 2**255 - 1
_Y_OF_ORDER_8 = 0x5FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_Y_OF_SMALL_ORDER = frozenset({0, 1, _PRIME - 1, _Y_OF_ORDER_8, _PRIME - _Y_OF_ORDER_8})

Json = dict[str, Any]
Sign = Callable[[bytes], bytes]


_TO_URL = bytes.maketrans(b"+/", b"-_")
# What base64url doesn't have becomes what base64 doesn't have.
_FROM_URL = bytes.maketrans(b"-_+/=", b"+/\0\0\0")


class _Unfit(ValueError):
    """JSON that is read differently by different readers."""


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _Unfit("states a member twice.")
    return result


def _refuse(constant: str) -> Any:
    raise _Unfit(f"holds {constant}, which is not JSON.")


_ENCODER = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)
_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_refuse)


class PublicJwk(NamedTuple):
    """An Ed25519 public key as a JWK (RFC 8037 §2); `x` is its 32 bytes in base64url."""

    x: str

    def as_dict(self) -> dict[str, str]:
        """Return the members that RFC 7638 hashes, in its order."""
        return {"crv": "Ed25519", "kty": "OKP", "x": self.x}

    def thumbprint(self) -> str:
        """Return the key's SHA-256 thumbprint (RFC 7638), base64url, 43 characters."""
        return sha256_b64url(canonical_json(self.as_dict()))


class Verified(NamedTuple):
    """A message whose signature holds: protected header, payload, and the key that signed."""

    header: Json
    payload: Json
    key: PublicJwk


def canonical_json(value: object) -> bytes:
    """Return a value as JSON without spaces, members in the given order, UTF-8."""
    return _ENCODER.encode(value).encode()


def b64url(data: bytes) -> str:
    """Return bytes in base64url without padding (RFC 7515 §2)."""
    text = binascii.b2a_base64(data, newline=False).translate(_TO_URL)
    return text.rstrip(b"=").decode("ascii")


def b64url_decode(text: str) -> bytes:
    """Return the bytes of a base64url text in its one canonical form.

    Raises:
        VerificationFailed: other characters, padding, or stray bits at the end.
    """
    try:
        raw = text.encode("ascii").translate(_FROM_URL) + b"=" * (-len(text) % 4)
        data = binascii.a2b_base64(raw, strict_mode=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise VerificationFailed(words("A signed message isn't base64url.")) from error
    if binascii.b2a_base64(data, newline=False) != raw:
        raise VerificationFailed(words("A signed message isn't in canonical base64url."))
    return data


def sha256_b64url(data: bytes) -> str:
    """Return the SHA-256 of bytes in base64url, 43 characters."""
    return b64url(hashlib.sha256(data).digest())


def parse_json_object(data: bytes, what: str) -> Json:
    """Return the object that JSON bytes hold; a member that stands twice is refused.

    Arguments:
        data: UTF-8 JSON.
        what: names the thing in the error.

    Raises:
        VerificationFailed: not JSON, not an object, a member twice, or half a character.
    """
    try:
        text = data.decode()
        value = _DECODER.decode(text)
        if "\\u" in text:  # half a character can't be written again (RFC 7493 §2.1)
            canonical_json(value)
    except UnicodeEncodeError as error:
        raise VerificationFailed(words("{what} holds what isn't text.", what=what)) from error
    except _Unfit as error:
        raise VerificationFailed(
            words("{what} can't be read: {error}", what=what, error=error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise VerificationFailed(words("{what} is not JSON.", what=what)) from error
    if not isinstance(value, dict):
        raise VerificationFailed(words("{what} is not a JSON object.", what=what))
    return value


def generate_seed() -> bytes:
    """Return a new private key's 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_of(seed: bytes) -> PublicJwk:
    """Return the public key of a private key's 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(seed).public_key()
    return PublicJwk(b64url(key.public_bytes_raw()))


def signer(seed: bytes) -> Sign:
    """Return a function that signs bytes with a private key's 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).sign


def public_jwk(value: object) -> PublicJwk:
    """Return the key that a JWK's members state.

    Raises:
        VerificationFailed: another kind of key, a private one, not 32 bytes, or one of the few for
            which signatures can be made without a private key.
    """
    if not isinstance(value, dict) or not isinstance(value.get("x"), str):
        raise VerificationFailed(words("A key is not an Ed25519 public JWK."))
    if value.get("kty") != "OKP" or value.get("crv") != "Ed25519" or "d" in value:
        raise VerificationFailed(words("A key is not an Ed25519 public JWK."))
    raw = b64url_decode(value["x"])
    if len(raw) != KEY_BYTES:
        raise VerificationFailed(words("An Ed25519 public key has 32 bytes."))
    if (int.from_bytes(raw, "little") & _Y_BITS) % _PRIME in _Y_OF_SMALL_ORDER:
        raise VerificationFailed(words("A key is of small order: anybody can sign for it."))
    return PublicJwk(value["x"])


def sign_compact(header: Mapping[str, object], payload: bytes, sign: Sign) -> str:
    """Return a compact JWS.

    Arguments:
        header: the protected header without `alg`, which is always Ed25519.
        payload: the bytes to sign.
        sign: the key's signing function.
    """
    protected = b64url(canonical_json({"alg": ALGORITHM, **header}))
    signing_input = f"{protected}.{b64url(payload)}"
    return f"{signing_input}.{b64url(sign(signing_input.encode('ascii')))}"


def unverified_header(token: str) -> Json:
    """Return a JWS's header without checking anything but its form; never a proof of anything.

    Raises:
        VerificationFailed: not a JWS in form.
    """
    return parse_json_object(b64url_decode(token.partition(".")[0]), words("A message's header"))


def verify_compact(token: str, *, typ: str, key: PublicJwk | None) -> Verified:
    """Return the contents of a compact JWS whose signature holds.

    Arguments:
        token: the compact serialisation.
        typ: the `typ` that its header must state (RFC 8725 §3.11).
        key: the key that must have signed; None takes the header's `jwk`, for messages whose
            meaning is bound to that key's thumbprint.

    Raises:
        VerificationFailed: another form, type, algorithm or key, or a bad signature.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    parts = token.split(".")
    if len(parts) != 3:
        raise VerificationFailed(words("A signed message has three parts; this one doesn't."))
    header = parse_json_object(b64url_decode(parts[0]), words("A message's header"))
    if header.get("alg") != ALGORITHM:
        raise VerificationFailed(words("A message isn't signed with Ed25519."))
    if header.get("typ") != typ:
        raise VerificationFailed(words("A message isn't of the type {typ}.", typ=typ))
    if "crit" in header or "b64" in header:
        raise VerificationFailed(words("A message asks for an extension that isn't known here."))
    if key is None:
        key = public_jwk(header.get("jwk"))
    payload, signature = b64url_decode(parts[1]), b64url_decode(parts[2])
    if len(signature) != SIGNATURE_BYTES:
        raise VerificationFailed(words("An Ed25519 signature has 64 bytes."))
    try:
        Ed25519PublicKey.from_public_bytes(b64url_decode(key.x)).verify(
            signature, f"{parts[0]}.{parts[1]}".encode("ascii")
        )
    except (InvalidSignature, ValueError) as error:
        raise VerificationFailed(words("A message's signature doesn't hold.")) from error
    return Verified(header, parse_json_object(payload, words("A message's payload")), key)
