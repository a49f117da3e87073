"""docs/licences.md names everything that is shipped, with the licence that it states itself."""

from __future__ import annotations

import importlib.metadata
import re
from pathlib import Path

from tests.unit.test_requirements import pins

PAGE = Path(__file__).parent.parent.parent / "docs" / "licences.md"
ROW = re.compile(r"^\| `(?P<name>[a-z0-9-]+)` \| (?P<licence>[^|]+) \|", re.MULTILINE)


def _rows() -> dict[str, str]:
    return {row["name"]: row["licence"].strip() for row in ROW.finditer(PAGE.read_text("utf-8"))}


FREEZERS = {"pyinstaller", "pyinstaller-hooks-contrib"}
"""What leaves something of itself in a built program."""


def test_the_page_names_what_is_shipped_and_nothing_else() -> None:
    assert sorted(_rows()) == sorted([*pins("runtime"), *FREEZERS])


def test_a_built_program_holds_what_was_tested() -> None:
    packed, tested = pins("packages"), pins("runtime")
    assert set(packed) >= FREEZERS
    shipped = {name: version for name, version in packed.items() if name in tested}
    assert len(shipped) > 20
    assert shipped == {name: tested[name] for name in shipped}


def test_the_licence_is_the_one_that_the_package_states() -> None:
    stated = {}
    for name in _rows():
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:  # another platform's
            continue
        if "License-Expression" in metadata:
            stated[name] = metadata["License-Expression"]
    assert len(stated) > 10
    assert {name: _rows()[name] for name in stated} == stated
