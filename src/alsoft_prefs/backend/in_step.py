"""The work of several keys run in step: each step's queries of one kind in one round trip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from alsoft_prefs.backend.database import Query, Row, Stale, Statement, Work
from alsoft_prefs.backend.postgres_session import Connection, rows_of
from alsoft_prefs.backend.statements import JOINED


class InStep:
    """Works on their way.

    In each step the queries run by statement, then by key: in the same order everywhere, so that
    two transactions don't wait for each other.

    Arguments:
        connection: the session that asks.
        works: by key.
        join: a write and what follows it may be one statement.

    Attributes:
        results: by key, of what is read, or durably written.
        stale: the keys whose work has to be made anew.
        repeatable: what is under way may be done again, though nobody knows whether it was done.
    """

    def __init__(
        self, connection: Connection, works: dict[str, Work[Any]], *, join: bool = False
    ) -> None:
        self._connection = connection
        self._works = works
        self._join = join
        self._queries: dict[str, Query] = {}
        self._finished: dict[str, Any] = {}
        self.results: dict[str, Any] = {}
        self.stale: set[str] = set()
        self.repeatable = True
        for key in works:
            self._advance(key, None)

    async def read(self) -> None:
        """Run work that only reads."""
        while self._queries:
            await self._step(lambda _: True)
        self.results |= self._finished

    async def write(self) -> None:
        """Run work that writes, in as few transactions and round trips as it takes.

        What is read first needs no transaction: a write that is made for it guards itself. A write
        that is the last one, and the same for all, is a transaction by itself.
        """
        while self._queries:
            while any(map(_reads, self._queries.values())):
                await self._step(_reads)
            if self._is_one_write():
                await self._step(lambda _: True)
            elif self._queries:
                async with self._connection.transaction():
                    self.repeatable = False
                    while self._queries:
                        await self._step(lambda _: True)
                self.repeatable = True
            self.results |= self._finished
        self.results |= self._finished

    def _is_one_write(self) -> bool:
        kinds = {query.statement for query in self._queries.values()}
        return len(kinds) == 1 and all(
            query.last and query.then is None for query in self._queries.values()
        )

    async def _step(self, chosen: Callable[[Query], bool]) -> None:
        step = {key: query for key, query in self._queries.items() if chosen(query)}
        for key in step:
            del self._queries[key]
        by_statement: dict[Statement, list[str]] = {}
        for key, query in step.items():
            by_statement.setdefault(query.statement, []).append(key)
        for statement in sorted(by_statement):
            keys = by_statement[statement]
            found = await self._ask(statement, {key: step[key].arguments for key in keys})
            await self._follow({key: step[key] for key in keys if found.get(key)})
            for key in keys:
                self._advance(key, found.get(key, ()))

    async def _follow(self, answered: dict[str, Query]) -> None:
        following: dict[Statement, list[Sequence[Any]]] = {}
        for query in answered.values():
            if query.then is not None:
                following.setdefault(query.then.statement, []).append(query.then.arguments)
        for statement in sorted(following):
            await rows_of(self._connection, statement, following[statement])

    async def _ask(
        self, statement: Statement, arguments: dict[str, Sequence[Any]]
    ) -> dict[str, Sequence[Row]]:
        rows = await rows_of(self._connection, statement, list(arguments.values()))
        if len(arguments) == 1:
            return dict.fromkeys(arguments, rows)
        found: dict[str, list[Row]] = {}
        for row in rows:
            found.setdefault(row[0], []).append(row)
        return dict(found)

    def _advance(self, key: str, rows: Sequence[Row] | None) -> None:
        try:
            work = self._works[key]
            query = next(work) if rows is None else work.send(rows)
            self._queries[key] = _joined(query) if self._join else query
        except StopIteration as end:
            self._finished[key] = end.value
        except Stale:
            self.stale.add(key)


def _reads(query: Query) -> bool:
    return query.statement.text.lstrip().startswith("SELECT")


def _joined(query: Query) -> Query:
    if query.then is None:
        return query
    statement = JOINED.get((query.statement, query.then.statement))
    if statement is None:
        return query
    return Query(statement, (*query.arguments, *query.then.arguments[1:]), last=query.last)
