"""Every page as a screen reader meets it: names, roles, states, places."""

from __future__ import annotations

import json
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
CONTROLS = ITEMS | {"push button", "check box", "combo box", "text", "list", "table", "label"}
"""Roles of what can be focused or acted on; Qt gives `push button` to links that act, and
`label` to a text that one reads and selects in."""
UNFOCUSED = {"combo box"}
"""Qt 6.12 has no action that gives them the focus; that Tab scrolls to them is tested elsewhere."""
ALSO = {
    "data": ("data.as_table",),
    "policy": ("policy.changes",),
    "history": (".open",),
    "device": ("device.preview.open", "device.log.open", "device.backend.change", "device.erase"),
}
"""Ends of ids of what opens more on a page, which is then walked as well."""


def complaints(nodes: list[Node]) -> list[str]:
    """Return what a person who listens would miss."""
    found = []
    acting = controls(nodes)
    for node in acting:
        told = f"{node['role']} {node['name']!r} {short(node)}"
        if not node["name"].strip():
            found.append(f"{told}: no name")
        # The first notice has the focus itself, so that none of its answers is preselected.
        if node["role"] not in CONTROLS and not node["id"].endswith(".first_run"):
            found.append(f"{told}: the role says nothing")
        missing = {"visible", "showing"} - set(node["states"])
        if missing or ("enabled" in node["states"]) is not ("sensitive" in node["states"]):
            found.append(f"{told}: states {node['states']}")
        if node["role"] == "check box" and not node["text"]:
            found.append(f"{told}: its state has no word")
    for (role, name), count in Counter((n["role"], n["name"]) for n in acting).items():
        if count > 1 and role in ("push button", "check box", "combo box", "text"):
            found.append(f"{role} {name!r} is there {count} times")
    return found


def short(node: Node) -> str:
    return ".".join(str(node["id"]).split(".")[-4:])


def unreachable(reader: Reader, nodes: list[Node]) -> list[str]:
    """Return what stays outside of the window when it gets the focus."""
    frame = next(n for n in nodes if n["role"] == "frame")["area"]
    found = []
    for at, node in enumerate(nodes):
        if "focusable" not in node["states"] or "enabled" not in node["states"]:
            continue
        if node["role"] in ITEMS or node["role"] in UNFOCUSED:
            continue
        left, top, wide, tall = reader.ask(do="reach", node=at)
        inside = frame[0] <= left and left + wide <= frame[0] + frame[2]
        # What is taller than the window scrolls in itself or with the page; its top is seen.
        below = top + min(tall, 40) <= frame[1] + frame[3]
        if not (inside and frame[1] <= top + max(0, tall - 40) and below):
            found.append(
                f"{node['role']} {node['name']!r} {short(node)} at {left, top, wide, tall}"
            )
    return found


def walked(reader: Reader) -> list[str]:
    """Return what is amiss on any page, as it is and with everything opened."""
    found = []
    for page in PAGES:
        nodes = go(reader, page)
        found += amiss(reader, page, nodes)
        opened = False
        for end in ALSO.get(page, ()):
            opener = next((n for n in controls(nodes) if n["id"].endswith(end)), None)
            if opener is not None:
                after = reader.ask(do="try", key=key_of(opener), action=0, seconds=3)
                nodes = after or reader.ask(do="show")
                opened = True
        assert opened is (page in ALSO), f"nothing opens on {page}"
        if opened:
            found += amiss(reader, f"{page}, opened", nodes)
    return found


def amiss(reader: Reader, where: str, nodes: list[Node]) -> list[str]:
    found = [f"{where}: {words}" for words in complaints(nodes)]
    return found + [f"{where}, out of reach: {words}" for words in unreachable(reader, nodes)]


@pytest.mark.parametrize(
    ("size", "options"),
    [((720, 480), ()), ((1366, 768), ()), ((720, 480), ("-reverse",))],
    ids=["small", "wide", "right-to-left"],
)
def test_everything_is_named_and_can_be_scrolled_to(
    synced: dict[str, str],
    reader: Reader,
    throwaway_profile: Path,
    size: tuple[int, int],
    options: tuple[str, ...],
) -> None:
    manage(throwaway_profile)
    window = start(synced, throwaway_profile, size, *options)
    try:
        reader("find", "list", "Pages")
        found = walked(reader)
    finally:
        ended_in_order(window, throwaway_profile)
    assert not found, "\n".join(found)


def manage(profile: Path) -> None:
    """Have an organisation set something."""
    (profile / "managed").mkdir()
    settings = {"organisation.name": "Example University", "purposes": {"contact.offers": "deny"}}
    (profile / "managed" / "policy.json").write_text(json.dumps(settings))


def test_the_first_notice_is_named_and_can_be_scrolled_to(
    world: dict[str, str], reader: Reader, throwaway_profile: Path
) -> None:
    window = start(world, throwaway_profile, (720, 480))
    try:
        reader("find", "push button", "Let me choose")
        nodes = reader.ask(do="show")
        found = amiss(reader, "notice", nodes)
        notice = next(n for n in nodes if n["id"].endswith(".first_run"))
        assert notice["name"]
        assert "focused" in notice["states"]
    finally:
        ended_in_order(window, throwaway_profile)
    assert not found, "\n".join(found)
