"""A backend as a process over some database, a proxy before it, and people who use it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import IO

from alsoft_prefs.core.decisions import Decision
from tests.backend_world import LiveBackend, SigningDevice
from tests.faults.databases import Database
from tests.faults.people import MovedClock, Person
from tests.faults.proxy import Proxy

TRIES = 20


class World:
    """All that a fault can meet; `held` are receipts of devices that aren't anybody's profile.

    The backend listens on 127.0.0.2 and the proxy on the same port of 127.0.0.1, which the backend
    knows as its own name: so the addresses in proofs hold on both ways.
    """

    def __init__(self, folder: Path, database: Database, *options: str) -> None:
        self.folder = folder
        self.database = database
        self.people: list[Person] = []
        self.devices: list[SigningDevice] = []
        self.held: dict[str, str] = {}
        self._others: list[LiveBackend] = []
        self._count = 0
        self.backend = LiveBackend(
            folder,
            *("--host", "127.0.0.2", "--rate", "0", *options),
            url_of_database=database.url,
        )
        folder.mkdir(parents=True, exist_ok=True)
        self._errors: IO[str] = (folder / "stderr").open("a")
        self.backend.errors = self._errors
        try:
            self.proxy = self._start()
        except BaseException:
            self._errors.close()
            raise

    def another_backend(self) -> LiveBackend:
        """Start another server process over the same database and keys; it ends with the world."""
        other = LiveBackend(
            self.folder / f"backend-{len(self._others)}",
            *("--rate", "0", "--keys", str(self.folder / "backend-keys.json")),
            url_of_database=self.database.url,
        )
        other.errors = self._errors
        other.start()
        self._others.append(other)
        return other

    @property
    def url(self) -> str:
        """Where people reach the backend: through the proxy."""
        return self.proxy.url

    def person(self, name: str = "", said: Mapping[str, Decision] | None = None) -> Person:
        """Return a new person; with a name of a folder that is there, one with that profile."""
        self._count += 1
        folder = self.folder / "people" / (name or str(self._count))
        person = Person(folder, MovedClock(timedelta()), said)
        self.people.append(person)
        return person

    def clone(self, person: Person) -> Person:
        """Return who uses a copy of a person's profile, key and all."""
        self._count += 1
        name = f"clone-{self._count}"
        person.copy_to(self.folder / "people" / name)
        return self.person(name, person.said)

    def all_devices(self) -> list[SigningDevice]:
        """Return every device of which a key is at hand, each once."""
        known = [device for person in self.people for device in person.devices()]
        return list({device.id: device for device in (*known, *self.devices)}.values())

    def leave_alone(self) -> None:
        """Close all profiles and forget all devices; what the database holds of them stays."""
        for person in self.people:
            person.program.close()
        self.people.clear()
        self.devices.clear()
        self.held.clear()
        self.proxy.forget()

    def kill(self) -> None:
        """End the backend's process by SIGKILL."""
        self.backend.kill()

    def restart(self) -> None:
        """Start the backend on the same data and port, if it doesn't run."""
        if self.backend.process is None:
            self.backend.start()

    def close(self) -> None:
        self.leave_alone()
        self.proxy.close()
        for backend in (self.backend, *self._others):
            backend.stop()
        self._errors.close()

    def _start(self) -> Proxy:
        for _ in range(TRIES):  # the port may be somebody else's on the other address
            host, _, port = self.backend.start().removeprefix("http://").partition(":")
            try:
                return Proxy(("127.0.0.1", int(port)), (host, int(port)))
            except OSError:
                self.backend.kill()
                self.backend.url = ""
        raise RuntimeError("no port is free on both addresses")
