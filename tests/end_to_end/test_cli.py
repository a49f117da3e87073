"""The installed command line against a real backend, as processes."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.testing.live_backend import LiveBackend

SCRIPT = Path(sys.executable).with_name("alsoft-prefs")
PAGES = ("overview", "choices", "data", "policy", "history", "device")


def _run(*words: str, code: int = 0) -> str:
    done = subprocess.run(
        [SCRIPT, *words], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def _json(*words: str, code: int = 0) -> Any:
    return json.loads(_run(*words, "--json", code=code))


@pytest.fixture
def backend(
    throwaway_profile: Path, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> LiveBackend:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", live_backend.url)
    return live_backend


def test_a_choice_from_this_computer_to_the_receipt(backend: LiveBackend, tmp_path: Path) -> None:
    _run("set", "tracking.analytics=deny", "contact.news=allow")
    assert _json("status")["purposes"]["contact.news"]["sync"] == "waiting"
    assert "everything confirmed" in _run("sync")
    document = _json("status")
    assert document["purposes"]["contact.news"]["sync"] == "confirmed"
    assert document["sync"]["state"] == "idle"
    assert document["device"] == _json("device", "show")["device"]
    _run("get", "contact.news")
    _run("get", "tracking.analytics", code=1)
    [record] = _json("receipts", "list")["records"]
    shown = _json("receipts", "show", record["hash"][:8])
    assert shown["payload"]["purposes"]["contact.news"]["state"] == "Given"
    assert shown["receipt"]["record"] == record["hash"]
    assert "Receipt of" in _run("receipts", "show", "1")
    assert _json("receipts", "verify")["ok"] is True
    export = tmp_path / "export.json"
    _run("export", str(export))
    bundle = json.loads(export.read_text("utf-8"))
    stranger = tmp_path / "stranger"
    _run("--profile", str(stranger), "receipts", "verify", str(export))
    header, payload, signature = bundle["records"][0]["record"].split(".")
    bundle["records"][0]["record"] = f"{header}.{payload}.{signature[::-1]}"
    export.write_text(json.dumps(bundle))
    assert "✗" in _run("receipts", "verify", str(export), code=6)


@pytest.mark.usefixtures("throwaway_profile")
def test_the_picture_of_the_data_needs_no_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, begin in (("data.pdf", b"%PDF-"), ("data.svg", b"<?xml")):
        file = tmp_path / name
        assert str(file) in _run("data", "--output", str(file))
        assert file.read_bytes().startswith(begin)
    assert _json("data", "--output", str(file)) == {"schema": 1, "file": str(file)}
    _run("data", "--output", str(tmp_path / "data.png"), code=2)
    _run("data", "--output", str(tmp_path / "missing" / "data.svg"), code=4)


def test_what_alsoft_holds_is_shown(backend: LiveBackend) -> None:
    _run("device", "history", code=2)
    _run("opt-out", "--sync")
    _run("set", "contact.news=allow", "--sync")
    held = _json("device", "history")
    assert [each["seq"] for each in held["records"]] == [1, 2]
    assert all(each["known"] and each["receipt"] for each in held["records"])
    assert (held["decisions"]["contact.news"], held["missing"]) == ("allow", [])
    shown = _run("device", "history")
    assert held["records"][1]["hash"][:12] in shown
    assert "the same bytes" in shown
    backend.stop()
    _run("device", "history", code=5)


def test_offline_and_back(backend: LiveBackend) -> None:
    backend.stop()
    assert "Not sent yet" in _run("opt-out", "--sync", code=5)
    assert _json("status")["purposes"]["tracking.analytics"]["sync"] == "waiting"
    backend.start()
    assert "Confirmed by ALSOFT" in _run("set", "contact.news=deny", "--sync")


def test_reset_and_erase(backend: LiveBackend) -> None:
    _run("opt-out", "--sync")
    first = _json("device", "show")["device"]
    _run("device", "reset", code=2)
    second = _json("device", "reset", "--yes")["device"]
    assert second != first
    assert "confirmed the erasure" in _run("erase", "--yes")
    shown = _json("device", "show")
    assert shown["device"] is None
    assert {each["device"] for each in shown["erased"]} == {first, second}
    assert all(each["receipt"] for each in shown["erased"])
    assert _json("status")["purposes"]["tracking.analytics"]["decision"] == "deny"


def test_what_cannot_be_erased_any_more_is_said(
    backend: LiveBackend, throwaway_profile: Path
) -> None:
    _run("opt-out", "--sync")
    device = _json("device", "show")["device"]
    (throwaway_profile / "device-keys" / f"{device}.json").unlink()
    assert "its key isn't on this computer" in _run("erase", "--yes", code=4)
    assert _json("device", "show")["lost"] == [device]
    assert "can't be asked to erase" in _run("device", "show")


def test_a_backend_whose_key_is_not_trusted(backend: LiveBackend, throwaway_profile: Path) -> None:
    folder = throwaway_profile / "managed"
    folder.mkdir()
    (folder / "it.json").write_text(json.dumps({"backend": {"keys": ["A" * 43]}}))
    _run("opt-out")
    assert "isn't trusted" in _run("sync", code=6)
    assert _json("status")["purposes"]["tracking.analytics"]["sync"] == "waiting"


def test_doctor_finds_the_backend(backend: LiveBackend) -> None:
    assert f"{backend.url} answers" in _run("doctor")


@pytest.mark.parametrize("words", [["get", "contact.news"], ["policy", "show"], ["status"]])
def test_a_reader_that_has_gone(throwaway_profile: Path, words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [SCRIPT, *words], stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, "")


def test_as_a_module(throwaway_profile: Path) -> None:
    command = [sys.executable, "-m", "alsoft_prefs", "get", "cookies.necessary"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "allowed\n"


def test_the_tour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    pictures = tmp_path / "pictures"
    out = _run("demo", "--output", str(pictures))
    assert "✗" not in out
    assert out.count("✓") == 12
    assert f"The pictures are in {pictures}." in out
    for page in PAGES:
        for suffix in ("", "-dark"):
            assert (pictures / f"{page}{suffix}.png").stat().st_size > 5000
    profile = out.split("Profile: ", 1)[1].split(",", 1)[0]
    assert not Path(profile).exists()
    port = out.split("Backend: ", 1)[1].split(". ", 1)[0].rpartition(":")[2]
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(port)))


def test_a_step_of_the_tour_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "first-run.png").mkdir()
    out = _run("demo", "--output", str(pictures), code=6)
    assert out.count("✗") == 1
    assert "- Erasure: not reached" in out
    (tmp_path / "file").write_text("")
    _run("demo", "--output", str(tmp_path / "file" / "x"), code=4)
