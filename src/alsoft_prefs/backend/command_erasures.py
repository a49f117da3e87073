"""`erasures`: carry erasures over the restore of a backup that is older than they are."""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Awaitable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alsoft_prefs.backend.options import add_database, existing_database_of, say
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem, VerificationFailed

if TYPE_CHECKING:
    from alsoft_prefs.backend.database import Database
    from alsoft_prefs.backend.erasure_work import Erasure

PAGE = 2_000
"""So many devices are looked at in one question, which then never takes long."""

AT_ONCE = 100


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    erasures = commands.add_parser("erasures", help="carry erasures over a restore")
    actions = erasures.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text, act in (
        ("export", "write all erasures to a file, whole or not at all", _export),
        ("apply", "erase the devices of such a file again", _apply),
    ):
        action = actions.add_parser(name, help=text)
        action.set_defaults(run=run, act=act)
        add_database(action)
        action.add_argument("file", metavar="FILE", type=Path)


def run(options: argparse.Namespace) -> None:
    """Do what the action says, and say how much it was."""
    options.act(options)


def _export(options: argparse.Namespace) -> None:
    from alsoft_prefs.backend.assembly import open_database

    database = open_database(existing_database_of(options))
    say(f"{asyncio.run(_write(database, options.file))} erasures are in {options.file}.")


async def _write(database: Database, path: Path) -> int:
    from alsoft_prefs.backend.erasure_work import to_line

    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    count = 0
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as file:
            async for erasure in _all_erased(database):
                file.write(to_line(erasure) + "\n")
                count += 1
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise UsageProblem(
            f"{path} can't be written: {error.strerror}.", "Name a file in another folder."
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
        await database.close()
    return count


async def _all_erased(database: Database) -> AsyncIterator[Erasure]:
    from alsoft_prefs.backend.erasure_work import look_for_erased

    after: str | None = ""
    while after is not None:
        erasures, after = await database.read(look_for_erased(after, PAGE))
        for erasure in erasures:
            yield erasure


def _apply(options: argparse.Namespace) -> None:
    from alsoft_prefs.backend.assembly import open_database

    total = sum(1 for _ in _read(options.file))  # all of it is read before any of it is done
    again = asyncio.run(_erase(open_database(existing_database_of(options)), options.file))
    say(f"{again} devices were erased again, {total - again} were erased already.")


async def _erase(database: Database, path: Path) -> int:
    from alsoft_prefs.backend.erasure_work import erase_again
    from alsoft_prefs.backend.storage import Storage, system_change_clock

    storage = Storage(database, system_change_clock())
    erasures, again = _read(path), 0

    def apply(erasure: Erasure) -> Awaitable[bool]:
        return storage.change(erasure.key, lambda stamp: erase_again(erasure, stamp), wipe=True)

    try:
        while some := list(islice(erasures, AT_ONCE)):
            again += sum(await asyncio.gather(*map(apply, some)))
    finally:
        await storage.close()
    return again


def _read(path: Path) -> Iterator[Erasure]:
    """Yield a file's erasures; raises LocalDataProblem at the first line that is none."""
    from alsoft_prefs.backend.erasure_work import MOST_BYTES, from_line

    number = 0
    try:
        with path.open("rb") as file:
            while line := file.readline(MOST_BYTES + 1):
                number += 1
                if not line.endswith(b"\n"):
                    raise VerificationFailed("It doesn't end, or is too long.")
                yield from_line(line)
    except OSError as error:
        message = f"{path} can't be read: {error.strerror}."
        raise UsageProblem(
            message, "Nothing was erased. Check its name and permissions."
        ) from error
    except VerificationFailed as error:
        raise LocalDataProblem(
            f"Line {number} of {path} is no erasure: {error.message}",
            "Nothing was erased. Take the file as `erasures export` wrote it.",
        ) from error
