"""What is about to be published: a policy's exact bytes, made from an author's file.

The author's file may state all of the front matter, some or none. Where it states all, and the
same as what is asked for, its bytes are published as they are; otherwise the front matter is
written anew.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
from alsoft_prefs.core.jws import Json
from alsoft_prefs.core.policy import PolicyDocument, parse_policy
from alsoft_prefs.core.policy_parser import NO_DATE, PolicyFault, front_matter, text_lines
from alsoft_prefs.core.policy_statements import MAX_DOCUMENT_BYTES, MAX_VERSION

LANGUAGE = "en"
"""Of a policy whose language nothing states."""

_TITLE = re.compile(rb"^# +(.+?)(?: +\{#[^{}]*\})?\s*$", re.MULTILINE)
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NUMBER = re.compile(r"[1-9][0-9]{0,5}")


class PolicyRefused(UsageProblem):
    """A policy can't be published; nothing was stored."""

    title = "This can't be published"


class Given(NamedTuple):
    """What is asked for; None where the author's file, or what is published, decides."""

    date: date
    version: int | None = None
    language: str | None = None
    title: str | None = None


class Draft(NamedTuple):
    """A policy's exact bytes, and what they say."""

    document: PolicyDocument
    data: bytes

    @property
    def place(self) -> tuple[int, str]:
        """What tells it from all others: languages that differ in case alone are one."""
        return self.document.version, self.document.language.lower()

    def statement(self) -> Json:
        """Return what is signed of it."""
        document = self.document
        return {
            "version": document.version,
            "sha256": document.sha256,
            "language": document.language,
            "date": None if document.date is None else document.date.isoformat(),
        }


class Manuscript(NamedTuple):
    """An author's file, with what is asked for.

    Attributes:
        data: the file's bytes.
        fields: what its front matter states, maybe nothing.
        head: how many lines that takes.
        version: what file or request state; None where neither does.
        language: what file or request state, or the default.
        date: what is asked for.
        title: what file or request state, or else the file's heading of level 1.
    """

    data: bytes
    fields: dict[str, str]
    head: int
    version: int | None
    language: str
    date: date
    title: str

    def draft(self, version: int) -> Draft:
        """Return what is published as a version.

        Raises:
            PolicyRefused: it isn't a policy as `core.policy_parser` reads it.
        """
        stated = {
            "version": str(version),
            "language": self.language,
            "date": self.date.isoformat(),
            "title": self.title,
        }
        if self.fields == stated:
            return _parsed(self.data, 0, 0)
        front = ["---", *(f"{key}: {value}" for key, value in stated.items()), "---", ""]
        body = b"\n".join(self.data.split(b"\n")[self.head :]).lstrip(b"\r\n")
        skipped = self.data.count(b"\n") - body.count(b"\n")
        return _parsed("\n".join([*front, ""]).encode() + body, len(front), skipped)


def manuscript(data: bytes, given: Given) -> Manuscript:
    """Return an author's file with what is asked for.

    Raises:
        PolicyRefused: the file is too large, isn't text, or its front matter is wrong or says
            something else than what is asked for.
    """
    if len(data) > MAX_DOCUMENT_BYTES:
        raise PolicyRefused("The file is larger than 1 MiB.", "Shorten it.")
    try:
        lines = text_lines(data)
        fields, head = front_matter(lines) if lines[0] == "---" else ({}, 0)
    except PolicyFault as fault:
        raise _refused(fault.line, fault.what) from fault
    for number, line in enumerate(lines, start=1):
        if _CONTROL.search(line):
            raise _refused(number, "a control character stands there")
    dated = fields.get("date", NO_DATE)
    if dated not in (NO_DATE, given.date.isoformat()):
        raise _contradiction("date", dated, given.date.isoformat())
    stated = fields.get("version")
    if stated is not None and not _NUMBER.fullmatch(stated):
        raise _refused(_line(lines, "version"), "the version must be a number from 1 up")
    version = _agreed("version", stated, None if given.version is None else str(given.version))
    language = _agreed("language", fields.get("language"), given.language) or LANGUAGE
    title = _agreed("title", fields.get("title"), given.title) or _heading(data)
    _check_words(given, language, title)
    return Manuscript(
        data, fields, head, None if version is None else int(version), language, given.date, title
    )


def read_drafts(folder: Path) -> tuple[Draft, ...]:
    """Return the policies of a folder (`VERSION/LANGUAGE.md`), by version, then language.

    Raises:
        LocalDataProblem: there is none, one can't be read, or one stands under another name.
    """
    found = []
    for file in folder.glob("*/*.md"):
        data = file.read_bytes()
        document = parse_policy(data)
        if (str(document.version), document.language) != (file.parent.name, file.stem):
            raise LocalDataProblem(
                f"{file} says that it is version {document.version} in {document.language}.",
                "Its place must say the same: VERSION/LANGUAGE.md",
            )
        found.append(Draft(document, data))
    if not found:
        raise LocalDataProblem(f"There is no policy in {folder}.", "Name a folder with 1/en.md.")
    return tuple(sorted(found, key=lambda draft: draft.place))


def _parsed(data: bytes, front: int, skipped: int) -> Draft:
    """Return the draft; a fault is told by its line in the author's file.

    Arguments:
        data: what would be published.
        front: how many of its lines were written here.
        skipped: how many of the author's lines aren't in it.
    """
    if len(data) > MAX_DOCUMENT_BYTES:
        raise PolicyRefused("With its front matter the file is larger than 1 MiB.", "Shorten it.")
    try:
        return Draft(parse_policy(data), data)
    except PolicyFault as fault:
        line = fault.line - front + skipped if fault.line > front else skipped + 1
        raise _refused(line, fault.what) from fault


def _refused(line: int, what: str) -> PolicyRefused:
    return PolicyRefused(f"Line {line} of the file: {what}.", "Mend the file.")


def _line(lines: list[str], key: str) -> int:
    return next(n for n, line in enumerate(lines, start=1) if line.startswith(f"{key}:"))


def _agreed(name: str, stated: str | None, asked: str | None) -> str | None:
    if stated is not None and asked is not None and stated != asked:
        raise _contradiction(name, stated, asked)
    return stated if asked is None else asked


def _contradiction(name: str, stated: str, asked: str) -> PolicyRefused:
    return PolicyRefused(
        f"The file's front matter states the {name} “{stated}”, and --{name} says “{asked}”.",
        "Make both say the same, or leave it away in the front matter.",
    )


def _heading(data: bytes) -> str:
    found = _TITLE.search(data)
    if found is None:
        raise PolicyRefused(
            "The file has no heading of level 1.", "Begin it with “# ” and a title."
        )
    return found[1].decode()


def _check_words(given: Given, language: str, title: str) -> None:
    if given.version is not None and not 1 <= given.version <= MAX_VERSION:
        raise PolicyRefused(f"There is no version {given.version}.", "The first one is 1.")
    if not _TAG.fullmatch(language):
        raise PolicyRefused(f"{language!r} is no language.", "Write a tag such as en or pt-BR.")
    if not title.isprintable() or title != title.strip():
        raise PolicyRefused("The title must be one line of text.", "Write it as the heading is.")
