"""`policy`: the text, its versions, what changed, and having seen it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.cli.output import moment
from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.policy import marked, plain_text, section, section_text
from alsoft_prefs.core.times import to_rfc3339

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.policy import PolicyDocument
    from alsoft_prefs.services.policies import Question


def show(call: Call) -> int:
    """Show the policy or a section as plain text; our notes on gaps are in square brackets."""
    policies, version = call.program.policies, call.options.version
    document = policies.current() if version is None else policies.document(version)
    text = _text(document, call.options.section)
    if call.out.as_json:
        call.out.document({"schema": 1, **_facts(document), "text": text})
        return 0
    call.out.line(text)
    call.out.line()
    call.out.line(f"[{_stated(document)} SHA-256 {document.sha256}.]", "quiet")
    return 0


def list_versions(call: Call) -> int:
    """List the versions of the policy, oldest first."""
    policies = call.program.policies
    versions, questions = policies.versions(), policies.questions()
    checked = call.program.sync.status().policy
    for path in call.program.policy_files.damaged():
        call.out.warn(f"a version of the policy was damaged and is fetched again: {path}")
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "versions": [
                    {**_facts(v.document), "acknowledged": v.acknowledged} for v in versions
                ],
                "ask_again": [question.purpose for question in questions],
                "checked_at": None
                if checked.checked_at is None
                else to_rfc3339(checked.checked_at),
                "problem": checked.problem,
            }
        )
        return 0
    call.out.table(
        (
            (
                str(each.document.version),
                _date(each.document),
                each.document.language,
                "seen" if each.acknowledged else "not seen",
                each.document.sha256,
            )
            for each in versions
        ),
        ("VERSION", "DATE", "LANGUAGE", "BY YOU", "SHA-256"),
    )
    call.out.lines(asked_again(questions))
    if checked.checked_at is not None:
        call.out.line(f"ALSOFT was last asked for new ones {moment(checked.checked_at)}.", "quiet")
    if checked.problem is not None:
        call.out.line(checked.problem)
    return 0


def diff(call: Call) -> int:
    """Show what changed between two versions: {+added+} and [-removed-] words, by section.

    A summary comes first: how many sections differ, and which.
    """
    policies = call.program.policies
    old = policies.since() if call.options.old is None else call.options.old
    new = policies.current().version if call.options.new is None else call.options.new
    changes = policies.difference(old, new)
    if call.out.as_json:
        listed = [
            {
                "section": change.anchor,
                "change": change.kind.value,
                "heading": change.heading,
                "runs": [{"kind": run.kind.value, "text": run.text} for run in change.runs],
            }
            for change in changes
        ]
        call.out.document({"schema": 1, "old": old, "new": new, "changes": listed})
        return 0
    if not changes:
        call.out.line(f"Version {old} and version {new} say the same.")
    else:
        differ = "1 section differs" if len(changes) == 1 else f"{len(changes)} sections differ"
        headings = "; ".join(change.heading for change in changes)
        call.out.line(f"From version {old} to version {new}, {differ}: {headings}.")
        call.out.line()
    for change in changes:
        call.out.line(f"{change.heading} ({change.kind.value})", "strong")
        call.out.line(marked(change))
        call.out.line()
    return 0


def acknowledge(call: Call) -> int:
    """Note that the person has seen the newest version; it decides nothing."""
    entry = call.program.preferences.acknowledge_policy()
    questions = call.program.policies.questions()
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "version": entry.policy.version,
                "ask_again": [question.purpose for question in questions],
            }
        )
        return 0
    call.out.line(f"Noted: you have seen version {entry.policy.version}. No choice changed.")
    call.out.lines(asked_again(questions))
    return 0


def asked_again(questions: tuple[Question, ...]) -> Iterator[str]:
    """Yield what is said of purposes that are asked again, and what to type."""
    if not questions:
        return
    yield "You allow these, and the policy changed since you said so:"
    for question in questions:
        clauses = ", ".join(question.anchors)
        yield (
            f"  {question.purpose} ({clauses}): "
            f"alsoft-prefs set {question.purpose}=allow keeps it, =deny ends it"
        )
    yield "See what changed: alsoft-prefs policy diff"


def _text(document: PolicyDocument, anchor: str | None) -> str:
    if anchor is None:
        return plain_text(document).rstrip()
    try:
        return section_text(section(document, anchor.removeprefix("§")))
    except KeyError:
        there = ", ".join(part.anchor for part in document.sections)
        raise UsageProblem(f"There is no section {anchor!r}.", f"There are: {there}.") from None


def _facts(document: PolicyDocument) -> dict[str, object]:
    return {
        "version": document.version,
        "date": None if document.date is None else document.date.isoformat(),
        "language": document.language,
        "sha256": document.sha256,
    }


def _date(document: PolicyDocument) -> str:
    return "not stated" if document.date is None else document.date.isoformat()


def _stated(document: PolicyDocument) -> str:
    dated = "which states no date" if document.date is None else f"of {_date(document)}"
    return f"Version {document.version}, {dated}."
