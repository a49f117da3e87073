"""A device that signs, and a backend that runs as a process: what the backend's tests share."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests

from alsoft_prefs.backend.check import device
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.stored import Submission, Tombstone
from alsoft_prefs.core.records import parse_record, record_hash
from alsoft_prefs.testing import live_backend as live

NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)
PROBLEM = "application/problem+json"
SCOPES = ("decisions", "changes", "statistics")


class SigningDevice(device.SigningDevice):
    """A device whose proofs are headers."""

    def proof(self, method: str, url: str, *, shift: timedelta = timedelta()) -> dict[str, str]:
        """Return the header that proves a request, made `shift` from now."""
        return {"DPoP": self.prove(method, url, datetime.now(UTC) + shift)}


def submission(jws: str, receipt: str | None = None) -> Submission:
    """Return what a handler hands to the storage; the receipt is a stand-in."""
    digest = record_hash(jws)
    return Submission(parse_record(jws), jws, digest, receipt or f"receipt-{digest}", NOON)


def problem(response: requests.Response, status: int, name: str) -> dict[str, Any]:
    assert response.headers["Content-Type"] == PROBLEM
    document: dict[str, Any] = response.json()
    assert (response.status_code, document["type"]) == (status, f"urn:alsoft:problem:{name}")
    assert document["status"] == status
    assert document["title"]
    assert document["detail"]
    return document


class LiveBackend(live.LiveBackend):
    """A backend process on a free loopback port, and requests to it."""

    def log(self) -> str:
        """Return what the process wrote on standard error."""
        return (self.directory / "stderr").read_text()

    def post(self, device: SigningDevice, jws: str, **options: Any) -> requests.Response:
        """Send a record."""
        headers = {"Content-Type": "application/jose", **options.pop("headers", {})}
        url = f"{self.url}/v1/devices/{device.id}/records"
        return requests.post(url, data=jws, headers=headers, timeout=20, **options)

    def ask(
        self,
        method: str,
        device: SigningDevice,
        path: str = "",
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, int] | None = None,
    ) -> requests.Response:
        """Make a proved request about a device."""
        url = f"{self.url}/v1/devices/{device.id}{path}"
        sent = {**device.proof(method, url), **(headers or {})}
        return requests.request(method, url, headers=sent, params=params, timeout=20)

    def keys(self) -> dict[str, Any]:
        """Return the published keys by `kid`."""
        from alsoft_prefs.core.backend_keys import parse_key_set

        return dict(parse_key_set(requests.get(f"{self.url}/v1/keys", timeout=20).json()).keys)


@contextlib.contextmanager
def live_backend(folder: Path, *options: str) -> Iterator[LiveBackend]:
    """Run a backend for a while."""
    backend = LiveBackend(folder, *options)
    with (folder / "stderr").open("a") as backend.errors:
        backend.start()
        try:
            yield backend
        finally:
            backend.stop()


def seal(records: int) -> Tombstone:
    """Seals an erasure with a signature of no worth."""
    return Tombstone("id", "2026-05-03T12:00:00.000Z", records, "kid", "signature")


def service_token(database: str, *scopes: str) -> str:
    """Return a new service token for scopes, or all of them; `database` is a URL."""
    arguments = ["token", "create", "--database", database, "--name", "test"]
    stated = (word for scope in scopes or SCOPES for word in ("--scope", scope))
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        assert main([*arguments, *stated]) == 0
    return printed.getvalue().strip()
