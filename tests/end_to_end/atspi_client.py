"""What a screen reader does: look for a thing on the accessibility bus, and act on it.

Run by the system's Python, which has Debian's `gi`: a line of JSON to standard output for each
command on standard input.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
SECONDS = 40.0
SETTLED = 0.12
"""Seconds without a change after which what an action set off counts as done."""
_known: list[Any] = []


def walk(node: Any, depth: int = 0) -> Iterator[Any]:
    """Yield a node and everything below it."""
    if node is None or depth > 40:
        return
    yield node
    for index in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(index), depth + 1)


def application() -> Any:
    """Return the program's node, or None while it isn't on the bus."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and "alsoft" in (child.get_name() or "").lower():
            return child
    return None


def find(role: str, name: str) -> Any:
    """Return the showing node of a role whose name begins so; waits for it."""
    deadline = time.monotonic() + SECONDS
    seen: list[str] = []
    while time.monotonic() < deadline:
        seen = []
        try:
            for node in walk(application()):
                seen.append(f"{node.get_role_name()} {node.get_name()!r}")
                states = node.get_state_set()
                if (
                    node.get_role_name() == role
                    and node.get_name().startswith(name)
                    and states.contains(Atspi.StateType.SHOWING)
                ):
                    return node
        except GLib.Error:
            continue  # the tree changed while it was read
        time.sleep(0.05)  # the bus tells of changes only to a main loop, which this isn't
    raise SystemExit(f"no {role} {name!r} in:\n" + "\n".join(seen))


def checked(node: Any) -> bool:
    """Return whether a check box is ticked."""
    return bool(node.get_state_set().contains(Atspi.StateType.CHECKED))


def extents(node: Any) -> list[int]:
    """Return where a node is on the screen: left, top, width, height."""
    area = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return [area.x, area.y, area.width, area.height]


def described(node: Any, parent: int) -> dict[str, object]:
    """Return all that is told of a node."""
    states = [state.value_nick for state in node.get_state_set().get_states()]
    actions = []
    if node.get_action_iface() is not None:
        actions = [node.get_action_name(at) for at in range(node.get_n_actions())]
    return {
        "parent": parent,
        "id": node.get_accessible_id(),
        "role": node.get_role_name(),
        "name": node.get_name(),
        "text": node.get_description(),
        "states": states,
        "actions": actions,
        "area": extents(node) if node.get_component_iface() is not None else [0, 0, 0, 0],
    }


def shown() -> list[dict[str, object]]:
    """Return everything that shows, parents before children; `node` in commands is its place."""
    while True:
        _known.clear()
        found: list[dict[str, object]] = []
        try:
            top = application()
            _gather(top, -1, found)
        except GLib.Error:
            continue  # the tree changed while it was read
        return found


def _gather(node: Any, parent: int, found: list[dict[str, object]]) -> None:
    at = len(found)
    _known.append(node)
    found.append(described(node, parent))
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            _gather(child, at, found)


def settled(changed: Callable[[list[dict[str, object]]], bool], seconds: float) -> Any:
    """Return what shows once it has changed and stays so; or after so many seconds."""
    deadline = time.monotonic() + seconds
    now = shown()
    while not changed(now) and time.monotonic() < deadline:
        time.sleep(0.04)
        now = shown()
    while time.monotonic() < deadline:
        time.sleep(SETTLED)
        before, now = now, shown()
        if before == now:
            break
    return now


def act(command: dict[str, Any]) -> object:
    """Do an action, and return what shows once that had an effect."""
    before = shown()
    node = next(
        (
            known
            for known, told in zip(_known, before, strict=True)
            if [told["id"], told["role"], told["name"]] == command["key"]
        ),
        None,
    )
    if node is None:
        return None
    node.do_action(command["action"])
    return settled(lambda now: now != before, command["seconds"])


def reach(command: dict[str, Any]) -> object:
    """Put the focus on a node, and return where it is then; an item is selected instead."""
    node = _known[command["node"]]
    if node.get_role_name() in ("list item", "table cell"):
        return extents(node)
    node.grab_focus()
    return extents(node)


def press(command: dict[str, Any]) -> object:
    """Press a key, and return what shows once that had an effect."""
    before = shown()
    Atspi.generate_keyboard_event(command["symbol"], None, Atspi.KeySynthType.SYM)
    return settled(lambda now: now != before, command["seconds"])


def carry_out(command: dict[str, Any]) -> object:
    """Carry out one command, and return what it found."""
    if command["do"] == "show":
        return settled(lambda _now: True, SECONDS)
    if command["do"] == "try":
        return act(command)
    if command["do"] == "reach":
        return reach(command)
    if command["do"] == "press":
        return press(command)
    node = find(command["role"], command["name"])
    if command["do"] == "act":
        Atspi.Action.do_action(node, 0)
    if command["do"] == "await":
        deadline = time.monotonic() + SECONDS
        while checked(node) is not (command["checked"] == "yes"):
            if time.monotonic() > deadline:
                raise SystemExit(f"{command['name']!r} stays as it is")
            time.sleep(0.05)
    return {"name": node.get_name(), "checked": checked(node), "text": node.get_description()}


for line in sys.stdin:
    sys.stdout.write(json.dumps(carry_out(json.loads(line))) + "\n")
    sys.stdout.flush()
