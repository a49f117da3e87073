"""Whether a value fits a schema of the contract: as much of JSON Schema as it is written in.

A keyword that isn't known here is an error, never passed over: the contract would say more than is
held.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from alsoft_prefs.backend.contract import read_contract
from alsoft_prefs.core.jws import Json
from alsoft_prefs.core.times import from_rfc3339

_Rule = Callable[[Any, Any], bool]


def resolved(schema: Json) -> Json:
    """Return what a `$ref` into the contract leads to; anything else is returned as it is."""
    while "$ref" in schema:
        found: Any = read_contract()
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def faults(schema: Json, value: Any, at: str = "body") -> Iterator[str]:
    """Yield a text for each way in which a value doesn't fit; none where it fits.

    Arguments:
        schema: as the contract states it.
        value: as `json.loads` returns it.
        at: names the value in the texts.

    Raises:
        NotImplementedError: the schema has a keyword that isn't known here.
    """
    for keyword, stated in schema.items():
        if keyword in _SAYS_NOTHING:
            continue
        if keyword in _NESTED:
            yield from _NESTED[keyword](schema, value, at)
        elif keyword in _RULES:
            kind, holds = _RULES[keyword]
            if _is(kind, value) and not holds(value, stated):
                yield f"{at} is {str(value)[:60]!r}, against {keyword} {stated}"
        else:
            raise NotImplementedError(f"schema keyword {keyword}")


def _is(kind: str, value: Any) -> bool:
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    if isinstance(value, bool):
        return kind in {"boolean", "any"}
    return isinstance(value, _TYPES[kind])


def _typed(value: Any, stated: str | list[str]) -> bool:
    return any(_is(kind, value) for kind in ([stated] if isinstance(stated, str) else stated))


def _same(value: Any, stated: Any) -> bool:
    """Tell whether two JSON values are the same: 1 and 1.0 are, 1 and true are not."""
    return isinstance(value, bool) == isinstance(stated, bool) and bool(value == stated)


def _formatted(value: str, stated: str) -> bool:
    try:
        _FORMATS[stated](value)
    except ValueError:
        return False
    return True


def _matches(value: str, stated: str) -> bool:
    # In ECMA-262, whose dialect JSON Schema takes, "$" doesn't look past a line's end.
    strict = rf"{stated[:-1]}\Z" if stated.endswith("$") else stated
    return re.search(strict, value) is not None


def _uri(value: str) -> None:
    if not urlsplit(value).scheme or not value.isascii() or " " in value:
        raise ValueError(value)


def _reference(schema: Json, value: Any, at: str) -> Iterator[str]:
    return faults(resolved(schema), value, at)


def _members(schema: Json, value: Any, at: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, nested in schema["properties"].items():
            if name in value:
                yield from faults(nested, value[name], f"{at}.{name}")


def _others(schema: Json, value: Any, at: str) -> Iterator[str]:
    nested = schema["additionalProperties"]
    if isinstance(value, dict):
        for name in sorted(value.keys() - schema.get("properties", {}).keys()):
            if nested is False:
                yield f"{at} has a member {name[:60]!r} that isn't stated"
            elif nested is not True:
                yield from faults(nested, value[name], f"{at}.{name[:60]}")


def _names(schema: Json, value: Any, at: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name in value:
            yield from faults(schema["propertyNames"], name, f"a member's name in {at}")


def _items(schema: Json, value: Any, at: str) -> Iterator[str]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from faults(schema["items"], item, f"{at}[{index}]")


def _all(schema: Json, value: Any, at: str) -> Iterator[str]:
    for nested in schema["allOf"]:
        yield from faults(nested, value, at)


def _one(schema: Json, value: Any, at: str) -> Iterator[str]:
    found = [list(faults(nested, value, at)) for nested in schema["oneOf"]]
    fitting = sum(not each for each in found)
    if fitting == 0:
        yield " or ".join(each[0] for each in found)
    elif fitting > 1:
        yield f"{at} fits more than one of what is stated"


_TYPES: dict[str, Any] = {
    "any": object,
    "array": list,
    "boolean": bool,
    "integer": int,
    "null": type(None),
    "number": (int, float),
    "object": dict,
    "string": str,
}
_FORMATS: dict[str, Callable[[str], object]] = {
    "date": date.fromisoformat,
    "date-time": from_rfc3339,
    "uri": _uri,
}
_SAYS_NOTHING = frozenset({"description", "default", "title", "examples"})
_NESTED: dict[str, Callable[[Json, Any, str], Iterator[str]]] = {
    "$ref": _reference,
    "additionalProperties": _others,
    "allOf": _all,
    "items": _items,
    "oneOf": _one,
    "properties": _members,
    "propertyNames": _names,
}
_RULES: dict[str, tuple[str, _Rule]] = {
    "const": ("any", _same),
    "enum": ("any", lambda value, stated: any(_same(value, each) for each in stated)),
    "format": ("string", _formatted),
    "maxItems": ("array", lambda value, stated: len(value) <= stated),
    "maxLength": ("string", lambda value, stated: len(value) <= stated),
    "maxProperties": ("object", lambda value, stated: len(value) <= stated),
    "maximum": ("number", lambda value, stated: value <= stated),
    "minItems": ("array", lambda value, stated: len(value) >= stated),
    "minLength": ("string", lambda value, stated: len(value) >= stated),
    "minimum": ("number", lambda value, stated: value >= stated),
    "multipleOf": ("number", lambda value, stated: value % stated == 0),
    "pattern": ("string", _matches),
    "required": ("object", lambda value, stated: value.keys() >= set(stated)),
    "type": ("any", _typed),
}
