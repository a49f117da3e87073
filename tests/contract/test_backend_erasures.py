"""`erasures export` and `erasures apply`, over either database."""

from __future__ import annotations

import asyncio
import json
import stat
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.backend import command_erasures
from alsoft_prefs.backend.assembly import open_database
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.options import DatabaseChoice
from alsoft_prefs.backend.storage import Storage, system_change_clock
from alsoft_prefs.backend.stored import Device, Erased, Tombstone, storage_key
from tests.backend_databases import PostgresDatabases
from tests.backend_world import SigningDevice, submission

STONE = Tombstone(
    "01890a5d-ac96-774b-bcce-b302099a8057", "2026-05-03T12:00:00.000Z", 1, "kid", "c2ln"
)


class Place:
    """A database by its URL, and what is done with it."""

    def __init__(self, url: str) -> None:
        self.url = url

    def use(self, make: Any) -> Any:
        is_file = self.url.startswith("sqlite:///")
        file = Path(self.url.removeprefix("sqlite:///")) if is_file else None
        database = open_database(DatabaseChoice(file, self.url))

        async def go() -> Any:
            storage = Storage(database, system_change_clock())
            try:
                return await make(storage)
            finally:
                await storage.close()

        return asyncio.run(go())

    def take(self, *devices: SigningDevice) -> None:
        async def take(storage: Storage) -> None:
            for device in devices:
                await storage.append(submission(device.record()))

        self.use(take)

    def erase(self, device: SigningDevice, stone: Tombstone) -> Any:
        """Erase a device with a tombstone; the one that stands is returned."""
        return self.use(lambda storage: storage.erase(device.id, lambda _: stone))

    def device(self, device: SigningDevice) -> Any:
        return self.use(lambda storage: storage.device(device.id))


@pytest.fixture(params=["sqlite", "postgres"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Place, Place]:
    """The database that was lost, and the one that was restored."""
    if request.param == "sqlite":
        return Place(f"sqlite:///{tmp_path}/lost"), Place(f"sqlite:///{tmp_path}/restored")
    databases: PostgresDatabases = request.getfixturevalue("postgres_databases")
    return Place(databases.make()), Place(databases.make())


def test_what_was_erased_is_erased_again_with_the_same_tombstone(
    places: tuple[Place, Place],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(command_erasures, "PAGE", 2)
    monkeypatch.setattr(command_erasures, "AT_ONCE", 2)
    lost, restored = places
    known, unknown, already, kept = (SigningDevice() for _ in range(4))
    lost.take(known, kept)
    for device in (known, unknown, already):
        lost.erase(device, STONE)
    restored.take(known, kept)
    first = STONE._replace(records=7)
    restored.erase(already, first)
    file = tmp_path / "erasures.jsonl"
    assert main(["erasures", "export", str(file), "--database", lost.url]) == 0
    assert "3 erasures are in" in capsys.readouterr().out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert {known.id, kept.id}.isdisjoint(file.read_text().split('"'))
    for said in ("2 devices were erased again, 1 were", "0 devices were erased again, 3 were"):
        assert main(["erasures", "apply", str(file), "--database", restored.url]) == 0
        assert said in capsys.readouterr().out
    for device, stone in ((known, STONE), (unknown, STONE), (already, first)):
        assert restored.device(device) == Erased()
        assert restored.erase(device, STONE._replace(records=99)) == stone
    assert isinstance(restored.device(kept), Device)
    again = tmp_path / "again.jsonl"
    assert main(["erasures", "export", str(again), "--database", restored.url]) == 0
    assert len(again.read_text().splitlines()) == 3


def line(**changes: Any) -> str:
    stone = {**STONE._asdict(), **changes}
    key = stone.pop("key", storage_key("device"))
    return json.dumps({"device": key, "tombstone": stone}) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "\n",
        "[]\n",
        "{}\n",
        line()[:-1],
        line(key="short"),
        line(key="x" * 42 + "'"),
        line(id="not a UUID"),
        line(erased_at="2026-05-03"),
        line(erased_at="2026-05-03T12:00:00Z"),
        line(records=-1),
        line(records=True),
        line(kid=""),
        line(signature=5),
        line(signature="x" * 3000),
        line(more=1),
        line().replace('"kid"', '"id"'),
        line().replace('{"device"', '{"device": "x", "device"'),
        '{"device": "' + storage_key("device") + '"}\n',
        line().replace("}}", '}, "more": 1}'),
        "\xff\n",
    ],
)
def test_a_file_with_a_bad_line_erases_nothing(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    text: str,
) -> None:
    monkeypatch.setattr(command_erasures, "AT_ONCE", 1)
    place = Place(f"sqlite:///{tmp_path}/backend.sqlite3")
    device = SigningDevice()
    place.take(device)
    file = tmp_path / "erasures.jsonl"
    file.write_bytes((line(key=storage_key(device.id)) + text).encode("latin-1"))
    assert main(["erasures", "apply", str(file), "--database", place.url]) == 4
    assert f"Line 2 of {file} is no erasure" in capsys.readouterr().err
    assert isinstance(place.device(device), Device)


def test_files_that_cannot_be_used_are_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path}/backend.sqlite3"
    nowhere = str(tmp_path / "nowhere" / "erasures.jsonl")
    assert main(["migrate", "--database", url]) == 0
    assert main(["erasures", "export", nowhere, "--database", url]) == 2
    assert "can't be written" in capsys.readouterr().err
    assert main(["erasures", "apply", nowhere, "--database", url]) == 2
    assert "can't be read" in capsys.readouterr().err
    assert not list(tmp_path.glob("**/.*"))


def test_a_failed_export_leaves_the_file_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "erasures.jsonl"
    file.write_text("before")
    url = f"sqlite:///{tmp_path}/backend.sqlite3"
    assert main(["migrate", "--database", url]) == 0
    monkeypatch.setattr("os.fsync", full)
    assert main(["erasures", "export", str(file), "--database", url]) == 2
    assert "No space left" in capsys.readouterr().err
    assert file.read_text() == "before"
    assert {path.name for path in tmp_path.iterdir()} == {"erasures.jsonl", "backend.sqlite3"}


def test_an_erasure_behind_pages_without_one_is_exported(
    places: tuple[Place, Place], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_erasures, "PAGE", 1)
    lost, _ = places
    devices = sorted((SigningDevice() for _ in range(4)), key=lambda each: storage_key(each.id))
    lost.take(*devices)
    lost.erase(devices[2], STONE)
    file = tmp_path / "erasures"
    assert main(["erasures", "export", "--database", lost.url, str(file)]) == 0
    assert [json.loads(line)["device"] for line in file.read_text().splitlines()] == [
        storage_key(devices[2].id)
    ]
