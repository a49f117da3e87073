"""The colours of every scheme, and the contrast between two. No Qt: the first paint reads them."""

from __future__ import annotations

from typing import NamedTuple


class Roles(NamedTuple):
    """What each colour is for; values are `#rrggbb`.

    `line` parts things and carries no meaning; `edge` is a border that does (3:1 on every ground),
    and so is `off`. All text colours keep 4.5:1 on the grounds that they stand on.
    """

    background: str
    side: str
    card: str
    line: str
    edge: str
    text: str
    dim: str
    accent: str
    accent_ground: str
    on_accent: str
    selection: str
    waiting: str
    waiting_ground: str
    problem: str
    problem_ground: str
    off: str
    knob: str


LIGHT = Roles(
    background="#f4f5f6", side="#ebedef", card="#ffffff", line="#dfe2e6", edge="#7a818a",
    text="#1b1f24", dim="#59616b", accent="#0b6b63", accent_ground="#e2f1ef", on_accent="#ffffff",
    selection="#d9e6e4", waiting="#8a5200", waiting_ground="#fdf1dd",
    problem="#a3232b", problem_ground="#fbe9e9", off="#7d848d", knob="#ffffff",
)  # fmt: skip
DARK = Roles(
    background="#17191c", side="#1d2024", card="#23272b", line="#343a40", edge="#858d97",
    text="#eceef0", dim="#a6adb6", accent="#5fd0c2", accent_ground="#1d3835", on_accent="#10201e",
    selection="#2a3a39", waiting="#f0b65a", waiting_ground="#3a2d16",
    problem="#ff9c96", problem_ground="#41201f", off="#767e88", knob="#ffffff",
)  # fmt: skip
CONTRAST_LIGHT = Roles(
    background="#ffffff", side="#ffffff", card="#ffffff", line="#000000", edge="#000000",
    text="#000000", dim="#000000", accent="#004b45", accent_ground="#ffffff", on_accent="#ffffff",
    selection="#cfe3e0", waiting="#5c3500", waiting_ground="#ffffff",
    problem="#7d0010", problem_ground="#ffffff", off="#000000", knob="#ffffff",
)  # fmt: skip
CONTRAST_DARK = Roles(
    background="#000000", side="#000000", card="#000000", line="#ffffff", edge="#ffffff",
    text="#ffffff", dim="#ffffff", accent="#7ff5e4", accent_ground="#000000", on_accent="#000000",
    selection="#1c4540", waiting="#ffd08a", waiting_ground="#000000",
    problem="#ffb9b4", problem_ground="#000000", off="#ffffff", knob="#000000",
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """Return the contrast of two `#rrggbb` colours, from 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
