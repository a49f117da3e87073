"""The other commands, without a backend: what they say, and their exit codes."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.bootstrap import Program
from alsoft_prefs.cli.main import main

Run = Callable[..., tuple[int, str, str]]
NOWHERE = "http://127.0.0.1:1"


@pytest.fixture
def run(throwaway_profile: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_(*words: str) -> tuple[int, str, str]:
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_


def _json(run: Run, *words: str, code: int = 0) -> Any:
    ended, out, err = run(*words, "--json")
    assert (ended, err) == (code, "")
    return json.loads(out)


class Terminal(io.StringIO):
    """Standard input at which somebody answers."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["get"],
        ["set"],
        ["status", "--nonsense"],
        ["sync", "--timeout", "soon"],
        ["sync", "--timeout", "-1"],
        ["receipts"],
        ["policy", "show", "--version", "x"],
        ["--profile"],
        ["completion", "tcsh"],
    ],
)
def test_usage_errors(run: Run, words: list[str]) -> None:
    code, out, err = run(*words)
    assert (code, out) == (2, "")
    assert "usage: alsoft-prefs" in err


def test_help_and_version(run: Run) -> None:
    code, out, _ = run("--help")
    assert code == 0
    assert "only-necessary" in out
    assert run("--version")[1].startswith("alsoft-prefs ")
    assert "PURPOSE=allow|deny" in run("set", "--help")[1]


def test_profile_before_the_command(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "other"
    assert run("--profile", str(other), "set", "contact.news=allow")[0] == 0
    assert run("--profile", str(other), "get", "contact.news")[0] == 0
    assert run(f"--profile={other}", "get", "contact.news")[0] == 0
    assert run("get", "contact.news")[0] == 1
    assert (other / "decisions.json").is_file()
    assert os.environ["ALSOFT_PREFS_PROFILE"] != str(other)


def test_the_window_needs_a_display(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    code, _, err = run()
    assert code == 2
    assert "no display" in err


def test_without_a_command_the_window_opens(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def run_window(profile: str | None) -> int:
        opened.append(profile)
        return 0

    monkeypatch.setattr("alsoft_prefs.gui.application.run_window", run_window)
    assert run()[0] == 0
    assert run("--profile", "here")[0] == 0
    assert opened == [None, "here"]


def test_interrupted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("alsoft_prefs.cli.commands.status.status", interrupt)
    assert run("status") == (130, "", "")


def test_a_defect_is_told_and_logged_without_what_it_was_about(
    run: Run, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> int:
        raise KeyError("secret")

    monkeypatch.setattr("alsoft_prefs.cli.commands.evidence.history", fail)
    code, out, err = run("history")
    assert (code, out) == (4, "")
    log = throwaway_profile / "alsoft-prefs.log"
    assert str(log) in err
    assert "unexpected KeyError at" in log.read_text("utf-8")
    assert "'secret'" not in log.read_text("utf-8")


def test_receipts_before_there_are_any(run: Run) -> None:
    assert "no records yet" in run("receipts", "list")[1]
    assert _json(run, "receipts", "list")["records"] == []
    assert run("receipts", "show", "1")[0] == 2
    assert "no records to verify" in run("receipts", "verify")[1]


@pytest.mark.parametrize(
    ("content", "code"), [("{", 2), ("[]", 6), ('{"schema": 1}', 6), (None, 4)]
)
def test_verifying_what_is_no_export(
    run: Run, tmp_path: Path, content: str | None, code: int
) -> None:
    file = tmp_path / "export.json"
    if content is not None:
        file.write_text(content)
    assert run("receipts", "verify", str(file))[0] == code
    assert _json(run, "receipts", "verify", str(file), code=code)["error"]["exit_code"] == code


def test_export(run: Run, tmp_path: Path) -> None:
    run("opt-out")
    file = tmp_path / "export.json"
    code, out, _ = run("export", str(file))
    assert code == 0
    assert f"alsoft-prefs receipts verify {file}" in out
    exported = json.loads(file.read_text("utf-8"))
    assert len(exported["entries"]) == 1
    assert file.stat().st_mode & 0o777 == 0o600
    assert json.loads(run("export", "-")[1])["entries"] == exported["entries"]
    assert _json(run, "export", str(file))["records"] == 0
    assert run("export", "/dev/null/export.json")[0] == 4


def test_sync_without_a_backend_says_so(run: Run) -> None:
    run("opt-out")
    code, out, _ = run("sync")
    assert code == 0
    assert out == "Sync: no backend address is set; choices stay on this computer.\n"


def test_sync_where_nobody_answers(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    assert run("sync")[0] == 0  # nothing was chosen, so nothing is asked
    run("opt-out")
    code, out, _ = run("sync", "--timeout", "5")
    assert code == 5
    assert "127.0.0.1:1 can't be reached" in out
    document = _json(run, "sync", code=5)
    assert document["sync"]["state"] == "error"
    assert document["sync"]["pending"] == 1


def test_a_schedule_leaves_no_trace_of_who_never_chose(
    run: Run, monkeypatch: pytest.MonkeyPatch, throwaway_profile: Path
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    assert run("sync", "--scheduled") == (0, "", "")
    assert list(throwaway_profile.iterdir()) == []


def test_a_schedule_speaks_only_of_what_is_wrong(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("opt-out")
    assert run("sync", "--scheduled") == (0, "", "")
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    code, out, _ = run("sync", "--scheduled")
    assert code == 5
    assert "127.0.0.1:1 can't be reached" in out
    planned = _next_try()
    assert run("sync", "--scheduled")[0] == 5
    assert _next_try() == planned
    assert run("sync")[0] == 5  # a person's own cuts the wait short
    assert _next_try() != planned


def _next_try() -> datetime | None:
    with contextlib.closing(Program()) as program:
        return program.sync.status().next_at


def test_preview_shows_what_will_be_sent_and_sends_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    assert run("sync", "--preview")[1] == "Nothing waits to be sent.\n"
    run("opt-out")
    code, out, err = run("sync", "--preview")
    assert code == 0
    assert json.loads(out)["purposes"]["tracking.analytics"]["state"] == "Refused"
    assert "bytes in all" in err
    run("sync")
    document = _json(run, "sync", "--preview")
    assert len(document["waiting"]) == 1
    assert document["size"] == len(document["waiting"][0])
    assert run("sync", "--preview")[1].strip() == document["waiting"][0]
    assert "alsoft-prefs sync --preview" in run("device", "show")[1]


def test_erasing_asks_and_waits(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    assert run("erase", "--yes")[0] == 2  # there is no device ID
    assert run("device", "reset", "--yes")[0] == 2
    run("set", "contact.news=deny", "--sync")
    device = _json(run, "device", "show")["device"]
    assert run("erase")[0] == 2  # nobody can be asked
    assert _json(run, "device", "show")["device"] == device
    monkeypatch.setattr(sys, "stdin", Terminal("no\n"))
    assert run("erase")[:2] == (0, "Nothing was changed.\n")
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    code, out, err = run("device", "reset")
    assert code == 5
    assert "The erasure is kept" in out
    assert err.startswith("Get a new device ID")
    shown = _json(run, "device", "show")
    assert shown["erasing"] == [device]
    assert shown["device"] not in (device, None)
    assert run("erase", "--yes", "--json")[0] == 5
    assert "its erasure waits for ALSOFT" in run("device", "show")[1]
    assert run("get", "contact.news")[0] == 1


def test_policy(run: Run) -> None:
    code, out, _ = run("policy", "show")
    assert code == 0
    assert "Analytics Companies" in out
    assert "which states no date" in out
    assert run("policy", "show", "3.analytics-companies")[1].startswith("Analytics Companies\n")
    assert run("policy", "show", "§9")[0] == 0
    assert run("policy", "show", "--version", "1", "3")[0] == 0
    assert run("policy", "show", "99")[0] == 2
    assert run("policy", "show", "--version", "99")[0] == 2
    assert _json(run, "policy", "show", "9")["version"] == 1
    assert _json(run, "policy", "list")["versions"][0]["acknowledged"] is False
    assert "not stated" in run("policy", "list")[1]
    assert "No choice changed" in run("policy", "acknowledge")[1]
    assert _json(run, "policy", "list")["versions"][0]["acknowledged"] is True
    assert _json(run, "policy", "acknowledge")["version"] == 1
    assert run("policy", "diff", "1", "1")[1] == "Version 1 and version 1 say the same.\n"
    assert _json(run, "policy", "diff", "1", "1")["changes"] == []
    assert run("policy", "diff", "1", "2")[0] == 2


def test_data_follows_the_choices(run: Run) -> None:
    def open_() -> set[str]:
        return {flow["purpose"] for flow in _json(run, "data")["flows"] if flow["open"]}

    assert open_() == {"service.account", "cookies.necessary"}
    run("set", "tracking.analytics=allow")
    assert "tracking.analytics" in open_()
    out = run("data")[1]
    assert "Analytics companies" in out
    assert "Never shared:" in out


def test_opt_outs(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", open_)
    monkeypatch.setenv("DISPLAY", ":0")
    assert run("opt-outs", "open", "nai")[1].startswith("https://")
    assert _json(run, "opt-outs", "open", "daa")["opened"] is True
    assert len(opened) == 2
    monkeypatch.setattr("alsoft_prefs.cli.display.has_display", lambda: False)
    assert "open the address yourself" in run("opt-outs", "open", "nai")[1]
    assert len(opened) == 2
    assert "Last done: never" in run("opt-outs", "list")[1]
    assert run("opt-outs", "done", "nai")[0] == 0
    assert _json(run, "opt-outs", "done", "daa")["last_done"]
    assert all(page["last_done"] for page in _json(run, "opt-outs", "list")["opt_outs"])
    assert run("opt-outs", "open", "else")[0] == 2
    assert run("opt-outs", "done", "else")[0] == 2


def test_config(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "backend.url" in run("config", "show")[1]
    assert run("config", "set", "contact.abuse=abuse@example.invalid")[0] == 0
    assert run("report")[1] == "abuse@example.invalid\n"
    assert _json(run, "report")["abuse"] == "abuse@example.invalid"
    document = _json(run, "config", "set", "sync.enabled=false")
    assert (document["value"], document["source"]) == (False, "config")
    for wrong in ("nonsense=1", "sync.enabled", "sync.enabled=maybe", "backend.url=http://x.y"):
        assert run("config", "set", wrong)[0] == 2
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    code, out, _ = run("config", "set", "backend.url=https://backend.invalid")
    assert code == 0
    assert f"The environment says {NOWHERE}, and goes before it." in out
    assert _json(run, "config", "show")["settings"]["backend.url"]["value"] == NOWHERE


def test_report_invents_no_address(run: Run) -> None:
    assert "No address for reports is stated" in run("report")[1]
    assert _json(run, "report")["abuse"] is None


def test_doctor(run: Run, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("doctor")[0] == 0
    run("opt-out")
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    code, out, _ = run("doctor")
    assert code == 5
    assert "✗ backend" in out
    (throwaway_profile / "config.toml").write_text("[")
    names = {c["name"]: c["health"] for c in _json(run, "doctor", code=4)["checks"]}
    assert names["configuration"] == "problem"


def test_purge_says_what_it_does_not_do(
    run: Run, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("opt-out")
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    (throwaway_profile / "mine.txt").write_text("mine")
    code, out, err = run("purge")
    assert code == 2
    assert "does not erase anything at ALSOFT" in out
    assert "1 waiting for ALSOFT would never be sent" in out
    assert "--yes" in err
    monkeypatch.setattr(sys, "stdin", Terminal("\n"))
    assert "Nothing was removed." in run("purge")[1]
    assert (throwaway_profile / "journal.sqlite3").exists()
    document = _json(run, "purge", "--yes")
    assert document["erased_at_alsoft"] is False
    assert [path.name for path in throwaway_profile.iterdir()] == ["mine.txt"]
    assert "nothing to remove" in run("purge", "--yes")[1]


def test_damage_does_not_keep_purge_from_removing(run: Run, throwaway_profile: Path) -> None:
    run("opt-out")
    (throwaway_profile / "journal.sqlite3").write_bytes(b"x" * 4096)
    assert run("purge", "--yes")[0] == 0
    assert not throwaway_profile.exists()


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_completion(run: Run, shell: str) -> None:
    code, out, _ = run("completion", shell)
    assert code == 0
    assert "only-necessary" in out
