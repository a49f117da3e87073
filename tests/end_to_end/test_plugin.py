"""The pytest plugin as a tester uses it: in a project of their own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parent.parent.parent / "docs" / "testers.md"
TESTS = """
import os
import alsoft_prefs
from alsoft_prefs.core.journal import Method


def test_the_profile_is_of_the_tests_own(throwaway_profile, program):
    assert os.environ["ALSOFT_PREFS_PROFILE"] == str(throwaway_profile)
    program.preferences.allow_all()
    assert alsoft_prefs.allowed("tracking.analytics")


def test_the_next_test_knows_nothing_of_it(throwaway_profile):
    assert not alsoft_prefs.allowed("tracking.analytics")


def test_a_choice_reaches_a_real_backend(synced_program, live_backend):
    synced_program.preferences.opt_out(Method.CLI)
    live_backend.stop()
    assert synced_program.sync.run().state == "error"
    live_backend.start()
    assert synced_program.sync.run().state == "idle"
    live_backend.kill()
    assert synced_program.evidence.verify().ok


def test_the_window_is_driven_by_names(prefs_window, program):
    program.preferences.only_necessary()
    window = prefs_window(scheme="dark")
    window.open("choices")
    window.choices.toggle("tracking.analytics")
    assert window.choices.word("tracking.analytics") == "Allowed"
    assert alsoft_prefs.allowed("tracking.analytics")
"""


def _examples() -> tuple[list[str], list[str]]:
    """The page's tests, and its scripts."""
    found = re.findall(r"^```python\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    tests = [each for each in found if "def test_" in each]
    return tests, [each for each in found if each not in tests]


def test_a_testers_project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COVERAGE_PROCESS_START", raising=False)
    pytester.makeini("[pytest]\nqt_api = pyside6\n")
    tests, _ = _examples()
    pytester.makepyfile(test_ours=TESTS, test_of_the_page="\n\n".join(tests))
    pytester.runpytest_subprocess("-q").assert_outcomes(passed=4 + len(tests))


def test_the_pages_script(tmp_path: Path) -> None:
    _, (script,) = _examples()
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, check=True, text=True
    )
    assert done.stdout == "Tracking is off. Only necessary cookies.\n"
