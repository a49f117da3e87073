"""Whether ALSOFT still holds what it gave receipts for: asked while there is nothing to send.

A backend that was restored from a backup lost what came since. A device hears of that with its
next record; one whose person chooses nothing more would never, and what they withdrew would be
allowed there again. Whatever comes, nothing is allowed by it, and a failure leaves sync's own
result as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.errors import AlsoftError, VerificationFailed
from alsoft_prefs.core.journal import Actor
from alsoft_prefs.core.ports import RecordState
from alsoft_prefs.core.words import recalled, words, written
from alsoft_prefs.services.daily import DailyTurn

if TYPE_CHECKING:
    from datetime import datetime

    from alsoft_prefs.core.ports import Answer, Clock, Outbox, StoredRecord
    from alsoft_prefs.services.exchange import Exchange
    from alsoft_prefs.services.identity import IdentityService

UNTRUSTED = "head_untrusted"


class HeadCheck:
    """Asks for the head of the device's chain, and goes on as after a record where it isn't ours.

    protocol.md calls for it in the client's rule 6: a head behind what was receipted means that
    the backend lost data.
    """

    def __init__(self, outbox: Outbox, clock: Clock, identity: IdentityService) -> None:
        """Stand on the ports; `outbox` remembers when it was asked."""
        self._outbox = outbox
        self._identity = identity
        self._turn = DailyTurn(outbox, clock, "head")

    def problem(self, device: str | None) -> str | None:
        """Return why the last answer about a device can't be trusted; None where it could."""
        known, _, message = (self._outbox.recall(UNTRUSTED) or "").partition(" ")
        return recalled(message) if message and known == device else None

    def is_due(self, chain: list[StoredRecord], *, manual: bool) -> bool:
        """Tell whether it may be asked now: all records have receipts, and it is its turn.

        Arguments:
            chain: the device's chain, by `seq`.
            manual: the person asks; see `DailyTurn.is_due`.
        """
        receipted = bool(chain) and chain[-1].state is RecordState.CONFIRMED
        return receipted and self._turn.is_due(manual=manual)

    def is_answered(self, chain: list[StoredRecord], began: datetime, now: datetime) -> bool:
        """Tell whether a receipt that came since `began` was the answer; it counts for the day.

        So a fleet whose backend is back asks no more for it than its records and the policy.
        """
        sent_at = chain[-1].sent_at if chain else None
        receipted = bool(chain) and chain[-1].state is RecordState.CONFIRMED
        if not receipted or sent_at is None or not began <= sent_at <= now:
            return False
        self._turn.take()
        self._outbox.remember({UNTRUSTED: None})
        return True

    def ask(self, exchange: Exchange, chain: list[StoredRecord]) -> str:
        """Ask for the head, act on it, and return a word for what went wrong.

        It is the error's title, empty where all went well. Records that ALSOFT lost, or that have
        to follow a head that isn't known here, are due or waiting afterwards.

        Arguments:
            exchange: with the backend to ask.
            chain: the device's chain, by `seq`; its last record has a receipt.
        """
        self._turn.take()
        try:
            if exchange.has_key(chain[-1].device):
                self._ask(exchange, chain)
        except AlsoftError as error:
            self._turn.failed(error)
            if isinstance(error, VerificationFailed):
                told = words(
                    "ALSOFT's answer doesn't verify: {message} Your choices are kept.",
                    message=error.message,
                )
                self._outbox.remember({UNTRUSTED: f"{chain[-1].device} {written(told)}"})
            return error.title
        self._outbox.remember({UNTRUSTED: None})
        return ""

    def _ask(self, exchange: Exchange, chain: list[StoredRecord]) -> None:
        from alsoft_prefs.services.exchange import JSON, PROBLEM, unusable

        last = chain[-1]
        answer = exchange.head(last.device, last.hash)
        if answer.status == 304 or last.device != self._identity.device():
            return  # or meanwhile the person had it erased
        if answer.status == 410 and answer.media_type == PROBLEM:
            self._identity.renew(Actor.PROGRAM)
        elif answer.status == 404 and answer.media_type == PROBLEM:
            # A wrong clock is answered in the same way. A record needs no proof: its answer tells.
            self._outbox.requeue((last.hash,))
        elif answer.status == 200 and answer.media_type == JSON:
            self._compare(exchange, answer, chain)
        else:
            raise unusable(answer)

    def _compare(self, exchange: Exchange, answer: Answer, chain: list[StoredRecord]) -> None:
        from alsoft_prefs.core.receipts import check_receipt, parse_receipt
        from alsoft_prefs.core.records import parse_record
        from alsoft_prefs.services.exchange import head_and_receipt

        head, receipt = head_and_receipt(answer)
        if head is not None:
            parsed = parse_receipt(receipt, exchange.keys_for(receipt))
            check_receipt(parsed, head, parse_record(head))
        exchange.reconcile(head, chain)
