"""Uses an installed program as a person would, from the first look to the last trace removed.

Any Python 3.9 or later runs it, with nothing but its standard library: also inside the root of
another system, as a plain user. `python3 smoke.py PROGRAM BACKEND_URL VERSION HOME`
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

LANGUAGES = ("en", "de", "fr", "es", "ar")
ENOUGH_SECONDS = 60.0
HARMLESS = ("propagateSizeHints", "This plugin does not support raise")
"""What Qt's platform without a display says of itself."""


class Broken(Exception):
    """Something in the installed program isn't as it should be."""


class Person:
    """Somebody who types commands, with a home folder of their own.

    Arguments:
        program: the words that start the program; more than one where something goes before it,
            such as `chroot`.
        home: the home folder, as the program sees it; there, and writable.
        environment: more variables.
    """

    def __init__(
        self, program: Sequence[str], home: str, environment: Mapping[str, str] | None = None
    ) -> None:
        """Take nothing of this process's environment but the search path."""
        self.program = list(program)
        self.home = home
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            **(environment or {}),
        }

    def run(self, *words: str, code: int = 0, **variables: str) -> str:
        """Type a command, and return what it says.

        Raises:
            Broken: it ended with another code than `code`, or complained although it did well.
        """
        done = subprocess.run(
            [*self.program, *words],
            env={**self.environment, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=ENOUGH_SECONDS,
            check=False,
        )
        if done.returncode != code:
            raise Broken(
                f"{' '.join(words)}: ended with {done.returncode}, not {code}\n"
                f"{done.stdout}{done.stderr}"
            )
        if code == 0 and done.stderr.strip():
            raise Broken(f"{' '.join(words)}: complains:\n{done.stderr}")
        return done.stdout

    def ask(self, *words: str, code: int = 0) -> Any:
        """Type a command with `--json`, and return its answer."""
        return json.loads(self.run(*words, "--json", code=code))

    @contextlib.contextmanager
    def window(self, **variables: str) -> Iterator[None]:
        """Open the window; it is closed at the end as the system closes it, by SIGTERM.

        Raises:
            Broken: it doesn't come, complains, or doesn't end well.
        """
        environment = {**self.environment, **variables}
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
            process = subprocess.Popen(
                self.program, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said
            )
            try:
                self._wait_for(process, environment)
                yield
            finally:
                process.send_signal(signal.SIGTERM)
                try:
                    code = process.wait(ENOUGH_SECONDS)
                except subprocess.TimeoutExpired:
                    process.kill()
                    code = process.wait()
            said.seek(0)
            words = [line for line in said if not any(each in line for each in HARMLESS)]
        if code or words:
            raise Broken(f"the window ended with {code}:\n{''.join(words)}")

    def _wait_for(self, process: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
        """A second start that ends at once, and well, was answered by the first one's window."""
        deadline = time.monotonic() + ENOUGH_SECONDS
        while time.monotonic() < deadline:
            if process.poll() is not None:
                return
            time.sleep(0.3)  # the first has to take its lock before anybody else tries
            second = subprocess.run(
                self.program,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=ENOUGH_SECONDS,
                check=False,
            )
            if second.returncode == 0:
                return
        raise Broken("no window answers")


def smoke(
    program: Sequence[str],
    backend_url: str,
    *,
    version: str,
    home: str,
    environment: Mapping[str, str] | None = None,
    key: str = "file",
) -> list[str]:
    """Use the program from the first start to the last trace, and return the steps that went well.

    Arguments:
        program: as for `Person`.
        backend_url: of a live backend that the program can reach.
        version: what the program must call itself.
        home: as for `Person`; nothing of the program's is left in it.
        environment: as for `Person`.
        key: where the device's key has to be, `file` or `keyring`.

    Raises:
        Broken: a step didn't go well; its message says which and how.
    """
    url = {"ALSOFT_PREFS_BACKEND_URL": backend_url}
    person = Person(program, home, {**url, **(environment or {})})
    steps: list[str] = []

    def told(step: str, well: object = True) -> None:
        if not well:
            raise Broken(step)
        steps.append(step)

    told("it has its version", person.run("--version").split() == ["alsoft-prefs", version])
    _nothing_is_allowed(person)
    told("nothing optional is allowed before a choice, and there is no device ID")
    person.run("get", "cookies.necessary")
    person.run("get", "tracking.analytics", code=1)
    person.run("get", "no.such.purpose", code=2)
    told("get answers by its exit code")
    person.run("set", "contact.news=allow")
    person.run("get", "contact.news")
    person.run("opt-out")
    person.run("only-necessary")
    person.run("get", "contact.news", code=1)
    told("set, opt-out and only-necessary hold", len(person.ask("history")["entries"]) == 3)
    told("the policy is there", "Cookie" in person.run("policy", "show"))
    settings = person.ask("managed", "show")
    told("managed settings can be read", settings["problems"] == [])
    checks = {check["name"]: check["health"] for check in person.ask("doctor")["checks"]}
    told(f"doctor finds no problem: {checks}", "problem" not in checks.values())
    person.run("sync")
    status = person.ask("status")
    states = {purpose["sync"] for purpose in status["purposes"].values()}
    told("the choices are confirmed by the backend", status["device"] and "waiting" not in states)
    device = person.ask("device", "show")
    told(f"the device's key is in the {key}", device["key"] == key)
    file = os.path.join(home, "evidence.json")
    person.run("export", file)
    person.run("receipts", "verify", file)
    person.run("receipts", "verify")
    told("the exported proof is verified offline")
    _draw(person, home)
    told("pictures are drawn as SVG and PDF")
    for language in LANGUAGES:
        person.run("config", "set", f"language.tag={language}")
        with person.window():
            pass
        told(f"the window opens in {language}, and ends when told to")
    told("completion is printed", "alsoft" in person.run("completion", "bash"))
    told("the notices are there", "LGPL" in person.run("licences", "--texts"))
    told("demo says what it lacks", "pip install" in _complaint(person, "demo"))
    person.run("erase", "--yes")
    told("everything is erased at the backend", person.ask("device", "show")["erased"])
    person.run("purge", "--yes")
    _remove(home, "evidence.json", "flows.svg", "flows.pdf")
    left = _left(home)
    told(f"nothing is left behind: {left}", not left)
    return steps


def _nothing_is_allowed(person: Person) -> None:
    status = person.ask("status")
    allowed = [
        name
        for name, purpose in status["purposes"].items()
        if purpose["decision"] == "allow" and purpose["layer"] != "essential"
    ]
    if allowed or status["device"] is not None:
        raise Broken(f"before any choice: {allowed}, device {status['device']}")


def _draw(person: Person, home: str) -> None:
    for kind, start in (("svg", b"<?xml"), ("pdf", b"%PDF")):
        name = f"flows.{kind}"
        person.run("data", "--output", os.path.join(home, name))
        path = _outside(home, name)
        if os.path.exists(path):
            with open(path, "rb") as file:
                if not file.read(8).startswith(start):
                    raise Broken(f"{name} isn't a {kind}")


def _complaint(person: Person, *words: str) -> str:
    done = subprocess.run(
        [*person.program, *words],
        env=person.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=ENOUGH_SECONDS,
        check=False,
    )
    if done.returncode != 2:
        raise Broken(f"{' '.join(words)}: ended with {done.returncode}\n{done.stderr}")
    return done.stderr


def _outside(home: str, name: str) -> str:
    """Return where a file of the home folder is for this process."""
    return os.path.join(os.environ.get("SMOKE_ROOT", "") + home, name)


def _remove(home: str, *names: str) -> None:
    for name in names:
        with contextlib.suppress(FileNotFoundError):
            os.remove(_outside(home, name))


def _left(home: str) -> list[str]:
    found = []
    for folder, folders, files in os.walk(_outside(home, "")):
        found += [os.path.join(folder, name) for name in (*folders, *files) if "alsoft" in name]
    return found


def main(program: str, backend_url: str, version: str, home: str) -> int:
    """Zero once every step went well; each is a line."""
    try:
        for step in smoke([program], backend_url, version=version, home=home):
            sys.stdout.write(f"✓ {step}\n")
    except Broken as problem:
        sys.stderr.write(f"✗ {problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
