"""What schemathesis makes from the contract, against a live backend: bounded, and always the same.

Most of what can be asked of a device needs its signature, which no generator can guess: part of
the cases are of devices that are known here, with a good proof, and records that they signed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode, SerializationContext
from schemathesis.checks import CheckFunction
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    missing_required_header,
    positive_data_acceptance,
)

from alsoft_prefs.backend.contract import read_contract
from tests.backend_world import LiveBackend, SigningDevice, live_backend, service_token

EXAMPLES = 8
DEVICE = "/v1/devices/{device}"
RECORDS = f"{DEVICE}/records"
SERVICES = ("/v1/decisions", "/v1/changes", "/v1/statistics")
THUMBPRINT = re.compile("[A-Za-z0-9_-]{43}")
# Schemathesis leaves out the document that it was given itself.
OPERATIONS = [
    (method, path)
    for path, item in read_contract()["paths"].items()
    for method in item
    if method != "parameters" and path != "/openapi.json"
]
BOUNDED = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],  # what is wrong is shown as it was made: shrinking takes minutes
)


@schemathesis.serializer("application/jose", "application/problem+json")
def _as_it_is(_: SerializationContext, value: Any) -> bytes:
    """Send a text as it is: a JWS has no other form."""
    text = value if isinstance(value, str) else repr(value)
    return text.encode("utf-8", "surrogatepass")


class Known:
    """Devices that the backend knows: one active, one erased."""

    def __init__(self, backend: LiveBackend) -> None:
        self.backend = backend
        self.token = service_token(f"sqlite:///{backend.database}")
        self.active, self.erased = SigningDevice(), SigningDevice()
        self.first, self.second, self.third = self.active.chain(3)
        for jws in (self.first, self.second):
            assert backend.post(self.active, jws).status_code == 201
        assert backend.ask("DELETE", self.erased).status_code == 200

    def admit(self, case: Case[Any]) -> None:
        """Make a case one of a service, with its token."""
        case.headers["Authorization"] = f"Bearer {self.token}"

    def device(self, method: str, data: st.DataObject) -> SigningDevice:
        """Draw a device; the active one stays so."""
        others = [self.erased, SigningDevice()]
        return data.draw(st.sampled_from(others if method == "DELETE" else [self.active, *others]))

    def prove(self, case: Case[Any], device: SigningDevice) -> None:
        """Make a case one of a device, with its proof; a case whose path is spoiled stays so."""
        parameters = case.path_parameters or {}
        if not THUMBPRINT.fullmatch(str(parameters.get("device", ""))):
            return
        case.path_parameters = {**parameters, "device": device.id}
        url = self.backend.url + case.path.replace("{device}", device.id)
        case.headers.update(device.proof(case.method, url))

    def records(self) -> tuple[tuple[SigningDevice, str, int], ...]:
        """Return records that were signed, with the status that each is answered with."""
        new = SigningDevice()
        return (
            (self.active, self.first, 200),
            (self.active, self.active.record(2, self.first, tracking="allow"), 409),
            (self.active, self.active.record(9, self.third), 409),
            (self.active, self.second + "A", 422),
            (SigningDevice(), self.active.record(), 422),
            (self.erased, self.erased.record(), 410),
            (new, new.record(tracking="allow", news="unset"), 201),
        )


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    with live_backend(tmp_path_factory.mktemp("backend"), "--rate", "0") as running:
        yield Known(running)


@pytest.fixture(scope="module")
def schema(known: Known) -> schemathesis.BaseSchema:
    loaded: schemathesis.BaseSchema = schemathesis.openapi.from_url(
        f"{known.backend.url}/openapi.json"
    )
    rejection = loaded.config.checks.negative_data_rejection
    rejection.expected_statuses = [*rejection.expected_statuses, "410", "413"]
    return loaded


def _validated(known: Known, case: Case[Any]) -> int:
    """Send a case, hold the answer against the contract and return its status."""
    excluded: list[CheckFunction] = []
    if case.path == "/v1/changes":
        excluded = [positive_data_acceptance]  # what only looks like a `next` fits the schema
    if case.path.startswith(DEVICE):
        # What only looks like a JWS fits the schema, and so does the ID of an erased device; who
        # proves nothing is told nothing (404), not to prove something (401).
        excluded = [positive_data_acceptance, ignored_auth]
    if "DPoP" in case.headers or "Authorization" in case.headers:
        excluded += [missing_required_header, ignored_auth]  # which was put back
    response = case.call_and_validate(base_url=known.backend.url, excluded_checks=excluded)
    return int(response.status_code)


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_generated_cases(
    known: Known, schema: schemathesis.BaseSchema, method: str, path: str, mode: GenerationMode
) -> None:
    operation = schema[path][method]
    if mode is GenerationMode.NEGATIVE and not _can_be_spoiled(operation):
        return
    statuses = set()

    @BOUNDED
    @given(case=operation.as_strategy(generation_mode=mode), data=st.data())
    def run(case: Case[Any], data: st.DataObject) -> None:
        if path.startswith(DEVICE) and data.draw(st.booleans()):
            known.prove(case, known.device(case.method, data))
        if path in SERVICES and data.draw(st.booleans()):
            known.admit(case)
        statuses.add(_validated(known, case))

    run()
    assert statuses


def _can_be_spoiled(operation: Any) -> bool:
    """Tell whether anything can be wrong with a request; any text is an `If-None-Match`."""
    return "{" in operation.path or "requestBody" in operation.definition.raw


def test_signed_records(known: Known, schema: schemathesis.BaseSchema) -> None:
    for device, jws, status in known.records():
        case = schema[RECORDS]["POST"].Case(
            path_parameters={"device": device.id}, body=jws, media_type="application/jose"
        )
        assert _validated(known, case) == status


@pytest.mark.parametrize("proved", [False, True])
@pytest.mark.parametrize(
    ("method", "path"), [each for each in OPERATIONS if each != ("post", RECORDS)]
)
def test_systematic_cases(
    known: Known, schema: schemathesis.BaseSchema, method: str, path: str, proved: bool
) -> None:
    """Bounds, left-out and spoiled parameters, other methods: without chance."""
    if proved and not path.startswith(DEVICE) and path not in SERVICES:
        return
    statuses = set()
    for case in schema.iter_coverage_cases(
        schema[path][method],
        generation_modes=list(GenerationMode),
        generation_config=schema.config.generation,
    ):
        if proved and path in SERVICES:
            known.admit(case)
        elif proved:
            known.prove(case, known.erased if case.method == "DELETE" else known.active)
        statuses.add(_validated(known, case))
    assert statuses & {200, 401, 404}
    if proved:
        assert 200 in statuses
