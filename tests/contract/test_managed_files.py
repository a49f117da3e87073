"""The administrator's files on Linux, and files there that aren't the administrator's alone."""

from __future__ import annotations

import json
import os
import shlex
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

from alsoft_prefs import allowed, reader
from alsoft_prefs.adapters.managed import folders
from alsoft_prefs.core.managed import parse_managed
from alsoft_prefs.core.permission import MOST_BYTES
from tests.managed_worlds import MANDATORY, RECOMMENDED, LinuxWorld, live_in
from tests.unit.strategies import OPTIONAL, RULES

ANALYTICS = "tracking.analytics"
DENY = {f"purposes.{ANALYTICS}": "deny"}


@pytest.fixture(autouse=True)
def _asks_anew() -> Iterator[None]:
    yield
    reader._cache = None


class TestLinux:
    @pytest.fixture
    def world(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LinuxWorld:
        return LinuxWorld(tmp_path, monkeypatch)

    def test_files_are_taken_by_name_and_only_json(self, world: LinuxWorld) -> None:
        for name in ("20.json", "10.json", "README", ".#10.json"):
            (world.folder(MANDATORY) / name).write_text(json.dumps({"name": name}), "utf-8")
        contents = [document.content for document in world.source().documents()]
        assert contents == [{"name": "10.json"}, {"name": "20.json"}]

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{",
            b"\xff",
            b"[" * 100_000,
            b'{"purposes": {"contact.news": "deny"}, "purposes": {}}',
            b'{"purposes": {"contact.news": "deny", "contact.news": "allow"}}',
            b'{"organisation.name": "' + b"x" * MOST_BYTES + b'"}',
        ],
        ids=lambda content: repr(content[:40]),
    )
    def test_what_is_not_json_is_named(self, world: LinuxWorld, content: bytes) -> None:
        path = world.folder(MANDATORY) / "bad.json"
        path.write_bytes(content)
        (document,) = world.source().documents()
        assert (document.source, document.content) == (str(path), None)
        assert "isn't JSON" in document.problem
        assert world.module.mandatory()[1] == [None]

    def test_nobody_waits_for_a_pipe_nor_reads_without_end(self, world: LinuxWorld) -> None:
        os.mkfifo(world.folder(MANDATORY) / "pipe.json")
        (world.folder(MANDATORY) / "zero.json").symlink_to("/dev/zero")
        contents = [document.content for document in world.source().documents()]
        assert contents == [None, None]

    def test_a_second_table_of_the_same_name_lifts_no_lock(self, world: LinuxWorld) -> None:
        twice = '{"purposes": {"tracking.analytics": "deny"}, "purposes": {}}'
        (world.folder(MANDATORY) / "twice.json").write_text(twice)
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == set(OPTIONAL)
        assert "purposes is there twice" in managed.problems[0].message

    def test_a_byte_order_mark_is_passed_over(self, world: LinuxWorld) -> None:
        (world.folder(MANDATORY) / "bom.json").write_bytes(b"\xef\xbb\xbf{}")
        (document,) = world.source().documents()
        assert (document.content, document.problem) == ({}, "")

    def test_a_file_that_is_a_folder_is_named(self, world: LinuxWorld) -> None:
        (world.folder(MANDATORY) / "folder.json").mkdir()
        (document,) = world.source().documents()
        assert document.content is None
        assert "can't be read" in document.problem

    def test_a_pipe_is_not_waited_for(self, world: LinuxWorld) -> None:
        os.mkfifo(world.folder(MANDATORY) / "pipe.json")
        (document,) = world.source().documents()
        assert document.content is None

    @pytest.mark.parametrize("part", ["", "managed"])
    @pytest.mark.parametrize("kind", ["link", "file"])
    def test_what_stands_where_a_folder_belongs_may_have_been_a_lock(
        self, world: LinuxWorld, part: str, kind: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        world.folder(RECOMMENDED)
        live_in(world, monkeypatch)
        if not part:
            world.root.rename(world.root.with_name("away"))
        path = world.root / part
        path.symlink_to("nowhere") if kind == "link" else path.write_text("")
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == set(OPTIONAL)
        assert managed.problems[-1].source == str(world.root / "managed")
        assert not allowed("service.account")
        path.unlink()
        assert world.source().documents() == ()
        assert allowed("service.account")

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
        assert managed.denied == {ANALYTICS}
        assert [value.key for value in managed.values] == [f"purposes.{ANALYTICS}"]
        assert managed.problems[0].source == document.source
        message = managed.problems[0].message
        assert message.startswith("It" if str(named) == document.source else str(named))
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
        path, real = str(world.folder(MANDATORY) / "it.json"), os.lstat

        def of_somebody(asked: Any, *more: Any, **named: Any) -> os.stat_result:
            found = real(asked, *more, **named)
            if asked != path:
                return found
            return os.stat_result((*found[:4], 54321, *found[5:10]))

        monkeypatch.setattr(os, "lstat", of_somebody)
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

    def test_through_a_link_on_the_way(self, world: LinuxWorld, tmp_path: Path) -> None:
        path, site = world.folder(MANDATORY) / "it.json", tmp_path / "site"
        (tmp_path / "kept").mkdir()
        path.rename(tmp_path / "kept" / "it.json")
        site.mkdir()
        (site / "current").symlink_to("../kept")
        path.symlink_to("../../site/current/it.json")
        assert parse_managed(world.source().documents(), RULES).problems == ()
        site.chmod(0o777)
        self._holds_only_denials(world, site)

    def test_what_root_is_told_to_type_does_that_and_no_more(
        self, world: LinuxWorld, tmp_path: Path
    ) -> None:
        awkward = tmp_path / "a; touch $(b)'c"
        awkward.mkdir(mode=0o777)
        awkward.chmod(0o777)
        path = world.folder(MANDATORY) / "it.json"
        path.rename(awkward / "it.json")
        path.symlink_to(awkward / "it.json")
        (document,) = world.source().documents()
        first, second = document.hint.removeprefix("As root: ").rsplit("; chmod", 1)
        assert shlex.split(first) == ["chown", "root:root", str(awkward)]
        assert shlex.split(second) == ["go-w", str(awkward)]

    def test_through_a_circle_of_links(self, world: LinuxWorld) -> None:
        path = world.folder(MANDATORY) / "it.json"
        path.unlink()
        path.symlink_to("it.json")
        managed = parse_managed(world.source().documents(), RULES)
        assert managed.denied == set(OPTIONAL)
        assert "can't be read" in managed.problems[0].message

    def test_between_two_looks(
        self, world: LinuxWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Somebody's file is read, and is gone before it is asked whose it was."""
        path, own = world.folder(MANDATORY) / "it.json", tmp_path / "own"
        own.mkdir()
        path.rename(own / "it.json")
        path.symlink_to(own / "it.json")
        (own / "it.json").chmod(0o666)
        real = folders.read

        def gone_afterwards(path: str) -> tuple[object, str]:
            found = real(path)
            (own / "it.json").unlink()
            return found

        monkeypatch.setattr(folders, "read", gone_afterwards)
        managed = parse_managed(world.source().documents(), RULES)
        assert [value.key for value in managed.values] == [f"purposes.{ANALYTICS}"]

    def test_a_change_of_whose_it_is_shows_in_the_stamp(self, world: LinuxWorld) -> None:
        before = world.source().stamp()
        world.root.chmod(0o777)
        assert world.source().stamp() != before

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
        assert "isn't JSON" in managed.problems[0].message

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
