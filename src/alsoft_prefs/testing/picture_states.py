"""The states in which the window is pictured: profiles on disk, and a real backend beside them.

Each is made by the program's own services, by a clock that stands; so a picture is the same
whenever it is made.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.resource_files import resource_bytes
from alsoft_prefs.services.standing import RECORDED_LOCKS
from alsoft_prefs.testing.drivers import WindowDriver
from alsoft_prefs.testing.drivers_policy import PolicyDriver
from alsoft_prefs.testing.still import BACKEND, StillBackend, StillClock, StillProgram

MOMENT = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)
"""When the pictures are taken."""
NOBODY = "http://127.0.0.1:9"
"""Where no backend answers."""

ALLOW, DENY = Decision.ALLOW, Decision.DENY
MANAGED = {
    "organisation.name": "Example Ltd",
    "purposes.tracking.analytics": "deny",
    "purposes.tracking.advertising": "deny",
}
CHANGED = (
    ("version: 1", "version: 2"),
    ("none stated", "2026-11-20"),
    ("These companies analyze this information to", "Two companies analyze it to"),
    ("Ad companies use device IDs to track", "Ad companies use no device IDs to track"),
)


class Picture(NamedTuple):
    """A picture: its name, and the page that is shown in it; without a page what is there first."""

    name: str
    page: str = ""
    show: Callable[[WindowDriver], None] = lambda _window: None


class State(NamedTuple):
    """A state of the program.

    Attributes:
        profile: its folder.
        program: opens its services, for the window.
        pictures: what is pictured in it.
    """

    profile: Path
    program: Callable[[], StillProgram]
    pictures: tuple[Picture, ...]


def _leave_notice(window: WindowDriver) -> None:
    if window.first_run.is_shown:
        window.first_run.escape()


def _show_changes(window: WindowDriver) -> None:
    policy = PolicyDriver(window)
    if not policy.page().shows_changes:
        policy.show_changes()


FIRST = (Picture("first-run"),)
EMPTY = tuple(Picture(f"{page}-empty", page, _leave_notice) for page in ("history", "device"))
PAGES = tuple(
    Picture(name, name) for name in ("overview", "choices", "data", "policy", "history", "device")
)
MANAGED_PAGES = tuple(Picture(f"{n}-managed", n) for n in ("overview", "choices", "device"))
WAITING = tuple(Picture(f"{n}-waiting", n) for n in ("overview", "choices", "device"))
NEWS = (
    Picture("overview-policy-changed", "overview"),
    Picture("policy-changes", "policy", _show_changes),
)
ALL = (*FIRST, *EMPTY, *PAGES, *MANAGED_PAGES, *WAITING, *NEWS)


@contextmanager
def states(folder: Path, wanted: Callable[[str], bool]) -> Iterator[Iterator[State]]:
    """Give the states, each made when it is reached.

    Arguments:
        folder: for profiles and the backend's data.
        wanted: whether a picture is wanted, by its name.
    """
    backend = StillBackend(folder / "backend", MOMENT)
    with open(os.devnull, "w") as backend.errors:
        try:
            yield _states(folder, backend, wanted)
        finally:
            backend.stop()


def _states(folder: Path, backend: StillBackend, wanted: Callable[[str], bool]) -> Iterator[State]:
    def some(pictures: tuple[Picture, ...]) -> tuple[Picture, ...]:
        return tuple(each for each in pictures if wanted(each.name))

    def state(name: str, pictures: tuple[Picture, ...], url: str = "", late: int = 0) -> State:
        profile = folder / name
        clock = StillClock(MOMENT + timedelta(minutes=late))
        return State(profile, lambda: StillProgram(profile, clock, url), some(pictures))

    (folder / "new").mkdir()
    yield state("new", (*FIRST, *EMPTY))
    if not some((*PAGES, *MANAGED_PAGES, *WAITING, *NEWS)):
        return
    url = backend.start()
    _settle(folder / "settled", url)
    for name in ("managed", "waiting", "news"):
        shutil.copytree(folder / "settled", folder / name)
    yield state("settled", PAGES, url)
    _manage(folder / "managed")
    yield state("managed", MANAGED_PAGES, url)
    if some(WAITING):
        _choose_offline(folder / "waiting")
        yield state("waiting", WAITING, NOBODY, late=7)
    if some(NEWS):
        _read_news(folder / "news", backend)
        yield state("news", NEWS, backend.url)


def _settle(profile: Path, url: str) -> None:
    """Choose over some days, and have it all confirmed."""
    profile.mkdir(mode=0o700)
    clock = StillClock(MOMENT - timedelta(days=19, minutes=96))
    program = StillProgram(profile, clock, url)
    program.set_config("backend.url", BACKEND)
    program.preferences.only_necessary()
    clock.moment = MOMENT - timedelta(days=5, minutes=-221)
    program.preferences.choose({"cookies.preferences": ALLOW}, Method.TOGGLE)
    clock.moment += timedelta(minutes=1)
    program.preferences.choose({"personalisation.recommendations": ALLOW}, Method.TOGGLE)
    clock.moment = MOMENT - timedelta(days=1, minutes=-407)
    program.preferences.choose({"contact.news": ALLOW}, Method.TOGGLE)
    clock.moment = MOMENT - timedelta(minutes=26)
    program.preferences.choose({"contact.news": DENY}, Method.TOGGLE)
    clock.moment = MOMENT
    _sync(program)


def _manage(profile: Path) -> None:
    """Lock something, with the record of it sent: the states after this one share the device."""
    (profile / "managed").mkdir()
    (profile / "managed" / "example.json").write_text(json.dumps(MANAGED))
    program = StillProgram(profile, StillClock(MOMENT), NOBODY)
    program.outbox.remember({RECORDED_LOCKS: " ".join(sorted(program.restrictions().denied))})
    program.close()


def _choose_offline(profile: Path) -> None:
    program = StillProgram(profile, StillClock(MOMENT + timedelta(minutes=6)), NOBODY)
    program.preferences.choose({"cookies.preferences": DENY}, Method.TOGGLE)
    program.sync.run()
    program.close()


def _read_news(profile: Path, backend: StillBackend) -> None:
    """Allow what rests on clauses that the next version changes, and fetch that version."""
    allowed = StillProgram(profile, StillClock(MOMENT - timedelta(hours=2)), backend.url)
    allowed.preferences.choose(
        {"tracking.analytics": ALLOW, "tracking.advertising": ALLOW}, Method.TOGGLE
    )
    allowed.close()
    text = resource_bytes("policy/1/en.md").decode()
    for old, new in CHANGED:
        text = text.replace(old, new)
    file = profile.parent / "next.md"
    file.write_text(text, "utf-8")
    backend.stop()
    command = [*backend.program, "policy", "publish", str(file), "--date", "2026-11-20"]
    command += ["--database", f"sqlite:///{backend.database}"]
    command += ["--keys", str(backend.directory / "backend-keys.json")]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  our own program
    backend.start()
    _sync(StillProgram(profile, StillClock(MOMENT), backend.url))


def _sync(program: StillProgram) -> None:
    status = program.sync.run(manual=True)
    program.close()
    if status.state != "idle":
        raise RuntimeError(f"the pictures' backend: {status.last_error}")
