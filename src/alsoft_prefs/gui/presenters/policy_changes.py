"""What the page “Privacy policy” says of what changed between two versions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QObject

from alsoft_prefs.core.policy import (
    ChangeKind,
    DiffRun,
    PolicyDocument,
    SectionChange,
    comparable,
    difference,
)
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.policy_changes import ChangedSection, ChangePiece, ChangesView

_AROUND = 12
"""Unchanged words that are shown beside what changed."""
_WORTH = 20
"""Fewer words than this aren't folded: the link would take their place."""


class PolicyChangesPresenter(QObject):
    """Words on what changed, section by section, word by word."""

    def view(
        self,
        old: PolicyDocument,
        new: PolicyDocument,
        texts: tuple[PolicyDocument, ...],
        unfolded: Collection[str] = (),
    ) -> ChangesView:
        """Return what changed from one version to another.

        Arguments:
            old: the one.
            new: the other.
            texts: every version in every language, so that both are compared in one.
            unfolded: names of unchanged stretches that are shown.
        """
        old, new = comparable(old, new, texts)
        changes = difference(old, new)
        title = self.tr("What changed from version {old} to version {new}").format(
            old=old.version, new=new.version
        )
        summary = self.tr("%n section(s) changed:", "", len(changes))
        if not changes:
            summary = self.tr("The two versions have the same words.")
        here = [change for change in changes if change.kind is not ChangeKind.REMOVED]
        same = len(new.sections) - len(here)
        rest = self.tr("%n other section(s) have the same words.", "", same)
        sections = tuple(self._section(change, unfolded) for change in changes)
        return ChangesView(title, summary, sections, rest if changes and same else "")

    def _section(self, change: SectionChange, unfolded: Collection[str]) -> ChangedSection:
        runs = list(change.runs)
        head = f"{change.heading}\n\n"
        if runs and runs[0].text.startswith(head):
            runs[0] = runs[0]._replace(text=runs[0].text.removeprefix(head))
        whole = change.kind is not ChangeKind.CHANGED
        pieces: list[ChangePiece] = []
        for at, run in enumerate(runs):
            if run.kind is not ChangeKind.EQUAL:
                label = "" if whole else self._label(run.kind)
                pieces.append(ChangePiece(run.kind, run.text, label))
                continue
            fold = f"{change.anchor}/{at}"
            if fold in unfolded:
                pieces.append(ChangePiece(run.kind, run.text))
            else:
                pieces += self._folded(run.text, fold, first=at == 0, last=at == len(runs) - 1)
        return ChangedSection(change.anchor, change.heading, self._note(change), tuple(pieces))

    def _label(self, kind: ChangeKind) -> str:
        return self.tr("added:") if kind is ChangeKind.ADDED else self.tr("removed:")

    def _note(self, change: SectionChange) -> str:
        if change.kind is ChangeKind.ADDED:
            return self.tr("This section is new: all of it is added.")
        if change.kind is ChangeKind.REMOVED:
            return self.tr("This section is gone: all of it is removed.")
        added = self.tr("%n word(s) added", "", _count(change.runs, ChangeKind.ADDED))
        removed = self.tr("%n word(s) removed", "", _count(change.runs, ChangeKind.REMOVED))
        return self.tr("{added}, {removed}").format(added=added, removed=removed)

    def _folded(self, text: str, fold: str, *, first: bool, last: bool) -> Iterator[ChangePiece]:
        """Yield an unchanged stretch, its middle folded where that is worth it."""
        words = list(re.finditer(r"\S+", text))
        before, after = 0 if first else _AROUND, 0 if last else _AROUND
        hidden = len(words) - before - after
        if hidden < _WORTH:
            yield ChangePiece(ChangeKind.EQUAL, text)
            return
        start = words[before].start()
        end = words[-after].start() if after else len(text)
        if start:
            yield ChangePiece(ChangeKind.EQUAL, text[:start])
        label = self.tr("Show %n unchanged word(s)", "", hidden)
        yield ChangePiece(ChangeKind.EQUAL, text[start:end], label, fold)
        if end < len(text):
            yield ChangePiece(ChangeKind.EQUAL, text[end:])


def _count(runs: tuple[DiffRun, ...], kind: ChangeKind) -> int:
    return sum(len(run.text.split()) for run in runs if run.kind is kind)


def known_before(
    documents: Sequence[PolicyDocument], policy: PolicyDocument, snapshot: Snapshot
) -> PolicyDocument | None:
    """Return the version that the person knows, or else the one before; None where none is."""
    older = [document for document in documents if document.version < policy.version]
    is_current = policy.version == snapshot.policy.version
    known = [each for each in older if is_current and each.version == snapshot.since]
    found = known or older
    return found[-1] if found else None
