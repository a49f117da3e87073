"""A desktop session of a test's own: X server, window manager, accessibility bus and a reader."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.testing.live_backend import LiveBackend

HERE = Path(__file__).parent
SESSION = """
exec 3>"$1/display"; Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
until [ -s "$1/display" ]; do read -t 0.05 <> <(:) || :; done
export DISPLAY=":$(cat "$1/display")"
openbox --startup "touch $1/managed-windows" >/dev/null 2>&1 &
until [ -e "$1/managed-windows" ]; do read -t 0.05 <> <(:) || :; done
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
echo "$DISPLAY $DBUS_SESSION_BUS_ADDRESS"
cat >/dev/null
kill $(jobs -p)
"""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a desktop session of the test's own."""
    with opened_desktop(tmp_path) as environment:
        yield environment


@contextlib.contextmanager
def opened_desktop(folder: Path) -> Iterator[dict[str, str]]:
    """Open a desktop session with a folder as its home, and give its environment."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    clean |= {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "session", str(folder)],
        env=clean,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert session.stdout is not None
    assert session.stdin is not None
    try:
        display, bus = session.stdout.readline().split()
        yield clean | {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
    finally:
        session.stdin.close()
        try:
            session.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(session.pid, signal.SIGKILL)
            session.wait()
        session.stdout.close()


class Reader:
    """Asks the accessibility bus, through a process of the system's Python."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            ["/usr/bin/python3", str(HERE / "atspi_client.py")],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, do: str, role: str, name: str, checked: str = "") -> dict[str, Any]:
        found: dict[str, Any] = self.ask(do=do, role=role, name=name, checked=checked)
        return found

    def ask(self, **command: object) -> Any:
        """Return the answer to a command."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            assert self.process.stderr is not None
            pytest.fail(self.process.stderr.read())
        return json.loads(line)

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def reader(desktop: dict[str, str]) -> Iterator[Reader]:
    made = Reader(desktop)
    yield made
    made.close()


@pytest.fixture
def world(
    desktop: dict[str, str], throwaway_profile: Path, live_backend: LiveBackend, tmp_path: Path
) -> dict[str, str]:
    """Give a desktop whose browser writes down what it is to open, and a backend."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "xdg-open").write_text(f'#!/bin/sh\necho "$@" >>"{tmp_path}/opened"\n')
    (bin_ / "xdg-open").chmod(0o755)
    desktop |= {"PATH": f"{bin_}:{desktop['PATH']}", "ALSOFT_PREFS_BACKEND_URL": live_backend.url}
    desktop["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    return desktop


def prefs(profile: Path, *words: str) -> None:
    """Run the command line on a profile."""
    command = [sys.executable, "-m", "alsoft_prefs", "--profile", str(profile), *words]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def synced(
    world: dict[str, str], throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """The same after some choices, one of which waits to be sent."""
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", world["ALSOFT_PREFS_BACKEND_URL"])
    prefs(throwaway_profile, "set", "tracking.analytics=allow", "contact.news=deny")
    prefs(throwaway_profile, "sync")
    prefs(throwaway_profile, "set", "contact.news=allow")
    return world
