"""Throwaway profiles with a few choices in them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alsoft_prefs.bootstrap import open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method

ROOT = Path(__file__).resolve().parent.parent
PURPOSE = "tracking.analytics"
# What could change the answers, send something, or keep compiled modules from being kept: an
# installation has them.
NEUTRAL = {
    "DO_NOT_TRACK": "",
    "ALSOFT_PREFS_BACKEND_URL": "",
    "PYTHONPATH": "",
    "PYTHONDONTWRITEBYTECODE": "",
}


@contextmanager
def profile_with_choices() -> Iterator[str]:
    """Give the folder of a profile whose person has chosen a few times.

    It is below the checkout, so that it is on a disk where the system's folder for temporary files
    is memory.
    """
    place = ROOT / "build"
    place.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place, prefix="bench-") as folder:
        program = open_program(folder)
        program.preferences.allow_all(Method.ALLOW_ALL)
        program.preferences.opt_out(Method.CLI)
        program.preferences.choose({PURPOSE: Decision.ALLOW}, Method.TOGGLE)
        program.close()
        yield folder


def variables(profile: str) -> dict[str, str]:
    """Return the environment that names a profile, and nothing else that counts."""
    return {**NEUTRAL, "ALSOFT_PREFS_PROFILE": os.path.abspath(profile)}
