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
    object_pairs_hook: object = None
    parse_float = float
    parse_int = int
    parse_constant = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": -float("inf")}.get


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for name, value in pairs:
        if name in made:
            raise ValueError(f"{name} is there twice")
        made[name] = value
    return made


class _EachOnce(_AsLoads):
    object_pairs_hook = _each_once


_scan = None if make_scanner is None else make_scanner(_AsLoads)  # type: ignore[arg-type]
_scan_strictly = None if make_scanner is None else make_scanner(_EachOnce)  # type: ignore[arg-type]


def loads(text: str, *, each_once: bool = False) -> object:
    """Return what a JSON text says, as `json.loads` does.

    Arguments:
        text: the JSON text.
        each_once: refuse a name that an object has twice, of which otherwise the last one counts.

    Raises:
        ValueError: it isn't JSON, or a name is there twice.
        RecursionError: it is nested too deeply.
    """
    scan = _scan_strictly if each_once else _scan
    if scan is None:
        import json

        return json.loads(text, object_pairs_hook=_each_once if each_once else None)
    begin = len(text) - len(text.lstrip(_BLANKS))
    try:
        value, end = scan(text, begin)
    except StopIteration as error:
        raise ValueError(f"no value at character {error.value}") from None
    if text[end:].strip(_BLANKS):
        raise ValueError(f"more than one value: character {end}")
    return value
