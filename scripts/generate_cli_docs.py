#!/usr/bin/env python3
"""Writes what the command line's parser makes: completion scripts, man page, reference page.

`--check` writes nothing and fails where a file isn't what the parser makes now.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import shtab

from alsoft_prefs.cli.parser import EXIT_CODES, build_parser
from alsoft_prefs.core.catalog import parse_catalog
from alsoft_prefs.resource_files import resource_text

ROOT = Path(__file__).parent.parent
NAME = "alsoft-prefs"
SHELLS = ("bash", "zsh")
ENVIRONMENT = (
    ("ALSOFT_PREFS_PROFILE", "A folder that holds everything; --profile goes before it."),
    ("ALSOFT_PREFS_BACKEND_URL", "The backend's address; managed settings go before it."),
    ("DO_NOT_TRACK", "Set to anything but an empty text, 0 or false: tracking is denied."),
    ("NO_COLOR", "Set to anything: no colour on a terminal."),
)
FILES = (
    ("decisions.json", "What other programs read, in the user's data folder."),
    ("journal.sqlite3", "Every choice, record and receipt, in the user's data folder."),
    ("config.toml", "The program's own settings, in the user's configuration folder."),
    ("/etc/alsoft-prefs/managed/*.json", "What the organisation sets, on Linux."),
    ("/etc/alsoft-prefs/recommended/*.json", "What the organisation recommends, on Linux."),
)


class Entry(NamedTuple):
    """A command as it is typed, and its parser."""

    name: str
    parser: argparse.ArgumentParser


def entries(parser: argparse.ArgumentParser, name: str = "") -> Iterator[Entry]:
    """Yield every command that does something, in the parser's order."""
    groups = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not groups:
        yield Entry(name, parser)
    for group in groups:
        for word, below in group.choices.items():
            yield from entries(below, f"{name} {word}".strip())


def arguments(parser: argparse.ArgumentParser) -> list[tuple[str, str]]:
    """Return the arguments of a parser, as they are typed, each with its help."""
    shown = []
    for action in parser._actions:
        if isinstance(action, (argparse._SubParsersAction, argparse._HelpAction)):
            continue
        metavar = str(action.metavar or "|".join(map(str, action.choices or ()))).strip()
        value = f" {metavar}" if action.option_strings and action.nargs != 0 else ""
        typed = ", ".join(f"{each}{value}" for each in action.option_strings) or metavar
        shown.append((typed, action.help or ""))
    return shown


def synopsis(entry: Entry) -> str:
    """Return how a command is typed."""
    words = [NAME, *entry.name.split()]
    for action in entry.parser._actions:
        if isinstance(action, argparse._HelpAction):
            continue
        metavar = str(action.metavar or "|".join(map(str, action.choices or ())))
        if action.option_strings:
            words.append(f"[{action.option_strings[0]}{f' {metavar}' if metavar else ''}]")
        elif action.nargs == "+":
            words += [metavar, "…"]
        else:
            words.append(f"[{metavar}]" if action.nargs == "?" else metavar)
    return " ".join(words)


def completion(shell: str) -> str:
    """Return a shell's completion script; purposes and files are completed too."""
    parser = build_parser()
    purposes = [p.id for p in parse_catalog(resource_text("catalog.toml")).purposes]
    for entry in [*entries(parser), Entry("", parser)]:
        for action in entry.parser._actions:
            if action.metavar == "FILE":
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            elif action.metavar == "DIR":
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
            elif action.dest == "purpose":
                action.choices = purposes
            elif action.dest == "assignments":
                action.choices = [f"{p}={d}" for p in purposes for d in ("allow", "deny")]
    return str(shtab.complete(parser, shell)).rstrip() + "\n"


def man_page() -> str:
    """Return the man page."""
    parser = build_parser()
    lines = [
        f'.TH {NAME.upper()} 1 "" "ALSOFT Privacy Preferences" "User Commands"',
        ".SH NAME",
        f"{NAME} \\- privacy policy, choices about tracking and cookies, and proof of them",
        ".SH SYNOPSIS",
        f".B {NAME}",
        "[\\-\\-profile DIR] [COMMAND …]",
        ".SH DESCRIPTION",
        _roff(" ".join((parser.description or "").split())),
        ".SH OPTIONS",
    ]
    for typed, help_ in arguments(parser):
        lines += [".TP", f".B {_roff(typed)}", _roff(_sentence(help_))]
    lines.append(".SH COMMANDS")
    for entry in entries(parser):
        lines += [".SS " + _roff(synopsis(entry)), _roff(_flat(entry.parser.description))]
        for typed, help_ in arguments(entry.parser):
            lines += [".TP", f".B {_roff(typed)}", _roff(_sentence(help_))]
    lines.append(".SH EXIT STATUS")
    for code, meaning in EXIT_CODES:
        lines += [".TP", f".B {code}", _roff(meaning)]
    for heading, rows in (("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
        lines.append(f".SH {heading}")
        for name, meaning in rows:
            lines += [".TP", f".B {_roff(name)}", _roff(meaning)]
    return "\n".join(lines) + "\n"


def reference() -> str:
    """Return the reference page."""
    parser = build_parser()
    lines = [
        "# Command line",
        "",
        _flat(parser.description),
        "",
        "`--profile DIR`, before the command, keeps everything in one folder.",
        "",
    ]
    for entry in entries(parser):
        lines += [f"## {entry.name}", "", f"`{synopsis(entry)}`", ""]
        lines += [_flat(entry.parser.description), ""]
        shown = arguments(entry.parser)
        lines += [f"- `{typed}`: {help_}" for typed, help_ in shown]
        lines += [""] if shown else []
    lines += ["## Exit codes", "", "| code | meaning |", "| --- | --- |"]
    lines += [f"| {code} | {meaning} |" for code, meaning in EXIT_CODES]
    lines += [
        "",
        "Errors go to standard error. With `--json` standard output holds one JSON document in any",
        'case; of an error it is `{"error": {"title", "message", "hint", "exit_code"}}`.',
    ]
    return "\n".join(lines) + "\n"


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _roff(text: str) -> str:
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{escaped}" if escaped.startswith(".") else escaped


def generated() -> dict[Path, str]:
    """Return every file that is generated, by its place in the repository."""
    files = {Path(f"resources/completion/{NAME}.{shell}"): completion(shell) for shell in SHELLS}
    files[Path(f"resources/man/{NAME}.1")] = man_page()
    files[Path("docs/reference/command-line.md")] = reference()
    return files


def main() -> int:
    check = "--check" in sys.argv[1:]
    stale = []
    for place, text in generated().items():
        path = ROOT / place
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale.append(str(place))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    for name in stale:
        print(f"{name} {'is out of date' if check else 'written'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
