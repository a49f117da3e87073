"""What is remembered of sync's tries: when it went well, what went wrong, when to try again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core import sync_plan
from alsoft_prefs.core.errors import AlsoftError, BackendProblem, VerificationFailed
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.core.words import words

if TYPE_CHECKING:
    from alsoft_prefs.core.ports import Clock, Outbox

ATTEMPTS = "sync_attempts"
RETRY_AT = "sync_retry_at"
DEMANDED = "sync_wait_demanded"
LAST_SUCCESS = "sync_last_success"
LAST_ERROR = "sync_last_error"
UNTRUSTED = "sync_untrusted"
UNCONFIRMED = words("Nothing is confirmed; your choices are kept.")


def succeeded(outbox: Outbox, clock: Clock) -> None:
    """Remember that ALSOFT confirmed something now."""
    outbox.remember(
        {
            ATTEMPTS: None,
            RETRY_AT: None,
            DEMANDED: None,
            LAST_ERROR: None,
            UNTRUSTED: None,
            LAST_SUCCESS: to_rfc3339(clock.now()),
        }
    )


def failed(outbox: Outbox, clock: Clock, error: AlsoftError) -> int:
    """Remember what went wrong and when to try again; return the failures in a row."""
    attempts = int(outbox.recall(ATTEMPTS) or 0) + 1
    asked = error.retry_after if isinstance(error, BackendProblem) else None
    again = sync_plan.retry_at(clock.now(), attempts, clock.random(), asked)
    message = error.message
    if isinstance(error, VerificationFailed):
        message = words(
            "ALSOFT's answer doesn't verify: {message} {kept}", message=message, kept=UNCONFIRMED
        )
    outbox.remember(
        {
            ATTEMPTS: str(attempts),
            RETRY_AT: to_rfc3339(again),
            DEMANDED: None if asked is None else "yes",
            LAST_ERROR: _sentences(message, error.hint),
            UNTRUSTED: "yes" if isinstance(error, VerificationFailed) else None,
        }
    )
    return attempts


def _sentences(message: str, hint: str) -> str:
    """Both as sentences, for more may follow; hints often end in a command."""
    if not hint:
        return message
    stop = "" if hint.endswith((".", "!", "?")) else "."
    return words("{message} {hint}{stop}", message=message, hint=hint, stop=stop)
