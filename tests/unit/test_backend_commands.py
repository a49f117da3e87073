"""The backend's commands: what they refuse, and how they say it."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.migrations import SCHEMA_VERSION


def serve(*options: str, folder: Path) -> int:
    database = f"sqlite:///{folder / 'b.sqlite3'}"
    return main(["serve", "--database", database, "--port", "0", *options])


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--host", "0.0.0.0"), "loopback only"),
        (("--host", "::"), "loopback only"),
        (("--host", "192.0.2.1"), "loopback only"),
        (("--host", "backend.example"), "loopback only"),
        (("--public-url", "http://backend.example"), "https://"),
        (("--public-url", "https://"), "https://"),
        (("--public-url", "https://backend.example/?a=b"), "https://"),
        (("--rate", "-1"), "--rate"),
        (("--patience", "0"), "--patience"),
        (("--patience", "nan"), "--patience"),
        (("--connections", "0"), "--connections"),
        (("--port", "99999"), "no port"),
        (("--database", "mysql://localhost/x"), "sqlite:///FILE"),
        (("--database", "postgresql://localhost/x"), "--keys FILE"),
        (("--batch", "0"), "--batch"),
        (("--database", "sqlite:///"), "sqlite:///FILE"),
        (("--database", "sqlite:////nowhere/at/all/b.sqlite3"), "no folder"),
    ],
)
def test_what_serve_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], words: str
) -> None:
    assert serve(*options, folder=tmp_path) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err
    assert not list(tmp_path.iterdir())


def test_a_newer_database_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "b.sqlite3"
    assert main(["migrate", "--database", f"sqlite:///{path}"]) == 0
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("INSERT INTO schema_version VALUES (99)")
    connection.close()
    capsys.readouterr()
    for command in ("serve", "migrate"):
        assert main([command, "--database", f"sqlite:///{path}"]) == 4
        assert "newer program" in capsys.readouterr().err


def test_migrate_twice_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "b.sqlite3"
    for _ in range(2):
        assert main(["migrate", "--database", f"sqlite:///{path}"]) == 0
        assert capsys.readouterr().out == f"{path} has schema {SCHEMA_VERSION}.\n"


def test_keys_show_prints_no_private_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from alsoft_prefs.backend.signing_keys import ensure_key_file

    path = tmp_path / "keys.json"
    ensure_key_file(path)
    for action, count in (("show", 1), ("prepare", 2), ("rotate", 2), ("show", 2)):
        private = json.loads(path.read_text())["private"]
        assert main(["keys", action, "--keys", str(path)]) == 0
        printed = capsys.readouterr().out
        assert len(json.loads(printed)["keys"]) == count
        assert private not in printed
        assert json.loads(path.read_text())["private"] not in printed


def test_keys_stand_beside_the_database(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = f"sqlite:///{tmp_path / 'b.sqlite3'}"
    assert main(["keys", "show", "--database", database]) == 4
    assert str(tmp_path / "b-keys.json") in capsys.readouterr().err


def test_the_default_database_is_in_the_users_data(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "alsoft_prefs.backend", "migrate"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    (file,) = tmp_path.rglob("backend.sqlite3")
    assert str(file) in done.stdout


def test_behind_a_proxy_the_public_url_is_printed_and_proved(tmp_path: Path) -> None:
    import requests

    from tests.backend_world import SigningDevice, live_backend

    public = "https://consent.example/base"
    with live_backend(tmp_path, "--public-url", public + "/", "--port", _free_port()) as backend:
        assert backend.url == public
        device = SigningDevice()
        path = f"/v1/devices/{device.id}"
        real = f"http://127.0.0.1:{backend._options[-1]}"
        proof = device.proof("DELETE", public + path)
        assert requests.delete(real + path, headers=proof, timeout=10).status_code == 200
        proof = device.proof("DELETE", real + path)
        assert requests.delete(real + path, headers=proof, timeout=10).status_code == 404


def _free_port() -> str:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        return str(server.getsockname()[1])


@pytest.mark.parametrize(
    "command",
    [
        ("token", "list"),
        ("retention", "--history-days", "30"),
        ("erasures", "export", "erasures.jsonl"),
    ],
    ids=" ".join,
)
def test_a_database_that_no_backend_serves_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    assert main([*command, "--database", f"sqlite:///{tmp_path}/mistyped.sqlite3"]) == 2
    assert "There is no database" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_the_database_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "backend.sqlite3"
    before = os.umask(0)
    try:
        assert main(["migrate", "--database", f"sqlite:///{file}"]) == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
