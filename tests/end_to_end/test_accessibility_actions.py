"""Everything that a screen reader can do on each page does something, and nothing goes wrong."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.end_to_end.accessible import (
    ITEMS,
    PAGES,
    Node,
    controls,
    ended_in_order,
    go,
    key_of,
    start,
)
from tests.end_to_end.conftest import Reader

pytestmark = pytest.mark.system
IDLE = {"SetFocus", "Increase", "Decrease", "PreviousPage", "NextPage"}
"""Actions that only move the focus or scroll: `reach` sees to these."""
NO_EFFECT = {
    "navigation": "the page that is shown is gone to again",
    "policy.contents": "the section that is shown is gone to again",
    "policy.text": "text is only focused",
    "QLineEditIconButton": "Qt shows a field's cross to the bus while there is nothing to clear",
    "opt_out.nai.open": "opens the browser, which `opened` tells",
    "opt_out.daa.open": "opens the browser, which `opened` tells",
    "policy.size": "the text has its own size already",
    "cookie.session.switch": "another cookie led to the same choice",
    "device.sync_now": "when it was last told is said to the minute",
}
"""Ends of ids of what may leave everything as it was, and why."""
ALIKE = ("policy", "switch", "open", "done")
"""Ends of ids of controls that each page has many of; a few are tried, and all have one code."""
FAMILIES = (
    "data.picture.data.item.",
    "data.picture.data.purpose.",
    "data.picture.data.recipient.",
    "policy.link.",
)
"""Parts of ids for the same; all are named and reached in the walk."""
OF_A_KIND = 2


def kind(node: Node) -> str:
    """Return what controls that do the same with different things have in common."""
    if node["role"] in ITEMS:
        return str(node["role"])
    end = str(node["id"]).rpartition(".")[2]
    family = next((part for part in FAMILIES if part in node["id"]), "")
    return f"{node['role']} {end if end in ALIKE else family or node['id'] + node['name']}"


def errors(nodes: list[Node]) -> list[str]:
    """Return what is said about something that went wrong."""
    return [n["name"] for n in nodes if n["role"] == "label" and "went wrong" in n["name"]]


def try_everything(reader: Reader, page: str) -> tuple[int, list[str]]:
    """Do each action of a page and of what comes up; return how many, and what is amiss."""
    found: list[str] = []
    tried: set[tuple[str, ...]] = set()
    kinds: Counter[str] = Counter()
    nodes = go(reader, page)
    while True:
        here = f".page.{page}."
        waiting = [
            (key_of(node), at, name)
            for node in controls(nodes)
            if here in node["id"] and "enabled" in node["states"]
            for at, name in enumerate(node["actions"])
            if name not in IDLE
            and (*key_of(node), name) not in tried
            and kinds[kind(node)] < OF_A_KIND
        ]
        if not waiting:
            return len(tried), found
        key, at, name = waiting[0]
        tried.add((*key, name))
        kinds[kind(dict(zip(("id", "role", "name"), key, strict=True)))] += 1
        idle = key[0].endswith(tuple(NO_EFFECT))
        after = reader.ask(do="try", key=key, action=at, seconds=0.2 if idle else 2)
        if after == []:
            found.append(f"{page}: {name} of {key[1:]} ended the program")
            return len(tried), found
        if after is None:
            found.append(f"{page}: {key} is gone before it can be tried")
        elif after == nodes and not idle:
            found.append(f"{page}: {name} of {key[1:]} ({key[0][-60:]}) does nothing")
        nodes = closed(reader, after or nodes, found)
        found += [f"{page}: {words}" for words in errors(nodes)]
        nodes = go(reader, page, nodes)


def closed(reader: Reader, nodes: list[Node], found: list[str]) -> list[Node]:
    """Close dialogs and menus with Escape; a dialog has a name."""
    for _ in range(5):
        windows = [n for n in nodes if n["parent"] == 0 and n["role"] != "frame"]
        if not windows:
            return nodes
        found += [
            f"{n['role']} has no name" for n in windows if not n["name"] and n["role"] != "window"
        ]
        nodes = reader.ask(do="press", symbol=0xFF1B, seconds=3)
    found.append(f"{windows} stay open")
    return nodes


@pytest.mark.parametrize("page", PAGES)
def test_each_action_works(
    synced: dict[str, str], reader: Reader, throwaway_profile: Path, page: str
) -> None:
    window = start(synced, throwaway_profile, (1080, 720))
    try:
        reader("find", "list", "Pages")
        count, found = try_everything(reader, page)
        assert window.poll() is None
    finally:
        ended_in_order(window, throwaway_profile)
    assert not found, "\n".join(found)
    assert count >= 4
    opened = throwaway_profile.parent / "opened"
    if page == "choices":
        assert len(opened.read_text().split()) == 2
