"""Erasures as a file can carry them over the restore of a backup: what is read, done and written.

A line is a JSON object: `device`, what the device is stored under, and its `tombstone`. Neither
names the device.
"""

from __future__ import annotations

import json
from typing import NamedTuple

from alsoft_prefs.backend import device_work
from alsoft_prefs.backend import statements as sql
from alsoft_prefs.backend.database import Query, Statement, Work
from alsoft_prefs.backend.stored import Tombstone
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.fields import Fields
from alsoft_prefs.core.jws import parse_json_object
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339

MOST_BYTES = 2048
"""Of a line."""

_ERASED_AMONG = Statement("""
    SELECT device, tombstone FROM devices
    WHERE device > ? AND device <= ? AND tombstone IS NOT NULL ORDER BY device""")


class Erasure(NamedTuple):
    """A device that was erased: what it is stored under, and what was left of it."""

    key: str
    tombstone: Tombstone


class Looked(NamedTuple):
    """The erased devices among some that were looked at.

    Attributes:
        erasures: in the order of their keys.
        last: the last key that was looked at; None where there was none.
    """

    erasures: tuple[Erasure, ...]
    last: str | None


def look_for_erased(after: str, limit: int) -> Work[Looked]:
    """Look at the next devices in the order of their keys: few of very many are erased.

    Arguments:
        after: "", or the last key of the look before.
        limit: at how many.
    """
    keys = yield Query(sql.NEXT_DEVICES, (after, limit))
    if not keys:
        return Looked((), None)
    last = keys[-1][0]
    rows = yield Query(_ERASED_AMONG, (after, last))
    return Looked(tuple(Erasure(key, Tombstone(**json.loads(text))) for key, text in rows), last)


def erase_again(erasure: Erasure, stamp: int) -> Work[bool]:
    """Erase a device as it was erased before; False where it is erased.

    Arguments:
        erasure: of the device.
        stamp: of this change, from the change clock.
    """
    sealed: list[int] = []

    def seal(records: int) -> Tombstone:
        sealed.append(records)
        return erasure.tombstone

    yield from device_work.erase(erasure.key, seal, stamp)
    return bool(sealed)


def to_line(erasure: Erasure) -> str:
    """Return an erasure as a line of JSON, without its end."""
    document = {"device": erasure.key, "tombstone": erasure.tombstone._asdict()}
    return json.dumps(document, separators=(",", ":"))


def from_line(line: bytes) -> Erasure:
    """Return the erasure that a line states; raises VerificationFailed where it is none."""
    if len(line) > MOST_BYTES:
        raise VerificationFailed("An erasure is too long.")
    fields = Fields(parse_json_object(line, "An erasure"), "An erasure")
    key = fields.thumbprint("device")
    stone = Fields(fields.object("tombstone"), "A tombstone")
    tombstone = Tombstone(
        stone.uuid("id"),
        _exact_time(stone.text("erased_at", 20, 40)),
        stone.count("records"),
        stone.text("kid", 1, 200),
        stone.text("signature", 1, 200),
    )
    fields.done()
    stone.done()
    return Erasure(key, tombstone)


def _exact_time(text: str) -> str:
    """Return a time that is written as a receipt has it: other words would be another receipt."""
    try:
        if to_rfc3339(from_rfc3339(text)) == text:
            return text
    except ValueError:
        pass
    raise VerificationFailed("A tombstone has a bad 'erased_at'.")
