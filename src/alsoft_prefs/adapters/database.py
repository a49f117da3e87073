"""The profile's SQLite file: connections, durability, migrations, and what to do when it is bad."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from alsoft_prefs.adapters.atomic_file import name_aside
from alsoft_prefs.adapters.migrations import MIGRATIONS
from alsoft_prefs.core.errors import AlsoftError, LocalDataProblem
from alsoft_prefs.core.words import words

FILE = "journal.sqlite3"
BUSY_SECONDS = 20.0
UNCHANGED = words("Nothing was changed.")
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_SIDE_FILES = ("", "-wal", "-shm")


class Database:
    """One SQLite file, with a connection for each thread that uses it.

    WAL and `synchronous=FULL`: a commit that returned is on disk. A file that doesn't exist reads
    as empty, and is made by the first write alone. A damaged file is kept aside under another name.
    """

    def __init__(self, directory: str, on_damage: Callable[[], None] = lambda: None) -> None:
        """Use the file in a folder; nothing is opened yet.

        Arguments:
            directory: the profile's data folder.
            on_damage: is called before a damaged file is moved aside.
        """
        self.path = os.path.join(directory, FILE)
        self._on_damage = on_damage
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give a connection to read with.

        Raises:
            LocalDataProblem: the file can't be read, or is newer than this program.
        """
        with self._guarded(writing=False):
            if not _holds_anything(self.path):
                yield _empty()
            else:
                yield self._readable()

    @contextmanager
    def writing(self, failed: str = UNCHANGED) -> Iterator[sqlite3.Connection]:
        """Give a connection inside a write transaction, which nobody else has meanwhile.

        It is committed, and durable, when the block ends; undone when the block raises.

        Arguments:
            failed: the sentence that an error ends with: what holds then.

        Raises:
            LocalDataProblem: it couldn't be stored; nothing is changed.
        """
        with self._guarded(writing=True, failed=failed):
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for connection in self._all:
                connection.close()
            self._all.clear()
            self._local = threading.local()

    def _readable(self) -> sqlite3.Connection:
        try:
            return self._connection()
        except sqlite3.OperationalError as error:
            # Without room for the files beside it the journal can still be read, by itself.
            if _code(error) not in _NO_ROOM or _holds_anything(self.path + "-wal"):
                raise
            return _open_unwritable(self.path)

    def _connection(self) -> sqlite3.Connection:
        connection = getattr(self._local, "connection", None)
        if isinstance(connection, sqlite3.Connection):
            return connection
        connection = self._open()
        with self._lock:
            self._all.append(connection)
            self._local.connection = connection
        return connection

    def _open(self) -> sqlite3.Connection:
        directory = os.path.dirname(self.path)
        os.makedirs(directory, mode=0o700, exist_ok=True)
        # Writing needs the folder too, for the files that WAL keeps beside the journal.
        exists = os.path.exists(self.path)  # asked first: another process may make it meanwhile
        if exists and not (os.access(self.path, os.W_OK) and os.access(directory, os.W_OK)):
            return _open_unwritable(self.path)
        # Closing happens at the end, from whichever thread ends the program.
        connection = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            _refuse_newer(version, self.path)
            connection.execute("PRAGMA synchronous=FULL")
            # Without it a REPLACE deletes entries past the trigger that keeps them.
            connection.execute("PRAGMA recursive_triggers=ON")
            if version < len(MIGRATIONS):
                os.chmod(self.path, 0o600)
                _write_ahead(connection)
                _migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _guarded(self, *, writing: bool, failed: str = UNCHANGED) -> Iterator[None]:
        try:
            yield
        except AlsoftError:
            raise
        except sqlite3.Error as error:
            code = _code(error)
            if code in _DAMAGED:
                raise self._set_aside(error) from error
            reason = words("{error}. {failed}", error=error, failed=failed)
            raise _problem(self.path, reason, code, writing=writing) from error
        except OSError as error:
            reason = words("{error}. {failed}", error=error.strerror or error, failed=failed)
            raise _problem(self.path, reason, 0, writing=writing) from error

    def _set_aside(self, error: sqlite3.Error) -> LocalDataProblem:
        self.close()
        kept = name_aside(self.path)
        try:
            self._on_damage()
            for suffix in _SIDE_FILES:
                if os.path.exists(self.path + suffix):
                    os.replace(self.path + suffix, kept + suffix)
        except OSError as second:
            message = words(
                "The journal {path} is damaged ({error}), and can't be moved: {second}.",
                path=self.path,
                error=error,
                second=second,
            )
            return LocalDataProblem(
                message, words("Nothing optional is allowed until it is mended.")
            )
        return LocalDataProblem(
            words(
                "The journal was damaged ({error}). It is kept as {kept}; a new one is begun.",
                error=error,
                kept=kept,
            ),
            words("Nothing optional is allowed until you choose again."),
        )


def _refuse_newer(version: int, path: str) -> None:
    if version > len(MIGRATIONS):
        raise LocalDataProblem(
            words(
                "{path} was written by a newer version of this program (format "
                "{version}, known here: {count}). It is left as it is.",
                path=path,
                version=version,
                count=len(MIGRATIONS),
            ),
            words("Install the newer version again."),
        )


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch a new file to WAL; SQLite doesn't wait for others who do the same at that moment."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.005)
        else:
            return


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        for number, statements in enumerate(MIGRATIONS[version:], start=version + 1):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={number:d}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk ends the transaction by itself
            connection.execute("ROLLBACK")
        raise


def _open_unwritable(path: str) -> sqlite3.Connection:
    """Open a file that can't be written; SQLite can't make WAL's side files beside it."""
    immutable = "" if _holds_anything(path + "-wal") else "&immutable=1"
    connection = sqlite3.connect(
        f"file:{path}?mode=ro{immutable}", uri=True, isolation_level=None, check_same_thread=False
    )
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    _refuse_newer(version, path)
    return connection if version else _empty()


def _holds_anything(path: str) -> bool:
    """Tell whether a file is there and not empty, as a full disk leaves it."""
    try:
        return os.stat(path).st_size > 0
    except FileNotFoundError:
        return False


def _empty() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _migrate(connection)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _problem(path: str, reason: str, code: int, *, writing: bool) -> LocalDataProblem:
    hint = words(
        "Check that you may read and write {folder}, and the disk's free space.",
        folder=os.path.dirname(path),
    )
    if code == sqlite3.SQLITE_FULL:
        hint = words("Free some space on the disk, then try again.")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        hint = words("Another program keeps it busy; try again.")
    message = words("The journal {path} can't be read: {reason}", path=path, reason=reason)
    if writing:
        message = words("The journal {path} can't be written: {reason}", path=path, reason=reason)
    return LocalDataProblem(message, hint)
