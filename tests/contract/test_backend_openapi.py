"""The contract is valid, is what is served, and describes what is answered."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from alsoft_prefs.backend import problems
from alsoft_prefs.backend.app import ROUTES
from alsoft_prefs.backend.contract import read_contract
from alsoft_prefs.core.jws import b64url_decode
from tests.backend_world import LiveBackend, SigningDevice, live_backend

CONTRACT = read_contract()


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveBackend]:
    with live_backend(tmp_path_factory.mktemp("backend"), "--rate", "40") as running:
        yield running


def schema_errors(schema: dict[str, Any], value: object) -> list[str]:
    whole = {**schema, "components": CONTRACT["components"]}
    checker = Draft202012Validator(whole, format_checker=FormatChecker())
    return [error.message for error in checker.iter_errors(value)]


def resolved(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        found: Any = CONTRACT
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        value = found
    return value


def check(path: str, response: requests.Response) -> None:
    """Hold an answer against the contract: status, media type, headers and body."""
    operation = CONTRACT["paths"][path][str(response.request.method).lower()]
    stated = resolved(operation["responses"][str(response.status_code)])
    for name, header in stated.get("headers", {}).items():
        assert not schema_errors(resolved(header)["schema"], _typed(response.headers[name]))
    if "content" not in stated:
        assert response.content == b""
        return
    media = stated["content"][response.headers["Content-Type"]]
    value = response.json() if "json" in response.headers["Content-Type"] else response.text
    assert not schema_errors(media["schema"], value)


def _typed(header: str) -> int | str:
    return int(header) if header.isdigit() else header


def test_the_contract_is_valid_openapi() -> None:
    OpenAPIV31SpecValidator(CONTRACT).validate()


def test_every_schema_is_valid() -> None:
    for schema in CONTRACT["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_the_contract_is_served_as_it_is(backend: LiveBackend) -> None:
    assert requests.get(f"{backend.url}/openapi.json", timeout=10).json() == CONTRACT


def test_what_is_routed_is_what_is_stated() -> None:
    routed = {
        (method, path.replace(":device", "").replace(":version", "")) for method, path, _ in ROUTES
    }
    stated = {
        (method.upper(), path)
        for path, item in CONTRACT["paths"].items()
        for method in item
        if method != "parameters"
    }
    assert routed == stated


def test_answers_are_what_is_stated(backend: LiveBackend) -> None:
    device = SigningDevice()
    first, second = device.chain(2)
    records, own = "/v1/devices/{device}/records", "/v1/devices/{device}"
    fork = device.record(tracking="allow")
    answers = [
        (records, backend.post(device, second)),
        (own, backend.ask("GET", device)),
        (records, backend.post(device, first)),
        (records, backend.post(device, first)),
        (records, backend.post(device, fork)),
        (records, backend.ask("GET", device, "/records")),
        (records, backend.ask("GET", device, "/records", params={"limit": 1})),
        (records, backend.ask("GET", device, "/records", params={"limit": 0})),
        (own, backend.ask("GET", device)),
        (own, backend.ask("GET", device, headers={"If-None-Match": "*"})),
        (records, backend.post(device, "x")),
        (records, backend.post(device, "x" * 9000)),
        (records, backend.post(device, first, headers={"Content-Type": "text/plain"})),
        (own, backend.ask("DELETE", device)),
        (own, backend.ask("DELETE", device)),
        (own, backend.ask("GET", device)),
        (records, backend.ask("GET", device, "/records")),
        (records, backend.post(device, first)),
        (own, backend.ask("GET", SigningDevice())),
        (records, backend.ask("GET", SigningDevice(), "/records")),
    ]
    statuses = [response.status_code for _, response in answers]
    assert statuses == [
        *(409, 200, 201, 200, 409, 200, 200, 400, 200, 304, 422, 413, 415),
        *(200, 200, 410, 410, 410, 404, 404),
    ]
    for path, response in answers:
        check(path, response)


def test_too_many_requests_are_answered_as_stated(backend: LiveBackend) -> None:
    device = SigningDevice()
    jws = device.record()
    responses = [backend.post(device, jws) for _ in range(42)]
    assert responses[-1].status_code == 429
    check("/v1/devices/{device}/records", responses[-1])


@pytest.mark.parametrize(
    "path",
    ["/v1/policy", "/v1/policy/1", "/v1/keys", "/healthz", "/readyz", "/metrics", "/openapi.json"],
)
def test_public_answers_are_what_is_stated(backend: LiveBackend, path: str) -> None:
    stated = path.replace("/1", "/{version}") if path.endswith("/1") else path
    response = requests.get(backend.url + path, timeout=10)
    check(stated, response)
    if "ETag" in response.headers:
        headers = {"If-None-Match": response.headers["ETag"]}
        check(stated, requests.get(backend.url + path, headers=headers, timeout=10))


def test_payloads_are_what_is_stated(backend: LiveBackend) -> None:
    device = SigningDevice()
    jws = device.record(tracking="allow", news="unset")
    receipt = backend.post(device, jws).text
    erasure = backend.ask("DELETE", device).text
    policy = requests.get(f"{backend.url}/v1/policy", timeout=10).json()["versions"][0]
    proof = device.proof("GET", "https://backend.example/v1/devices/x")["DPoP"]
    for name, message in (
        ("ConsentRecord", jws),
        ("Receipt", receipt),
        ("ErasureReceipt", erasure),
        ("PolicyStatement", policy["statement"]),
        ("DpopProof", proof),
    ):
        payload = json.loads(b64url_decode(message.split(".")[1]))
        schema = {"$ref": f"#/components/schemas/{name}"}
        assert not schema_errors(schema, payload)
        assert schema_errors(schema, {k: v for k, v in payload.items() if k != min(payload)})


def test_every_kind_of_problem_fits_the_schema() -> None:
    kinds = [value for value in vars(problems).values() if isinstance(value, problems.Kind)]
    assert len(kinds) > 10
    for kind in kinds:
        body = json.loads(bytes(problems.Refusal(kind, "Why.").response().body))
        assert not schema_errors({"$ref": "#/components/schemas/Problem"}, body)


def test_no_line_of_the_contract_is_too_long() -> None:
    lines = Path("resources/openapi.yaml").read_text("utf-8").splitlines()
    assert max(map(len, lines)) <= 140
