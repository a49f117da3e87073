"""The published policies as rows: what is read and written of them, as work for any database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.backend.database import Query, Row, Stale, Statement, Work

KEY = "policies"
"""The key of all work that publishes: it runs one after the other in a process."""

LISTED = Statement("SELECT version, language, sha256, statement, published_at FROM policies")
KEPT = Statement(
    # As bytes, so that a text that isn't UTF-8 any more is found damaged, and costs no other one.
    """SELECT version, language, sha256, CAST(document AS BLOB), statement, published_at
    FROM policies""",
    """SELECT version, language, sha256, document, statement, published_at
    FROM policies""",
)
TURN = Statement("""
    UPDATE policies SET published_at = published_at WHERE version = 1 RETURNING version""")
"""Locks a row: who publishes at the same time waits here, and then reads what was published."""
NEW = Statement("""
    INSERT INTO policies (version, language, sha256, document, statement, published_at)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING version""")
MENDED = Statement("""
    UPDATE policies SET language = ?, sha256 = ?, document = ?, statement = ?, published_at = ?
    WHERE version = ? AND LOWER(language) = ? RETURNING version""")


class StoredPolicy(NamedTuple):
    """A row of `policies`; verified by nobody yet.

    Attributes:
        version: of the policy.
        language: a BCP 47 tag.
        sha256: of the document, in hex.
        document: the exact bytes.
        statement: the JWS that was signed when it was published.
        published_at: when that was (RFC 3339, UTC).
    """

    version: int
    language: str
    sha256: str
    document: bytes
    statement: str
    published_at: str


class Verdict(StrEnum):
    """What publishing comes to."""

    NEW = "new"
    PRESENT = "present"
    MENDED = "mended"


Judge = Callable[[Sequence[StoredPolicy]], Verdict]
"""Tells what publishing comes to, given what is published; raises where it is refused."""


def listed() -> Work[frozenset[tuple[object, ...]]]:
    """Return what tells whether anything changed: all rows without their documents."""
    rows = yield Query(LISTED, ())
    return frozenset(tuple(row) for row in rows)


def kept() -> Work[tuple[StoredPolicy, ...]]:
    """Return all rows, in no order."""
    return tuple(_stored(row) for row in (yield Query(KEPT, ())))


def publish(new: StoredPolicy, judge: Judge) -> Work[Verdict]:
    """Publish a policy, unless the judge refuses it or it is there.

    Arguments:
        new: what would be stored.
        judge: is asked once nobody else can publish any more.
    """
    yield Query(TURN, ())
    rows = yield from kept()
    verdict = judge(rows)
    text = new.document.decode()
    values = (new.language, new.sha256, text, new.statement, new.published_at)
    if verdict is Verdict.NEW and not (yield Query(NEW, (new.version, *values))):
        raise Stale
    if verdict is Verdict.MENDED:
        yield Query(MENDED, (*values, new.version, new.language.lower()))
    return verdict


def _stored(row: Row) -> StoredPolicy:
    version, language, sha256, document, statement, published_at = row
    data = document if isinstance(document, bytes) else str(document).encode()
    return StoredPolicy(
        version, str(language), str(sha256), data, str(statement), str(published_at)
    )
