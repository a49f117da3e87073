"""docs/operators/backup.md typed word by word: receipts come back, and erased stays erased."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from alsoft_prefs.backend.migrations import SCHEMA_VERSION
from alsoft_prefs.services.sync import State
from tests.backend_databases import PostgresDatabases
from tests.backend_world import LiveBackend, SigningDevice
from tests.faults.people import ANALYTICS, MovedClock, Person
from tests.pages import blocks

PAGE = "docs/operators/backup.md"


class Desk:
    """A backend over some database, and a shell in which the page's example names are real.

    Attributes:
        said: what the commands printed, those of the last section alone.
    """

    def __init__(self, folder: Path, databases: PostgresDatabases | None) -> None:
        self.folder = folder
        self.said = ""
        (folder / "backup").mkdir()
        (folder / "bin").mkdir()
        (folder / "data").mkdir()
        program = folder / "bin" / "alsoft-prefs-backend"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m alsoft_prefs.backend "$@"\n')
        program.chmod(0o755)
        self._path = [folder / "bin"]
        self.words = {"/backup/": f"{folder}/backup/", "/var/lib/alsoft-prefs/": f"{folder}/data/"}
        url = None
        if databases is not None:
            url = databases.make()
            name = url.rpartition("/")[2]
            self.words |= {
                "postgresql://alsoft@db.example/alsoft": url,
                "postgresql://postgres@db.example/postgres": databases.server.url("postgres"),
                "DATABASE alsoft OWNER alsoft": f"DATABASE {name} OWNER postgres",
                "DATABASE alsoft RENAME": f"DATABASE {name} RENAME",
                "alsoft_before": f"{name}_before",
            }
            self._path.append(databases.server.program("psql").parent)
        self.backend = LiveBackend(folder / "data", url_of_database=url)

    def type(self, heading: str) -> None:
        """Type all that a section tells to."""
        self.said = ""
        (block,) = blocks(PAGE, heading)
        for command in block.commands():
            match command.split():
                case ["systemctl", "stop", "alsoft-prefs-backend"]:
                    assert self.backend.stop() == 0
                case ["systemctl", "start", "alsoft-prefs-backend"]:
                    self.backend.start()
                case _:
                    self._run(command)

    def _run(self, command: str) -> None:
        for word, real in self.words.items():
            command = command.replace(word, real)
        path = os.pathsep.join([*map(str, self._path), os.environ["PATH"]])
        done = subprocess.run(
            command,
            shell=True,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), command
        self.said += done.stdout


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    databases = None
    if request.param == "PostgreSQL":
        databases = request.getfixturevalue("postgres_databases")
    elif shutil.which("sqlite3") is None:
        pytest.skip("the page's `sqlite3` isn't installed")
    made = Desk(tmp_path, databases)
    made.backend.start()
    yield made
    made.backend.stop()


@pytest.fixture
def people(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Person, Person]]:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", desk.backend.url)
    both = Person(tmp_path / "one", MovedClock()), Person(tmp_path / "two", MovedClock())
    yield both
    for person in both:
        person.program.close()


def sent(backend: LiveBackend, person: Person) -> None:
    """Hold that the backend has each record that a person's program was given a receipt for."""
    receipts = dict(person.held().receipts)
    (device,) = person.devices()
    page = backend.ask("GET", device, "/records").json()
    assert receipts
    assert {each["record"]: each["receipt"] for each in page["records"]} == receipts


def test_after_a_restore_what_was_receipted_is_there_and_erased_stays_erased(
    desk: Desk, people: tuple[Person, Person], request: pytest.FixtureRequest
) -> None:
    engine = request.node.callspec.params["desk"]
    backend, (early, late) = desk.backend, people
    erased, kept, before = SigningDevice(), SigningDevice(), SigningDevice()
    early.allow()
    early.converge()
    first = erased.record()
    for device, jws in ((erased, first), (kept, kept.record()), (before, before.record())):
        assert backend.post(device, jws).status_code == 201
    old_receipt = backend.ask("DELETE", before).text

    desk.type(f"Backup of {engine}")
    assert "1 erasures are in" in desk.said

    early.deny(ANALYTICS)
    early.converge()
    late.deny()
    late.converge()
    receipt = backend.ask("DELETE", erased).text

    desk.type(f"Restore of {engine}")
    assert "2 erasures are in" in desk.said
    assert f"has schema {SCHEMA_VERSION}." in desk.said
    assert "1 devices were erased again, 1 were erased already." in desk.said

    (device,) = early.devices()
    head = backend.ask("GET", device).json()
    assert head["receipt"] == early.held().receipts[0][1]  # the clock was put back
    for gone, first_receipt in ((erased, receipt), (before, old_receipt)):
        assert backend.post(gone, first if gone is erased else gone.record()).status_code == 410
        assert backend.ask("GET", gone).status_code == 410
        assert backend.ask("DELETE", gone).text == first_receipt
    assert backend.ask("GET", kept).status_code == 200
    for person in people:
        assert person.converge().state is State.IDLE  # nobody chooses anything
        sent(backend, person)
