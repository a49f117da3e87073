"""Services over in-memory ports, and a backend that answers as a test tells it to."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from alsoft_prefs.adapters.memory import (
    MemoryJournal,
    MemoryNotifier,
    MemoryOutbox,
    MemoryPolicyStore,
    MemoryPublisher,
    MemoryVault,
)
from alsoft_prefs.core.backend_keys import KeySet, key_set_document
from alsoft_prefs.core.decisions import Decision, Restrictions
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.ids import uuid7
from alsoft_prefs.core.journal import PolicyRef
from alsoft_prefs.core.jws import generate_seed, public_of, signer
from alsoft_prefs.core.ports import Answer, Prove
from alsoft_prefs.core.receipts import ErasureReceipt, Receipt, sign_erasure, sign_receipt
from alsoft_prefs.core.records import ConsentState, parse_record, record_hash, sign_record
from alsoft_prefs.services import standing, sync
from alsoft_prefs.services.evidence import Evidence
from alsoft_prefs.services.identity import IdentityService
from alsoft_prefs.services.preferences import Preferences
from tests.unit.policy_answers import SHIPPED, published_list, published_version
from tests.unit.strategies import POLICY, RULES

URL = "https://backend.invalid"
NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)
PROBLEM = "application/problem+json"
CONFLICT = "urn:alsoft:problem:chain-conflict"
ALLOW, DENY, UNSET = Decision.ALLOW, Decision.DENY, Decision.UNSET
ANALYTICS, NEWS = "tracking.analytics", "contact.news"


class SetClock:
    """A clock that moves a millisecond whenever it is asked, and draws the same lot."""

    def __init__(self) -> None:
        self.time = NOON
        self.lot = 0.5
        self._count = 0

    def now(self) -> datetime:
        self.time += timedelta(milliseconds=1)
        return self.time

    def random(self) -> float:
        return self.lot

    def random_bytes(self, count: int) -> bytes:
        self._count += 1
        return self._count.to_bytes(count, "big")


class ScriptedBackend:
    """Answers records with receipts, unless a test puts another answer in the way."""

    def __init__(self) -> None:
        self.seed = generate_seed()
        self.posted: list[str] = []
        self.asked: list[str] = []
        self.head_asked: list[str | None] = []
        self.head_script: list[Answer | BackendProblem] = []
        self.script: list[Answer | BackendProblem] = []
        self.key_answers: list[Answer] = []
        self.pages: dict[int, Answer] = {}
        self.date: datetime | None = None
        self.policies: tuple[bytes, ...] = (SHIPPED,)
        self.policy_asked: list[str | None] = []
        self.policy_script: list[Answer | BackendProblem] = []
        self.version_script: list[Answer] = []

    @property
    def kid(self) -> str:
        return public_of(self.seed).thumbprint()

    def post_record(self, device: str, jws: str) -> Answer:
        self.posted.append(jws)
        return _next(self.script) or Answer(201, "application/jose", self.receipt(jws))

    def delete_device(self, device: str, prove: Prove) -> Answer:
        self.asked.append(prove("DELETE", f"{URL}/v1/devices/{device}"))
        return _next(self.script) or Answer(200, "application/jose", self.erasure(device))

    def get_device(self, device: str, prove: Prove, etag: str | None) -> Answer:
        prove("GET", f"{URL}/v1/devices/{device}")
        self.head_asked.append(etag)
        return _next(self.head_script) or Answer(304, "", "")

    def get_records(self, device: str, prove: Prove, after: int) -> Answer:
        self.asked.append(prove("GET", f"{URL}/v1/devices/{device}/records"))
        return self.pages[after]

    def get_policies(self, etag: str | None) -> Answer:
        self.policy_asked.append(etag)
        return _next(self.policy_script) or published_list(self.policies, self.seed)

    def get_policy(self, version: int) -> Answer:
        if self.version_script:
            return self.version_script.pop(0)
        return published_version(self.policies, version, self.seed)

    def get_keys(self) -> Answer:
        if self.key_answers:
            return self.key_answers.pop(0)
        keys = KeySet({self.kid: public_of(self.seed)}, ())
        return self.keys_answer(keys)

    def keys_answer(self, keys: KeySet) -> Answer:
        return Answer(200, "application/json", json.dumps(key_set_document(keys)), date=self.date)

    def receipt(self, jws: str, seed: bytes | None = None) -> str:
        record, hash_ = parse_record(jws), record_hash(jws)
        key = seed or self.seed
        receipt = Receipt(
            uuid7(NOON, bytes(10)), record.device, record.seq, hash_, NOON, hash_,
            public_of(key).thumbprint(),
        )  # fmt: skip
        return sign_receipt(receipt, signer(key))

    def erasure(self, device: str) -> str:
        made = ErasureReceipt(uuid7(NOON, bytes(10)), device, 1, NOON, self.kid)
        return sign_erasure(made, signer(self.seed))


def _next(script: list[Answer | BackendProblem]) -> Answer | None:
    if not script:
        return None
    answer = script.pop(0)
    if isinstance(answer, BackendProblem):
        raise answer
    return answer


class World:
    """All services of one profile in memory."""

    def __init__(self) -> None:
        self.journal = MemoryJournal()
        self.outbox = MemoryOutbox()
        self.publisher = MemoryPublisher()
        self.vault = MemoryVault()
        self.policies = MemoryPolicyStore({(1, "en"): sha256_hex(SHIPPED)})
        self.clock = SetClock()
        self.notifier = MemoryNotifier()
        self.backend = ScriptedBackend()
        self.restrictions = Restrictions()
        self.url: str | None = URL
        self.enabled = True
        self.pins: tuple[str, ...] = ()
        self.lock_is_free = True
        self.session: str | None = None
        self.log: list[str] = []
        self.preferences = Preferences(
            self.journal,
            self.outbox,
            self.publisher,
            self.clock,
            standing.Facts(
                RULES, "c" * 64, "0.1.0", lambda: self.restrictions, self.policy_ref, self._sending
            ),
        )
        self.identity = IdentityService(
            self.journal,
            self.outbox,
            self.vault,
            self.clock,
            self.preferences,
            lambda: self.session,
        )
        open_backend: Callable[[str], ScriptedBackend] = lambda url: self.backend  # noqa: E731
        self.sync = sync.Sync(
            sync.Ports(
                journal=self.journal,
                outbox=self.outbox,
                vault=self.vault,
                policies=self.policies,
                clock=self.clock,
                backend=open_backend,
                lock=self._lock,
                log=self.log.append,
                notifier=self.notifier,
            ),
            sync.Facts(
                RULES,
                "0.1.0",
                lambda: self.restrictions,
                lambda: self.enabled,
                lambda: self.url,
                lambda: self.pins,
            ),
            self.preferences,
            self.identity,
        )
        self.evidence = Evidence(
            self.journal, self.outbox, self.policies, self.clock, lambda: self.url, "0.1.0"
        )

    def policy_ref(self) -> PolicyRef:
        """Return the policy that entries name."""
        return POLICY

    def _sending(self) -> bool:
        return self.enabled and self.url is not None

    @contextlib.contextmanager
    def _lock(self) -> Iterator[bool]:
        yield self.lock_is_free


def own(world: World) -> dict[str, Decision]:
    """Return the person's decisions."""
    return {p: user.decision for p, user in world.journal.state().items()}


def conflict(head: str | None) -> Answer:
    """Return a 409 with a head."""
    return Answer(409, PROBLEM, json.dumps({"type": CONFLICT, "head": head}))


def foreign_head(world: World, jws: str = "", seq: int = 7, **purposes: Decision) -> str:
    """Return a record that another copy of this device signed, made from one of ours.

    Arguments:
        world: with the device's key.
        jws: of ours; the first that was sent, where it is empty.
        seq: its place.
        purposes: what it says otherwise, with `_` for `.`.
    """
    ours = parse_record(jws or world.backend.posted[0])
    device = world.identity.device() or ""
    key = world.vault.find(device)
    assert key is not None
    words = {ALLOW: ConsentState.GIVEN, DENY: ConsentState.REFUSED, UNSET: ConsentState.UNKNOWN}
    states = dict(ours.purposes)
    for name, decision in purposes.items():
        since = None if decision is UNSET else ours.decided_at
        states[name.replace("_", ".")] = states[ANALYTICS]._replace(
            state=words[decision], since=since
        )
    head = ours._replace(seq=seq, prev="p" * 43, purposes=states)
    return sign_record(head, key, lambda data: world.vault.sign(device, data))
