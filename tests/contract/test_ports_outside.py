"""What every vault, publisher and clock does."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import keyring
import pytest
from keyring.backend import KeyringBackend

from alsoft_prefs.adapters import published_file
from alsoft_prefs.adapters.file_vault import FileVault
from alsoft_prefs.adapters.keyring_vault import KeyringVault
from alsoft_prefs.adapters.memory import MemoryPublisher, MemoryVault
from alsoft_prefs.adapters.published_file import PublishedFile
from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.core.errors import DamagedKey, LocalDataProblem
from alsoft_prefs.core.jws import sign_compact, verify_compact
from alsoft_prefs.core.ports import Clock, Publisher, Vault


class _Keyring(KeyringBackend):
    """A keyring that ends with the test."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring states no types
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


@pytest.fixture
def own_keyring() -> Iterator[_Keyring]:
    before, own = keyring.get_keyring(), _Keyring()
    keyring.set_keyring(own)
    yield own
    keyring.set_keyring(before)


@pytest.fixture(params=["memory", "file", "keyring"])
def vault(request: pytest.FixtureRequest, tmp_path: Path, own_keyring: _Keyring) -> Vault:
    vaults = {
        "memory": MemoryVault,
        "file": lambda: FileVault(str(tmp_path / "data")),
        "keyring": KeyringVault,
    }
    return cast("Vault", vaults[request.param]())


@pytest.fixture(params=["memory", "file"])
def publisher(request: pytest.FixtureRequest, tmp_path: Path) -> Publisher:
    return MemoryPublisher() if request.param == "memory" else PublishedFile(str(tmp_path / "data"))


class TestVault:
    def test_a_key_signs_what_its_public_half_verifies(self, vault: Vault) -> None:
        key = vault.create()
        device = key.thumbprint()
        token = sign_compact({"typ": "t"}, b"{}", lambda data: vault.sign(device, data))
        assert verify_compact(token, typ="t", key=key).payload == {}
        assert vault.find(device) == key
        assert vault.locate(device) == ("keyring" if isinstance(vault, KeyringVault) else "file")

    def test_each_key_is_new_and_stays_apart(self, vault: Vault) -> None:
        one, other = vault.create(), vault.create()
        assert one != other
        vault.delete(one.thumbprint())
        assert vault.find(one.thumbprint()) is None
        assert vault.find(other.thumbprint()) == other

    def test_an_unknown_key(self, vault: Vault) -> None:
        assert (vault.find("nobody"), vault.locate("nobody")) == (None, None)
        vault.delete("nobody")
        with pytest.raises(LocalDataProblem):
            vault.sign("nobody", b"data")

    def test_a_secret_that_is_another_devices_is_damaged(self, own_keyring: _Keyring) -> None:
        vault = KeyringVault()
        one, other = vault.create().thumbprint(), vault.create().thumbprint()
        names = {name.rpartition("/")[2]: (service, name) for service, name in own_keyring.secrets}
        own_keyring.secrets[names[one]] = own_keyring.secrets[names[other]]
        with pytest.raises(DamagedKey):
            vault.find(one)

    def test_a_file_is_for_the_person_and_the_computer(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        vault = FileVault(str(tmp_path))
        device = vault.create().thumbprint()
        (path,) = (tmp_path / "device-keys").iterdir()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        monkeypatch.setattr("machineid.id", lambda **_: "another computer")
        assert (vault.find(device), vault.locate(device)) == (None, None)
        with pytest.raises(LocalDataProblem):
            vault.sign(device, b"data")

    def test_a_computer_without_an_id(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import machineid

        def missing(**_: object) -> str:
            raise machineid.MachineIdNotFound

        monkeypatch.setattr("machineid.id", missing)
        vault = FileVault(str(tmp_path))
        key = vault.create()
        assert vault.find(key.thumbprint()) == key


class TestPublisher:
    def test_begins_unpublished(self, publisher: Publisher) -> None:
        assert (publisher.position(), publisher.set_aside()) == (None, None)

    def test_the_latest_counts(self, publisher: Publisher) -> None:
        for position in (3, 4):
            publisher.write({"schema": 1, "position": position, "purposes": {}})
        assert (publisher.position(), publisher.set_aside()) == (4, None)

    def test_others_may_read_the_file(self, tmp_path: Path) -> None:
        PublishedFile(str(tmp_path)).write({"schema": 1, "position": 1})
        (path,) = tmp_path.iterdir()
        assert stat.S_IMODE(path.stat().st_mode) == 0o644
        assert json.loads(path.read_text("utf-8")) == {"schema": 1, "position": 1}

    @pytest.mark.parametrize("step", ["fsync", "replace", "open"])
    def test_what_cannot_be_replaced_is_withdrawn(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        publisher = PublishedFile(str(tmp_path))
        publisher.write({"schema": 1, "position": 1})

        def fail(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(os, step, fail)
            with pytest.raises(LocalDataProblem, match="choice is in the journal") as raised:
                publisher.write({"schema": 1, "position": 2})
        assert "nothing as allowed" in raised.value.message
        assert list(tmp_path.iterdir()) == []

    def test_what_can_neither_be_replaced_nor_withdrawn_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        publisher = PublishedFile(str(tmp_path))
        publisher.write({"schema": 1, "position": 1})

        def fail(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(published_file, "replace_file", fail)
        monkeypatch.setattr(os, "unlink", fail)
        with pytest.raises(LocalDataProblem, match="still see the old one"):
            publisher.write({"schema": 1, "position": 2})


@pytest.mark.parametrize("make", [SystemClock])
def test_a_clock(make: Callable[[], Clock]) -> None:
    clock = make()
    before = datetime.now(UTC)
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.now().utcoffset() == timedelta(0)
    assert all(0 <= clock.random() <= 1 for _ in range(100))
    assert len({clock.random() for _ in range(10)}) > 1
    assert len(clock.random_bytes(10)) == 10
    assert clock.random_bytes(10) != clock.random_bytes(10)
