"""Reads the parameters of a request's query."""

from __future__ import annotations

from starlette.requests import Request

from alsoft_prefs.backend import problems
from alsoft_prefs.backend.problems import Refusal


def number(request: Request, name: str, default: int, least: int, most: int) -> int:
    """Return the number that a parameter states.

    Arguments:
        request: with the query.
        name: the parameter's.
        default: where it isn't stated.
        least: the smallest that may be stated.
        most: the largest.

    Raises:
        Refusal: it isn't a number, or is out of range.
    """
    text = request.query_params.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal()) or len(text) > 16:
        raise Refusal(problems.BAD_REQUEST, f"{name!r} must be a number.")
    value = int(text)
    if not least <= value <= most:
        raise Refusal(problems.BAD_REQUEST, f"{name!r} must be from {least} to {most}.")
    return value
