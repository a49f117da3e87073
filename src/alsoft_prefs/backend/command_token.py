"""`token`: make, list, rotate and revoke the tokens of ALSOFT's other systems."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from alsoft_prefs.backend.options import add_database, existing_database_of, say
from alsoft_prefs.core.errors import UsageProblem

if TYPE_CHECKING:
    from alsoft_prefs.backend.database import Database, Work
    from alsoft_prefs.backend.tokens import Token

SCOPES = ("decisions", "changes", "statistics")
MOST_NAME = 64
MOST_OVERLAP = 24 * 30
_HELP = "See: alsoft-prefs-backend token --help"


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    token = commands.add_parser("token", help="make, list, rotate and revoke service tokens")
    actions = token.add_subparsers(dest="action", required=True, metavar="ACTION")
    create = _action(actions, "create", "make a token and print it, this one time", _create)
    create.add_argument("--name", required=True, help="says whose it is")
    create.add_argument(
        "--scope",
        required=True,
        action="append",
        choices=SCOPES,
        help="what it may be used for; may be stated more than once",
    )
    create.add_argument(
        "--expires",
        metavar="DATE",
        type=_day,
        help="the last day that it is valid on, as YYYY-MM-DD, UTC",
    )
    listing = _action(actions, "list", "list the tokens, without their secrets", _list)
    listing.add_argument("--json", action="store_true", help="print JSON")
    rotate = _action(actions, "rotate", "give a token a new secret and print it", _rotate)
    rotate.add_argument("id", metavar="ID")
    rotate.add_argument(
        "--overlap",
        metavar="HOURS",
        type=int,
        default=24,
        help="for how long the old one stays valid (default: 24)",
    )
    _action(actions, "revoke", "end a token", _revoke).add_argument("id", metavar="ID")


def run(options: argparse.Namespace) -> None:
    """Do what the action says, and print what it gives."""
    options.act(options)


def _action(
    actions: Any, name: str, text: str, act: Callable[[argparse.Namespace], None]
) -> argparse.ArgumentParser:
    action: argparse.ArgumentParser = actions.add_parser(name, help=text)
    action.set_defaults(run=run, act=act)
    add_database(action)
    return action


def _create(options: argparse.Namespace) -> None:
    import secrets

    from alsoft_prefs.backend import token_work, tokens

    name = options.name.strip()
    if not 1 <= len(name) <= MOST_NAME or not name.isprintable():
        raise UsageProblem(f"--name is a text of 1 to {MOST_NAME} characters.", _HELP)
    now = _now()
    expires = None
    if options.expires is not None:
        expires = datetime.combine(options.expires, time(), UTC) + timedelta(days=1)
        if expires <= now:
            raise UsageProblem(f"{options.expires} is over.", "Name a day to come, or none.")
    id_ = tokens.new_id(secrets.token_bytes(tokens.ID_BYTES))
    text = tokens.new_token(id_, secrets.token_bytes(tokens.SECRET_BYTES))
    scopes = frozenset(map(tokens.Scope, options.scope))
    made = tokens.Token(id_, 1, name, scopes, tokens.hashed(text), now, expires)
    _write(options, id_, lambda: token_work.add_token(made))
    say(text)


def _list(options: argparse.Namespace) -> None:
    from alsoft_prefs.backend import token_work

    async def read(database: Database) -> list[Token]:
        return await database.read(token_work.list_tokens())

    rows = [_shown(token) for token in _with_database(options, read)]
    if options.json:
        say(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        ends = f"revoked {row['revoked']}" if row["revoked"] else f"expires {row['expires'] or '-'}"
        say(
            f"{row['id']}  {row['name']}  {','.join(row['scopes'])}  created {row['created']}  "
            f"{ends}  last used {row['last_used'] or '-'}"
        )


def _rotate(options: argparse.Namespace) -> None:
    import secrets

    from alsoft_prefs.backend import token_work, tokens

    if not 0 <= options.overlap <= MOST_OVERLAP:
        raise UsageProblem(f"--overlap is from 0 to {MOST_OVERLAP} hours.", _HELP)
    now = _now()
    text = tokens.new_token(options.id, secrets.token_bytes(tokens.SECRET_BYTES))
    if tokens.id_in(text) is None:
        raise _unknown(options.id)

    def change(token: Token) -> Token:
        if token.revoked_at is not None or (
            token.expires_at is not None and token.expires_at <= now
        ):
            raise UsageProblem(f"The token {token.id} isn't valid any more.", "Make a new one.")
        return token._replace(
            hash=tokens.hashed(text),
            previous_hash=token.hash,
            previous_until=now + timedelta(hours=options.overlap),
        )

    if _write(options, options.id, lambda: token_work.change_token(options.id, change)) is None:
        raise _unknown(options.id)
    say(text)


def _revoke(options: argparse.Namespace) -> None:
    from alsoft_prefs.backend import token_work
    from alsoft_prefs.backend.tokens import REMEMBERED_SECONDS

    now = _now()

    def change(token: Token) -> Token:
        return token._replace(
            revoked_at=token.revoked_at or now, previous_hash=None, previous_until=None
        )

    if _write(options, options.id, lambda: token_work.change_token(options.id, change)) is None:
        raise _unknown(options.id)
    say(f"{options.id} is revoked; every process refuses it within {REMEMBERED_SECONDS:.0f} s.")


def _write(options: argparse.Namespace, id_: str, make: Callable[[], Work[Any]]) -> Any:
    async def write(database: Database) -> Any:
        return await database.write(id_, make)

    return _with_database(options, write)


def _with_database(options: argparse.Namespace, use: Callable[[Database], Any]) -> Any:
    from alsoft_prefs.backend.assembly import open_database

    database = open_database(existing_database_of(options))

    async def go() -> Any:
        try:
            return await use(database)
        finally:
            await database.close()

    return asyncio.run(go())


def _shown(token: Token) -> dict[str, Any]:
    from alsoft_prefs.core.times import to_rfc3339

    def text(moment: datetime | None) -> str | None:
        return None if moment is None else to_rfc3339(moment)

    return {
        "id": token.id,
        "name": token.name,
        "scopes": sorted(token.scopes),
        "created": to_rfc3339(token.created_at),
        "expires": text(token.expires_at),
        "last_used": text(token.used_at),
        "revoked": text(token.revoked_at),
    }


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _now() -> datetime:
    return datetime.now(UTC)


def _unknown(id_: str) -> UsageProblem:
    return UsageProblem(f"There is no token {id_!r}.", "See: alsoft-prefs-backend token list")
