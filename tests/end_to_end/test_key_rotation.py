"""Keys change under real devices: none ever meets a key that it can't trust, and proof stays."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.signing_keys import VARIABLE, create, prepare, rotate
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.jws import unverified_header
from alsoft_prefs.core.ports import Answer
from alsoft_prefs.services.sync import State
from alsoft_prefs.testing.live_backend import LiveBackend

NEWS = "contact.news"
OpenProfile = Callable[[Path], Program]
TURN = (Decision.DENY, Decision.ALLOW)


def confirm_a_choice(program: Program, url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a choice, sync it, and return the kid of its receipt."""
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", url)
    count = len(program.outbox.records())
    program.preferences.choose({NEWS: TURN[count % 2]}, Method.TOGGLE)
    status = program.sync.run()
    assert (status.state, status.last_error, status.untrusted) == (State.IDLE, None, False)
    receipt = program.outbox.records()[-1].receipt
    assert receipt is not None
    return str(unverified_header(receipt)["kid"])


def test_a_device_that_was_offline_follows_two_rotations(
    synced_program: Program,
    live_backend: LiveBackend,
    open_profile: OpenProfile,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keys = live_backend.directory / "backend-keys.json"
    first = confirm_a_choice(synced_program, live_backend.url, monkeypatch)
    for _ in range(2):
        prepare(keys)
        rotate(keys)
    last = confirm_a_choice(synced_program, live_backend.url, monkeypatch)
    assert last != first
    bundle = json.loads(json.dumps(synced_program.evidence.export()))
    live_backend.stop()  # from here on nobody can be asked
    stranger = open_profile(tmp_path / "another-computer")
    verification = stranger.evidence.verify(bundle)
    assert verification.ok
    assert sum("received by ALSOFT" in f.message for f in verification.findings) == 2
    bundle["keys"] = [key for key in bundle["keys"] if key["kid"] != first]
    assert not stranger.evidence.verify(bundle).ok


def test_a_key_that_nobody_endorsed_is_not_followed(
    synced_program: Program, live_backend: LiveBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = live_backend.directory / "backend-keys.json"
    confirm_a_choice(synced_program, live_backend.url, monkeypatch)
    keys.unlink()
    create(keys)  # as whoever lost the keys, or another server, would
    synced_program.preferences.choose({NEWS: Decision.DENY}, Method.TOGGLE)
    status = synced_program.sync.run()
    assert (status.state, status.untrusted, status.pending) == (State.ERROR, True, 1)


class Process(LiveBackend):
    """One of several processes on one database, with a key document of its own."""

    def take(self, document: str) -> None:
        """Put other keys in place, as a new secret would."""
        self.directory.mkdir(exist_ok=True)
        new = self.directory / "new"
        new.touch(0o600)
        new.write_text(document)
        new.replace(self.directory / "backend-keys.json")


@pytest.fixture
def processes(tmp_path: Path) -> Iterator[tuple[Process, Process]]:
    database = f"sqlite:///{tmp_path / 'shared.sqlite3'}"
    one = Process(tmp_path / "one", url_of_database=database)
    two = Process(tmp_path / "two", url_of_database=database)
    yield one, two
    one.stop()
    two.stop()


class Shared(HttpBackend):
    """Two processes behind one address: records go to one, the question for keys to the other."""

    def __init__(self, records: str, keys: str) -> None:
        """Keep both addresses."""
        super().__init__(records, program="0")
        self._other = HttpBackend(keys, program="0")

    def get_keys(self) -> Answer:
        """Ask the other process."""
        return self._other.get_keys()

    def close(self) -> None:
        """Close the connections to both."""
        super().close()
        self._other.close()


def ask_both(program: Program, records: str, keys: str, patch: pytest.MonkeyPatch) -> None:
    """Let a device send its records to one process and read the keys of another."""
    patch.setattr(program, "backend", lambda url: Shared(records, keys))


def changed(action: str, document: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what `keys prepare` or `keys rotate` prints for the secret store."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(VARIABLE, document)
        assert main(["keys", action]) == 0
    return capsys.readouterr().out


def test_two_processes_rotate_and_no_device_sees_a_stranger(
    processes: tuple[Process, Process],
    open_profile: OpenProfile,
    throwaway_profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["keys", "create"]) == 0
    before = capsys.readouterr().out
    between = changed("prepare", before, capsys)
    after = changed("rotate", between, capsys)
    one, two = processes
    old = open_profile(throwaway_profile)
    for process in (one, two):
        process.take(before)
        process.start()
    seen = {confirm_a_choice(old, one.url, monkeypatch)}
    for number, (process, document) in enumerate(
        ((one, between), (two, between), (one, after), (two, after))
    ):
        process.take(document)
        new = open_profile(tmp_path / f"new-{number}")
        for signing, publishing in ((one, two), (two, one)):
            for program in (old, new):
                ask_both(program, signing.url, publishing.url, monkeypatch)
                seen.add(confirm_a_choice(program, one.url, monkeypatch))
    assert len(seen) == 2
    assert old.evidence.verify(old.evidence.export()).ok


def test_a_backend_takes_its_keys_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["keys", "create"]) == 0
    monkeypatch.setenv(VARIABLE, capsys.readouterr().out)
    assert main(["keys", "show"]) == 0
    shown = json.loads(capsys.readouterr().out)
    command = [sys.executable, "-m", "alsoft_prefs.backend", "serve", "--until-stdin-closes"]
    command += ["--database", f"sqlite:///{tmp_path / 'b.sqlite3'}", "--port", "0"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert requests.get(f"{url}/v1/keys", timeout=20).json() == shown
        process.stdin.close()
        assert process.wait(60) == 0
    assert not list(tmp_path.glob("*keys*"))
