"""Starts the processes of `child.py`, reads what they say, and ends them in whatever way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).with_name("child.py")
ENOUGH_SECONDS = 60.0


class Child:
    """A running child; `said` is all that it said so far."""

    def __init__(
        self,
        what: str,
        profile: Path | str,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
        before: Sequence[str] = (),
    ) -> None:
        self.said: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [*before, sys.executable, str(SCRIPT), what, str(profile), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )

    def hear(self) -> dict[str, Any] | None:
        """Wait for the next line, and return it; None once the child has ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.endswith("\n"):
            return None
        self.said.append(json.loads(line))
        return self.said[-1]

    def hear_all(self) -> list[dict[str, Any]]:
        """Wait for the child's end, and return all that it said."""
        while self.hear() is not None:
            pass
        return self.said

    def tell(self) -> None:
        """Let a child go on that waits for it."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def outlives(self, seconds: float) -> bool:
        """Give it some more time, and tell whether it still runs."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return True
        return False

    def kill(self) -> None:
        """End it by SIGKILL, and hear what it had said until then."""
        self._process.kill()
        self.hear_all()
        self._process.wait(ENOUGH_SECONDS)

    def end(self) -> int:
        """Wait for its own end and return its exit code."""
        self.hear_all()
        return self._process.wait(ENOUGH_SECONDS)

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait(ENOUGH_SECONDS)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def child(
    what: str,
    profile: Path | str,
    *arguments: str,
    environment: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
) -> Iterator[Child]:
    """Give a running child, which doesn't outlive the block."""
    running = Child(what, profile, *arguments, environment=environment, before=before)
    try:
        yield running
    finally:
        running.close()


def outcome(
    what: str,
    profile: Path | str,
    *arguments: str,
    environment: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
) -> dict[str, Any]:
    """Run a child to its end, and return the last that it said."""
    with child(what, profile, *arguments, environment=environment, before=before) as running:
        said = running.hear_all()
        assert said, f"{what} said nothing and ended with {running.end()}"
        return said[-1]
