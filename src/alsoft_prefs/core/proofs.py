"""Proofs of possession of the device's key: DPoP proof JWTs (RFC 9449 §4.2)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import PublicJwk, Sign, canonical_json, sign_compact, verify_compact
from alsoft_prefs.core.words import words

PROOF_TYP = "dpop+jwt"
WINDOW = timedelta(seconds=60)
MAX_PROOF_BYTES = 2048


def sign_proof(
    *, method: str, url: str, now: datetime, jti: str, key: PublicJwk, sign: Sign
) -> str:
    """Return a proof for one request.

    Arguments:
        method: the HTTP method, upper case.
        url: the request's URL without query and fragment.
        now: aware UTC; a proof holds for 60 s either way.
        jti: a unique identifier.
        key: the device's public key.
        sign: its signing function.
    """
    payload = {"htm": method, "htu": url, "iat": int(now.timestamp()), "jti": jti}
    header = {"typ": PROOF_TYP, "jwk": key.as_dict()}
    return sign_compact(header, canonical_json(payload), sign)


def check_proof(proof: str, *, method: str, url: str, now: datetime) -> str:
    """Return the thumbprint of the key that made a proof for this very request.

    Arguments:
        proof: the `DPoP` header's value.
        method: the request's HTTP method, upper case.
        url: its URL without query and fragment, as the client sees it.
        now: aware UTC.

    Raises:
        VerificationFailed: for another request, outside its 60 s, or badly made.
    """
    if len(proof) > MAX_PROOF_BYTES:
        raise VerificationFailed(words("A proof is too long."))
    verified = verify_compact(proof, typ=PROOF_TYP, key=None)
    payload = verified.payload
    if payload.get("htm") != method or payload.get("htu") != url:
        raise VerificationFailed(words("A proof is for another request."))
    issued, jti = payload.get("iat"), payload.get("jti")
    if type(issued) is not int or not isinstance(jti, str) or not jti:
        raise VerificationFailed(words("A proof lacks its time or identifier."))
    try:
        moment = datetime.fromtimestamp(issued, UTC)
    except (OverflowError, ValueError, OSError) as error:
        raise VerificationFailed(words("A proof's time is out of range.")) from error
    if abs(now - moment) > WINDOW:
        raise VerificationFailed(words("A proof is older or newer than 60 seconds."))
    return verified.key.thumbprint()
