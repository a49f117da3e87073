"""What child processes of these tests do: `python child.py WHAT PROFILE [ARGUMENT...]`.

Each line on standard output is JSON and is flushed at once, so that a test can wait for it.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import resource
import sys
from collections.abc import Callable

from alsoft_prefs import allowed, reader
from alsoft_prefs.adapters.sync_lock import sync_lock
from alsoft_prefs.bootstrap import Program, open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.core.journal import Method

NOBODY = 65534


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def fail(error: AlsoftError, **more: object) -> None:
    name = type(error).__name__
    say(error=name, message=error.message, hint=error.hint, code=error.exit_code, **more)


def choose_once(program: Program, decisions: dict[str, str]) -> None:
    """Announce a choice, make it, and say that it is acknowledged."""
    say(trying=decisions)
    made = {purpose: Decision(decision) for purpose, decision in decisions.items()}
    entry = program.preferences.choose(made, Method.TOGGLE)
    say(acknowledged=entry.id, decisions=decisions)


def draw(program: Program) -> dict[str, str]:
    """Return a random choice for one to three purposes."""
    optional = [rule.id for rule in program.rules if not rule.essential]
    chosen = random.sample(optional, random.randint(1, 3))
    return {purpose: random.choice(["allow", "deny"]) for purpose in chosen}


def choose_for_ever(program: Program, *_: str) -> None:
    program.preferences.ensure_published()
    while True:
        choose_once(program, draw(program))


def choose_and_sync_for_ever(program: Program, *_: str) -> None:
    program.preferences.ensure_published()
    while True:
        choose_once(program, draw(program))
        status = program.sync.run()
        say(pending=status.pending, last_error=status.last_error)


def choose_times(program: Program, count: str, *_: str) -> None:
    """Choose so many times, once told to."""
    program.preferences.statuses()
    say(ready=True)
    sys.stdin.readline()
    for _number in range(int(count)):
        choose_once(program, draw(program))


def choose(program: Program, decisions: str, *_: str) -> None:
    try:
        choose_once(program, json.loads(decisions))
    except AlsoftError as error:
        fail(error)


def sync_times(program: Program, count: str, *_: str) -> None:
    """Sync so many times, once told to."""
    say(ready=program.sync.status().pending)
    sys.stdin.readline()
    for _number in range(int(count)):
        status = program.sync.run()
        say(pending=status.pending, last_error=status.last_error)


def sync(program: Program, *_: str) -> None:
    try:
        status = program.sync.run()
        say(pending=status.pending, last_error=status.last_error, device=program.identity.device())
    except AlsoftError as error:
        fail(error)


def hold_sync_lock(program: Program, *_: str) -> None:
    with sync_lock(program.data_directory) as held:
        say(held=held)
        sys.stdin.readline()


def show(program: Program, *_: str) -> None:
    """Say what the profile is, the key's place included."""
    try:
        device = program.identity.current()
        say(
            device=device.device,
            location=device.key_location,
            vault=type(program.vault).__name__,
            decisions={s.purpose: s.own for s in program.preferences.statuses()},
            doctor={check.name: [check.health, check.message] for check in program.doctor.checks()},
            methods=[entry.method for entry in reversed(program.journal.entries())],
        )
    except AlsoftError as error:
        fail(error)


def erase(program: Program, *_: str) -> None:
    erased = program.identity.erase()
    status = program.sync.run()
    say(erased=erased, pending=status.pending, last_error=status.last_error)


def purge(program: Program, *_: str) -> None:
    say(removed=program.purge())


def choose_under_limit(program: Program, first: str, second: str, *_: str) -> None:
    """Choose, choose again while no file may grow any more, and once more when they may."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    choose(program, first)
    longest = max(
        os.path.getsize(os.path.join(program.data_directory, name))
        for name in os.listdir(program.data_directory)
    )
    resource.setrlimit(resource.RLIMIT_FSIZE, (longest, before[1]))
    choose(program, second)
    show_choices(program)
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    choose(program, second)
    show_choices(program)


def show_choices(program: Program, *_: str) -> None:
    """Say what is chosen and what other programs are told."""
    told = {rule.id: allowed(rule.id) for rule in program.rules}
    try:
        own = {status.purpose: status.own for status in program.preferences.statuses()}
        say(own=own, told=told)
    except AlsoftError as error:
        fail(error, told=told)


def as_nobody(program: Program, decisions: str, *_: str) -> None:
    """Look, choose, publish and sync as a user to whom the files don't belong.

    What the program reads of itself is read before, as that user may not enter the checkout.
    """
    program.preferences._facts.policy()
    show_choices(program)
    program.close()
    with contextlib.suppress(AlsoftError):
        program.sync.run()
    program.close()
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    reader._cache = None
    show_choices(program)
    choose(program, decisions)
    sync(program)
    show_choices(program)


def stored_keys(_program: Program, *_: str) -> None:
    """Say under which names the Secret Service keeps keys of ours."""
    import secretstorage

    from alsoft_prefs.adapters.keyring_vault import SERVICE

    with contextlib.closing(secretstorage.dbus_init()) as bus:
        found = secretstorage.search_items(bus, {"service": SERVICE})
        say(names=[item.get_attributes()["username"] for item in found])


def window(_program: Program, *_: str) -> None:
    """Open the window, close it once it asks for the first choice, and say how it ended."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from alsoft_prefs.gui.application import run_window

    application = QApplication([])
    timer = QTimer(application)

    def look() -> None:
        for shell in application.topLevelWidgets():
            notice = shell.findChild(QWidget, "first_run")
            if notice is not None and notice.isVisible():
                timer.stop()
                shell.close()

    timer.timeout.connect(look)
    timer.start(20)
    say(code=run_window(sys.argv[2]))


WHAT: dict[str, Callable[..., None]] = {
    each.__name__: each
    for each in (
        choose_for_ever,
        choose_and_sync_for_ever,
        choose_times,
        choose,
        sync_times,
        sync,
        hold_sync_lock,
        show,
        erase,
        purge,
        choose_under_limit,
        as_nobody,
        stored_keys,
        window,
    )
}


def main() -> None:
    what, profile, *arguments = sys.argv[1:]
    machine = os.environ.get("TEST_MACHINE_ID")
    if machine:
        import machineid

        machineid.id = lambda **_: machine
    if os.environ.get("TEST_LOGIND"):
        from alsoft_prefs.adapters import login_session

        login_session._LOGIND = "/"
    program = open_program(profile or None)
    try:
        WHAT[what](program, *arguments)
    finally:
        program.close()


if __name__ == "__main__":
    main()
