"""status, get, set and the other commands that choose: what they say, and their exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import alsoft_prefs
from alsoft_prefs.cli.main import main

Run = Callable[..., tuple[int, str, str]]
NOWHERE = "http://127.0.0.1:1"

STATUS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["schema", "device", "policy", "purposes", "sync"],
    "properties": {
        "schema": {"const": 1},
        "device": {"type": ["string", "null"]},
        "policy": {
            "type": "object",
            "additionalProperties": False,
            "required": ["version", "sha256", "acknowledged"],
            "properties": {
                "version": {"type": "integer"},
                "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                "acknowledged": {"type": "boolean"},
            },
        },
        "purposes": {
            "type": "object",
            "minProperties": 12,
            "additionalProperties": {
                "type": "object",
                "additionalProperties": False,
                "required": ["decision", "layer", "locked", "since", "sync"],
                "properties": {
                    "decision": {"enum": ["allow", "deny", "unset"]},
                    "layer": {
                        "enum": [
                            "essential",
                            "administrator",
                            "signal",
                            "user",
                            "recommended",
                            "default",
                        ]
                    },
                    "locked": {"type": "boolean"},
                    "since": {
                        "type": ["string", "null"],
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$",
                    },
                    "sync": {"enum": ["local", "waiting", "confirmed"]},
                },
            },
        },
        "sync": {
            "type": "object",
            "additionalProperties": False,
            "required": ["backend", "state", "pending", "last_success", "last_error"],
            "properties": {
                "backend": {"type": ["string", "null"]},
                "state": {"enum": ["off", "idle", "waiting", "error"]},
                "pending": {"type": "integer"},
                "last_success": {"type": ["string", "null"]},
                "last_error": {"type": ["string", "null"]},
            },
        },
    },
}


@pytest.fixture
def run(throwaway_profile: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_(*words: str) -> tuple[int, str, str]:
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_


def _status(run: Run) -> dict[str, Any]:
    code, out, _ = run("status", "--json")
    assert code == 0
    document: dict[str, Any] = json.loads(out)
    jsonschema.validate(document, STATUS)
    return document


def test_status_before_the_first_choice_writes_nothing(run: Run, throwaway_profile: Path) -> None:
    document = _status(run)
    assert document["device"] is None
    assert document["policy"]["acknowledged"] is False
    assert document["purposes"]["tracking.analytics"]["decision"] == "unset"
    assert document["purposes"]["service.account"] == {
        "decision": "allow",
        "layer": "essential",
        "locked": True,
        "since": None,
        "sync": "local",
    }
    assert document["sync"]["state"] == "off"
    assert list(throwaway_profile.iterdir()) == []


def test_set_is_obeyed_by_get_and_by_other_programs(run: Run) -> None:
    code, out, _ = run("set", "tracking.analytics=allow", "contact.news=deny")
    assert code == 0
    assert out.splitlines()[:2] == [
        "tracking.analytics  allowed",
        "contact.news        not allowed",
    ]
    assert run("get", "tracking.analytics") == (0, "allowed\n", "")
    assert run("get", "contact.news") == (1, "not allowed\n", "")
    assert run("get", "contact.offers") == (1, "not allowed\n", "")
    assert alsoft_prefs.allowed("tracking.analytics")
    stated = _status(run)["purposes"]["tracking.analytics"]
    assert (stated["decision"], stated["layer"]) == ("allow", "user")


def test_get_in_json(run: Run) -> None:
    code, out, _ = run("get", "cookies.necessary", "--json")
    assert code == 0
    assert json.loads(out) == {"schema": 1, "purpose": "cookies.necessary", "allowed": True}
    assert run("get", "contact.news", "--json")[0] == 1


@pytest.mark.parametrize("chosen", [False, True])
def test_get_of_what_does_not_exist(run: Run, chosen: bool) -> None:
    if chosen:
        run("opt-out")
    code, out, err = run("get", "tracking.analytic")
    assert (code, out) == (2, "")
    assert "tracking.analytics" in err
    code, out, err = run("get", "tracking.analytic", "--json")
    assert (code, err) == (2, "")
    assert json.loads(out)["error"]["exit_code"] == 2


def test_set_is_all_or_nothing(run: Run, throwaway_profile: Path) -> None:
    code, out, err = run("set", "contact.news=allow", "contact.newz=allow")
    assert (code, out) == (2, "")
    assert "contact.news" in err
    assert run("get", "contact.news")[0] == 1
    assert not (throwaway_profile / "journal.sqlite3").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["contact.news=yes"],
        ["contact.news"],
        ["contact.news="],
        ["=allow"],
        ["contact.news=allow", "contact.news=deny"],
        ["service.account=deny"],
        ["contact.news=unset"],
    ],
)
def test_set_of_what_makes_no_sense(run: Run, words: list[str]) -> None:
    code, out, err = run("set", *words)
    assert code == 2
    assert out == ""
    assert err.startswith("That can't be done: ")


def test_opt_out_denies_tracking_alone(run: Run) -> None:
    run("allow-all")
    assert run("opt-out")[0] == 0
    purposes = _status(run)["purposes"]
    denied = {name for name, stated in purposes.items() if stated["decision"] == "deny"}
    assert denied == {"tracking.analytics", "tracking.advertising"}


def test_allow_all_and_only_necessary_reach_everything_optional(run: Run) -> None:
    run("allow-all")
    assert {p["decision"] for p in _status(run)["purposes"].values()} == {"allow"}
    run("only-necessary")
    purposes = _status(run)["purposes"]
    on = {name for name, stated in purposes.items() if stated["decision"] == "allow"}
    assert on == {"service.account", "cookies.necessary"}


def test_undo_takes_the_latest_choice_back_once(run: Run) -> None:
    run("set", "contact.news=allow")
    assert run("undo")[0] == 0
    assert run("get", "contact.news")[0] == 1
    code, _, err = run("undo")
    assert code == 2
    assert "no choice to take back" in err


def test_a_lock_of_the_organisation(run: Run, throwaway_profile: Path) -> None:
    folder = throwaway_profile / "managed"
    folder.mkdir()
    (folder / "it.json").write_text('{"purposes": {"tracking.analytics": "deny"}}')
    code, out, err = run("set", "tracking.analytics=allow")
    assert (code, out) == (3, "")
    assert "Locked by your organisation" in err
    stated = _status(run)["purposes"]["tracking.analytics"]
    assert (stated["decision"], stated["layer"], stated["locked"]) == (
        "deny",
        "administrator",
        True,
    )
    code, out, _ = run("allow-all")
    assert code == 0
    assert "tracking.analytics is locked" in out
    assert run("get", "tracking.analytics")[0] == 1
    assert "Managed by your organisation, 1 set" in run("status")[1]


def test_an_allow_of_the_organisation_is_refused(run: Run, throwaway_profile: Path) -> None:
    folder = throwaway_profile / "managed"
    folder.mkdir()
    (folder / "it.json").write_text('{"purposes": {"tracking.analytics": "allow"}}')
    assert run("get", "tracking.analytics")[0] == 1
    code, out, _ = run("status")
    assert code == 0
    assert "it.json: purposes.tracking.analytics: Only the person can allow" in out


def test_a_recommendation_gives_way_to_a_choice(run: Run, throwaway_profile: Path) -> None:
    folder = throwaway_profile / "recommended"
    folder.mkdir()
    (folder / "it.json").write_text('{"purposes": {"contact.news": "deny"}}')
    assert _status(run)["purposes"]["contact.news"]["layer"] == "recommended"
    run("set", "contact.news=allow")
    assert run("get", "contact.news")[0] == 0
    _, out, _ = run("undo")
    assert "not allowed, though you took your choice back" in out


def test_do_not_track_is_obeyed_and_said(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    code, out, _ = run("set", "tracking.analytics=allow", "contact.news=allow")
    assert code == 0
    assert "not allowed, though you allow it: DO_NOT_TRACK" in out
    assert run("get", "tracking.analytics")[0] == 1
    assert run("get", "contact.news")[0] == 0
    assert "DO_NOT_TRACK is set on this computer" in run("status")[1]
    assert _status(run)["purposes"]["tracking.analytics"]["layer"] == "signal"


def test_a_choice_does_not_wait_for_the_network(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    code, out, _ = run("opt-out")
    assert code == 0
    assert "Saved on this computer. Not sent yet: alsoft-prefs sync" in out
    document = _status(run)
    assert document["sync"] | {"last_error": None} == {
        "backend": NOWHERE,
        "state": "waiting",
        "pending": 1,
        "last_success": None,
        "last_error": None,
    }
    assert document["purposes"]["tracking.analytics"]["sync"] == "waiting"


def test_sending_at_once_where_nobody_answers(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", NOWHERE)
    code, out, _ = run("set", "contact.news=deny", "--sync", "--json")
    assert code == 5
    document = json.loads(out)
    assert document["entry"]["decisions"] == {"contact.news": "deny"}
    assert document["sync"]["state"] == "error"
    assert _status(run)["purposes"]["contact.news"]["decision"] == "deny"


def test_sync_that_is_off_is_said_honestly(run: Run) -> None:
    assert "It isn't sent: no backend address is set." in run("opt-out", "--sync")[1]
    run("config", "set", f"backend.url={NOWHERE}")
    run("config", "set", "sync.enabled=false")
    assert "It isn't sent: sync is off." in run("opt-out")[1]


def test_a_config_file_that_is_damaged(run: Run, throwaway_profile: Path) -> None:
    (throwaway_profile / "config.toml").write_text("[sync\n")
    code, out, _ = run("status")
    assert code == 0
    assert "Sync: off until the configuration is mended" in out
    assert "config.toml" in out
    assert "Nothing is sent until the configuration is mended" in run("opt-out")[1]
    assert run("sync")[0] == 4
    assert run("config", "set", "sync.enabled=false")[0] == 4
    assert (throwaway_profile / "config.toml").read_text() == "[sync\n"


def test_a_damaged_journal_allows_nothing_and_is_kept(run: Run, throwaway_profile: Path) -> None:
    run("allow-all")
    for side in throwaway_profile.glob("journal.sqlite3-*"):
        side.unlink()
    (throwaway_profile / "journal.sqlite3").write_bytes(b"not a database" * 500)
    code, _, err = run("status")
    assert code == 4
    assert "It is kept as" in err
    assert len(list(throwaway_profile.glob("journal.sqlite3.damaged-*"))) == 1
    assert _status(run)["purposes"]["contact.news"]["decision"] == "unset"
    assert run("get", "contact.news")[0] == 1


def test_status_where_nothing_can_be_published(
    run: Run, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("opt-out")
    (throwaway_profile / "decisions.json").unlink()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("alsoft_prefs.adapters.published_file.replace_file", refuse)
    code, out, err = run("status", "--json")
    assert code == 0
    jsonschema.validate(json.loads(out), STATUS)
    assert "Read-only file system" in err


def test_a_profile_that_cannot_be_made(run: Run) -> None:
    code, out, err = run("--profile", "/dev/null/profile", "opt-out")
    assert (code, out) == (4, "")
    assert "can't be" in err


def test_damaged_published_decisions_are_made_anew_and_said(
    run: Run, throwaway_profile: Path
) -> None:
    run("set", "contact.news=allow")
    (throwaway_profile / "decisions.json").write_text("{")
    assert run("get", "contact.news")[0] == 1
    code, out, err = run("status", "--json")
    assert code == 0
    jsonschema.validate(json.loads(out), STATUS)
    assert "damaged" in err
    assert run("get", "contact.news")[0] == 0
    assert run("status", "--json")[2] == ""


def test_status_shows_what_holds_after_an_older_journal_was_put_back(
    run: Run, throwaway_profile: Path
) -> None:
    run("set", "tracking.analytics=allow")
    journal = throwaway_profile / "journal.sqlite3"
    older = journal.read_bytes()
    run("set", "tracking.analytics=deny")
    for name in ("journal.sqlite3-wal", "journal.sqlite3-shm"):
        (throwaway_profile / name).unlink(missing_ok=True)
    journal.write_bytes(older)
    code, out, err = run("status", "--json")
    assert code == 0
    assert json.loads(out)["purposes"]["tracking.analytics"]["decision"] == "deny"
    assert "less permissive" in err
    assert run("get", "tracking.analytics")[0] == 1


def test_the_organisation_says_what_holds_until_the_person_chooses(
    run: Run, throwaway_profile: Path
) -> None:
    folder = throwaway_profile / "recommended"
    folder.mkdir()
    (folder / "start.json").write_text(json.dumps({"choices": {"start": "only-necessary"}}))
    stated = _status(run)["purposes"]
    assert {each["layer"] for each in stated.values()} == {"essential", "recommended"}
    assert "recommended by your organisation" in run("status")[1]
    assert run("get", "contact.news")[0] == 1
    run("set", "contact.news=allow")
    assert _status(run)["purposes"]["contact.news"]["layer"] == "user"
    assert run("get", "contact.news")[0] == 0
    assert _status(run)["purposes"]["contact.offers"]["layer"] == "recommended"
