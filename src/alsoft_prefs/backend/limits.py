"""Limits that keep one caller from taking what belongs to all: rate, size, time."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable

from starlette.requests import Request

from alsoft_prefs.backend.problems import MEDIA_TYPE_WRONG, TIMEOUT, TOO_LARGE, Refusal

MAX_DEVICES = 20_000
DISCARDED = 64 * 1024
"""What is read beyond the limit, so that an answer is read before the connection is cut."""


class RateLimit:
    """A token bucket for each device, forgotten when it is full again.

    Arguments:
        per_minute: how many requests a device may make in a minute; 0 sets no limit.
        monotonic: tells seconds on a clock that never goes back.
    """

    def __init__(self, per_minute: int, monotonic: Callable[[], float]) -> None:
        self._per_second = per_minute / 60
        self._burst = float(per_minute)
        self._monotonic = monotonic
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, device: str) -> float:
        """Count a request and return 0, or return the seconds to wait before the next."""
        if not self._burst:
            return 0.0
        now = self._monotonic()
        tokens, since = self._buckets.get(device, (self._burst, now))
        tokens = min(self._burst, tokens + (now - since) * self._per_second)
        granted = tokens >= 1
        self._buckets[device] = (tokens - 1 if granted else tokens, now)
        self._buckets.move_to_end(device)
        if len(self._buckets) > MAX_DEVICES:
            self._buckets.popitem(last=False)
        return 0.0 if granted else (1 - tokens) / self._per_second


async def read_body(request: Request, *, media_type: str, limit: int, seconds: float) -> bytes:
    """Return a request's body.

    Arguments:
        request: its body isn't read yet.
        media_type: what it must be.
        limit: its length at most, in bytes; what is longer isn't read to its end.
        seconds: how long it may take to arrive.

    Raises:
        Refusal: another media type, too long, or too slow.
    """
    stated = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if stated != media_type or "content-encoding" in request.headers:
        raise Refusal(MEDIA_TYPE_WRONG, f"The body must be {media_type}, without a coding.")
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or int(length[:20]) > limit + DISCARDED:
        raise _too_large(limit)
    body = bytearray()
    try:
        async with asyncio.timeout(seconds):
            async for chunk in request.stream():
                body += chunk
                if len(body) > limit + DISCARDED:
                    raise _too_large(limit)
    except TimeoutError as error:
        message = f"The body must arrive within {seconds:g} s."
        raise Refusal(TIMEOUT, message, headers={"Connection": "close"}) from error
    if len(body) > limit:
        raise _too_large(limit)
    return bytes(body)


def _too_large(limit: int) -> Refusal:
    return Refusal(
        TOO_LARGE, f"The body has at most {limit} bytes.", headers={"Connection": "close"}
    )
