"""The log file, and device IDs that last for a log-in session."""

from __future__ import annotations

from pathlib import Path

import pytest

from alsoft_prefs.adapters import log_file
from alsoft_prefs.adapters.login_session import login_session
from alsoft_prefs.bootstrap import Program


def test_a_line_is_written_with_its_time(program: Program, throwaway_profile: Path) -> None:
    program.log("sync: idle, 0 waiting")
    text = (throwaway_profile / log_file.FILE).read_text("utf-8")
    assert text.endswith(" sync: idle, 0 waiting\n")
    assert text.startswith("20")


def test_looking_makes_no_log(program: Program, throwaway_profile: Path) -> None:
    program.sync.status()
    assert list(throwaway_profile.iterdir()) == []


def test_the_log_is_rotated(throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "MOST_BYTES", 100)
    log = log_file.LogFile(str(throwaway_profile))
    for _ in range(12):
        log.write("twenty characters...")
    log.close()
    names = sorted(path.name for path in throwaway_profile.iterdir())
    assert names == [log_file.FILE, f"{log_file.FILE}.1", f"{log_file.FILE}.2"]


@pytest.mark.parametrize("place", ["a file", "a folder that is a file/log"])
def test_a_log_that_cannot_be_written_is_no_error(tmp_path: Path, place: str) -> None:
    (tmp_path / "a folder that is a file").touch()
    (tmp_path / "a file" / log_file.FILE).mkdir(parents=True)
    log = log_file.LogFile(str(tmp_path / place))
    log.write("something")
    log.close()


def test_the_organisation_makes_the_device_ephemeral(
    program: Program, throwaway_profile: Path
) -> None:
    assert program._ephemeral_session() is None
    (throwaway_profile / "managed").mkdir()
    (throwaway_profile / "managed" / "a.json").write_text('{"device": {"ephemeral": true}}')
    assert program._ephemeral_session() == login_session()
