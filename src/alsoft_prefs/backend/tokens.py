"""Service tokens as values: what one may be used for, how it looks, how it is made and checked.

A token is `alsoft_ID_SECRET`. The ID is public; the secret has 256 random bits, so its plain
SHA-256 is kept: nobody finds the token by trying, and a slow hash would only slow each request.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.jws import b64url

ID_BYTES = 8
SECRET_BYTES = 32
USED_EVERY = timedelta(hours=1)
"""The last use is kept to the hour: enough to find what nobody uses any more."""

REMEMBERED_SECONDS = 5.0
"""How long a process may take to hear that a token was revoked."""

_FORM = re.compile(r"alsoft_([0-9a-f]{16})_[A-Za-z0-9_-]{43}")


class Scope(StrEnum):
    """What a token may be used for: one of the services' endpoints each."""

    DECISIONS = "decisions"
    CHANGES = "changes"
    STATISTICS = "statistics"


class Token(NamedTuple):
    """What is kept of a token. Times are aware UTC.

    Attributes:
        id: the public part.
        version: counts the changes; a change is guarded by it.
        name: says whose it is, for people.
        scopes: what it may be used for.
        hash: SHA-256 of the whole token, hexadecimal.
        created_at: when it was made.
        expires_at: from when it isn't valid any more, or None.
        previous_hash: of the token that the last rotation replaced, or None.
        previous_until: until when that one is valid.
        used_at: its last use, to the hour; None where it wasn't used.
        revoked_at: when it was revoked, or None.
    """

    id: str
    version: int
    name: str
    scopes: frozenset[Scope]
    hash: str
    created_at: datetime
    expires_at: datetime | None = None
    previous_hash: str | None = None
    previous_until: datetime | None = None
    used_at: datetime | None = None
    revoked_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        """Tell whether it is neither revoked nor expired."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)

    def admits(self, token: str, now: datetime) -> bool:
        """Tell whether a token that was sent is this one, and valid now."""
        if not self.holds(now):
            return False
        sent = hashed(token)
        if hmac.compare_digest(sent, self.hash):
            return True
        if self.previous_hash is None or self.previous_until is None or now >= self.previous_until:
            return False
        return hmac.compare_digest(sent, self.previous_hash)

    def use_is_news(self, now: datetime) -> bool:
        """Tell whether a use now is to be noted: the one noted last lies an hour back."""
        return self.used_at is None or now - self.used_at >= USED_EVERY


def new_id(random: bytes) -> str:
    """Return a token's ID from ID_BYTES random bytes."""
    return random.hex()


def new_token(id_: str, random: bytes) -> str:
    """Return a token from its ID and SECRET_BYTES random bytes."""
    return f"alsoft_{id_}_{b64url(random)}"


def id_in(token: str) -> str | None:
    """Return the ID that a token states; None where it has not a token's form."""
    found = _FORM.fullmatch(token)
    return None if found is None else found[1]


def hashed(token: str) -> str:
    """Return what is kept instead of a token."""
    return hashlib.sha256(token.encode("ascii")).hexdigest()
