"""What a screen reader does: look for a thing on the accessibility bus, and act on it.

Run by the system's Python, which has Debian's `gi`: `atspi_client.py COMMAND …`, a line of JSON to
standard output for each command on standard input.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SECONDS = 40.0


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
        except gi.repository.GLib.Error:
            continue  # the tree changed while it was read
        time.sleep(0.05)  # the bus tells of changes only to a main loop, which this isn't
    raise SystemExit(f"no {role} {name!r} in:\n" + "\n".join(seen))


def checked(node: Any) -> bool:
    """Return whether a check box is ticked."""
    return bool(node.get_state_set().contains(Atspi.StateType.CHECKED))


def carry_out(command: dict[str, str]) -> object:
    """Carry out one command, and return what it found."""
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
