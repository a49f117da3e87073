"""The device key in a real Secret Service: gnome-keyring on a session bus of its own."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

from alsoft_prefs.testing.live_backend import LiveBackend
from tests.end_to_end.children import ENOUGH_SECONDS, outcome

pytestmark = pytest.mark.system

SECRETS = "org.freedesktop.secrets"
PASSWORD = "correct horse"
CHOICE = json.dumps({"tracking.analytics": "deny", "contact.news": "allow"})
OTHER_CHOICE = json.dumps({"contact.news": "deny"})


class Desktop:
    """A home folder of its own, and a session bus with or without a keyring on it."""

    def __init__(self, home: Path, backend: str) -> None:
        self.home = home
        runtime = home / "run"
        runtime.mkdir(parents=True, mode=0o700)
        kept = ("PATH", "LANG", "PYTHONPATH", "COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ}
        self.environment |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(home / "share"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "ALSOFT_PREFS_BACKEND_URL": backend,
        }
        self._bus: subprocess.Popen[str] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        return self.home / "share" / "alsoft-prefs"

    def start_bus(self) -> None:
        """Start a bus that starts no service by itself, so that a locked keyring stays locked."""
        configuration = self.home / "bus.conf"
        configuration.write_text(
            f"""<busconfig><type>session</type>
            <listen>unix:dir={self.home / "run"}</listen><auth>EXTERNAL</auth>
            <policy context="default"><allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>""",
            "utf-8",
        )
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            env=self.environment,
            text=True,
        )
        assert self._bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()

    def start_keyring(self, password: str | None) -> None:
        """Start the daemon, unlocked where there is a password; it stays in the foreground."""
        words = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        rule = MatchRule(
            type="signal",
            interface="org.freedesktop.DBus",
            member="NameOwnerChanged",
            path="/org/freedesktop/DBus",
        )
        rule.add_arg_condition(0, SECRETS)
        address = self.environment["DBUS_SESSION_BUS_ADDRESS"]
        with open_dbus_connection(bus=address) as connection, connection.filter(rule) as appeared:
            Proxy(message_bus, connection).AddMatch(rule)
            self._daemon = subprocess.Popen(
                [*words, "--unlock"] if password else words,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=self.environment,
            )
            assert self._daemon.stdin is not None
            self._daemon.stdin.write((password or "").encode())
            self._daemon.stdin.close()
            connection.recv_until_filtered(appeared, timeout=ENOUGH_SECONDS)

    def stop_keyring(self) -> None:
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(ENOUGH_SECONDS)
            self._daemon = None

    def close(self) -> None:
        self.stop_keyring()
        if self._bus is not None:
            self._bus.terminate()
            self._bus.wait(ENOUGH_SECONDS)
            assert self._bus.stdout is not None
            self._bus.stdout.close()

    def run(self, what: str, *arguments: str, machine: str = "this computer") -> dict[str, Any]:
        environment = {**self.environment, "TEST_MACHINE_ID": machine}
        return outcome(what, "", *arguments, environment=environment)


@pytest.fixture
def desktop(tmp_path: Path, live_backend: LiveBackend) -> Iterator[Desktop]:
    """Give a desktop session without a bus; the path of a socket may not be long."""
    with tempfile.TemporaryDirectory(prefix="desktop-") as home:
        running = Desktop(Path(home), live_backend.url)
        yield running
        running.close()


@pytest.fixture
def unlocked(desktop: Desktop) -> Desktop:
    """Give a desktop session with an unlocked keyring."""
    desktop.start_bus()
    desktop.start_keyring(PASSWORD)
    return desktop


def _first_sync(desktop: Desktop) -> str:
    """Choose, sync, and return the device ID."""
    desktop.run("choose", CHOICE)
    synced = desktop.run("sync")
    assert (synced["pending"], synced["last_error"]) == (0, None)
    return str(synced["device"])


def test_the_key_is_in_the_keyring_and_found_by_another_process(unlocked: Desktop) -> None:
    device = _first_sync(unlocked)
    assert not (unlocked.data / "device-keys").exists()
    (name,) = unlocked.run("stored_keys")["names"]
    assert name.endswith(f"/{device}")
    assert "this computer" not in name
    shown = unlocked.run("show")
    assert (shown["device"], shown["location"]) == (device, "keyring")
    assert shown["doctor"]["device key"][0] == "ok"
    unlocked.run("choose", OTHER_CHOICE)
    assert unlocked.run("sync") == {"pending": 0, "last_error": None, "device": device}


def test_the_keyring_outlives_its_daemon(unlocked: Desktop) -> None:
    device = _first_sync(unlocked)
    unlocked.stop_keyring()
    unlocked.start_keyring(PASSWORD)
    unlocked.run("choose", OTHER_CHOICE)
    assert unlocked.run("sync")["device"] == device


def test_purge_removes_the_key(unlocked: Desktop) -> None:
    _first_sync(unlocked)
    assert unlocked.run("purge")["removed"]
    assert unlocked.run("stored_keys")["names"] == []
    assert not unlocked.data.exists()


def test_erasure_removes_the_key(unlocked: Desktop) -> None:
    device = _first_sync(unlocked)
    assert unlocked.run("erase") == {"erased": device, "pending": 0, "last_error": None}
    assert unlocked.run("stored_keys")["names"] == []


@pytest.mark.parametrize("keyring", ["locked", "absent"])
def test_without_the_keyring_nothing_is_lost_and_no_identity_made(
    unlocked: Desktop, keyring: str
) -> None:
    device = _first_sync(unlocked)
    unlocked.stop_keyring()
    if keyring == "locked":
        unlocked.start_keyring(None)
    assert "acknowledged" in unlocked.run("choose", OTHER_CHOICE)
    refused = unlocked.run("sync")
    assert (refused["error"], refused["code"]) == ("LocalDataProblem", 4)
    assert "keyring" in refused["message"]
    assert "Choices are kept" in refused["hint"]
    assert not (unlocked.data / "device-keys").exists()

    unlocked.stop_keyring()
    unlocked.start_keyring(PASSWORD)
    assert unlocked.run("sync") == {"pending": 0, "last_error": None, "device": device}
    shown = unlocked.run("show")
    assert shown["decisions"]["contact.news"] == "deny"
    assert "device_reset" not in shown["methods"]


def test_another_computer_gets_an_identity_of_its_own(unlocked: Desktop) -> None:
    """Nobody chose anything there, and the keyring came along with the home folder."""
    device = _first_sync(unlocked)
    synced = unlocked.run("sync", machine="a clone")
    assert (synced["pending"], synced["last_error"]) == (0, None)
    assert synced["device"] != device
    assert len(unlocked.run("stored_keys")["names"]) == 2
    shown = unlocked.run("show", machine="a clone")
    assert shown["location"] == "keyring"
    assert shown["decisions"]["contact.news"] == "allow"
    assert shown["decisions"]["tracking.analytics"] == "deny"
    assert "device_reset" in shown["methods"]
    assert unlocked.run("purge", machine="a clone")["removed"]
    (name,) = unlocked.run("stored_keys")["names"]
    assert name.endswith(f"/{device}")  # the other computer's: its name can't be known here


def test_no_keyring_at_all(desktop: Desktop) -> None:
    device = _first_sync(desktop)
    path = desktop.data / "device-keys" / f"{device}.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    shown = desktop.run("show")
    assert (shown["device"], shown["location"]) == (device, "file")
    health, message = shown["doctor"]["device key"]
    assert health == "warning"
    assert "file that only you can read" in message


def test_a_key_in_a_file_is_still_used_once_there_is_a_keyring(desktop: Desktop) -> None:
    device = _first_sync(desktop)
    desktop.start_bus()
    desktop.start_keyring(PASSWORD)
    desktop.run("choose", OTHER_CHOICE)
    assert desktop.run("sync")["device"] == device
    assert desktop.run("stored_keys")["names"] == []
