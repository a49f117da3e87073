"""What a screen reader does: look for a thing on the accessibility bus, and act on it.

Run by the system's Python, which has Debian's `gi`: a line of JSON to standard output for each
command on standard input. It reads the tree level by level, with all of a level's questions on
their way at once, and asks for all children of a node at once: Qt 6.12 crashes the program where a
scroll bar goes between the question for how many there are and the one for the last.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

SECONDS = 40.0
SETTLED = 0.05
"""Seconds without a change after which what an action set off counts as done."""
CELLS = 24
"""How many cells of a table are asked for: all are made alike."""
ROOT = "/org/a11y/atspi/accessible/root"
STATES = {int(state): state.value_nick for state in map(Atspi.StateType, range(43))}
PLACED = "org.a11y.atspi.Component"
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


class Call(NamedTuple):
    """A question to a node."""

    ref: Ref
    interface: str
    method: str
    form: str = ""
    arguments: tuple[Any, ...] = ()


def told(ref: Ref, name: str) -> Call:
    """Return the question for a property of a node."""
    named = ("org.a11y.atspi.Accessible", name)
    return Call(ref, "org.freedesktop.DBus.Properties", "Get", "ss", named)


def ask(calls: list[Call]) -> list[Any]:
    """Return the answers to many questions, all of which are on their way at once.

    Raises:
        GLib.Error: a node is gone.
    """
    found: list[Any] = [None] * len(calls)
    left = len(calls)

    def answered(_bus: object, result: object, at: int) -> None:
        nonlocal left
        left -= 1
        try:
            answer = BUS.call_finish(result)
            found[at] = answer.unpack()[0] if answer.n_children() else None
        except GLib.Error as error:
            found[at] = error

    for at, (ref, interface, method, form, arguments) in enumerate(calls):
        words = GLib.Variant(f"({form})", arguments) if form else None
        full = interface if "." in interface else f"org.a11y.atspi.{interface}"
        BUS.call(*ref, full, method, words, None, 0, 20_000, None, answered, at)
    while left:
        GLib.MainContext.default().iteration(True)
    for answer in found:
        if isinstance(answer, GLib.Error):
            raise answer
    return found


def call(ref: Ref, interface: str, method: str, form: str = "", *arguments: Any) -> Any:
    """Return the answer of a node to one question."""
    return ask([Call(ref, interface, method, form, arguments)])[0]


def states(bits: list[int]) -> list[str]:
    """Return the names of a node's states."""
    low, high = bits
    numbers = low | high << 32
    return sorted(name for number, name in STATES.items() if numbers >> number & 1)


def application() -> Ref | None:
    """Return the program's node, or None while it isn't on the bus."""
    for child in call(("org.a11y.atspi.Registry", ROOT), "Accessible", "GetChildren"):
        try:
            if "alsoft" in ask([told(tuple(child), "Name")])[0].lower():
                return tuple(child)
        except GLib.Error:
            continue  # it ends
    return None


_known: list[Ref] = []
_last: list[Told] = []
_kinds: dict[Ref, tuple[str, list[str], str]] = {}
"""The role, the interfaces and the id of each node that was met: they stay."""


def shown() -> list[Told]:
    """Return everything that shows, parents before children; `node` in commands is its place."""
    while True:
        _known.clear()
        _last.clear()
        try:
            top = application()
            if top is not None:
                children, nodes = _levels(top)
                _line_up(top, -1, children, nodes)
        except GLib.Error:
            continue  # the tree changed while it was read
        return list(_last)


def _levels(top: Ref) -> tuple[dict[Ref, list[Ref]], dict[Ref, Told]]:
    """Read the tree level by level: what shows, and the children of each."""
    children: dict[Ref, list[Ref]] = {}
    nodes: dict[Ref, Told] = {}
    level = [top]
    while level:
        bits = ask([Call(ref, "Accessible", "GetState") for ref in level])
        seen = {ref: states(own) for ref, own in zip(level, bits, strict=True)}
        level = [ref for ref in level if ref == top or "showing" in seen[ref]]
        _meet([ref for ref in level if ref not in _kinds])
        below = ask([Call(ref, "Accessible", "GetChildren") for ref in level])
        names = ask([told(ref, "Name") for ref in level])
        texts = ask([told(ref, "Description") for ref in level])
        acting = [ref for ref in level if "org.a11y.atspi.Action" in _kinds[ref][1]]
        acts = ask([Call(ref, "Action", "GetActions") for ref in acting])
        placed = [ref for ref in level if PLACED in _kinds[ref][1]]
        areas = ask([Call(ref, "Component", "GetExtents", "u", (0,)) for ref in placed])
        actions = {ref: [a[0] for a in own] for ref, own in zip(acting, acts, strict=True)}
        spots = {ref: list(area) for ref, area in zip(placed, areas, strict=True)}
        following: list[Ref] = []
        for at, ref in enumerate(level):
            role, _, name = _kinds[ref]
            nodes[ref] = {
                "id": name,
                "role": role,
                "name": names[at],
                "text": texts[at],
                "states": seen[ref],
                "actions": actions.get(ref, []),
                "area": spots.get(ref, [0, 0, 0, 0]),
            }
            children[ref] = [tuple(c) for c in below[at][: CELLS if role == "table" else None]]
            following += children[ref]
        level = following
    return children, nodes


def _meet(refs: list[Ref]) -> None:
    """Learn what of nodes never changes."""
    roles = ask([Call(ref, "Accessible", "GetRoleName") for ref in refs])
    parts = ask([Call(ref, "Accessible", "GetInterfaces") for ref in refs])
    named = [ref for ref, own in zip(refs, parts, strict=True) if PLACED in own]
    ids = dict(zip(named, ask([told(ref, "AccessibleId") for ref in named]), strict=True))
    for ref, role, own in zip(refs, roles, parts, strict=True):
        _kinds[ref] = (role, own, ids.get(ref, ""))


def _line_up(ref: Ref, parent: int, children: dict[Ref, list[Ref]], nodes: dict[Ref, Told]) -> None:
    at = len(_last)
    _known.append(ref)
    _last.append({"parent": parent, **nodes[ref]})
    for child in children[ref]:
        if child in nodes:
            _line_up(child, at, children, nodes)


def extents(ref: Ref) -> list[int]:
    """Return where a node is on the screen: left, top, width, height."""
    return list(call(ref, "Component", "GetExtents", "u", 0))


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
    for fresh in (False, True, True):
        before = shown() if fresh or not _last else list(_last)
        keys = [[node["id"], node["role"], node["name"]] for node in before]
        if command["key"] not in keys:
            if fresh:
                return None
            continue
        try:
            ref = _known[keys.index(command["key"])]
            call(ref, "Action", "DoAction", "i", command["action"])
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
    before = list(_last) or shown()
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
        call(ref, "Action", "DoAction", "i", 0)
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
