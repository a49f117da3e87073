"""`policy publish|list|show|diff` beside backends that serve: SQLite and PostgreSQL."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from alsoft_prefs.backend.commands import main
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.core.policy_statements import (
    check_statement,
    check_text,
    parse_policy_list,
    parse_policy_version,
)
from alsoft_prefs.services.sync import State
from tests.backend_world import LiveBackend, SigningDevice, problem
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, version

PATIENCE = 30.0
BODY = SHIPPED.partition(b"---\n\n")[2]
NEWLINE = b"\n"
CHANGED = BODY.replace(ANALYTICS_CLAUSE[0].encode(), ANALYTICS_CLAUSE[1].encode())


class Office:
    """Types `policy` commands for a database, and keeps what they said."""

    def __init__(self, folder: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.url = url
        self._capsys = capsys

    def type(self, *words: str, code: int = 0) -> str:
        """Run a command that must end with a code; return what it said, errors after the rest."""
        keys = ("--keys", str(self.folder / "backend-keys.json"))
        self._capsys.readouterr()
        assert main(["policy", *words, "--database", self.url, *keys]) == code
        said = self._capsys.readouterr()
        return said.out + said.err

    def file(self, data: bytes, name: str = "text.md") -> str:
        """Write an author's file."""
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    def backend(self, *options: str) -> LiveBackend:
        """Return another process over the same database and keys."""
        return LiveBackend(self.folder, *options, url_of_database=self.url)


@pytest.fixture
def sqlite_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    return Office(tmp_path, f"sqlite:///{tmp_path / 'backend.sqlite3'}", capsys)


@pytest.fixture(params=["sqlite", "postgres"])
def office(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Office:
    url = f"sqlite:///{tmp_path / 'backend.sqlite3'}"
    if request.param == "postgres":
        url = request.getfixturevalue("postgres_databases").make()
    return Office(tmp_path, url, capsys)


@contextlib.contextmanager
def running(*backends: LiveBackend) -> Iterator[None]:
    try:
        for backend in backends:
            backend.start()
        yield
    finally:
        for backend in backends:
            backend.stop()


def current(backend: LiveBackend) -> int:
    """Return the version in force as a backend lists it, all verified as a device does."""
    listed = parse_policy_list(requests.get(f"{backend.url}/v1/policy", timeout=20).text)
    keys = backend.keys()
    for each in listed.texts:
        check_statement(each, keys)
    answer = requests.get(f"{backend.url}/v1/policy/{listed.current}", timeout=20)
    for text in parse_policy_version(answer.text, listed.current):
        check_text(text, keys)
    return listed.current


def wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < deadline
        threading.Event().wait(0.1)


def test_two_serving_processes_take_a_published_version_up(office: Office) -> None:
    one, two = office.backend(), office.backend()
    with running(one, two):
        text = office.file(CHANGED)
        tag = {"If-None-Match": requests.get(f"{one.url}/v1/policy", timeout=20).headers["ETag"]}
        said = office.type("publish", text, "--date", "2026-05-02", "--dry-run")
        assert "Would publish version 2 in en, dated 2026-05-02" in said
        assert "[-These-] {+Two+} companies analyze" in said
        assert "tracking.analytics (3.analytics-companies)" in said
        assert "Nothing was stored" in said
        assert [line[0] for line in office.type("list").splitlines()[1:]] == ["1"]
        assert "Published version 2" in office.type("publish", text, "--date", "2026-05-02")
        assert "already" in office.type("publish", text, "--date", "2026-05-02")
        wait(lambda: current(one) == current(two) == 2)
        assert requests.get(f"{one.url}/v1/policy", headers=tag, timeout=20).status_code == 200
        german = ("--version", "2", "--language", "de")
        assert "dated 2026-05-02" in office.type(
            "publish", text, "--date", "2026-05-03", *german, code=2
        )
        office.type("publish", text, "--date", "2026-05-02", *german)
        facts = json.loads(office.type("list", "--json"))["versions"]
        assert [(each["version"], each["language"], each["date"]) for each in facts] == [
            (1, "en", None),
            (2, "de", "2026-05-02"),
            (2, "en", "2026-05-02"),
        ]
        assert office.type("show", "2").encode().endswith(CHANGED)
        assert "language: de\n" in office.type("show", "2", "--language", "DE")
        assert "{+Two+} companies" in office.type("diff", "1", "2")
        assert "{+These+} companies" in office.type("diff", "2", "1")


def test_a_device_takes_the_published_version_and_follows_a_rotation(
    sqlite_office: Office, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = sqlite_office
    backend = office.backend()
    keys = str(office.folder / "backend-keys.json")
    with running(backend):
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", backend.url)
        program.preferences.choose({"tracking.analytics": Decision.ALLOW}, Method.TOGGLE)
        assert program.sync.run().policy.problem is None
        office.type("publish", office.file(CHANGED), "--date", "2026-05-02")
        for action in ("prepare", "rotate"):
            assert main(["keys", action, "--keys", keys]) == 0
        office.type("publish", office.file(BODY), "--date", "2026-05-03")
        wait(lambda: current(backend) == 3)
        status = program.sync.run()
    assert (status.state, status.policy.problem) == (State.IDLE, None)
    documents = program.policies.documents()
    assert [str(each.date) for each in documents] == ["None", "2026-05-02", "2026-05-03"]
    assert program.policies.questions() == (), "version 3 says what version 1 said"


REFUSED = {
    "no such file": (None, ("--date", "2026-05-02"), "can't be read"),
    "no date": (CHANGED, ("--date", "2026-02-30"), "is no date"),
    "a week's day": (CHANGED, ("--date", "2026-W09-1"), "is no date"),
    "no policy": (
        BODY + b"> quoted\n",
        ("--date", "2026-05-02"),
        f"Line {BODY.count(NEWLINE) + 1} of the file",
    ),
    "a gap": (CHANGED, ("--date", "2026-05-02", "--version", "3"), "leave a gap"),
    "published": (version(1), ("--date", "2026-05-01"), "stays as it is"),
    "other title": (CHANGED, ("--date", "2026-05-02", "--title", "X"), "must begin with"),
}


def test_what_is_refused_says_why_and_stores_nothing(sqlite_office: Office) -> None:
    office = sqlite_office
    text = office.file(CHANGED)
    assert "can't be read" in office.type("publish", text, "--date", "2026-05-02", code=4)
    office.type("list", code=4)
    assert not list(office.folder.glob("*.sqlite3"))
    with running(office.backend()):
        pass
    listed = office.type("list")
    for name, (data, options, words) in REFUSED.items():
        file = str(office.folder / "nowhere") if data is None else office.file(data)
        for dry in ((), ("--dry-run",)):
            said = office.type("publish", file, *options, *dry, code=2)
            assert words in said, name
            assert office.type("list") == listed
    assert "There are: 1." in office.type("show", "2", code=2)
    assert "It is in: en." in office.type("show", "1", "--language", "de", code=2)


def test_another_key_file_signs_nothing(sqlite_office: Office) -> None:
    from alsoft_prefs.backend.signing_keys import ensure_key_file

    with running(sqlite_office.backend()):
        pass
    ensure_key_file(sqlite_office.folder / "other.json")
    command = ["policy", "publish", sqlite_office.file(CHANGED), "--date", "2026-05-02"]
    command += ["--database", sqlite_office.url]
    assert main([*command, "--keys", str(sqlite_office.folder / "other.json")]) == 6
    assert sqlite_office.type("list").count("\n") == 2


def test_a_damaged_row_stops_no_record_and_can_be_mended(sqlite_office: Office) -> None:
    office = sqlite_office
    backend = office.backend()
    text = office.file(CHANGED)
    with running(backend):
        pass
    office.type("publish", text, "--date", "2026-05-02")
    with contextlib.closing(sqlite3.connect(backend.database)) as connection, connection:
        connection.execute("UPDATE policies SET document = 'Trust us.' WHERE version = 2")
    with (office.folder / "stderr").open("w") as backend.errors, running(backend):
        assert current(backend) == 1
        problem(requests.get(f"{backend.url}/v1/policy/2", timeout=20), 404, "not-found")
        assert requests.get(f"{backend.url}/readyz", timeout=20).status_code == 200
        device = SigningDevice()
        assert backend.post(device, device.record()).status_code == 201
        metrics = requests.get(f"{backend.url}/metrics", timeout=20).text
        assert "alsoft_prefs_damaged_policies 1.0\n" in metrics
        assert "version 2 in en is damaged" in office.type("list", code=6)
        assert "is damaged" in office.type("show", "2", code=6)
        said = office.type("publish", text, "--date", "2026-05-02")
        assert "Mended version 2" in said
        wait(lambda: current(backend) == 2)
        office.type("list")
    assert "version 2 in en: " in backend.log()
    assert "Trust us" not in backend.log()


def test_a_folder_that_contradicts_what_is_published_is_refused(
    sqlite_office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    office = sqlite_office
    with running(office.backend()):
        pass
    folder = office.folder / "policy"
    (folder / "1").mkdir(parents=True)
    (folder / "1" / "en.md").write_bytes(SHIPPED.replace(b"topmost", b"least"))
    command = ["serve", "--database", office.url, "--port", "0", "--policy", str(folder)]
    assert main(command) == 4
    said = capsys.readouterr().err
    assert "Version 1 in en is published, and stays as it is" in said
    assert "--policy DIR" in said
