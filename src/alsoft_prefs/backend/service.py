"""What the handlers share: storage, keys, clock and settings, handed in once at the start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from starlette.requests import Request

from alsoft_prefs.backend.limits import RateLimit
from alsoft_prefs.backend.policies import Policies
from alsoft_prefs.backend.signing_keys import KeySource
from alsoft_prefs.backend.statistics import Statistics
from alsoft_prefs.backend.storage import Storage
from alsoft_prefs.backend.token_check import TokenCheck


class Service(NamedTuple):
    """The parts that a request needs.

    Attributes:
        storage: the database.
        key_file: the signing keys.
        policies: the published policies.
        now: tells the time, aware UTC.
        random_bytes: makes so many random bytes.
        rate: how often a device may ask.
        tokens: admits other systems' requests.
        statistics: the totals that they may ask for.
        public_url: how clients reach the backend, without a slash at the end; None where they
            reach it directly, over loopback.
        hosts: the `Host` values that a direct request may state.
        body_seconds: how long a body may take to arrive.
    """

    storage: Storage
    key_file: KeySource
    policies: Policies
    now: Callable[[], datetime]
    random_bytes: Callable[[int], bytes]
    rate: RateLimit
    tokens: TokenCheck
    statistics: Statistics
    public_url: str | None
    hosts: frozenset[str]
    body_seconds: float


def service_of(request: Request) -> Service:
    """Return the parts that the application was built with."""
    service = request.app.state.service
    assert isinstance(service, Service)  # noqa: S101 - narrows what Starlette keeps untyped
    return service
