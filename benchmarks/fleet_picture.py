"""Request rates over time as an SVG picture: one panel for each scenario, one time axis."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from html import escape
from math import floor, log10
from typing import NamedTuple

WIDTH, LEFT, RIGHT, TOP, PANEL, GAP, BOTTOM = 900, 78, 18, 86, 150, 48, 46
PLOT = WIDTH - LEFT - RIGHT
TOGETHER = 3
"""Minutes that share a point: the highest of them."""

SEEN, ALLOWED, LIMIT, AWAY, POLICY = "#0b5cad", "#c2410c", "#6b7280", "#e9ebef", "#15803d"


class Panel(NamedTuple):
    """What a panel shows; rates are requests a second, one for each minute from midnight on.

    Attributes:
        title: a line.
        seen: what the simulated backend sees.
        allowed: what the retry schedule allows.
        away: from and to which minute the backend is away.
        policy: the minute of the new version.
        logarithmic: whether the axis of rates is, from 1 on.
    """

    title: str
    seen: Sequence[float]
    allowed: Sequence[float]
    away: tuple[int, int]
    policy: int
    logarithmic: bool = False


def picture(title: str, panels: Sequence[Panel]) -> str:
    """Return the whole picture."""
    height = TOP + len(panels) * (PANEL + GAP) - GAP + BOTTOM
    minutes = len(panels[0].seen)
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'width="{WIDTH}" height="{height}" role="img" font-family="sans-serif" '
            'font-size="12" fill="#1f2328">'
        ),
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        _text(LEFT, 26, title, extra=' font-size="16" font-weight="bold"'),
        *_legend(),
    ]
    for number, panel in enumerate(panels):
        lines += _panel(panel, TOP + number * (PANEL + GAP))
    lines += _hours(minutes, height - BOTTOM)
    return "\n".join([*lines, "</svg>", ""])


def _legend() -> Iterator[str]:
    y, x = 50, LEFT
    for name, colour, dashes in (
        ("simulated", SEEN, ""),
        ("allowed on paper", ALLOWED, "6 4"),
        ("twice the paper's highest", LIMIT, "2 3"),
        ("new policy", POLICY, "1 0"),
    ):
        yield _line(x, y - 4, x + 26, y - 4, colour, dashes, 2)
        yield _text(x + 32, y, name)
        x += 60 + 7 * len(name)
    yield f'<rect x="{x}" y="{y - 11}" width="26" height="13" fill="{AWAY}"/>'
    yield _text(x + 32, y, "backend away")


def _panel(panel: Panel, top: int) -> Iterator[str]:
    limit = 2 * max(panel.allowed)
    most = 1.06 * max(limit, max(panel.seen))
    scale = _logarithmic(most, top) if panel.logarithmic else _linear(most, top)
    minutes = len(panel.seen)
    since, until = (_x(minute, minutes) for minute in panel.away)
    note = ", logarithmic" if panel.logarithmic else ""
    yield _text(LEFT, top - 8, panel.title, extra=' font-weight="bold"')
    yield _text(WIDTH - RIGHT, top - 8, f"requests a second{note}", "end")
    yield (
        f'<rect x="{since:.1f}" y="{top}" width="{until - since:.1f}" height="{PANEL}" '
        f'fill="{AWAY}"/>'
    )
    for tick in _powers(most) if panel.logarithmic else _ticks(most):
        yield _line(LEFT, scale(tick), WIDTH - RIGHT, scale(tick), "#d0d7de", "", 0.6)
        yield _text(LEFT - 8, scale(tick) + 4, f"{tick:,.0f}", "end")
    at = _x(panel.policy, minutes)
    yield _line(at, top, at, top + PANEL, POLICY, "", 1.5)
    yield _line(LEFT, scale(limit), WIDTH - RIGHT, scale(limit), LIMIT, "2 3", 1.2)
    yield _curve(panel.seen, scale, SEEN, "", 1.8)
    yield _curve(panel.allowed, scale, ALLOWED, "6 4", 1.4)
    yield _line(LEFT, top + PANEL, WIDTH - RIGHT, top + PANEL, "#57606a", "", 1)


def _hours(minutes: int, bottom: int) -> Iterator[str]:
    for hour in range(0, minutes // 60 + 1, 3):
        x = _x(hour * 60, minutes)
        yield _line(x, bottom, x, bottom + 5, "#57606a", "", 1)
        yield _text(x, bottom + 19, f"{hour % 24:02}:00", "middle")
    yield _text(LEFT + PLOT / 2, bottom + 37, "time of day, in hours", "middle")


def _curve(
    values: Sequence[float], scale: Callable[[float], float], colour: str, dashes: str, wide: float
) -> str:
    points = " ".join(
        f"{_x(i + TOGETHER / 2, len(values)):.1f},{scale(max(values[i : i + TOGETHER])):.1f}"
        for i in range(0, len(values), TOGETHER)
    )
    return (
        f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{wide}" '
        f'stroke-dasharray="{dashes or "none"}" stroke-linejoin="round"/>'
    )


def _x(minute: float, minutes: int) -> float:
    return LEFT + PLOT * minute / minutes


def _linear(most: float, top: int) -> Callable[[float], float]:
    return lambda value: top + PANEL * (1 - value / most)


def _logarithmic(most: float, top: int) -> Callable[[float], float]:
    return lambda value: top + PANEL * (1 - log10(max(value, 1)) / log10(most))


def _ticks(most: float) -> list[float]:
    """Return four to eight round numbers from 0 on."""
    rough = most / 5
    power = 10.0 ** floor(log10(rough))
    step = next(power * k for k in (1, 2, 5, 10) if power * k >= rough)
    return [step * k for k in range(int(most / step) + 1)]


def _powers(most: float) -> list[float]:
    return [10.0**k for k in range(int(log10(most)) + 1)]


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, dashes: str, wide: float) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
        f'stroke-width="{wide}" stroke-dasharray="{dashes or "none"}"/>'
    )


def _text(x: float, y: float, text: str, anchor: str = "start", extra: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{extra}>{escape(text)}</text>'
