"""The application: routes, and what every answer goes through."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.convertors import Convertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from alsoft_prefs.backend import handlers_devices as devices
from alsoft_prefs.backend import handlers_public as public
from alsoft_prefs.backend import handlers_services as services
from alsoft_prefs.backend import problems
from alsoft_prefs.backend.metrics import ROUTE, Measured, Metrics
from alsoft_prefs.backend.problems import Kind, Refusal
from alsoft_prefs.backend.readiness import Readiness
from alsoft_prefs.backend.service import Service
from alsoft_prefs.core.errors import LocalDataProblem

Handler = Callable[[Request], Awaitable[Response]]
RETRY_SECONDS = 5

_log = logging.getLogger("alsoft_prefs.backend")


class _DeviceId(Convertor[str]):
    """A SHA-256 thumbprint in base64url; anything else is no device."""

    regex = "[A-Za-z0-9_-]{43}"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


class _Version(Convertor[int]):
    """A policy's version: a number from 1, in its one form."""

    regex = "[1-9][0-9]{0,5}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("device", _DeviceId())
register_url_convertor("version", _Version())


ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("POST", "/v1/devices/{device:device}/records", devices.post_record),
    ("GET", "/v1/devices/{device:device}/records", devices.get_records),
    ("GET", "/v1/devices/{device:device}", devices.get_device),
    ("DELETE", "/v1/devices/{device:device}", devices.delete_device),
    ("POST", "/v1/decisions", services.post_decisions),
    ("GET", "/v1/changes", services.get_changes),
    ("GET", "/v1/statistics", services.get_statistics),
    ("GET", "/v1/policy", public.get_policies),
    ("GET", "/v1/policy/{version:version}", public.get_policy),
    ("GET", "/v1/keys", public.get_keys),
    ("GET", "/healthz", public.healthz),
    ("GET", "/readyz", public.readyz),
    ("GET", "/metrics", public.get_metrics),
    ("GET", "/openapi.json", public.get_contract),
)


def build_app(service: Service, metrics: Metrics) -> Starlette:
    """Return the ASGI application over its parts; it closes the storage at its end."""
    readiness = Readiness(service.storage)

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        with contextlib.suppress(LocalDataProblem):  # what can't be read now is read when asked for
            await service.policies.answers()
        yield
        await service.tokens.close()
        await service.storage.close()

    app = Starlette(
        routes=_routes(),
        middleware=[Middleware(Measured, metrics)],
        lifespan=lifespan,
        exception_handlers=_EXCEPTION_HANDLERS,
    )
    app.router.redirect_slashes = False
    app.state.service = service
    app.state.metrics = metrics
    app.state.readiness = readiness
    return app


def _routes() -> list[Route]:
    by_path: dict[str, dict[str, Handler]] = {}
    for method, path, handler in ROUTES:
        by_path.setdefault(path, {})[method] = handler
    routes = []
    for path, handlers in by_path.items():
        route = Route(path, _dispatch(handlers, _template(path)), methods=list(handlers))
        route.methods = set(handlers)  # without the HEAD that Starlette adds to a GET
        routes.append(route)
    return routes


def _template(path: str) -> str:
    """Return a path as the contract writes it: parameters without their kind."""
    return re.sub(r":\w+}", "}", path)


def _dispatch(handlers: dict[str, Handler], template: str) -> Handler:
    async def handle(request: Request) -> Response:
        request.scope[ROUTE] = template
        return await handlers[request.method](request)

    return handle


async def _refused(_: Request, error: Any) -> Response:
    assert isinstance(error, Refusal)  # noqa: S101
    return error.response()


async def _http_error(_: Request, error: Any) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101
    status = error.status_code
    kind = problems.BY_STATUS.get(status) or Kind(
        f"http-{status}", HTTPStatus(status).phrase, status
    )
    if kind is problems.NOT_FOUND:
        return problems.not_found().response()
    return Refusal(kind, f"{HTTPStatus(status).phrase}.", headers=error.headers).response()


async def _unavailable(_: Request, error: Any) -> Response:
    _log.error("data unavailable", extra={"reason": str(error)})
    detail = "The backend can't read or write its data now. Nothing was taken in."
    return problems.unavailable(detail, RETRY_SECONDS).response()


async def _gone(_: Request, _error: Any) -> Response:
    return Response(status_code=400)  # nobody is there to read it


async def _failed(_: Request, _error: Any) -> Response:
    # uvicorn logs the failure; of it, kinds and places alone are written (`logs.JsonLines`).
    return Refusal(problems.INTERNAL, "The failure was logged. Try again later.").response()


_EXCEPTION_HANDLERS: dict[Any, Any] = {
    Refusal: _refused,
    HTTPException: _http_error,
    LocalDataProblem: _unavailable,
    ClientDisconnect: _gone,
    Exception: _failed,
}
