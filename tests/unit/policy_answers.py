"""What a backend answers about the policy, for tests: lists, versions, statements."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

from alsoft_prefs.core.jws import (
    Json,
    canonical_json,
    generate_seed,
    public_of,
    sign_compact,
    signer,
)
from alsoft_prefs.core.policy import parse_policy
from alsoft_prefs.core.policy_statements import (
    POLICY_TYP,
    PolicyText,
    check_text,
    parse_policy_version,
)
from alsoft_prefs.core.ports import Answer
from alsoft_prefs.resource_files import resource_bytes

JSON = "application/json"
SHIPPED = resource_bytes("policy/1/en.md")
ANALYTICS_CLAUSE = ("These companies analyze this information to", "Two companies analyze it to")


def version(number: int, *replaced: tuple[str, str], language: str = "en") -> bytes:
    """Return the shipped policy as another version, dated, with words replaced."""
    text = SHIPPED.decode().replace("version: 1", f"version: {number}", 1)
    text = text.replace("none stated", f"2026-05-{number:02}", 1)
    text = text.replace("language: en", f"language: {language}", 1)
    for old, new in replaced:
        assert old in text
        text = text.replace(old, new)
    return text.encode()


_parsed = cache(parse_policy)


def statement(document: bytes) -> Json:
    """Return what is signed of a document."""
    parsed = _parsed(document)
    return {
        "version": parsed.version,
        "sha256": parsed.sha256,
        "language": parsed.language,
        "date": parsed.date.isoformat() if parsed.date else None,
    }


def signed(stated: Json, seed: bytes, typ: str = POLICY_TYP) -> str:
    """Return a statement as a JWS."""
    header = {"typ": typ, "kid": public_of(seed).thumbprint()}
    return sign_compact(header, canonical_json(stated), signer(seed))


def listed(document: bytes, seed: bytes) -> Json:
    """Return a document's entry in the list."""
    stated = statement(document)
    return {**stated, "statement": signed(stated, seed)}


def answered(document: bytes, seed: bytes) -> Json:
    """Return a document's entry in the answer about its version."""
    return {**listed(document, seed), "document": document.decode()}


def published_list(documents: Sequence[bytes], seed: bytes) -> Answer:
    """Return the list of all documents."""
    entries = [listed(document, seed) for document in documents]
    newest = max(entry["version"] for entry in entries)
    body = json.dumps({"current": newest, "versions": entries})
    return Answer(200, JSON, body, etag='"1"')


def published_version(documents: Sequence[bytes], number: int, seed: bytes) -> Answer:
    """Return the answer about a version."""
    texts = [answered(document, seed) for document in documents]
    texts = [text for text in texts if text["version"] == number]
    return Answer(200, JSON, json.dumps({"version": number, "texts": texts}))


def kept_text(document: bytes) -> PolicyText:
    """Return a document as it is kept once it was verified."""
    seed = generate_seed()
    number = _parsed(document).version
    (answered_text,) = parse_policy_version(
        published_version([document], number, seed).text, number
    )
    return check_text(answered_text, {public_of(seed).thumbprint(): public_of(seed)})
