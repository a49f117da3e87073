"""What was acknowledged survives: kill -9 under load, SIGTERM under load, a parent that dies."""

from __future__ import annotations

import contextlib
import signal
import sqlite3
import threading
from pathlib import Path

import pytest
import requests

from alsoft_prefs.core.receipts import parse_receipt
from alsoft_prefs.core.records import check_chain, parse_record
from tests.backend_world import LiveBackend, SigningDevice, live_backend

ROUNDS = 4
CLIENTS = 4
BEFORE_THE_KILL = 30


class Load:
    """Clients that each grow a chain and keep every receipt, until the backend is gone."""

    def __init__(self, backend: LiveBackend) -> None:
        self._backend = backend
        self.devices = [SigningDevice() for _ in range(CLIENTS)]
        self.sent: dict[str, list[str]] = {device.id: [] for device in self.devices}
        self.receipts: dict[str, str] = {}
        self.enough = threading.Event()
        self._threads = [
            threading.Thread(target=self._grow, args=(device,)) for device in self.devices
        ]

    def run_and(self, number: signal.Signals) -> int:
        for thread in self._threads:
            thread.start()
        assert self.enough.wait(60)
        code = self._backend.end(number)
        for thread in self._threads:
            thread.join(60)
        return code

    def _grow(self, device: SigningDevice) -> None:
        sent = self.sent[device.id]
        with contextlib.suppress(requests.RequestException), requests.Session() as session:
            while len(sent) < 2000:
                sent.append(device.record(len(sent) + 1, sent[-1] if sent else None))
                response = session.post(
                    f"{self._backend.url}/v1/devices/{device.id}/records",
                    data=sent[-1],
                    headers={"Content-Type": "application/jose"},
                    timeout=20,
                )
                if response.status_code == 503:  # draining: not taken in
                    return
                assert response.status_code == 201, response.text
                self.receipts[sent[-1]] = response.text
                if len(self.receipts) >= BEFORE_THE_KILL:
                    self.enough.set()


def _check(backend: LiveBackend, load: Load) -> None:
    keys = backend.keys()
    for device in load.devices:
        sent = load.sent[device.id]
        held: list[tuple[str, str]] = []
        after: int | None = 0
        while after is not None:
            page = backend.ask(
                "GET", device, "/records", params={"after": after, "limit": 200}
            ).json()
            held += [(each["record"], each["receipt"]) for each in page["records"]]
            after = page["next"]
        records = [record for record, _ in held]
        check_chain([(record, parse_record(record)) for record in records])
        assert records == sent[: len(records)]
        acknowledged = [(jws, load.receipts[jws]) for jws in sent if jws in load.receipts]
        assert held[: len(acknowledged)] == acknowledged
        for _, receipt in held:
            parse_receipt(receipt, keys)
        again = backend.post(device, sent[-1])  # acknowledged or not: a retry ends well
        assert again.status_code in (200, 201)


@pytest.mark.crash
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_what_was_receipted_is_there_afterwards(tmp_path: Path, number: signal.Signals) -> None:
    with live_backend(tmp_path, "--rate", "0") as backend:
        for _ in range(ROUNDS):
            load = Load(backend)
            code = load.run_and(number)
            assert code == (-signal.SIGKILL if number is signal.SIGKILL else 0)
            assert len(load.receipts) >= BEFORE_THE_KILL
            backend.start()
            _check(backend, load)
        backend.stop()
    database = sqlite3.connect(tmp_path / "backend.sqlite3")
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()


def test_the_backend_ends_with_its_parent(tmp_path: Path) -> None:
    with live_backend(tmp_path) as backend:
        assert backend.process is not None
        assert backend.process.stdin is not None
        backend.process.stdin.close()
        assert backend.process.wait(20) == 0


def test_receipts_outlive_a_rotation_and_a_restart(tmp_path: Path) -> None:
    from alsoft_prefs.backend.commands import main
    from alsoft_prefs.core.backend_keys import followed, parse_key_set

    database = f"sqlite:///{tmp_path / 'backend.sqlite3'}"
    with live_backend(tmp_path) as backend:
        device, other = SigningDevice(), SigningDevice()
        pinned = backend.keys()
        first, second = device.chain(2)
        old = backend.post(device, first).text
        erasure = backend.ask("DELETE", other).text
        assert main(["keys", "rotate", "--database", database]) == 0
        new = backend.post(device, second).text
        published = parse_key_set(requests.get(f"{backend.url}/v1/keys", timeout=10).json())
        keys = followed(pinned, published)
        assert len(keys) == 2
        kids = [parse_receipt(text, keys).kid for text in (old, new)]
        assert kids == list(published.keys)
        backend.stop()
        backend.start()
        assert backend.post(device, first).text == old
        assert backend.ask("DELETE", other).text == erasure
