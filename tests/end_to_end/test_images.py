"""Images, virtual desktops and profiles that roam: one device ID for each computer, or each log-in.

Profiles, processes and backend are real. A computer is told from another by the ID that `child.py`
gives it, a log-in from the next by the folder that the system makes for it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.adapters.login_session import MARK
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.bad_server import answer, bad_server, sends
from tests.end_to_end.children import outcome

SCRIPT = str(Path(sys.executable).with_name("alsoft-prefs"))
CHOICE = {"tracking.analytics": "deny", "contact.news": "allow"}
HARMLESS = {"alsoft-prefs.log", "sync.lock", "window.ini", "window.lock"}


class Computer:
    """A computer with one person's profile, and who is logged in on it."""

    def __init__(self, folder: Path, backend: str, *, name: str, profile: Path | None) -> None:
        """Take over a profile from elsewhere, or begin with none."""
        self.profile = folder / name / "profile"
        self._runtime = folder / name / "run"
        if profile is not None:
            shutil.copytree(profile, self.profile)
        self.profile.mkdir(parents=True, exist_ok=True)
        self.environment = {
            **os.environ,
            "ALSOFT_PREFS_BACKEND_URL": backend,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "TEST_MACHINE_ID": name,
            "XDG_RUNTIME_DIR": str(self._runtime),
        }
        self.log_in()

    def log_in(self) -> None:
        """Begin a log-in session; one that was there has ended."""
        shutil.rmtree(self._runtime, ignore_errors=True)
        self._runtime.mkdir(mode=0o700)

    def run(self, what: str, *arguments: str, **more: str) -> dict[str, Any]:
        environment = {**self.environment, **more}
        return outcome(what, self.profile, *arguments, environment=environment)

    def choose(self, **decisions: str) -> None:
        named = {purpose.replace("_", "."): decision for purpose, decision in decisions.items()}
        assert "acknowledged" in self.run("choose", json.dumps(named or CHOICE))

    def sync(self, **more: str) -> str:
        """Sync as the schedule does, and return the device ID."""
        said = self.run("sync", **more)
        assert (said["pending"], said["last_error"]) == (0, None), said
        return str(said["device"])

    def decisions(self) -> dict[str, str]:
        shown: dict[str, str] = self.run("show")["decisions"]
        return {purpose: own for purpose, own in shown.items() if own != "unset"}

    def type(self, *words: str, code: int = 0) -> str:
        """Type a command, and return what it printed."""
        done = subprocess.run(
            [SCRIPT, "--profile", str(self.profile), *words],
            capture_output=True,
            text=True,
            check=False,
            env=self.environment,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def files(self) -> set[str]:
        found = [*self.profile.rglob("*"), *self._runtime.rglob("*")]
        return {path.name for path in found if path.is_file() and path.parent.name != "managed"}


class Office:
    """Where computers come from."""

    def __init__(self, folder: Path, backend: LiveBackend) -> None:
        self._folder = folder
        self.backend = backend

    def computer(self, name: str, image: Computer | None = None) -> Computer:
        profile = None if image is None else image.profile
        return Computer(self._folder, self.backend.url, name=name, profile=profile)

    def clone(self, name: str, image: Computer) -> Computer:
        """Return a computer whose own ID is the image's, as nobody made it anew."""
        made = self.computer(name, image)
        made.environment["TEST_MACHINE_ID"] = image.environment["TEST_MACHINE_ID"]
        return made


@pytest.fixture
def office(tmp_path: Path, live_backend: LiveBackend) -> Office:
    return Office(tmp_path / "office", live_backend)


def ephemeral(computer: Computer) -> Computer:
    """Have the organisation give each log-in an ID of its own."""
    (computer.profile / "managed").mkdir()
    file = computer.profile / "managed" / "pool.json"
    file.write_text('{"device": {"ephemeral": true}}')
    return computer


@pytest.mark.parametrize("pooled", [False, True])
def test_nothing_is_made_and_nobody_asked_before_the_first_choice(
    tmp_path: Path, *, pooled: bool
) -> None:
    with bad_server(sends(answer(500))) as server:
        computer = Computer(tmp_path, server.url, name="image", profile=None)
        if pooled:
            ephemeral(computer)
        for words in (["status"], ["sync"], ["device", "show"], ["history"], ["doctor"]):
            computer.type(*words, code=5 if words == ["doctor"] else 0)
            if words != ["doctor"]:
                assert server.connections == 0, words
        asked = server.connections  # by `doctor`, which says that it does
        open_and_close_the_window(computer)
        computer.type("sync")
        assert server.connections == asked
    assert computer.files() <= HARMLESS


def open_and_close_the_window(computer: Computer) -> None:
    assert computer.run("window", QT_QPA_PLATFORM="offscreen") == {"code": 0}


def test_an_image_in_which_nothing_was_chosen_gives_two_ids(office: Office) -> None:
    image = office.computer("image")
    image.type("status")
    image.type("sync")
    one, two = office.computer("one", image), office.clone("two", image)
    for each in (one, two):
        each.choose()
    assert len({one.sync(), two.sync()}) == 2


def test_an_image_with_an_id_gives_each_computer_its_own_at_the_first_sync(office: Office) -> None:
    image = office.computer("image")
    image.choose()
    first = image.sync()
    clones = [office.computer(name, image) for name in ("one", "two")]
    shown = clones[0].run("show")
    assert "copied or restored" in shown["doctor"]["device key"][1]
    ids = [clone.sync() for clone in clones]  # nobody chose anything meanwhile
    assert len({first, *ids}) == 3
    for clone, id_ in zip(clones, ids, strict=True):
        assert clone.decisions() == CHOICE
        assert [path.stem for path in (clone.profile / "device-keys").iterdir()] == [id_]
        assert clone.run("show")["methods"].count("device_reset") == 1
        assert clone.sync() == id_
    image.choose(contact_news="deny")
    assert image.sync() == first
    assert "device_reset" not in image.run("show")["methods"]


def test_clones_that_seem_to_be_one_computer_are_told_apart_by_the_backend(office: Office) -> None:
    image = office.computer("image")
    image.choose()
    image.sync()
    one, two = office.clone("one", image), office.clone("two", image)
    one.choose(contact_news="deny")
    two.choose(contact_offers="allow")
    for _ in range(3):  # they hear of each other in turns
        ids = {one.sync(), two.sync(), image.sync()}
    assert len(ids) == 3
    for each, allowed in ((image, set()), (one, set()), (two, {"contact.offers"})):
        mine = {purpose for purpose, own in each.decisions().items() if own == "allow"}
        assert mine <= {"contact.news"} | allowed
    assert one.decisions()["contact.news"] == "deny"


def test_what_image_makers_run_leaves_nothing_to_clone(office: Office) -> None:
    image = ephemeral(office.computer("image"))
    image.choose()
    first = image.sync()
    assert MARK in image.files()
    image.type("purge", "--yes")
    assert image.files() == set()
    assert json.loads(image.type("device", "show", "--json"))["device"] is None
    one, two = office.clone("one", image), office.clone("two", image)
    for each in (one, two):
        each.choose()
    assert len({first, one.sync(), two.sync()}) == 3


def test_a_profile_that_roams_takes_the_choices_along_and_not_the_id(office: Office) -> None:
    desk = office.computer("desk")
    desk.choose()
    first = desk.sync()
    lab = office.computer("lab", desk)
    second = lab.sync()
    lab.choose(tracking_advertising="deny")
    lab.sync()
    shutil.rmtree(desk.profile)
    shutil.copytree(lab.profile, desk.profile)
    third = desk.sync()
    assert len({first, second, third}) == 3
    assert desk.decisions() == {**CHOICE, "tracking.advertising": "deny"}
    lab.type("purge", "--yes")
    assert lab.files() == set()


def test_each_log_in_has_an_id_of_its_own_and_the_last_one_is_erased(office: Office) -> None:
    pooled = ephemeral(office.computer("pooled"))
    pooled.choose()
    first = pooled.sync()
    assert pooled.sync(XDG_SESSION_ID="7") == pooled.sync(XDG_SESSION_ID="c9") == first
    pooled.log_in()
    second = pooled.sync()
    assert second != first
    shown = json.loads(pooled.type("device", "show", "--json"))
    assert [each["device"] for each in shown["erased"]] == [first]
    assert shown["erased"][0]["receipt"]
    assert pooled.decisions() == CHOICE


def test_a_log_in_without_a_network_has_an_id_of_its_own_at_once(office: Office) -> None:
    pooled = ephemeral(office.computer("pooled"))
    pooled.choose()
    first = pooled.sync()
    office.backend.stop()
    ids = [first]
    for _ in range(2):
        pooled.log_in()
        said = pooled.run("sync")
        assert said["pending"] > 0
        ids.append(said["device"])
    assert len(set(ids)) == 3
    office.backend.start()
    assert pooled.sync() == ids[-1]
    shown = json.loads(pooled.type("device", "show", "--json"))
    assert {each["device"] for each in shown["erased"]} == set(ids[:2])
    assert pooled.decisions() == CHOICE


def test_a_task_outside_of_any_session_changes_no_id(office: Office) -> None:
    pooled = ephemeral(office.computer("pooled"))
    pooled.choose()
    first = pooled.sync()
    nowhere = str(pooled.profile / "nowhere")
    assert pooled.sync(XDG_RUNTIME_DIR=nowhere, TEST_LOGIND="yes") == first
    warned = pooled.run("show", XDG_RUNTIME_DIR=nowhere, TEST_LOGIND="yes")["doctor"]
    assert warned["log-in session"][0] == "warning"
    assert pooled.sync() == first
