"""Reading a policy file.

A policy is a Markdown file of its own small dialect: front matter (`key: value` lines between two
`---`), headings of one to three levels, paragraphs, ordered and `-` lists. Two things in it are
ours and not ALSOFT's: `[[gap: note]]` says that something is missing in ALSOFT's text, and
`{#anchor}` after a heading gives it an anchor that outlives its wording.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.policy_document import (
    INTRODUCTION,
    Block,
    BlockKind,
    PolicyDocument,
    Run,
    RunKind,
    Section,
)

NO_DATE = "none stated"

_HEADING = re.compile(r"(#+) +(.+?)(?: +\{#([^{}]*)\})?\s*")
_NUMBERED = re.compile(r"(\d+)\. +(.+)")
_BULLET = re.compile(r"- +(.+)")
_GAP = re.compile(r"\[\[gap: ([^\[\]]+)\]\]")
_ANCHOR = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
# What Markdown would lay out differently from what this program shows.
_UNSUPPORTED = ("```", "~~~", ">", "|", "<", "* ", "+ ", "    ", "\t", "---", "===")
_KEYS = ("version", "language", "date", "title")


class PolicyFault(LocalDataProblem):
    """A policy file isn't as it must be.

    Arguments:
        line: where, counted from 1.
        what: is wrong there.
    """

    def __init__(self, line: int, what: str) -> None:
        """Keep both, readable as attributes."""
        super().__init__(
            f"The privacy policy can't be read: line {line}: {what}.",
            "Mend the file; if it came with the program, install the program again.",
        )
        self.line = line
        self.what = what


def parse_policy(data: bytes) -> PolicyDocument:
    """Return the document that a policy file's bytes hold.

    Raises:
        PolicyFault: the file isn't UTF-8, or its front matter, a heading or a list isn't as it
            must be.
    """
    lines = text_lines(data)
    fields, start = front_matter(lines)
    missing = [key for key in _KEYS if key not in fields]
    if missing:
        raise PolicyFault(start, f"“{missing[0]}” is missing before it")
    sections = tuple(_sections(lines, start))
    if not sections or sections[0].level != 1 or sections[0].title != fields["title"]:
        raise PolicyFault(start + 1, f"the text must begin with the heading “# {fields['title']}”")
    return PolicyDocument(
        version=_version(fields["version"], lines),
        language=_language(fields["language"], lines),
        date=_date(fields["date"], lines),
        title=fields["title"],
        sha256=sha256_hex(data),
        sections=sections,
    )


def text_lines(data: bytes) -> list[str]:
    """Return a file's lines without their ends; raises PolicyFault where it isn't UTF-8."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise PolicyFault(line, "it isn't UTF-8 text") from error
    return [line.rstrip("\r") for line in text.split("\n")]


def front_matter(lines: Sequence[str]) -> tuple[dict[str, str], int]:
    """Return the stated fields, maybe not all, and how many lines they and both `---` take.

    Raises:
        PolicyFault: the lines don't begin with front matter, or a field isn't known or is twice
            there.
    """
    if lines[0] != "---":
        raise PolicyFault(1, "the file must begin with “---”")
    fields: dict[str, str] = {}
    for index, line in enumerate(lines[1:], start=1):
        if line == "---":
            return fields, index + 1
        key, colon, value = line.partition(":")
        if not colon or key not in _KEYS or not value.strip():
            raise PolicyFault(index + 1, f"expected one of {', '.join(_KEYS)}, a colon and a value")
        if key in fields:
            raise PolicyFault(index + 1, f"“{key}” stands there twice")
        fields[key] = value.strip()
    raise PolicyFault(len(lines), "the front matter isn't closed by “---”")


def _line_of(key: str, lines: list[str]) -> int:
    return next(n for n, line in enumerate(lines, start=1) if line.startswith(f"{key}:"))


def _version(value: str, lines: list[str]) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", value):
        raise PolicyFault(_line_of("version", lines), "the version must be a number from 1 up")
    return int(value)


def _language(value: str, lines: list[str]) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise PolicyFault(_line_of("language", lines), "the language must be a tag such as “en”")
    return value


def _date(value: str, lines: list[str]) -> date | None:
    if value == NO_DATE:
        return None
    try:
        if len(value) != len("2026-01-31"):
            raise ValueError(value)
        return date.fromisoformat(value)
    except ValueError as error:
        what = f"the date must be like “2026-01-31”, or “{NO_DATE}”"
        raise PolicyFault(_line_of("date", lines), what) from error


def _sections(lines: list[str], start: int) -> Iterator[Section]:
    """Yield the sections of the lines from an index on."""
    heading: Section | None = None
    body: list[tuple[int, str]] = []
    parent = ""
    taken: set[str] = set()
    for number, line in enumerate(lines[start:], start=start + 1):
        if not line.startswith("#"):
            body.append((number, line))
            continue
        if heading is not None:
            yield heading._replace(blocks=_blocks(heading.anchor, body, taken))
        elif any(text.strip() for _, text in body):
            raise PolicyFault(body[0][0], "text stands before the first heading")
        heading, body = _heading(number, line, parent, first=heading is None), []
        parent = heading.anchor if heading.level < 3 else parent
        _take(heading.anchor, taken, number)
    if heading is not None:
        yield heading._replace(blocks=_blocks(heading.anchor, body, taken))


def _take(anchor: str, taken: set[str], line: int) -> None:
    if anchor in taken:
        raise PolicyFault(line, f"the anchor “{anchor}” is taken; give another as {{#anchor}}")
    taken.add(anchor)


def _heading(line: int, text: str, parent: str, *, first: bool) -> Section:
    parts = _HEADING.fullmatch(text)
    if parts is None:
        raise PolicyFault(line, "a heading is one to three “#”, a space and its words")
    level, words, anchor = len(parts[1]), parts[2], parts[3]
    if level > 3 or (level == 1) is not first:
        raise PolicyFault(line, "one heading of level 1 comes first, then levels 2 and 3 alone")
    if level == 3 and parent == INTRODUCTION:
        raise PolicyFault(line, "a heading of level 3 must stand under one of level 2")
    gap = _GAP.fullmatch(words)
    if gap is not None and anchor is None:
        raise PolicyFault(line, "a missing heading needs an anchor, as {#anchor}")
    if anchor is not None and not _ANCHOR.fullmatch(anchor):
        raise PolicyFault(line, f"“{anchor}” can't be an anchor")
    if gap is not None:
        return Section(anchor, "", "", gap[1], level, ())
    if "[[" in words or "]]" in words:
        raise PolicyFault(line, "a gap mark must be a whole heading, as [[gap: note]]")
    numbered = _NUMBERED.fullmatch(words) if level == 2 else None
    if numbered is not None:
        return Section(anchor or numbered[1], numbered[1], numbered[2], "", level, ())
    return Section(anchor or _slug(line, words, level, parent), "", words, "", level, ())


def _slug(line: int, words: str, level: int, parent: str) -> str:
    if level == 1:
        return INTRODUCTION
    plain = re.sub("['’]", "", words.lower())
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if not slug:
        raise PolicyFault(line, "this heading needs an anchor, as {#anchor}")
    return f"{parent}.{slug}" if level == 3 else slug


def _blocks(section: str, body: list[tuple[int, str]], taken: set[str]) -> tuple[Block, ...]:
    """Return the blocks of numbered lines, and note the items' anchors as taken."""
    blocks: list[Block] = []
    lists = count = 0
    paragraph = False
    for line, text in body:
        if not text.strip():
            paragraph = False
            continue
        if text.startswith(_UNSUPPORTED):
            raise PolicyFault(line, "only headings, paragraphs and lists can be shown")
        item = _NUMBERED.fullmatch(text) or _BULLET.fullmatch(text)
        if item is None and paragraph:
            last = blocks[-1]
            blocks[-1] = last._replace(runs=(*last.runs, Run(" "), *_runs(line, text.strip())))
        elif item is None:
            blocks.append(Block(BlockKind.PARAGRAPH, _runs(line, text.strip())))
        else:
            follows = bool(blocks) and blocks[-1].kind is BlockKind.ITEM
            lists, count = (lists, count + 1) if follows else (lists + 1, 1)
            blocks.append(_item(line, section, lists, count, item))
            _take(blocks[-1].anchor, taken, line)
        paragraph = True
    return tuple(block._replace(runs=_joined(block.runs)) for block in blocks)


def _item(line: int, section: str, lists: int, count: int, match: re.Match[str]) -> Block:
    number, words = match.groups() if match.re is _NUMBERED else ("", match[1])
    if number and number != str(count):
        raise PolicyFault(line, f"this item must be number {count}, not {number}")
    if lists > 26:
        raise PolicyFault(line, "a section can hold 26 lists")
    anchor = f"{section}.{chr(ord('a') + lists - 1)}{count}"
    return Block(BlockKind.ITEM, _runs(line, words), anchor, number)


def _runs(line: int, text: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    for index, part in enumerate(_GAP.split(text)):
        if index % 2:
            runs.append(Run(part, RunKind.GAP))
        elif "[[" in part or "]]" in part:
            raise PolicyFault(line, "a gap mark is written [[gap: note]]")
        elif part:
            runs.append(Run(part))
    return tuple(runs)


def _joined(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with neighbours of ALSOFT's words made one."""
    result: list[Run] = []
    for run in runs:
        if result and run.kind is result[-1].kind is RunKind.TEXT:
            result[-1] = Run(result[-1].text + run.text)
        else:
            result.append(run)
    return tuple(result)
