"""A real backend in a process of its own, on a free port of this computer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

READY_SECONDS = 60.0


class LiveBackend:
    """The reference backend over SQLite in a folder.

    Arguments of the constructor:
        directory: a folder for its database and keys; what it knew survives a restart there.
        options: more options for `alsoft-prefs-backend serve`.
    """

    def __init__(self, directory: Path, *options: str) -> None:
        """Keep the settings; `start` starts it."""
        self.directory = directory
        self.url = ""
        self._options = options
        self._process: subprocess.Popen[str] | None = None

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
        command = [sys.executable, "-m", "alsoft_prefs.backend", "serve"]
        command += ["--database", f"sqlite:///{self.database}", "--port", port]
        self._process = subprocess.Popen(  # noqa: S603  our own program
            [*command, "--until-stdin-closes", *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        if not self.url:
            raise RuntimeError(f"the backend ended with code {self._process.wait()}")
        return self.url

    def stop(self) -> None:
        """Let it finish what it does, and end; nothing happens where it doesn't run."""
        self._end(kill=False)

    def kill(self) -> None:
        """End it without a warning, as a crash would."""
        self._end(kill=True)

    def _end(self, *, kill: bool) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if kill:
            process.kill()
        else:
            process.terminate()
        process.wait(READY_SECONDS)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
