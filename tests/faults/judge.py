"""The same judge after every fault: it reads the database and the profiles, not the programs.

1. Every receipt that a device holds is in the database, byte for byte.
2. No chain has a fork: one record a `seq`, from 1 on, each naming the one before it.
3. Nothing is more permissive than the device said: neither than its chain's head and the refusals
   that came beside it (rule 0 of the protocol), nor, once all is sent, than its person's last word.
4. No other device's data is readable: foreign proofs get what an unknown device gets.
5. Devices converge when the fault is over: all is confirmed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import requests

from alsoft_prefs.backend.ledger import standings_from_text
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.receipts import check_receipt, parse_erasure, parse_receipt
from alsoft_prefs.core.records import ConsentRecord, ConsentState, parse_record, record_hash
from alsoft_prefs.services.sync import State
from tests.backend_world import SigningDevice
from tests.faults.databases import DeviceRow, EvidenceRow, RecordRow, Rows, key_of
from tests.faults.people import PURPOSES, Person
from tests.faults.world import World

RANK = {Decision.DENY: 0, Decision.UNSET: 1, Decision.ALLOW: 2}
MOST_PROBED = 4
TURNS = 4


_parsed = cache(parse_record)


def judge(world: World) -> Rows:
    """Return what the database holds; raises AssertionError where the fault broke something."""
    world.restart()
    world.proxy.forget()
    inspect(world)
    converge(world.people)
    rows = inspect(world)
    active = [person.held().active for person in world.people]
    for person, device in zip(world.people, active, strict=True):
        if device is not None:
            _knows_the_last_word(rows, person, device, alone=active.count(device) == 1)
    _closed_to_others(world, rows)
    return rows


def inspect(world: World) -> Rows:
    """Check what must hold at any moment, and return what the database holds."""
    rows = world.database.rows()
    stored = {(each.device, each.digest): each for each in rows.records}
    by_device = {row.device: row for row in rows.devices}
    for row in rows.devices:
        chain = [each for each in rows.records if each.device == row.device]
        evidence = [each for each in rows.evidence if each.device == row.device]
        _has_no_fork(row, chain)
        _is_not_above_the_records(row, chain, evidence)
    assert {each.device for each in rows.records} <= by_device.keys()
    assert {each.device for each in rows.evidence} <= by_device.keys()
    erased = {device for person in world.people for device in person.held().erasures}
    for jws, receipt in _held(world):
        device = _parsed(jws).device
        key = key_of(device)
        if device in erased and by_device[key].tombstone is not None:
            continue
        found = stored.get((key, record_hash(jws)))
        assert found is not None, "a receipt is held of a record that isn't stored"
        assert (found.jws, found.receipt) == (jws, receipt)
    _erasures_stand(world, by_device)
    _receipts_verify(world, rows.records)
    for person in world.people:
        assert not _above(person.own(), person.said), "the journal is above the person's word"
    return rows


def converge(people: Iterable[Person]) -> None:
    """Let everybody sync until nothing waits; copies of one device meet each other in turns."""
    everybody = list(people)
    active = [person.held().active for person in everybody]
    for _ in range(1 if len(set(active)) == len(active) else TURNS):
        statuses = [person.converge() for person in everybody]
        pending = [status.pending for status in statuses]
        states = {status.state for status in statuses}
        assert states <= {State.IDLE}, statuses
        assert not any(pending), statuses


def _held(world: World) -> list[tuple[str, str]]:
    held = [pair for person in world.people for pair in person.held().receipts]
    return [*held, *world.held.items()]


def _has_no_fork(row: DeviceRow, chain: list[RecordRow]) -> None:
    if row.tombstone is not None:
        assert (row.seq, row.head, chain) == (0, None, [])
        return
    assert [each.seq for each in chain] == list(range(1, len(chain) + 1)), "a fork or a gap"
    records = [_parsed(each.jws) for each in chain]
    for each, record in zip(chain, records, strict=True):
        assert key_of(record.device) == each.device
        assert (record.seq, record_hash(each.jws)) == (each.seq, each.digest)
    befores = [None, *(each.digest for each in chain)]
    assert [record.prev for record in records] == befores[:-1], "a record names another before it"
    assert (row.seq, row.head) == (len(chain), befores[-1])
    assert all(one.place < other.place for one, other in pairwise(chain))


def _is_not_above_the_records(
    row: DeviceRow, chain: list[RecordRow], evidence: list[EvidenceRow]
) -> None:
    """Hold the stored decisions against rule 0, worked out anew from the records."""
    if row.tombstone is not None:
        assert not evidence
        assert (standings_from_text(row.standings), row.allowed) == ({}, "")
        return
    decided = {p: s.decision for p, s in standings_from_text(row.standings).items()}
    assert set(row.allowed.split()) == {p for p, d in decided.items() if d is Decision.ALLOW}
    for purpose, decision in decided.items():
        bound = _state(_parsed(chain[-1].jws), purpose)[0] if chain else Decision.UNSET
        for each in evidence:
            refused, _ = _state(_parsed(each.jws), purpose)
            if RANK[refused] < RANK[bound] and not _lifted(chain, each, purpose):
                bound = refused
        assert RANK[decision] <= RANK[bound], f"{purpose} is above {bound}"


def _lifted(chain: list[RecordRow], refusal: EvidenceRow, purpose: str) -> bool:
    """Tell whether the head came after a refusal, at its place or later, and grants anew."""
    head = chain[-1] if chain else None
    if head is None or head.place < refusal.place or head.seq < refusal.seq:
        return False
    decision, since = _state(_parsed(head.jws), purpose)
    earlier = {_state(_parsed(each.jws), purpose) for each in chain if each.place < refusal.place}
    return decision is not Decision.ALLOW or (decision, since) not in earlier


def _state(record: ConsentRecord, purpose: str) -> tuple[Decision, object]:
    state = record.purposes.get(purpose)
    if state is None or state.state is ConsentState.UNKNOWN:
        return Decision.UNSET, None
    return state.decision, state.since


def _erasures_stand(world: World, by_device: dict[str, DeviceRow]) -> None:
    keys = world.backend.keys()
    for person in world.people:
        for device, receipt in person.held().erasures.items():
            if receipt is None:
                continue
            erasure = parse_erasure(receipt, keys)
            assert erasure.device == device
            row = by_device[key_of(device)]
            assert row.tombstone is not None, "an erasure is receipted and not done"
            assert json.loads(row.tombstone)["id"] == erasure.id


def _receipts_verify(world: World, records: Iterable[RecordRow]) -> None:
    keys = world.backend.keys()
    for each in records:
        check_receipt(parse_receipt(each.receipt, keys), each.jws, _parsed(each.jws))


def _above(decisions: dict[str, Decision], said: dict[str, Decision]) -> list[str]:
    return [p for p, decision in decisions.items() if RANK[decision] > RANK[said[p]]]


def _knows_the_last_word(rows: Rows, person: Person, device: str, *, alone: bool) -> None:
    """Once all is sent the backend is never above the person, and denies what they deny.

    Where nobody else has the device ID, and nothing came beside the chain, it holds exactly what
    the person's journal says.
    """
    key = key_of(device)
    row = next(each for each in rows.devices if each.device == key)
    standings = standings_from_text(row.standings)
    known = {p: standings[p].decision if p in standings else Decision.UNSET for p in PURPOSES}
    assert not _above(known, person.said), f"{known} is above {person.said}"
    for purpose, decision in person.said.items():
        assert decision is not Decision.DENY or known[purpose] is Decision.DENY
    if alone and not any(each.device == key for each in rows.evidence):
        assert known == person.own()


def _closed_to_others(world: World, rows: Rows) -> None:
    """Ask for devices with the proofs of others, and for each device's own history."""
    stranger = SigningDevice()
    stored = {row.device: row for row in rows.devices}
    known = [d for d in world.all_devices() if key_of(d.id) in stored]
    probed = known[:MOST_PROBED]
    unknown = _asked(world, "GET", SigningDevice().id, stranger)
    assert unknown[0] == 404
    for device, neighbour in zip(probed, [*probed[1:], *probed[:1]], strict=True):
        for caller in (stranger, neighbour):
            if caller is device:
                continue
            for method, path in (("GET", ""), ("GET", "/records"), ("DELETE", "")):
                assert _asked(world, method, device.id, caller, path) == unknown
        _sees_its_own_alone(world, device, stored[key_of(device.id)])
    after = {row.device: row for row in world.database.rows().devices}
    assert after == stored, "asking changed something"


def _asked(
    world: World, method: str, device: str, caller: SigningDevice, path: str = ""
) -> tuple[int, bytes]:
    url = f"{world.backend.url}/v1/devices/{device}{path}"
    answer = requests.request(method, url, headers=caller.proof(method, url), timeout=20)
    return answer.status_code, answer.content


def _sees_its_own_alone(world: World, device: SigningDevice, row: DeviceRow) -> None:
    if row.tombstone is not None:
        assert world.backend.ask("GET", device, "/records").status_code == 410
        return
    after: int | None = 0
    while after is not None:
        params = {"after": after, "limit": 200}
        page = world.backend.ask("GET", device, "/records", params=params).json()
        for each in (*page["records"], *page["evidence"]):
            assert _parsed(each["record"]).device == device.id
        after = page["next"]
    standings = standings_from_text(row.standings)
    assert page["decisions"] == {p: s.decision for p, s in standings.items()}
