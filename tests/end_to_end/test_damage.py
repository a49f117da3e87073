"""Damaged, foreign and newer files: nothing is allowed by them, and the bad file is kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from alsoft_prefs import allowed
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision, Layer
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.services.doctor import Health
from alsoft_prefs.services.sync import State
from tests.end_to_end.children import outcome

ANALYTICS = "tracking.analytics"
Open = Callable[[Path], Program]
Damage = Callable[[Path], object]


@pytest.fixture
def chosen(throwaway_profile: Path, open_profile: Open) -> Path:
    """Give a profile in which analytics is allowed, and no process has it open."""
    program = open_profile(throwaway_profile)
    for decision in (Decision.ALLOW, Decision.DENY, Decision.ALLOW):
        program.preferences.choose({ANALYTICS: decision}, Method.TOGGLE)
    program.close()
    assert allowed(ANALYTICS)
    return throwaway_profile


def _kept(profile: Path, name: str) -> list[Path]:
    return sorted(
        path
        for path in profile.glob(f"{name}.damaged-*")
        if not path.name.endswith(("-wal", "-shm"))
    )


def _own(program: Program) -> Decision:
    return next(s.own for s in program.preferences.statuses() if s.purpose == ANALYTICS)


def _read_everything(program: Program) -> None:
    program.preferences.statuses()
    program.preferences.history()


def _garbage(path: Path) -> None:
    path.write_bytes(b"\xff\xfe garbage " * 1000)


def _garbage_header(path: Path) -> None:
    path.write_bytes(b"not SQLite at all" + path.read_bytes()[17:])


def _torn_pages(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def _cut(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 // 4096 * 4096 + 100])


@pytest.mark.parametrize("damage", [_garbage, _garbage_header, _torn_pages, _cut])
def test_a_damaged_journal_is_kept_and_allows_nothing(
    chosen: Path, open_profile: Open, damage: Damage
) -> None:
    journal = chosen / "journal.sqlite3"
    damage(journal)
    damaged = journal.read_bytes()
    program = open_profile(chosen)
    with pytest.raises(LocalDataProblem) as raised:
        _read_everything(program)
    (kept,) = _kept(chosen, "journal.sqlite3")
    assert str(kept) in raised.value.message
    assert "choose again" in raised.value.hint
    assert kept.read_bytes() == damaged
    assert not allowed(ANALYTICS)
    assert _own(program) is Decision.UNSET
    program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    assert allowed(ANALYTICS)
    assert len(program.journal.entries()) == 1


def test_damage_is_found_by_choosing_too(chosen: Path, open_profile: Open) -> None:
    _garbage(chosen / "journal.sqlite3")
    with pytest.raises(LocalDataProblem, match=r"kept as .*damaged-"):
        open_profile(chosen).preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    assert not allowed(ANALYTICS)


def test_damage_twice_keeps_both(chosen: Path, open_profile: Open) -> None:
    program = open_profile(chosen)
    for _ in range(2):
        program.close()
        _garbage(chosen / "journal.sqlite3")
        with pytest.raises(LocalDataProblem, match="kept as"):
            program.preferences.statuses()
    assert len(_kept(chosen, "journal.sqlite3")) == 2


def _remove(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [_remove, _empty])
def test_a_journal_that_is_gone_is_told(chosen: Path, open_profile: Open, damage: Damage) -> None:
    damage(chosen / "journal.sqlite3")
    program = open_profile(chosen)
    with pytest.raises(LocalDataProblem, match="removed, or an older one restored"):
        program.preferences.ensure_published()
    assert not allowed(ANALYTICS)
    program.preferences.ensure_published()
    assert _own(program) is Decision.UNSET


def test_a_restored_older_journal_is_told(throwaway_profile: Path, open_profile: Open) -> None:
    program = open_profile(throwaway_profile)
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    program.close()
    older = (throwaway_profile / "journal.sqlite3").read_bytes()
    program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    program.close()
    (throwaway_profile / "journal.sqlite3").write_bytes(older)
    with pytest.raises(LocalDataProblem, match="older one restored"):
        program.preferences.ensure_published()
    assert not allowed(ANALYTICS)


def test_a_newer_journal_is_left_alone(chosen: Path, open_profile: Open) -> None:
    journal = chosen / "journal.sqlite3"
    with sqlite3.connect(journal) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    before = journal.read_bytes()
    program = open_profile(chosen)
    with pytest.raises(LocalDataProblem, match=r"newer version .* \(format 99") as raised:
        program.preferences.statuses()
    assert "newer version" in raised.value.hint
    with pytest.raises(LocalDataProblem, match="left as it is"):
        program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    assert journal.read_bytes() == before
    assert not _kept(chosen, "journal.sqlite3")


def test_an_entry_that_cannot_be_understood_is_an_error(chosen: Path, open_profile: Open) -> None:
    with sqlite3.connect(chosen / "journal.sqlite3") as connection:
        connection.execute("UPDATE state SET decision = 'perhaps'")
    connection.close()
    program = open_profile(chosen)
    with pytest.raises(LocalDataProblem, match="can't read"):
        program.preferences.statuses()
    with pytest.raises(LocalDataProblem, match="can't read"):
        program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)


def _published(change: Callable[[dict[str, object]], object]) -> Damage:
    def damage(path: Path) -> None:
        document = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps(change(document)), "utf-8")

    return damage


PUBLISHED_DAMAGES: dict[str, Damage] = {
    "empty": _empty,
    "garbage": _garbage,
    "cut": lambda path: path.write_bytes(path.read_bytes()[:-40]),
    "newer": _published(lambda document: {**document, "schema": 2}),
    "no schema": _published(lambda document: {k: v for k, v in document.items() if k != "schema"}),
    "a list": _published(lambda document: [document]),
    "null": lambda path: path.write_bytes(b"null"),
    "nested": lambda path: path.write_bytes(b"[" * 200_000 + b"]" * 200_000),
    "huge": _published(lambda document: {"filler": "x" * (2 << 20), **document}),
    "UTF-16": lambda path: path.write_bytes(path.read_text("utf-8").encode("utf-16")),
}


@pytest.mark.parametrize("name", PUBLISHED_DAMAGES)
def test_damaged_decisions_allow_nothing_and_are_kept(
    chosen: Path, open_profile: Open, name: str
) -> None:
    published = chosen / "decisions.json"
    PUBLISHED_DAMAGES[name](published)
    damaged = published.read_bytes()
    assert not allowed(ANALYTICS)
    program = open_profile(chosen)
    with pytest.raises(LocalDataProblem, match="made anew from the journal") as raised:
        program.preferences.ensure_published()
    (kept,) = _kept(chosen, "decisions.json")
    assert str(kept) in raised.value.message
    assert kept.read_bytes() == damaged
    assert allowed(ANALYTICS)  # the journal says so: the person's choice itself was never damaged
    program.preferences.ensure_published()


def test_choosing_keeps_damaged_decisions_too(chosen: Path, open_profile: Open) -> None:
    _garbage(chosen / "decisions.json")
    open_profile(chosen).preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    assert len(_kept(chosen, "decisions.json")) == 1
    assert not allowed(ANALYTICS)


@pytest.mark.parametrize(
    "stated",
    [
        None,
        True,
        "allow",
        [],
        {},
        {"decision": True},
        {"decision": ["allow"]},
        {"decision": "ALLOW"},
    ],
)
def test_decisions_of_the_wrong_type_allow_nothing(chosen: Path, stated: object) -> None:
    published = chosen / "decisions.json"
    document = json.loads(published.read_text("utf-8"))
    if isinstance(stated, dict) and stated:
        stated = {**document["purposes"][ANALYTICS], **stated}
    document["purposes"][ANALYTICS] = stated
    published.write_text(json.dumps(document), "utf-8")
    assert not allowed(ANALYTICS)


CONFIGURATIONS = {
    "not TOML": b"[sync\nenabled = maybe",
    "not text": b"\xff\xfe\x00",
    "wrong type": b"[sync]\nenabled = 'no'\n",
    "unknown": b"[sync]\nenable = false\n",
    "no table": b"sync = false\n",
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_a_damaged_configuration_sends_nothing_and_is_left(
    chosen: Path, open_profile: Open, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", "http://127.0.0.1:9")
    path = chosen / "config.toml"
    path.write_bytes(CONFIGURATIONS[name])
    program = open_profile(chosen)
    problems = program.config().problems
    assert problems
    assert all("config.toml" in problem for problem in problems)
    assert program.sync.run().state is State.OFF
    assert not program.outbox.identities()
    checks = [c for c in program.doctor.checks() if c.name == "configuration"]
    assert [check.health for check in checks] == [Health.PROBLEM] * len(problems)
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    assert not allowed(ANALYTICS)
    assert path.read_bytes() == CONFIGURATIONS[name]
    if name in ("not TOML", "not text", "no table"):
        with pytest.raises(LocalDataProblem, match=r"config\.toml isn't usable.*left as it is"):
            program.set_config("sync.enabled", True)
        assert path.read_bytes() == CONFIGURATIONS[name]


KEYS = {
    "empty": b"",
    "garbage": b"\x00\xff garbage",
    "wrong types": b'{"machine": 1, "seed": 2}',
    "a list": b"[]",
    "short seed": None,
    "another's seed": None,
}


@pytest.mark.parametrize("name", KEYS)
def test_a_damaged_device_key_is_told_and_makes_no_new_identity(
    synced_program: Program, name: str
) -> None:
    program = synced_program
    program.preferences.choose({ANALYTICS: Decision.ALLOW}, Method.TOGGLE)
    assert program.sync.run().state is State.IDLE
    (identity,) = program.outbox.identities()
    path = Path(program.data_directory) / "device-keys" / f"{identity.device}.json"
    content = KEYS[name]
    if content is None:
        document = json.loads(path.read_text("utf-8"))
        seed = document["seed"][:20] if name == "short seed" else "A" * 43
        content = json.dumps({**document, "seed": seed}).encode()
    path.write_bytes(content)
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    with pytest.raises(LocalDataProblem) as raised:
        program.sync.run()
    assert str(path) in raised.value.message
    assert "device reset" in raised.value.hint
    assert program.outbox.identities() == (identity,)
    assert path.read_bytes() == content
    assert _own(program) is Decision.DENY
    assert not allowed(ANALYTICS)

    new = program.identity.reset()
    status = program.sync.run()
    assert (status.state, status.pending) == (State.IDLE, 0)
    assert program.outbox.records(new)[-1].receipt is not None
    assert [i.state for i in program.outbox.identities()] == ["lost", "active"]
    assert path.read_bytes() == content


MANAGED = {
    "not JSON": b'{"purposes": {',
    "empty": b"",
    "not text": b"\xff\xfe\x00",
    "nested": b"[" * 200_000,
    "a list": b"[]",
    "null": b"null",
    "purposes a list": b'{"purposes": ["tracking.analytics"]}',
    "a bool": b'{"purposes": {"tracking.analytics": true}}',
    "a number": b'{"purposes": {"tracking.analytics": 1}}',
    "an object": b'{"purposes": {"tracking.analytics": {}}}',
    "capitals": b'{"purposes": {"tracking.analytics": "Allow"}}',
}


@pytest.mark.parametrize("name", MANAGED)
def test_managed_files_of_the_wrong_type_lock(chosen: Path, open_profile: Open, name: str) -> None:
    (chosen / "managed").mkdir()
    path = chosen / "managed" / "policy.json"
    path.write_bytes(MANAGED[name])
    program = open_profile(chosen)
    assert not allowed(ANALYTICS)
    status = next(s for s in program.preferences.statuses() if s.purpose == ANALYTICS)
    assert (status.decision, status.layer, status.own) == (
        Decision.DENY,
        Layer.ADMINISTRATOR,
        Decision.ALLOW,
    )
    problems = program.managed().problems
    assert problems
    assert all(problem.source == str(path) and problem.message for problem in problems)
    assert path.read_bytes() == MANAGED[name]
    path.unlink()
    assert allowed(ANALYTICS)


def test_a_managed_folder_in_the_place_of_a_file_locks(chosen: Path, open_profile: Open) -> None:
    (chosen / "managed" / "policy.json").mkdir(parents=True)
    assert not allowed(ANALYTICS)
    assert open_profile(chosen).managed().problems


def test_a_managed_allow_is_refused_visibly(chosen: Path, open_profile: Open) -> None:
    program = open_profile(chosen)
    program.preferences.choose({ANALYTICS: Decision.DENY}, Method.TOGGLE)
    (chosen / "managed").mkdir()
    path = chosen / "managed" / "policy.json"
    path.write_text('{"purposes": {"tracking.analytics": "allow"}}', "utf-8")
    assert not allowed(ANALYTICS)
    (problem,) = program.managed().problems
    assert (problem.source, problem.key) == (str(path), f"purposes.{ANALYTICS}")
    assert "Only the person can allow" in problem.message


def test_another_process_says_the_same_of_a_damaged_journal(chosen: Path) -> None:
    _garbage(chosen / "journal.sqlite3")
    said = outcome("choose", chosen, json.dumps({ANALYTICS: "deny"}))
    assert (said["error"], said["code"]) == ("LocalDataProblem", 4)
    assert str(_kept(chosen, "journal.sqlite3")[0]) in said["message"]
    assert not allowed(ANALYTICS)
