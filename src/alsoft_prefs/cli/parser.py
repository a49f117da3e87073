"""Everything that can be typed: the one source of parsing, help, man page and completion."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

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


def _purpose(parser: Parser) -> None:
    parser.add_argument("purpose", metavar="PURPOSE", help="such as tracking.analytics")


def _assignments(parser: Parser) -> None:
    parser.add_argument(
        "assignments",
        metavar="PURPOSE=allow|deny",
        nargs="+",
        help="such as tracking.analytics=deny",
    )
    _sync_now(parser)


def _sync_now(parser: Parser) -> None:
    parser.add_argument("--sync", action="store_true", help="send it to ALSOFT at once")


def _sync(parser: Parser) -> None:
    parser.add_argument(
        "--timeout",
        metavar="S",
        type=_seconds,
        help="begin no further request after so many seconds",
    )
    parser.add_argument(
        "--preview", action="store_true", help="show the exact bytes to be sent, and send nothing"
    )


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < 1e6:
        raise ValueError(text)
    return seconds


_seconds.__name__ = "number of seconds"  # what argparse calls it in its message


def _yes(parser: Parser) -> None:
    parser.add_argument("--yes", action="store_true", help="go on without being asked")


def _record(parser: Parser) -> None:
    parser.add_argument("record", metavar="RECORD", help="its number, or its hash's beginning")


def _optional_file(parser: Parser) -> None:
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="an export; without it this computer's own"
    )


def _export(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="where to; - for standard output")


def _file(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="the file to check")


def _policy_show(parser: Parser) -> None:
    parser.add_argument(
        "section", metavar="SECTION", nargs="?", help="such as 3 or 3.analytics-companies"
    )
    parser.add_argument("--version", metavar="N", type=int, help="another than the newest")


def _two_versions(parser: Parser) -> None:
    parser.add_argument(
        "old",
        metavar="A",
        type=int,
        nargs="?",
        help="a version; without it the one that you saw or chose under",
    )
    parser.add_argument(
        "new", metavar="B", type=int, nargs="?", help="a later version; without it the newest"
    )


def _assignment(parser: Parser) -> None:
    parser.add_argument("assignment", metavar="KEY=VALUE", help="such as sync.enabled=false")


def _picture(parser: Parser) -> None:
    parser.add_argument(
        "--output", metavar="FILE", help="draw a picture of it, and end: FILE.pdf or FILE.svg"
    )


def _page(parser: Parser) -> None:
    parser.add_argument("page", metavar="ID", help="such as nai or daa")


def _looked_for(parser: Parser) -> None:
    parser.add_argument(
        "--find",
        metavar="WORD",
        nargs="+",
        help="only entries with all these words: purposes, ways, numbers of receipts",
    )
    parser.add_argument(
        "--kind",
        choices=("all", "allowed", "not-allowed", "waiting", "device"),
        default="all",
        help="only entries of a kind; device: about the device ID and the policy",
    )


def _shell(parser: Parser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh"), help="which shell")


def _texts(parser: Parser) -> None:
    parser.add_argument("--texts", action="store_true", help="the licences' words as well")


def _demo(parser: Parser) -> None:
    parser.add_argument(
        "--output",
        metavar="DIR",
        default="alsoft-prefs-tour",
        help="where the pictures of the tour are saved (default: ./alsoft-prefs-tour)",
    )
    parser.add_argument(
        "--tour", action="store_true", help="take the tour even where there is a display"
    )


COMMANDS = (
    Command(
        "status", "show what holds for every purpose, why, and whether it is sent", "status:status"
    ),
    Command(
        "get",
        "tell whether a purpose is allowed",
        "get:get",
        _purpose,
        description="Tell whether a purpose is allowed, in words and by the exit code: 0 allowed, "
        "1 not allowed, 2 unknown purpose.",
    ),
    Command(
        "set",
        "allow or deny purposes",
        "choices:choose",
        _assignments,
        description="Allow or deny one purpose or several, all of them or none. The choice "
        "holds on this computer at once and doesn't wait for the network.",
    ),
    Command("opt-out", "deny all tracking", "choices:opt_out", _sync_now),
    Command("allow-all", "allow everything that is optional", "choices:allow_all", _sync_now),
    Command(
        "only-necessary",
        "deny everything that is optional",
        "choices:only_necessary",
        _sync_now,
    ),
    Command("undo", "take the latest choice back", "choices:undo", _sync_now),
    Command(
        "sync",
        "send what waits to ALSOFT",
        "sync:sync",
        _sync,
        description="Carry out one round of sync: send what waits and verify the receipts.",
    ),
    Command(
        "history",
        "show every choice, newest first, or those that are looked for",
        "evidence:history",
        _looked_for,
        description="Show every choice, newest first, how far it has come, and what doesn't hold.",
    ),
    Command(
        "receipts",
        "list, show and verify records and their receipts",
        actions=(
            Command("list", "list the records", "evidence:list_records"),
            Command(
                "show", "show a record's exact bytes and its receipt", "evidence:show", _record
            ),
            Command(
                "verify",
                "check signatures, chain and receipts, offline",
                "evidence:verify",
                _optional_file,
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
                _yes,
            ),
        ),
    ),
    Command(
        "erase",
        "have everything erased that ALSOFT holds for this device",
        "device:erase",
        _yes,
        description="Ask ALSOFT to erase everything that it holds for this device ID. The choices "
        "on this computer stay.",
    ),
    Command("export", "write everything that is proof into a file", "evidence:export", _export),
    Command(
        "policy",
        "read the privacy policy, its versions and what changed",
        actions=(
            Command("show", "show the policy, or a section", "policies:show", _policy_show),
            Command("list", "list the versions", "policies:list_versions"),
            Command(
                "diff", "show what changed between two versions", "policies:diff", _two_versions
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
        _picture,
        description="Show what is collected, for which purpose, and who receives it, as the "
        "choices leave it now; with --output as a picture.",
    ),
    Command(
        "opt-outs",
        "opt-out pages of others (NAI, DAA)",
        actions=(
            Command("list", "list the pages and when you were last there", "data:list_opt_outs"),
            Command("open", "open a page in the browser", "data:open_opt_out", _page),
            Command("done", "note that you opted out there now", "data:opt_out_done", _page),
        ),
    ),
    Command(
        "managed",
        "show or check the settings of your organisation",
        actions=(
            Command("show", "show every setting and where it comes from", "settings:managed_show"),
            Command(
                "check",
                "check a file of managed settings",
                "settings:managed_check",
                _file,
                description="Check a file of managed settings against the catalog and tell every "
                "problem. Exit code 0: none; 2: problems in it; 4: it can't be read.",
            ),
        ),
    ),
    Command(
        "config",
        "show or change the program's own settings",
        actions=(
            Command("show", "show every setting and where it comes from", "settings:config_show"),
            Command("set", "change a setting in config.toml", "settings:config_set", _assignment),
        ),
    ),
    Command("report", "show where abuse can be reported", "data:report"),
    Command(
        "licences",
        "list the works of others in this program and their licences",
        "licences:licences",
        _texts,
    ),
    Command("doctor", "check everything that the program stands on", "care:doctor"),
    Command(
        "purge",
        "remove your data from this computer",
        "care:purge",
        _yes,
        description="Remove this user's choices, records, keys and settings from this computer. "
        "It does not erase anything at ALSOFT: for that, use erase first.",
    ),
    Command(
        "demo",
        "try everything with a throwaway profile and backend",
        "demo:demo",
        _demo,
        description="Start a backend on this computer and open the window on a throwaway "
        "profile. Without a display it takes a tour by itself, prints each step and saves a "
        "picture of each page.",
        as_json=False,
    ),
    Command(
        "completion",
        "print the completion script of a shell",
        "completion:completion",
        _shell,
        as_json=False,
    ),
)
