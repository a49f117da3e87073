"""The window as a screen reader meets it: real X server, window manager and accessibility bus."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Reader

pytestmark = pytest.mark.system


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
