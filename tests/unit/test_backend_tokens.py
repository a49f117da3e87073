"""Service tokens: when one is admitted, what is remembered of it, when its use is noted."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from starlette.requests import Request

from alsoft_prefs.backend import token_work, tokens
from alsoft_prefs.backend.database import StorageUnavailable, T, Work
from alsoft_prefs.backend.database_sqlite import run_work
from alsoft_prefs.backend.migrations import migrate
from alsoft_prefs.backend.problems import Refusal
from alsoft_prefs.backend.token_check import MOST_REMEMBERED, TokenCheck
from alsoft_prefs.backend.tokens import REMEMBERED_SECONDS, Scope, Token
from tests.backend_world import NOON

ID = "0" * 16
TEXT = tokens.new_token(ID, b"s" * 32)
OLD = tokens.new_token(ID, b"o" * 32)
TOKEN = Token(ID, 1, "Shop", frozenset({Scope.CHANGES}), tokens.hashed(TEXT), NOON)
HOUR = timedelta(hours=1)


class Counted:
    """A database in memory that counts its calls, and may be away."""

    def __init__(self) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        run_work(self.connection, migrate(0))
        self.reads = 0
        self.writes = 0
        self.away = False

    async def read(self, work: Work[T], *, key: str | None = None, once: bool = False) -> T:
        self.reads += 1
        return run_work(self.connection, work)

    async def write(self, key: str, make: Callable[[], Work[T]], *, wipe: bool = False) -> T:
        self.writes += 1
        if self.away:
            raise StorageUnavailable("away")
        return run_work(self.connection, make())


class World:
    """A check over a database, and its clocks."""

    def __init__(self) -> None:
        self.database = Counted()
        self.now = NOON
        self.elapsed = 0.0
        self.check = TokenCheck(
            self.database,  # type: ignore[arg-type]
            lambda: self.now,
            lambda: self.elapsed,
        )

    async def keep(self, token: Token) -> None:
        run_work(self.database.connection, token_work.add_token(token))

    async def admits(self, text: str = TEXT, scope: Scope = Scope.CHANGES) -> bool:
        headers = [(b"authorization", f"Bearer {text}".encode())]
        try:
            await self.check.admit(Request({"type": "http", "headers": headers}), scope)
        except Refusal:
            return False
        return True

    def used_at(self) -> datetime | None:
        token = run_work(self.database.connection, token_work.read_token(ID))
        return None if token is None else token.used_at


def play(scene: Callable[[World], object]) -> None:
    async def go() -> None:
        world = World()
        with contextlib.closing(world.database.connection):
            await scene(world)  # type: ignore[misc]
            await world.check.close()

    asyncio.run(go())


@pytest.mark.parametrize(
    ("token", "text", "admitted"),
    [
        (TOKEN, TEXT, True),
        (TOKEN, OLD, False),
        (TOKEN._replace(expires_at=NOON), TEXT, False),
        (TOKEN._replace(expires_at=NOON + HOUR), TEXT, True),
        (TOKEN._replace(revoked_at=NOON - HOUR), TEXT, False),
        (TOKEN._replace(previous_hash=tokens.hashed(OLD), previous_until=NOON + HOUR), OLD, True),
        (TOKEN._replace(previous_hash=tokens.hashed(OLD), previous_until=NOON), OLD, False),
        (TOKEN._replace(previous_hash=tokens.hashed(OLD)), OLD, False),
    ],
)
def test_when_a_token_is_admitted(token: Token, text: str, admitted: bool) -> None:
    assert token.admits(text, NOON) is admitted


def test_a_revocation_is_heard_within_seconds() -> None:
    async def scene(world: World) -> None:
        await world.keep(TOKEN)
        assert await world.admits()
        revoked = TOKEN._replace(revoked_at=NOON)
        run_work(world.database.connection, token_work.change_token(ID, lambda _: revoked))
        world.elapsed = REMEMBERED_SECONDS - 0.1
        assert await world.admits()
        world.elapsed = REMEMBERED_SECONDS
        assert not await world.admits()

    play(scene)


def test_what_is_remembered_is_bounded() -> None:
    async def scene(world: World) -> None:
        for number in range(MOST_REMEMBERED + 5):
            assert not await world.admits(tokens.new_token(f"{number:016x}", b"x" * 32))
        assert len(world.check._known) == MOST_REMEMBERED
        reads = world.database.reads
        assert not await world.admits("alsoft_short")
        assert not await world.admits(tokens.new_token(f"{MOST_REMEMBERED:016x}", b"x" * 32))
        assert world.database.reads == reads

    play(scene)


def test_a_use_is_noted_once_an_hour_and_off_the_way() -> None:
    async def scene(world: World) -> None:
        await world.keep(TOKEN)
        assert await world.admits()
        assert world.database.writes == 0  # the request was admitted before
        await world.check.close()
        assert world.used_at() == NOON
        for minutes, writes in ((1, 1), (59, 1), (60, 2), (61, 2)):
            world.now, world.elapsed = NOON + timedelta(minutes=minutes), minutes * 60.0
            assert await world.admits()
            assert await world.admits()
            await world.check.close()
            assert world.database.writes == writes
        assert world.used_at() == NOON + HOUR

    play(scene)


def test_a_refused_use_is_not_noted() -> None:
    async def scene(world: World) -> None:
        await world.keep(TOKEN)
        assert not await world.admits(OLD)
        assert not await world.admits(scope=Scope.STATISTICS)
        await world.check.close()
        assert world.database.writes == 0

    play(scene)


@pytest.mark.expected_log("a token's use isn't noted")
def test_a_use_that_cannot_be_noted_costs_nobody_an_answer() -> None:
    async def scene(world: World) -> None:
        await world.keep(TOKEN)
        world.database.away = True
        assert await world.admits()
        await world.check.close()
        world.database.away = False
        assert await world.admits()
        await world.check.close()
        assert world.used_at() == NOON

    play(scene)


def test_only_one_authorization_counts() -> None:
    async def scene(world: World) -> None:
        await world.keep(TOKEN)
        header = (b"authorization", f"Bearer {TEXT}".encode())
        twice = Request({"type": "http", "headers": [header, header]})
        with pytest.raises(Refusal):
            await world.check.admit(twice, Scope.CHANGES)

    play(scene)
