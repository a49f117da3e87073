"""Finds the third-party notices: those packed with the program, or those of what is installed."""

from __future__ import annotations

import json
import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from alsoft_prefs.core.notices import Notice, rendered
from alsoft_prefs.resource_files import resource_text

LIST = "notices/notices.json"
TEXT = "notices/THIRD-PARTY-NOTICES.txt"
"""Files that only a frozen program has: it contains the works, so it carries their terms."""
PROJECT = "alsoft-prefs"
_FIRST_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_LICENCE_FILES = ("licen", "copying", "notice")


def notices() -> tuple[Notice, ...]:
    """Return what the program contains of others, without the licences' texts."""
    try:
        packed = json.loads(resource_text(LIST))
    except FileNotFoundError:
        return tuple(each._replace(texts=()) for each in _installed())
    return tuple(Notice(each["name"], each["version"], each["licence"]) for each in packed)


def text_of_notices() -> str:
    """Return the notices as one text, with the licences' words as far as they are here."""
    try:
        return resource_text(TEXT)
    except FileNotFoundError:
        return rendered(
            _installed(),
            "ALSOFT Privacy Preferences was installed as a Python package. It stands on the\n"
            "packages below, which are installed beside it and keep their own licences.",
        )


def _installed() -> list[Notice]:
    """Return the packages that this program needs, and those that they need, by name."""
    found: dict[str, Distribution] = {}
    waiting = [PROJECT]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # another platform's
            continue
        waiting += [
            _normal(_FIRST_NAME.match(line)[0])  # type: ignore[index]  # metadata begins so
            for line in found[name].requires or ()
            if "extra ==" not in line
        ]
    found.pop(PROJECT, None)
    return [_notice(found[name]) for name in sorted(found)]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _notice(found: Distribution) -> Notice:
    files = [
        file
        for file in found.files or ()
        if ".dist-info" in file.parts[0] and file.name.lower().startswith(_LICENCE_FILES)
    ]
    texts = tuple((file.name, file.read_text("utf-8")) for file in files)
    return Notice(_normal(found.name), found.version, _licence(found), texts=texts)


def _licence(found: Distribution) -> str:
    """Return the licence that a package states, in whichever of the ways there are."""
    metadata = found.metadata
    for field in ("License-Expression", "License"):
        stated = metadata[field] if field in metadata else ""  # noqa: SIM401  some have no get
        if stated:
            return stated.splitlines()[0]
    mark = "License :: "
    told = [line for line in metadata.get_all("Classifier") or () if line.startswith(mark)]
    return told[0].rpartition(" :: ")[2] if told else "see its licence"
