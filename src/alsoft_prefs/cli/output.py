"""What the command line writes: aligned tables and sentences for people, JSON for programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_STYLES = {"strong": "1", "quiet": "2", "good": "32", "bad": "31"}


class Output:
    """Writes to standard output, and warnings to standard error.

    Attributes:
        as_json: whether `--json` was asked for: then there is one JSON document and nothing else.
    """

    def __init__(self, *, as_json: bool = False) -> None:
        """Write for a program or for a person."""
        self.as_json = as_json

    def document(self, value: object) -> None:
        """Write a JSON document."""
        import json

        self._write(json.dumps(value, indent=2, ensure_ascii=False))

    def line(self, text: str = "", style: str = "") -> None:
        """Write a line for a person."""
        self._write(styled(text, style, sys.stdout))

    def lines(self, texts: Iterable[str]) -> None:
        """Write lines for a person."""
        for text in texts:
            self.line(text)

    def table(self, rows: Iterable[Sequence[str]], headings: Sequence[str] = ()) -> None:
        """Write rows as aligned columns, under headings where there are any."""
        shown = [tuple(row) for row in rows]
        body = aligned([tuple(headings), *shown] if headings else shown)
        for number, text in enumerate(body):
            self.line(text, "strong" if headings and number == 0 else "")

    def warn(self, text: str) -> None:
        """Write a warning to standard error."""
        sys.stderr.write(f"alsoft-prefs: {text}\n")

    def complain(self, text: str, hint: str) -> None:
        """Write an error and what to do about it to standard error."""
        sys.stderr.write(f"{styled(text, 'bad', sys.stderr)}\n")
        if hint:
            sys.stderr.write(f"{hint}\n")

    def _write(self, text: str) -> None:
        try:
            sys.stdout.write(f"{text}\n")
        except UnicodeEncodeError:
            encoding = sys.stdout.encoding or "ascii"
            sys.stdout.write(f"{text}\n".encode(encoding, "replace").decode(encoding))


def styled(text: str, style: str, stream: object) -> str:
    """Return a text in a style where the stream is a terminal and `NO_COLOR` isn't set."""
    if not style or not text or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    isatty = getattr(stream, "isatty", None)
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if isatty is not None and isatty() else text


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines with aligned columns, two spaces apart, without spaces at the end."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def moment(time: datetime | None, absent: str = "") -> str:
    """Return a time (aware UTC) as this computer's clock on the wall shows it, to the minute."""
    return absent if time is None else time.astimezone().strftime("%Y-%m-%d %H:%M")
