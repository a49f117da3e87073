"""The versions of the privacy policy that ship, `resources/policy/<version>/<language>.md`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import PolicyRef
from alsoft_prefs.resource_files import resource_path

if TYPE_CHECKING:
    from alsoft_prefs.core.policy_document import PolicyDocument

FALLBACK = "en"


class PolicyFiles:
    """Loads the shipped policy in a language, and in English where it isn't in that one."""

    def __init__(self, language: str = FALLBACK) -> None:
        """Prefer a language (BCP 47)."""
        self._language = language
        self._documents: tuple[PolicyDocument, ...] | None = None
        self._newest: PolicyRef | None = None

    def documents(self) -> tuple[PolicyDocument, ...]:
        """Return every version, oldest first; raises LocalDataProblem where one is damaged."""
        if self._documents is None:
            from alsoft_prefs.core.policy_parser import parse_policy

            self._documents = tuple(
                parse_policy(_read(self._place(version)[1])) for version in _versions()
            )
        return self._documents

    def newest(self) -> PolicyRef:
        """Return the newest version's number, SHA-256 and language, without parsing it."""
        if self._newest is None:
            version = _versions()[-1]
            language, path = self._place(version)
            self._newest = PolicyRef(version, sha256_hex(_read(path)), language)
        return self._newest

    def _place(self, version: int) -> tuple[str, str]:
        folder = os.path.join(resource_path("policy"), str(version))
        for language in (self._language, self._language.partition("-")[0], FALLBACK):
            path = os.path.join(folder, f"{language}.md")
            if os.path.exists(path):
                return language, path
        raise _missing(folder)


def _versions() -> list[int]:
    versions = sorted(int(n) for n in os.listdir(resource_path("policy")) if n.isdecimal())
    if not versions:
        raise _missing(resource_path("policy"))
    return versions


def _read(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _missing(path: str) -> LocalDataProblem:
    return LocalDataProblem(f"The policy's text is missing in {path}.", "Install the program anew.")
