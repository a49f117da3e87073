"""The life of the installed .deb, as docs/administrators/linux.md tells to type it.

`test_deb` runs it: settings put there before, installed from a signed repository, used, upgraded,
put back, removed, installed again without a network, purged.
"""

from __future__ import annotations

import contextlib
import functools
import http.server
import json
import os
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from scripts.packages import apt_repository, common, debian_root
from scripts.packages.common import NAME, OUT
from scripts.packages.debian_root import ROOT_USER, Root, User
from scripts.packages.smoke import Person, smoke
from scripts.packages.test_frozen import backend, grab, xvfb
from scripts.packages.trial import Trial, equal
from tests.pages import blocks

PAGE = "docs/administrators/linux.md"
PERSON, KEEPER, SMOKER = User("person", 1000), User("keeper", 1001), User("smoker", 1002)
PROGRAM = f"/usr/bin/{NAME}"
TIMER = "/etc/systemd/user/timers.target.wants/alsoft-prefs-sync.timer"
OWN = {
    f"/etc/{NAME}",
    "/etc/apt/keyrings/alsoft.asc",
    "/etc/apt/sources.list.d/alsoft.sources",
}
"""What an administrator put there by the page, and no package may remove."""
ELSEWHERE = re.compile(r"^(journalctl|gpg --quick|make|\.venv/bin/python)\b")
"""What the page tells to type at another place, or needs the system's journal."""


class Ground(NamedTuple):
    """The root, the person in it, and what stands for the names that the page uses."""

    trial: Trial
    root: Root
    person: Person
    names: dict[str, str]

    def follow(self, heading: str, *, network: bool = True) -> str:
        """Type the commands of a section of the page, and return what the last one said."""
        said = ""
        for block in blocks(PAGE, heading):
            for command in block.commands() if block.language == "console" else ():
                if ELSEWHERE.match(command.removeprefix("sudo ")):
                    self.trial.note(f"    not typed here: {command}")
                    continue
                for name, real in self.names.items():
                    command = command.replace(name, real)
                self.trial.note(f"    {'#' if command.startswith('sudo ') else '$'} {command}")
                user = ROOT_USER if command.startswith("sudo ") else PERSON
                line = command.replace("sudo ", "")
                said = self.root.sh(line, user, network=network, at=PERSON.home)
        return said

    def version(self) -> str:
        """Return the version of the installed package."""
        return self.root.sh("dpkg-query --show --showformat='${Version}' " + NAME)

    def choices(self) -> dict[str, Any]:
        """Return what holds for the person and is kept of it, the backend's part left out."""
        status = self.person.ask("status")
        kept: dict[str, Any] = {"device": status["device"], "history": self.person.ask("history")}
        for name, purpose in status["purposes"].items():
            kept[name] = (purpose["decision"], purpose["layer"], purpose["since"])
        published = self.root.path / PERSON.home[1:] / f".local/share/{NAME}/decisions.json"
        return {**kept, "published": published.read_bytes()}

    def allowed(self) -> set[str]:
        """Return what is optional and allowed."""
        purposes = self.person.ask("status")["purposes"]
        return {
            name
            for name, purpose in purposes.items()
            if purpose["decision"] == "allow" and purpose["layer"] != "essential"
        }

    def left(self) -> set[str]:
        """Return what bears the name outside of homes, but not what is below such a folder."""
        found: set[str] = set()
        for path in self.root.named("alsoft"):
            if not path.startswith("/home/") and not any(path.startswith(f"{f}/") for f in found):
                found.add(path)
        return found


def test(trial: Trial, packages: list[Path], base: Path, work: Path) -> None:
    """Test everything that happens to an installed package.

    Arguments:
        trial: notes the steps.
        packages: the package, and a newer one.
        base: a clean Debian.
        work: a folder to work in.
    """
    served = work / "served"
    served.mkdir()
    with contextlib.ExitStack() as stack:
        key = stack.enter_context(apt_repository.test_key())
        url = stack.enter_context(_served(served))
        backend_url = stack.enter_context(backend())
        root = stack.enter_context(debian_root.layer(base, trial))
        person = Person([*root.words(PERSON), PROGRAM], PERSON.home)
        names = {
            "https://packages.example.org/debian": url,
            "https://prefs.example.org": backend_url,
            "=0.1.0-1": f"={packages[0].name.split('_')[1]}",
        }
        ground = Ground(trial, root, person, names)
        for user in (PERSON, KEEPER, SMOKER):
            root.add(user)
        _install(ground, packages[0], key, served, url)
        _use(ground, backend_url)
        _schedule(ground, backend_url)
        _upgrade(ground, packages, key, served, url)
        _distrust(ground, packages, key, served, url)
        _remove(ground)
        _offline(ground)
        _purge(ground)


@contextlib.contextmanager
def _served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback, and yield its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/debian"
        server.shutdown()


def _publish(packages: list[Path], key: apt_repository.Key, served: Path, url: str) -> None:
    shutil.rmtree(served / "debian", ignore_errors=True)
    apt_repository.build(packages, served / "debian", key, url)


def _install(
    ground: Ground, package: Path, key: apt_repository.Key, served: Path, url: str
) -> None:
    trial, root = ground.trial, ground.root
    with trial.step("an organisation's settings are there before the package"):
        ground.follow("Your settings, before or after")
    with trial.step("it is installed from a signed repository, and the page's first look is well"):
        _publish([package], key, served, url)
        ground.follow("Install from a repository")
    with trial.step("its sums hold, its units are valid, its schedule is on for all users"):
        equal(root.sh(f"dpkg --verify {NAME}"), "", "dpkg --verify")
        units = "/usr/lib/systemd/user/alsoft-prefs-sync"
        verify = f"systemd-analyze verify --user --man=no {units}.timer {units}.service"
        equal(root.sh(f"XDG_RUNTIME_DIR=/tmp {verify}"), "", "systemd-analyze")
        equal(
            root.sh("systemctl --global is-enabled alsoft-prefs-sync.timer").strip(), "enabled", ""
        )
    with trial.step("no ID, no key, no folder was made for anybody, nor by a scheduled sync"):
        equal(ground.person.run("sync", "--scheduled"), "", "a scheduled sync")
        found = {p for p in ground.left() if p.startswith(("/root", "/var"))}
        rest = {p for p in found if not p.startswith(("/var/lib/dpkg/", "/var/lib/systemd/deb-"))}
        rest -= {p for p in rest if p.startswith(("/var/lib/apt/lists/", "/var/cache/apt/"))}
        equal(rest, set(), "named alsoft")
        equal([p for p in root.named("alsoft") if p.startswith("/home/")], [], "in homes")
        equal(ground.person.ask("status")["device"], None, "device ID")


def _use(ground: Ground, backend_url: str) -> None:
    trial, root = ground.trial, ground.root
    with trial.step("somebody uses all of it: choices, sync, proof, the window in five languages"):
        os.environ["SMOKE_ROOT"] = str(root.path)
        command = [*root.words(SMOKER), PROGRAM]
        for step in smoke(command, backend_url, version=common.version(), home=SMOKER.home):
            trial.note(f"    {step}")
    with trial.step("before a choice all is denied, as recommended; then the person's word holds"):
        layers = {purpose["layer"] for purpose in ground.person.ask("status")["purposes"].values()}
        equal(layers, {"essential", "recommended"}, "layers")
        ground.person.run("set", "contact.news=allow", "tracking.analytics=deny", "--sync")
        equal(ground.allowed(), {"contact.news"}, "allowed")
        Person([*root.words(KEEPER), PROGRAM], KEEPER.home).run("allow-all")
    with trial.step(f"its window is on a display: {OUT.name}/test-deb-window.png"):
        sockets = root.path / "tmp/.X11-unix"
        sockets.mkdir(mode=0o1777)
        with xvfb() as display:
            common.run(["mount", "--bind", "/tmp/.X11-unix", sockets])  # noqa: S108
            shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            with ground.person.window(**shown):
                grab(display, OUT / "test-deb-window.png")
            common.run(["umount", sockets])


def _schedule(ground: Ground, backend_url: str) -> None:
    trial, root = ground.trial, ground.root
    service = "alsoft-prefs-sync.service"
    show = f"systemctl --user show --property=Result,ExecMainStatus,ConditionResult {service}"
    settings = root.path / f"etc/{NAME}/recommended/example.json"
    kept = settings.read_bytes()

    def ran(user: User) -> tuple[str, ...]:
        root.sh(f"systemctl --user start {service}", user)
        told = dict(line.split("=") for line in root.sh(show, user).split())
        return told["ConditionResult"], told["Result"], told["ExecMainStatus"]

    entry = (root.path / "etc/xdg/autostart/alsoft-prefs-sync.desktop").read_text("utf-8")
    (log_in,) = re.findall(r"^Exec=(.*)$", entry, re.MULTILINE)
    with trial.step("where there is no systemd, a log-in syncs"):
        ground.person.run("set", "contact.surveys=deny")
        root.sh(log_in, PERSON)
        equal(ground.person.ask("status")["sync"]["pending"], 0, "pending")
    with debian_root.session(root, SMOKER) as alive:
        if not alive:
            trial.note("! LEFT OUT: the schedule, as no user's own systemd comes up here")
            return
        with trial.step("a user's systemd doesn't start it for who never chose"):
            equal(ran(SMOKER)[0], "no", "condition")
    with (
        debian_root.session(root, PERSON),
        trial.step("a user's systemd does it, a log-in no more"),
    ):
        ground.person.run("set", "contact.offers=deny")
        root.sh(log_in, PERSON)
        equal(ground.person.ask("status")["sync"]["pending"], 1, "pending")
        ground.follow("The schedule")
        equal(ran(PERSON), ("yes", "success", "0"), show)
        equal(ground.person.ask("status")["sync"]["pending"], 0, "pending")
    with debian_root.session(root, KEEPER), trial.step("offline it is no failure, and all is kept"):
        settings.write_bytes(kept.replace(backend_url.encode(), b"http://127.0.0.1:1"))
        equal(ran(KEEPER), ("yes", "success", "5"), show)
        keeper = Person([*root.words(KEEPER), PROGRAM], KEEPER.home)
        equal(keeper.ask("status")["sync"]["pending"], 1, "pending")
        settings.write_bytes(kept)


def _upgrade(
    ground: Ground, packages: list[Path], key: apt_repository.Key, served: Path, url: str
) -> None:
    trial, root = ground.trial, ground.root
    before = ground.choices()
    versions = [package.name.split("_")[1] for package in packages]
    with trial.step("an administrator switches the schedule off for all users"):
        equal((root.path / TIMER[1:]).is_symlink(), True, TIMER)
        root.sh("systemctl --global disable alsoft-prefs-sync.timer")
    with trial.step("upgraded and put back by the page: choices, ID, history, all as they were"):
        _publish(packages, key, served, url)
        root.sh("apt-get update && apt-get install --yes --only-upgrade alsoft-prefs")
        equal((ground.version(), ground.choices() == before), (versions[1], True), "upgraded")
        ground.follow("Upgrade, go back")
        equal((ground.version(), ground.choices() == before), (versions[0], True), "put back")
        equal(ground.allowed(), {"contact.news"}, "allowed")
    with trial.step("what the administrator switched off stayed off"):
        equal((root.path / TIMER[1:]).is_symlink(), False, TIMER)
        root.sh("systemctl --global enable alsoft-prefs-sync.timer")
    with trial.step("the next sync is confirmed under the same ID"):
        ground.person.run("set", "contact.surveys=deny", "--sync")
        equal(ground.person.ask("status")["device"], before["device"], "device ID")


def _distrust(
    ground: Ground, packages: list[Path], key: apt_repository.Key, served: Path, url: str
) -> None:
    trial, root = ground.trial, ground.root
    stable = served / "debian/dists/stable"

    def refused(why: str) -> None:
        said = root.sh("apt-get update --error-on=any", code=100)
        equal(why in said, True, said)

    with trial.step("tampering is refused: with signature, list, key, package"):
        root.sh("mv /etc/apt/sources.list /etc/apt/sources.off")  # Debian isn't in question
        release = stable / "InRelease"
        text = release.read_text()
        release.write_text(text.replace("Label: ALSOFT", "Label: ALSOFF"))
        refused("BADSIG")
        _publish(packages, key, served, url)
        for index in stable.rglob("Packages*"):
            index.write_bytes(index.read_bytes() + b"\n")
        for index in (stable / "main/binary-amd64/by-hash/SHA256").iterdir():
            index.write_bytes(index.read_bytes() + b"\n")
        root.sh("rm /var/lib/apt/lists/127.0.0.1*")  # else it has no need to fetch the index
        refused("unexpected size")
        with apt_repository.test_key() as stranger:
            _publish(packages, stranger, served, url)
        refused("NO_PUBKEY")
        _publish(packages, key, served, url)
        for package in (served / "debian/pool").rglob("*.deb"):
            content = bytearray(package.read_bytes())
            content[len(content) // 2] ^= 1
            package.write_bytes(content)
        root.sh("apt-get update && apt-get clean")
        said = root.sh("apt-get install --yes --only-upgrade alsoft-prefs", code=100)
        equal("Hash Sum mismatch" in said, True, said)
        _publish(packages, key, served, url)
        root.sh("mv /etc/apt/sources.off /etc/apt/sources.list && apt-get update")


def _remove(ground: Ground) -> None:
    trial, root = ground.trial, ground.root
    before = ground.choices()
    with trial.step("removed: the program is gone, homes and settings aren't touched"):
        root.sh(f"apt-get remove --yes {NAME}")
        equal(_is_there(root, "/usr"), [], "below /usr")
        equal(ground.left() >= OWN, True, "the administrator's files")
        autostart = root.path / "etc/xdg/autostart/alsoft-prefs-sync.desktop"
        equal("TryExec=alsoft-prefs\n" in autostart.read_text(), True, "TryExec")
    with trial.step("installed again: what the person chose is as it was"):
        root.sh(f"apt-get install --yes {NAME}={_older(root)}")
        equal(ground.choices() == before, True, "choices")
        equal((root.path / TIMER[1:]).is_symlink(), True, TIMER)


def _older(root: Root) -> str:
    shown = root.sh(f"apt-cache madison {NAME}").split("\n")
    return min(line.split("|")[1].strip() for line in shown if "|" in line)


def _is_there(root: Root, below: str) -> list[str]:
    return [path for path in root.named("alsoft") if path.startswith(f"{below}/")]


def _offline(ground: Ground) -> None:
    trial, root = ground.trial, ground.root
    with trial.step("installed without a network, from a folder of packages"):
        root.sh(f"apt-get purge --yes {NAME} && apt-get autoremove --yes --purge")
        root.sh("apt-get clean")  # apt keeps what it fetched
        equal(ground.left(), OWN, "what is left, the administrator's own")
        root.sh("mkdir folder", PERSON)
        commands = [
            command
            for block in blocks(PAGE, "Install offline")
            if block.language == "console"
            for command in block.commands()
        ]
        *fetch, install = commands
        for command in fetch:
            user = ROOT_USER if command.startswith("sudo ") else PERSON
            root.sh(command.removeprefix("sudo "), user, at=PERSON.home)
        root.sh("apt-get clean")
        root.sh(install.removeprefix("sudo "), network=False, at=PERSON.home)
        equal(ground.person.run("--version").split()[1], common.version(), "version")
        equal(ground.allowed(), {"contact.news"}, "allowed")


def _purge(ground: Ground) -> None:
    trial, root = ground.trial, ground.root
    with trial.step("removed and purged by the page, after the person's data"):
        ground.follow("Remove")
        left = ground.left()
        equal(left, set(), "named alsoft")
        person = [p for p in root.named("alsoft") if p.startswith(PERSON.home)]
        equal([p for p in person if "/folder/" not in p], [], "of who purged")
        kept = root.path / KEEPER.home[1:] / f".local/share/{NAME}/journal.sqlite3"
        equal(kept.is_file(), True, "the journal of who didn't")
        equal(json.loads((kept.parent / "decisions.json").read_text())["schema"], 1, "decisions")
