"""What every notifier does: in memory, and on a real bus with a notification service of ours."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jeepney import (  # type: ignore[import-untyped]
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    Proxy,
    open_dbus_connection,
)

from alsoft_prefs.adapters.desktop_notifier import DesktopNotifier
from alsoft_prefs.adapters.memory import MemoryNotifier
from alsoft_prefs.cli.main import main
from alsoft_prefs.core.ports import Notifier
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, version

DESKTOP = "org.freedesktop.Notifications"
ENOUGH_SECONDS = 20.0
TOLD = (
    "ALSOFT published version 2 of its privacy policy",
    "Your choices are unchanged. The page Privacy policy shows what is new.",
)


class Desktop:
    """A notification service on a bus: takes every notification, or answers with an error."""

    def __init__(self, bus: str) -> None:
        self.told: list[tuple[str, str]] = []
        self.refuses = False
        self._connection: DBusConnection = open_dbus_connection(bus)
        self._own = open_dbus_connection(bus)
        Proxy(message_bus, self._connection).RequestName(DESKTOP)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            message = self._connection.receive(timeout=ENOUGH_SECONDS)
            if message.header.message_type is MessageType.signal:
                continue
            member = message.header.fields.get(3)
            if member == "Stop":
                return
            if member == "Notify" and self.refuses:
                self._connection.send(new_error(message, f"{DESKTOP}.Error.Busy"))
            elif member == "Notify":
                body: tuple[Any, ...] = message.body
                self.told.append((body[3], body[4]))
                self._connection.send(new_method_return(message, "u", (len(self.told),)))

    def close(self) -> None:
        from jeepney import DBusAddress, new_method_call

        stop = new_method_call(DBusAddress("/", bus_name=DESKTOP, interface=DESKTOP), "Stop")
        self._own.send(stop)
        self._thread.join(ENOUGH_SECONDS)
        self._own.close()
        self._connection.close()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Gives the address of a session bus that starts no service by itself."""
    configuration = tmp_path / "bus.conf"
    configuration.write_text(
        """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
        <policy context="default"><allow send_destination="*" eavesdrop="true"/>
        <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>""",
        "utf-8",
    )
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(ENOUGH_SECONDS)
    daemon.stdout.close()


@pytest.fixture
def desktop(bus: str) -> Iterator[Desktop]:
    """Gives a desktop that takes notifications."""
    made = Desktop(bus)
    yield made
    made.close()


class Case(NamedTuple):
    """A notifier, what it told, and what takes its desktop away."""

    notifier: Notifier
    told: list[tuple[str, str]]
    leave: Callable[[], None]


@pytest.fixture(params=["memory", pytest.param("desktop", marks=pytest.mark.system)])
def case(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Case:
    if request.param == "memory":
        memory = MemoryNotifier()
        return Case(memory, memory.told, lambda: setattr(memory, "there", False))
    desktop: Desktop = request.getfixturevalue("desktop")
    leave = lambda: monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")  # noqa: E731
    return Case(DesktopNotifier(), desktop.told, leave)


def test_a_notification_arrives_word_for_word(case: Case) -> None:
    assert case.notifier.is_there()
    assert case.notifier.notify("Version 2 · §3", "Nothing <b>changed</b>.")
    assert case.told == [("Version 2 · §3", "Nothing <b>changed</b>.")]


def test_without_a_desktop_nobody_is_told(case: Case) -> None:
    case.leave()
    assert not case.notifier.is_there()
    assert not case.notifier.notify("a", "b")
    assert case.told == []


@pytest.mark.system
def test_a_desktop_that_refuses_is_no_trouble(desktop: Desktop) -> None:
    desktop.refuses = True
    assert not DesktopNotifier().notify("a", "b")


@pytest.mark.system
@pytest.mark.usefixtures("bus")
def test_a_bus_without_a_desktop_is_no_trouble() -> None:
    assert not DesktopNotifier().notify("a", "b")


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "nonsense", "tcp:host=a,port=b"])
def test_a_bus_that_is_not_there_is_no_trouble(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert not DesktopNotifier().notify("a", "b")


@pytest.mark.system
def test_a_desktop_that_never_answers_holds_nobody_up(bus: str) -> None:
    with open_dbus_connection(bus) as silent:
        Proxy(message_bus, silent).RequestName(DESKTOP)
        began = time.monotonic()
        assert not DesktopNotifier().notify("a", "b")
        assert time.monotonic() - began < ENOUGH_SECONDS / 2


@pytest.mark.system
def test_the_command_line_tells_of_a_new_version_once(
    throwaway_profile: Path, tmp_path: Path, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "published"
    for number, text in ((1, SHIPPED), (2, version(2, ANALYTICS_CLAUSE))):
        (folder / str(number)).mkdir(parents=True)
        (folder / str(number) / "en.md").write_bytes(text)
    backend = LiveBackend(tmp_path / "backend", "--policy", str(folder))
    backend.start()
    try:
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", backend.url)
        for _ in range(3):
            assert main(["set", "contact.news=allow", "--sync"]) == 0
    finally:
        backend.stop()
    assert desktop.told == [TOLD]
