"""The feed of changes: each device's state, in the order of the last change.

A device stands in it once, where it changed last, so who reads on sees every device's newest state
at least once, and never an older one after a newer one. A cursor names the last item that was
delivered. It is a place in the order, not a time of asking: so it never ages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.database import Query, Row, Statement, Work
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import b64url, b64url_decode, canonical_json

PAGE = 200
MAX_PAGE = 1_000
MOST_STAMP = 2**63 - 1

_KEY = re.compile(r"[A-Za-z0-9_-]{43}")

_PAGE_OF_CHANGES = Statement("""
    SELECT device, version, seq, head, standings, past, tombstone, changed_at
    FROM devices WHERE (changed_at, device) > (?, ?) AND changed_at <= ?
    ORDER BY changed_at, device LIMIT ?""")


class Cursor(NamedTuple):
    """The place of an item: its stamp, and its device's storage key."""

    changed_at: int = 0
    device: str = ""


class Change(NamedTuple):
    """A device's state.

    Attributes:
        device: its storage key.
        version: counts its changes.
        decisions: what holds, by purpose; a purpose that isn't there is denied.
        erased: it was erased, and never comes back.
    """

    device: str
    version: int
    decisions: Mapping[str, Decision]
    erased: bool


class Changes(NamedTuple):
    """A page of the feed.

    Attributes:
        items: in the feed's order.
        next: where the next page begins: behind the last item delivered.
        more: there is more already.
    """

    items: tuple[Change, ...]
    next: Cursor
    more: bool


def page(after: Cursor, settled: int, limit: int) -> Work[Changes]:
    """Return a page of changes.

    Arguments:
        after: the last item delivered.
        settled: the stamp up to which no change can appear any more.
        limit: how many items at most.
    """
    rows = yield Query(_PAGE_OF_CHANGES, (*after, settled, limit + 1))
    shown = rows[:limit]
    last = Cursor(shown[-1][7], shown[-1][0]) if shown else after
    return Changes(tuple(map(_change, shown)), last, len(rows) > limit)


def cursor_to_text(cursor: Cursor) -> str:
    """Return a cursor as its readers keep it."""
    return b64url(f"{cursor.changed_at} {cursor.device}".encode())


def cursor_from_text(text: str) -> Cursor | None:
    """Return the cursor that a text holds: the beginning for no text, None for no cursor."""
    if not text:
        return Cursor()
    try:
        stamp, _, device = b64url_decode(text).decode("ascii").partition(" ")
    except (VerificationFailed, UnicodeDecodeError):
        return None
    if not (stamp.isdecimal() and len(stamp) <= 19 and int(stamp) <= MOST_STAMP):
        return None
    cursor = Cursor(int(stamp), device)
    known = not device or _KEY.fullmatch(device)
    return cursor if known and cursor_to_text(cursor) == text else None


def to_json(page: Changes) -> bytes:
    """Return a page as it is answered."""
    items = [
        {
            "device_sha256": change.device,
            "version": change.version,
            "decisions": change.decisions,
            "erased": change.erased,
        }
        for change in page.items
    ]
    answer = {"items": items, "next": cursor_to_text(page.next), "more": page.more}
    return canonical_json(answer)


def _change(row: Row) -> Change:
    device, version, seq, head, standings, past, tombstone, _ = row
    state = ledger.state_of(version, seq, head, standings, past)
    return Change(device, version, state.decisions(), tombstone is not None)
