"""Every statement of the backend stays in the subset of all engines, and with one device."""

from __future__ import annotations

import ast
import importlib
import logging
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import sqlglot
from sqlglot import exp

import alsoft_prefs.backend
from alsoft_prefs.backend import statistics
from alsoft_prefs.backend.database import Row, Statement
from alsoft_prefs.backend.migrations import MIGRATIONS, migrate
from alsoft_prefs.backend.statements import JOINED
from tests.sql_subset import broken_rules, broken_rules_of_schema, leading_columns

SEVERAL_DEVICES = {
    "statements.NEWEST_CHANGE": "about once a second, by each process, never in a request's work",
    "statements.NEXT_DEVICES": "a page for retention and `erasures export`, never a request's",
    "decisions._ALLOWING": "a service's batch: up to 1,000 devices, each by its key",
    "changes._PAGE_OF_CHANGES": "a service's feed, in the order of the stamps",
    "erasure_work._ERASED_AMONG": "`erasures export`, page by page",
    "statistics.count": "a service's totals, counted for all who ask within some time",
    "retention_work._SILENT": "which devices of such a page have been silent",
    "retention_work._OLD_RECORDS": "which of them have old records",
    "retention_work._OLD_EVIDENCE": "which of them have old evidence",
}
"""The statements that read beyond one device, and why they may. None of them writes."""

MADE_IN_FUNCTIONS = {
    "migrations": "a migration's own, run by `migrate` alone",
    "statistics": "a column for each purpose; a sample of it is among the statements",
    "statements": "two statements joined into one; both are among the statements",
}
"""Where statements are made elsewhere than at the top of a module, and why."""


@pytest.fixture(autouse=True)
def _quiet_parser() -> Iterator[None]:
    """What the parser doesn't know, it tells; the rules refuse it."""
    logger = logging.getLogger("sqlglot")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    yield
    logger.setLevel(level)


def modules() -> dict[str, ModuleType]:
    """Return the backend's modules by their names within it."""
    package = alsoft_prefs.backend
    prefix = f"{package.__name__}."
    return {
        module.name.removeprefix(prefix): importlib.import_module(module.name)
        for module in pkgutil.walk_packages(package.__path__, prefix)
        if not module.name.endswith("__main__")
    }


def statements() -> dict[str, Statement]:
    """Return the run-time statements by module and name."""
    found = {
        f"{short}.{name}": value
        for short, module in modules().items()
        for name, value in vars(module).items()
        if isinstance(value, Statement) and short != "migrations"
    }
    found["statistics.count"] = next(statistics.count(["a.b", "c.d"])).statement
    return {name: each for name, each in found.items() if name in _first_names(found)}


def _first_names(found: dict[str, Statement]) -> set[str]:
    names: dict[Statement, str] = {}
    for name, statement in found.items():
        names.setdefault(statement, name)
    return set(names.values())


def schema() -> list[str]:
    """Return all that `migrate` types into an empty database, but the work that fills columns."""
    made = []
    rows: list[Row] = []
    work = migrate(0)
    try:
        query = next(work)
        while True:
            if query.statement.text.split()[0] in {"CREATE", "ALTER", "DROP"}:
                made.append(query.statement.text)
            query = work.send(rows)
    except StopIteration:
        return made


STATEMENTS = statements()
SCHEMA = schema()
KEYS = leading_columns(SCHEMA)


def test_statements_are_found() -> None:
    assert len(STATEMENTS) > 15
    assert {"devices": "device", "records": "device", "evidence": "device"}.items() <= KEYS.items()
    assert len([text for step in MIGRATIONS for text in step.statements]) == len(SCHEMA) - 1
    assert SEVERAL_DEVICES.keys() <= STATEMENTS.keys()


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_stays_in_the_subset(name: str) -> None:
    exempt = name in SEVERAL_DEVICES
    assert broken_rules(STATEMENTS[name], KEYS, exempt=exempt) == []
    if exempt:
        assert STATEMENTS[name].text.split()[0] == "SELECT"
        assert broken_rules(STATEMENTS[name], KEYS) != [], "it needs no exception"


@pytest.mark.parametrize("text", SCHEMA, ids=lambda text: " ".join(text.split()[:3]))
def test_the_schema_stays_in_the_subset(text: str) -> None:
    assert broken_rules_of_schema(text) == []


def test_statements_are_made_at_the_top_of_modules() -> None:
    """One that is made in a function would escape this test."""
    hidden = {
        short
        for short, module in modules().items()
        if getattr(module, "Statement", None) is Statement
        for function in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Statement"
    }
    assert hidden == MADE_IN_FUNCTIONS.keys()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("SELECT device FROM devices", "doesn't name the device of devices"),
        ("SELECT device FROM devices WHERE device > ?", "doesn't name the device of devices"),
        ("SELECT device FROM records WHERE device = ? OR seq = ?", "doesn't name the device of"),
        ("SELECT device FROM records WHERE NOT device = ?", "doesn't name the device of records"),
        ("SELECT device FROM records WHERE device = seq", "doesn't name the device of records"),
        ("SELECT device FROM records WHERE device IN (?, ?)", "doesn't name the device of"),
        (
            (
                "SELECT devices.device FROM devices LEFT JOIN records ON records.seq = devices.seq "
                "WHERE devices.device = ?"
            ),
            "doesn't name the device of records",
        ),
        (
            "SELECT d.device FROM devices AS d LEFT JOIN records AS r ON r.device = d.device",
            "doesn't name the device of d",
        ),
        ("SELECT version FROM devices WHERE device = ?", "rows don't begin with the key"),
        ("SELECT COUNT(*) FROM records WHERE device = ?", "rows don't begin with the key"),
        ("SELECT device FROM devices WHERE device = ? FOR UPDATE", "lock isn't in the subset"),
        ("SELECT device, head ->> 'a' FROM devices WHERE device = ?", "jsonextractscalar isn't"),
        ("SELECT device FROM devices WHERE device = ? AND head @> ?", "isn't in the subset"),
        ("SELECT device, nextval('s') FROM devices WHERE device = ?", "anonymous isn't in"),
        ("SELECT device, now() FROM devices WHERE device = ?", "isn't in the subset"),
        ("SELECT pg_advisory_xact_lock(?)", "anonymous isn't in the subset"),
        ("SELECT device FROM elsewhere WHERE device = ?", "elsewhere is no table"),
        ("SELECT device FROM devices WHERE device = ? UNION SELECT 1", "union isn't"),
        ("LISTEN changes", "isn't one SELECT"),
        ("SAVEPOINT one", "isn't one SELECT"),
        ("LOCK TABLE devices", "isn't one SELECT"),
        ("TRUNCATE devices", "isn't one SELECT"),
        ("DELETE FROM records WHERE device = ?; DELETE FROM evidence", "isn't one SELECT"),
        (
            (
                "WITH gone AS (DELETE FROM records WHERE device = ? RETURNING device) "
                "SELECT device FROM gone"
            ),
            "isn't in the subset",
        ),
        ("DELETE FROM records WHERE seq = ?", "doesn't name the device of records"),
        ("DELETE FROM records", "doesn't name the device of records"),
        ("DELETE FROM devices WHERE device = ?", "deletes a device, and its tombstone"),
        ("UPDATE devices SET seq = ? WHERE device = ? RETURNING device", "has no guard"),
        ("UPDATE devices SET seq = ? WHERE device = ? AND seq = ? RETURNING device", "no guard"),
        ("UPDATE devices SET seq = ? WHERE version = ? RETURNING device", "name the device"),
        ("UPDATE devices SET seq = ? WHERE device = ? AND version = ?", "say whether it took"),
        (
            "UPDATE devices SET device = ? WHERE device = ? AND version = ? RETURNING device",
            "moves a row to another device",
        ),
        (
            "UPDATE devices SET seq = ? WHERE device = ? AND version = ? RETURNING version",
            "rows don't begin with the key",
        ),
        ("UPDATE records SET jws = ? WHERE device = ? AND seq = ?", "changes what was received"),
        ("UPDATE tokens SET name = ? WHERE token = ? RETURNING token", "has no guard"),
        ("INSERT INTO devices (device) VALUES (?) RETURNING device", "say whether it took"),
        ("INSERT INTO devices (device) VALUES (?) ON CONFLICT DO NOTHING", "say whether it took"),
        (
            (
                "INSERT INTO devices (device) VALUES (?) ON CONFLICT (device) DO NOTHING "
                "RETURNING device"
            ),
            "with a target fails over postgres_fdw",
        ),
        (
            (
                "INSERT INTO devices (device) VALUES (?) "
                "ON CONFLICT (device) DO UPDATE SET seq = 1 RETURNING device"
            ),
            "DO UPDATE fails over postgres_fdw",
        ),
        ("INSERT INTO records (seq, device) VALUES (?, ?)", "insert one device's row"),
        ("INSERT INTO records (device) VALUES (?), (?)", "inserts several rows"),
        ("INSERT INTO records (device) SELECT device FROM evidence", "insert one device's row"),
        ("INSERT INTO records (device) VALUES (?) ON CONFLICT DO NOTHING", "hides that"),
    ],
)
def test_a_statement_that_breaks_a_rule_is_caught(text: str, complaint: str) -> None:
    assert complaint in "; ".join(broken_rules(Statement(text), KEYS))


def test_the_text_for_postgres_is_held_to_the_rules_too() -> None:
    text = "SELECT token FROM tokens WHERE token IN (SELECT value FROM json_each(?))"
    assert (
        broken_rules(Statement(text, "SELECT token FROM tokens WHERE token = ANY(?)"), KEYS) == []
    )
    for postgres in ("SELECT name FROM tokens WHERE token = ANY(?)", "SELECT pg_sleep(1)"):
        assert broken_rules(Statement(text, postgres), KEYS) != []
    assert broken_rules(Statement(text), KEYS) != []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("CREATE TABLE devices (device TEXT NOT NULL)", "has no primary key"),
        ("CREATE TABLE records (seq BIGINT, device TEXT, PRIMARY KEY (seq, device))", "lead the"),
        ("CREATE TABLE a (b BIGSERIAL PRIMARY KEY)", "BIGSERIAL isn't in the subset"),
        ("CREATE TABLE a (b JSONB, c TEXT PRIMARY KEY)", "JSONB isn't in the subset"),
        ("CREATE TABLE a (b TEXT PRIMARY KEY REFERENCES c (d))", "reference isn't"),
        ("CREATE TABLE a (b TEXT PRIMARY KEY, c TEXT UNIQUE)", "isn't in the subset"),
        ("CREATE TABLE a (b BIGINT PRIMARY KEY GENERATED ALWAYS AS IDENTITY)", "isn't in"),
        ("CREATE TABLE a (b TEXT PRIMARY KEY DEFAULT now())", "isn't in the subset"),
        ("CREATE TABLE a (b TEXT PRIMARY KEY) PARTITION BY HASH (b)", "isn't in the subset"),
        ("CREATE UNIQUE INDEX a ON devices (head)", "a unique index can't be distributed"),
        ("CREATE SEQUENCE a", "SEQUENCE isn't in the subset"),
        ("CREATE TRIGGER a AFTER INSERT ON b EXECUTE FUNCTION c()", "isn't in the subset"),
        ("ALTER TABLE a ADD COLUMN b SERIAL", "SERIAL isn't in the subset"),
        ("ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES c (d)", "isn't in the subset"),
        ("DROP TABLE a", "isn't one CREATE TABLE"),
        ("CREATE EXTENSION postgres_fdw", "isn't one CREATE TABLE"),
    ],
)
def test_a_schema_that_breaks_a_rule_is_caught(text: str, complaint: str) -> None:
    assert complaint in "; ".join(broken_rules_of_schema(text))


@pytest.mark.parametrize("pair", JOINED, ids=lambda pair: pair[0].text.split()[0])
def test_what_is_joined_is_the_write_and_its_entry(pair: tuple[Statement, Statement]) -> None:
    """Where a batch may be one transaction; CockroachDB takes it, as the tables are two."""
    write, entry = (sqlglot.parse_one(each.text, dialect="postgres") for each in pair)
    joined = sqlglot.parse_one(JOINED[pair].text, dialect="postgres")
    (written,) = joined.find_all(exp.CTE)
    assert written.this.sql() == write.sql()
    assert joined.this.sql() == entry.this.sql()
    assert {table.name for table in joined.find_all(exp.Table)} == {
        "devices",
        "records",
        written.alias,
    }
    chosen = joined.expression
    assert chosen.args["from_"].this.name == written.alias
    device, *rest = chosen.expressions
    assert device.sql() == "device"
    arguments = [each.this if isinstance(each, exp.Cast) else each for each in rest]
    assert all(isinstance(each, exp.Placeholder) for each in arguments)
    assert len(arguments) == entry.sql().count("?") - 1
    assert joined.args["returning"].expressions[0].sql() == "device"
