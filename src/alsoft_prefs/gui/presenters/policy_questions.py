"""What is said of a version of the policy that is new, and what is asked again because of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from alsoft_prefs.core.catalog import purposes_citing
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.policy import (
    PolicyDocument,
    changed_anchors,
    comparable,
    section,
)
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import full_date
from alsoft_prefs.gui.phrases import cited, listed
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.messages import Message
from alsoft_prefs.gui.widgets.questions_card import QuestionsView, QuestionView
from alsoft_prefs.gui.widgets.rows import Piece
from alsoft_prefs.services.policies import Question


class PolicyQuestionsPresenter(QObject):
    """Words about a new version, and the answers to what it asks."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def acknowledge(self) -> None:
        """Record that the person has seen the policy in force; decides nothing."""
        self._model.act(lambda program: program.preferences.acknowledge_policy())

    def answer(self, purpose: str, keep: bool) -> None:
        """Record an answer: the purpose stays allowed, or it is no longer."""
        decision = Decision.ALLOW if keep else Decision.DENY
        self._model.act(lambda p: p.policies.answer(purpose, decision, Method.TOGGLE))

    def questions(self, snapshot: Snapshot) -> QuestionsView | None:
        """Return what is asked again, or None where that is nothing."""
        if not snapshot.questions:
            return None
        policy = snapshot.policy
        title = self.tr("The privacy policy changed")
        if policy.date is not None:
            title = self.tr("The privacy policy changed: version {number}, of {date}").format(
                number=policy.version, date=full_date(policy.date)
            )
        return QuestionsView(
            title,
            self.tr(
                "Only these of your choices rest on changed clauses. They stay as they are until "
                "you answer, and all others stay as they are."
            ),
            tuple(self._question(snapshot, question) for question in snapshot.questions),
        )

    def _question(self, snapshot: Snapshot, question: Question) -> QuestionView:
        title = snapshot.purpose(question.purpose).full_title
        words = self.tr("You allowed it under version {number}. Changed since then:")
        links = tuple(
            Piece(
                _clause(snapshot.policy, anchor),
                target=anchor,
                name=f"policy.questions.{question.purpose}.{anchor}",
                accessible=self.tr("{title}: the changed clause {clause}").format(
                    title=title, clause=_clause(snapshot.policy, anchor)
                ),
            )
            for anchor in question.anchors
        )
        return QuestionView(question.purpose, title, words.format(number=question.version), links)

    def unseen(self, snapshot: Snapshot, texts: tuple[PolicyDocument, ...]) -> Message | None:
        """Return what is said of a version that the person hasn't seen; None while it asks.

        Arguments:
            snapshot: how things stand.
            texts: every version in every language, as far as they are read.
        """
        if snapshot.unseen is None or snapshot.questions:
            return None
        words = self.tr("Your choices stay as they are.")
        titles = self._concerned(snapshot, texts)
        if titles:
            words = self.tr("Your choices stay as they are. What changed concerns: {purposes}.")
            words = words.format(purposes=listed(titles))
        title = self.tr("Version {number} of the privacy policy is new to you")
        return Message(
            words,
            "waiting",
            title.format(number=snapshot.policy.version),
            action=self.tr("I have seen it"),
        )

    def _concerned(self, snapshot: Snapshot, texts: tuple[PolicyDocument, ...]) -> list[str]:
        older = [text for text in texts if text.version == snapshot.since]
        if not older:
            return []
        changed = changed_anchors(*comparable(older[0], snapshot.policy, texts))
        return [purpose.full_title for purpose in purposes_citing(snapshot.catalog, changed)]


def _clause(policy: PolicyDocument, anchor: str) -> str:
    """Return a clause's number and heading, such as “§3 Analytics Companies”."""
    try:
        part = section(policy, anchor)
    except KeyError:  # it was taken out
        return cited(anchor)
    words = part.title or part.gap
    return f"{cited(anchor)} {words}" if anchor[:1].isdigit() else words
