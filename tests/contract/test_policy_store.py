"""Where fetched versions of the policy are kept: every store alike, and the files when damaged."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from alsoft_prefs.adapters.memory import MemoryPolicyStore
from alsoft_prefs.adapters.policy_files import PolicyFiles
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.ports import PolicyStore
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, kept_text, version

SHIPPED_HELD = {(1, "en"): sha256_hex(SHIPPED)}
SECOND = version(2, ANALYTICS_CLAUSE)


@pytest.fixture(params=["memory", "files"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> PolicyStore:
    """Gives each kind of store, which holds the shipped version alone."""
    if request.param == "memory":
        return MemoryPolicyStore(SHIPPED_HELD)
    return PolicyFiles("en", str(tmp_path))


def test_a_store_holds_what_is_shipped_and_what_was_kept(store: PolicyStore) -> None:
    assert store.held() == SHIPPED_HELD
    german = version(2, language="de-AT")
    for document in (SECOND, german, SECOND):
        store.keep(kept_text(document))
    both = {(2, "en"): sha256_hex(SECOND), (2, "de-AT"): sha256_hex(german)}
    assert store.held() == {**SHIPPED_HELD, **both}
    assert {text for _, text in store.statements()} == {SECOND.decode(), german.decode()}
    assert all(jws.count(".") == 2 for jws, _ in store.statements())


def test_a_text_that_is_held_is_never_replaced(store: PolicyStore) -> None:
    store.keep(kept_text(SECOND))
    held = store.held()
    store.keep(kept_text(version(2)))
    store.keep(kept_text(version(1, ANALYTICS_CLAUSE)))
    assert store.held() == held


@pytest.fixture
def files(tmp_path: Path) -> PolicyFiles:
    """Gives files that hold versions 1 (shipped) and 2 (fetched)."""
    made = PolicyFiles("en", str(tmp_path))
    made.keep(kept_text(SECOND))
    return made


def test_all_versions_are_read_oldest_first(files: PolicyFiles, tmp_path: Path) -> None:
    files.keep(kept_text(version(10)))
    again = PolicyFiles("en", str(tmp_path))
    assert [document.version for document in again.documents()] == [1, 2, 10]
    newest = again.newest()
    assert (newest.version, newest.sha256) == (10, sha256_hex(version(10)))
    assert [document.version for document in files.documents()] == [1, 2, 10]
    assert files.newest() == newest


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [("de", ["en", "de"]), ("de-CH", ["en", "de"]), ("fr", ["en", "en"]), ("en", ["en", "en"])],
)
def test_a_version_is_shown_in_the_language_or_in_english(
    wanted: str, shown: list[str], files: PolicyFiles, tmp_path: Path
) -> None:
    files.keep(kept_text(version(2, language="de")))
    found = PolicyFiles(wanted, str(tmp_path))
    assert [document.language for document in found.documents()] == shown
    assert found.newest().language == shown[-1]
    assert [(d.version, d.language) for d in found.texts()] == [(1, "en"), (2, "de"), (2, "en")]


def test_a_version_in_other_languages_alone_is_shown_in_one_of_them(tmp_path: Path) -> None:
    files = PolicyFiles("en", str(tmp_path))
    files.keep(kept_text(version(2, language="de")))
    assert [document.language for document in files.documents()] == ["en", "de"]


Damage = Callable[[Path], object]


def _put(folder: Path, document: bytes) -> None:
    (folder / "en.md").write_bytes(document)
    (folder / "en.jws").write_text(kept_text(document).jws)


DAMAGES: dict[str, Damage] = {
    "another byte": lambda folder: (folder / "en.md").write_bytes(SECOND + b"\n"),
    "empty": lambda folder: (folder / "en.md").write_bytes(b""),
    "zeros": lambda folder: (folder / "en.md").write_bytes(bytes(len(SECOND))),
    "another version": lambda folder: (folder / "en.md").write_bytes(version(3)),
    "another version with its statement": lambda folder: _put(folder, version(3)),
    "another language with its statement": lambda folder: _put(folder, version(2, language="de")),
    "no statement": lambda folder: (folder / "en.jws").unlink(),
    "half a statement": lambda folder: (folder / "en.jws").write_text("a.b"),
    "a statement of zeros": lambda folder: (folder / "en.jws").write_bytes(bytes(300)),
    "another's statement": lambda folder: (folder / "en.jws").write_text(kept_text(version(2)).jws),
    "another version's statement": lambda folder: (folder / "en.jws").write_text(
        kept_text(version(3)).jws
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
@pytest.mark.parametrize("asked", ["newest", "documents", "held"])
def test_a_damaged_version_is_set_aside_and_named(
    asked: str, name: str, files: PolicyFiles, tmp_path: Path
) -> None:
    DAMAGES[name](tmp_path / "policy" / "2")
    before = (tmp_path / "policy" / "2" / "en.md").read_bytes()
    found = PolicyFiles("en", str(tmp_path))
    getattr(found, asked)()
    (kept,) = found.damaged()
    assert "en.md.damaged-" in kept
    assert Path(kept).read_bytes() == before
    assert found.newest().version == 1
    assert [document.version for document in found.documents()] == [1]
    assert found.held() == SHIPPED_HELD
    found.keep(kept_text(SECOND))
    assert found.damaged() == ()
    assert found.newest().version == 2
    assert Path(kept).exists()


def test_damage_is_noticed_by_who_has_read_it_before(files: PolicyFiles, tmp_path: Path) -> None:
    assert files.newest().version == 2
    assert len(files.documents()) == 2
    (tmp_path / "policy" / "2" / "en.md").write_bytes(SECOND[:-10])
    assert files.newest().version == 1
    assert len(files.documents()) == 1


@pytest.mark.parametrize("part", ["", "2", "2/en.md"])
def test_what_cannot_be_read_leaves_the_shipped_version(part: str, tmp_path: Path) -> None:
    files, place = PolicyFiles("en", str(tmp_path)), tmp_path / "policy" / part
    if part.endswith(".md"):
        place.mkdir(parents=True)  # a folder where a text should be
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("a file where a folder should be")
    assert files.newest().version == 1
    assert len(files.documents()) == 1
    assert files.held() == SHIPPED_HELD
    with pytest.raises(LocalDataProblem, match="can't be written"):
        files.keep(kept_text(SECOND))


def test_what_cannot_be_renamed_is_passed_over_and_named(
    files: PolicyFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policy" / "2" / "en.jws").unlink()

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    assert files.newest().version == 1
    assert len(files.documents()) == 1
    assert files.damaged() == (str(tmp_path / "policy" / "2" / "en.md"),)


@pytest.mark.parametrize("suffix", [".md", ".jws"])
def test_a_text_that_cannot_be_written_changes_nothing(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, real = PolicyFiles("en", str(tmp_path)), os.replace

    def full(source: str, target: str) -> None:
        if target.endswith(suffix):
            raise OSError(28, "No space left on device")
        real(source, target)

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(LocalDataProblem, match="No space left"):
        files.keep(kept_text(SECOND))
    assert files.held() == SHIPPED_HELD
    assert files.damaged() == ()


def test_other_files_in_the_folder_are_passed_over(files: PolicyFiles, tmp_path: Path) -> None:
    folder = tmp_path / "policy"
    (folder / "notes").mkdir()
    (folder / "letter.txt").write_text("mine")
    (folder / "2" / "en.md.123-abc.new").write_text("half")
    (folder / "2" / "de.jws").write_text("alone")
    (folder / "3").mkdir()
    assert [document.version for document in files.documents()] == [1, 2]
    assert files.newest().version == 2


def test_purge_removes_fetched_versions(program: Program, throwaway_profile: Path) -> None:
    program.preferences.only_necessary()
    program.policy_files.keep(kept_text(SECOND))
    assert str(throwaway_profile / "policy") in program.purge()
    assert not throwaway_profile.exists()
