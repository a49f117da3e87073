"""`sync`: one round, and the truth about how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.cli.commands.status import sync_document, sync_sentence
from alsoft_prefs.core.errors import BackendProblem, LocalDataProblem, VerificationFailed

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.services.sync import SyncStatus


def sync(call: Call) -> int:
    """Carry out a round, or show what it would send."""
    if call.options.preview:
        return _preview(call)
    try:
        call.program.preferences.ensure_published()
    except LocalDataProblem as error:  # no reason to hold a refusal up
        call.out.warn(error.message)
    if call.options.scheduled:
        return _scheduled(call)
    return finish(call, call.program.sync.run(timeout=call.options.timeout))


def _scheduled(call: Call) -> int:
    """Carry out a round that nobody asked for: it leaves no trace of a person who never chose."""
    program = call.program
    status = program.sync.status()
    if program.preferences.has_chosen() or status.pending:
        status = program.sync.run(manual=False, timeout=call.options.timeout)
    if call.out.as_json or failure(status, program.config().problems):
        return finish(call, status)
    return 0  # what it said would stand in the system's log, every day


def finish(call: Call, status: SyncStatus) -> int:
    """Say how a round went, and return the exit code."""
    problems = call.program.config().problems
    if call.out.as_json:
        call.out.document({"schema": 1, "sync": sync_document(status)})
    else:
        call.out.line(sync_sentence(status, problems))
        call.out.lines(problems)
        if status.policy.problem is not None and status.state == "idle":
            call.out.line(status.policy.problem)
    return failure(status, problems)


def failure(status: SyncStatus, problems: tuple[str, ...]) -> int:
    """Return the exit code after a round: 0 where all is confirmed, or sync is off by choice.

    Arguments:
        status: after the round.
        problems: of the configuration, which keep anything from being sent.
    """
    if status.state == "off":
        return LocalDataProblem.exit_code if problems else 0
    if status.untrusted:
        return VerificationFailed.exit_code
    return BackendProblem.exit_code if status.pending else 0


def _preview(call: Call) -> int:
    preview = call.program.sync.preview()
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "waiting": list(preview.waiting),
                "draft": preview.draft,
                "size": preview.size,
            }
        )
        return 0
    if not preview.waiting and preview.draft is None:
        call.out.line("Nothing waits to be sent.")
        return 0
    for message in preview.waiting:
        call.out.line(message)
    if preview.draft is not None:
        call.out.line(preview.draft)
        call.out.warn("this payload isn't signed yet; the record is made at the next sync.")
    call.out.warn(f"{preview.size} bytes in all.")
    return 0
