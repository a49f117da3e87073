"""A profile, and a backend, whose clocks stand where they are put: what they show never changes."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from alsoft_prefs.adapters.file_vault import FileVault
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.ports import Backend, Vault
from alsoft_prefs.testing.live_backend import LiveBackend

BACKEND = "https://privacy.alsoft.example"
"""The address that a still profile shows, whichever port its backend has."""


class StillClock:
    """`core.ports.Clock`; its time stands, and its lots fall the same way each time.

    Arguments:
        moment: the time (aware UTC); may be set anew.
    """

    def __init__(self, moment: datetime) -> None:
        self.moment = moment
        self._lots = random.Random(1)  # noqa: S311  for pictures

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def random(self) -> float:
        """Return a number from 0 to 1."""
        return self._lots.random()

    def random_bytes(self, count: int) -> bytes:
        """Return bytes."""
        return self._lots.randbytes(count)


class StillProgram(Program):
    """A profile's services by a still clock, with the same device ID each time.

    Arguments:
        profile: the profile's folder.
        clock: the clock.
        url: where the backend of `BACKEND` really answers.
    """

    def __init__(self, profile: Path, clock: StillClock, url: str = "") -> None:
        super().__init__(str(profile), clock=clock)
        self._url = url

    @cached_property
    def vault(self) -> Vault:
        """Keys in files, made with the clock's lots."""
        return FileVault(self.data_directory, lambda: self.clock.random_bytes(32))

    def backend(self, url: str) -> Backend:
        """Return the backend at its real address."""
        return super().backend(self._url if url == BACKEND else url)


class StillBackend(LiveBackend):
    """The reference backend by a clock that stands.

    Arguments:
        directory: as for `LiveBackend`.
        moment: its time.
    """

    def __init__(self, directory: Path, moment: datetime) -> None:
        super().__init__(directory)
        self.program = (sys.executable, "-m", __name__, moment.isoformat())


def main(arguments: Sequence[str]) -> int:
    """Run the backend's commands by a clock that stands at the first argument."""
    from alsoft_prefs.backend import assembly
    from alsoft_prefs.backend.commands import main as run

    moment = datetime.fromisoformat(arguments[0]).astimezone(UTC)
    assembly.now = lambda: moment
    return run(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
