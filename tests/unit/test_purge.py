"""What `purge` removes, and what it says of what it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from alsoft_prefs.adapters.file_vault import FileVault
from alsoft_prefs.adapters.purge import remove_files
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.ports import IdentityState


def test_everything_of_ours_goes_and_nothing_else(
    program: Program, throwaway_profile: Path
) -> None:
    (throwaway_profile / "letter.txt").write_text("mine")
    program.preferences.only_necessary()
    program.identity.ensure()
    program.set_config("sync.enabled", value=False)
    program.log("a line")
    removed = program.purge()
    assert len(removed) >= 5
    assert [path.name for path in throwaway_profile.iterdir()] == ["letter.txt"]
    assert program.purge() == ()


def test_a_key_that_cannot_be_removed_keeps_nothing_else(
    program: Program, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.preferences.only_necessary()
    program.identity.ensure()

    def locked(vault: FileVault, device: str) -> None:
        raise LocalDataProblem("The keyring is locked.")

    monkeypatch.setattr(FileVault, "delete", locked)
    with pytest.raises(LocalDataProblem, match="Everything but the device's key"):
        program.purge()
    assert not throwaway_profile.exists()


def test_a_key_that_went_with_the_erasure_is_not_missed(
    program: Program, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.preferences.only_necessary()
    device, _ = program.identity.ensure()
    program.outbox.retire(device, IdentityState.ERASED, "a receipt")

    def unknown(vault: FileVault, device: str) -> None:
        raise LocalDataProblem("This session has no keyring to ask.")

    monkeypatch.setattr(FileVault, "delete", unknown)
    assert program.purge()
    assert not throwaway_profile.exists()


def test_no_empty_folder_stays_in_the_systems_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ALSOFT_PREFS_PROFILE", raising=False)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for variable in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable))
    program = Program()
    program.preferences.only_necessary()
    program.set_config("sync.enabled", value=False)
    program.log("a line")
    assert len(list(tmp_path.glob("*/alsoft-prefs"))) == 3
    assert program.purge()
    assert list(tmp_path.glob("*/*")) == []


def test_the_schedules_stamp_goes_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ALSOFT_PREFS_PROFILE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    timers = tmp_path / "systemd" / "timers"
    timers.mkdir(parents=True)
    ours, others = (timers / f"stamp-{name}.timer" for name in ("alsoft-prefs-sync", "others"))
    ours.touch()
    others.touch()
    assert Program().purge() == (str(ours),)
    assert list(timers.iterdir()) == [others]


def test_a_folder_inside_another_goes_first(tmp_path: Path) -> None:
    data = tmp_path / "ALSOFT" / "alsoft-prefs"
    logs = data / "Logs"
    logs.mkdir(parents=True)
    (data / "decisions.json").touch()
    (logs / "alsoft-prefs.log").touch()
    remove_files(str(data), str(data), str(logs), around=(str(data.parent),))
    assert list(tmp_path.iterdir()) == []
