"""Everything that can be typed: the one source of parsing, help, man page and completion."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

from alsoft_prefs.cli import arguments
from alsoft_prefs.version import VERSION

Parser = argparse.ArgumentParser

DESCRIPTION = """Shows ALSOFT's privacy policy and keeps your choices about tracking and cookies: on
this computer at once, at ALSOFT with the next sync. Without a command it opens the window."""

EPILOG = """Exit codes: 0 done (get: allowed), 1 not allowed (get), 2 usage or an unknown purpose, 3
locked by your organisation, 4 local data can't be read or written, 5 ALSOFT can't be reached or
refused (the choice is kept), 6 verification failed."""

EXIT_CODES = (
    (0, "Done. For get: allowed."),
    (1, "For get: not allowed."),
    (2, "Usage, an unknown purpose, or settings that don't hold (managed check)."),
    (3, "Locked by the administrator."),
    (4, "Local data can't be read or written."),
    (5, "The backend can't be reached, or refused. The choice itself is kept."),
    (6, "Verification failed. For demo: a step of the tour failed."),
)


class Command(NamedTuple):
    """Something that can be typed.

    Attributes:
        name: the word.
        help: one line, lower case, for lists.
        run: `module:function` in `cli.commands`, which takes a `Call` and returns the exit code;
            empty where there is more to type.
        arguments: adds the arguments.
        description: more than the one line, or empty.
        actions: what may follow the word.
        as_json: whether there is something to print as JSON.
    """

    name: str
    help: str
    run: str = ""
    arguments: Callable[[Parser], None] | None = None
    description: str = ""
    actions: tuple[Command, ...] = ()
    as_json: bool = True


def build_parser(only: str | None = None) -> Parser:
    """Return the parser of all commands.

    Arguments:
        only: a command's word: the parser then knows that one alone, which is faster. Another word
            than a command's is as None.
    """
    root = Parser(
        prog="alsoft-prefs",
        description=DESCRIPTION,
        epilog=EPILOG,
        allow_abbrev=False,
    )
    root.add_argument(
        "--profile", metavar="DIR", help="keep everything in this folder alone (throwaway profile)"
    )
    root.add_argument("--version", action="version", version=f"alsoft-prefs {VERSION}")
    root.set_defaults(run="window:window")
    chosen = [command for command in COMMANDS if command.name == only]
    _add(root, tuple(chosen) or COMMANDS, required=False)
    return root


def _add(to: Parser, commands: tuple[Command, ...], *, required: bool) -> None:
    title = "action" if required else "command"
    subparsers = to.add_subparsers(
        dest=title, metavar=title.upper(), title=f"{title}s", required=required
    )
    for command in commands:
        parser = subparsers.add_parser(
            command.name,
            help=command.help,
            description=command.description or _sentence(command.help),
            allow_abbrev=False,
        )
        if command.actions:
            _add(parser, command.actions, required=True)
            continue
        parser.set_defaults(run=command.run)
        if command.arguments is not None:
            command.arguments(parser)
        if command.as_json:
            parser.add_argument("--json", action="store_true", help="print JSON for programs")


def _sentence(help_: str) -> str:
    return f"{help_[0].upper()}{help_[1:]}."


COMMANDS = (
    Command(
        "status", "show what holds for every purpose, why, and whether it is sent", "status:status"
    ),
    Command(
        "get",
        "tell whether a purpose is allowed",
        "get:get",
        arguments.purpose,
        description="Tell whether a purpose is allowed, in words and by the exit code: 0 allowed, "
        "1 not allowed, 2 unknown purpose.",
    ),
    Command(
        "set",
        "allow or deny purposes",
        "choices:choose",
        arguments.assignments,
        description="Allow or deny one purpose or several, all of them or none. The choice "
        "holds on this computer at once and doesn't wait for the network.",
    ),
    Command("opt-out", "deny all tracking", "choices:opt_out", arguments.sync_now),
    Command(
        "allow-all", "allow everything that is optional", "choices:allow_all", arguments.sync_now
    ),
    Command(
        "only-necessary",
        "deny everything that is optional",
        "choices:only_necessary",
        arguments.sync_now,
    ),
    Command("undo", "take the latest choice back", "choices:undo", arguments.sync_now),
    Command(
        "sync",
        "send what waits to ALSOFT",
        "sync:sync",
        arguments.sync,
        description="Carry out one round of sync: send what waits and verify the receipts.",
    ),
    Command(
        "history",
        "show every choice, newest first, or those that are looked for",
        "evidence:history",
        arguments.looked_for,
        description="Show every choice, newest first, how far it has come, and what doesn't hold.",
    ),
    Command(
        "receipts",
        "list, show and verify records and their receipts",
        actions=(
            Command("list", "list the records", "evidence:list_records"),
            Command(
                "show",
                "show a record's exact bytes and its receipt",
                "evidence:show",
                arguments.record,
            ),
            Command(
                "verify",
                "check signatures, chain and receipts, offline",
                "evidence:verify",
                arguments.optional_file,
            ),
        ),
    ),
    Command(
        "device",
        "show or reset the device ID, and what ALSOFT holds for it",
        actions=(
            Command(
                "show", "show the device ID, its key's place and what will be sent", "device:show"
            ),
            Command(
                "history",
                "show everything that ALSOFT holds for the device ID, as ALSOFT answers it",
                "device:history",
            ),
            Command(
                "reset",
                "get a new device ID, and have the old one erased at ALSOFT",
                "device:reset",
                arguments.yes,
            ),
        ),
    ),
    Command(
        "erase",
        "have everything erased that ALSOFT holds for this device",
        "device:erase",
        arguments.yes,
        description="Ask ALSOFT to erase everything that it holds for this device ID. The choices "
        "on this computer stay.",
    ),
    Command(
        "export", "write everything that is proof into a file", "evidence:export", arguments.export
    ),
    Command(
        "policy",
        "read the privacy policy, its versions and what changed",
        actions=(
            Command(
                "show", "show the policy, or a section", "policies:show", arguments.policy_show
            ),
            Command("list", "list the versions", "policies:list_versions"),
            Command(
                "diff",
                "show what changed between two versions",
                "policies:diff",
                arguments.two_versions,
            ),
            Command(
                "acknowledge", "note that you have seen the newest version", "policies:acknowledge"
            ),
        ),
    ),
    Command(
        "data",
        "show what is collected, why, and who receives it",
        "data:data",
        arguments.picture,
        description="Show what is collected, for which purpose, and who receives it, as the "
        "choices leave it now; with --output as a picture.",
    ),
    Command(
        "opt-outs",
        "opt-out pages of others (NAI, DAA)",
        actions=(
            Command("list", "list the pages and when you were last there", "data:list_opt_outs"),
            Command("open", "open a page in the browser", "data:open_opt_out", arguments.page),
            Command(
                "done", "note that you opted out there now", "data:opt_out_done", arguments.page
            ),
        ),
    ),
    Command(
        "managed",
        "show, check or prepare the settings of your organisation",
        actions=(
            Command("show", "show every setting and where it comes from", "managed:show"),
            Command(
                "check",
                "check a file of managed settings, or an administrative template",
                "managed:check",
                arguments.managed_file,
                description="Check a file of managed settings (JSON, .plist, .mobileconfig) "
                "against the catalog, or an administrative template (.admx, with the ADML beside "
                "it) against the rules of Windows, and tell every problem. Exit code 0: none; 2: "
                "problems in it; 4: it can't be read.",
            ),
            Command(
                "template",
                "print a template to deploy settings with",
                "templates:template",
                arguments.template,
                description="Print a template with every setting: admx and adml for group policy, "
                "intune for device management, mobileconfig and plist for macOS, json for Linux, "
                "json-schema for editors. Values in it are examples.",
                as_json=False,
            ),
        ),
    ),
    Command(
        "config",
        "show or change the program's own settings",
        actions=(
            Command("show", "show every setting and where it comes from", "settings:config_show"),
            Command(
                "set",
                "change a setting in config.toml",
                "settings:config_set",
                arguments.assignment,
            ),
        ),
    ),
    Command("report", "show where abuse can be reported", "data:report"),
    Command(
        "licences",
        "list the works of others in this program and their licences",
        "licences:licences",
        arguments.texts,
    ),
    Command("doctor", "check everything that the program stands on", "care:doctor"),
    Command(
        "purge",
        "remove your data from this computer",
        "care:purge",
        arguments.yes,
        description="Remove this user's choices, records, keys and settings from this computer. "
        "It does not erase anything at ALSOFT: for that, use erase first.",
    ),
    Command(
        "demo",
        "try everything with a throwaway profile and backend",
        "demo:demo",
        arguments.demo,
        description="Start a backend on this computer and open the window on a throwaway "
        "profile. Without a display it takes a tour by itself, prints each step and saves a "
        "picture of each page.",
        as_json=False,
    ),
    Command(
        "completion",
        "print the completion script of a shell",
        "completion:completion",
        arguments.shell,
        as_json=False,
    ),
)
