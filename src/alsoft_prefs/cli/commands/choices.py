"""The commands that choose: durable on this computer first, sent to ALSOFT after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.cli.commands.status import purpose_document, sync_document, word
from alsoft_prefs.cli.commands.sync import failure
from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.services.evidence import entry_document
from alsoft_prefs.services.preferences import Outcome

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.services.standing import PurposeStatus
    from alsoft_prefs.services.sync import SyncStatus

_VALUES = {"allow": Decision.ALLOW, "deny": Decision.DENY}


def choose(call: Call) -> int:
    """Carry out `set PURPOSE=allow|deny …`, all of it or nothing."""
    decisions = assignments(call.options.assignments)
    return _done(call, Outcome(call.program.preferences.choose(decisions, Method.CLI)))


def opt_out(call: Call) -> int:
    """Deny all tracking."""
    return _done(call, call.program.preferences.opt_out(Method.CLI))


def allow_all(call: Call) -> int:
    """Allow everything optional that isn't locked."""
    return _done(call, call.program.preferences.allow_all())


def only_necessary(call: Call) -> int:
    """Deny everything optional."""
    return _done(call, call.program.preferences.only_necessary())


def undo(call: Call) -> int:
    """Take the latest choice back."""
    return _done(call, Outcome(call.program.preferences.undo()))


def assignments(texts: list[str]) -> dict[str, Decision]:
    """Return the decisions that are written as `PURPOSE=allow|deny`.

    Raises:
        UsageProblem: another form or value, or two values for one purpose.
    """
    decisions: dict[str, Decision] = {}
    for text in texts:
        purpose, equals, value = text.partition("=")
        if not equals or value not in _VALUES:
            raise UsageProblem(
                f"{text!r} is not PURPOSE=allow or PURPOSE=deny. Nothing was changed.",
                "For example: alsoft-prefs set tracking.analytics=deny",
            )
        if decisions.get(purpose, _VALUES[value]) is not _VALUES[value]:
            raise UsageProblem(
                f"{purpose} is given both values. Nothing was changed.", "Give it one of them."
            )
        decisions[purpose] = _VALUES[value]
    return decisions


def _done(call: Call, outcome: Outcome) -> int:
    program = call.program
    sync = program.sync.run(manual=True) if call.options.sync else program.sync.status()
    statuses = [s for s in program.preferences.statuses() if s.purpose in outcome.entry.decisions]
    code = failure(sync, program.config().problems) if call.options.sync else 0
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "entry": entry_document(outcome.entry),
                "skipped": list(outcome.skipped),
                "purposes": {each.purpose: purpose_document(each) for each in statuses},
                "sync": sync_document(sync),
            }
        )
        return code
    call.out.table((each.purpose, _effect(each)) for each in statuses)
    for purpose in outcome.skipped:
        call.out.line(f"{purpose} is locked by your organisation and was left out.")
    call.out.line(_where(sync, program.config().problems))
    return code


def _effect(status: PurposeStatus) -> str:
    """Return what holds now, and why that isn't what was chosen where it isn't."""
    held = word(status.decision)
    if status.layer in (Layer.USER, Layer.DEFAULT) or status.own is status.decision:
        return held
    reasons = {
        Layer.SIGNAL: "DO_NOT_TRACK is set and is obeyed",
        Layer.RECOMMENDED: "your organisation recommends it",
        Layer.ADMINISTRATOR: "your organisation locks it",
    }
    own = "you allow it" if status.own is Decision.ALLOW else "you took your choice back"
    return f"{held}, though {own}: {reasons.get(status.layer, 'it is always on')}"


def _where(sync: SyncStatus, problems: tuple[str, ...]) -> str:
    """Return how far the choice has come."""
    saved = "Saved on this computer."
    if sync.state == "off":
        if problems:
            return f"{saved} Nothing is sent until the configuration is mended: alsoft-prefs doctor"
        if sync.backend is None:
            return f"{saved} It isn't sent: no backend address is set."
        return f"{saved} It isn't sent: sync is off."
    if not sync.pending:
        return f"{saved} Confirmed by ALSOFT."
    if sync.state == "error":
        return f"{saved} Not sent yet: {sync.last_error}"
    return f"{saved} Not sent yet: alsoft-prefs sync"
