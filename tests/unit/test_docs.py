"""What README and docs/ tell people to open and to type exists."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
BLOCK = re.compile(r"^```console\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def _anchors(page: Path) -> set[str]:
    text = FENCED.sub("", page.read_text("utf-8"))
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings
    }


def _commands() -> Iterator[tuple[str, list[str]]]:
    """Each command after a `$ ` prompt, with the page that shows it."""
    for page in PAGES:
        for block in BLOCK.finditer(page.read_text("utf-8")):
            body = block["body"].replace("\\\n", " ")
            for line in re.findall(r"^\$ (.+)$", body, re.MULTILINE):
                for command in re.split(r"\s(?:&&|\|\||\||;|>)\s", line):
                    words = shlex.split(command, comments=True)
                    while words and re.match(r"^(sudo|[A-Z_]+=.*)$", words[0]):
                        del words[0]
                    if words:
                        yield _name(page), words


def _typed(program: str) -> list[tuple[str, list[str]]]:
    return [(page, words[1:]) for page, words in _commands() if words[0] == program]


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.finditer(FENCED.sub("", page.read_text("utf-8"))):
        target, _, anchor = link["target"].partition("#")
        if re.match(r"^[a-z]+:", target):
            continue
        goal = (page.parent / target).resolve() if target else page
        found = goal.exists()
        if not found or (anchor and goal.suffix == ".md" and anchor not in _anchors(goal)):
            broken.append(link["target"])
    assert broken == []


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    typed = {word for _, words in _typed("make") for word in words if "=" not in word}
    assert {"run", "test"} <= typed <= targets


def test_scripts_exist() -> None:
    typed = {words[0] for _, words in _commands() if words[0].startswith(("scripts/", ".ci/"))}
    assert [name for name in typed if not (ROOT / name).is_file()] == []


def _refused(parser: object, typed: list[tuple[str, list[str]]]) -> list[str]:
    refused = []
    for page, words in typed:
        said = io.StringIO()
        try:
            with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
                parser.parse_args(words)  # type: ignore[attr-defined]
        except SystemExit as ended:
            if ended.code:
                refused.append(f"{page}: {shlex.join(words)}: {said.getvalue().splitlines()[-1]}")
    return refused


def test_alsoft_prefs_commands_parse() -> None:
    from alsoft_prefs.cli.parser import build_parser

    typed = _typed("alsoft-prefs")
    assert len(typed) > 5
    assert _refused(build_parser(), typed) == []


def test_backend_commands_parse() -> None:
    from alsoft_prefs.backend.commands import parser

    typed = _typed("alsoft-prefs-backend")
    assert typed
    assert _refused(parser(), typed) == []
