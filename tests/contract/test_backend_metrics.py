"""What a backend counts of itself: all of it, in few labels, and nobody by name."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Any

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from alsoft_prefs.backend.metrics import OTHER, ROUTE, Measured, Metrics
from tests.backend_world import LiveBackend, SigningDevice, live_backend, problem

RECORDS = "/v1/devices/{device}/records"
Labels = dict[str, str]


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveBackend]:
    with live_backend(tmp_path_factory.mktemp("backend"), "--rate", "8") as running:
        yield running


def samples(text: str) -> list[tuple[str, Labels, float]]:
    return [
        (sample.name, sample.labels, sample.value)
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    ]


def page(backend: LiveBackend) -> str:
    return requests.get(f"{backend.url}/metrics", timeout=10).text


def value(text: str, name: str, **labels: str) -> float:
    found = [v for n, own, v in samples(text) if n == f"alsoft_prefs_{name}" and own == labels]
    return sum(found)


def test_every_fate_of_a_record_is_counted(backend: LiveBackend) -> None:
    before = page(backend)
    device, other = SigningDevice(), SigningDevice()
    jws = device.record()
    backend.post(device, jws)
    backend.post(device, jws)
    backend.post(device, device.record(tracking="allow"))
    backend.post(device, "x")
    backend.post(device, "x" * 9000)
    backend.post(device, jws, headers={"Content-Type": "text/plain"})
    backend.ask("DELETE", device)
    backend.post(device, jws)
    for _ in range(9):
        backend.post(other, "a.b")
    fast = SigningDevice()
    record = fast.record()
    codes = [backend.post(fast, record).status_code for _ in range(10)]
    after = page(backend)
    counted = {
        outcome: value(after, "records_total", outcome=outcome)
        - value(before, "records_total", outcome=outcome)
        for outcome in (
            *("stored", "repeated", "conflict", "erased", "invalid", "too-large", "media-type"),
            "rate-limited",
        )
    }
    limited = codes.count(429)
    assert limited >= 1
    assert counted == {
        "stored": 2,
        "repeated": 1 + codes.count(200),
        "conflict": 1,
        "erased": 1,
        "invalid": 10,
        "too-large": 1,
        "media-type": 1,
        "rate-limited": limited,
    }


def test_requests_are_counted_and_timed_by_route(backend: LiveBackend) -> None:
    device = SigningDevice()
    labels = {"route": "/v1/devices/{device}", "method": "GET"}
    before = page(backend)
    for _ in range(3):
        assert backend.ask("GET", device).status_code == 404
    after = page(backend)

    def grown(name: str, **own: str) -> float:
        return value(after, name, **own) - value(before, name, **own)

    assert grown("requests_total", **labels, status="404") == 3
    assert grown("request_seconds_count", **labels) == 3
    assert 0 < grown("request_seconds_sum", **labels) < 30
    assert grown("request_seconds_bucket", **labels, le="+Inf") == 3


def test_no_label_names_a_device_an_address_or_what_a_caller_made_up(backend: LiveBackend) -> None:
    device = SigningDevice()
    made_up = "/made-up/192.0.2.7"
    backend.post(device, device.record())
    backend.ask("GET", device, "/records")
    kinds = len(samples(page(backend)))
    for number in range(5):
        requests.request("MKCOL", f"{backend.url}{made_up}/{number}", timeout=10)
        requests.request("PATCH", f"{backend.url}/v1/devices/{device.id}", timeout=10)
        requests.get(f"{backend.url}/v1/keys?device={device.id}", timeout=10)
    text = page(backend)
    for secret in (device.id, "made-up", "192.0.2.7", "127.0.0.1", "MKCOL"):
        assert secret not in text
    assert value(text, "requests_total", route=OTHER, method=OTHER, status="404") == 5
    assert len(samples(text)) <= kinds + 60  # as many as there are kinds of requests, not more


def test_the_process_and_its_connections_are_told(backend: LiveBackend) -> None:
    with requests.Session() as session:
        text = session.get(f"{backend.url}/metrics", timeout=10).text
        assert value(text, "open_connections") >= 1
    names = {name for name, _, _ in samples(text)}
    assert {"process_open_fds", "process_resident_memory_bytes", "python_info"} <= names
    versions = [own for name, own, _ in samples(text) if name == "alsoft_prefs_build_info"]
    assert len(versions) == 1


def test_refused_connections_are_told_by_their_reason(tmp_path: Path) -> None:
    with live_backend(tmp_path, "--connections", "1") as backend, requests.Session() as session:
        session.get(f"{backend.url}/healthz", timeout=10)
        assert requests.get(f"{backend.url}/healthz", timeout=10).status_code == 503
        text = session.get(f"{backend.url}/metrics", timeout=10).text
        assert value(text, "connections_refused_total", reason="too-many") == 1


def test_who_may_read_the_numbers(tmp_path: Path) -> None:
    with live_backend(tmp_path, "--metrics-from", "192.0.2.0/24") as backend:
        problem(requests.get(f"{backend.url}/metrics", timeout=10), 404, "not-found")
    metrics = Metrics((IPv4Network("192.0.2.0/24"), IPv6Network("2001:db8::/32")))
    assert [metrics.may_read(a) for a in ("192.0.2.9", "2001:db8::1", "127.0.0.1", "::1", "x")] == [
        *(True, True),
        *(False, False, False),
    ]
    assert Metrics().may_read("::1")


def ask(app: Any, path: str) -> list[Any]:
    sent: list[Any] = []
    scope = {"type": "http", "method": "GET", "path": path, "headers": [], "query_string": b""}

    async def receive() -> Any:
        return {"type": "http.request", "body": b""}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


def test_a_failure_is_counted_as_500() -> None:
    def fails(request: Request) -> PlainTextResponse:
        request.scope[ROUTE] = "/fails"
        raise ZeroDivisionError

    metrics = Metrics()
    app = Measured(Starlette(routes=[Route("/fails", fails)]), metrics)
    with pytest.raises(ZeroDivisionError):
        ask(app, "/fails")
    text = metrics.page().decode()
    assert value(text, "requests_total", route="/fails", method="GET", status="500") == 1


def test_each_application_counts_for_itself() -> None:
    one, two = Metrics(), Metrics()
    one.observe_commit(3, 0.004)
    one.count_retry("40001")
    text, other = one.page().decode(), two.page().decode()
    assert value(text, "database_batch_size_sum") == 3
    assert value(text, "database_commit_seconds_bucket", le="0.005") == 1
    assert value(text, "database_retries_total", reason="40001") == 1
    assert value(other, "database_batch_size_sum") == 0
