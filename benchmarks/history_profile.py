"""A profile with thousands of choices, each fifth of them signed and receipted."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from alsoft_prefs.bootstrap import open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.ids import uuid7
from alsoft_prefs.core.journal import Actor, Entry, Method, PolicyRef
from alsoft_prefs.core.jws import generate_seed, public_of, signer
from alsoft_prefs.core.receipts import Receipt, sign_receipt
from alsoft_prefs.core.records import (
    ConsentRecord,
    ConsentState,
    PurposeState,
    record_hash,
    sign_record,
)
from alsoft_prefs.core.times import to_rfc3339
from alsoft_prefs.version import VERSION

_SIGNED = 5
_APART = timedelta(minutes=47)
_BACKEND = "https://privacy.invalid"


def fill(profile: str, count: int) -> None:
    """Write a history as long years would have, into a profile that nobody has open.

    Arguments:
        profile: the profile's folder; made where there is none.
        count: how many entries.
    """
    program = open_program(profile)
    program.preferences.only_necessary(Method.ONLY_NECESSARY)
    (first,) = program.journal.entries()
    purposes = [p.id for p in program.catalog.purposes if not p.essential]
    program.close()
    begin = first.time - _APART * count
    entries = [_entry(number, begin, purposes, first.policy) for number in range(2, count + 1)]
    connection = sqlite3.connect(Path(profile) / "journal.sqlite3")
    with connection:
        connection.execute("DROP TRIGGER entries_stay")
        connection.execute("UPDATE entries SET time = ?", (to_rfc3339(begin),))
        connection.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_row(entry) for entry in entries],
        )
        _sign(connection, entries, purposes)
    connection.close()


def _entry(number: int, begin: datetime, purposes: list[str], policy: PolicyRef) -> Entry:
    when = begin + _APART * number
    decision = Decision.ALLOW if number % 3 else Decision.DENY
    named = [purposes[(number + offset) % len(purposes)] for offset in range(1 + number % 4)]
    return Entry(
        id=uuid7(when, number.to_bytes(10, "big")),
        time=when,
        actor=Actor.USER,
        method=Method.CLI if number % 7 == 0 else Method.TOGGLE,
        decisions=dict.fromkeys(named, decision),
        policy=policy,
        program=VERSION,
        position=number,
    )


def _row(entry: Entry) -> tuple[object, ...]:
    return (
        entry.position,
        entry.id,
        to_rfc3339(entry.time),
        entry.actor.value,
        entry.method.value,
        json.dumps(entry.decisions),
        entry.policy.version,
        entry.policy.sha256,
        entry.policy.language,
        entry.program,
    )


def _sign(connection: sqlite3.Connection, entries: list[Entry], purposes: list[str]) -> None:
    seed, backend = generate_seed(), generate_seed()
    key, theirs = public_of(seed), public_of(backend)
    device = key.thumbprint()
    now = to_rfc3339(datetime.now(UTC))
    connection.execute(
        "INSERT INTO identities (device, created_at, state) VALUES (?, ?, 'active')", (device, now)
    )
    connection.execute(
        "INSERT INTO trusted_keys VALUES (?, ?, ?)", (_BACKEND, theirs.thumbprint(), theirs.x)
    )
    prev = None
    for seq, entry in enumerate(entries[::_SIGNED], start=1):
        record = _record(entry, device, seq, prev, purposes)
        jws = sign_record(record, key, signer(seed))
        prev, at = record_hash(jws), to_rfc3339(entry.time)
        receipt = Receipt(entry.id, device, seq, prev, entry.time, prev, theirs.thumbprint())
        signed = sign_receipt(receipt, signer(backend))
        connection.execute(
            "INSERT INTO records (hash, device, seq, jws, created_at, covers, state, receipt,"
            " received_at) VALUES (?, ?, ?, ?, ?, ?, 'confirmed', ?, ?)",
            (prev, device, seq, jws, at, entry.position, signed, at),
        )


def _record(
    entry: Entry, device: str, seq: int, prev: str | None, purposes: list[str]
) -> ConsentRecord:
    states = dict.fromkeys(purposes, PurposeState(ConsentState.REFUSED, entry.time))
    return ConsentRecord(
        id=entry.id,
        device=device,
        seq=seq,
        prev=prev,
        decided_at=entry.time,
        method=entry.method,
        policy=entry.policy,
        purposes=states,
        program="alsoft-prefs",
        program_version=VERSION,
    )
