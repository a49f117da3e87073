"""A test of a package, step by step: each command and what it said is in a log."""

from __future__ import annotations

import contextlib
import subprocess
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from scripts.packages import common


class Broken(Exception):
    """Something that a package must do, it didn't."""


class Trial:
    """The steps of one test, in order; the first that fails ends it."""

    def __init__(self, log: Path) -> None:
        """Begin a new log."""
        log.parent.mkdir(parents=True, exist_ok=True)
        self._log = log.open("w", encoding="utf-8")
        self._passed = 0
        self._started = time.monotonic()

    def note(self, text: str) -> None:
        """Show a line, and keep it."""
        common.say(text)
        self._keep(f"{text}\n")

    @contextlib.contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Count the block as passed once it has ended; say so, with its seconds.

        Raises:
            SystemExit: something in the block failed; it has been said, and the log has the place.
        """
        self._keep(f"\n== {what}\n")
        started = time.monotonic()
        try:
            yield
        except (Exception, SystemExit) as error:  # what `common.run` raises as well
            self._keep(traceback.format_exc())
            self.note(f"FAILED: {what}: {error}")
            self._finish(failed=1)
            raise SystemExit(1) from error
        self._passed += 1
        self.note(f"ok: {what} ({time.monotonic() - started:.1f} s)")

    def run(self, command: common.Command, *, code: int = 0, **more: str | Path) -> str:
        """Run a command and return what it said, errors as well.

        Arguments:
            command: as `common.run` takes it.
            code: with which it has to end; -1 for any but 0.
            more: variables to add to its environment.

        Raises:
            Broken: it ended otherwise.
        """
        words = " ".join(map(str, command))
        self._keep(f"$ {words}\n")
        done = subprocess.run(
            command,
            env=common.environment(**more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self._keep(done.stdout)
        if done.returncode != code and not (code == -1 and done.returncode):
            raise Broken(f"{words}: ended with code {done.returncode}\n{done.stdout}")
        return done.stdout

    def ended(self) -> None:
        """Say that everything held."""
        self._finish(failed=0)

    def _finish(self, failed: int) -> None:
        self.note(f"In {time.monotonic() - self._started:.0f} s.")
        self.note(f"{self._passed} passed, {failed} failed")
        self._log.close()

    def _keep(self, text: str) -> None:
        self._log.write(text)
        self._log.flush()


def equal(found: object, wanted: object, what: str) -> None:
    """Compare, and tell both where they differ.

    Raises:
        Broken: they do.
    """
    if found != wanted:
        raise Broken(f"{what}: {found!r}, not {wanted!r}")
