"""A full disk and a profile that can't be written: earlier choices stay, and it is said clearly."""

from __future__ import annotations

import json
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from alsoft_prefs import allowed
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.journal import Entry, Method
from tests.end_to_end.children import child
from tests.small_disk import SmallDisk, may_mount, mounted

MOST_PAGES = 48
BOTH = (Decision.DENY, Decision.ALLOW)
NO_ROOM = re.compile("disk is full|disk I/O error|No space left")
ALLOW = json.dumps({"tracking.analytics": "allow", "contact.news": "deny"})
DENY = json.dumps({"tracking.analytics": "deny", "contact.news": "allow"})


def test_no_file_may_grow(throwaway_profile: Path) -> None:
    with child("choose_under_limit", throwaway_profile, ALLOW, DENY) as running:
        first, refused, meanwhile, at_last, afterwards = (
            line for line in running.hear_all() if "trying" not in line
        )
        assert running.end() == 0
    assert "acknowledged" in first
    assert "acknowledged" in at_last
    assert (refused["error"], refused["code"]) == ("LocalDataProblem", 4)
    assert "Nothing was changed" in refused["message"]
    assert refused["hint"]
    assert meanwhile["own"]["tracking.analytics"] == "allow"
    assert meanwhile["told"]["tracking.analytics"] is True
    assert meanwhile["told"]["contact.news"] is False
    assert afterwards["own"]["tracking.analytics"] == "deny"
    assert afterwards["told"]["contact.news"] is True


@pytest.fixture
def small_disk(
    tmp_path: Path, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SmallDisk]:
    with mounted(tmp_path / "disk") as disk:
        monkeypatch.setenv("ALSOFT_PREFS_PROFILE", str(disk.root / "profile"))
        yield disk


if may_mount():  # elsewhere the limit on growing files has to do

    def test_a_full_disk_at_each_page(small_disk: SmallDisk) -> None:
        """With ever more room left, each choice is made, or isn't, or is but isn't published."""
        program = open_program(str(small_disk.root / "profile"))
        program.preferences.choose({"tracking.analytics": Decision.ALLOW}, Method.TOGGLE)
        results = set()
        for pages in range(MOST_PAGES):
            small_disk.leave(pages)
            one, other = BOTH if pages % 2 else reversed(BOTH)
            results.add(_choose_on(program, one))
            small_disk.leave(0)  # what SQLite took for a choice that failed is there for this one
            results.add(_choose_on(program, other))
            small_disk.free()
            program.preferences.ensure_published()
            assert allowed("tracking.analytics") is _own(program)
        assert results == {"refused", "made", "made, not published"}
        program.close()

    def test_a_full_disk_at_the_first_choice(small_disk: SmallDisk) -> None:
        results = set()
        for pages in range(MOST_PAGES):
            small_disk.leave(pages)
            program = open_program(str(small_disk.root / "profile"))
            problem = _problem(program, Decision.ALLOW)
            results.add(problem is None)
            if problem is not None:
                assert NO_ROOM.search(problem.message)
                assert "space" in problem.hint, problem.message
                assert not allowed("tracking.analytics")
            small_disk.free()
            program.preferences.ensure_published()
            assert allowed("tracking.analytics") is _own(program)
            assert (
                problem is None or "Nothing was changed" not in problem.message or not _own(program)
            )
            program.close()
            shutil.rmtree(small_disk.root / "profile", ignore_errors=True)
        assert results == {True, False}

    def test_a_full_disk_lets_a_new_process_read(small_disk: SmallDisk) -> None:
        program = open_program(str(small_disk.root / "profile"))
        program.preferences.choose({"tracking.analytics": Decision.ALLOW}, Method.TOGGLE)
        program.close()
        small_disk.leave(0)
        assert _own(program)
        assert allowed("tracking.analytics")
        problem = _problem(program, Decision.DENY)
        assert problem is not None
        assert "space" in problem.hint
        small_disk.free()
        assert _problem(program, Decision.DENY) is None
        program.close()

    def test_a_full_disk_keeps_config_as_it_was(small_disk: SmallDisk) -> None:
        program = open_program(str(small_disk.root / "profile"))
        program.set_config("contact.abuse", "https://abuse.example")
        small_disk.leave(0)
        with pytest.raises(LocalDataProblem, match="The setting is as it was") as raised:
            program.set_config("contact.abuse", "https://other.example")
        assert "free space" in raised.value.hint
        assert program.config().text("contact.abuse") == "https://abuse.example"


def _own(program: Program) -> bool:
    own = program.journal.state().get("tracking.analytics")
    return own is not None and own.decision is Decision.ALLOW


def _choose_on(program: Program, decision: Decision) -> str:
    """Choose on a disk that is nearly full, check what must hold, and say how it went."""
    entries, told = _entries(program), allowed("tracking.analytics")
    problem = _problem(program, decision)
    if problem is None:
        assert allowed("tracking.analytics") is (decision is Decision.ALLOW)
        return "made"
    assert NO_ROOM.search(problem.message)
    assert "space" in problem.hint, problem.message
    if "Nothing was changed" in problem.message:
        assert _entries(program) == entries
        assert allowed("tracking.analytics") is told
        return "refused"
    assert "The choice is in the journal" in problem.message
    assert len(_entries(program)) == len(entries) + 1
    assert not allowed("tracking.analytics")
    return "made, not published"


def _problem(program: Program, decision: Decision) -> LocalDataProblem | None:
    try:
        program.preferences.choose({"tracking.analytics": decision}, Method.TOGGLE)
    except LocalDataProblem as error:
        return error
    return None


def _entries(program: Program) -> tuple[Entry, ...]:
    return program.journal.entries()


@pytest.fixture
def foreign_profile(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a profile with a choice in it, in a folder that everybody may enter."""
    root = Path(tempfile.mkdtemp(prefix="alsoft-prefs-"))
    root.chmod(0o755)
    profile = root / "profile"
    monkeypatch.setenv("ALSOFT_PREFS_PROFILE", str(profile))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    program = open_program(str(profile))
    program.preferences.choose(
        {"tracking.analytics": Decision.ALLOW, "contact.news": Decision.DENY}, Method.TOGGLE
    )
    program.close()
    yield profile
    profile.chmod(0o755)
    shutil.rmtree(root)


def _protect(profile: Path, *, files: int, directory: int = 0o555) -> dict[str, bytes]:
    content = {}
    for path in profile.iterdir():
        content[path.name] = path.read_bytes()
        path.chmod(files)
    profile.chmod(directory)
    return content


def _content(profile: Path) -> dict[str, bytes]:
    profile.chmod(0o755)
    for path in profile.iterdir():
        path.chmod(path.stat().st_mode | stat.S_IRUSR)
    return {path.name: path.read_bytes() for path in profile.iterdir()}


def test_a_profile_that_can_only_be_read(foreign_profile: Path) -> None:
    before = _protect(foreign_profile, files=0o444)
    with child("as_nobody", foreign_profile, DENY) as running:
        said = [line for line in running.hear_all() if "trying" not in line]
        assert running.end() == 0
    _, shown, refused, synced, still = said
    assert shown["own"]["tracking.analytics"] == "allow"
    assert shown["told"]["tracking.analytics"] is True
    assert (refused["error"], refused["code"]) == ("LocalDataProblem", 4)
    assert "Nothing was changed" in refused["message"]
    assert "Check that you may" in refused["hint"]
    assert (synced["error"], synced["code"]) == ("LocalDataProblem", 4)
    assert "permissions" in synced["hint"]
    assert still == shown
    after = _content(foreign_profile)
    assert {name: after[name] for name in before} == before


def test_a_folder_that_can_only_be_read(foreign_profile: Path) -> None:
    """The journal's file could be written, but not the files that SQLite keeps beside it."""
    _protect(foreign_profile, files=0o666)
    with child("as_nobody", foreign_profile, DENY) as running:
        said = [line for line in running.hear_all() if "trying" not in line]
        assert running.end() == 0
    _, shown, refused, _, still = said
    assert shown["own"]["tracking.analytics"] == "allow"
    assert (refused["error"], refused["code"]) == ("LocalDataProblem", 4)
    assert refused["hint"]
    assert still == shown


def test_a_journal_that_cannot_be_read(foreign_profile: Path) -> None:
    (foreign_profile / "journal.sqlite3").chmod(0o000)
    (foreign_profile / "decisions.json").chmod(0o000)
    foreign_profile.chmod(0o555)
    with child("as_nobody", foreign_profile, DENY) as running:
        said = [line for line in running.hear_all() if "trying" not in line]
        assert running.end() == 0
    _, shown, refused, _, _ = said
    for line in (shown, refused):
        assert (line["error"], line["code"]) == ("LocalDataProblem", 4)
        assert "journal" in line["message"]
        assert line["hint"]
    assert not any(shown["told"].values())
    assert "journal.sqlite3" in _content(foreign_profile)
