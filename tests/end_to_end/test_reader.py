"""allowed(), as other programs use it: at once, cheaply, and never with an error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from alsoft_prefs import allowed, reader
from alsoft_prefs.adapters import paths
from alsoft_prefs.adapters.managed import linux
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from tests.end_to_end.children import outcome

ANALYTICS = "tracking.analytics"
NEWS = "contact.news"
MODULES_OF_OURS = {
    "alsoft_prefs",
    "alsoft_prefs.adapters",
    "alsoft_prefs.adapters.json_text",
    "alsoft_prefs.adapters.managed",
    "alsoft_prefs.adapters.managed.folders",
    "alsoft_prefs.adapters.managed.linux",
    "alsoft_prefs.adapters.managed.system",
    "alsoft_prefs.adapters.paths",
    "alsoft_prefs.core",
    "alsoft_prefs.core.permission",
    "alsoft_prefs.core.words",
    "alsoft_prefs.reader",
}
TOO_DEAR = {
    "asyncio", "cryptography", "dataclasses", "datetime", "enum", "inspect", "json", "keyring",
    "logging", "pathlib", "platformdirs", "re", "requests", "socket", "sqlite3", "ssl",
    "subprocess", "tempfile", "threading", "tomllib", "typing", "PySide6",
}  # fmt: skip


def _choose(profile: Path, purpose: str, decision: str) -> None:
    said = outcome("choose", profile, json.dumps({purpose: decision}))
    assert "acknowledged" in said, said


def test_it_follows_another_process_without_a_restart(throwaway_profile: Path) -> None:
    assert not allowed(ANALYTICS)
    for decision in ("allow", "deny", "allow"):
        _choose(throwaway_profile, ANALYTICS, decision)
        assert allowed(ANALYTICS) is (decision == "allow")
    assert not allowed(NEWS)
    (throwaway_profile / "decisions.json").unlink()
    assert not allowed(ANALYTICS)
    assert allowed("service.account")


@pytest.mark.parametrize("value", ["1", "true", "yes", " ", "no", "FALSE", "off"])
def test_the_signal_denies_tracking_alone(
    program: Program, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    program.preferences.allow_all()
    with_signal = {rule.id for rule in program.rules if rule.signal}
    assert with_signal == {
        *(rule.id for rule in program.rules if rule.id.startswith("tracking.")),
        "cookies.advertising",
    }
    monkeypatch.setenv("DO_NOT_TRACK", value)
    assert {r.id for r in program.rules if not allowed(r.id)} == with_signal
    assert {e.purpose for e in program.preferences.effective() if not e.allowed} == with_signal


@pytest.mark.parametrize("value", ["", "0", "false"])
def test_a_signal_that_says_no_changes_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    program.preferences.allow_all()
    monkeypatch.setenv("DO_NOT_TRACK", value)
    assert all(allowed(rule.id) for rule in program.rules)


def test_an_administrators_lock_holds_at_once_and_goes_at_once(
    program: Program, throwaway_profile: Path
) -> None:
    program.preferences.allow_all()
    managed = throwaway_profile / "managed"
    assert allowed(ANALYTICS)
    managed.mkdir()
    assert allowed(ANALYTICS)
    lock = managed / "lock.json"
    lock.write_text(json.dumps({"purposes": {ANALYTICS: "deny"}}), "utf-8")
    assert not allowed(ANALYTICS)
    assert allowed(NEWS)
    lock.write_text(json.dumps({"purposes": {NEWS: "deny", ANALYTICS: "allow"}}), "utf-8")
    assert allowed(ANALYTICS)
    assert not allowed(NEWS)
    lock.unlink()
    assert allowed(NEWS)


def test_a_recommendation_gives_way_to_the_person(
    program: Program, throwaway_profile: Path
) -> None:
    (throwaway_profile / "recommended").mkdir()
    path = throwaway_profile / "recommended" / "policy.json"
    path.write_text(json.dumps({"purposes": {ANALYTICS: "deny"}}), "utf-8")
    assert not allowed(ANALYTICS)
    program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    assert allowed(ANALYTICS)


def test_a_lock_of_the_computer_holds_over_a_profile(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.preferences.allow_all()
    (tmp_path / "etc" / "managed").mkdir(parents=True)
    lock = tmp_path / "etc" / "managed" / "lock.json"
    lock.write_text(json.dumps({"purposes": {ANALYTICS: "deny"}}), "utf-8")
    monkeypatch.setattr(linux, "MACHINE", str(tmp_path / "etc"))
    monkeypatch.setattr(reader, "_cache", None)
    assert not allowed(ANALYTICS)
    assert allowed(NEWS)
    lock.parent.chmod(0o755)
    real = os.listdir

    def refuse(path: str) -> list[str]:
        if path == str(lock.parent):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "listdir", refuse)
    monkeypatch.setattr(reader, "_cache", None)
    assert not allowed(NEWS)  # what can't be seen may be a lock


ODD: list[object] = [
    "",
    "nothing.such",
    "tracking",
    "TRACKING.ANALYTICS",
    None,
    7,
    [],
    b"x",
    object(),
]


@pytest.mark.parametrize("purpose", ODD)
def test_odd_questions_are_answered_no(program: Program, purpose: object) -> None:
    assert allowed(purpose) is False  # type: ignore[arg-type]
    program.preferences.allow_all()
    assert allowed(purpose) is False  # type: ignore[arg-type]


@pytest.mark.parametrize("failing", ["stat", "open"])
def test_it_never_raises(program: Program, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    program.preferences.allow_all()
    assert allowed(ANALYTICS)

    def fail(*_: object, **__: object) -> None:
        raise MemoryError if failing == "open" else PermissionError(13, "Permission denied")

    monkeypatch.setattr(reader, "_cache", None)
    with monkeypatch.context() as patch:
        if failing == "open":
            patch.setattr("builtins.open", fail)
        else:
            patch.setattr(os, "stat", fail)
        assert allowed(ANALYTICS) is False
    assert allowed(ANALYTICS)


def test_a_folder_in_the_place_of_the_file(throwaway_profile: Path) -> None:
    (throwaway_profile / "decisions.json").mkdir()
    assert not allowed(ANALYTICS)
    assert not reader.known_purposes()


def test_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "ALSOFT_PREFS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    assert not allowed(ANALYTICS)


QUESTION = """
import sys
before = set(sys.modules)
import alsoft_prefs
answer = alsoft_prefs.allowed("tracking.analytics")
print(answer, *sorted(set(sys.modules) - before))
"""


def _modules() -> tuple[str, set[str]]:
    """Return the answer of a fresh interpreter, and which modules it imported for it."""
    names = ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    printed = subprocess.run(
        [sys.executable, "-c", QUESTION],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    return printed[0], set(printed[1:])


def test_it_costs_few_modules_of_the_standard_library(program: Program) -> None:
    program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    answer, modules = _modules()
    assert answer == "True"
    assert {name for name in modules if name.startswith("alsoft_prefs")} <= MODULES_OF_OURS
    assert not modules & TOO_DEAR
    others = {name.partition(".")[0] for name in modules} - {"alsoft_prefs"}
    assert others <= sys.stdlib_module_names
    assert len(others) <= 5, others


PLACES: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
    "data": (paths.data_directory, lambda: platformdirs.user_data_dir(paths.APPLICATION)),
    "config": (paths.config_directory, lambda: platformdirs.user_config_dir(paths.APPLICATION)),
    "log": (paths.log_directory, lambda: platformdirs.user_log_dir(paths.APPLICATION)),
}


@pytest.mark.parametrize("value", [None, "", "  ", "/elsewhere", "/with space/", "relative/place"])
@pytest.mark.parametrize("kind", PLACES)
def test_places_are_those_of_platformdirs(
    kind: str, value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)
    ours, theirs = PLACES[kind]
    assert os.path.normpath(ours()) == os.path.normpath(theirs())
    assert os.path.basename(os.path.normpath(ours().removesuffix("/log"))) == paths.APPLICATION


def test_a_profile_holds_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/somebody")
    monkeypatch.setenv(paths.PROFILE_VARIABLE, "~/throwaway")
    assert {ours() for ours, _ in PLACES.values()} == {"/home/somebody/throwaway"}
    assert paths.data_directory("/other") == "/other"
