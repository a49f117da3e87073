"""Devices that send as fast as they are answered, and keep every receipt, until told to end."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import requests

from tests.backend_world import NOON, LiveBackend, SigningDevice
from tests.faults.world import World

CLIENTS = 4
MOST = 2000
ENOUGH_SECONDS = 60.0

T = TypeVar("T")


class Load:
    """Clients that each grow a chain, and now and then send a refusal beside it."""

    def __init__(self, world: World, *others: LiveBackend, receipts: int = 40) -> None:
        """Send to the world's backend, and to others in turns with it."""
        self._world = world
        self._backends = (world.backend, *others)
        self._receipts = receipts
        self.sent: dict[str, list[str]] = {}
        self.held: dict[str, str] = {}
        self.devices = [SigningDevice() for _ in range(CLIENTS)]
        world.devices += self.devices
        self._enough = threading.Event()

    def run_and(self, end: Callable[[], T]) -> T:
        """Send until some receipts are held, then call `end`, which breaks what it will."""
        threads = [threading.Thread(target=self._grow, args=(each,)) for each in self.devices]
        for thread in threads:
            thread.start()
        assert self._enough.wait(ENOUGH_SECONDS)
        ended = end()
        for thread in threads:
            thread.join(ENOUGH_SECONDS)
            assert not thread.is_alive()
        self._world.held |= self.held
        return ended

    def send_again(self, to: LiveBackend | None = None) -> None:
        """Send each device's last record once more: it is taken in, or receipted as before."""
        for device in self.devices:
            jws = self.sent[device.id][-1]
            answer = (to or self._world.backend).post(device, jws)
            assert answer.status_code in (200, 201)
            assert answer.text == self.held.setdefault(jws, answer.text)
        self._world.held |= self.held

    def _grow(self, device: SigningDevice) -> None:
        sent = self.sent.setdefault(device.id, [])
        with contextlib.suppress(requests.RequestException), requests.Session() as session:
            while len(sent) < MOST:
                seq = len(sent) + 1
                since = NOON + timedelta(seconds=seq)
                if seq % 7 == 3:
                    beside = device.record(seq + 1, "another record", news="deny")
                    if self._post(session, device, beside).status_code == 503:
                        return
                state = "allow" if seq % 3 else "deny"
                before = sent[-1] if sent else None
                sent.append(device.record(seq, before, since=since, tracking=state, news="allow"))
                answer = self._post(session, device, sent[-1])
                if answer.status_code == 503:  # it says that it took nothing in
                    return
                assert answer.status_code == 201, answer.text
                self.held[sent[-1]] = answer.text
                if len(self.held) >= self._receipts:
                    self._enough.set()

    def _post(
        self, session: requests.Session, device: SigningDevice, jws: str
    ) -> requests.Response:
        backend = self._backends[len(self.sent[device.id]) % len(self._backends)]
        url = f"{backend.url}/v1/devices/{device.id}/records"
        headers = {"Content-Type": "application/jose"}
        return session.post(url, data=jws, headers=headers, timeout=20)
