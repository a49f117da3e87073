"""What an organisation sets is read alike on each system, and never allows anything."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alsoft_prefs import allowed, reader
from alsoft_prefs.adapters.managed import macos, system, windows
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import (
    Decision,
    Layer,
    Restrictions,
    UserDecision,
    effective,
)
from alsoft_prefs.core.managed import parse_managed
from alsoft_prefs.core.managed_settings import Level, Scope
from alsoft_prefs.core.permission import SCHEMA, is_allowed, refuses
from tests.managed_worlds import (
    MANDATORY,
    RECOMMENDED,
    WORLDS,
    LinuxWorld,
    MacWorld,
    WindowsWorld,
    World,
    live_in,
)
from tests.unit.strategies import OPTIONAL, RULES, states

ANALYTICS = "tracking.analytics"
NEWS = "contact.news"
DENY = {f"purposes.{ANALYTICS}": "deny"}


@pytest.fixture(params=WORLDS)
def world(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[World]:
    made = WORLDS[request.param](tmp_path, monkeypatch)
    live_in(made, monkeypatch)
    yield made
    reader._cache = None


class TestEverySystem:
    def test_nothing_is_managed_where_nothing_is_set(self, world: World) -> None:
        assert world.source().documents() == ()
        assert world.module.mandatory()[1] == []

    def test_documents_come_weakest_first(self, world: World, tmp_path: Path) -> None:
        (tmp_path / "profile" / "managed").mkdir(parents=True)
        (tmp_path / "profile" / "managed" / "a.json").write_text('{"organisation": {"name": "0"}}')
        order = [(level, scope) for level in (RECOMMENDED, MANDATORY) for scope in world.scopes]
        for name, (level, scope) in enumerate(order, start=1):
            world.put({"organisation.name": str(name)}, level, scope)
        documents = world.source(str(tmp_path / "profile")).documents()
        assert [(d.level, d.scope) for d in documents] == [(MANDATORY, Scope.MACHINE), *order]
        assert {d.problem for d in documents} == {""}
        managed = parse_managed(documents, RULES)
        assert managed.problems == ()
        assert [value.value for value in managed.values] == list(map(str, range(len(order) + 1)))
        assert len({value.source for value in managed.values}) == len(order) + 1

    def test_every_kind_of_value_arrives(self, world: World) -> None:
        values = {
            **DENY,
            "backend.url": "https://consent.example",
            "backend.keys": ["k" * 43],
            "sync.enabled": False,
            "device.ephemeral": True,
            "language.tag": "de",
        }
        world.put(values)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.problems == ()
        assert {value.key: value.value for value in managed.values} == values
        assert type(managed.value("sync.enabled", MANDATORY).value) is bool  # type: ignore[union-attr]

    def test_what_cannot_be_read_is_named_and_may_be_a_lock(self, world: World) -> None:
        world.put(DENY)
        world.damage()
        documents = world.source().documents()
        held = [d for d in documents if d.level is MANDATORY and d.scope is Scope.MACHINE]
        assert [d.content for d in held] == [None]
        assert held[0].problem
        assert parse_managed(documents, RULES).denied == set(OPTIONAL)
        assert _asked(world) == set(OPTIONAL)

    def test_a_change_shows_in_the_stamp(self, world: World) -> None:
        source = world.source()
        seen = [source.stamp()]
        steps: list[Callable[[], None]] = [
            lambda: world.put(DENY),
            lambda: world.put({}),
            lambda: world.put({"choices.start": "only-necessary"}, RECOMMENDED),
            lambda: world.remove(RECOMMENDED),
            world.remove,
        ]
        for step in steps:
            step()
            assert source.stamp() == source.stamp()
            assert source.stamp() not in seen[-1:]
            seen.append(source.stamp())

    def test_what_can_be_watched_is_named_before_it_is_there(self, world: World) -> None:
        source = world.source()
        before = source.places()
        world.put(DENY)
        assert set(before) <= set(source.places())
        assert source.polled or {d.source for d in source.documents()} <= set(source.places())

    def test_the_program_and_the_reader_obey_a_lock_at_once(
        self, world: World, throwaway_profile: Path
    ) -> None:
        with closing(open_program(str(throwaway_profile))) as program:
            program.preferences.allow_all()
            assert allowed(ANALYTICS)
            for scope in world.scopes:
                world.put(DENY, MANDATORY, scope)
                assert not allowed(ANALYTICS)
                assert _denied(program) == {ANALYTICS}
                world.put({f"purposes.{ANALYTICS}": "allow", f"purposes.{NEWS}": "deny"})
                world.remove(MANDATORY, scope) if scope is not Scope.MACHINE else None
                assert allowed(ANALYTICS)
                assert not allowed(NEWS)
                assert _denied(program) == {NEWS}
                world.remove()
                assert allowed(NEWS)
                assert _denied(program) == set()

    def test_a_start_with_the_necessary_denies_until_the_person_chooses(
        self, world: World, throwaway_profile: Path
    ) -> None:
        world.put({"choices.start": "only-necessary"}, RECOMMENDED)
        with closing(open_program(str(throwaway_profile))) as program:
            layers = {e.layer for e in program.preferences.effective()}
            assert layers == {Layer.ESSENTIAL, Layer.RECOMMENDED}
            assert program.managed().answers_first_run
            program.preferences.allow_all()
            assert all(effective.allowed for effective in program.preferences.effective())
            assert allowed(ANALYTICS)

    def test_a_start_can_not_be_forced(self, world: World) -> None:
        world.put({"choices.start": "only-necessary"}, MANDATORY)
        managed = parse_managed(world.source().documents(), RULES)
        assert not managed.answers_first_run
        assert managed.recommended == set()
        assert "only be recommended" in managed.problems[0].message

    @pytest.mark.parametrize("value", ["allow", "allow-all", "", True, ["only-necessary"]])
    def test_no_start_allows(self, world: World, value: object) -> None:
        world.put({"choices.start": value}, RECOMMENDED)
        managed = parse_managed(world.source().documents(), RULES)
        assert (managed.values, managed.answers_first_run) == ((), False)
        assert [p.key for p in managed.problems] == ["choices.start"]


def _denied(program: Program) -> set[str]:
    return {e.purpose for e in program.preferences.effective() if e.layer is Layer.ADMINISTRATOR}


def _asked(world: World) -> set[str]:
    """Return which purposes `allowed()` refuses by what it reads."""
    documents = world.module.mandatory()[1]
    return {p for p in OPTIONAL if any(refuses(document, p) for document in documents)}


KEYS = st.sampled_from(
    [*(f"purposes.{p}" for p in OPTIONAL), "purposes", "choices.start", "sync.enabled", "x"]
)
SCALARS = st.sampled_from(["deny", "allow", "only-necessary", "", "Deny", True, False, 2])
VALUES = st.dictionaries(KEYS, SCALARS | st.lists(st.sampled_from(["deny", "allow"]), max_size=2))
SET = st.lists(st.tuples(VALUES, st.sampled_from(Level), st.sampled_from(Scope)), max_size=4)


@pytest.mark.parametrize("name", WORLDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=SET, damaged=st.booleans(), own=states)
def test_no_document_of_any_system_allows_what_was_not(
    name: str,
    made: list[tuple[dict[str, Any], Level, Scope]],
    damaged: bool,
    own: dict[str, Decision],
    tmp_path: Path,
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        root = tmp_path / str(len(os.listdir(tmp_path)))
        root.mkdir()
        world = WORLDS[name](root, patch)
        for values, level, scope in made:
            world.put(values, level, scope if scope in world.scopes else Scope.MACHINE)
        if damaged:
            world.put({})
            world.damage()
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == _asked(world)
        restrictions = Restrictions(managed.denied, managed.recommended)
        read = world.module.mandatory()[1]
        published = {
            rule.id: {"essential": rule.essential, "signal": False, "decision": own.get(rule.id)}
            for rule in RULES
        }
        for rule in RULES:
            chosen = own.get(rule.id)
            user = UserDecision(chosen, datetime.now(UTC)) if chosen else None
            may = rule.essential or chosen is Decision.ALLOW
            assert effective(rule, restrictions, user).allowed <= may
            document = {"schema": SCHEMA, "purposes": published}
            assert is_allowed(document, rule.id, signal=False, managed=read) <= may


class TestLinux:
    @pytest.fixture
    def world(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LinuxWorld:
        return LinuxWorld(tmp_path, monkeypatch)

    def test_files_are_taken_by_name_and_only_json(self, world: LinuxWorld) -> None:
        for name in ("20.json", "10.json", "README"):
            (world.folder(MANDATORY) / name).write_text(json.dumps({"name": name}), "utf-8")
        contents = [document.content for document in world.source().documents()]
        assert contents == [{"name": "10.json"}, {"name": "20.json"}]

    @pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000])
    def test_what_is_not_json_is_named(self, world: LinuxWorld, content: bytes) -> None:
        path = world.folder(MANDATORY) / "bad.json"
        path.write_bytes(content)
        (document,) = world.source().documents()
        assert (document.source, document.content) == (str(path), None)
        assert "isn't JSON" in document.problem

    def test_a_byte_order_mark_is_passed_over(self, world: LinuxWorld) -> None:
        (world.folder(MANDATORY) / "bom.json").write_bytes(b"\xef\xbb\xbf{}")
        (document,) = world.source().documents()
        assert (document.content, document.problem) == ({}, "")

    def test_a_file_that_is_a_folder_is_named(self, world: LinuxWorld) -> None:
        (world.folder(MANDATORY) / "folder.json").mkdir()
        (document,) = world.source().documents()
        assert document.content is None
        assert "can't be read" in document.problem

    def test_a_folder_that_cannot_be_listed_is_named(
        self, world: LinuxWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(_path: str) -> list[str]:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "listdir", refuse)
        documents = world.source().documents()
        assert [document.content for document in documents] == [None, None]
        assert all("can't be listed" in document.problem for document in documents)
        assert world.source().stamp() == world.source().stamp()


class TestWhatOthersCanWrite:
    """A file on Linux that isn't root's alone can deny, as anybody may, and do nothing else."""

    CONTENT: ClassVar = {**DENY, "backend.url": "https://elsewhere.example", "sync.enabled": True}

    @pytest.fixture
    def world(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LinuxWorld:
        made = LinuxWorld(tmp_path, monkeypatch)
        made.put(self.CONTENT)
        assert parse_managed(made.source().documents(), RULES).problems == ()
        return made

    def _holds_only_denials(self, world: LinuxWorld, named: Path) -> None:
        (document,) = world.source().documents()
        managed = parse_managed((document,), RULES)
        assert managed.denied == {ANALYTICS} == _asked(world)
        assert [value.key for value in managed.values] == [f"purposes.{ANALYTICS}"]
        assert managed.problems[0].source == document.source
        assert str(named) in managed.problems[0].message
        assert managed.problems[0].hint == f"As root: chown root:root {named}; chmod go-w {named}"

    @pytest.mark.parametrize("bit", [stat.S_IWGRP, stat.S_IWOTH])
    @pytest.mark.parametrize("part", ["", "managed", "managed/it.json"])
    def test_through_its_mode_or_a_folders(self, world: LinuxWorld, bit: int, part: str) -> None:
        path = world.root / part
        path.chmod(path.stat().st_mode | bit)
        self._holds_only_denials(world, path)

    def test_through_a_folder_where_anybody_may_make_files(self, world: LinuxWorld) -> None:
        folder = world.folder(MANDATORY)
        folder.chmod(0o1777)
        self._holds_only_denials(world, folder)

    def test_through_its_owner(self, world: LinuxWorld, monkeypatch: pytest.MonkeyPatch) -> None:
        path, real = str(world.folder(MANDATORY) / "it.json"), os.stat

        def of_somebody(asked: Any, *more: Any, **named: Any) -> os.stat_result:
            found = real(asked, *more, **named)
            if asked != path:
                return found
            return os.stat_result((*found[:4], 54321, *found[5:10]))

        monkeypatch.setattr(os, "stat", of_somebody)
        self._holds_only_denials(world, Path(path))

    def test_through_a_link(self, world: LinuxWorld, tmp_path: Path) -> None:
        path = world.folder(MANDATORY) / "it.json"
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        path.rename(elsewhere / "it.json")
        path.symlink_to(elsewhere / "it.json")
        assert parse_managed(world.source().documents(), RULES).problems == ()
        elsewhere.chmod(0o777)
        self._holds_only_denials(world, elsewhere)

    def test_through_an_empty_folder(self, world: LinuxWorld) -> None:
        world.remove()
        world.folder(MANDATORY).chmod(0o777)
        managed = parse_managed(world.source().documents(), RULES)
        assert (managed.values, managed.denied) == ((), frozenset())
        assert [p.source for p in managed.problems] == [str(world.folder(MANDATORY))]

    def test_what_is_not_understood_may_still_be_a_lock(self, world: LinuxWorld) -> None:
        world.damage()
        (world.folder(MANDATORY) / "it.json").chmod(0o666)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == set(OPTIONAL)
        assert len(managed.problems) == 1

    def test_a_recommendation_to_deny_holds_too(self, world: LinuxWorld) -> None:
        world.remove()
        world.put({"choices.start": "only-necessary", "sync.enabled": False, "x": 1}, RECOMMENDED)
        (world.folder(RECOMMENDED) / "it.json").chmod(0o666)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.recommended == set(OPTIONAL)
        assert [value.key for value in managed.values] == ["choices.start"]

    def test_a_throwaway_profile_is_its_owners(self, world: LinuxWorld, tmp_path: Path) -> None:
        world.remove()
        folder = tmp_path / "profile" / "managed"
        folder.mkdir(parents=True)
        folder.chmod(0o777)
        (folder / "it.json").write_text(json.dumps(self.CONTENT))
        (folder / "it.json").chmod(0o666)
        managed = parse_managed(world.source(str(tmp_path / "profile")).documents(), RULES)
        assert managed.problems == ()
        assert len(managed.values) == len(self.CONTENT)


class TestWindows:
    @pytest.fixture
    def world(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WindowsWorld:
        return WindowsWorld(tmp_path, monkeypatch)

    def test_what_the_installer_was_told_is_the_weakest(self, world: WindowsWorld) -> None:
        told = {"backend.url": "https://told.example", "choices.start": "only-necessary"}
        world.registry.write(windows.MACHINE, r"SOFTWARE\ALSOFT\Preferences", told)
        world.put({"backend.url": "https://recommended.example"}, RECOMMENDED)
        managed = parse_managed(world.source().documents(), RULES)
        url = managed.value("backend.url", RECOMMENDED)
        assert url is not None
        assert url.value == "https://recommended.example"
        assert managed.answers_first_run
        assert managed.values[0].source == r"HKLM\SOFTWARE\ALSOFT\Preferences"
        assert {value.level for value in managed.values} == {RECOMMENDED}

    def test_names_are_taken_in_any_case(self, world: WindowsWorld) -> None:
        world.put({"Purposes.Tracking.Analytics": "deny", "": "the key's own value"})
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == {ANALYTICS}
        assert managed.problems == ()

    @pytest.mark.parametrize("value", [2, -1, b"\x01", "1", ["true"]])
    def test_a_switch_is_a_number_of_two(self, world: WindowsWorld, value: object) -> None:
        world.put({"sync.enabled": value})
        managed = parse_managed(world.source().documents(), RULES)
        assert (managed.values, len(managed.problems)) == ((), 1)

    def test_a_key_that_may_not_be_asked_allows_nothing(
        self, world: WindowsWorld, monkeypatch: pytest.MonkeyPatch, program: Program
    ) -> None:
        live_in(world, monkeypatch)
        program.preferences.allow_all()
        assert allowed(ANALYTICS)
        world.registry.locked = True
        assert not allowed(ANALYTICS)
        source = world.source()
        assert source.stamp() == source.stamp()
        world.registry.locked = False
        assert allowed(ANALYTICS)


class TestMacOS:
    @pytest.fixture
    def world(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MacWorld:
        return MacWorld(tmp_path, monkeypatch)

    def test_tables_are_taken_as_well_as_flat_keys(self, world: MacWorld) -> None:
        world.put({"purposes": {ANALYTICS: "deny"}, f"purposes.{NEWS}": "deny"})
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == {ANALYTICS, NEWS} == _asked(world)

    def test_a_recommendation_that_is_no_dictionary_is_named(self, world: MacWorld) -> None:
        world.put({"Recommended": "deny", **DENY})
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == {ANALYTICS}
        assert [p.source for p in managed.problems] == [f"{macos.files()[1]}: Recommended"]
        assert "dictionary" in managed.problems[0].message

    @pytest.mark.parametrize(
        "content",
        [b"", b"<plist>", b"bplist00", b"<plist><array/></plist>", b"\x00" * 40],
    )
    def test_what_is_no_property_list_denies(self, world: MacWorld, content: bytes) -> None:
        world.put({})
        Path(macos.files()[1]).write_bytes(content)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == set(OPTIONAL) == _asked(world)
        assert "property list" in managed.problems[0].message or content.endswith(b"/></plist>")

    def test_a_user_without_an_entry_has_a_place_all_the_same(
        self, world: MacWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "getuid", lambda: 54321)
        assert Path(macos.files()[0]).parent.name == "54321"
        assert world.source().documents() == ()


@pytest.mark.parametrize(
    ("platform", "name"), [("linux", "linux"), ("win32", "windows"), ("darwin", "macos")]
)
def test_the_systems_own_module_is_taken(
    platform: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert system.module().__name__ == f"alsoft_prefs.adapters.managed.{name}"
    assert type(system.source(None)).__module__ == f"alsoft_prefs.adapters.managed.{name}"
