"""The database port: runs work on one device's rows as one transaction, on any engine.

Work is a generator: it yields queries and is sent their rows, and so says what is read and written
without knowing how. An engine may run the work of many devices in step, in one transaction (group
commit), because no work ever touches another device's rows.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from alsoft_prefs.core.errors import LocalDataProblem

T = TypeVar("T")
Row = Sequence[Any]


class Statement(NamedTuple):
    """An SQL statement; `?` stands for its arguments.

    Attributes:
        text: what every engine takes.
        postgres: what PostgreSQL and its like take instead, where a list is an argument; SQLite
            gets such an argument as a JSON array.
    """

    text: str
    postgres: str | None = None


class Query(NamedTuple):
    """A statement and its arguments.

    The rows that it gives begin with the key of the work (a device's, a token's): so an engine that
    runs it for many at once can tell whose they are.

    Attributes:
        statement: the SQL.
        arguments: of the statement.
        then: what follows, without rows of its own, where the statement gave a row.
        last: where it gives a row, the work writes nothing after it; and made anew after that was
            committed unnoticed, the work ends as well.
    """

    statement: Statement
    arguments: tuple[Any, ...]
    then: Query | None = None
    last: bool = False


Work = Generator[Query, Sequence[Row], T]


class StorageUnavailable(LocalDataProblem):
    """The database can't be read or written now; nothing of the call was kept."""

    title = "The database can't be used"


class SchemaProblem(LocalDataProblem):
    """The database's schema isn't the one that this program writes."""

    title = "The database doesn't fit this program"


class Stale(Exception):
    """What work read isn't true any more, as its first write found; it wrote nothing."""


class Meter(Protocol):
    """Is told what a database does."""

    def observe_commit(self, size: int, seconds: float) -> None:
        """Take note of a transaction with the writes of so many devices."""

    def count_retry(self, reason: str) -> None:
        """Take note of writes that are tried again."""


class NoMeter:
    """Takes note of nothing."""

    def observe_commit(self, size: int, seconds: float) -> None:
        """Take note of nothing."""

    def count_retry(self, reason: str) -> None:
        """Take note of nothing."""


class Database(Protocol):
    """Runs work. Every call raises StorageUnavailable where the database doesn't answer."""

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:
        """Run work that writes and return its result when that is durable.

        Arguments:
            key: whose rows it touches; work of the same key runs in the order of its calls.
            make: makes the work anew for each attempt: Stale and serialization failures are tried
                again.
            wipe: what the work deletes may not linger in the database's files.
        """

    async def read(self, work: Work[T], *, key: str | None = None, once: bool = False) -> T:
        """Run work that only reads and return its result.

        Arguments:
            work: what is read.
            key: whose rows alone it asks for, in one query; other such work may then be done
                along with it. Without it, all that is read is of one moment.
            once: it asks one query, so that no transaction is needed for that.
        """

    async def check(self) -> None:
        """Return when the database answers and has the schema that is needed."""

    async def close(self) -> None:
        """Finish what was accepted, then close."""


@functools.cache
def numbered(statement: Statement) -> str:
    """Return a statement's text with its arguments as PostgreSQL counts them: `$1`, `$2`."""
    first, *others = (statement.postgres or statement.text).split("?")
    return first + "".join(f"${place}{part}" for place, part in enumerate(others, 1))
