"""What a statement of the backend may be, so that any of the engines takes it and one shard does.

The subset is what SQLite, PostgreSQL, Citus, YugabyteDB and CockroachDB document alike. What isn't
listed here is refused: a statement that needs more has to say so, by an entry here.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlglot
from sqlglot import exp

from alsoft_prefs.backend.database import Statement, numbered
from alsoft_prefs.backend.migrations import DEVICE_TABLES

STRUCTURE = (
    *(exp.Select, exp.Insert, exp.Update, exp.Delete, exp.Table, exp.Schema, exp.Column),
    *(exp.Identifier, exp.Alias, exp.Star, exp.From, exp.Join, exp.Where, exp.Group, exp.Order),
    *(exp.Ordered, exp.Limit, exp.Values, exp.Tuple, exp.Returning, exp.OnConflict, exp.Var),
    *(exp.Parameter, exp.Placeholder, exp.Literal, exp.Null, exp.Paren),
)
OPERATORS = (
    *(exp.And, exp.Or, exp.Not, exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Is),
    *(exp.Like, exp.Escape, exp.In, exp.Add, exp.Sub, exp.DPipe, exp.Case, exp.If),
)
FUNCTIONS = (exp.Count, exp.Max, exp.Min, exp.Sum, exp.Coalesce, exp.Lower)
LISTS_OF_POSTGRES = (exp.Any, exp.Cast, exp.DataType)
"""`= ANY($1)`, or `= ANY($1::text[])`: an argument that is a list."""
OF_SQLITE = (exp.Subquery, exp.Anonymous, exp.Cast, exp.DataType)
"""`IN (SELECT value FROM json_each(?))`: the same list; and bytes of text that may be damaged."""
REFUSED_IN_SCHEMA = (
    *(exp.Reference, exp.ForeignKey, exp.UniqueColumnConstraint, exp.CheckColumnConstraint),
    *(exp.GeneratedAsIdentityColumnConstraint, exp.Func, exp.Query, exp.Properties),
)

_BIND = (exp.Parameter, exp.Placeholder)
_GUARDS = {
    "devices": {"version", "changed_at"},
    "tokens": {"version", "used_at"},
}
"""What a write may be guarded by. `policies` has a lock instead: whoever writes changes a row."""
_TYPES = {exp.DataType.Type.TEXT, exp.DataType.Type.BIGINT}


def broken_rules(statement: Statement, keys: dict[str, str], *, exempt: bool = False) -> list[str]:
    """Return what is wrong with a statement that runs for a request; nothing where all is well.

    Arguments:
        statement: any that isn't a migration's.
        keys: the tables and the column that leads each one's primary key.
        exempt: it may read several devices.
    """
    found = list(_beyond_the_subset(statement))
    trees = [_parsed(statement.text.replace("?", "$1"), "postgres")]
    trees += [_parsed(statement.text, "sqlite")]
    if statement.postgres is not None:
        trees = [_parsed(numbered(statement), "postgres"), trees[1]]
    for tree in trees:
        if tree is None or not isinstance(tree, exp.Query | exp.DML):
            return [*found, "isn't one SELECT, INSERT, UPDATE or DELETE"]
        found += _about_rows(tree, keys, exempt)
    return sorted(set(found))


def broken_rules_of_schema(text: str) -> list[str]:
    """Return what is wrong with a statement that makes or changes the schema."""
    tree = _parsed(text, "postgres")
    if _parsed(text, "sqlite") is None or not isinstance(tree, exp.Create | exp.Alter):
        return ["isn't one CREATE TABLE, CREATE INDEX or ALTER TABLE"]
    found = [
        f"{node.key} isn't in the subset"
        for node in tree.walk()
        if isinstance(node, REFUSED_IN_SCHEMA)
    ]
    for column in tree.find_all(exp.ColumnDef):
        if column.args["kind"].this not in _TYPES:
            found.append(f"{column.args['kind'].sql()} isn't in the subset")
    if isinstance(tree, exp.Create) and tree.args["kind"] == "TABLE":
        leading = leading_column(tree)
        if leading is None:
            found.append("has no primary key")
        elif tree.this.this.name in DEVICE_TABLES and leading != "device":
            found.append("device doesn't lead the primary key")
    elif isinstance(tree, exp.Create):
        if tree.args["kind"] != "INDEX":
            found.append(f"{tree.args['kind']} isn't in the subset")
        if tree.args.get("unique"):
            found.append("a unique index can't be distributed")
    return sorted(set(found))


def leading_columns(schema: list[str]) -> dict[str, str]:
    """Return the tables that a schema's statements make, with the first column of each key."""
    trees = [sqlglot.parse_one(text, dialect="postgres") for text in schema]
    return {
        tree.this.this.name: leading_column(tree) or ""
        for tree in trees
        if isinstance(tree, exp.Create) and tree.args["kind"] == "TABLE"
    }


def leading_column(table: exp.Create) -> str | None:
    """Return the first column of a table's primary key."""
    for column in table.find_all(exp.ColumnDef):
        if column.find(exp.PrimaryKeyColumnConstraint):
            return str(column.name)
    key = table.find(exp.PrimaryKey)
    return None if key is None else str(key.expressions[0].name)


def _parsed(text: str, dialect: str) -> exp.Expr | None:
    try:
        trees = sqlglot.parse(text, dialect=dialect)
    except sqlglot.errors.SqlglotError:
        return None
    return trees[0] if len(trees) == 1 and isinstance(trees[0], exp.Expr) else None


def _beyond_the_subset(statement: Statement) -> Iterator[str]:
    """Yield what only some of the engines know; a list as an argument is each engine's own."""
    with_list = statement.postgres is not None
    known = (*STRUCTURE, *OPERATORS, *FUNCTIONS)
    texts = [(statement.text, "sqlite", (*known, *(OF_SQLITE if with_list else ())))]
    if statement.postgres is not None:
        texts.append((numbered(statement), "postgres", (*known, *LISTS_OF_POSTGRES)))
    else:
        texts.append((numbered(statement), "postgres", known))
    for text, dialect, allowed in texts:
        tree = _parsed(text, dialect)
        for node in () if tree is None else tree.walk():
            if not isinstance(node, allowed):
                yield f"{node.key} isn't in the subset"
            elif isinstance(node, exp.Anonymous) and node.name.lower() != "json_each":
                yield f"{node.name} isn't in the subset"
            elif isinstance(node, exp.OnConflict) and node.args["action"].name != "DO NOTHING":
                yield "ON CONFLICT DO UPDATE fails over postgres_fdw"
            elif isinstance(node, exp.OnConflict) and node.args.get("conflict_keys"):
                yield "ON CONFLICT with a target fails over postgres_fdw"


def _about_rows(tree: exp.Expr, keys: dict[str, str], exempt: bool) -> Iterator[str]:
    tables = {table.alias_or_name: table.name for table in tree.find_all(exp.Table) if table.name}
    unknown = set(tables.values()) - keys.keys()
    if unknown:
        yield f"{', '.join(sorted(unknown))} is no table"
        return
    if any(join.args.get("side") not in {"LEFT", None, ""} for join in tree.find_all(exp.Join)):
        yield "joins otherwise than LEFT"
    if not exempt:
        yield from _about_devices(tree, tables)
        yield from _about_answers(tree, keys)
    yield from _about_guards(tree)


def _about_devices(tree: exp.Expr, tables: dict[str, str]) -> Iterator[str]:
    named = {name for name, table in tables.items() if table in DEVICE_TABLES}
    if not named:
        return
    if isinstance(tree, exp.Insert):
        if _columns(tree)[:1] != ["device"] or not isinstance(tree.expression, exp.Values):
            yield "doesn't insert one device's row"
        elif len(tree.expression.expressions) != 1:
            yield "inserts several rows"
        return
    if isinstance(tree, exp.Update) and "device" in _set(tree):
        yield "moves a row to another device"
    conditions = [*_conditions(tree.args.get("where"))]
    for join in tree.find_all(exp.Join):
        conditions += _conditions(join.args.get("on"))
    held = {
        _table(side, tables)
        for condition in conditions
        for side, other in _sides(condition)
        if isinstance(other, _BIND)
    }
    linked = [
        {_table(side, tables) for side, _ in _sides(condition)}
        for condition in conditions
        if all(isinstance(side, exp.Column) for side, _ in _sides(condition))
    ]
    for pair in linked * len(named):
        if pair & held and None not in pair:
            held |= pair
    yield from (f"doesn't name the device of {name}" for name in sorted(named - held))


def _sides(condition: exp.Expr) -> list[tuple[exp.Expr, exp.Expr]]:
    """Return `device` and what it equals, both ways round; nothing for any other condition."""
    if not isinstance(condition, exp.EQ):
        return []
    pairs = [(condition.left, condition.right), (condition.right, condition.left)]
    return [pair for pair in pairs if isinstance(pair[0], exp.Column) and pair[0].name == "device"]


def _table(column: exp.Expr, tables: dict[str, str]) -> str | None:
    name = column.text("table")
    return name or (next(iter(tables)) if len(tables) == 1 else None)


def _about_answers(tree: exp.Expr, keys: dict[str, str]) -> Iterator[str]:
    """Rows begin with the key: a batch of many keys tells by it whose they are."""
    if isinstance(tree, exp.Select):
        source = tree.args["from_"].this if tree.args.get("from_") else None
        answers = tree.expressions
    else:
        source = tree.this.this if isinstance(tree.this, exp.Schema) else tree.this
        returning = tree.args.get("returning")
        answers = returning.expressions if returning else []
    if source is None:
        yield "reads no table"
    elif answers and not (
        isinstance(answers[0], exp.Column) and answers[0].name == keys[source.name]
    ):
        yield "its rows don't begin with the key"


def _about_guards(tree: exp.Expr) -> Iterator[str]:
    """A write that was made for a state takes effect on that state alone, and says whether."""
    if isinstance(tree, exp.Insert):
        table = tree.this.this.name
        if table in {"records", "evidence"} and tree.args.get("conflict"):
            yield "hides that a device's row is there already"
        if table == "devices" and not (tree.args.get("conflict") and tree.args.get("returning")):
            yield "doesn't say whether it took effect"
    elif isinstance(tree, exp.Delete) and tree.this.name == "devices":
        yield "deletes a device, and its tombstone"
    elif isinstance(tree, exp.Update):
        table = tree.this.name
        guarded = {_guarded_by(condition) for condition in _conditions(tree.args.get("where"))}
        if table in {"records", "evidence"}:
            yield "changes what was received"
        elif table in _GUARDS and not _GUARDS[table] & guarded:
            yield "has no guard against a stale write"
        elif not tree.args.get("returning"):
            yield "doesn't say whether it took effect"


def _guarded_by(condition: exp.Expr) -> str:
    """Return the one column that a condition compares with what was read; "" for any other."""
    columns = {column.name for column in condition.find_all(exp.Column)}
    compared = any(isinstance(each.right, _BIND) for each in condition.find_all(exp.EQ, exp.LT))
    return columns.pop() if compared and len(columns) == 1 else ""


def _conditions(clause: exp.Expr | None) -> Iterator[exp.Expr]:
    if clause is None:
        return
    condition = clause.this if isinstance(clause, exp.Where) else clause
    if isinstance(condition, exp.And):
        for part in condition.flatten():
            yield from _conditions(part.unnest())
    else:
        yield condition.unnest()


def _columns(insert: exp.Insert) -> list[str]:
    return [column.name for column in insert.this.expressions]


def _set(update: exp.Update) -> set[str]:
    return {change.left.name for change in update.expressions}
