"""The outcome as a table for people, as Markdown for the documentation, and as JSON."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from alsoft_prefs.version import VERSION
from benchmarks.judging import Held, Verdict

LATEST = "## Latest figures"
HEADINGS = ("row", "what", "measured", "floor", "figure", "least", "limit", "ok")


def table(verdicts: Sequence[Verdict]) -> str:
    """Return aligned columns, one line for each verdict."""
    rows = [HEADINGS, *(cells(verdict) for verdict in verdicts)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEADINGS))]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        + "\n"
        for row in rows
    )


def markdown(verdicts: Sequence[Verdict]) -> str:
    """Return a table in Markdown, one line for each verdict."""
    rows = [HEADINGS, ("---",) * len(HEADINGS), *(cells(verdict) for verdict in verdicts)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def page(old: str, verdicts: Sequence[Verdict]) -> str:
    """Return a page of documentation with these figures in place of its latest ones."""
    described = "".join(f"- {name}: {value}\n" for name, value in machine().items())
    before = old.partition(LATEST)[0]
    return f"{before}{LATEST}\n\n{markdown(verdicts)}\n{described}"


def document(verdicts: Sequence[Verdict]) -> str:
    """Return the whole outcome as JSON, the machine included."""
    content = {"machine": machine(), "rows": [verdict._asdict() for verdict in verdicts]}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def cells(verdict: Verdict) -> tuple[str, ...]:
    """Return a verdict's columns as they are shown, in the order of `HEADINGS`."""
    unit = verdict.unit
    return (
        verdict.name,
        verdict.what,
        f"{_number(verdict.measured)} {unit}",
        "0" if verdict.held is Held.AMOUNT else f"{_number(verdict.floor)} {unit}",
        _figure(verdict.figure, verdict),
        _figure(verdict.least, verdict),
        _limit(verdict),
        "yes" if verdict.ok else "NO",
    )


def _limit(verdict: Verdict) -> str:
    if verdict.limit is None:
        return ""
    sign = "≥" if verdict.held is Held.RATE else "≤"
    return f"{sign} {_figure(verdict.limit, verdict)}"


def machine() -> dict[str, str]:
    """Return what the figures depend on: computer, system, interpreter, versions, load."""
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "program": VERSION,
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "file_system": _file_system(),
        "load": " ".join(f"{load:.2f}" for load in os.getloadavg()),
    }


def _number(value: float) -> str:
    return f"{value:.1f}" if abs(value) >= 100 else f"{value:.3g}"


def _figure(value: float, verdict: Verdict) -> str:
    if verdict.held in (Held.RATIO, Held.RATE):
        return f"{value:.2f} ×"
    sign = "+" if verdict.held is Held.EXCESS else ""
    return f"{value:{sign}.3g} {verdict.unit}"


def _processor() -> str:
    for line in _lines("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or "unknown processor"


def _file_system() -> str:
    """Return the type of the file system that the checkout is on."""
    here = str(Path(__file__).resolve())
    mounts = [line.split() for line in _lines("/proc/mounts")]
    holding = [m for m in mounts if here.startswith(m[1].rstrip("/") + "/")]
    return max(holding, key=lambda m: len(m[1]))[2] if holding else "unknown"


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
