"""The window on the accessibility bus: how it is started, gone through and ended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.end_to_end.conftest import Reader

HERE = Path(__file__).parent
PAGES = {
    "overview": "Overview",
    "choices": "Choices",
    "data": "Your data",
    "policy": "Privacy policy",
    "history": "History",
    "device": "Device and sync",
}
Node = dict[str, Any]
ITEMS = {"list item", "table cell", "cell", "column header", "row header"}
"""They have no focus of their own: their list or table has it, and scrolls to its current item."""
NO_CONTROLS = {"scroll bar"}
"""Never focused, and named by no toolkit; what has the focus is scrolled to instead."""


def start(
    desktop: dict[str, str], profile: Path, size: tuple[int, int], *options: str
) -> subprocess.Popen[str]:
    """Start the window; what it says goes to `stderr` beside the profile."""
    words = [sys.executable, str(HERE / "sized_window.py"), str(profile), *map(str, size)]
    log = (profile.parent / "stderr").open("w")
    with log:
        return subprocess.Popen([*words, *options], env=desktop, stderr=log, text=True)


def ended_in_order(window: subprocess.Popen[str], profile: Path) -> None:
    """End it, and hold what it said on its way against it."""
    window.terminate()
    assert window.wait(30) == 0, "the window doesn't end in order"
    said = (profile.parent / "stderr").read_text().splitlines()
    # What Qt says when it is asked for a thing that just went, or by the bus for what it lacks.
    unexpected = [line for line in said if not line.startswith("qt.accessibility.atspi")]
    assert not unexpected, "\n".join(unexpected)


def go(reader: Reader, page: str, nodes: list[Node] | None = None) -> list[Node]:
    """Go to a page through the list, and return what shows then."""
    nodes = nodes or reader.ask(do="show")
    if not on_page(nodes, page):
        entry = next(n for n in nodes if n["role"] == "list item" and title_of(n) == PAGES[page])
        key = [entry["id"], entry["role"], entry["name"]]
        nodes = reader.ask(do="try", key=key, action=0, seconds=20)
        while not on_page(nodes, page):
            nodes = reader.ask(do="show")
    return nodes


def on_page(nodes: list[Node], page: str) -> bool:
    return any(n["id"].endswith(f".page.{page}") for n in nodes)


def title_of(entry: Node) -> str:
    return str(entry["name"]).partition(",")[0]


def controls(nodes: list[Node]) -> list[Node]:
    """Return what can be focused or acted on."""
    return [
        node
        for node in nodes
        if ("focusable" in node["states"] or node["actions"]) and node["role"] not in NO_CONTROLS
    ]


def key_of(node: Node) -> list[str]:
    return [node["id"], node["role"], node["name"]]
