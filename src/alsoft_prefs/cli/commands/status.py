"""`status`: what holds for every purpose, why, since when, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from alsoft_prefs.cli.output import moment
from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.times import to_rfc3339

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.journal import PolicyRef
    from alsoft_prefs.services.policies import Question
    from alsoft_prefs.services.standing import PurposeStatus
    from alsoft_prefs.services.sync import SyncStatus

SCHEMA = 1

_BECAUSE = {
    Layer.ESSENTIAL: "always on",
    Layer.ADMINISTRATOR: "locked by your organisation",
    Layer.SIGNAL: "DO_NOT_TRACK is set",
    Layer.USER: "your choice",
    Layer.RECOMMENDED: "recommended by your organisation",
    Layer.DEFAULT: "off until you choose",
}


def status(call: Call) -> int:
    """Show everything, as JSON of schema 1 or as a table with notes."""
    program = call.program
    purposes = program.preferences.statuses()
    try:
        program.preferences.ensure_published()
    except LocalDataProblem as error:
        call.out.warn(error.message)
        purposes = program.preferences.statuses()  # what could be mended is
    sync = program.sync.status()
    policy = program.policy_files.newest()
    seen = program.preferences.acknowledged()
    if call.out.as_json:
        call.out.document(
            {
                "schema": SCHEMA,
                "device": program.identity.device(),
                "policy": {
                    "version": policy.version,
                    "sha256": policy.sha256,
                    "acknowledged": seen is not None and seen.reaches(policy),
                },
                "purposes": {each.purpose: purpose_document(each) for each in purposes},
                "sync": sync_document(sync),
            }
        )
        return 0
    rows = [_row(each) for each in purposes]
    call.out.table(rows, ("PURPOSE", "DECISION", "WHY", "SINCE", "SYNC"))
    call.out.line()
    call.out.lines(_notes(program, sync))
    call.out.lines(_policy_notes(sync, policy, seen, _questions(program, policy)))
    return 0


def _questions(program: Program, policy: PolicyRef) -> tuple[Question, ...]:
    """Return what is asked again; finding nothing costs no more than the journal."""
    if policy.version == 1:
        return ()
    if all(ref.reaches(policy) for ref in program.preferences.allowed_under().values()):
        return ()
    return program.policies.questions()


def purpose_document(status: PurposeStatus) -> dict[str, object]:
    """Return a purpose's part of `status --json`."""
    return {
        "decision": status.decision.value,
        "layer": status.layer.value,
        "locked": status.locked,
        "since": None if status.since is None else to_rfc3339(status.since),
        "sync": status.sync.value,
    }


def sync_document(sync: SyncStatus) -> dict[str, object]:
    """Return sync's part of `status --json`."""
    return {
        "backend": sync.backend,
        "state": sync.state.value,
        "pending": sync.pending,
        "last_success": None if sync.last_success is None else to_rfc3339(sync.last_success),
        "last_error": sync.last_error,
    }


def word(decision: Decision) -> str:
    """Return what a decision comes to: only an `allow` is allowed."""
    return "allowed" if decision is Decision.ALLOW else "not allowed"


def sync_sentence(sync: SyncStatus, problems: tuple[str, ...] = ()) -> str:
    """Return the truth about sync in a sentence.

    Arguments:
        sync: as the service says.
        problems: of the configuration; they keep anything from being sent.
    """
    if sync.state == "off":
        if problems:
            return "Sync: off until the configuration is mended; choices stay on this computer."
        if sync.backend is None:
            return "Sync: no backend address is set; choices stay on this computer."
        return "Sync: off; choices stay on this computer."
    if sync.state == "error":
        again = f" Next try: {moment(sync.next_at)}." if sync.next_at else ""
        return f"Sync: {sync.pending} waiting. {sync.last_error}{again}"
    if sync.pending:
        return f"Sync: {sync.pending} not sent yet: alsoft-prefs sync"
    if sync.last_success is None:
        return f"Sync: on, with {sync.backend}; nothing to send."
    return f"Sync: everything confirmed by {sync.backend}, last {moment(sync.last_success)}."


def _row(status: PurposeStatus) -> tuple[str, str, str, str, str]:
    chose = status.own is not Decision.UNSET
    return (
        status.purpose,
        word(status.decision),
        _BECAUSE[status.layer],
        moment(status.since),
        status.sync.value if chose else "",
    )


def _notes(program: Program, sync: SyncStatus) -> Iterator[str]:
    config, managed = program.config(), program.managed()
    yield sync_sentence(sync, config.problems)
    if sync.remote_allows:
        names = ", ".join(sync.remote_allows)
        yield f"Another copy of this device allowed {names}; that is not applied here."
    if managed.values or managed.problems:
        by = config.text("organisation.name") or "your organisation"
        yield f"Managed by {by}, {len(managed.values)} set: alsoft-prefs managed show"
    for wrong in managed.problems:
        key = f" {wrong.key}:" if wrong.key else ""
        yield f"Managed settings, {wrong.source}:{key} {wrong.message}"
    if program.restrictions().signal:
        yield "DO_NOT_TRACK is set on this computer, and is obeyed."
    for problem in config.problems:
        yield f"Configuration: {problem}"


def _policy_notes(
    sync: SyncStatus, policy: PolicyRef, seen: PolicyRef | None, questions: tuple[Question, ...]
) -> Iterator[str]:
    if sync.policy.untrusted and sync.policy.problem is not None:
        yield sync.policy.problem
    if seen is not None and not seen.reaches(policy):
        yield (
            f"Version {policy.version} of the privacy policy is new to you: "
            "alsoft-prefs policy show, then policy acknowledge"
        )
    if questions:
        from alsoft_prefs.cli.commands.policies import asked_again

        yield from asked_again(questions)
