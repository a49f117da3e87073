"""Checks the tokens of requests: what a token may be used for, remembered for a few seconds."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from starlette.requests import Request

from alsoft_prefs.backend import token_work
from alsoft_prefs.backend.database import Database, StorageUnavailable
from alsoft_prefs.backend.problems import FORBIDDEN, UNAUTHORIZED, Refusal
from alsoft_prefs.backend.tokens import REMEMBERED_SECONDS, Scope, Token, id_in

MOST_REMEMBERED = 1_000
_REALM = 'Bearer realm="alsoft-prefs"'

_log = logging.getLogger("alsoft_prefs.backend")


class _Known(NamedTuple):
    token: Token | None
    until: float


class TokenCheck:
    """Admits requests by their bearer token (RFC 6750 §2.1).

    Arguments:
        database: where the tokens are kept.
        now: tells the time, aware UTC.
        monotonic: tells seconds on a clock that never goes back.
    """

    def __init__(
        self, database: Database, now: Callable[[], datetime], monotonic: Callable[[], float]
    ) -> None:
        self._database = database
        self._now = now
        self._monotonic = monotonic
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._noting: dict[str, asyncio.Task[None]] = {}

    async def admit(self, request: Request, scope: Scope) -> None:
        """Return where the request's token is valid for a scope.

        Raises:
            Refusal: 401 where there is no valid token, 403 where it is for something else.
            StorageUnavailable: the database doesn't answer.
        """
        sent = _sent(request)
        id_ = id_in(sent)
        token = None if id_ is None else await self._read(id_)
        now = self._now()
        if token is None or not token.admits(sent, now):
            challenge = f'{_REALM}, error="invalid_token"'
            raise _unauthorized("The token isn't valid, or not any more.", challenge)
        if scope not in token.scopes:
            challenge = f'{_REALM}, error="insufficient_scope", scope="{scope}"'
            raise Refusal(
                FORBIDDEN,
                f"The token isn't for {scope}.",
                headers={"WWW-Authenticate": challenge},
            )
        if token.use_is_news(now) and token.id not in self._noting:
            self._noting[token.id] = asyncio.create_task(self._note(token, now))

    async def close(self) -> None:
        """Return when every use is noted."""
        await asyncio.gather(*self._noting.values())

    async def _read(self, id_: str) -> Token | None:
        known = self._known.get(id_)
        asked_at = self._monotonic()
        if known is not None and asked_at < known.until:
            return known.token
        token = await self._database.read(token_work.read_token(id_), key=id_)
        self._remember(id_, _Known(token, asked_at + REMEMBERED_SECONDS))
        return token

    def _remember(self, id_: str, known: _Known) -> None:
        self._known[id_] = known
        self._known.move_to_end(id_)
        if len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)

    async def _note(self, token: Token, now: datetime) -> None:
        """Note a use; what is remembered knows of it, so that the next request doesn't note it."""
        try:
            await self._database.write(token.id, lambda: token_work.note_use(token.id, now))
            known = self._known.get(token.id)
            if known is not None and known.token is not None:
                noted = known.token._replace(used_at=now)
                self._known[token.id] = known._replace(token=noted)
        except StorageUnavailable as error:
            _log.error("a token's use isn't noted", extra={"reason": str(error)})
        finally:
            del self._noting[token.id]


def _sent(request: Request) -> str:
    stated = request.headers.getlist("authorization")
    if not stated:
        raise _unauthorized("A service token is needed.", _REALM)
    scheme, _, token = stated[0].partition(" ")
    if len(stated) > 1 or scheme.lower() != "bearer":
        raise _unauthorized("One bearer token is needed.", _REALM)
    return token.strip(" ")


def _unauthorized(detail: str, challenge: str) -> Refusal:
    return Refusal(UNAUTHORIZED, detail, headers={"WWW-Authenticate": challenge})
