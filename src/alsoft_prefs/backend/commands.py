"""The backend's command line; each command lives in a module of its own."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from alsoft_prefs.backend import (
    command_check,
    command_erasures,
    command_keys,
    command_migrate,
    command_policy,
    command_retention,
    command_serve,
    command_token,
)
from alsoft_prefs.core.errors import AlsoftError

COMMANDS = (
    command_serve,
    command_migrate,
    command_keys,
    command_policy,
    command_token,
    command_retention,
    command_erasures,
    command_check,
)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = argparse.ArgumentParser(
        prog="alsoft-prefs-backend",
        description="ALSOFT's reference backend: takes consent records in and answers receipts.",
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return root


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    options = parser().parse_args(arguments)
    try:
        code = options.run(options)
    except AlsoftError as error:
        hint = f"\n{error.hint}" if error.hint else ""
        sys.stderr.write(f"{error.title}: {error.message}{hint}\n")
        return error.exit_code
    return int(code or 0)
