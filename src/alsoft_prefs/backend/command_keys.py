"""`keys`: make, show and change the signing key."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from alsoft_prefs.backend.options import add_database, add_keys, key_file_of, say
from alsoft_prefs.core.errors import UsageProblem

if TYPE_CHECKING:
    from alsoft_prefs.backend.key_document import KeyDocument
    from alsoft_prefs.core.backend_keys import KeySet

_ACTIONS = {
    "create": "make a first key: a file where --keys names one, else the document is printed",
    "show": "print what /v1/keys answers",
    "prepare": "publish a next key, endorsed by the one in use",
    "rotate": "put the prepared key in use",
}
_KEYS = """The keys are in the file that --keys names, else in the variable
ALSOFT_PREFS_BACKEND_KEYS, else beside the database. Those of the variable are changed by printing
the new document, private key included, for the secret store that sets it."""


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    keys = commands.add_parser(
        "keys", help="make, show and change the signing key", description=_KEYS
    )
    actions = keys.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in _ACTIONS.items():
        action = actions.add_parser(name, help=text, description=_KEYS)
        action.set_defaults(run=run)
        if name != "create":
            add_database(action)
        add_keys(action)


def run(options: argparse.Namespace) -> None:
    """Do what is asked for, and print the published keys or the new document."""
    from alsoft_prefs.backend import signing_keys

    document = None if options.keys is not None else signing_keys.keys_of_environment()
    if document is not None:
        _of_document(options.action, document)
        return
    if options.action == "create" and options.keys is None:
        _print_new()
        return
    path = key_file_of(options)
    if options.action == "show":
        keys = signing_keys.KeyFile(path).current()
    elif options.action == "create":
        keys = signing_keys.create(path)
    elif options.action == "prepare":
        keys = signing_keys.prepare(path)
    else:
        keys = signing_keys.rotate(path)
    _show(keys.published)


def _print_new() -> None:
    from alsoft_prefs.backend.key_document import created, document_text

    say(document_text(created()))


def _of_document(action: str, document: KeyDocument) -> None:
    from alsoft_prefs.backend.key_document import document_text, prepared, rotated

    if action == "create":
        raise UsageProblem(
            "The environment states a key already.", "To put a new one in use: keys prepare"
        )
    if action == "show":
        _show(document.published)
        return
    say(document_text(prepared(document) if action == "prepare" else rotated(document)))


def _show(published: KeySet) -> None:
    from alsoft_prefs.core.backend_keys import key_set_document

    say(json.dumps(key_set_document(published), indent=2))
