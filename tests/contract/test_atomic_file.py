"""A file is replaced whole or not at all, also where a reader holds the old one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from alsoft_prefs.adapters import atomic_file


def _held(times: int) -> Callable[[str, str], None]:
    """Return an `os.replace` that refuses as Windows does, so many times."""
    left = [times]
    replace = os.replace

    def refuse(source: str, target: str) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise PermissionError(13, "Access is denied", target)
        replace(source, target)

    return refuse


def test_on_windows_a_reader_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "decisions.json"
    path.write_text("old")
    monkeypatch.setattr(atomic_file, "_READERS_HOLD", True)
    monkeypatch.setattr(os, "replace", _held(3))
    atomic_file.replace_file(str(path), b"new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("windows", [True, False])
def test_a_reader_that_stays_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: bool
) -> None:
    path = tmp_path / "decisions.json"
    path.write_text("old")
    monkeypatch.setattr(atomic_file, "_READERS_HOLD", windows)
    monkeypatch.setattr(atomic_file, "_PATIENCE", 0.05)
    monkeypatch.setattr(os, "replace", _held(1_000_000))
    with pytest.raises(PermissionError):
        atomic_file.replace_file(str(path), b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
