"""Managed settings in folders of JSON files: `managed` holds, `recommended` recommends.

They are Linux's way, and a throwaway profile's on every system.
"""

from __future__ import annotations

import os

from alsoft_prefs.adapters import json_text
from alsoft_prefs.core.permission import MOST_BYTES
from alsoft_prefs.core.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` is 4 ms at the start of every program that asks `allowed()`
    from collections.abc import Callable

    from alsoft_prefs.core.managed import ManagedDocument
    from alsoft_prefs.core.managed_settings import Level

    Doubt = Callable[[str], str]
    """Returns what of a path isn't the administrator's alone, or an empty text."""

MANDATORY = "managed"
RECOMMENDED = "recommended"


def files(directory: str) -> list[str]:
    """Return the paths of a folder's JSON files, by name; empty where there is no folder.

    Hidden ones are left out, as `*.json` leaves them out: editors put locks and drafts there.

    Raises:
        OSError: the folder is there and can't be listed, or a link to it leads nowhere.
    """
    try:
        names = os.listdir(directory)
    except (FileNotFoundError, NotADirectoryError):
        for path in (directory, os.path.dirname(directory)):
            if os.path.lexists(path) and not os.path.isdir(path):
                raise
        return []
    return [
        os.path.join(directory, name)
        for name in sorted(names)
        if name.endswith(".json") and not name.startswith(".")
    ]


def read(path: str) -> tuple[object, str]:
    """Return a file's parsed content and an empty text, or None and what is wrong with it."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            text = file.read(MOST_BYTES).decode("utf-8-sig")
        return json_text.loads(text, each_once=True), ""  # the first of two may be a lock
    except OSError as error:
        return None, words("It can't be read: {strerror}.", strerror=error.strerror)
    except (ValueError, RecursionError) as error:
        return None, words("It isn't JSON: {error}.", error=str(error)[:120])


def _at_once(path: str, flags: int) -> int:
    """Open a file without waiting: in a pipe's place nobody may ever write."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def stamp(path: str) -> tuple[int, ...] | None:
    """Return what changes whenever a file or folder does; None where there is none.

    Raises:
        OSError: that can't be told.
    """
    try:
        status = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_size


def mandatory(root: str) -> tuple[list[tuple[str, object]], list[object]]:
    """Return the mandatory documents below a folder, and what they were read from.

    Returns:
        Each path with its stamp, which is taken before the file is read, so that a change meanwhile
        shows; and the parsed documents, None for one that can't be read.

    Raises:
        OSError: the folder can't be listed.
    """
    directory = os.path.join(root, MANDATORY)
    stamps: list[tuple[str, object]] = [(directory, stamp(directory))]
    found: list[object] = []
    for path in files(directory):
        stamps.append((path, stamp(path)))
        found.append(read(path)[0])
    return stamps, found


def documents(root: str, doubt: Doubt | None = None) -> list[ManagedDocument]:
    """Return all documents below a folder, weakest first.

    Arguments:
        root: the folder of `managed` and `recommended`.
        doubt: tells what isn't the administrator's alone; None where that doesn't matter.
    """
    from alsoft_prefs.core.managed_settings import Level

    return [
        *_level(os.path.join(root, RECOMMENDED), Level.RECOMMENDED, doubt),
        *_level(os.path.join(root, MANDATORY), Level.MANDATORY, doubt),
    ]


def _level(directory: str, level: Level, doubt: Doubt | None) -> list[ManagedDocument]:
    from alsoft_prefs.core.managed import ManagedDocument
    from alsoft_prefs.core.managed_settings import Scope

    try:
        paths = files(directory)
    except OSError as error:
        problem = words("It can't be listed: {strerror}.", strerror=error.strerror)
        return [ManagedDocument(directory, level, Scope.MACHINE, None, problem)]
    result = []
    open_to_others = doubt(directory) if doubt and os.path.isdir(directory) else ""
    if open_to_others and not paths:
        empty = ManagedDocument(directory, level, Scope.MACHINE, {})
        result.append(_doubted(empty, open_to_others))
    for path in paths:
        found = document(path, level, None if open_to_others else doubt)
        doubted = open_to_others and not found.problem
        result.append(_doubted(found, open_to_others) if doubted else found)
    return result


def document(path: str, level: Level, doubt: Doubt | None = None) -> ManagedDocument:
    """Return one file as a document; arguments as for `documents`."""
    from alsoft_prefs.core.managed import ManagedDocument
    from alsoft_prefs.core.managed_settings import Scope

    # Asked first: what nobody else can change stays as it was found, whatever happens in between.
    whose = doubt(path) if doubt else ""
    found = ManagedDocument(path, level, Scope.MACHINE, *read(path))
    return _doubted(found, whose) if whose and not found.problem else found


def _doubted(document: ManagedDocument, path: str) -> ManagedDocument:
    import shlex

    problem = words(
        "It belongs to somebody else than root, or others can write to it. Only what is denied "
        "here holds."
    )
    if path != document.source:
        problem = words(
            "{path} belongs to somebody else than root, or others can write to it. Only what is "
            "denied here holds.",
            path=path,
        )
    typed = shlex.quote(path)
    hint = words("As root: chown root:root {path}; chmod go-w {path}", path=typed)
    return document._replace(problem=problem, hint=hint)


class FolderManaged:
    """The managed settings of a throwaway profile, and what every system's own ones stand on."""

    polled = False

    def __init__(self, profile: str | None = None) -> None:
        """Look in a profile's folders, where one is given."""
        self._profile = profile

    def documents(self) -> tuple[ManagedDocument, ...]:
        """Return all documents, weakest first."""
        return tuple(documents(self._profile)) if self._profile else ()

    def places(self) -> tuple[str, ...]:
        """Return the folders and files where a change shows, those that may appear included."""
        read = self._read()
        return (*dict.fromkeys(map(os.path.dirname, read)), *read)

    def stamp(self) -> object:
        """Return what changes whenever the documents do."""
        return tuple(map(quiet_stamp, self._read()))

    def _read(self) -> list[str]:
        """Return the paths that documents are read from, or will be."""
        return read_from(self._profile) if self._profile else []


def read_from(root: str) -> list[str]:
    """Return the two folders below a folder, there or not, and the files in them."""
    found = []
    for name in (RECOMMENDED, MANDATORY):
        directory = os.path.join(root, name)
        found.append(directory)
        try:
            found += files(directory)
        except OSError:  # said where the documents are read
            continue
    return found


def quiet_stamp(path: str) -> object:
    """Return a path's stamp, or the number of the error where that can't be told."""
    try:
        return stamp(path)
    except OSError as error:
        return error.errno
