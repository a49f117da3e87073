"""People with a profile each, whose clock and network the tests have in hand."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision, Rule
from alsoft_prefs.core.journal import Method, decisions_of
from alsoft_prefs.core.jws import b64url_decode
from alsoft_prefs.core.ports import Backend
from alsoft_prefs.services.sync import State, SyncStatus
from tests.backend_world import SigningDevice

ANALYTICS, ADVERTISING, NEWS = "tracking.analytics", "tracking.advertising", "contact.news"
PURPOSES = (ANALYTICS, ADVERTISING, NEWS)
ROUNDS = 6


class MovedClock(SystemClock):
    """The computer's clock, moved by `shift`; lots fall so that the shortest wait is drawn."""

    def __init__(self, shift: timedelta = timedelta()) -> None:
        self.shift = shift

    def now(self) -> datetime:
        return super().now() + self.shift

    def random(self) -> float:
        return 0.0


class PatientProgram(Program):
    """The real program; `timeout` bounds its requests."""

    timeout = 20.0

    def backend(self, url: str) -> Backend:
        return HttpBackend(url, program="0", timeout=self.timeout)


class Held(NamedTuple):
    """What a profile's file holds of the backend's word.

    Attributes:
        receipts: (the record's JWS, its receipt).
        erasures: the erasure receipt, or None where it waits, of each device given up.
        active: the device ID in use, or None.
    """

    receipts: tuple[tuple[str, str], ...]
    erasures: Mapping[str, str | None]
    active: str | None


class Person:
    """Somebody with a profile; `said` is what they last chose, and so the most that may hold."""

    def __init__(
        self, folder: Path, clock: MovedClock, said: Mapping[str, Decision] | None = None
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.said = dict(said or dict.fromkeys(PURPOSES, Decision.UNSET))
        self.program = PatientProgram(str(folder), clock=clock)

    def choose(self, decision: Decision, *purposes: str) -> None:
        decisions = dict.fromkeys(purposes or PURPOSES, decision)
        self.program.preferences.choose(decisions, Method.TOGGLE)
        self.said |= decisions

    def allow(self, *purposes: str) -> None:
        self.choose(Decision.ALLOW, *purposes)

    def deny(self, *purposes: str) -> None:
        self.choose(Decision.DENY, *purposes)

    def sync(self) -> SyncStatus:
        return self.program.sync.run(manual=True)

    def converge(self) -> SyncStatus:
        """Sync until nothing waits; waits that the backend asked for pass at once."""
        shift = self.clock.shift
        status = self.sync()
        for _ in range(ROUNDS):
            if status.state is State.IDLE:
                break
            if status.next_at is not None:
                self.clock.shift += status.next_at - self.clock.now() + timedelta(seconds=1)
            status = self.sync()
        self.clock.shift = shift
        return status

    def own(self) -> dict[str, Decision]:
        """Return what the journal says."""
        stated = decisions_of(self.program.journal.state())
        return {purpose: stated.get(purpose, Decision.UNSET) for purpose in PURPOSES}

    def held(self) -> Held:
        """Read the profile's file, past the program."""
        file = self.folder / "journal.sqlite3"
        if not file.exists():
            return Held((), {}, None)
        with contextlib.closing(sqlite3.connect(file)) as connection:
            receipts = connection.execute(
                "SELECT jws, receipt FROM records WHERE receipt IS NOT NULL"
            ).fetchall()
            identities = connection.execute(
                "SELECT device, state, receipt FROM identities ORDER BY ordinal"
            ).fetchall()
        active = [device for device, state, _ in identities if state == "active"]
        erasures = {
            d: receipt for d, state, receipt in identities if state in ("erasing", "erased")
        }
        return Held(tuple(receipts), erasures, active[-1] if active else None)

    def devices(self) -> list[SigningDevice]:
        """Return every device of which the profile has the key."""
        keys = sorted((self.folder / "device-keys").glob("*"))
        return [
            SigningDevice(b64url_decode(json.loads(path.read_text("utf-8"))["seed"]))
            for path in keys
        ]

    def copy_to(self, folder: Path) -> None:
        """Copy the profile, key and all, as a backup or a disk's image does."""
        self.program.close()
        shutil.copytree(self.folder, folder)

    def put_back(self, folder: Path) -> None:
        """Put an earlier copy in the profile's place."""
        self.program.close()
        shutil.rmtree(self.folder)
        shutil.copytree(folder, self.folder)
        self.program = PatientProgram(str(self.folder), clock=self.clock)

    def reopen(self, rules: tuple[Rule, ...]) -> None:
        """Go on with a program whose catalog has other purposes."""
        self.program.close()
        self.program = PatientProgram(str(self.folder), clock=self.clock)
        self.program.__dict__["rules"] = rules
