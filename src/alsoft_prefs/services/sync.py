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
from alsoft_prefs.core.errors import AlsoftError, BackendProblem, UsageProblem, VerificationFailed
from alsoft_prefs.core.ports import (
    Backend,
    Clock,
    IdentityState,
    Journal,
    Notifier,
    Outbox,
    PolicyStore,
    RecordState,
    StoredRecord,
    Vault,
)
from alsoft_prefs.core.sync_plan import Outgoing, SyncState, next_action
from alsoft_prefs.core.times import from_rfc3339
from alsoft_prefs.core.words import words
from alsoft_prefs.services import tries
from alsoft_prefs.services.head_check import HeadCheck
from alsoft_prefs.services.identity import REMOTE_ALLOWS, IdentityService
from alsoft_prefs.services.policy_news import PolicyNews, PolicyState
from alsoft_prefs.services.preferences import Preferences
from alsoft_prefs.services.standing import QUIET_THROUGH, RECORDED_LOCKS

if TYPE_CHECKING:
    from alsoft_prefs.services.exchange import Exchange
    from alsoft_prefs.services.holdings import Holdings

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
        head_due: ALSOFT may be asked now, by the program itself, what it holds.
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
    head_due: bool = False


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
    notifier: Notifier


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
        self._heads = HeadCheck(ports.outbox, ports.clock, identity)

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
            retry_at=_time(outbox.recall(tries.RETRY_AT)),
            demanded=outbox.recall(tries.DEMANDED) is not None,
        )

    def chain(self, device: str | None) -> list[StoredRecord]:
        """Return the records of a device's chain by `seq`: those that later ones stand on."""
        if device is None:
            return []
        records = [r for r in self._ports.outbox.records(device) if r.state in CHAIN]
        return sorted(records, key=lambda record: record.seq)

    def _own_chain(self) -> list[StoredRecord]:
        return self.chain(self._identity.device())

    def status(self) -> SyncStatus:
        """Return what there is to say of sync; sends nothing."""
        outbox, state = self._ports.outbox, self.state()
        action = next_action(state, self._ports.clock.now())
        device = self._identity.device()
        parked = [r.problem for r in self.chain(device) if r.problem]
        distrust = self._heads.problem(device)
        error = parked[-1] if parked else outbox.recall(tries.LAST_ERROR) or distrust
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
            last_success=_time(outbox.recall(tries.LAST_SUCCESS)),
            last_error=error,
            next_at=action.time if isinstance(action, sync_plan.WaitUntil) else None,
            remote_allows=tuple(allows.split()) if allows else (),
            untrusted=outbox.recall(tries.UNTRUSTED) is not None or distrust is not None,
            policy=self._news.state(),
            policy_due=self._may_ask(state) and self._news.is_due(manual=False),
            head_due=self._may_ask_for_head(state, manual=False),
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
                seen = self._preferences.acknowledged()
                self._news.tell(self._ports.notifier, seen.version if seen is not None else 0)
        status = self.status()
        self._ports.log(f"sync: {status.state}, {status.pending} waiting")
        return status

    def preview(self) -> Preview:
        """Return exactly what will be sent, before it is."""
        from alsoft_prefs.services.recording import draft_payload

        chain = self._own_chain()
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
                words("ALSOFT holds nothing for this computer: it has no device ID."),
                words("A device ID is made with the first choice that is sent."),
            )
        if url is None or not self._facts.enabled():
            raise UsageProblem(
                words("ALSOFT isn't asked: sending is off, or no address is set."),
                words("See: alsoft-prefs config show"),
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
        if not self._preferences.has_chosen():
            return  # nothing is kept, nothing is sent
        if self._facts.enabled() and self._facts.backend_url() is not None:
            self._identity.begin_session()
            self._identity.leave_copied()
        if manual:
            self._forget_waits()

    def _forget_waits(self) -> None:
        outbox = self._ports.outbox
        if outbox.recall(tries.DEMANDED) is None:
            outbox.remember({tries.RETRY_AT: None})
        parked = [r.hash for r in self._own_chain() if r.state is RecordState.PARKED]
        outbox.requeue(tuple(parked))

    def _carry_out(self, deadline: float | None, *, manual: bool) -> None:
        began = self._ports.clock.now()
        opened = cache(self._exchange)
        self._round(opened, deadline)
        if not self._heads.is_answered(self._own_chain(), began, self._ports.clock.now()):
            state = self.state()
            if not _is_over(deadline) and self._may_ask_for_head(state, manual=manual):
                if trouble := self._heads.ask(opened(state.backend or ""), self._own_chain()):
                    self._ports.log(f"head: {trouble.lower()}")
                self._round(opened, deadline)
        state = self.state()
        if not _is_over(deadline) and self._may_ask(state) and self._news.is_due(manual=manual):
            if trouble := self._news.fetch(opened(state.backend or ""), deadline):
                self._ports.log(f"policy: {trouble.lower()}")
            self._round(opened, deadline)  # for those who chose meanwhile, and found the lock held

    def _may_ask_for_head(self, state: SyncState, *, manual: bool) -> bool:
        return self._may_ask(state) and self._heads.is_due(self._own_chain(), manual=manual)

    def _may_ask(self, state: SyncState) -> bool:
        """Tell whether anything else may be asked: no record can be sent now, or has to be."""
        now = self._ports.clock.now()
        if not isinstance(next_action(state, now), (sync_plan.Done, sync_plan.WaitUntil)):
            return False
        return not sync_plan.waits(state, now) and self._preferences.has_chosen()

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
            if _is_over(deadline):
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
                        words(
                            "ALSOFT's records and this computer's don't agree. "
                            "Your choices are kept."
                        ),
                        words("It is tried again; if it lasts: alsoft-prefs device reset"),
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
        tries.succeeded(self._ports.outbox, self._ports.clock)

    def _failed(self, error: AlsoftError) -> None:
        attempts = tries.failed(self._ports.outbox, self._ports.clock, error)
        self._ports.log(f"sync: {error.title.lower()}, attempt {attempts}")


def _is_over(deadline: float | None) -> bool:
    return deadline is not None and time.monotonic() >= deadline


def _time(text: str | None) -> datetime | None:
    return None if text is None else from_rfc3339(text)
