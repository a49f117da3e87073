"""What answers in milliseconds doesn't import what takes as long itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from alsoft_prefs.bootstrap import open_program
from alsoft_prefs.core.journal import Method
from tests.unit.policy_answers import kept_text, version

SLOW = {
    "PySide6",
    "argparse",
    "cryptography",
    "filelock",
    "hashlib",
    "inspect",
    "json",
    "keyring",
    "logging",
    "pathlib",
    "platformdirs",
    "random",
    "requests",
    "secrets",
    "subprocess",
    "tempfile",
    "tomllib",
    "urllib.parse",
    "alsoft_prefs.core.catalog",
    "alsoft_prefs.core.jws",
    "alsoft_prefs.core.policy_parser",
    "alsoft_prefs.core.records",
    "alsoft_prefs.gui",
}
SLOW_FOR_GET = {"contextlib", "datetime", "enum", "functools", "re", "sqlite3", "typing"}


@pytest.mark.parametrize("fetched", [False, True], ids=["shipped", "fetched"])
@pytest.mark.parametrize(
    ("words", "slow"),
    [(["get", "tracking.analytics"], SLOW | SLOW_FOR_GET), (["status"], SLOW)],
    ids=["get", "status"],
)
def test_an_answer_brings_none_of_the_slow_modules_along(
    words: list[str], slow: set[str], fetched: bool, tmp_path: Path
) -> None:
    program = open_program(str(tmp_path))
    if fetched:
        program.policy_files.keep(kept_text(version(2)))
    program.preferences.allow_all(Method.ALLOW_ALL)
    program.close()
    code = (
        "import sys; before = set(sys.modules); from alsoft_prefs.cli.main import main;"
        f"code = main({words!r}); found = {slow!r} & (set(sys.modules) - before);"
        "sys.exit(f'imported: {sorted(found)}' if found else code)"
    )
    variables = {"ALSOFT_PREFS_PROFILE": str(tmp_path), "DO_NOT_TRACK": ""}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "allowed" in done.stdout
