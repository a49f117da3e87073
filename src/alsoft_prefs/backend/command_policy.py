"""`policy`: publish a version of the policy, and see what is published."""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from alsoft_prefs.backend.options import (
    add_database,
    add_keys,
    existing_database_of,
    key_file_of,
    say,
)
from alsoft_prefs.core.errors import UsageProblem, VerificationFailed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import date

    from alsoft_prefs.backend.database import Database, T
    from alsoft_prefs.backend.policy_drafts import Draft, Manuscript
    from alsoft_prefs.backend.policy_shelf import Kept
    from alsoft_prefs.backend.policy_work import Verdict
    from alsoft_prefs.backend.signing_keys import SigningKeys
    from alsoft_prefs.core.policy import PolicyDocument

_PUBLISH = """Publish FILE, Markdown with or without front matter, as a version of the policy:
dated, hashed, signed by the key in use, and there for good. What FILE's front matter states needn't
be said again, and can't be contradicted. Running backends answer with it within some seconds."""


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    policy = commands.add_parser("policy", help="publish the policy, and see what is published")
    actions = policy.add_subparsers(dest="action", required=True, metavar="ACTION")
    publish = actions.add_parser("publish", help="publish a version", description=_PUBLISH)
    publish.set_defaults(run=_publish)
    publish.add_argument("file", metavar="FILE", type=Path)
    publish.add_argument(
        "--date", required=True, metavar="YYYY-MM-DD", help="the day that the version states"
    )
    publish.add_argument(
        "--version", metavar="N", type=int, help="default: FILE's, else the newest and one"
    )
    publish.add_argument("--language", metavar="TAG", help="default: FILE's, else en")
    publish.add_argument("--title", metavar="T", help="default: FILE's, else its first heading")
    publish.add_argument(
        "--dry-run", action="store_true", help="show what would be published, and what changed"
    )
    listing = actions.add_parser("list", help="list what is published")
    listing.set_defaults(run=_list)
    listing.add_argument("--json", action="store_true", help="write JSON")
    show = actions.add_parser("show", help="print a version's exact text")
    show.set_defaults(run=_show)
    show.add_argument("version", metavar="VERSION", type=int)
    diff = actions.add_parser("diff", help="show what changed from a version to another")
    diff.set_defaults(run=_diff)
    diff.add_argument("old", metavar="A", type=int)
    diff.add_argument("new", metavar="B", type=int)
    for action in (show, diff):
        action.add_argument(
            "--language", metavar="TAG", help="default: en where there is one, else the first"
        )
    for action in (publish, listing, show, diff):
        add_database(action)
        add_keys(action)


def _publish(options: argparse.Namespace) -> None:
    from datetime import UTC, datetime

    from alsoft_prefs.backend.policies import publish, read_shelf
    from alsoft_prefs.backend.policy_drafts import Given, manuscript
    from alsoft_prefs.backend.policy_shelf import verdict
    from alsoft_prefs.backend.policy_work import Verdict

    given = Given(_day(options.date), options.version, options.language, options.title)
    text, keys = manuscript(_read(options.file), given), _keys(options)

    async def go(database: Database) -> tuple[Draft, Verdict, tuple[Kept, ...]]:
        shelf = await read_shelf(database, keys)
        _check_shelf(shelf, keys)
        draft = _draft(text, shelf)
        if options.dry_run:
            return draft, verdict(draft, shelf), shelf
        return draft, await publish(database, draft, keys, datetime.now(UTC)), shelf

    draft, what, shelf = _with_database(options, go)
    document = draft.document
    name = f"version {document.version} in {document.language}, dated {document.date}"
    if what is Verdict.PRESENT:
        say(f"Published already, with exactly these bytes: {name}.")
        return
    mended = what is Verdict.MENDED
    if options.dry_run:
        done = "Would mend" if mended else "Would publish"
    else:
        done = "Mended" if mended else "Published"
    say(f"{done} {name}: “{document.title}”")
    say(f"SHA-256 {document.sha256}, {len(draft.data):,} bytes")
    _tell_changes(document, shelf, in_full=options.dry_run)
    if options.dry_run:
        say("Nothing was stored: this was a dry run.")


def _list(options: argparse.Namespace) -> int:
    shelf = _published(options)
    if options.json:
        say(json.dumps({"schema": 1, "versions": [_facts(kept) for kept in shelf]}, indent=2))
    elif not shelf:
        say("Nothing is published yet. `serve` publishes the policy that it comes with.")
    else:
        rows = [("VERSION", "LANGUAGE", "DATE", "SHA-256", "PUBLISHED"), *map(_row, shelf)]
        widths = [max(len(row[n]) for row in rows) for n in range(4)]
        for row in rows:
            say("  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[4]]))
    for kept in shelf:
        if kept.damage:
            sys.stderr.write(f"{kept.name} is damaged and isn't answered with: {kept.damage}\n")
    return VerificationFailed.exit_code if any(kept.damage for kept in shelf) else 0


def _show(options: argparse.Namespace) -> None:
    shelf = _published(options)
    kept = _chosen(shelf, options.version, options.language)
    sys.stdout.write(kept.row.document.decode())
    sys.stdout.flush()


def _diff(options: argparse.Namespace) -> None:
    from alsoft_prefs.core.policy import parse_policy

    shelf = _published(options)
    old = _chosen(shelf, options.old, options.language)
    new = _chosen(shelf, options.new, options.language or old.row.language)
    _tell_difference(parse_policy(old.row.document), parse_policy(new.row.document))


def _tell_changes(new: PolicyDocument, shelf: tuple[Kept, ...], *, in_full: bool) -> None:
    """Tell what changed since the version before, and what is asked again for it."""
    from alsoft_prefs.core.catalog import parse_catalog, purposes_citing
    from alsoft_prefs.core.policy import changed_anchors
    from alsoft_prefs.resource_files import resource_text

    before = [
        kept.document
        for kept in shelf
        if kept.document is not None
        and kept.row.version < new.version
        and kept.row.language.lower() == new.language.lower()
    ]
    if not before:
        say(f"No earlier version in {new.language} to compare it with.")
        return
    old = before[-1]
    if in_full:
        _tell_difference(old, new)
    changed = changed_anchors(old, new)
    catalog = parse_catalog(resource_text("catalog.toml"))
    asked = [each for each in purposes_citing(catalog, changed) if not each.essential]
    if not asked:
        say("No purpose rests on what changed: nobody is asked again.")
        return
    say("These purposes rest on what changed; whoever allows one is asked again:")
    for purpose in asked:
        say(f"  {purpose.id} ({', '.join(a for a in purpose.policy if a in changed)})")


def _tell_difference(old: PolicyDocument, new: PolicyDocument) -> None:
    from alsoft_prefs.core.policy import difference, marked

    names = f"version {old.version} and version {new.version} in {new.language}"
    changes = difference(old, new)
    say(f"Between {names} this changed:" if changes else f"Nothing changed between {names}.")
    for change in changes:
        say(f"\n{change.heading} ({change.kind.value})\n{marked(change)}")
    if changes:
        say("")


def _draft(text: Manuscript, shelf: tuple[Kept, ...]) -> Draft:
    """Return what is published: as the stated version, else as the next one.

    A text that states no version, and is the newest one already, stays that one.
    """
    newest = max(kept.row.version for kept in shelf)
    if text.version is not None:
        return text.draft(text.version)
    same = text.draft(newest)
    if any(kept.sha256 == same.document.sha256 for kept in shelf):
        return same
    return text.draft(newest + 1)


def _check_shelf(shelf: tuple[Kept, ...], keys: SigningKeys) -> None:
    """Refuse to sign with a key that isn't the backend's: devices would believe nothing of it."""
    from alsoft_prefs.backend.policy_drafts import PolicyRefused
    from alsoft_prefs.backend.policy_shelf import signed_elsewhere

    if not shelf:
        raise PolicyRefused(
            "Nothing is published yet.",
            "Start the backend once: it publishes the versions that it comes with.",
        )
    stranger = signed_elsewhere(shelf, keys.published.keys)
    if stranger is not None:
        raise VerificationFailed(
            f"{stranger.name.capitalize()} is signed by a key that isn't among these keys.",
            "Name the backend's own: --keys FILE",
        )


def _chosen(shelf: tuple[Kept, ...], version: int, language: str | None) -> Kept:
    found = [kept for kept in shelf if kept.row.version == version]
    if not found:
        there = ", ".join(dict.fromkeys(str(kept.row.version) for kept in shelf)) or "none"
        raise UsageProblem(f"There is no version {version}.", f"There are: {there}.")
    tag = (language or "en").lower()
    named = [kept for kept in found if kept.row.language.lower() == tag]
    if language is not None and not named:
        there = ", ".join(kept.row.language for kept in found)
        raise UsageProblem(f"Version {version} isn't in {language}.", f"It is in: {there}.")
    kept = (named or found)[0]
    if kept.damage:
        raise VerificationFailed(
            f"{kept.name.capitalize()} is damaged: {kept.damage}",
            "Publish exactly the same text again, or restore the database's backup.",
        )
    return kept


def _facts(kept: Kept) -> dict[str, object]:
    row, document = kept.row, kept.document
    return {
        "version": row.version,
        "language": row.language,
        "date": None if document is None or document.date is None else document.date.isoformat(),
        "sha256": row.sha256,
        "published_at": row.published_at,
        "damaged": kept.damage or None,
    }


def _row(kept: Kept) -> tuple[str, ...]:
    row, document = kept.row, kept.document
    day = "damaged"
    if document is not None:
        day = "not stated" if document.date is None else document.date.isoformat()
    return str(row.version), row.language, day, row.sha256, row.published_at


def _published(options: argparse.Namespace) -> tuple[Kept, ...]:
    from alsoft_prefs.backend.policies import read_shelf

    keys = _keys(options)
    return _with_database(options, lambda database: read_shelf(database, keys))


def _with_database(options: argparse.Namespace, use: Callable[[Database], Awaitable[T]]) -> T:
    import asyncio

    from alsoft_prefs.backend.assembly import open_database

    database = open_database(existing_database_of(options))

    async def go() -> T:
        try:
            return await use(database)
        finally:
            await database.close()

    return asyncio.run(go())


def _keys(options: argparse.Namespace) -> SigningKeys:
    from alsoft_prefs.backend.signing_keys import FixedKeys, KeyFile, keys_of_environment

    document = None if options.keys is not None else keys_of_environment()
    if document is not None:
        return FixedKeys(document).current()
    return KeyFile(key_file_of(options)).current()


def _read(path: Path) -> bytes:
    from alsoft_prefs.core.policy_statements import MAX_DOCUMENT_BYTES

    try:
        with path.open("rb") as file:
            return file.read(MAX_DOCUMENT_BYTES + 1)
    except OSError as error:
        message = f"{path} can't be read: {error.strerror}."
        raise UsageProblem(message, "Check the name.") from error


def _day(text: str) -> date:
    from datetime import date

    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError(text)
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageProblem(f"{text!r} is no date.", "Write it as 2026-01-31.") from error
