"""New versions of the policy: asked for after the records are sent, and kept once they hold.

Whatever comes, no decision changes, no version that is here changes or goes, and sync's own
result stays as it was.
"""

from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import AlsoftError, BackendProblem, VerificationFailed
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.core.words import words
from alsoft_prefs.services.daily import DailyTurn

if TYPE_CHECKING:
    from alsoft_prefs.core.policy_statements import Listed, PolicyText
    from alsoft_prefs.core.ports import Clock, Notifier, Outbox, PolicyStore
    from alsoft_prefs.services.exchange import Exchange

CHECKED = "policy_checked"
ETAG = "policy_etag"
PROBLEM = "policy_problem"
UNTRUSTED = "policy_untrusted"
UNTOLD = "policy_untold"
STAY = words("The versions of the privacy policy on this computer stay as they are.")
_ETAG_LENGTH = 200


class PolicyState(NamedTuple):
    """How asking for new versions of the policy stands.

    Attributes:
        checked_at: when ALSOFT last answered with versions that hold, or with no news (aware UTC).
        problem: why the last try brought nothing; None where it went well.
        untrusted: the problem is an answer that doesn't verify.
    """

    checked_at: datetime | None = None
    problem: str | None = None
    untrusted: bool = False


class PolicyNews:
    """Asks for new versions of the policy, and keeps them."""

    def __init__(self, outbox: Outbox, store: PolicyStore, clock: Clock) -> None:
        """Stand on the ports; `outbox` remembers when it was asked."""
        self._outbox = outbox
        self._store = store
        self._clock = clock
        self._turn = DailyTurn(outbox, clock, "policy")

    def state(self) -> PolicyState:
        """Return how it stands; asks nobody."""
        return PolicyState(
            checked_at=self._time(CHECKED),
            problem=self._outbox.recall(PROBLEM),
            untrusted=self._outbox.recall(UNTRUSTED) is not None,
        )

    def is_due(self, *, manual: bool) -> bool:
        """Tell whether it may be asked now; see `DailyTurn.is_due`."""
        return self._turn.is_due(manual=manual)

    def fetch(self, exchange: Exchange, deadline: float | None) -> str:
        """Ask for new versions, keep those that hold, and return a word for what went wrong.

        It is the error's title, empty where all went well. The error itself would hold the
        connection open: its traceback leads to the exchange.

        Arguments:
            exchange: with the backend to ask.
            deadline: of `time.monotonic()`, after which no further request is begun, or None.
        """
        self._turn.take()
        try:
            self._fetch(exchange, deadline)
        except AlsoftError as error:
            self._failed(error)
            return error.title
        self._outbox.remember(
            {CHECKED: to_rfc3339(self._clock.now()), PROBLEM: None, UNTRUSTED: None}
        )
        return ""

    def tell(self, notifier: Notifier, seen: int) -> None:
        """Tell the person of the newest version that was fetched, once for each version.

        Where there is no desktop it is told later. What the person has seen isn't told.

        Arguments:
            notifier: tells it.
            seen: the version that the person has seen, 0 for none.
        """
        untold = self._outbox.recall(UNTOLD)
        if untold is None or not notifier.is_there():
            return
        # Forgotten first: a crash in between may lose it, but nobody is told twice.
        self._outbox.remember({UNTOLD: None})
        title = words("ALSOFT published version {untold} of its privacy policy", untold=untold)
        what = words("Your choices are unchanged. The page Privacy policy shows what is new.")
        if int(untold) > seen and not notifier.notify(title, what):
            self._outbox.remember({UNTOLD: untold})

    def _fetch(self, exchange: Exchange, deadline: float | None) -> None:
        from alsoft_prefs.core.policy_statements import check_statement, news, parse_policy_list
        from alsoft_prefs.services.exchange import JSON, unusable

        held = self._store.held()
        known, _, etag = (self._outbox.recall(ETAG) or "").partition(" ")
        asked = etag if etag and known == _mark(exchange.url, held) else None
        answer = exchange.policies(asked)
        if answer.status == 304 and asked is not None:
            return
        if answer.status != 200 or answer.media_type != JSON:
            raise unusable(answer)
        published = parse_policy_list(answer.text)
        for listed in published.texts:
            check_statement(listed, exchange.keys_for(listed.jws))
        wanted = news(held, published)
        newest = max((version for version, _ in held), default=0)
        for version in sorted({listed.statement.version for listed in wanted}):
            if deadline is not None and time.monotonic() >= deadline:
                return
            texts = [listed for listed in wanted if listed.statement.version == version]
            for text in self._asked(exchange, version, texts):
                self._store.keep(text)
            if version > newest:
                self._outbox.remember({UNTOLD: str(version)})
        if answer.etag is not None and _is_usable(answer.etag):
            self._outbox.remember(
                {ETAG: f"{_mark(exchange.url, self._store.held())} {answer.etag}"}
            )

    def _asked(self, exchange: Exchange, version: int, wanted: list[Listed]) -> list[PolicyText]:
        """Return the wanted texts of a version; all of them hold."""
        from alsoft_prefs.core.policy_statements import check_text, parse_policy_version
        from alsoft_prefs.services.exchange import JSON, unusable

        answer = exchange.policy(version)
        if answer.status != 200 or answer.media_type != JSON:
            raise unusable(answer)
        answered = parse_policy_version(answer.text, version)
        texts = {
            text.statement: text
            for text in (check_text(each, exchange.keys_for(each.listed.jws)) for each in answered)
        }
        if any(listed.statement not in texts for listed in wanted):
            raise VerificationFailed(
                words("ALSOFT's answer lacks a text of the policy that it lists.")
            )
        return [texts[listed.statement] for listed in wanted]

    def _failed(self, error: AlsoftError) -> None:
        self._turn.failed(error)
        untrusted = isinstance(error, VerificationFailed)
        if self.state().untrusted and not untrusted:
            return  # that nobody answers now doesn't mend what was answered before
        message = words("{message} {stay}", message=error.message, stay=STAY)
        if untrusted:
            message = words(
                "What ALSOFT answered about its privacy policy doesn't verify: {message}",
                message=message,
            )
        elif isinstance(error, BackendProblem):
            message = words(
                "New versions of the privacy policy couldn't be asked for. {stay}", stay=STAY
            )
        self._outbox.remember({PROBLEM: message, UNTRUSTED: "yes" if untrusted else None})

    def _time(self, name: str) -> datetime | None:
        text = self._outbox.recall(name)
        return None if text is None else from_rfc3339(text)


def _mark(url: str, held: dict[tuple[int, str], str]) -> str:
    """Return what an entity tag is good for: one backend, and all that was here with it."""
    return sha256_hex("\n".join((url, *sorted(held.values()))).encode())


def _is_usable(etag: str) -> bool:
    return len(etag) <= _ETAG_LENGTH and etag.isascii() and etag.isprintable() and " " not in etag
