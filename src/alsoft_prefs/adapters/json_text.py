"""Reads JSON at the start of other programs, for what importing `json` costs: nothing.

`json` itself is 7 ms, nearly all of it `re` and `enum`, which only its error messages and its
fallback in Python need. CPython's scanner in C, which `json.loads` calls, stands alone.
"""

from __future__ import annotations

try:
    from _json import make_scanner
except ImportError:  # an interpreter that has no such module
    make_scanner = None  # type: ignore[assignment, misc]

_BLANKS = " \t\n\r"


class _AsLoads:
    """What the scanner asks of its decoder, as `json.loads` answers it."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": -float("inf")}.get


_scan = None if make_scanner is None else make_scanner(_AsLoads)  # type: ignore[arg-type]


def loads(text: str) -> object:
    """Return what a JSON text says, as `json.loads` does.

    Raises:
        ValueError: it isn't JSON.
        RecursionError: it is nested too deeply.
    """
    if _scan is None:
        import json

        return json.loads(text)
    begin = len(text) - len(text.lstrip(_BLANKS))
    try:
        value, end = _scan(text, begin)
    except StopIteration as error:
        raise ValueError(f"no value at character {error.value}") from None
    if text[end:].strip(_BLANKS):
        raise ValueError(f"more than one value: character {end}")
    return value
