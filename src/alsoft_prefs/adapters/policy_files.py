"""All versions of the privacy policy on this computer: the shipped ones, and those fetched since.

The shipped ones are `resources/policy/<version>/<language>.md`. Nothing that was fetched ever
takes the place of one of them.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from alsoft_prefs.adapters.fetched_policies import FetchedPolicies
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import PolicyRef
from alsoft_prefs.core.words import words
from alsoft_prefs.resource_files import resource_path

if TYPE_CHECKING:
    from alsoft_prefs.core.policy_document import PolicyDocument
    from alsoft_prefs.core.policy_statements import PolicyText

FALLBACK = "en"


class _Place(NamedTuple):
    """Where a text is, and the state of its file: inode, size and time of change."""

    version: int
    language: str
    path: str
    stamp: tuple[int, int, int]
    is_shipped: bool


class PolicyFiles:
    """Reads each version in a language, and in English where it isn't in that one.

    It is `core.ports.PolicyStore` as well.
    """

    def __init__(self, language: str, directory: str) -> None:
        """Prefer a language (BCP 47); fetched versions are below the profile's folder."""
        self.fetched = FetchedPolicies(directory)
        self._language = language
        self._parsed: dict[_Place, PolicyDocument] = {}
        self._hashed: dict[_Place, str] = {}
        self._bad: set[_Place] = set()

    def documents(self) -> tuple[PolicyDocument, ...]:
        """Return every version, oldest first; raises LocalDataProblem for a bad shipped one."""
        while True:
            places = self._preferred()
            found = [document for place in places if (document := self._document(place))]
            if len(found) == len(places):  # else one was bad; another language may do
                return tuple(found)

    def texts(self) -> tuple[PolicyDocument, ...]:
        """Return every version in every language, oldest first; raises as `documents`."""
        places = sorted(self._places())
        return tuple(document for place in places if (document := self._document(place)))

    def newest(self) -> PolicyRef:
        """Return the newest version's number, SHA-256 and language, without parsing it."""
        while True:
            place = self._preferred()[-1]
            sha256 = self._hashed.get(place)
            if sha256 is None:
                data = self._read(place)
                if data is None:
                    continue
                sha256 = sha256_hex(data)
                self._hashed = {place: sha256}
            return PolicyRef(place.version, sha256, place.language)

    def damaged(self) -> tuple[str, ...]:
        """Return the paths of fetched texts that can't be used, as they are kept now."""
        left = [place.path for place in self._bad if _stamp(place.path) == place.stamp]
        return (*self.fetched.damaged(), *sorted(left))

    def held(self) -> dict[tuple[int, str], str]:
        """Return the SHA-256 (hex) of each text here, by version and language (BCP 47)."""
        texts = {(place.version, place.language): self._read(place) for place in self._places()}
        return {key: sha256_hex(data) for key, data in texts.items() if data is not None}

    def statements(self) -> tuple[tuple[str, str], ...]:
        """Return the signed statement (a compact JWS) and the text of each that was kept."""
        kept = []
        for place in sorted(self._places()):
            data = None if place.is_shipped else self._read(place)
            statement = self.fetched.statement((place.version, place.language))
            if data is not None and statement is not None:
                kept.append((statement, data.decode()))
        return tuple(kept)

    def keep(self, text: PolicyText) -> None:
        """Keep a verified text, durable on return; one that is held stays as it is.

        Raises:
            LocalDataProblem: it couldn't be stored; nothing is changed.
        """
        if (text.statement.version, text.statement.language) not in self.held():
            self.fetched.keep(text)

    def _preferred(self) -> list[_Place]:
        """Return a place for each version, oldest first."""
        by_version: dict[int, list[_Place]] = {}
        for place in self._places():
            by_version.setdefault(place.version, []).append(place)
        if not by_version:
            raise _missing(resource_path("policy"))
        return [min(by_version[version], key=self._rank) for version in sorted(by_version)]

    def _rank(self, place: _Place) -> tuple[int, str]:
        wanted = (self._language, self._language.partition("-")[0], FALLBACK)
        known = place.language in wanted
        return (wanted.index(place.language) if known else len(wanted), place.language)

    def _places(self) -> list[_Place]:
        """Return the place of each text; a shipped one goes before a fetched one."""
        found = {key: (path, False) for key, path in self.fetched.places().items()}
        root = resource_path("policy")
        for version in os.listdir(root):
            if version.isdecimal():
                folder = os.path.join(root, version)
                for name in os.listdir(folder):
                    if name.endswith(".md"):
                        key = int(version), name.removesuffix(".md")
                        found[key] = (os.path.join(folder, name), True)
        places = [
            _Place(*key, path, stamp, is_shipped)
            for key, (path, is_shipped) in found.items()
            if (stamp := _stamp(path)) is not None
        ]
        return [place for place in places if place not in self._bad]

    def _read(self, place: _Place) -> bytes | None:
        """Return a text's bytes; None for a fetched one that can't be used."""
        if not place.is_shipped:
            data = self.fetched.read((place.version, place.language))
            if data is None:
                self._bad.add(place)
            return data
        with open(place.path, "rb") as file:
            return file.read()

    def _document(self, place: _Place) -> PolicyDocument | None:
        """Return a text, parsed once; None for a fetched one that can't be used."""
        if place not in self._parsed:
            document = self._parse(place)
            if document is not None:
                self._parsed[place] = document
        return self._parsed.get(place)

    def _parse(self, place: _Place) -> PolicyDocument | None:
        from alsoft_prefs.core.policy_parser import parse_policy

        data = self._read(place)
        try:
            return None if data is None else parse_policy(data)
        except LocalDataProblem:
            if place.is_shipped:
                raise
            self.fetched.set_aside((place.version, place.language))
            self._bad.add(place)
            return None


def _stamp(path: str) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _missing(path: str) -> LocalDataProblem:
    return LocalDataProblem(
        words("The policy's text is missing in {path}.", path=path),
        words("Install the program anew."),
    )
