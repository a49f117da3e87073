"""An open window follows what the organisation sets, as it is set, on each system."""

from __future__ import annotations

import json
import ntpath
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alsoft_prefs.adapters.managed import system
from alsoft_prefs.adapters.managed.folders import FolderManaged
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.gui import languages
from alsoft_prefs.gui import watcher as watching
from alsoft_prefs.gui.application import Running
from alsoft_prefs.gui.watcher import Watcher
from alsoft_prefs.reader import allowed
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_device import DeviceDriver
from tests.gui.conftest import Open
from tests.managed_worlds import RECOMMENDED, WORLDS, LinuxWorld, World, live_in

ANALYTICS = "tracking.analytics"
NEWS = "contact.news"
DENY = {f"purposes.{ANALYTICS}": "deny", "organisation.name": "Contoso"}


@pytest.fixture(params=WORLDS)
def world(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    made = WORLDS[request.param](tmp_path, monkeypatch)
    live_in(made, monkeypatch)
    monkeypatch.setattr(watching, "_ROUND", 50)
    return made


@pytest.fixture
def followed(
    world: World, chosen: Program, open_: Open, throwaway_profile: Path
) -> Iterator[WindowDriver]:
    """Gives a window that is told of changes, as the running one is."""
    chosen.preferences.allow_all()
    driver = open_()
    watcher = Watcher(str(throwaway_profile), system.source(str(throwaway_profile)))
    watcher.changed.connect(driver.model.reload)
    yield driver
    watcher.close()


def test_the_window_and_the_next_question_follow(
    qtbot: QtBot, world: World, followed: WindowDriver
) -> None:
    followed.open("choices")
    assert followed.choices.is_on(ANALYTICS)
    assert not followed.managed()
    world.put(DENY)
    assert not allowed(ANALYTICS)
    qtbot.waitUntil(lambda: not followed.choices.is_on(ANALYTICS))
    assert not followed.choices.can_change(ANALYTICS)
    assert "Contoso" in followed.managed()
    world.put({f"purposes.{NEWS}": "deny", "language.tag": "klingon"})
    qtbot.waitUntil(lambda: not followed.choices.is_on(NEWS))
    assert followed.choices.is_on(ANALYTICS)
    device = DeviceDriver(followed)
    qtbot.waitUntil(lambda: len(device.managed_problems()) == 1)
    assert "language.tag" in device.managed_problems()[0][1]
    world.put({"choices.start": "only-necessary"}, RECOMMENDED)
    qtbot.waitUntil(lambda: "choices.start" in [row[0] for row in device.managed()])
    assert ("choices.start", "only-necessary", "recommended") in [r[:3] for r in device.managed()]
    world.remove()
    qtbot.waitUntil(lambda: followed.choices.is_on(NEWS))
    assert allowed(NEWS)


def test_folders_and_files_that_appear_later_are_followed(
    qtbot: QtBot, throwaway_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = LinuxWorld(tmp_path / "not" / "there" / "yet", monkeypatch)
    watcher = Watcher(str(throwaway_profile), world.source(str(throwaway_profile)))
    steps: list[Callable[[], object]] = [
        lambda: world.put(DENY),  # four folders and a file at once
        lambda: (world.root / "managed" / "it.json").write_text("{}"),
        lambda: (world.root / "managed" / "it.json").chmod(0o666),
        lambda: world.put({}, RECOMMENDED),
        lambda: world.root.rename(tmp_path / "away"),
        lambda: (tmp_path / "away").rename(world.root),
        lambda: (world.root / "managed" / "it.json").unlink(),
        lambda: (throwaway_profile / "managed").mkdir(),
        lambda: (throwaway_profile / "managed" / "own.json").write_text(json.dumps(DENY)),
    ]
    for step in steps:
        with qtbot.waitSignal(watcher.changed):
            step()
        qtbot.waitUntil(lambda: not watcher._timer.isActive())
    watcher.close()


def test_the_running_window_is_told(
    qtbot: QtBot, qapp: QApplication, chosen: Program, throwaway_profile: Path
) -> None:
    chosen.preferences.allow_all()
    running = Running(qapp, str(throwaway_profile))
    qtbot.waitUntil(lambda: running._watcher is not None)
    assert running.model is not None
    assert running.model.snapshot is not None
    assert not running.model.snapshot.is_managed
    (throwaway_profile / "managed").mkdir()
    settings = DENY | {"language.tag": "de"}
    (throwaway_profile / "managed" / "it.json").write_text(json.dumps(settings))
    qtbot.waitUntil(lambda: running.model.snapshot.organisation == "Contoso")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: languages.spoken() == "de")
    assert running.close()


def test_a_drive_that_is_gone_is_not_looked_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.exists", lambda _path: False)
    monkeypatch.setattr("os.path.dirname", ntpath.dirname)
    assert watching._nearest("Z:\\profile\\managed") == "Z:\\"


class Growing(FolderManaged):
    """A folder in which a file appears just after it was looked at."""

    looks = 0

    def places(self) -> tuple[str, ...]:
        """Return what is there, and let the file appear behind one's back."""
        found = super().places()
        self.looks += 1
        if self.looks == 1:
            (Path(found[0]) / "managed" / "late.json").write_text("{}")
        return found


def test_what_appears_while_the_watch_is_set_up_is_watched_too(
    qtbot: QtBot, throwaway_profile: Path
) -> None:
    (throwaway_profile / "managed").mkdir()
    watcher = Watcher(str(throwaway_profile), Growing(str(throwaway_profile)))
    late = throwaway_profile / "managed" / "late.json"
    with qtbot.waitSignal(watcher.changed):
        late.write_text(json.dumps(DENY))  # in place: the folder tells nothing of it
    watcher.close()
