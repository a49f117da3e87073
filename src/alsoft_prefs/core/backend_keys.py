"""The backend's keys: which of them a device trusts, and how trust is handed on.

A key set is a JWKS (RFC 7517) with one member more, `endorsements`: for each key but the first a
JWS by the key before it. Who trusts one key can follow the endorsements to the newer ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import (
    ALGORITHM,
    Json,
    PublicJwk,
    Sign,
    canonical_json,
    public_jwk,
    sign_compact,
    unverified_header,
    verify_compact,
)
from alsoft_prefs.core.words import words

KEY_TYP = "alsoft-key+jws"
MAX_KEYS = 64

Keys = Mapping[str, PublicJwk]


class KeySet(NamedTuple):
    """Published keys by `kid` (their thumbprint), oldest first, and the endorsements."""

    keys: Keys
    endorsements: tuple[str, ...]


def endorse(new: PublicJwk, *, kid: str, sign: Sign) -> str:
    """Return the older key's word for a newer one.

    Arguments:
        new: the key to vouch for.
        kid: the older key's identifier.
        sign: the older key's signing function.
    """
    return sign_compact({"typ": KEY_TYP, "kid": kid}, canonical_json({"jwk": new.as_dict()}), sign)


def key_set_document(key_set: KeySet) -> Json:
    """Return a key set as `/v1/keys` answers it."""
    return {
        "keys": [
            {**key.as_dict(), "kid": kid, "alg": ALGORITHM, "use": "sig"}
            for kid, key in key_set.keys.items()
        ],
        "endorsements": list(key_set.endorsements),
    }


def parse_key_set(document: object) -> KeySet:
    """Return the key set that `/v1/keys` answered.

    Raises:
        VerificationFailed: another shape, a key of another kind, or a `kid` that isn't its key's
            thumbprint.
    """
    if not isinstance(document, dict):
        raise VerificationFailed(words("The backend's keys are not an object."))
    listed, endorsements = document.get("keys"), document.get("endorsements", [])
    if not isinstance(listed, list) or not 0 < len(listed) <= MAX_KEYS:
        raise VerificationFailed(words("The backend states no usable list of keys."))
    if not isinstance(endorsements, list) or any(not isinstance(e, str) for e in endorsements):
        raise VerificationFailed(
            words("The backend's endorsements are not a list of signed messages.")
        )
    keys = {}
    for member in listed:
        key = public_jwk(member)
        if member.get("kid") != key.thumbprint():
            raise VerificationFailed(words("A backend key's kid is not its thumbprint."))
        keys[key.thumbprint()] = key
    return KeySet(keys, tuple(endorsements[:MAX_KEYS]))


def followed(trusted: Keys, published: KeySet) -> dict[str, PublicJwk]:
    """Return the keys to trust: those trusted already, and each that one of them leads to.

    Arguments:
        trusted: the keys trusted so far, by `kid`.
        published: what the backend publishes now.

    A key without an endorsement by a trusted one is left out; so is a bad endorsement.
    """
    result = dict(trusted)
    for _ in published.endorsements:
        for jws in published.endorsements:
            endorsed = _endorsed_by(jws, result)
            if endorsed is not None and endorsed.thumbprint() in published.keys:
                result.setdefault(endorsed.thumbprint(), endorsed)
    return result


def key_id(jws: str) -> str:
    """Return the `kid` that a message's header states, unverified.

    Raises:
        VerificationFailed: there is none.
    """
    kid = unverified_header(jws).get("kid")
    if not isinstance(kid, str):
        raise VerificationFailed(words("A signed message doesn't say which key signed it."))
    return kid


def signed_by_backend(jws: str, typ: str, keys: Keys) -> tuple[str, Json]:
    """Return the `kid` and the payload of a message that one of the trusted keys signed.

    Arguments:
        jws: the compact serialisation.
        typ: the `typ` that its header must state.
        keys: trusted backend keys by `kid`.

    Raises:
        VerificationFailed: an unknown key, another type, or a bad signature.
    """
    kid = key_id(jws)
    key = keys.get(kid)
    if key is None:
        raise VerificationFailed(words("A message is signed by a key that isn't trusted here."))
    return kid, verify_compact(jws, typ=typ, key=key).payload


def _endorsed_by(jws: str, trusted: Keys) -> PublicJwk | None:
    try:
        key = trusted.get(str(unverified_header(jws).get("kid")))
        if key is None:
            return None
        return public_jwk(verify_compact(jws, typ=KEY_TYP, key=key).payload.get("jwk"))
    except VerificationFailed:
        return None
