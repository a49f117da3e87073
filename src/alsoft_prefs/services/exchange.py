"""One exchange with the backend: send a record or an erasure, and act on the answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from alsoft_prefs.core import sync_plan
from alsoft_prefs.core.backend_keys import followed, key_id, parse_key_set
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import BackendProblem, DamagedKey, VerificationFailed
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.journal import Actor
from alsoft_prefs.core.jws import PublicJwk
from alsoft_prefs.core.ports import (
    Answer,
    Backend,
    IdentityState,
    Prove,
    RecordState,
    StoredRecord,
)
from alsoft_prefs.core.proofs import sign_proof
from alsoft_prefs.core.receipts import check_receipt, parse_erasure, parse_receipt
from alsoft_prefs.core.records import MAX_RECORD_BYTES, ConsentRecord, parse_record, record_hash
from alsoft_prefs.core.sync_plan import Resolution
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from alsoft_prefs.core.words import words
from alsoft_prefs.services.identity import LAST_FORK, REMOTE_ALLOWS, IdentityService
from alsoft_prefs.services.preferences import Preferences
from alsoft_prefs.services.standing import RECORDED_LOCKS

if TYPE_CHECKING:
    from alsoft_prefs.services.sync import Ports

JOSE = "application/jose"
JSON = "application/json"
PROBLEM = "application/problem+json"
REFUSED = (400, 413, 415, 422)
JWKS = "application/jwk-set+json"
KEPT = words("Your choices are kept, and are sent later.")


class Exchange:
    """Exchanges of one round with one backend."""

    def __init__(
        self,
        ports: Ports,
        backend: Backend,
        url: str,
        pins: tuple[str, ...],
        preferences: Preferences,
        identity: IdentityService,
    ) -> None:
        """Talk to a backend at `url`; `pins` are the organisation's thumbprints of its keys."""
        self._ports = ports
        self._backend = backend
        self.url = url
        self._pins = pins
        self._preferences = preferences
        self._identity = identity

    def send(self, stored: StoredRecord, chain: list[StoredRecord]) -> bool:
        """Send a record's exact bytes, store what came of it, and tell whether it is confirmed.

        Arguments:
            stored: the record.
            chain: the device's chain, by `seq`.

        Raises:
            BackendProblem: no answer, or none that can be used; the record waits.
            VerificationFailed: the answer isn't what was signed for; nothing is confirmed.
        """
        self._ports.outbox.mark_sent(stored.hash, self._ports.clock.now())
        answer = self._backend.post_record(stored.device, stored.jws)
        if answer.status in (200, 201) and answer.media_type == JOSE:
            self._confirm(stored, answer.text.strip())
            return True
        if answer.status in (409, 410) and stored.device != self._identity.device():
            return False  # meanwhile the person had it erased: there is no chain to mend
        if answer.status == 409 and answer.media_type == PROBLEM:
            self.reconcile(_head(answer), chain)
        elif answer.status == 410 and answer.media_type == PROBLEM:
            self._identity.renew(Actor.PROGRAM)
        elif answer.status in REFUSED and answer.media_type == PROBLEM:
            until = self._ports.clock.now() + sync_plan.PARKED_FOR
            reason = words(
                "ALSOFT refused the record ({status}): {detail}",
                status=answer.status,
                detail=_detail(answer),
            )
            self._ports.outbox.park(stored.hash, reason, until)
        else:
            raise unusable(answer)
        return False

    def erase(self, device: str) -> bool:
        """Ask for a device's erasure, store the receipt, and tell whether it could be asked for.

        Without the key nobody can ask, now or later: the ID is then marked as lost.

        Raises:
            BackendProblem: no answer, or none that can be used; it is asked again.
            VerificationFailed: the receipt isn't for this erasure.
        """
        if not self.has_key(device):
            self._ports.outbox.retire(device, IdentityState.LOST)
            return False
        answer = self._backend.delete_device(device, self.prover(device))
        if answer.status not in (200, 410) or answer.media_type != JOSE:
            raise unusable(answer)
        jws = answer.text.strip()
        receipt = parse_erasure(jws, self.keys_for(jws))
        if receipt.device != device:
            raise VerificationFailed(words("An erasure receipt is for another device."))
        self._ports.outbox.retire(device, IdentityState.ERASED, jws)
        self._ports.vault.delete(device)
        return True

    def has_key(self, device: str) -> bool:
        """Tell whether a device's key is here and can be used."""
        try:
            return self._ports.vault.find(device) is not None
        except DamagedKey:
            return False

    def head(self, device: str, known: str) -> Answer:
        """Ask for the head record of a device, unless it is the one with the hash `known`.

        Raises:
            BackendProblem: no answer.
        """
        return self._backend.get_device(device, self.prover(device), f'"{known}"')

    def page(self, device: str, after: int) -> Answer:
        """Ask for a page of what is held for a device; raises BackendProblem without an answer."""
        return self._backend.get_records(device, self.prover(device), after)

    def policies(self, etag: str | None) -> Answer:
        """Ask for the list of published policies; raises BackendProblem without an answer."""
        return self._backend.get_policies(etag)

    def policy(self, version: int) -> Answer:
        """Ask for a version of the policy; raises BackendProblem without an answer."""
        return self._backend.get_policy(version)

    def prover(self, device: str) -> Prove:
        """Return what makes a DPoP proof for a request of a device."""
        key = self._ports.vault.find(device)
        if key is None:
            raise VerificationFailed(words("The device's key isn't on this computer."))
        found: PublicJwk = key

        def prove(method: str, url: str) -> str:
            clock = self._ports.clock
            now = clock.now()
            return sign_proof(
                method=method,
                url=url,
                now=now,
                jti=uuid7(now, clock.random_bytes(RANDOM_BYTES)),
                key=found,
                sign=lambda data: self._ports.vault.sign(device, data),
            )

        return prove

    def _confirm(self, stored: StoredRecord, jws: str) -> None:
        receipt = parse_receipt(jws, self.keys_for(jws))
        check_receipt(receipt, stored.jws, parse_record(stored.jws))
        self._ports.outbox.confirm(stored.hash, jws, receipt.received_at)

    def reconcile(self, head_jws: str | None, chain: list[StoredRecord]) -> None:
        """Act on a head that isn't ours: send again, take the head over, or begin anew.

        Arguments:
            head_jws: the backend's head record; None where it holds none.
            chain: the device's chain, by `seq`.

        Raises:
            VerificationFailed: the head isn't a record of this device.
        """
        outbox, now = self._ports.outbox, self._ports.clock.now()
        head = None if head_jws is None else self._own_head(head_jws, chain)
        head_hash = None if head_jws is None else record_hash(head_jws)
        held = tuple((record.seq, record.hash) for record in chain)
        given_up = frozenset(
            record.hash
            for record in outbox.records(chain[-1].device)
            if record.state is RecordState.SUPERSEDED
        )
        last_fork = outbox.recall(LAST_FORK)
        resolution = sync_plan.resolve_conflict(
            head_hash, held, given_up, from_rfc3339(last_fork) if last_fork else None, now
        )
        if resolution is Resolution.RENEW:
            if head is not None:
                self._take_over_decisions(head)
            self._identity.renew(Actor.PROGRAM)
            return
        seq = head.seq if head is not None else 0
        base = head_hash or chain[0].hash
        if resolution is Resolution.RESEND and _follow(base, chain):
            outbox.requeue(tuple(record.hash for record in chain if record.seq > seq))
            return
        # What stands at its place or behind it doesn't follow it, receipt or not: it waits again,
        # and gives way with all that waits.
        outbox.requeue(tuple(record.hash for record in chain if record.seq >= seq))
        if resolution is not Resolution.ADOPT:
            outbox.resume(base)
            outbox.remember({RECORDED_LOCKS: None})  # so that a record after it is due
        elif head is not None and head_jws is not None:
            self._take_over_decisions(head)
            outbox.remember({LAST_FORK: to_rfc3339(now)})
            outbox.store(
                StoredRecord(
                    hash=record_hash(head_jws),
                    device=head.device,
                    seq=head.seq,
                    jws=head_jws,
                    created_at=now,
                    covers=0,
                    state=RecordState.ADOPTED,
                )
            )

    def _own_head(self, jws: str, chain: list[StoredRecord]) -> ConsentRecord:
        head = parse_record(jws)
        if head.device not in {record.device for record in chain}:
            raise VerificationFailed(words("ALSOFT answered with a record of another device."))
        return head

    def _take_over_decisions(self, head: ConsentRecord) -> None:
        """Lower our decisions to the head's; what only the head allows is shown, not applied."""
        own = {s.purpose: s.own for s in self._preferences.statuses()}
        allows = [
            purpose
            for purpose, decision in head.decisions().items()
            if decision is Decision.ALLOW and own.get(purpose) is Decision.UNSET
        ]
        self._preferences.merge_remote(head.decisions())
        if allows:
            self._ports.outbox.remember({REMOTE_ALLOWS: " ".join(allows)})

    def keys_for(self, jws: str) -> dict[str, PublicJwk]:
        """Return the trusted keys, after following new ones where the message's isn't among them.

        Raises:
            VerificationFailed: the message's key can't be trusted.
        """
        trusted = self._ports.outbox.trusted_keys(self.url)
        kid = key_id(jws)
        if kid in trusted:
            return trusted
        answer = self._backend.get_keys()
        if answer.status != 200 or answer.media_type not in (JSON, JWKS):
            raise unusable(answer)
        published = parse_key_set(_json(answer))
        start = trusted or {
            k: key for k, key in published.keys.items() if not self._pins or k in self._pins
        }
        known = followed(start, published)
        if kid not in known:
            raise VerificationFailed(
                words(
                    "ALSOFT's answer is signed by a key that isn't trusted here: it is "
                    "neither the one seen first nor vouched for by it."
                ),
                words("Tell your administrator, or ALSOFT; this may be another server."),
            )
        self._ports.outbox.trust(self.url, known)
        return known


def _follow(base: str, chain: list[StoredRecord]) -> bool:
    """Tell whether all records of a chain behind the one with the hash `base` follow one another.

    Behind a record of another copy of the device some may be missing, which nobody here has.
    """
    start = [record.hash for record in chain].index(base)
    prevs = [parse_record(record.jws).prev for record in chain[start + 1 :]]
    return prevs == [record.hash for record in chain[start:-1]]


def _head(answer: Answer) -> str | None:
    document = _json(answer)
    head = document.get("head") if isinstance(document, dict) else None
    if head is None and isinstance(document, dict) and "head" in document:
        return None
    if not isinstance(head, str) or len(head) > MAX_RECORD_BYTES:
        raise BackendProblem(
            words("ALSOFT's answer lacks the record that it holds. Nothing is lost."),
            words("If it lasts, tell your administrator."),
        )
    return head


def head_and_receipt(answer: Answer) -> tuple[str | None, str]:
    """Return an answer's head record, None where it holds none, and its receipt; none is checked.

    Raises:
        BackendProblem: the answer can't be read.
    """
    head, document = _head(answer), _json(answer)
    return head, str(document.get("receipt")) if isinstance(document, dict) else ""


def _json(answer: Answer) -> object:
    try:
        return json.loads(answer.text)
    except (ValueError, RecursionError) as error:
        raise unusable(answer) from error


def _detail(answer: Answer) -> str:
    try:
        document = json.loads(answer.text)
        text = str(document.get("detail") or document.get("title") or "")
    except (ValueError, AttributeError, RecursionError):
        text = ""
    return text[:200] or words("no reason given")


def unusable(answer: Answer) -> BackendProblem:
    """Return the problem that an answer is which can't be used."""
    if answer.status in (429, 503):
        message = words("ALSOFT is busy and asks to wait. {kept}", kept=KEPT)
        return BackendProblem(
            message, words("It is tried again by itself."), retry_after=answer.retry_after
        )
    if answer.media_type == "text/html":
        return BackendProblem(
            words("A web page came instead of ALSOFT's answer. {kept}", kept=KEPT),
            words("A network log-in page does this: log in there, then sync again."),
        )
    return BackendProblem(
        words(
            "ALSOFT's answer can't be used (status {status}, {value}). {kept}",
            status=answer.status,
            value=answer.media_type or words("no type"),
            kept=KEPT,
        ),
        words("If it lasts, tell your administrator."),
        retry_after=answer.retry_after,
    )
