"""Standard output and error as Windows hands them to a program."""

from __future__ import annotations

import io
import os
import sys

import pytest

from alsoft_prefs.cli import windows
from alsoft_prefs.cli.output import Output


class Console(io.StringIO):
    def isatty(self) -> bool:
        return True


class Kernel:
    """Windows' `kernel32`, as far as consoles go."""

    def __init__(self, *, modern: bool) -> None:
        self.modern = modern
        self.mode = 3

    def GetStdHandle(self, number: int) -> int:
        return 100 - number

    def GetConsoleMode(self, handle: int, mode: object) -> int:
        assert handle in (111, 112)
        mode._obj.value = self.mode  # type: ignore[attr-defined]
        return 1

    def SetConsoleMode(self, handle: int, mode: int) -> int:
        assert handle in (111, 112)
        self.mode = mode if self.modern else self.mode
        return int(self.modern)


def test_a_windowed_program_speaks_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    windows.ready_streams()
    Output().line("nobody reads this ✓")
    Output().warn("or this")
    sys.stdout.flush()
    for stream in (sys.stdout, sys.stderr):
        assert stream.name == os.devnull
        stream.close()


def test_files_and_pipes_get_every_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="cp1252", newline="\n"))
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    windows.ready_streams()
    Output(as_json=True).document({"title": "الخصوصية ✓"})
    sys.stdout.flush()
    assert "الخصوصية ✓" in raw.getvalue().decode("utf-8")


@pytest.mark.parametrize("modern", [True, False])
def test_colours_are_for_consoles_that_show_them(
    monkeypatch: pytest.MonkeyPatch, modern: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    console = Console()
    monkeypatch.setattr(sys, "stdout", console)
    monkeypatch.setattr(sys, "stderr", Console())
    kernel = Kernel(modern=modern)
    windows.ready_streams(kernel)
    Output().line("no", "bad")
    assert console.getvalue() == ("\x1b[31mno\x1b[0m\n" if modern else "no\n")
    assert kernel.mode == (7 if modern else 3)
    monkeypatch.delenv("NO_COLOR", raising=False)
