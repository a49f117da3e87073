"""Pytest fixtures: a throwaway profile, its services, and a real backend on this computer.

Installed with the extra `testing`; pytest finds it by itself. Nothing is imported before a test
asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from alsoft_prefs.bootstrap import Program
    from alsoft_prefs.testing.drivers import WindowDriver
    from alsoft_prefs.testing.live_backend import LiveBackend
    from alsoft_prefs.testing.watchdog import Watchdog


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--onscreen`, for tests whose windows somebody wants to see."""
    parser.addoption("--onscreen", action="store_true", help="show the windows of GUI tests")


@pytest.fixture
def throwaway_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a profile of the test's own, which this process and its children use.

    No keyring, no desktop, no signal and no setting of the person who runs the test reaches it.
    """
    profile = tmp_path / "profile"
    profile.mkdir(mode=0o700)
    monkeypatch.setenv("ALSOFT_PREFS_PROFILE", str(profile))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("DO_NOT_TRACK", raising=False)
    monkeypatch.delenv("ALSOFT_PREFS_BACKEND_URL", raising=False)
    return profile


@pytest.fixture
def live_backend(tmp_path: Path) -> Iterator[LiveBackend]:
    """Give a real backend that answers on loopback; `live_backend.url` is its address."""
    from alsoft_prefs.testing.live_backend import LiveBackend

    backend = LiveBackend(tmp_path / "backend")
    backend.start()
    yield backend
    backend.stop()


@pytest.fixture
def open_profile() -> Iterator[Callable[[Path], Program]]:
    """Give a function that opens a profile's services; they are closed at the test's end."""
    from alsoft_prefs.bootstrap import open_program

    opened: list[Program] = []

    def open_(profile: Path) -> Program:
        program = open_program(str(profile))
        opened.append(program)
        return program

    yield open_
    for program in opened:
        program.close()


@pytest.fixture
def program(throwaway_profile: Path, open_profile: Callable[[Path], Program]) -> Program:
    """Give the services of the throwaway profile, without a backend."""
    return open_profile(throwaway_profile)


@pytest.fixture
def synced_program(
    program: Program, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> Program:
    """Give the services of the throwaway profile, with the live backend as theirs."""
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    return program


@pytest.fixture
def prefs_window(qtbot: QtBot, throwaway_profile: Path) -> Iterator[Callable[..., WindowDriver]]:
    """Give a function that opens the window on the throwaway profile, and returns its driver.

    It takes `scheme`: `light`, `dark`, `contrast-light` or `contrast-dark`; and `language`, such as
    `de`, or `qps`, which stretches every word. The windows are closed at the test's end.
    """
    from alsoft_prefs.testing.drivers import open_window

    opened: list[WindowDriver] = []

    def open_(*, scheme: str = "light", language: str = "en") -> WindowDriver:
        driver = open_window(qtbot, throwaway_profile, scheme=scheme, language=language)
        opened.append(driver)
        return driver

    yield open_
    for driver in opened:
        driver.close()


@pytest.fixture
def event_loop_watchdog(request: pytest.FixtureRequest) -> Iterator[Watchdog]:
    """Give a watchdog of the window's event loop, which fails the test where a click had to wait.

    See `alsoft_prefs.testing.watchdog`; `event_loop_watchdog.longest` is the longest slice.
    """
    from alsoft_prefs.testing.watchdog import Watchdog

    request.getfixturevalue("qapp")
    dog = Watchdog()
    dog.start()
    yield dog
    dog.stop()
    dog.check()
