"""What is read and written of service tokens, as work that any database runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from alsoft_prefs.backend.database import Query, Row, Stale, Statement, Work
from alsoft_prefs.backend.tokens import Scope, Token
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339

_COLUMNS = (
    "token, version, name, scopes, hash, created_at, expires_at, previous_hash, previous_until, "
    "used_at, revoked_at"
)
_READ = Statement(f"SELECT {_COLUMNS} FROM tokens WHERE token = ?")  # noqa: S608  constants
_LIST = Statement(f"SELECT {_COLUMNS} FROM tokens ORDER BY created_at, token")  # noqa: S608
_NEW = Statement(f"""
    INSERT INTO tokens ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING RETURNING token""")  # noqa: S608
_NEXT = Statement("""
    UPDATE tokens
    SET version = ?, hash = ?, previous_hash = ?, previous_until = ?, revoked_at = ?
    WHERE token = ? AND version = ? RETURNING token""")
_USED = Statement("""
    UPDATE tokens SET used_at = ?
    WHERE token = ? AND (used_at IS NULL OR used_at < ?) RETURNING token""")


def read_token(id_: str) -> Work[Token | None]:
    """Return what is kept of a token, or None."""
    rows = yield Query(_READ, (id_,))
    return _token(rows[0]) if rows else None


def list_tokens() -> Work[list[Token]]:
    """Return what is kept of all tokens, the oldest first."""
    rows: Sequence[Row] = yield Query(_LIST, ())
    return [_token(row) for row in rows]


def add_token(token: Token) -> Work[None]:
    """Keep a new token."""
    row = (
        token.id,
        token.version,
        token.name,
        " ".join(sorted(token.scopes)),
        token.hash,
        to_rfc3339(token.created_at),
        _text(token.expires_at),
        token.previous_hash,
        _text(token.previous_until),
        _text(token.used_at),
        _text(token.revoked_at),
    )
    if not (yield Query(_NEW, row)):
        raise Stale


def change_token(id_: str, change: Callable[[Token], Token]) -> Work[Token | None]:
    """Change a token's hashes or revoke it; return what is kept then, or None where there is none.

    Arguments:
        id_: the token's.
        change: returns what is to be kept, from what is.
    """
    before = yield from read_token(id_)
    if before is None:
        return None
    after = change(before)._replace(version=before.version + 1)
    values: tuple[Any, ...] = (
        after.version,
        after.hash,
        after.previous_hash,
        _text(after.previous_until),
        _text(after.revoked_at),
    )
    if not (yield Query(_NEXT, (*values, id_, before.version))):
        raise Stale
    return after


def note_use(id_: str, now: datetime) -> Work[None]:
    """Note a token's last use (aware UTC), unless a later one is noted."""
    moment = to_rfc3339(now)
    yield Query(_USED, (moment, id_, moment))


def _token(row: Row) -> Token:
    (id_, version, name, scopes, hash_, created, expires, previous, until, used, revoked) = row
    return Token(
        id=id_,
        version=version,
        name=name,
        scopes=frozenset(map(Scope, scopes.split())),
        hash=hash_,
        created_at=from_rfc3339(created),
        expires_at=_time(expires),
        previous_hash=previous,
        previous_until=_time(until),
        used_at=_time(used),
        revoked_at=_time(revoked),
    )


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else to_rfc3339(moment)


def _time(text: str | None) -> datetime | None:
    return None if text is None else from_rfc3339(text)
