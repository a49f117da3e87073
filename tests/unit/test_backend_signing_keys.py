"""The backend's key file: made once, for its owner alone, rotated with an endorsement."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alsoft_prefs.backend.signing_keys import KeyFile, SigningKeys, ensure_key_file, rotate
from alsoft_prefs.core.backend_keys import followed
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.jws import sign_compact, verify_compact


def signs(keys: SigningKeys) -> bool:
    token = sign_compact({"typ": "t"}, b"{}", keys.sign)
    return verify_compact(token, typ="t", key=keys.published.keys[keys.kid]).payload == {}


def test_the_first_key_is_made_once(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    first = ensure_key_file(path).current()
    assert ensure_key_file(path).current().kid == first.kid
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(first.published.keys) == [first.kid]
    assert signs(first)
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


def test_a_rotation_is_endorsed_and_forgets_the_old_private_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    file = ensure_key_file(path)
    first = file.current()
    private = json.loads(path.read_text())["private"]
    second, third = rotate(path), rotate(path)
    assert list(third.published.keys) == [first.kid, second.kid, third.kid]
    pinned = {first.kid: first.published.keys[first.kid]}
    assert followed(pinned, third.published) == third.published.keys
    assert private not in path.read_text()
    assert signs(third)
    assert file.current().kid == third.kid  # without a restart
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "keys.json"
    ensure_key_file(path)
    path.chmod(mode)
    with pytest.raises(LocalDataProblem, match="read by others") as caught:
        ensure_key_file(path)
    assert "chmod 600" in caught.value.hint


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"private": None},
        {"private": "AAAA"},
        {"private": "A" * 43},
        {"keys": []},
        {"keys": 7},
        {"keys": [{"kty": "RSA"}]},
    ],
)
def test_a_spoiled_file_is_named_and_kept(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "keys.json"
    ensure_key_file(path)
    spoiled = json.dumps({**json.loads(path.read_text()), **change})
    path.write_text(spoiled)
    with pytest.raises(LocalDataProblem, match=r"keys\.json can't be used"):
        ensure_key_file(path)
    assert path.read_text() == spoiled


def test_a_key_that_nobody_endorsed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    ensure_key_file(path)
    rotate(path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "endorsements": []}))
    with pytest.raises(LocalDataProblem, match="endorsed"):
        KeyFile(path).current()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LocalDataProblem, match="can't be written"):
        ensure_key_file(tmp_path / "nowhere" / "keys.json")
    with pytest.raises(LocalDataProblem, match="can't be read"):
        rotate(tmp_path / "keys.json")
