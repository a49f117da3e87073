"""Tables, colours and times of the command line, and the files that are made from its parser."""

from __future__ import annotations

import importlib.util
import io
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest

from alsoft_prefs.cli.output import Output, aligned, moment, styled
from alsoft_prefs.cli.parser import COMMANDS, Command, build_parser

ROOT = Path(__file__).parent.parent.parent


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_columns_are_aligned_and_end_without_spaces() -> None:
    assert aligned([("a", "bb", ""), ("ccc", "d", "e")]) == ["a    bb", "ccc  d   e"]
    assert aligned([]) == []


def test_colour_is_for_terminals_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert styled("no", "bad", io.StringIO()) == "no"
    assert styled("no", "bad", Terminal()) == "\x1b[31mno\x1b[0m"
    monkeypatch.setenv("NO_COLOR", "1")
    assert styled("no", "bad", Terminal()) == "no"
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert styled("no", "bad", Terminal()) == "no"


def test_a_terminal_without_unicode(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    Output().line("✓ fine")
    sys.stdout.flush()
    assert raw.getvalue() == b"? fine\n"


def test_times_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    time = datetime(2026, 5, 3, 12, 2, tzinfo=UTC)
    assert moment(time) == time.astimezone().strftime("%Y-%m-%d %H:%M")
    assert moment(None, "never") == "never"


def _all(commands: tuple[Command, ...], *before: str) -> list[tuple[str, ...]]:
    return [
        typed
        for command in commands
        for typed in (
            _all(command.actions, *before, command.name)
            if command.actions
            else [(*before, command.name)]
        )
    ]


@pytest.mark.parametrize("words", _all(COMMANDS), ids=" ".join)
def test_every_command_leads_to_code(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    found = next(c for c in COMMANDS if c.name == words[0])
    for word in words[1:]:
        found = next(c for c in found.actions if c.name == word)
    module, _, function = found.run.partition(":")
    assert callable(
        getattr(importlib.import_module(f"alsoft_prefs.cli.commands.{module}"), function)
    )
    with pytest.raises(SystemExit) as ended:
        build_parser(only=words[0]).parse_args([*words, "--help"])
    alone = capsys.readouterr().out
    with pytest.raises(SystemExit):
        build_parser().parse_args([*words, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == alone


def test_commands_take_json() -> None:
    for words in _all(COMMANDS):
        extra = {"get": ["x"], "set": ["x=y"], "export": ["x"], "config set": ["x=y"]}
        extra |= {"receipts show": ["1"], "managed check": ["x"], "policy diff": ["1", "2"]}
        extra |= {"opt-outs open": ["x"], "opt-outs done": ["x"]}
        if words[0] not in ("demo", "completion") and words[-1] != "template":
            typed = [*words, *extra.get(" ".join(words), []), "--json"]
            assert build_parser().parse_args(typed).json is True


def script(name: str) -> ModuleType:
    """Return a script as a module."""
    path = ROOT / "scripts" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_generated_files_are_what_the_parser_makes() -> None:
    stale = [
        str(place)
        for place, text in script("generate_cli_docs").generated().items()
        if (ROOT / place).read_text("utf-8") != text
    ]
    assert stale == [], "run: python scripts/generate_cli_docs.py"


def test_bash_completes() -> None:
    script = """
        source "$1"
        try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _shtab_alsoft_prefs
            echo "${COMPREPLY[@]}"; }
        try alsoft-prefs rec
        try alsoft-prefs receipts v
        try alsoft-prefs get tracking.an
    """
    path = ROOT / "resources" / "completion" / "alsoft-prefs.bash"
    said = subprocess.run(
        ["bash", "-c", script, "bash", str(path)], capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines() == ["receipts", "verify", "tracking.analytics"]
    assert said.stderr == ""


def test_json_keeps_its_letters(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=True).document({"title": "Größe"})
    out = capsys.readouterr().out
    assert "Größe" in out
    assert json.loads(out) == {"title": "Größe"}
