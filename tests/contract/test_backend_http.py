"""The backend over HTTP, as a process of its own on loopback, with its real database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from joserfc import jws as joserfc_jws
from joserfc.jwk import OKPKey

from alsoft_prefs.backend.check.device import NEWS, TRACKING
from alsoft_prefs.core.receipts import check_receipt, parse_erasure, parse_receipt
from alsoft_prefs.core.records import parse_record, record_hash
from tests.backend_world import LiveBackend, SigningDevice, live_backend, problem


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveBackend]:
    with live_backend(tmp_path_factory.mktemp("backend")) as running:
        yield running


@pytest.fixture
def device() -> SigningDevice:
    return SigningDevice()


def test_a_record_gets_a_receipt(backend: LiveBackend, device: SigningDevice) -> None:
    jws = device.record()
    response = backend.post(device, jws)
    assert (response.status_code, response.headers["Content-Type"]) == (201, "application/jose")
    receipt = parse_receipt(response.text, backend.keys())
    check_receipt(receipt, jws, parse_record(jws))
    assert receipt.head == record_hash(jws)


def test_another_library_reads_the_receipt(backend: LiveBackend, device: SigningDevice) -> None:
    text = backend.post(device, device.record()).text
    keys = requests.get(f"{backend.url}/v1/keys", timeout=10).json()["keys"]
    key = OKPKey.import_key(keys[0])
    payload = joserfc_jws.deserialize_compact(text, key, algorithms=["Ed25519"]).payload
    assert json.loads(payload)["device"] == device.id


def test_the_same_bytes_get_the_same_receipt(backend: LiveBackend, device: SigningDevice) -> None:
    chain = device.chain(3)
    receipts = [backend.post(device, jws).text for jws in chain]
    again = [backend.post(device, jws) for jws in [*reversed(chain)]]
    assert [(each.status_code, each.text) for each in again] == [
        (200, receipt) for receipt in reversed(receipts)
    ]


def test_a_conflict_names_the_head_and_lowers(backend: LiveBackend, device: SigningDevice) -> None:
    head = device.record(tracking="allow", news="allow")
    receipt = backend.post(device, head).text
    fork = device.record(tracking="deny", news="allow")
    document = problem(backend.post(device, fork), 409, "chain-conflict")
    assert (document["head"], document["receipt"]) == (head, receipt)
    page = backend.ask("GET", device, "/records").json()
    assert page["decisions"] == {TRACKING: "deny", NEWS: "allow"}
    assert [each["record"] for each in page["evidence"]] == [fork]
    again = problem(backend.post(device, fork), 409, "chain-conflict")
    assert again == document
    assert backend.ask("GET", device, "/records").json() == page


def test_a_conflict_without_a_head(backend: LiveBackend, device: SigningDevice) -> None:
    document = problem(backend.post(device, device.chain(2)[1]), 409, "chain-conflict")
    assert (document["head"], document["receipt"]) == (None, None)
    answer = backend.ask("GET", device).json()
    assert answer == {"device": device.id, "head": None, "receipt": None}


def test_the_head_and_its_tag(backend: LiveBackend, device: SigningDevice) -> None:
    jws = device.record()
    receipt = backend.post(device, jws).text
    answer = backend.ask("GET", device)
    assert answer.json() == {"device": device.id, "head": jws, "receipt": receipt}
    tag = answer.headers["ETag"]
    assert tag == f'"{record_hash(jws)}"'
    same = backend.ask("GET", device, headers={"If-None-Match": tag})
    assert (same.status_code, same.content, same.headers["ETag"]) == (304, b"", tag)
    backend.post(device, device.record(2, jws))
    assert backend.ask("GET", device, headers={"If-None-Match": tag}).status_code == 200


def test_history_comes_in_pages(backend: LiveBackend, device: SigningDevice) -> None:
    chain = device.chain(5)
    receipts = [backend.post(device, jws).text for jws in chain]
    seen: list[object] = []
    after: int | None = 0
    while after is not None:
        params = {"after": after, "limit": 2}
        page = backend.ask("GET", device, "/records", params=params).json()
        seen += page["records"]
        after = page["next"]
    assert seen == [
        {"record": jws, "receipt": receipt} for jws, receipt in zip(chain, receipts, strict=True)
    ]


@pytest.mark.parametrize(
    "query", ["after=-1", "after=x", "after=%C2%B2", "limit=0", "limit=201", "limit=" + "9" * 5000]
)
def test_bad_parameters(backend: LiveBackend, device: SigningDevice, query: str) -> None:
    url = f"{backend.url}/v1/devices/{device.id}/records"
    response = requests.get(f"{url}?{query}", headers=device.proof("GET", url), timeout=10)
    problem(response, 400, "bad-request")


def test_erasure_is_for_ever_and_idempotent(backend: LiveBackend, device: SigningDevice) -> None:
    jws = device.record()
    backend.post(device, jws)
    backend.post(device, device.record())
    first, second = (backend.ask("DELETE", device) for _ in range(2))
    assert (first.status_code, first.headers["Content-Type"]) == (200, "application/jose")
    assert (second.status_code, second.content) == (200, first.content)
    receipt = parse_erasure(first.text, backend.keys())
    assert (receipt.device, receipt.records) == (device.id, 2)
    for response in (
        backend.post(device, jws),
        backend.post(device, device.record()),
        backend.ask("GET", device),
        backend.ask("GET", device, "/records"),
    ):
        problem(response, 410, "erased")
    url = f"{backend.url}/v1/devices/{device.id}"
    problem(requests.get(url, timeout=10), 404, "not-found")


def test_erasure_before_the_first_record(backend: LiveBackend, device: SigningDevice) -> None:
    receipt = parse_erasure(backend.ask("DELETE", device).text, backend.keys())
    assert receipt.records == 0
    problem(backend.post(device, device.record()), 410, "erased")


@pytest.mark.parametrize(
    ("method", "path", "status", "name"),
    [
        ("GET", "/", 404, "not-found"),
        ("GET", "/v1/devices/short", 404, "not-found"),
        ("GET", "/v1/devices/" + "%2e" * 43, 404, "not-found"),
        ("GET", "/v1/policy/0", 404, "not-found"),
        ("GET", "/v1/policy/2", 404, "not-found"),
        ("GET", "/v1/policy/one", 404, "not-found"),
        ("GET", "/v1/keys/", 404, "not-found"),
        ("PUT", "/v1/keys", 405, "method-not-allowed"),
        ("POST", "/v1/devices/" + "a" * 43, 405, "method-not-allowed"),
    ],
)
def test_elsewhere(backend: LiveBackend, method: str, path: str, status: int, name: str) -> None:
    response = requests.request(method, backend.url + path, timeout=10)
    problem(response, status, name)
    if status == 405:
        assert response.headers["Allow"]


def test_the_policy_is_published_and_signed(backend: LiveBackend) -> None:
    listed = requests.get(f"{backend.url}/v1/policy", timeout=10).json()
    assert listed["current"] == 1
    stated = listed["versions"][0]
    full = requests.get(f"{backend.url}/v1/policy/1", timeout=10).json()
    (text,) = full["texts"]
    source = Path("resources/policy/1/en.md").read_bytes()
    assert text["document"].encode() == source
    keys = requests.get(f"{backend.url}/v1/keys", timeout=10).json()["keys"]
    key = OKPKey.import_key(keys[0])
    signed = joserfc_jws.deserialize_compact(stated["statement"], key, algorithms=["Ed25519"])
    assert json.loads(signed.payload) == {
        name: stated[name] for name in ("version", "sha256", "language", "date")
    }
    assert text["statement"] == stated["statement"]


@pytest.mark.parametrize("path", ["/v1/policy", "/v1/policy/1", "/v1/keys", "/openapi.json"])
def test_public_answers_have_tags(backend: LiveBackend, path: str) -> None:
    first = requests.get(backend.url + path, timeout=10)
    for stated in (first.headers["ETag"], f'"x", W/{first.headers["ETag"]}', "*"):
        again = requests.get(backend.url + path, headers={"If-None-Match": stated}, timeout=10)
        assert (again.status_code, again.content) == (304, b"")
    other = requests.get(backend.url + path, headers={"If-None-Match": '"x"'}, timeout=10)
    assert (other.status_code, other.content) == (200, first.content)


@pytest.mark.parametrize(("path", "status"), [("/healthz", "alive"), ("/readyz", "ready")])
def test_health(backend: LiveBackend, path: str, status: str) -> None:
    assert requests.get(backend.url + path, timeout=10).json() == {"status": status}


def test_a_device_that_asks_too_often_waits_alone(tmp_path: Path) -> None:
    with live_backend(tmp_path, "--rate", "2") as backend:
        device, other = SigningDevice(), SigningDevice()
        jws = device.record()
        assert [backend.post(device, jws).status_code for _ in range(2)] == [201, 200]
        refused = backend.post(device, jws)
        problem(refused, 429, "rate-limited")
        assert 1 <= int(refused.headers["Retry-After"]) <= 31
        assert backend.post(other, other.record()).status_code == 201
