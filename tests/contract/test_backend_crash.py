"""The backend ends with its parent, and what it receipted outlives a rotation and a restart."""

from __future__ import annotations

from pathlib import Path

import requests

from alsoft_prefs.core.receipts import parse_receipt
from tests.backend_world import SigningDevice, live_backend


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
        for action in ("prepare", "rotate"):
            assert main(["keys", action, "--database", database]) == 0
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
