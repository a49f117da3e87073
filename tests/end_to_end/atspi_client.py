"""What a screen reader does: look for a thing on the accessibility bus, and act on it.

Run by the system's Python, which has Debian's `gi`: a line of JSON to standard output for each
command on standard input. It asks for all children of a node at once: Qt 6.12 crashes the program
where a scroll bar goes between the question for how many there are and the one for the last.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

SECONDS = 40.0
SETTLED = 0.06
"""Seconds without a change after which what an action set off counts as done."""
CELLS = 24
"""How many cells of a table are asked for: all are made alike."""
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {int(state): state.value_nick for state in map(Atspi.StateType, range(43))}
SHOWING = int(Atspi.StateType.SHOWING)
Ref = tuple[str, str]
Told = dict[str, Any]


def bus() -> Any:
    """Return a connection to the accessibility bus."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = session.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1
    )
    flags = (
        Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
        | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    )
    return Gio.DBusConnection.new_for_address_sync(answer.unpack()[0], flags)


BUS = bus()
_known: list[Ref] = []


def call(ref: Ref, interface: str, method: str, *arguments: Any, form: str = "") -> Any:
    """Return the answer of a node."""
    words = GLib.Variant(f"({form})", arguments) if form else None
    interface = interface if "." in interface else f"org.a11y.atspi.{interface}"
    answer = BUS.call_sync(ref[0], ref[1], interface, method, words, None, 0, 20_000)
    return answer.unpack()[0] if answer.n_children() else None


def told(ref: Ref, name: str, interface: str = "Accessible") -> Any:
    """Return a property of a node."""
    full = f"org.a11y.atspi.{interface}"
    return call(ref, "org.freedesktop.DBus.Properties", "Get", full, name, form="ss")


def states(ref: Ref) -> set[int]:
    """Return the numbers of a node's states."""
    low, high = call(ref, "Accessible", "GetState")
    bits = low | high << 32
    return {number for number in range(64) if bits >> number & 1}


def application() -> Ref | None:
    """Return the program's node, or None while it isn't on the bus."""
    for child in call(("org.a11y.atspi.Registry", ROOT), "Accessible", "GetChildren"):
        try:
            if "alsoft" in told(child, "Name").lower():
                return tuple(child)
        except GLib.Error:
            continue  # it ends
    return None


def shown() -> list[Told]:
    """Return everything that shows, parents before children; `node` in commands is its place."""
    while True:
        _known.clear()
        found: list[Told] = []
        try:
            top = application()
            if top is not None:
                _gather(top, -1, found)
        except GLib.Error:
            continue  # the tree changed while it was read
        return found


def _gather(ref: Ref, parent: int, found: list[Told]) -> None:
    numbers = states(ref)
    if parent >= 0 and SHOWING not in numbers:
        return
    at = len(found)
    _known.append(ref)
    interfaces = call(ref, "Accessible", "GetInterfaces")
    acts = "org.a11y.atspi.Action" in interfaces
    placed = "org.a11y.atspi.Component" in interfaces
    found.append(
        {
            "parent": parent,
            "id": told(ref, "AccessibleId") if placed else "",
            "role": call(ref, "Accessible", "GetRoleName"),
            "name": told(ref, "Name"),
            "text": told(ref, "Description"),
            "states": sorted(STATES.get(number, "") for number in numbers),
            "actions": [a[0] for a in call(ref, "Action", "GetActions")] if acts else [],
            "area": extents(ref) if placed else [0, 0, 0, 0],
        }
    )
    most = CELLS if found[at]["role"] == "table" else None
    for child in call(ref, "Accessible", "GetChildren")[:most]:
        _gather(tuple(child), at, found)


def extents(ref: Ref) -> list[int]:
    """Return where a node is on the screen: left, top, width, height."""
    return list(call(ref, "Component", "GetExtents", 0, form="u"))


def settled(changed: Callable[[list[Told]], bool], seconds: float) -> list[Told]:
    """Return what shows once it has changed and stays so; or after so many seconds."""
    deadline = time.monotonic() + seconds
    now = shown()
    while not changed(now) and time.monotonic() < deadline:
        time.sleep(SETTLED)
        now = shown()
    while time.monotonic() < deadline:
        time.sleep(SETTLED)
        before, now = now, shown()
        if before == now:
            break
    return now


def find(role: str, name: str) -> tuple[Ref, Told]:
    """Return the showing node of a role whose name begins so; waits for it."""
    deadline = time.monotonic() + SECONDS
    nodes: list[Told] = []
    while time.monotonic() < deadline:
        nodes = shown()
        for ref, node in zip(_known, nodes, strict=True):
            if node["role"] == role and node["name"].startswith(name):
                return ref, node
        time.sleep(SETTLED)
    seen = "\n".join(f"{node['role']} {node['name']!r}" for node in nodes)
    raise SystemExit(f"no {role} {name!r} in:\n{seen}")


def act(command: dict[str, Any]) -> object:
    """Do an action, and return what shows once that had an effect; None where the node is gone."""
    for _ in range(3):
        before = shown()
        keys = [[node["id"], node["role"], node["name"]] for node in before]
        if command["key"] not in keys:
            return None
        try:
            ref = _known[keys.index(command["key"])]
            call(ref, "Action", "DoAction", command["action"], form="i")
        except GLib.Error:
            continue  # it was made anew while it was looked for
        return settled(before.__ne__, command["seconds"])
    return None


def reach(command: dict[str, Any]) -> object:
    """Put the focus on a node, and return where it is then."""
    ref = _known[command["node"]]
    call(ref, "Component", "GrabFocus")
    return extents(ref)


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
    ref, node = find(command["role"], command["name"])
    if command["do"] == "act":
        call(ref, "Action", "DoAction", 0, form="i")
    if command["do"] == "await":
        deadline = time.monotonic() + SECONDS
        while ("checked" in node["states"]) is not (command["checked"] == "yes"):
            if time.monotonic() > deadline:
                raise SystemExit(f"{command['name']!r} stays as it is")
            time.sleep(SETTLED)
            ref, node = find(command["role"], command["name"])
    checked = "checked" in node["states"]
    return {"name": node["name"], "checked": checked, "text": node["text"]}


for line in sys.stdin:
    sys.stdout.write(json.dumps(carry_out(json.loads(line))) + "\n")
    sys.stdout.flush()
