"""Takes a signed payload apart: every member of a stated type, and none left over."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.ids import is_uuid7
from alsoft_prefs.core.jws import Json
from alsoft_prefs.core.times import from_rfc3339
from alsoft_prefs.core.words import words

MAX_SEQ = 2**53 - 1
THUMBPRINT_LENGTH = 43

_Term = TypeVar("_Term", bound=StrEnum)


class Fields:
    """Takes a JSON object's members one by one, each of a stated type, and none left over.

    Every method raises VerificationFailed where the member isn't there or isn't of the type.
    """

    def __init__(self, members: Any, what: str) -> None:
        """Take an object; `what` names it in errors."""
        if not isinstance(members, dict):
            raise VerificationFailed(words("{what} is not an object.", what=what))
        self.members = dict(members)
        self._what = what

    def take(self, name: str) -> Any:
        """Return a member of any type; raises where it is missing."""
        if name not in self.members:
            raise VerificationFailed(
                words("{what} lacks {name}.", what=self._what, name=repr(name))
            )
        return self.members.pop(name)

    def _fail(self, name: str) -> VerificationFailed:
        return VerificationFailed(
            words("{what} has a bad {name}.", what=self._what, name=repr(name))
        )

    def text(self, name: str, least: int, most: int) -> str:
        """Return a text of a length, in characters."""
        value = self.take(name)
        if not isinstance(value, str) or not least <= len(value) <= most:
            raise self._fail(name)
        return value

    def uuid(self, name: str) -> str:
        """Return a UUIDv7."""
        value = self.text(name, 36, 36)
        if not is_uuid7(value):
            raise self._fail(name)
        return value

    def thumbprint(self, name: str) -> str:
        """Return a SHA-256 in base64url."""
        value = self.text(name, THUMBPRINT_LENGTH, THUMBPRINT_LENGTH)
        if not value.replace("-", "a").replace("_", "a").isalnum() or not value.isascii():
            raise self._fail(name)
        return value

    def optional_thumbprint(self, name: str) -> str | None:
        """Return a SHA-256 in base64url, or null."""
        return self.take(name) if self.members.get(name, "") is None else self.thumbprint(name)

    def optional_time(self, name: str) -> datetime | None:
        """Return a time (aware UTC), or null."""
        return self.take(name) if self.members.get(name, "") is None else self.time(name)

    def count(self, name: str) -> int:
        """Return a whole number from 0 on."""
        value = self.take(name)
        if type(value) is not int or not 0 <= value <= MAX_SEQ:
            raise self._fail(name)
        return value

    def seq(self, name: str) -> int:
        """Return a whole number from 1 on."""
        value = self.count(name)
        if value < 1:
            raise self._fail(name)
        return value

    def time(self, name: str) -> datetime:
        """Return a time (aware UTC)."""
        try:
            return from_rfc3339(self.text(name, 20, 40))
        except ValueError as error:
            raise self._fail(name) from error

    def choice(self, name: str, kind: type[_Term]) -> _Term:
        """Return one of an enumeration's terms."""
        try:
            return kind(self.take(name))
        except ValueError as error:
            raise self._fail(name) from error

    def object(self, name: str) -> Json:
        """Return an object."""
        value = self.take(name)
        if not isinstance(value, dict):
            raise self._fail(name)
        return value

    def done(self) -> None:
        """Refuse what nobody took."""
        if self.members:
            raise VerificationFailed(words("{what} has unknown members.", what=self._what))
