"""`check`: hold any backend to the contract, by its URL."""

from __future__ import annotations

import argparse
import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from alsoft_prefs.backend.loopback import is_loopback
from alsoft_prefs.backend.options import say
from alsoft_prefs.core.errors import UsageProblem

SECONDS = 30.0
FAILED = 6

_CHECK = """Ask a backend for what the contract says of it, and print a table. The exit code is 0
where all of it holds, 6 where something doesn't, 5 where the backend can't be reached. The check
makes devices of its own and erases them; of each the backend keeps a tombstone."""


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    check = commands.add_parser("check", help="hold a backend to the contract", description=_CHECK)
    check.set_defaults(run=run)
    check.add_argument("url", metavar="URL", nargs="?", help="the URL that its clients use")
    check.add_argument(
        "--only", metavar="NAME", action="append", help="make this check; may be repeated"
    )
    check.add_argument("--list", action="store_true", help="print the checks, and make none")
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    check.add_argument("--token", help="a service token; without it services aren't checked")
    check.add_argument(
        "--ca", metavar="FILE", type=Path, help="PEM file of the authority to trust for TLS"
    )
    check.add_argument(
        "--timeout",
        metavar="S",
        type=float,
        default=SECONDS,
        help=f"seconds to wait for an answer (default: {SECONDS:g})",
    )


def run(options: argparse.Namespace) -> int:
    """Check, and return the exit code."""
    from alsoft_prefs.backend.check.exchange import HttpSender, patient
    from alsoft_prefs.backend.check.report import Table, report_json, summary
    from alsoft_prefs.backend.check.subject import Subject
    from alsoft_prefs.backend.check.suite import Result, Verdict, run_checks

    checks = _chosen(options.only)
    if options.list:
        width = max(len(check.name) for check in checks)
        for check in checks:
            say(f"{check.name:{width}}  {check.what} ({check.clause})")
        return 0
    url = _url(options.url)
    if not 0 < options.timeout < float("inf"):
        raise UsageProblem("--timeout must be a number above 0.", _HELP)
    send = HttpSender(url, ca=options.ca, seconds=options.timeout)
    backend = Subject(
        patient(send, time.sleep),
        url,
        now=lambda: datetime.now(UTC),
        token=options.token,
        wait=time.sleep,
    )
    table = Table(checks)
    if not options.json:
        say(table.head())

    def on_result(result: Result) -> None:
        if not options.json:
            say(table.line(result))

    report = run_checks(backend, checks, monotonic=time.monotonic, on_result=on_result)
    say(json.dumps(report_json(report), indent=1) if options.json else f"\n{summary(report)}")
    return FAILED if report.count(Verdict.FAILED) else 0


_HELP = "See: alsoft-prefs-backend check --help"


def _chosen(names: list[str] | None) -> tuple[Any, ...]:
    from alsoft_prefs.backend.check.suite import CHECKS

    if names is None:
        return CHECKS
    unknown = sorted(set(names) - {check.name for check in CHECKS})
    if unknown:
        raise UsageProblem(f"There is no check {', '.join(unknown)}.", "See them with --list.")
    return tuple(check for check in CHECKS if check.name in names)


def _url(stated: str | None) -> str:
    """Return the URL without a slash at its end; raises UsageProblem where it can't be used."""
    if stated is None:
        raise UsageProblem("A URL is needed.", _HELP)
    url = stated.rstrip("/")
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  raises where it is none
    except ValueError as error:
        raise UsageProblem(f"{url} is no URL: {error}.", _HELP) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UsageProblem("A URL begins with https://.", _HELP)
    if parts.query or parts.fragment or parts.username is not None:
        raise UsageProblem("A URL has no query, fragment or user here.", _HELP)
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise UsageProblem(
            f"Plain HTTP is for loopback only, and {parts.hostname} is not.",
            "Use its https:// URL.",
        )
    return url
