"""Sync: the plan's steps carried out, one round at a time, and what there is to say of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from alsoft_prefs.core import sync_plan
from alsoft_prefs.core.decisions import Restrictions, Rule
from alsoft_prefs.core.errors import (
    AlsoftError,
    BackendProblem,
    UsageProblem,
    VerificationFailed,
)
from alsoft_prefs.core.ports import (
    Backend,
    Clock,
    IdentityState,
    Journal,
    Outbox,
    PolicyStore,
    RecordState,
    StoredRecord,
    Vault,
)
from alsoft_prefs.core.sync_plan import Outgoing, SyncState, next_action
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.services.identity import REMOTE_ALLOWS, IdentityService
from alsoft_prefs.services.policy_news import PolicyNews, PolicyState
from alsoft_prefs.services.preferences import Preferences
from alsoft_prefs.services.standing import QUIET_THROUGH

if TYPE_CHECKING:
    from alsoft_prefs.services.exchange import Exchange
    from alsoft_prefs.services.holdings import Holdings

ATTEMPTS = "sync_attempts"
RETRY_AT = "sync_retry_at"
DEMANDED = "sync_wait_demanded"
LAST_SUCCESS = "sync_last_success"
LAST_ERROR = "sync_last_error"
UNTRUSTED = "sync_untrusted"
RECORDED_LOCKS = "recorded_locks"
UNCONFIRMED = "Nothing is confirmed; your choices are kept."
MOST_STEPS = 10_000
MOST_CONFLICTS = 3
CHAIN = (RecordState.WAITING, RecordState.PARKED, RecordState.CONFIRMED, RecordState.ADOPTED)


class State(StrEnum):
    """Sync in one word."""

    OFF = "off"
    IDLE = "idle"
    WAITING = "waiting"
    ERROR = "error"


class SyncStatus(NamedTuple):
    """What there is to say of sync.

    Attributes:
        backend: its address, or None.
        state: in one word.
        pending: how many things wait: choices, records, erasures.
        last_success: when ALSOFT last confirmed something (aware UTC).
        last_error: what went wrong last, since that.
        next_at: when it is tried again (aware UTC); None for now, or for never.
        remote_allows: purposes that another copy of this device allowed, which isn't applied here.
        untrusted: the last error is an answer of the backend that doesn't verify.
        policy: how asking for new versions of the policy stands.
        policy_due: they may be asked for now, by the program itself.
    """

    backend: str | None
    state: State
    pending: int
    last_success: datetime | None
    last_error: str | None
    next_at: datetime | None
    remote_allows: tuple[str, ...] = ()
    untrusted: bool = False
    policy: PolicyState = PolicyState()
    policy_due: bool = False


class Preview(NamedTuple):
    """What will be sent.

    Attributes:
        waiting: the exact messages that wait.
        draft: the payload that a record would have now, where one is due; else None.
        size: of it all, in bytes.
    """

    waiting: tuple[str, ...]
    draft: str | None
    size: int


class Facts(NamedTuple):
    """What sync stands on beside the ports; each callable tells what holds now."""

    rules: tuple[Rule, ...]
    program: str
    restrictions: Callable[[], Restrictions]
    enabled: Callable[[], bool]
    backend_url: Callable[[], str | None]
    pins: Callable[[], tuple[str, ...]]


class Ports(NamedTuple):
    """The ports of sync.

    `backend` opens the one at the address in force, `log` takes lines without choices and IDs.
    """

    journal: Journal
    outbox: Outbox
    vault: Vault
    policies: PolicyStore
    clock: Clock
    backend: Callable[[str], Backend]
    lock: Callable[[], AbstractContextManager[bool]]
    log: Callable[[str], None]


class Sync:
    """Sync over the ports. One round at a time per profile, over all processes."""

    def __init__(
        self, ports: Ports, facts: Facts, preferences: Preferences, identity: IdentityService
    ) -> None:
        """Stand on ports, facts and the services beside; nothing is read yet."""
        self._ports = ports
        self._facts = facts
        self._preferences = preferences
        self._identity = identity
        self._news = PolicyNews(ports.outbox, ports.policies, ports.clock)

    def state(self) -> SyncState:
        """Return all that the next step depends on."""
        outbox = self._ports.outbox
        device = self._identity.device()
        chain = self.chain(device)
        waiting = tuple(
            Outgoing(record.hash, record.not_before)
            for record in chain
            if record.state in (RecordState.WAITING, RecordState.PARKED)
        )
        erasing = [i for i in outbox.identities() if i.state is IdentityState.ERASING]
        return SyncState(
            enabled=self._facts.enabled(),
            backend=self._facts.backend_url(),
            due=self._due(chain),
            waiting=waiting,
            erasures=tuple(identity.device for identity in erasing),
            retry_at=_time(outbox.recall(RETRY_AT)),
            demanded=outbox.recall(DEMANDED) is not None,
        )

    def chain(self, device: str | None) -> list[StoredRecord]:
        """Return the records of a device's chain by `seq`: those that later ones stand on."""
        if device is None:
            return []
        records = [r for r in self._ports.outbox.records(device) if r.state in CHAIN]
        return sorted(records, key=lambda record: record.seq)

    def status(self) -> SyncStatus:
        """Return what there is to say of sync; sends nothing."""
        outbox, state = self._ports.outbox, self.state()
        action = next_action(state, self._ports.clock.now())
        parked = [r.problem for r in self.chain(self._identity.device()) if r.problem]
        error = parked[-1] if parked else outbox.recall(LAST_ERROR)
        pending = len(state.waiting) + len(state.erasures) + (1 if state.due else 0)
        if isinstance(action, sync_plan.Stopped):
            word = State.OFF
        elif error is not None:
            word = State.ERROR
        else:
            word = State.WAITING if pending else State.IDLE
        allows = outbox.recall(REMOTE_ALLOWS)
        return SyncStatus(
            backend=state.backend,
            state=word,
            pending=pending,
            last_success=_time(outbox.recall(LAST_SUCCESS)),
            last_error=error,
            next_at=action.time if isinstance(action, sync_plan.WaitUntil) else None,
            remote_allows=tuple(allows.split()) if allows else (),
            untrusted=outbox.recall(UNTRUSTED) is not None,
            policy=self._news.state(),
            policy_due=self._may_ask_for_policy(state, manual=False),
        )

    def run(self, *, manual: bool = True, timeout: float | None = None) -> SyncStatus:
        """Carry sync as far as it goes now, and return what there is to say of it then.

        Arguments:
            manual: the person asks now, so the program's own waits are cut short; a wait that the
                backend asked for is not.
            timeout: seconds after which no further request is begun; None for no such bound.

        Errors of the network and of verification don't raise: they are in the status, everything
        is kept, and the next try is planned.

        Raises:
            LocalDataProblem: this computer's data or keys can't be used.
        """
        with self._ports.lock() as held:
            if held:
                self._begin(manual=manual)
                deadline = time.monotonic() + timeout if timeout is not None else None
                self._carry_out(deadline, manual=manual)
        status = self.status()
        self._ports.log(f"sync: {status.state}, {status.pending} waiting")
        return status

    def preview(self) -> Preview:
        """Return exactly what will be sent, before it is."""
        from alsoft_prefs.services.recording import draft_payload

        chain = self.chain(self._identity.device())
        waiting = tuple(
            r.jws for r in chain if r.state in (RecordState.WAITING, RecordState.PARKED)
        )
        draft = None
        if self._due(chain):
            draft = draft_payload(self._ports, self._facts, chain, self._identity.device())
        return Preview(waiting, draft, sum(map(len, waiting)) + len(draft or ""))

    def holdings(self) -> Holdings:
        """Ask ALSOFT for everything that it holds for the device ID, and return it verified.

        Raises:
            UsageProblem: there is no device ID, or nothing may be sent.
            BackendProblem: no answer, or none that can be used.
            VerificationFailed: something in the answer doesn't hold.
            LocalDataProblem: this computer's data or keys can't be used.
        """
        from alsoft_prefs.services.holdings import holdings

        device, url = self._identity.device(), self._facts.backend_url()
        if device is None:
            raise UsageProblem(
                "ALSOFT holds nothing for this computer: it has no device ID.",
                "A device ID is made with the first choice that is sent.",
            )
        if url is None or not self._facts.enabled():
            raise UsageProblem(
                "ALSOFT isn't asked: sending is off, or no address is set.",
                "See: alsoft-prefs config show",
            )
        return holdings(self._ports.outbox, self._exchange(url), device)

    def dismiss_remote_allows(self) -> None:
        """Forget what another copy of this device allowed, once the person has seen it."""
        self._ports.outbox.remember({REMOTE_ALLOWS: None})

    def _due(self, chain: list[StoredRecord]) -> bool:
        outbox, journal = self._ports.outbox, self._ports.journal
        if not self._preferences.has_chosen():
            return False
        own = [record.covers for record in chain if record.state is not RecordState.ADOPTED]
        behind_head = bool(chain) and chain[-1].state is RecordState.ADOPTED
        locks_moved = bool(own) and outbox.recall(RECORDED_LOCKS) != self._locks()
        quiet = int(outbox.recall(QUIET_THROUGH) or 0)
        return behind_head or locks_moved or journal.position() > max([quiet, *own])

    def _locks(self) -> str:
        """Return the locked purposes, as they are remembered with each record."""
        return " ".join(sorted(self._facts.restrictions().denied))

    def _begin(self, *, manual: bool) -> None:
        self._preferences.heed_published()
        if self._facts.enabled() and self._facts.backend_url() is not None:
            self._identity.begin_session()
        if manual:
            self._forget_waits()

    def _forget_waits(self) -> None:
        outbox = self._ports.outbox
        if outbox.recall(DEMANDED) is None:
            outbox.remember({RETRY_AT: None})
        chain = self.chain(self._identity.device())
        outbox.requeue(tuple(r.hash for r in chain if r.state is RecordState.PARKED))

    def _carry_out(self, deadline: float | None, *, manual: bool) -> None:
        opened = cache(self._exchange)
        self._round(opened, deadline)
        state = self.state()
        late = deadline is not None and time.monotonic() >= deadline
        if late or not self._may_ask_for_policy(state, manual=manual):
            return
        if trouble := self._news.fetch(opened(state.backend or ""), deadline):
            self._ports.log(f"policy: {trouble.lower()}")
        self._round(opened, deadline)  # for those who chose meanwhile, and found the lock held

    def _may_ask_for_policy(self, state: SyncState, *, manual: bool) -> bool:
        """Tell whether it is the policy's turn: no record can be sent now, or has to be."""
        now = self._ports.clock.now()
        if not isinstance(next_action(state, now), (sync_plan.Done, sync_plan.WaitUntil)):
            return False
        unheard = sync_plan.waits(state, now)
        return not unheard and self._preferences.has_chosen() and self._news.is_due(manual=manual)

    def _round(self, opened: Callable[[str], Exchange], deadline: float | None) -> None:
        from alsoft_prefs.services.recording import store_record

        conflicts = 0
        for _ in range(MOST_STEPS):
            state = self.state()
            action = next_action(state, self._ports.clock.now())
            if isinstance(action, sync_plan.Record):
                device, key = self._identity.ensure()
                try:
                    store_record(self._ports, self._facts, self.chain(device), device, key)
                except BackendProblem as error:  # no backend would take it in
                    self._failed(error)
                    return
                self._ports.outbox.remember({RECORDED_LOCKS: self._locks()})
                continue
            if not isinstance(action, (sync_plan.Send, sync_plan.Erase)):
                return
            if deadline is not None and time.monotonic() >= deadline:
                return
            exchange = opened(state.backend or "")
            try:
                if isinstance(action, sync_plan.Erase):
                    if exchange.erase(action.device):
                        self._succeeded()
                elif self._send(exchange, action.record):
                    self._succeeded()
                else:
                    conflicts += 1
                if conflicts > MOST_CONFLICTS:
                    raise BackendProblem(
                        "ALSOFT's records and this computer's don't agree. Your choices are kept.",
                        "It is tried again; if it lasts: alsoft-prefs device reset",
                    )
            except (BackendProblem, VerificationFailed) as error:
                self._failed(error)
                return

    def _exchange(self, url: str) -> Exchange:
        from alsoft_prefs.services.exchange import Exchange

        return Exchange(
            self._ports,
            self._ports.backend(url),
            url,
            self._facts.pins(),
            self._preferences,
            self._identity,
        )

    def _send(self, exchange: Exchange, hash_: str) -> bool:
        record = next(r for r in self._ports.outbox.records() if r.hash == hash_)
        return exchange.send(record, self.chain(record.device))

    def _succeeded(self) -> None:
        self._ports.outbox.remember(
            {
                ATTEMPTS: None,
                RETRY_AT: None,
                DEMANDED: None,
                LAST_ERROR: None,
                UNTRUSTED: None,
                LAST_SUCCESS: to_rfc3339(self._ports.clock.now()),
            }
        )

    def _failed(self, error: AlsoftError) -> None:
        outbox, clock = self._ports.outbox, self._ports.clock
        attempts = int(outbox.recall(ATTEMPTS) or 0) + 1
        self._ports.log(f"sync: {error.title.lower()}, attempt {attempts}")
        asked = error.retry_after if isinstance(error, BackendProblem) else None
        again = sync_plan.retry_at(clock.now(), attempts, clock.random(), asked)
        message = error.message
        if isinstance(error, VerificationFailed):
            message = f"ALSOFT's answer doesn't verify: {message} {UNCONFIRMED}"
        outbox.remember(
            {
                ATTEMPTS: str(attempts),
                RETRY_AT: to_rfc3339(again),
                DEMANDED: None if asked is None else "yes",
                LAST_ERROR: f"{message} {error.hint}".strip(),
                UNTRUSTED: "yes" if isinstance(error, VerificationFailed) else None,
            }
        )


def _time(text: str | None) -> datetime | None:
    return None if text is None else from_rfc3339(text)
