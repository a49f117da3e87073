"""Problem details (RFC 9457): every refusal has a stable `type` that a program can tell apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from starlette.responses import Response

MEDIA_TYPE = "application/problem+json"
PREFIX = "urn:alsoft:problem:"


class Kind(NamedTuple):
    """A kind of problem: the end of its `type`, its title, its status."""

    name: str
    title: str
    status: int


BAD_REQUEST = Kind("bad-request", "The request can't be understood", 400)
UNAUTHORIZED = Kind("unauthorized", "A valid token is needed", 401)
FORBIDDEN = Kind("forbidden", "The token isn't for this", 403)
NOT_FOUND = Kind("not-found", "There is nothing here", 404)
METHOD_NOT_ALLOWED = Kind("method-not-allowed", "This can't be done here", 405)
TIMEOUT = Kind("request-timeout", "The request took too long to arrive", 408)
CONFLICT = Kind("chain-conflict", "The record doesn't follow the head", 409)
ERASED = Kind("erased", "The device was erased", 410)
TOO_LARGE = Kind("too-large", "The body is too large", 413)
MEDIA_TYPE_WRONG = Kind("media-type", "The body has another media type", 415)
INVALID_RECORD = Kind("invalid-record", "The record can't be accepted", 422)
RATE_LIMITED = Kind("rate-limited", "Too many requests", 429)
INTERNAL = Kind("internal", "Something went wrong here", 500)
UNAVAILABLE = Kind("unavailable", "Try again later", 503)

BY_STATUS = {
    kind.status: kind
    for kind in (BAD_REQUEST, NOT_FOUND, METHOD_NOT_ALLOWED, TIMEOUT, TOO_LARGE, MEDIA_TYPE_WRONG)
}


class Refusal(Exception):
    """Ends a request with a problem.

    Arguments:
        kind: of the problem.
        detail: a sentence for a person; says nothing that the one who asks may not know.
        headers: such as `Retry-After`.
        members: more members of the problem's object.
    """

    def __init__(
        self,
        kind: Kind,
        detail: str,
        *,
        headers: Mapping[str, str] | None = None,
        members: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.headers = headers
        self.members = members or {}

    def response(self) -> Response:
        """Return the answer."""
        kind = self.kind
        body = {
            "type": PREFIX + kind.name,
            "title": kind.title,
            "status": kind.status,
            "detail": self.detail,
            **self.members,
        }
        return Response(
            json.dumps(body).encode(),
            status_code=kind.status,
            media_type=MEDIA_TYPE,
            headers={"Cache-Control": "no-store", **(self.headers or {})},
        )


def not_found() -> Refusal:
    """Return the one answer for what isn't there and for what isn't proved."""
    return Refusal(NOT_FOUND, "No such resource, or no proof that it is yours.")


def erased() -> Refusal:
    """Return the answer for a device that was erased."""
    return Refusal(ERASED, "This device ID was erased and is never used again.")


def rate_limited(seconds: float) -> Refusal:
    """Return the answer for a device that asks too often."""
    wait = str(max(1, int(seconds + 1)))
    return Refusal(RATE_LIMITED, "This device asks too often.", headers={"Retry-After": wait})


def unavailable(detail: str, seconds: int) -> Refusal:
    """Return the answer for now; ask again after so many seconds."""
    return Refusal(UNAVAILABLE, detail, headers={"Retry-After": str(seconds)})
