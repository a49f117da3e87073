"""Consent records, receipts, proofs and keys: what is signed is what is said."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.core.backend_keys import (
    KeySet,
    endorse,
    followed,
    key_id,
    key_set_document,
    parse_key_set,
)
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.ids import is_uuid7, uuid7
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import canonical_json, generate_seed, public_of, sign_compact, signer
from alsoft_prefs.core.proofs import check_proof, sign_proof
from alsoft_prefs.core.receipts import (
    ErasureReceipt,
    Receipt,
    check_receipt,
    parse_erasure,
    parse_receipt,
    sign_erasure,
    sign_receipt,
)
from alsoft_prefs.core.records import (
    MAX_RECORD_BYTES,
    RECORD_TYP,
    ConsentRecord,
    ConsentState,
    PurposeState,
    check_chain,
    parse_record,
    record_hash,
    record_payload,
    sign_record,
)
from alsoft_prefs.core.times import from_rfc3339, to_rfc3339
from tests.unit.strategies import POLICY, PURPOSES, times

SEED, OTHER_SEED = bytes(range(32)), bytes(range(1, 33))
KEY, SIGN = public_of(SEED), signer(SEED)
DEVICE = KEY.thumbprint()
NOW = datetime(2026, 5, 3, 12, 0, 0, 123000, tzinfo=UTC)
ID = uuid7(NOW, bytes(10))

purpose_states = st.one_of(
    st.just(PurposeState(ConsentState.UNKNOWN, None)),
    st.builds(
        PurposeState,
        st.sampled_from([ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.WITHDRAWN]),
        times,
    ),
)
records = st.builds(
    ConsentRecord,
    id=st.builds(uuid7, times, st.binary(min_size=10, max_size=10)),
    device=st.just(DEVICE),
    seq=st.integers(2, 2**53 - 1),
    prev=st.just("p" * 43),
    decided_at=times,
    method=st.sampled_from(Method),
    policy=st.just(POLICY),
    purposes=st.dictionaries(st.sampled_from(PURPOSES), purpose_states),
    program=st.just("alsoft-prefs"),
    program_version=st.just("0.1.0"),
)


def record(seq: int = 1, prev: str | None = None) -> ConsentRecord:
    """Return a small record."""
    state = PurposeState(ConsentState.REFUSED, NOW)
    return ConsentRecord(
        ID, DEVICE, seq, prev, NOW, Method.TOGGLE, POLICY, {"tracking.analytics": state},
        "alsoft-prefs", "0.1.0",
    )  # fmt: skip


def altered(**changes: Any) -> str:
    """Return a well-signed record with members changed; None takes one out."""
    payload = record_payload(record())
    for name, value in changes.items():
        if value is ...:
            del payload[name]
        else:
            payload[name] = value
    return sign_compact({"typ": RECORD_TYP, "jwk": KEY.as_dict()}, canonical_json(payload), SIGN)


@given(records)
def test_a_record_comes_back_as_it_was_signed(made: ConsentRecord) -> None:
    jws = sign_record(made, KEY, SIGN)
    assert parse_record(jws) == made
    assert len(jws) <= MAX_RECORD_BYTES


@given(records)
def test_a_record_holds_only_what_the_contract_names(made: ConsentRecord) -> None:
    """Invariant 7: every text in it is an identifier, a time, a term, or a version."""
    payload = record_payload(made)
    assert set(payload) == {
        "schema", "id", "device", "seq", "prev", "decided_at", "method", "policy", "purposes",
        "program",
    }  # fmt: skip
    assert set(payload["policy"]) == {"version", "sha256", "language"}
    assert set(payload["program"]) == {"name", "version"}
    assert all(set(state) == {"state", "since"} for state in payload["purposes"].values())


@pytest.mark.parametrize(
    "changes",
    [
        {"schema": 2},
        {"schema": ...},
        {"id": "no"},
        {"id": ID.upper()},
        {"id": "01a2048c-d99d-4000-9247-72ecfe7a8938"},
        {"device": "x" * 43},
        {"device": "?" * 43},
        {"seq": 0},
        {"seq": True},
        {"seq": 1.0},
        {"seq": 2**53},
        {"seq": "1"},
        {"seq": 2},
        {"prev": "p" * 43},
        {"prev": 7},
        {"prev": ...},
        {"decided_at": "yesterday"},
        {"decided_at": "2026-05-03T12:00:00"},
        {"method": "telepathy"},
        {"policy": []},
        {"policy": {"version": 1, "sha256": "short", "language": "en"}},
        {"policy": {"version": 1, "sha256": "0" * 64, "language": "en", "more": 1}},
        {"purposes": None},
        {"purposes": {"a": 1}},
        {"purposes": {"a": {"state": "Given"}}},
        {"purposes": {"a": {"state": "Given", "since": None}}},
        {"purposes": {"a": {"state": "Unknown", "since": "2026-05-03T12:00:00Z"}}},
        {"purposes": {"a": {"state": "Maybe", "since": None}}},
        {"program": {"name": "", "version": "1"}},
        {"host_name": "fridge"},
    ],
)
def test_a_record_with_a_bad_field_is_refused(changes: dict[str, Any]) -> None:
    assert parse_record(altered())
    with pytest.raises(VerificationFailed):
        parse_record(altered(**changes))


def test_a_record_over_its_size_is_refused_by_both_sides() -> None:
    state = PurposeState(ConsentState.REFUSED, NOW)
    big = record()._replace(purposes={f"purpose.{n}": state for n in range(300)})
    with pytest.raises(VerificationFailed, match="8192"):
        sign_record(big, KEY, SIGN)
    with pytest.raises(VerificationFailed, match="8192"):
        parse_record("a" * 9000)


def test_a_record_of_another_devices_key_is_refused() -> None:
    foreign = public_of(OTHER_SEED)
    with pytest.raises(VerificationFailed, match="thumbprint"):
        parse_record(sign_record(record(), foreign, signer(OTHER_SEED)))


def test_states_stand_for_decisions() -> None:
    assert record().decisions() == {"tracking.analytics": Decision.DENY}
    assert PurposeState(ConsentState.GIVEN, NOW).decision is Decision.ALLOW
    assert PurposeState(ConsentState.WITHDRAWN, NOW).decision is Decision.DENY
    assert PurposeState(ConsentState.UNKNOWN, None).decision is Decision.UNSET


def chain(length: int) -> list[tuple[str, ConsentRecord]]:
    """Return a whole chain."""
    made: list[tuple[str, ConsentRecord]] = []
    for seq in range(1, length + 1):
        each = record(seq, record_hash(made[-1][0]) if made else None)
        made.append((sign_record(each, KEY, SIGN), each))
    return made


def test_a_whole_chain_holds_and_a_broken_one_does_not() -> None:
    whole = chain(4)
    check_chain(whole)
    check_chain(whole[1:])
    with pytest.raises(VerificationFailed, match="follow"):
        check_chain([whole[0], whole[2]])
    with pytest.raises(VerificationFailed, match="follow"):
        check_chain([whole[0], (whole[1][0], whole[1][1]._replace(prev="p" * 43))])
    with pytest.raises(VerificationFailed, match="another device"):
        check_chain([whole[0], (whole[1][0], whole[1][1]._replace(device="d" * 43))])


BACKEND = public_of(OTHER_SEED)
KEYS = {BACKEND.thumbprint(): BACKEND}
JWS = sign_record(record(), KEY, SIGN)
RECEIPT = Receipt(ID, DEVICE, 1, record_hash(JWS), NOW, record_hash(JWS), BACKEND.thumbprint())


def test_a_receipt_is_for_one_record_by_one_trusted_key() -> None:
    signed = sign_receipt(RECEIPT, signer(OTHER_SEED))
    assert key_id(signed) == BACKEND.thumbprint()
    assert parse_receipt(signed, KEYS) == RECEIPT
    check_receipt(RECEIPT, JWS, record())
    with pytest.raises(VerificationFailed, match="trusted"):
        parse_receipt(signed, {})
    with pytest.raises(VerificationFailed, match="signature"):
        parse_receipt(sign_receipt(RECEIPT, SIGN), KEYS)
    for wrong in (
        RECEIPT._replace(seq=2),
        RECEIPT._replace(device="d" * 43),
        RECEIPT._replace(record="r" * 43),
    ):
        with pytest.raises(VerificationFailed):
            check_receipt(wrong, JWS, record())


def test_a_receipt_without_a_key_id_is_refused() -> None:
    with pytest.raises(VerificationFailed, match="which key"):
        key_id(sign_compact({"typ": "x"}, b"{}", SIGN))


def test_an_erasure_receipt_comes_back() -> None:
    erasure = ErasureReceipt(ID, DEVICE, 0, NOW, BACKEND.thumbprint())
    signed = sign_erasure(erasure, signer(OTHER_SEED))
    assert parse_erasure(signed, KEYS) == erasure
    with pytest.raises(VerificationFailed):
        parse_receipt(signed, KEYS)


URL = "https://b.invalid/v1/devices/x"


def proof(now: datetime = NOW) -> str:
    """Return a proof for a GET of the URL."""
    return sign_proof(method="GET", url=URL, now=now, jti="j", key=KEY, sign=SIGN)


@pytest.mark.parametrize(
    ("method", "url", "now"),
    [
        ("GET", URL, NOW + timedelta(seconds=62)),
        ("GET", URL, NOW - timedelta(seconds=62)),
        ("DELETE", URL, NOW),
        ("GET", URL + "y", NOW),
    ],
)
def test_a_proof_shows_the_key_for_one_request_and_a_minute(
    method: str, url: str, now: datetime
) -> None:
    assert check_proof(proof(), method="GET", url=URL, now=NOW) == DEVICE
    assert check_proof(proof(), method="GET", url=URL, now=NOW + timedelta(seconds=59)) == DEVICE
    with pytest.raises(VerificationFailed):
        check_proof(proof(), method=method, url=url, now=now)


@pytest.mark.parametrize(
    "payload",
    [
        {"iat": "now", "jti": "j"},
        {"iat": True, "jti": "j"},
        {"iat": 10**20, "jti": "j"},
        {"iat": 1, "jti": ""},
        {"iat": 1},
        {"jti": "j"},
    ],
)
def test_a_proof_with_a_bad_time_or_identifier_is_refused(payload: dict[str, Any]) -> None:
    body = json.dumps({"htm": "GET", "htu": URL, **payload}).encode()
    token = sign_compact({"typ": "dpop+jwt", "jwk": KEY.as_dict()}, body, SIGN)
    with pytest.raises(VerificationFailed):
        check_proof(token, method="GET", url=URL, now=NOW)
    with pytest.raises(VerificationFailed, match="long"):
        check_proof("x" * 3000, method="GET", url=URL, now=NOW)


def test_trust_follows_endorsements_and_nothing_else() -> None:
    seeds = [generate_seed() for _ in range(4)]
    keys = [public_of(seed) for seed in seeds]
    ids = [key.thumbprint() for key in keys]
    words = [endorse(keys[n + 1], kid=ids[n], sign=signer(seeds[n])) for n in range(2)]
    published = KeySet(dict(zip(ids, keys, strict=True)), tuple(reversed(words)))
    assert parse_key_set(key_set_document(published)) == published
    assert list(followed({ids[0]: keys[0]}, published)) == ids[:3]
    assert list(followed({ids[1]: keys[1]}, published)) == ids[1:3]
    assert followed({}, published) == {}
    forged = endorse(keys[3], kid=ids[0], sign=signer(seeds[3]))
    assert ids[3] not in followed({ids[0]: keys[0]}, published._replace(endorsements=(forged,)))
    unpublished = KeySet({ids[0]: keys[0]}, tuple(words))
    assert list(followed({ids[0]: keys[0]}, unpublished)) == ids[:1]
    broken = published._replace(endorsements=("nonsense", *words))
    assert list(followed({ids[0]: keys[0]}, broken)) == ids[:3]


@pytest.mark.parametrize(
    "document",
    [
        None,
        {},
        {"keys": []},
        {"keys": [{"kid": "x", **KEY.as_dict()}]},
        {"keys": [{"kid": DEVICE, **KEY.as_dict()}], "endorsements": [1]},
        {"keys": [{"kid": DEVICE, **KEY.as_dict()}], "endorsements": "x"},
        {"keys": [{"kid": DEVICE, **KEY.as_dict()}] * 65},
    ],
)
def test_what_is_not_a_key_set_is_refused(document: object) -> None:
    with pytest.raises(VerificationFailed):
        parse_key_set(document)


@given(times, st.binary(min_size=10, max_size=10))
def test_a_uuid7_is_one_and_sorts_by_time(now: datetime, random: bytes) -> None:
    earlier = uuid7(now - timedelta(milliseconds=1), b"\xff" * 10)
    assert is_uuid7(uuid7(now, random))
    assert earlier < uuid7(now, random)


@pytest.mark.parametrize("text", ["", "x" * 36, ID[:-1], ID[:14] + "4" + ID[15:], ID + "0"])
def test_what_is_not_a_uuid7(text: str) -> None:
    assert not is_uuid7(text)


@given(times)
def test_a_time_comes_back_as_it_was_written(now: datetime) -> None:
    assert from_rfc3339(to_rfc3339(now)) == now
    assert to_rfc3339(now).endswith("Z")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-05-03",
        "2026-05-03 12:00:00Z",
        "2026-05-03T12:00:00",
        "2026-13-03T12:00:00Z",
        "0001-01-01T00:00:00+23:00",
    ],
)
def test_what_is_not_a_time_with_a_zone_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  any of its messages
        from_rfc3339(text)
    with pytest.raises(ValueError, match="zone"):
        to_rfc3339(datetime(2026, 5, 3))  # noqa: DTZ001
