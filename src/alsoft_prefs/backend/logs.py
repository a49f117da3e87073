"""Logs: one JSON object a line on standard error; no addresses, identifiers, agents or bodies."""

from __future__ import annotations

import json
import logging
import re
import sys
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime

from alsoft_prefs.core.times import to_rfc3339

FIELDS = ("version", "database", "schema", "kid", "requests", "unanswered", "repeated")
QUIET_SECONDS = 10.0
MOST_REMEMBERED = 100
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{43,}")
"""As long as a device's ID, a hash, or a part of a signed message; no word of ours is."""


class JsonLines(logging.Formatter):
    """Writes a record's time, level, event and the few fields that may be logged.

    Of a failure it writes the kinds of error and the places in the code, not the errors' own words:
    those quote what they failed on.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line: dict[str, object] = {
            "time": to_rfc3339(datetime.fromtimestamp(record.created, UTC)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": _without_identifiers(record.getMessage().strip()),
            **{name: getattr(record, name) for name in FIELDS if hasattr(record, name)},
        }
        if hasattr(record, "reason"):
            line["reason"] = _without_identifiers(str(record.reason))
        if record.exc_info and record.exc_info[1] is not None:
            line["traceback"] = _places(record.exc_info[1])
        return json.dumps(line)


class Once(logging.Filter):
    """Lets a message through once in a while, however often it comes, and tells how often it came.

    A database that is away would else fill the disk with a line for each request.

    Arguments of the constructor:
        monotonic: tells seconds on a clock that never goes back.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._told: dict[tuple[str, str], tuple[float, int]] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether a record is written; `repeated` says how many like it weren't."""
        if record.levelno < logging.WARNING:
            return True
        now = self._monotonic()
        key = (record.name, record.getMessage())
        since, count = self._told.get(key, (-QUIET_SECONDS, 0))
        if now - since < QUIET_SECONDS:
            self._told[key] = (since, count + 1)
            return False
        if len(self._told) >= MOST_REMEMBERED:
            self._told.clear()
        self._told[key] = (now, 0)
        if count:
            record.repeated = count
        return True


def set_up_logs() -> None:
    """Send warnings of all, and the backend's own events, to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    handler.addFilter(Once(time.monotonic))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("alsoft_prefs.backend").setLevel(logging.INFO)
    # What callers do wrong is counted (`metrics`); written, it would be theirs to fill the disk.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)


def _without_identifiers(text: str) -> str:
    return _IDENTIFIER.sub("…", text)


def _places(error: BaseException) -> list[str]:
    """Return where an error came from, outermost first, and what led to what."""
    places = []
    for each in _chain(error):
        for frame in traceback.extract_tb(each.__traceback__):
            places.append(f"{frame.filename}:{frame.lineno} {frame.name}")
        places.append(type(each).__name__)
    return places


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error behind those that led to it."""
    chain: list[BaseException] = []
    following: BaseException | None = error
    while following is not None and following not in chain:
        chain.insert(0, following)
        following = following.__cause__ or following.__context__
    return chain
