"""Identifiers that sort by time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
RANDOM_BYTES = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def uuid7(now: datetime, random_bytes: bytes) -> str:
    """Return a UUID version 7 (RFC 9562 §5.7).

    Arguments:
        now: an aware time; its milliseconds since 1970 lead the identifier.
        random_bytes: ten bytes from a good source of randomness.
    """
    milliseconds = (now - _EPOCH) // _MILLISECOND & ((1 << 48) - 1)
    random = int.from_bytes(random_bytes[:RANDOM_BYTES], "big")
    high, low = (random >> 62) & 0xFFF, random & ((1 << 62) - 1)
    value = (milliseconds << 80) | (0x7 << 76) | (high << 64) | (0b10 << 62) | low
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def is_uuid7(text: str) -> bool:
    """Tell whether a text is a UUID of version 7 in its usual lower-case form."""
    return _UUID7.fullmatch(text) is not None
