"""The privacy policy's versions on this computer, what changed, and what is asked again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.journal import Entry, Method, PolicyRef
from alsoft_prefs.core.policy import (
    PolicyDocument,
    SectionChange,
    anchors,
    changed_anchors,
    comparable,
    difference,
)
from alsoft_prefs.core.words import words
from alsoft_prefs.services.preferences import Preferences

if TYPE_CHECKING:
    from alsoft_prefs.core.catalog import Catalog


Load = Callable[[], tuple[PolicyDocument, ...]]


class PolicyVersion(NamedTuple):
    """A version and whether the person has seen it: acknowledged it, or first chose under it."""

    document: PolicyDocument
    acknowledged: bool


class Question(NamedTuple):
    """A purpose that the person allows, and whose clauses changed since they last said so.

    Attributes:
        purpose: its id.
        version: the version of the policy under which it was allowed.
        anchors: the changed clauses that it rests on, in the catalog's order.
    """

    purpose: str
    version: int
    anchors: tuple[str, ...]


class Policies:
    """The policy's versions, oldest first."""

    def __init__(
        self,
        load: Load,
        load_texts: Load,
        preferences: Preferences,
        catalog: Callable[[], Catalog],
    ) -> None:
        """Stand on what loads the versions, the preferences and the catalog.

        `load` returns each version once, oldest first; `load_texts` each in all its languages.
        """
        self._load = load
        self._load_texts = load_texts
        self._preferences = preferences
        self._catalog = catalog

    def documents(self) -> tuple[PolicyDocument, ...]:
        """Return every version, oldest first; raises LocalDataProblem where one is damaged."""
        return self._load()

    def texts(self) -> tuple[PolicyDocument, ...]:
        """Return every version in every language; raises as `documents`."""
        return self._load_texts()

    def current(self) -> PolicyDocument:
        """Return the version in force: the newest."""
        return self.documents()[-1]

    def versions(self) -> tuple[PolicyVersion, ...]:
        """Return every version, and whether the person has seen it."""
        seen = self._preferences.acknowledged()
        return tuple(
            PolicyVersion(document, seen is not None and seen.reaches(_ref(document)))
            for document in self.documents()
        )

    def document(self, version: int) -> PolicyDocument:
        """Return a version; raises UsageProblem where there is none."""
        found = [each for each in self.documents() if each.version == version]
        if not found:
            there = ", ".join(str(each.version) for each in self.documents())
            raise UsageProblem(
                words("There is no version {version} here.", version=version),
                words("There are: {there}.", there=there),
            )
        return found[0]

    def difference(self, old: int, new: int) -> tuple[SectionChange, ...]:
        """Return what changed between two versions, section by section."""
        return difference(*self._comparable(self.document(old), self.document(new)))

    def unseen(self) -> PolicyRef | None:
        """Return the version in force, where the person chose and hasn't seen that one yet."""
        seen, current = self._preferences.acknowledged(), _ref(self.current())
        return None if seen is None or seen.reaches(current) else current

    def questions(self) -> tuple[Question, ...]:
        """Return what the person must be asked again, in the catalog's order.

        It is asked only what the person allows, and only where a clause that it rests on changed
        since: a refusal is never asked away, and whatever was never chosen isn't nagged about.
        """
        documents = self.documents()
        current = documents[-1]
        changes: dict[int, frozenset[str]] = {}
        questions = []
        under = self._preferences.allowed_under()
        older = {id_: ref.version for id_, ref in under.items() if ref.version < current.version}
        for purpose in self._catalog().purposes if older else ():
            version = older.get(purpose.id)
            if version is None:
                continue
            if version not in changes:
                changes[version] = self._changed_since(version)
            rests_on = tuple(anchor for anchor in purpose.policy if anchor in changes[version])
            if rests_on:
                questions.append(Question(purpose.id, version, rests_on))
        return tuple(questions)

    def since(self) -> int:
        """Return the version to compare the one in force with: what the person knows of it.

        That is the oldest of what was acknowledged and what a question's choice was made under;
        where nothing is new, the version before. The version in force where there is no other.
        """
        documents = self.documents()
        known = [question.version for question in self.questions()]
        seen = self._preferences.acknowledged()
        if seen is not None and self.unseen() is not None:
            known.append(seen.version)
        if not known:
            return documents[max(0, len(documents) - 2)].version
        return _nearest(documents, min(known)).version

    def answer(self, purpose: str, decision: Decision, method: Method) -> Entry:
        """Record the answer to a question: the choice, said again under the version in force.

        The answer to the last one acknowledges that version as well.

        Raises:
            UsageProblem: an unknown or essential purpose.
            LockedByAdministrator: an `allow` for a purpose that is locked.
            LocalDataProblem: it couldn't be stored.
        """
        left = {question.purpose for question in self.questions()} - {purpose}
        if not left and self.unseen() is not None:
            method = Method.POLICY_ACKNOWLEDGED
        return self._preferences.choose({purpose: decision}, method)

    def _changed_since(self, version: int) -> frozenset[str]:
        """Return the anchors of what changed from a version to the one in force."""
        documents = self.documents()
        old, new = _nearest(documents, version), documents[-1]
        if old.version > version:  # what it said isn't known here any more
            return anchors(new)
        return changed_anchors(*self._comparable(old, new))

    def _comparable(
        self, old: PolicyDocument, new: PolicyDocument
    ) -> tuple[PolicyDocument, PolicyDocument]:
        if old.language == new.language:
            return old, new
        return comparable(old, new, self.texts())


def _ref(document: PolicyDocument) -> PolicyRef:
    return PolicyRef(document.version, document.sha256, document.language)


def _nearest(documents: tuple[PolicyDocument, ...], version: int) -> PolicyDocument:
    """Return a version, or the nearest older one that is here, or the oldest."""
    older = [document for document in documents if document.version <= version]
    return older[-1] if older else documents[0]
