"""A run's report: a table for people, JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable

from alsoft_prefs.backend.check.clauses import Check
from alsoft_prefs.backend.check.suite import Report, Result, Verdict
from alsoft_prefs.core.jws import Json


class Table:
    """Makes the lines of a table whose columns are as wide as its checks need.

    Arguments:
        checks: those that run, in their order.
    """

    def __init__(self, checks: Iterable[Check]) -> None:
        self._numbers = {check.name: number for number, check in enumerate(checks, 1)}
        listed = list(checks)
        self._widths = tuple(
            max(map(len, texts))
            for texts in (
                [str(len(listed)), "no"],
                [*(check.what for check in listed), "what holds"],
                [*(check.clause for check in listed), "clause"],
                [verdict.value for verdict in Verdict],
            )
        )

    def head(self) -> str:
        """Return the line above the first."""
        return self._line("no", "what holds", "clause", "result", "ms")

    def line(self, result: Result) -> str:
        """Return a check's line, and below it its name and why where it isn't ok."""
        check = result.check
        number = str(self._numbers[check.name])
        verdict, ms = result.verdict.value, f"{result.ms:.0f}"
        line = self._line(number, check.what, check.clause, verdict, ms)
        indent = " " * (self._widths[0] + 2)
        return f"{line}\n{indent}{check.name}: {result.why}" if result.why else line

    def _line(self, number: str, what: str, clause: str, verdict: str, ms: str) -> str:
        first, *rest = self._widths
        texts = (what, clause, verdict)
        cells = [text.ljust(width) for text, width in zip(texts, rest, strict=True)]
        return "  ".join([number.rjust(first), *cells, ms.rjust(5)])


def summary(report: Report) -> str:
    """Return the lines below the table."""
    counts = ", ".join(f"{report.count(verdict)} {verdict}" for verdict in Verdict)
    lines = [f"{len(report.results)} checks: {counts}."]
    lines.append(f"{report.tombstones} devices were made and erased; their tombstones stay.")
    if report.left:
        lines.append(f"{report.left} devices couldn't be erased and are left.")
    return "\n".join(lines)


def report_json(report: Report) -> Json:
    """Return the report as a JSON value."""
    return {
        "url": report.url,
        "passed": not report.count(Verdict.FAILED),
        **{verdict.value: report.count(verdict) for verdict in Verdict},
        "tombstones": report.tombstones,
        "left": report.left,
        "checks": [
            {
                "name": result.check.name,
                "what": result.check.what,
                "clause": result.check.clause,
                "result": result.verdict.value,
                "why": result.why,
                "ms": round(result.ms, 1),
            }
            for result in report.results
        ],
    }
