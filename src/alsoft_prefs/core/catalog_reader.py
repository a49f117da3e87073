"""Reading the catalog's tables, key by key; what nobody asks for is an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from enum import StrEnum
from typing import TypeVar

from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.words import words

T = TypeVar("T")

_ID = r"[a-z][a-z0-9_]*"


def problem(table: str, row: str, key: str, what: str) -> LocalDataProblem:
    """Return the error for a key of a row of a table (each may be empty)."""
    place = f"[[{table}]] “{row}”" if row else f"[[{table}]]" if table else "the file"
    where = f"{place}, {key}" if key else place
    return LocalDataProblem(
        words("The catalog can't be read: {where}: {what}.", where=where, what=what),
        words("Mend catalog.toml; if it came with the program, install the program again."),
    )


class Row:
    """One entry of a table, asked key by key."""

    def __init__(self, table: str, index: int, values: dict[str, object]) -> None:
        """Keep the values; until the id is known, the entry goes by its place in the table."""
        self._table = table
        self._values = values
        self._asked: set[str] = set()
        given = values.get("id")
        self.name = given if isinstance(given, str) and given else f"entry {index}"

    def problem(self, key: str, what: str) -> LocalDataProblem:
        """Return the error for a key of this entry."""
        return problem(self._table, self.name, key, what)

    def has(self, key: str) -> bool:
        """Return whether the entry has a key."""
        return key in self._values

    def text(self, key: str, pattern: str = "") -> str:
        """Return a text that isn't empty and matches the whole pattern (an id's, for `id`)."""
        value = self._get(key)
        if not isinstance(value, str) or not value or value != value.strip():
            raise self.problem(key, "it must be a text, not empty, without space around it")
        pattern = pattern or (_ID if key == "id" else "")
        if pattern and not re.fullmatch(pattern, value):
            raise self.problem(key, f"“{value}” isn't of the form {pattern}")
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; a missing key is false."""
        self._asked.add(key)
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.problem(key, "it must be true or false")
        return value

    def texts(self, key: str, *, may_be_empty: bool = False) -> tuple[str, ...]:
        """Return a list of texts, none of them empty or twice there."""
        value = self._get(key)
        if not isinstance(value, list):
            raise self.problem(key, "it must be a list of texts")
        found = [text for text in value if isinstance(text, str) and text]
        if len(found) != len(value) or not (found or may_be_empty):
            raise self.problem(key, "it must be a list of texts, not empty")
        if len(set(found)) != len(found):
            raise self.problem(key, "it names something twice")
        return tuple(found)

    def choice(self, key: str, choices: type[StrEnum]) -> str:
        """Return one of an enumeration's values."""
        value = self._get(key)
        known = [choice.value for choice in choices]
        if not isinstance(value, str) or value not in known:
            raise self.problem(key, f"it must be one of {', '.join(known)}")
        return value

    def finish(self) -> None:
        """Raise the error for the first key that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                raise self.problem(key, "this key isn't known")

    def _get(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._values:
            raise self.problem(key, "it is missing")
        return self._values[key]


def read_tables(text: str, schema: int, names: Collection[str]) -> dict[str, list[Row]]:
    """Return the entries of each named table of a TOML text.

    Raises:
        LocalDataProblem: it isn't TOML, has another schema, or other tables than these.
    """
    import tomllib

    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise problem("", "", "", f"it isn't TOML ({error})") from error
    found = content.pop("schema", None)
    if type(found) is not int or found != schema:
        raise problem("", "", "schema", f"it must be {schema}")
    for name in content:
        if name not in names:
            raise problem(name, "", "", "this table isn't known")
    return {name: _rows(name, content.get(name)) for name in names}


def _rows(table: str, entries: object) -> list[Row]:
    if not isinstance(entries, list) or not entries:
        raise problem(table, "", "", "this table is missing, or isn't a list of entries")
    rows: list[Row] = []
    for index, entry in enumerate(entries, start=1):
        if not isinstance(entry, dict):
            raise problem(table, f"entry {index}", "", "it must be a table")
        rows.append(Row(table, index, entry))
        if any(row.name == rows[-1].name for row in rows[:-1]):
            raise rows[-1].problem("id", "it stands there twice")
    return rows


def made(rows: list[Row], make: Callable[[Row], T]) -> tuple[T, ...]:
    """Return the values that entries make; a key that isn't used is an error."""
    values: list[T] = []
    for row in rows:
        values.append(make(row))
        row.finish()
    return tuple(values)
