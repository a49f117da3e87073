"""What other programs read: the document behind `decisions.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import State
from alsoft_prefs.core.permission import SCHEMA
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.services.standing import Facts

if TYPE_CHECKING:
    from alsoft_prefs.core.jws import Json


def document(facts: Facts, state: State, position: int) -> Json:
    """Return the document to publish (`resources/schemas/decisions-1.json`).

    Arguments:
        facts: catalog and program.
        state: the person's decisions.
        position: the journal's position that they are from.
    """
    # Many purposes are decided at one moment.
    moments = {since: to_rfc3339(since) for since in {user.since for user in state.values()}}
    purposes = {}
    for rule in facts.rules:
        user = state.get(rule.id)
        decision = Decision.ALLOW if rule.essential else Decision.UNSET
        if user is not None and not rule.essential:
            decision = user.decision
        purposes[rule.id] = {
            "title": rule.title,
            "decision": decision.value,
            "since": moments[user.since] if user else None,
            "essential": rule.essential,
            "signal": rule.signal,
        }
    return {
        "schema": SCHEMA,
        "program": facts.program,
        "catalog": facts.catalog,
        "position": position,
        "purposes": purposes,
    }
