"""One run of a command: what was asked, where to write, and the program behind it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from alsoft_prefs.cli.output import Output
from alsoft_prefs.core.errors import UsageProblem

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program


class Call:
    """What a command gets.

    Attributes:
        options: what was typed, parsed.
        out: where to write.
    """

    def __init__(self, options: Any) -> None:
        """Keep the options; the program is opened when it is first asked for."""
        self.options = options
        self.out = Output(as_json=bool(getattr(options, "json", False)))
        self._program: Program | None = None

    @property
    def program(self) -> Program:
        """The services of the profile that was asked for."""
        if self._program is None:
            from alsoft_prefs.bootstrap import open_program

            self._program = open_program(self.options.profile)
        return self._program

    def close(self) -> None:
        """Close the program, where it was opened."""
        if self._program is not None:
            self._program.close()

    def confirm(self, question: str) -> bool:
        """Return whether the person says yes, or has said so with `--yes`.

        Raises:
            UsageProblem: nobody can be asked, as standard input is no terminal.
        """
        if self.options.yes:
            return True
        if not sys.stdin.isatty():
            raise UsageProblem(
                "This asks before it acts, and nobody can be asked here. Nothing was changed.",
                "Add --yes to go on without being asked.",
            )
        sys.stderr.write(f"{question} [y/N] ")
        sys.stderr.flush()
        return sys.stdin.readline().strip().lower() in ("y", "yes")
