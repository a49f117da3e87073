"""The arguments of the commands: each function adds those of one, or of a few, to its parser."""

from __future__ import annotations

import argparse

from alsoft_prefs.core.language_names import NAMES

Parser = argparse.ArgumentParser

TEMPLATES = ("admx", "adml", "intune", "mobileconfig", "plist", "json", "json-schema")


def purpose(parser: Parser) -> None:
    """Add a purpose."""
    parser.add_argument("purpose", metavar="PURPOSE", help="such as tracking.analytics")


def assignments(parser: Parser) -> None:
    """Add purposes and what is chosen for them."""
    parser.add_argument(
        "assignments",
        metavar="PURPOSE=allow|deny",
        nargs="+",
        help="such as tracking.analytics=deny",
    )
    sync_now(parser)


def sync_now(parser: Parser) -> None:
    """Add whether to send at once."""
    parser.add_argument("--sync", action="store_true", help="send it to ALSOFT at once")


def sync(parser: Parser) -> None:
    """Add how far a round of sync goes."""
    parser.add_argument(
        "--timeout",
        metavar="S",
        type=_seconds,
        help="begin no further request after so many seconds",
    )
    parser.add_argument(
        "--preview", action="store_true", help="show the exact bytes to be sent, and send nothing"
    )
    parser.add_argument(
        "--scheduled",
        action="store_true",
        help="as a schedule runs it: keep the program's own waits, and say only what is wrong",
    )


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 < seconds < 1e6:
        raise ValueError(text)
    return seconds


_seconds.__name__ = "number of seconds"  # what argparse calls it in its message


def yes(parser: Parser) -> None:
    """Add whether to go on without being asked."""
    parser.add_argument("--yes", action="store_true", help="go on without being asked")


def record(parser: Parser) -> None:
    """Add a record."""
    parser.add_argument("record", metavar="RECORD", help="its number, or its hash's beginning")


def optional_file(parser: Parser) -> None:
    """Add a file that may be left out."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="an export; without it this computer's own"
    )


def export(parser: Parser) -> None:
    """Add a file to write to."""
    parser.add_argument("file", metavar="FILE", help="where to; - for standard output")


def file(parser: Parser) -> None:
    """Add a file to check."""
    parser.add_argument("file", metavar="FILE", help="the file to check")


def managed_file(parser: Parser) -> None:
    """Add a file to check, and where it is to stand."""
    file(parser)
    parser.add_argument(
        "--level",
        choices=("mandatory", "recommended"),
        help="where it is to stand (default: by its folder, else mandatory)",
    )


def template(parser: Parser) -> None:
    """Add which template, and where to."""
    parser.add_argument("format", choices=TEMPLATES, help="for which way of deploying them")
    parser.add_argument(
        "--output",
        metavar="PLACE",
        help="write a file; for admx a folder, with the texts in every language",
    )
    parser.add_argument(
        "--language", choices=tuple(NAMES), default="en", help="of the texts (default: en)"
    )
    parser.add_argument(
        "--level",
        choices=("mandatory", "recommended"),
        default="mandatory",
        help="for json: which folder it is for (default: mandatory)",
    )


def policy_show(parser: Parser) -> None:
    """Add a section and a version of the policy."""
    parser.add_argument(
        "section", metavar="SECTION", nargs="?", help="such as 3 or 3.analytics-companies"
    )
    parser.add_argument("--version", metavar="N", type=int, help="another than the newest")


def two_versions(parser: Parser) -> None:
    """Add two versions of the policy."""
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


def assignment(parser: Parser) -> None:
    """Add a setting and its value."""
    parser.add_argument("assignment", metavar="KEY=VALUE", help="such as sync.enabled=false")


def picture(parser: Parser) -> None:
    """Add a file to draw into."""
    parser.add_argument(
        "--output", metavar="FILE", help="draw a picture of it, and end: FILE.pdf or FILE.svg"
    )


def page(parser: Parser) -> None:
    """Add a page of another company."""
    parser.add_argument("page", metavar="ID", help="such as nai or daa")


def looked_for(parser: Parser) -> None:
    """Add what is looked for in the history."""
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


def shell(parser: Parser) -> None:
    """Add a shell."""
    parser.add_argument("shell", choices=("bash", "zsh"), help="which shell")


def texts(parser: Parser) -> None:
    """Add the choice of the whole licences."""
    parser.add_argument("--texts", action="store_true", help="the licences' words as well")


def demo(parser: Parser) -> None:
    """Add where the pictures go."""
    parser.add_argument(
        "--output",
        metavar="DIR",
        default="alsoft-prefs-tour",
        help="where the pictures of the tour are saved (default: ./alsoft-prefs-tour)",
    )
    parser.add_argument(
        "--tour", action="store_true", help="take the tour even where there is a display"
    )
