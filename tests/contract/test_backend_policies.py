"""Publishing the policy, on every database: what is kept, answered, refused and found damaged."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

import pytest

from alsoft_prefs.backend import policy_work
from alsoft_prefs.backend.database import Database, Query, Statement, StorageUnavailable, T, Work
from alsoft_prefs.backend.policies import (
    FRESH_SECONDS,
    Contradiction,
    Policies,
    publish,
    read_shelf,
    seed,
)
from alsoft_prefs.backend.policy_drafts import Draft, Given, PolicyRefused, manuscript
from alsoft_prefs.backend.policy_work import Verdict
from alsoft_prefs.backend.signing_keys import KeyFile, ensure_key_file, prepare, rotate
from alsoft_prefs.core.backend_keys import Keys, followed
from alsoft_prefs.core.policy import parse_policy
from alsoft_prefs.core.policy_statements import (
    PolicyList,
    PolicyText,
    check_statement,
    check_text,
    news,
    parse_policy_list,
    parse_policy_version,
)
from tests.backend_databases import OpenDatabase
from tests.backend_world import NOON
from tests.unit.policy_answers import ANALYTICS_CLAUSE, SHIPPED, version

DAMAGED = pytest.mark.expected_log("damaged policies")
ON_BOTH = pytest.mark.parametrize("database", ["sqlite", "postgres"], indirect=True)
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def draft(document: bytes) -> Draft:
    return Draft(parse_policy(document), document)


FIRST, SECOND, GERMAN = (
    draft(SHIPPED),
    draft(version(2, ANALYTICS_CLAUSE)),
    draft(version(2, language="de")),
)


class World:
    """A backend's database and keys, and a clock."""

    def __init__(self, database: OpenDatabase, folder: Path) -> None:
        self._open = database
        self.folder = folder
        self.keys: KeyFile = ensure_key_file(folder / "keys.json")
        self.seconds = 0.0
        self.damaged: list[int] = []

    def run(self, *uses: Callable[[Database], Awaitable[T]]) -> list[T | BaseException]:
        """Use the database, each time over an engine of its own, all at once."""
        engines = [self._open() for _ in uses]

        async def go() -> list[T | BaseException]:
            try:
                found = (use(engine) for use, engine in zip(uses, engines, strict=True))
                return await asyncio.gather(*found, return_exceptions=True)
            finally:
                for engine in engines:
                    await engine.close()

        return asyncio.run(go())

    def one(self, use: Callable[[Database], Awaitable[T]]) -> T:
        (found,) = self.run(use)
        if isinstance(found, BaseException):
            raise found
        return found

    def seeded(self, *drafts: Draft) -> None:
        self.one(lambda database: seed(database, drafts, self.keys.current(), NOON))

    def publish(self, what: Draft) -> Callable[[Database], Awaitable[Verdict]]:
        return lambda database: publish(database, what, self.keys.current(), NOON)

    def policies(self, database: Database) -> Policies:
        return Policies(database, self.keys, lambda: self.seconds, self.damaged.append)

    def stored(self) -> frozenset[tuple[object, ...]]:
        return self.one(lambda database: database.read(policy_work.listed()))

    def change(self, statement: str, *arguments: object) -> None:
        """Change rows behind the backend's back."""

        def work() -> Work[None]:
            yield Query(Statement(statement), arguments)

        self.one(lambda database: database.write("x", work))

    def answered(self) -> tuple[PolicyList, list[PolicyText]]:
        """Return what a device makes of the answers."""
        answers = self.one(lambda database: self.policies(database).answers())
        assert answers.listed is not None
        return taken(answers.listed, answers.each, self.keys.current().published.keys)


def taken(listed: bytes, each: dict[int, bytes], keys: Keys) -> tuple[PolicyList, list[PolicyText]]:
    published = parse_policy_list(listed.decode())
    for entry in published.texts:
        check_statement(entry, keys)
    texts = [
        check_text(answer, keys)
        for number, body in each.items()
        for answer in parse_policy_version(body.decode(), number)
    ]
    assert [text.statement for text in texts] == [entry.statement for entry in published.texts]
    return published, texts


@pytest.fixture
def world(database: OpenDatabase, tmp_path: Path) -> World:
    return World(database, tmp_path)


def test_what_is_published_is_answered_and_holds(world: World) -> None:
    world.seeded(FIRST)
    for each in (SECOND, GERMAN):
        assert world.one(world.publish(each)) is Verdict.NEW
    before = world.stored()
    assert world.one(world.publish(GERMAN)) is Verdict.PRESENT
    world.seeded(FIRST, GERMAN)
    assert world.stored() == before
    published, texts = world.answered()
    assert published.current == 2
    assert [text.data for text in texts] == [FIRST.data, GERMAN.data, SECOND.data]
    assert len(news({(1, "en"): FIRST.document.sha256}, published)) == 2


REFUSED = {
    "another text": (version(2), "stays as it is"),
    "a gap": (version(4), "leave a gap.*newest is 2"),
    "a day before": (version(3).replace(b"2026-05-03", b"2026-05-01"), "version before it is of"),
    "no day": (version(3).replace(b"2026-05-03", b"none stated"), "states no date"),
    "another day": (version(2, language="fr").replace(b"2026-05-02", b"2026-05-09"), "is dated"),
    "another case": (version(2, language="DE"), "in de is published"),
    "a dated first one": (
        version(1, language="fr").replace(b"none stated", b"2026-05-01"),
        "states no date",
    ),
}


@ON_BOTH
def test_what_is_refused_changes_nothing(world: World) -> None:
    world.seeded(FIRST, GERMAN, SECOND)
    before = world.stored()
    for name, (document, words) in REFUSED.items():
        with pytest.raises(PolicyRefused, match=words):
            world.one(world.publish(draft(document)))
        assert world.stored() == before, name
    with pytest.raises(Contradiction, match="stays as it is"):
        world.seeded(draft(version(1, ANALYTICS_CLAUSE).replace(b"2026-05-01", b"none stated")))
    assert world.stored() == before


def test_two_that_start_at_once_publish_once(world: World) -> None:
    keys = world.keys.current()
    drafts = (FIRST, GERMAN, SECOND)
    results = world.run(*[lambda database: seed(database, drafts, keys, NOON)] * 2)
    assert results == [None, None]
    assert len(world.stored()) == 3
    assert len(world.answered()[1]) == 3


@pytest.mark.parametrize(
    "other",
    [version(2), version(2, language="de").replace(b"2026-05-02", b"2026-05-03")],
    ids=["another text", "another day"],
)
def test_of_two_that_are_published_at_once_and_contradict_one_stays(
    world: World, other: bytes
) -> None:
    world.seeded(FIRST)
    results = world.run(world.publish(SECOND), world.publish(draft(other)))
    (refused,) = [result for result in results if isinstance(result, BaseException)]
    assert isinstance(refused, PolicyRefused)
    assert Verdict.NEW in results
    assert len(world.stored()) == 2


def test_a_process_sees_within_seconds_what_another_publishes(world: World) -> None:
    world.seeded(FIRST)

    async def use(database: Database) -> None:
        policies = world.policies(database)
        before = await policies.answers()
        await publish(database, SECOND, world.keys.current(), NOON)
        world.seconds += FRESH_SECONDS - 0.1
        assert await policies.answers() is before
        world.seconds += 0.1
        after = await policies.answers()
        assert list(after.each) == [1, 2]
        world.seconds += FRESH_SECONDS
        assert await policies.answers() is after, "nothing new is nothing to make anew"

    world.one(use)


TAMPERED: dict[str, tuple[str, tuple[object, ...]]] = {
    "text": ("document = REPLACE(document, ?, ?)", ("Two companies", "Ten companies")),
    "hash": ("sha256 = ?", (FIRST.document.sha256,)),
    "statement": ("statement = ?", ("secret.secret.secret",)),
    "empty": ("document = '', statement = ''", ()),
}


@ON_BOTH
@DAMAGED
@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_row_is_not_answered_with(
    name: str, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.seeded(FIRST, SECOND)
    assignment, arguments = TAMPERED[name]
    world.change(f"UPDATE policies SET {assignment} WHERE version = 2", *arguments)
    published, texts = world.answered()
    assert (published.current, [text.data for text in texts]) == (1, [FIRST.data])
    assert world.damaged == [1]
    (record,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    reason = vars(record)["reason"]
    assert reason.startswith("version 2 in en: ")
    assert "companies" not in reason
    assert "secret" not in reason
    world.seeded(FIRST, draft(version(2)))  # what is damaged doesn't keep the backend from starting
    with pytest.raises(PolicyRefused, match="is damaged"):
        world.one(world.publish(draft(version(2))))
    assert world.one(world.publish(SECOND)) is Verdict.MENDED
    assert len(world.answered()[1]) == 2


@ON_SQLITE
@DAMAGED
def test_a_text_that_rotted_costs_no_other_one(world: World) -> None:
    world.seeded(FIRST, SECOND)
    world.change("UPDATE policies SET document = CAST(x'2dff' AS TEXT) WHERE version = 2")
    world.seeded(FIRST, SECOND)
    assert world.answered()[0].current == 1


@ON_BOTH
@DAMAGED
def test_a_statement_moved_to_another_version_is_found(world: World) -> None:
    world.seeded(FIRST, SECOND)
    world.change("UPDATE policies SET version = 3 WHERE version = 2")
    assert world.answered()[0].current == 1


@ON_BOTH
@DAMAGED
def test_what_strangers_signed_is_not_answered_with(world: World, tmp_path: Path) -> None:
    world.seeded(FIRST)
    world.keys = ensure_key_file(tmp_path / "others.json")
    answers = world.one(lambda database: world.policies(database).answers())
    assert (answers.listed, answers.each, answers.damaged) == (None, {}, 1)


@ON_BOTH
def test_after_a_rotation_old_and_new_statements_hold(world: World) -> None:
    world.seeded(FIRST, SECOND)
    first = world.keys.current()
    _, before = world.answered()
    path = world.folder / "keys.json"
    prepare(path)
    keys = rotate(path)
    assert world.keys.current().kid == keys.kid != first.kid
    pinned = {first.kid: first.published.keys[first.kid]}
    trusted = followed(pinned, keys.published)
    shelf = world.one(lambda database: read_shelf(database, keys))
    assert [kept.row.statement for kept in shelf] == [text.jws for text in before]
    assert not any(kept.damage for kept in shelf)
    world.one(world.publish(GERMAN))
    answers = world.one(lambda database: world.policies(database).answers())
    only_new = {keys.kid: keys.published.keys[keys.kid]}
    for trust in (trusted, only_new):
        _, texts = taken(answers.listed or b"", answers.each, trust)
        assert [text.data for text in texts] == [FIRST.data, GERMAN.data, SECOND.data]


@ON_BOTH
@pytest.mark.expected_log("couldn't be read again")
def test_while_the_database_is_away_the_last_answers_stay(world: World) -> None:
    world.seeded(FIRST)

    async def use(database: Database) -> None:
        policies = world.policies(database)
        before = await policies.answers()
        await database.close()
        world.seconds += FRESH_SECONDS
        assert await policies.answers() is before
        with pytest.raises(StorageUnavailable):
            await world.policies(database).answers()

    world.one(use)


def test_the_exact_bytes_survive(world: World) -> None:
    text = "# Политика 🔏\r\n\r\nﬁn — “quoted” \\u0000 \u2028 e\u0301\r\n".encode()
    given = Given(date(2026, 5, 9), language="pt-BR")
    second = manuscript(text, given).draft(2)
    world.seeded(FIRST)
    world.one(world.publish(second))
    assert [each.data for each in world.answered()[1]] == [FIRST.data, second.data]
