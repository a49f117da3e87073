"""What an organisation sets is read alike on each system, and never allows anything."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

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
        [
            b"",
            b"<plist>",
            b"bplist00",
            b"<plist><array/></plist>",
            b"\x00" * 40,
            b'<?xml version="1.0" encoding="none-such"?><plist><dict/></plist>',
            b"<plist><dict><key>x</key><date>today</date></dict></plist>",
        ],
    )
    def test_what_is_no_property_list_denies(self, world: MacWorld, content: bytes) -> None:
        world.put({})
        Path(macos.files()[1]).write_bytes(content)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == set(OPTIONAL) == _asked(world)
        assert "property list" in managed.problems[0].message or content.endswith(b"/></plist>")

    def test_what_the_system_adds_of_the_profile_is_no_setting(self, world: MacWorld) -> None:
        added = {"PayloadUUID": "x", "PayloadVersion": 1, "_manualProfile": True}
        world.put({**DENY, **added})
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == {ANALYTICS}
        assert managed.problems == ()
        world.put({"choices.start": "only-necessary"}, RECOMMENDED)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == {ANALYTICS}
        assert managed.problems == ()

    def test_a_file_that_may_not_be_looked_at_may_be_a_lock(
        self, world: MacWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        world.put(DENY)
        real = os.stat

        def refuse(path: Any, *more: Any, **named: Any) -> os.stat_result:
            if path == macos.files()[1]:
                raise PermissionError(13, "Permission denied")
            return real(path, *more, **named)

        monkeypatch.setattr(os, "stat", refuse)
        monkeypatch.setattr(macos, "read", lambda _path: (None, "It can't be read."))
        assert parse_managed(world.source().documents(), RULES).denied == set(OPTIONAL)

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
