"""What services ask before they act: for each of many devices, whether a purpose is allowed.

Anything that isn't plainly `allow` is `deny`: a device that is unknown, erased or forgotten, a
purpose that it left unset, and one that nobody ever heard of. Services send their question often
and for many devices, so the work for each device is kept to hashing and looking up.
"""

from __future__ import annotations

import json
import re
from binascii import b2a_base64
from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple

from alsoft_prefs.backend.database import Query, Statement, Work

MOST_DEVICES = 1_000
MAX_BODY = 64 * 1024
MOST_PURPOSE = 128

_PURPOSE = re.compile(r"[a-z0-9_.]+")
_IDS = re.compile(r"(?:[A-Za-z0-9_-]{43} )*")
_NEW = sha256()
_URL_SAFE = bytes.maketrans(b"+/", b"-_")

_ALLOWING = Statement(
    """
    SELECT device FROM devices
    WHERE device IN (SELECT value FROM json_each(?)) AND allowed LIKE ? ESCAPE '!'""",
    """
    SELECT device FROM devices WHERE device = ANY(?) AND allowed LIKE ? ESCAPE '!'""",
)


class Question(NamedTuple):
    """What is asked: a purpose, for devices by their IDs, each once."""

    purpose: str
    devices: tuple[str, ...]


def question(value: object) -> Question | str:
    """Return the question that a JSON object asks, or what is wrong with it."""
    if not isinstance(value, dict) or value.keys() != {"purpose", "devices"}:
        return "The body must be an object with purpose and devices, and nothing else."
    purpose, devices = value["purpose"], value["devices"]
    if not isinstance(purpose, str) or not 1 <= len(purpose) <= MOST_PURPOSE:
        return f"purpose must be a text of 1 to {MOST_PURPOSE} characters."
    if not isinstance(devices, list) or len(devices) > MOST_DEVICES:
        return f"devices must be an array of at most {MOST_DEVICES}."
    try:
        joined = " ".join([*devices, ""])
    except TypeError:
        joined = "?"
    if len(joined) != 44 * len(devices) or not _IDS.fullmatch(joined):
        return "Each of devices must be a device ID."
    return Question(purpose, tuple(dict.fromkeys(devices)))


def storage_keys(devices: Sequence[str]) -> list[str]:
    """Return what devices are stored under, as `stored.storage_key` does for one.

    Each digest is filled up to 33 bytes, which base64 writes as 44 characters of their own: so one
    call encodes all.
    """
    filled = bytearray()
    for device in devices:
        digest = _NEW.copy()  # cheaper than to ask OpenSSL for a new one
        digest.update(device.encode())
        filled += digest.digest() + b"\0"
    text = b2a_base64(filled, newline=False).translate(_URL_SAFE).decode()
    return [text[at : at + 43] for at in range(0, len(text), 44)]


def allowing(keys: Sequence[str], purpose: str) -> Work[set[str]]:
    """Return those of the devices, by storage key, that allow a purpose."""
    if not keys or not _PURPOSE.fullmatch(purpose):
        return set()
    rows = yield Query(_ALLOWING, (list(keys), pattern(purpose)))
    return {row[0] for row in rows}


def pattern(purpose: str) -> str:
    """Return what `allowed` is LIKE, with `!` for an escape, where it names a purpose."""
    return f"% {purpose.replace('_', '!_')} %"


def answer(question: Question, keys: Sequence[str], allowed: set[str]) -> bytes:
    """Return the answer as JSON; IDs need no escapes.

    Arguments:
        question: what was asked.
        keys: the devices' storage keys, in the question's order.
        allowed: those of the keys that allow it.
    """
    decisions = ",".join(
        [
            f'"{device}":"allow"' if key in allowed else f'"{device}":"deny"'
            for device, key in zip(question.devices, keys, strict=True)
        ]
    )
    return f'{{"purpose":{json.dumps(question.purpose)},"decisions":{{{decisions}}}}}'.encode()
