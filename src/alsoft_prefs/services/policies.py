"""The privacy policy's versions that this computer holds, and what changed between two."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.journal import PolicyRef
from alsoft_prefs.core.policy import PolicyDocument, SectionChange, difference
from alsoft_prefs.services.preferences import Preferences


class PolicyVersion(NamedTuple):
    """A version and whether the person has seen it: chosen under it, or acknowledged it."""

    document: PolicyDocument
    acknowledged: bool


class Policies:
    """The policy's versions, oldest first."""

    def __init__(
        self, load: Callable[[], tuple[PolicyDocument, ...]], preferences: Preferences
    ) -> None:
        """Stand on what loads the documents, oldest first, and on the preferences."""
        self._load = load
        self._preferences = preferences

    def documents(self) -> tuple[PolicyDocument, ...]:
        """Return every version, oldest first; raises LocalDataProblem where one is damaged."""
        return self._load()

    def current(self) -> PolicyDocument:
        """Return the version in force: the newest."""
        return self.documents()[-1]

    def versions(self) -> tuple[PolicyVersion, ...]:
        """Return every version, and whether the person has seen it."""
        seen = self._preferences.acknowledged()
        return tuple(
            PolicyVersion(document, seen is not None and document.version <= seen.version)
            for document in self.documents()
        )

    def document(self, version: int) -> PolicyDocument:
        """Return a version; raises UsageProblem where there is none."""
        found = [each for each in self.documents() if each.version == version]
        if not found:
            there = ", ".join(str(each.version) for each in self.documents())
            raise UsageProblem(f"There is no version {version} here.", f"There are: {there}.")
        return found[0]

    def difference(self, old: int, new: int) -> tuple[SectionChange, ...]:
        """Return what changed between two versions, section by section."""
        return difference(self.document(old), self.document(new))

    def unseen(self) -> PolicyRef | None:
        """Return the version in force, where the person chose and hasn't seen that one yet."""
        seen, current = self._preferences.acknowledged(), self.current()
        if seen is None or seen.sha256 == current.sha256 or seen.version > current.version:
            return None
        return PolicyRef(current.version, current.sha256, current.language)
