"""What is done with the installed Windows program, step by step."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from alsoft_prefs.testing.live_backend import LiveBackend
from scripts.packages import common, msi_tables, wine

Step = tuple[str, Callable[[], None]]
POLICIES = r"HKLM\SOFTWARE\Policies\ALSOFT\Preferences"
TOLD = r"HKLM\SOFTWARE\ALSOFT\Preferences"
PAGE = common.ROOT / "docs" / "administrators" / "windows.md"
PATH = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
LISTED = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall"
PICTURE = common.OUT / "window-under-wine.png"
REFUSED = 1603
_MSIEXEC = "@echo off\r\nstart /wait msiexec %*\r\necho ended with %errorlevel%\r\n"
_GRAB = """\
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
picture = application.primaryScreen().grabWindow(0)
picture.save(sys.argv[1])
image = picture.toImage()
places = ((x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8))
print(len({image.pixel(x, y) for x, y in places}))
"""
_COLOURS_OF_A_WINDOW = 40
_WINDOW_SECONDS = 90
_TRIES = 3


class Steps:
    """A package's life on one computer.

    Arguments:
        computer: where it is installed.
        package: the first version.
        later: a later one.
        folder: for what the test needs and keeps from nobody.
        note: takes what is to be read afterwards.
    """

    def __init__(
        self,
        computer: wine.Prefix,
        package: Path,
        later: Path,
        folder: Path,
        note: Callable[[str], None],
    ) -> None:
        self._computer = computer
        self._package = package
        self._later = later
        self._folder = folder
        self._note = note
        self._backend = LiveBackend(folder / "backend")
        self._program = computer.drive / "Program Files" / "ALSOFT" / "Privacy Preferences"
        self._task = computer.system / "tasks" / msi_tables.TASK
        # Wine puts into the user's menu what Windows puts into everybody's.
        menu = computer.user / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu"
        self._shortcut = menu / "Programs" / "ALSOFT Privacy Preferences.lnk"
        self._data = computer.user / "AppData" / "Local" / "ALSOFT" / "alsoft-prefs"

    def all(self) -> tuple[Step, ...]:
        """Return the steps in their order; each stands on those before it."""
        return (
            ("Refused", self.refused),
            ("Installed in silence", self.installed),
            ("Command line", self.used),
            ("What the organisation sets", self.managed),
            ("Sync with a backend on loopback", self.synced),
            ("Without a console, and with a window", self.window),
            ("Repaired", self.repaired),
            ("Upgraded", self.upgraded),
            ("An older version is refused", self.downgraded),
            ("Told something else", self.told_again),
            ("Removed", self.removed),
            ("The administrators' page, word by word", self.followed),
        )

    def refused(self) -> None:
        """An installer allows nothing, and says so before anything is there."""
        for words in (
            "CHOICES=allow-all",
            "SCHEDULE=hourly",
            "BACKENDURL=http://example.org",
            "BACKENDURL=http://localhost.example.org",
            "BACKENDURL=http://localhost:80@example.org",
        ):
            said = self._msiexec("/i", self._package, words, expect=REFUSED)
            self._refused_by_condition(said)
            self._gone(self._program)

    def installed(self) -> None:
        """A silent installation with all properties."""
        url = self._backend.start()
        self._msiexec(
            "/i", self._package, f"BACKENDURL={url}", "LANGUAGE=de", "CHOICES=only-necessary"
        )
        for name in ("alsoft-prefs.exe", "alsoft-prefs-window.exe", "LICENSE.txt", "schedule.xml"):
            self._there(self._program / name)
        self._there(self._shortcut)
        self._there(self._task)
        self._told(url, "daily")
        self._contains(self._registry(PATH, "PATH"), "Privacy Preferences")
        self._one_version(common.version())
        self._gone(self._data)
        self._note("No identifier and no data of anybody's was made.")

    def used(self) -> None:
        """What is typed in a console, and its exit codes."""
        status = self._json("status")
        for name, purpose in status["purposes"].items():
            expected = "allow" if purpose["layer"] == "essential" else "deny"
            self._equal(f"{name} at first", purpose["decision"], expected)
        self._run("get", "contact.news", expect=1)
        self._run("set", "contact.news=allow", "tracking.advertising=deny")
        self._run("get", "contact.news")
        self._run("get", "no.such.purpose", expect=2)
        self._contains(self._run("history"), "contact.news")
        self._contains(self._run("policy", "show"), "cookies")
        self._contains(self._run("licences"), "pyside6")
        self._run("doctor", "--json", expect=None)

    def managed(self) -> None:
        """Group policy in the registry, for the computer and for the user."""
        self._reg(
            "add", POLICIES, "/v", "purposes.tracking.analytics", "/t", "REG_SZ", "/d", "deny"
        )
        user = POLICIES.replace("HKLM", "HKCU")
        self._reg("add", user, "/v", "purposes.contact.offers", "/t", "REG_SZ", "/d", "deny")
        self._run("set", "tracking.analytics=allow", expect=3)
        self._run("set", "contact.offers=allow", expect=3)
        shown = self._run("managed", "show")
        self._contains(shown, "purposes.tracking.analytics")
        self._contains(shown, "choices.start")
        self._equal("problems", self._json("managed", "show")["problems"], [])
        self._reg("add", POLICIES, "/v", "sync.enabled", "/t", "REG_DWORD", "/d", "0")
        self._equal("sync, switched off", self._json("status")["sync"]["state"], "off")
        self._reg("delete", POLICIES, "/v", "sync.enabled")
        name = "purposes.tracking.advertising"
        self._reg("add", POLICIES, "/v", name, "/t", "REG_SZ", "/d", "allow")
        (problem,) = self._json("managed", "show")["problems"]
        self._equal("what is wrong", problem["key"], name)
        self._run("get", "tracking.advertising", expect=1)
        self._reg("delete", POLICIES, "/v", name)

    def synced(self) -> None:
        """A record goes to the address that the installer was told, and a receipt comes back."""
        self._run("sync")
        self._equal("sync", self._json("status")["sync"]["state"], "idle")
        self._run("receipts", "verify")
        self._contains(self._run("device", "show"), "keyring")

    def window(self) -> None:
        """What Task Scheduler starts, and what the Start menu does."""
        self._run("sync", "--scheduled", program="alsoft-prefs-window.exe")
        if not any(self._window_came() for _ in range(_TRIES)):
            raise SystemExit(f"No window came, {_TRIES} times: see {PICTURE}")
        self._note(f"The window is in {PICTURE.relative_to(common.ROOT)}.")

    def _window_came(self) -> bool:
        """Open the window, take its picture and close it; Wine hangs now and then before it."""
        with subprocess.Popen(
            ["wine", self._program / "alsoft-prefs-window.exe"],
            env=self._computer.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                deadline = time.monotonic() + _WINDOW_SECONDS
                while self._colours() < _COLOURS_OF_A_WINDOW:
                    if time.monotonic() > deadline or process.poll() is not None:
                        self._note("No window came.")
                        return False
                time.sleep(3)  # until it is drawn to its end
                self._colours()
                return True
            finally:
                self._computer.run(["taskkill", "/F", "/IM", "alsoft-prefs-window.exe"])
                process.kill()

    def repaired(self) -> None:
        """What is missing comes back; what was told and chosen stays."""
        lost = self._program / "_internal" / "PySide6" / "Qt6Svg.dll"
        lost.unlink()
        self._task.unlink()
        # What /fa stands for: Wine's own msiexec doesn't know /f of a package.
        self._msiexec("/i", self._package, "REINSTALL=ALL", "REINSTALLMODE=amus")
        self._there(lost)
        self._there(self._task)
        self._told(self._backend.url, "daily")
        self._run("get", "contact.news")

    def upgraded(self) -> None:
        """A later version remembers, forgets what it is told to, and leaves choices alone.

        What somebody has written into the registry by hand is no reason to refuse it.
        """
        self._reg("add", rf"{TOLD}\Setup", "/v", "Schedule", "/t", "REG_SZ", "/d", "hourly")
        self._msiexec("/i", self._later, "CHOICES=only-necessary", "LANGUAGE=none")
        self._one_version("9.0.0")
        self._told(self._backend.url, "daily", language="")
        self._there(self._shortcut)
        self._there(self._task)
        self._run("get", "contact.news")
        self._run("get", "tracking.advertising", expect=1)
        self._run("sync")

    def downgraded(self) -> None:
        """The later version stays, whole."""
        self._refused_by_condition(self._msiexec("/i", self._package, expect=REFUSED))
        self._one_version("9.0.0")
        self._run("get", "contact.news")

    def told_again(self) -> None:
        """The same version learns other properties."""
        url = "https://prefs.example.org"
        self._msiexec("/i", self._later, "REINSTALL=ALL", "SCHEDULE=off", f"BACKENDURL={url}")
        self._gone(self._task)
        self._told(url, "off", language="")
        self._run("get", "contact.news")

    def removed(self) -> None:
        """Nothing of the package is left; what belongs to people and administrators is."""
        self._reg("add", TOLD, "/v", "backend.url", "/t", "REG_SZ", "/d", "ftp://example.org")
        self._reg("add", rf"{TOLD}\Setup", "/v", "Schedule", "/t", "REG_SZ", "/d", "hourly")
        self._msiexec("/x", self._later)
        for path in (self._program, self._program.parent, self._shortcut, self._task):
            self._gone(path)
        self._equal("what was told", self._registry(TOLD, "language.tag"), "")
        self._equal("the key", self._reg("query", TOLD, expect=1)[:0], "")
        self._equal("versions listed", self._versions(), {})
        if "Privacy Preferences" in self._registry(PATH, "PATH"):
            raise SystemExit("The search path still names the program.")
        self._there(self._data / "journal.sqlite3")
        kept = self._registry(POLICIES, "purposes.tracking.analytics")
        self._equal("the organisation's policy", kept, "deny")

    def followed(self) -> None:
        """Every command of the page does what it says, in a folder with the package."""
        folder = self._folder / "page"  # of its own: cmd would take the msiexec.bat of another
        folder.mkdir()
        shutil.copyfile(self._package, folder / self._package.name)
        # The page's address answers nobody; the policy that goes before it is the test's.
        self._reg("add", POLICIES, "/v", "backend.url", "/t", "REG_SZ", "/d", self._backend.url)
        for block in re.findall(r"^```bat\n(.*?)^```", PAGE.read_text("utf-8"), re.S | re.M):
            for line in block.splitlines():
                # Wine's cmd passes over a program below PATH whose folder has a space in its name.
                wait = "start /wait" if line.startswith("msiexec") else "start /wait /b"
                text = f"@echo off\r\n{wait} {line}\r\necho ended with %errorlevel%\r\n"
                (folder / "typed.bat").write_bytes(text.encode())
                ended = self._computer.run(["cmd", "/c", "typed.bat"], folder=folder)
                code = ended.said.rpartition("ended with ")[2].strip()
                self._note(f"{line} -> {code}")
                self._equal(ended.said, code, "0")
        for path in (self._program, self._data.parent):
            self._gone(path)
        self._backend.stop()

    def _msiexec(self, *words: str | Path, expect: int = 0) -> str:
        """Run Windows Installer in silence and return its log."""
        script, log = self._folder / "msiexec.bat", self._folder / "installer.log"
        script.write_bytes(_MSIEXEC.encode())
        log.unlink(missing_ok=True)
        said = [wine.windows_path(word) if isinstance(word, Path) else word for word in words]
        line = [*said, "/qn", "/l*v", wine.windows_path(log)]
        ended = self._computer.run(["cmd", "/c", wine.windows_path(script), *line])
        code = ended.said.rpartition("ended with ")[2].strip()
        self._note(f"msiexec {' '.join(map(str, words))} /qn -> {code}")
        text = _read(log)
        if code != str(expect):
            raise SystemExit(f"{text[-6000:]}\n{ended.said}\nmsiexec: {code}, not {expect}")
        if not text:
            raise SystemExit("Windows Installer wrote no log.")
        return text

    def _run(self, *words: str, expect: int | None = 0, program: str = "alsoft-prefs.exe") -> str:
        """Run the program and return what it said."""
        ended = self._computer.run([self._program / program, *words])
        first = ended.said.splitlines()[:1]
        self._note(f"{program} {' '.join(words)} -> {ended.code} {''.join(first)}")
        if expect is not None and ended.code != expect:
            raise SystemExit(f"{ended.said}\n{' '.join(words)}: {ended.code}, not {expect}")
        return ended.said

    def _json(self, *words: str) -> Any:
        return json.loads(self._run(*words, "--json"))

    def _reg(self, action: str, key: str, *words: str, expect: int = 0) -> str:
        force = ["/f"] if action in ("add", "delete") else []
        ended = self._computer.run(["reg", action, key, *words, *force])
        if ended.code != expect:
            raise SystemExit(f"{ended.said}\nreg {action} {key}: {ended.code}")
        return ended.said

    def _registry(self, key: str, name: str) -> str:
        """Return a value of the registry; empty where there is none."""
        said = self._computer.run(["reg", "query", key, "/v", name]).said
        for line in said.splitlines():
            parts = line.strip().split("    ", 2)
            if parts[0].lower() == name.lower():
                return parts[2] if len(parts) > 2 else ""
        return ""

    def _told(self, url: str, schedule: str, language: str = "de") -> None:
        """Hold the registry to what the installer was told."""
        found = {
            name: self._registry(TOLD, name)
            for name in ("backend.url", "language.tag", "choices.start")
        }
        wanted = {"backend.url": url, "language.tag": language, "choices.start": "only-necessary"}
        self._equal("remembered", found, wanted)
        self._equal("schedule", self._registry(rf"{TOLD}\Setup", "Schedule"), schedule)

    def _versions(self) -> dict[str, str]:
        """Return the version of each program of ours that Windows lists, by its key."""
        said = self._computer.run(["reg", "query", LISTED, "/s"]).said
        blocks = [block for block in said.split("\n\n") if "ALSOFT Privacy Preferences" in block]
        keys = [next(line for line in block.splitlines() if "HKEY" in line) for block in blocks]
        return {key: self._registry(key.strip(), "DisplayVersion") for key in keys}

    def _one_version(self, version: str) -> None:
        self._equal("versions listed", list(self._versions().values()), [version])

    def _colours(self) -> int:
        """Take a picture of the screen and return how many colours it has."""
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
        environment["DISPLAY"] = self._computer.environment()["DISPLAY"]
        done = subprocess.run(
            [sys.executable, "-c", _GRAB, PICTURE],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return int(done.stdout)

    def _refused_by_condition(self, log: str) -> None:
        """Hold a refusal to its reason; Wine writes no more of it into the log than this."""
        self._contains(log, "LaunchConditions")
        if "CostInitialize" in log:
            raise SystemExit(f"{log}\nThe package got past its conditions.")

    def _there(self, path: Path) -> None:
        if not path.exists():
            raise SystemExit(f"{path} isn't there.")

    def _gone(self, path: Path) -> None:
        if path.exists():
            raise SystemExit(f"{path} is there.")

    def _contains(self, text: str, words: str) -> None:
        if words not in text:
            raise SystemExit(f"{text}\n{words!r} isn't in it.")

    def _equal(self, what: str, found: object, wanted: object) -> None:
        if found != wanted:
            raise SystemExit(f"{what}: {found!r}, not {wanted!r}")


def _read(log: Path) -> str:
    content = log.read_bytes() if log.is_file() else b""
    return content.decode("utf-16" if content[:2] == b"\xff\xfe" else "utf-8", "replace")


@contextlib.contextmanager
def display() -> Iterator[str]:
    """Give the name of an X11 display of the test's own; none where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        raise SystemExit("Xvfb is needed: apt-get install xvfb")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24"]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            process.terminate()
