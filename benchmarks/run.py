"""Measures every row, prints the table, and ends with 1 where a row misses its limit.

Usage: python -m benchmarks.run [--only NAME]... [--rounds N] [--json FILE] [--markdown FILE]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

if not __package__:  # run as a file, by `make bench`
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from benchmarks import (
    allowed_again,
    choose,
    command_line,
    first_allowed,
    fleet,
    policy_search,
    window_history,
    window_idle,
    window_slices,
    window_start,
)
from benchmarks.judging import Row, Verdict, judge
from benchmarks.report import document, page, table

RESULTS = Path(__file__).resolve().parent / "results" / "latest.json"


class Measure(Protocol):
    """Measures a row in its own number of rounds, or in another; may bring a kindred row along."""

    def __call__(self, name: str, rounds: int = ..., /) -> tuple[Row, ...]:
        """Return the rows."""


MEASURES: dict[str, Measure] = {
    name: module.measure
    for module in (
        window_start,
        command_line,
        first_allowed,
        allowed_again,
        choose,
        window_idle,
        policy_search,
        window_slices,
        window_history,
        fleet,
    )
    for name in module.NAMES
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Zero when every measured row is within its limit."""
    options = _parser().parse_args(arguments)
    verdicts = measured(options.only or MEASURES, options.rounds)
    sys.stdout.write(table(verdicts))
    _write(options.json, document(verdicts))
    if options.markdown:
        old = options.markdown.read_text("utf-8") if options.markdown.exists() else ""
        _write(options.markdown, page(old, verdicts))
    return 0 if all(verdict.ok for verdict in verdicts) else 1


def measured(names: Iterable[str], rounds: int | None = None) -> list[Verdict]:
    """Return the verdicts of some rows.

    Arguments:
        names: keys of `MEASURES`.
        rounds: how many, instead of each row's own number.
    """
    verdicts = []
    for name in names:
        sys.stderr.write(f"measuring {name}\n")
        measure = MEASURES[name]
        rows = measure(name) if rounds is None else measure(name, rounds)
        verdicts += [judge(row) for row in rows]
    return verdicts


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks/run.py", description=__doc__)
    parser.add_argument("--only", metavar="NAME", action="append", choices=sorted(MEASURES))
    parser.add_argument("--rounds", metavar="N", type=int, help="instead of each row's own number")
    parser.add_argument("--json", metavar="FILE", type=Path, default=RESULTS)
    parser.add_argument(
        "--markdown", metavar="FILE", type=Path, help="a page whose latest figures are replaced"
    )
    return parser


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    sys.exit(main())
