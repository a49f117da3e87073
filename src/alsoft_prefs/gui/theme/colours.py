"""The colours of every scheme, and the contrast between two. No Qt: the first paint reads them."""

from __future__ import annotations

from enum import Enum
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
    problem="#a3232b", problem_ground="#fbe9e9", off="#7a818a", knob="#ffffff",
)  # fmt: skip
DARK = Roles(
    background="#17191c", side="#1d2024", card="#23272b", line="#343a40", edge="#858d97",
    text="#eceef0", dim="#a6adb6", accent="#5fd0c2", accent_ground="#1d3835", on_accent="#10201e",
    selection="#2a3a39", waiting="#f0b65a", waiting_ground="#3a2d16",
    problem="#ff9c96", problem_ground="#41201f", off="#7b838d", knob="#ffffff",
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


class Need(Enum):
    """What a colour does on its ground, and so the contrast that it needs (WCAG 2.2).

    A value is the least contrast in an ordinary scheme; `HIGH` is that of the others.
    """

    TEXT = 4.5
    MARK = 3.0


HIGH = 7.0
"""The least contrast of everything in the schemes of high contrast (WCAG 2.2, 1.4.6)."""
_TEXTS = ("text", "dim", "accent", "waiting", "problem")
_TINTS = {"accent_ground": "accent", "waiting_ground": "waiting", "problem_ground": "problem"}
PAIRS: tuple[tuple[str, str, Need], ...] = (
    *((text, ground, Need.TEXT) for ground in ("background", "card") for text in _TEXTS),
    *((text, "side", Need.TEXT) for text in ("text", "dim", "accent")),  # pages, managed strip
    *((text, "selection", Need.TEXT) for text in ("text", "dim", "accent")),  # lists, picture
    # Notices; what a search found; what was added to the policy or taken out.
    *((text, ground, Need.TEXT) for ground in _TINTS for text in ("text", "dim", "accent")),
    *((mark, ground, Need.MARK) for ground, mark in _TINTS.items()),
    ("on_accent", "accent", Need.TEXT),  # badge, selected words, the match that is shown
    # Edges of controls, their focus ring, the track of a switch, bars and bands of the picture.
    *(
        (mark, ground, Need.MARK)
        for ground in ("background", "side", "card")
        for mark in ("edge", "accent", "off")
    ),
    *(("accent", ground, Need.MARK) for ground in _TINTS),
    ("edge", "selection", Need.MARK),  # a button that is held down
    ("off", "selection", Need.MARK),  # a bar of the picture that is followed
    ("knob", "off", Need.MARK),
    ("on_accent", "accent", Need.MARK),
)
"""Every pair of a colour and a ground that the window shows and that says something.

`line` isn't among them: it parts what is apart without it. What is new in the window is declared
here first; tests hold each pair, and what is painted, against it.
"""


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
