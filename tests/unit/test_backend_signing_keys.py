"""The backend's key file: made once, for its owner alone, rotated with an endorsement."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.key_document import created, parse_document, prepared, rotated
from alsoft_prefs.backend.signing_keys import (
    VARIABLE,
    FixedKeys,
    KeyFile,
    SigningKeys,
    create,
    ensure_key_file,
    keys_of_environment,
    prepare,
    rotate,
)
from alsoft_prefs.core.backend_keys import MAX_KEYS, followed, parse_key_set
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
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
    prepare(path)
    second = rotate(path)
    prepare(path)
    third = rotate(path)
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


def test_systemd_guards_what_it_hands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "keys"
    kid = create(path).kid
    path.chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert KeyFile(path).current().kid == kid
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "elsewhere"))
    with pytest.raises(LocalDataProblem, match="read by others"):
        KeyFile(path).current()


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"private": None},
        {"private": "AAAA"},
        {"private": "A" * 43},
        {"next": "A" * 43},
        {"next": None},
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
    prepare(path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "endorsements": []}))
    with pytest.raises(LocalDataProblem, match="endorsed"):
        KeyFile(path).current()


def test_a_prepared_key_is_published_and_endorsed_before_it_signs(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    first = create(path)
    between = prepare(path)
    assert between.kid == first.kid
    pinned = {first.kid: first.published.keys[first.kid]}
    assert followed(pinned, between.published).keys() == between.published.keys.keys()
    last = rotate(path)
    assert list(between.published.keys) == [first.kid, last.kid]
    assert signs(between)
    assert signs(last)


def test_a_rotation_needs_a_prepared_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create(path)
    text = path.read_text()
    with pytest.raises(UsageProblem, match="No next key") as caught:
        rotate(path)
    assert "keys prepare" in caught.value.hint
    assert path.read_text() == text
    prepare(path)
    text = path.read_text()
    with pytest.raises(UsageProblem, match="prepared already"):
        prepare(path)
    assert path.read_text() == text


def test_no_more_keys_than_devices_read() -> None:
    document = created()
    for _ in range(MAX_KEYS - 1):
        document = rotated(prepared(document))
    with pytest.raises(UsageProblem, match="devices read no more"):
        prepared(document)


def test_create_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    kid = create(path).kid
    with pytest.raises(LocalDataProblem, match="already"):
        create(path)
    assert KeyFile(path).current().kid == kid


def command(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["keys", *words]) == 0
    return capsys.readouterr().out


def test_the_environment_hands_keys_in_and_takes_new_documents_out(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    first = command(capsys, "create")
    published, printed = [], first
    for action in ("prepare", "rotate"):
        monkeypatch.setenv(VARIABLE, printed)
        printed = command(capsys, action)
        monkeypatch.setenv(VARIABLE, printed)
        shown = command(capsys, "show")
        assert json.loads(printed)["private"] not in shown
        published.append(parse_key_set(json.loads(shown)))
    document = keys_of_environment()
    assert document is not None
    keys = FixedKeys(document).current()
    assert signs(keys)
    assert published[0] == published[1] == keys.published
    assert json.loads(first)["private"] not in printed
    assert main(["keys", "create"]) == 2  # there is one: another would be nobody's to follow
    assert not list(tmp_path.iterdir())


def test_a_spoiled_variable_is_named_and_not_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = json.loads(command(capsys, "create"))["private"]
    monkeypatch.setenv(VARIABLE, f'{{"private": "{seed}"')
    assert main(["keys", "show"]) == 4
    printed = capsys.readouterr()
    assert VARIABLE in printed.err
    assert seed not in printed.err + printed.out


def test_a_named_file_goes_before_the_environment(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(VARIABLE, command(capsys, "create"))
    path = tmp_path / "keys.json"
    shown = json.loads(command(capsys, "create", "--keys", str(path)))
    assert shown == json.loads(command(capsys, "show", "--keys", str(path)))
    assert shown != json.loads(command(capsys, "show"))
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_document_without_its_next_key_is_what_rotated_leaves(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    create(path)
    prepare(path)
    document = parse_document(path.read_bytes())
    after = rotated(document)
    assert (after.seed, after.next_seed) == (document.next_seed, None)
    rotate(path)
    assert parse_document(path.read_bytes()) == after


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LocalDataProblem, match="can't be written"):
        ensure_key_file(tmp_path / "nowhere" / "keys.json")
    with pytest.raises(LocalDataProblem, match="can't be read"):
        prepare(tmp_path / "keys.json")
