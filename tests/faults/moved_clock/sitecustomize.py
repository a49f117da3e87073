"""Moves a Python process's wall clock by the seconds that a file says, from outside of its program.

Python imports this module before anything else where its folder is on PYTHONPATH. The monotonic
clock stays, as it does when a computer's clock is set.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from typing import Any

VARIABLE = "TEST_CLOCK_FILE"

_real_datetime = dt.datetime
_real_time = time.time


def _shift() -> float:
    with open(os.environ[VARIABLE], encoding="ascii") as file:
        return float(file.read())


class _AnyDatetime(type):
    """Takes every datetime for one of the moved kind, whichever way it was made."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _real_datetime)


class _MovedDatetime(_real_datetime, metaclass=_AnyDatetime):
    @classmethod
    def now(cls, tz: Any = None) -> Any:
        return _real_datetime.now(tz) + dt.timedelta(seconds=_shift())


if VARIABLE in os.environ:
    dt.datetime = _MovedDatetime  # type: ignore[misc]
    time.time = lambda: _real_time() + _shift()
