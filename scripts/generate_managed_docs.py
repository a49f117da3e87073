#!/usr/bin/env python3
"""Writes what the table of managed settings makes: the administrators' page and the JSON Schema.

`--check` writes nothing and fails where a file isn't what the table makes now.
"""

from __future__ import annotations

import sys
from pathlib import Path

from alsoft_prefs.cli.commands.templates import made, spoken, translated
from alsoft_prefs.core.catalog import parse_catalog
from alsoft_prefs.core.managed_settings import Kind, Setting
from alsoft_prefs.resource_files import resource_text

ROOT = Path(__file__).parent.parent
PAGE = Path("docs/administrators/managed-settings.md")
SCHEMA = Path("resources/schemas/managed-1.json")
BEGIN = "<!-- made by scripts/generate_managed_docs.py -->\n"
END = "<!-- to here -->\n"


def table(settings: tuple[Setting, ...]) -> str:
    """Return the page's table: each setting with its values and what it does."""
    lines = ["| setting | value | levels | what it does |", "| --- | --- | --- | --- |"]
    for setting in settings:
        levels = ", ".join(setting.levels)
        about = setting.description.partition("\n")[0]  # that nobody can allow is said above it
        lines.append(f"| `{setting.key}` | {_values(setting)} | {levels} | {about} |")
    return "\n".join(lines) + "\n"


def _values(setting: Setting) -> str:
    if setting.choices:
        return ", ".join(f"`{choice}`" for choice in setting.choices)
    kind = "http(s):// address" if setting.kind is Kind.URL else str(setting.kind)
    example = setting.example if isinstance(setting.example, str) else ""
    return f"{kind}, such as `{example}`" if example else kind


def generated() -> dict[Path, str]:
    """Return every file that is generated, by its place in the repository."""
    catalog = parse_catalog(resource_text("catalog.toml"))
    page = (ROOT / PAGE).read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    settings = spoken(catalog, translated("en"))
    return {
        PAGE: f"{before}{BEGIN}{table(settings)}{END}{after}",
        SCHEMA: made("json-schema", catalog, translated("en")),
    }


def main() -> int:
    check = "--check" in sys.argv[1:]
    stale = []
    for place, text in generated().items():
        path = ROOT / place
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale.append(str(place))
        if not check:
            path.write_text(text, "utf-8")
    for name in stale:
        print(f"{name} {'is out of date' if check else 'written'}")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
