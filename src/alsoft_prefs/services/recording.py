"""Makes consent records of the person's state."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from alsoft_prefs.core.decisions import Decision, decisions_lowered
from alsoft_prefs.core.errors import BackendProblem, VerificationFailed
from alsoft_prefs.core.ids import RANDOM_BYTES, uuid7
from alsoft_prefs.core.journal import Entry, decisions_of, fold
from alsoft_prefs.core.jws import PublicJwk
from alsoft_prefs.core.ports import RecordState, StoredRecord
from alsoft_prefs.core.records import (
    ConsentRecord,
    ConsentState,
    PurposeState,
    record_hash,
    record_payload,
    sign_record,
)
from alsoft_prefs.core.words import words

if TYPE_CHECKING:
    from alsoft_prefs.services.sync import Facts, Ports

PROGRAM = "alsoft-prefs"
NO_DEVICE = "0" * 43


def store_record(
    ports: Ports, facts: Facts, chain: list[StoredRecord], device: str, key: PublicJwk
) -> StoredRecord:
    """Sign a record of the state behind the chain's end, store it durably, and return it.

    Raises:
        BackendProblem: it would be longer than what the backend takes in.
        LocalDataProblem: the key or the outbox can't be used.
    """
    record, covers = _record(ports, facts, chain, device)
    try:
        jws = sign_record(record, key, lambda data: ports.vault.sign(device, data))
    except VerificationFailed as error:
        raise BackendProblem(
            words(
                "The choices don't fit into a message to ALSOFT. {message} They hold on "
                "this computer, and are kept.",
                message=error.message,
            ),
            words("Tell your administrator, or ALSOFT."),
        ) from error
    stored = StoredRecord(
        hash=record_hash(jws),
        device=device,
        seq=record.seq,
        jws=jws,
        created_at=ports.clock.now(),
        covers=covers,
        state=RecordState.WAITING,
    )
    ports.outbox.store(stored)
    return stored


def draft_payload(ports: Ports, facts: Facts, chain: list[StoredRecord], device: str | None) -> str:
    """Return the payload that a record would have now, as indented JSON.

    The device's ID is a row of zeros where none was made yet.
    """
    record, _ = _record(ports, facts, chain, device or NO_DEVICE)
    return json.dumps(record_payload(record), indent=2, ensure_ascii=False)


def _record(
    ports: Ports, facts: Facts, chain: list[StoredRecord], device: str
) -> tuple[ConsentRecord, int]:
    entries = ports.journal.entries()
    last, now = entries[-1], ports.clock.now()
    base = [record for record in chain if record.state is not RecordState.PARKED]
    record = ConsentRecord(
        id=uuid7(now, ports.clock.random_bytes(RANDOM_BYTES)),
        device=device,
        seq=base[-1].seq + 1 if base else 1,
        prev=base[-1].hash if base else None,
        decided_at=last.time,
        method=last.method,
        policy=last.policy,
        purposes=_purposes(facts, entries),
        program=PROGRAM,
        program_version=facts.program,
    )
    return record, last.position


def _purposes(facts: Facts, entries: tuple[Entry, ...]) -> dict[str, PurposeState]:
    """Return each optional purpose's state in DPV's terms, never above what holds here.

    A refusal is `Withdrawn` where the person had allowed before, else `Refused`.
    """
    state = fold(entries)
    given = {
        purpose
        for entry in entries
        for purpose, decision in entry.decisions.items()
        if decision is Decision.ALLOW
    }
    result = {}
    now: datetime = entries[-1].time
    for purpose, decision in decisions_lowered(
        decisions_of(state), facts.rules, facts.restrictions()
    ).items():
        own = state.get(purpose)
        since = own.since if own is not None and own.decision is decision else now
        if decision is Decision.ALLOW:
            result[purpose] = PurposeState(ConsentState.GIVEN, since)
        elif decision is Decision.DENY:
            word = ConsentState.WITHDRAWN if purpose in given else ConsentState.REFUSED
            result[purpose] = PurposeState(word, since)
        else:
            result[purpose] = PurposeState(ConsentState.UNKNOWN, None)
    return result
