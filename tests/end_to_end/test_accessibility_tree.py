"""Every page as a screen reader meets it: names, roles, states, places, actions."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.testing.live_backend import LiveBackend
from tests.end_to_end.conftest import Reader

pytestmark = pytest.mark.system

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
CONTROLS = ITEMS | {"push button", "check box", "combo box", "text", "list", "table", "label"}
"""Roles of what can be focused or acted on; Qt gives `push button` to links that act, and
`label` to a text that one reads and selects in."""
NO_CONTROLS = {"scroll bar"}
"""Never focused, and named by no toolkit; what has the focus is scrolled to instead."""
UNFOCUSED = {"combo box"}
"""Qt 6.12 has no action that gives them the focus; that Tab scrolls to them is tested elsewhere."""
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


def prefs(profile: Path, *words: str) -> None:
    """Run the command line on a profile."""
    command = [sys.executable, "-m", "alsoft_prefs", "--profile", str(profile), *words]
    subprocess.run(command, check=True, capture_output=True)


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


@pytest.fixture
def world(
    desktop: dict[str, str], throwaway_profile: Path, live_backend: LiveBackend, tmp_path: Path
) -> dict[str, str]:
    """Give a desktop whose browser writes down what it is to open, and a backend."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "xdg-open").write_text(f'#!/bin/sh\necho "$@" >>"{tmp_path}/opened"\n')
    (bin_ / "xdg-open").chmod(0o755)
    desktop |= {"PATH": f"{bin_}:{desktop['PATH']}", "ALSOFT_PREFS_BACKEND_URL": live_backend.url}
    desktop["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    return desktop


@pytest.fixture
def synced(
    world: dict[str, str], throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """The same after some choices, one of which waits to be sent."""
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", world["ALSOFT_PREFS_BACKEND_URL"])
    prefs(throwaway_profile, "set", "tracking.analytics=allow", "contact.news=deny")
    prefs(throwaway_profile, "sync")
    prefs(throwaway_profile, "set", "contact.news=allow")
    return world


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
ALSO = {
    "data": ("data.as_table",),
    "policy": ("policy.changes",),
    "history": (".open",),
    "device": ("device.preview.open", "device.log.open", "device.backend.change", "device.erase"),
}
"""Ends of ids of what opens more on a page, which is then walked as well."""


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


def key_of(node: Node) -> list[str]:
    return [node["id"], node["role"], node["name"]]


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
