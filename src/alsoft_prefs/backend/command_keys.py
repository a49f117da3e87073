"""`keys`: show or rotate the signing key."""

from __future__ import annotations

import argparse
import json
from typing import Any

from alsoft_prefs.backend.options import add_database, add_keys, key_file_of, say


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    keys = commands.add_parser("keys", help="show or rotate the signing key")
    actions = keys.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in (
        ("show", "print what /v1/keys answers"),
        ("rotate", "put a new key in use, endorsed by the one before it"),
    ):
        action = actions.add_parser(name, help=text)
        action.set_defaults(run=run)
        add_database(action)
        add_keys(action)


def run(options: argparse.Namespace) -> None:
    """Print the published keys, after a rotation where one is asked for."""
    from alsoft_prefs.backend.signing_keys import KeyFile, rotate
    from alsoft_prefs.core.backend_keys import key_set_document

    path = key_file_of(options)
    keys = rotate(path) if options.action == "rotate" else KeyFile(path).current()
    say(json.dumps(key_set_document(keys.published), indent=2))
