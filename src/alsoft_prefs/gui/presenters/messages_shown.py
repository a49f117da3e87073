"""Signed messages as a person can read them."""

from __future__ import annotations

import json

from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import b64url_decode


def payload_text(jws: str) -> str:
    """Return a message's payload as indented JSON; the message itself where it can't be read.

    Nothing is verified: this only shows.
    """
    parts = jws.split(".")
    if len(parts) != 3:
        return jws
    try:
        payload = json.loads(b64url_decode(parts[1]))
    except (VerificationFailed, ValueError):
        return jws
    return json.dumps(payload, indent=2, ensure_ascii=False)


def decoded_text(jws: str) -> str:
    """Return a message's header and payload as indented JSON; itself where it can't be read.

    Nothing is verified: this only shows.
    """
    parts = jws.split(".")
    if len(parts) != 3:
        return jws
    try:
        header, payload = (json.loads(b64url_decode(part)) for part in parts[:2])
    except (VerificationFailed, ValueError, RecursionError):
        return jws
    return json.dumps({"header": header, "payload": payload}, indent=2, ensure_ascii=False)
