"""The window as a screen reader meets it: real X server, window manager and accessibility bus."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.system

HERE = Path(__file__).parent
SESSION = """
exec 3>"$1/display"; Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
until [ -s "$1/display" ]; do read -t 0.05 <> <(:) || :; done
export DISPLAY=":$(cat "$1/display")"
openbox >/dev/null 2>&1 &
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
echo "$DISPLAY $DBUS_SESSION_BUS_ADDRESS"
cat >/dev/null
kill $(jobs -p)
"""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a desktop session of the test's own."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "DISPLAY", "WAYLAND"))}
    clean |= {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)}
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "session", str(tmp_path)],
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

    def __call__(self, do: str, role: str, name: str, checked: str = "") -> dict[str, object]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        command = {"do": do, "role": role, "name": name, "checked": checked}
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            assert self.process.stderr is not None
            pytest.fail(self.process.stderr.read())
        found: dict[str, object] = json.loads(line)
        return found

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def reader(desktop: dict[str, str]) -> Iterator[Reader]:
    made = Reader(desktop)
    yield made
    made.close()


def alsoft_prefs(profile: Path, *words: str) -> list[str]:
    """Return a command line of the program."""
    return [sys.executable, "-m", "alsoft_prefs", "--profile", str(profile), *words]


def get(profile: Path, purpose: str) -> int:
    """Return the exit code of `get`: 0 for allowed, 1 for not allowed."""
    return subprocess.run(
        alsoft_prefs(profile, "get", purpose), capture_output=True, check=False
    ).returncode


def test_a_screen_reader_finds_tracking_acts_and_the_command_line_agrees(
    desktop: dict[str, str], reader: Reader, throwaway_profile: Path
) -> None:
    purpose = "tracking.analytics"
    subprocess.run(
        alsoft_prefs(throwaway_profile, "set", f"{purpose}=allow"), check=True, capture_output=True
    )
    assert get(throwaway_profile, purpose) == 0
    window = subprocess.Popen(alsoft_prefs(throwaway_profile), env=desktop)
    try:
        reader("act", "list item", "Choices")
        assert reader("find", "check box", "Tracking")["checked"] is True
        reader("act", "check box", "Tracking")
        reader("await", "check box", "Tracking", checked="no")
        assert get(throwaway_profile, purpose) == 1
    finally:
        window.terminate()
        assert window.wait(30) == 0, "the window doesn't end in order"


def test_a_second_start_raises_the_first_window_and_ends(
    desktop: dict[str, str], reader: Reader, throwaway_profile: Path
) -> None:
    first = subprocess.Popen(alsoft_prefs(throwaway_profile), env=desktop)
    try:
        reader("find", "frame", "ALSOFT Privacy Preferences")
        reader("find", "list", "Pages")  # from then on it ends in order
        second = subprocess.run(
            alsoft_prefs(throwaway_profile), env=desktop, timeout=60, check=False
        )
        assert second.returncode == 0
        assert first.poll() is None
    finally:
        first.terminate()
        assert first.wait(30) == 0, "the window doesn't end in order"
