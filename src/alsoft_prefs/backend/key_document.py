"""What the backend's signing keys are kept as, in a file or a secret store: one JSON document.

It holds the private key in use, the next one between `prepared` and `rotated`, and of the keys
before them only the public half and the endorsements: what was signed stays verifiable, and what
was replaced can't sign any more.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from alsoft_prefs.core.backend_keys import MAX_KEYS, KeySet, endorse, followed
from alsoft_prefs.core.errors import UsageProblem, VerificationFailed
from alsoft_prefs.core.jws import (
    KEY_BYTES,
    b64url,
    b64url_decode,
    generate_seed,
    parse_json_object,
    public_jwk,
    public_of,
    signer,
)

SCHEMA = 1


class KeyDocument(NamedTuple):
    """The backend's keys.

    Attributes:
        seed: the private key in use.
        next_seed: the private key that comes next and is published already; or None.
        published: every key there ever was, oldest first, the next one included, and the
            endorsements.
    """

    seed: bytes
    next_seed: bytes | None
    published: KeySet


def created() -> KeyDocument:
    """Return a document with a first key."""
    seed = generate_seed()
    key = public_of(seed)
    return KeyDocument(seed, None, KeySet({key.thumbprint(): key}, ()))


def prepared(document: KeyDocument) -> KeyDocument:
    """Return a document that publishes a next key, endorsed by the one in use.

    Raises:
        UsageProblem: one is prepared already, or there are as many keys as a device reads.
    """
    if document.next_seed is not None:
        raise UsageProblem(
            "The next key is prepared already.",
            "Once every server process publishes it, type: alsoft-prefs-backend keys rotate",
        )
    if len(document.published.keys) >= MAX_KEYS:
        raise UsageProblem(
            f"There are {MAX_KEYS} keys, and devices read no more.",
            "Rotate less often; a new backend with a new address begins anew.",
        )
    seed = generate_seed()
    key = public_of(seed)
    kid = public_of(document.seed).thumbprint()
    endorsement = endorse(key, kid=kid, sign=signer(document.seed))
    published = KeySet(
        {**document.published.keys, key.thumbprint(): key},
        (*document.published.endorsements, endorsement),
    )
    return document._replace(next_seed=seed, published=published)


def rotated(document: KeyDocument) -> KeyDocument:
    """Return a document that signs with the prepared key, and can't with the one before.

    Raises:
        UsageProblem: none is prepared. A process that doesn't publish the new key yet, beside one
            that signs with it, would make devices say that the backend can't be trusted.
    """
    if document.next_seed is None:
        raise UsageProblem(
            "No next key is prepared.", "Type first: alsoft-prefs-backend keys prepare"
        )
    return document._replace(seed=document.next_seed, next_seed=None)


def document_text(document: KeyDocument) -> str:
    """Return the document as JSON; it holds the private keys."""
    value = {
        "schema": SCHEMA,
        "private": b64url(document.seed),
        "keys": [key.as_dict() for key in document.published.keys.values()],
        "endorsements": list(document.published.endorsements),
    }
    if document.next_seed is not None:
        value["next"] = b64url(document.next_seed)
    return json.dumps(value, indent=1)


def parse_document(data: bytes) -> KeyDocument:
    """Return the document that JSON states.

    Raises:
        VerificationFailed: it is of another shape, or its keys don't belong together.
    """
    value = parse_json_object(data, "The key document")
    if value.get("schema") != SCHEMA:
        raise VerificationFailed("Its schema isn't known here.")
    listed, endorsements = value.get("keys"), value.get("endorsements", [])
    if not isinstance(listed, list) or not isinstance(endorsements, list) or not listed:
        raise VerificationFailed("It lacks its public keys.")
    keys = [public_jwk(member) for member in listed]
    published = KeySet({key.thumbprint(): key for key in keys}, tuple(map(str, endorsements)))
    seed = _seed(value.get("private"))
    next_seed = _seed(value["next"]) if "next" in value else None
    kids = [public_of(each).thumbprint() for each in (seed, next_seed) if each is not None]
    if [key.thumbprint() for key in keys[-len(kids) :]] != kids:
        raise VerificationFailed("The private key isn't that of the last published key.")
    first = {keys[0].thumbprint(): keys[0]}
    if followed(first, published).keys() != published.keys.keys():
        raise VerificationFailed("A published key isn't endorsed by the one before it.")
    return KeyDocument(seed, next_seed, published)


def _seed(text: object) -> bytes:
    seed = b64url_decode(str(text))
    if len(seed) != KEY_BYTES:
        raise VerificationFailed("A private key isn't 32 bytes long.")
    return seed
