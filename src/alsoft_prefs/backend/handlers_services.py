"""The endpoints for ALSOFT's other systems: decisions, changes and statistics, by token."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from alsoft_prefs.backend import changes, decisions, problems
from alsoft_prefs.backend.limits import read_body
from alsoft_prefs.backend.parameters import number
from alsoft_prefs.backend.problems import Refusal
from alsoft_prefs.backend.service import service_of
from alsoft_prefs.backend.tokens import Scope
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import canonical_json, parse_json_object

_JSON = "application/json"
_PRIVATE = {"Cache-Control": "no-store"}


async def post_decisions(request: Request) -> Response:
    """Answer what holds for each of many devices, for one purpose: allow or deny."""
    service = service_of(request)
    await service.tokens.admit(request, Scope.DECISIONS)
    body = await read_body(
        request, media_type=_JSON, limit=decisions.MAX_BODY, seconds=service.body_seconds
    )
    asked = _question(body)
    keys = decisions.storage_keys(asked.devices)
    allowed = await service.storage.database.read(
        decisions.allowing(keys, asked.purpose), once=True
    )
    answer = decisions.answer(asked, keys, allowed)
    return Response(answer, headers=_PRIVATE, media_type=_JSON)


async def get_changes(request: Request) -> Response:
    """Answer a page of the devices' states in the order of their last change."""
    service = service_of(request)
    await service.tokens.admit(request, Scope.CHANGES)
    limit = number(request, "limit", changes.PAGE, 1, changes.MAX_PAGE)
    after = changes.cursor_from_text(request.query_params.get("after", ""))
    if after is None:
        raise Refusal(problems.BAD_REQUEST, "'after' must be the next of an earlier answer.")
    settled = await service.storage.settled()
    page = await service.storage.database.read(changes.page(after, settled, limit), once=True)
    return Response(changes.to_json(page), headers=_PRIVATE, media_type=_JSON)


async def get_statistics(request: Request) -> Response:
    """Answer rounded totals for each optional purpose, at most an hour old."""
    service = service_of(request)
    await service.tokens.admit(request, Scope.STATISTICS)
    answer = canonical_json(await service.statistics.read())
    return Response(answer, headers=_PRIVATE, media_type=_JSON)


def _question(body: bytes) -> decisions.Question:
    try:
        asked = decisions.question(parse_json_object(body, "The body"))
    except VerificationFailed as error:
        raise Refusal(problems.BAD_REQUEST, error.message) from error
    if isinstance(asked, str):
        raise Refusal(problems.BAD_REQUEST, asked)
    return asked
