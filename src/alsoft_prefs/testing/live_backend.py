"""A real backend in a process of its own, on a free port of this computer."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

READY_SECONDS = 60.0


class LiveBackend:
    """The reference backend.

    Arguments of the constructor:
        directory: a folder for its keys and its SQLite database; what it knew survives a restart.
        options: more options for `alsoft-prefs-backend serve`.
        url_of_database: of a PostgreSQL database that has its schema, instead of SQLite.

    Attributes:
        url: its address, once it has started.
        process: the process, while it runs.
        program: the command that runs the backend's commands.
        errors: where its standard error goes; None for that of this process.
    """

    def __init__(self, directory: Path, *options: str, url_of_database: str | None = None) -> None:
        """Keep the settings; `start` starts it."""
        self.directory = directory
        self.url = ""
        self._options = options
        self._database = url_of_database or f"sqlite:///{self.database}"
        self.process: subprocess.Popen[str] | None = None
        self.errors: IO[str] | None = None
        self.program: tuple[str, ...] = (sys.executable, "-m", "alsoft_prefs.backend")

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.directory / "backend.sqlite3"

    def start(self) -> str:
        """Start it, again on the same data and port, and return its URL.

        Raises:
            RuntimeError: it ended before it answered.
        """
        self.directory.mkdir(parents=True, exist_ok=True)
        port = self.url.rpartition(":")[2] or "0"
        command = [*self.program, "serve"]
        command += ["--database", self._database, "--port", port]
        command += ["--keys", str(self.directory / "backend-keys.json")]
        self.process = subprocess.Popen(  # noqa: S603  our own program
            [*command, "--until-stdin-closes", *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.errors,
            text=True,
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError(f"the backend ended with code {self.process.wait()}")
        return self.url

    def stop(self) -> int:
        """Let it finish what it does, and end; see `end`."""
        return self.end(signal.SIGTERM)

    def kill(self) -> int:
        """End it without a warning, as a crash would; see `end`."""
        return self.end(signal.SIGKILL)

    def end(self, number: signal.Signals) -> int:
        """Send a signal, wait for the end and return the exit code; 0 where it doesn't run."""
        process, self.process = self.process, None
        if process is None:
            return 0
        process.send_signal(number)
        code = process.wait(READY_SECONDS)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()
        return code
