"""The endpoints that need no proof: policies, keys, health, the contract itself."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from alsoft_prefs.backend import problems
from alsoft_prefs.backend.contract import read_contract
from alsoft_prefs.backend.handlers_devices import matches
from alsoft_prefs.backend.metrics import MEDIA_TYPE, Metrics
from alsoft_prefs.backend.policies import etag
from alsoft_prefs.backend.readiness import Readiness
from alsoft_prefs.backend.service import service_of
from alsoft_prefs.core.backend_keys import key_set_document
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.jws import canonical_json

_JSON = "application/json"


async def get_policies(request: Request) -> Response:
    """Answer the published versions, each with the backend's signed word."""
    answers = await service_of(request).policies.answers()
    if answers.listed is None:
        raise problems.unavailable("No version of the policy can be answered with now.", 5)
    return _tagged(request, answers.listed)


async def get_policy(request: Request) -> Response:
    """Answer one version with its text."""
    answers = await service_of(request).policies.answers()
    body = answers.each.get(request.path_params["version"])
    if body is None:
        raise problems.not_found()
    return _tagged(request, body)


async def get_keys(request: Request) -> Response:
    """Answer the keys that sign, or ever signed."""
    keys = service_of(request).key_file.current()
    return _tagged(request, canonical_json(key_set_document(keys.published)))


async def healthz(_: Request) -> Response:
    """Answer that the process is alive."""
    return _fresh({"status": "alive"})


async def readyz(request: Request) -> Response:
    """Answer that requests can be served: database and keys are usable, and answer in time."""
    service, readiness = service_of(request), request.app.state.readiness
    assert isinstance(readiness, Readiness)  # noqa: S101 - narrows what Starlette keeps untyped
    try:
        await readiness.check()
        service.key_file.current()
    except LocalDataProblem as error:
        raise problems.unavailable("The database or the key file can't be used.", 5) from error
    return _fresh({"status": "ready"})


async def get_metrics(request: Request) -> Response:
    """Answer the process's numbers, in Prometheus' text format, to those who may read them."""
    metrics = request.app.state.metrics
    assert isinstance(metrics, Metrics)  # noqa: S101 - narrows what Starlette keeps untyped
    if request.client is None or not metrics.may_read(request.client.host):
        raise problems.not_found()
    headers = {"Cache-Control": "no-store", "Content-Type": MEDIA_TYPE}
    return Response(metrics.page(), headers=headers)


async def get_contract(request: Request) -> Response:
    """Answer the OpenAPI document."""
    return _tagged(request, canonical_json(read_contract()))


def _fresh(document: object) -> Response:
    headers = {"Cache-Control": "no-store"}
    return Response(canonical_json(document), headers=headers, media_type=_JSON)


def _tagged(request: Request, body: bytes) -> Response:
    tag = etag(body)
    headers = {"Cache-Control": "no-cache", "ETag": tag}
    if matches(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=_JSON)
