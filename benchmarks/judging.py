"""What was measured, what it is held against, and whether that is within its limit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from statistics import median
from typing import NamedTuple


class Held(StrEnum):
    """How a measurement is held against its floor."""

    RATIO = "ratio"
    """The measurement divided by the floor."""
    EXCESS = "excess"
    """The measurement less the floor."""
    RATE = "rate"
    """The measurement divided by the floor, where more is better."""
    AMOUNT = "amount"
    """The measurement itself; the floor is nothing."""


class Row(NamedTuple):
    """One thing measured, round by round.

    Attributes:
        name: what `--only` calls it.
        what: a few words.
        unit: of measurements and floors, such as `ms`.
        measured: one number a round.
        floor: the floor of the same rounds; empty where the floor is nothing.
        held: how both are compared.
        limit: the largest figure that is all right (of rates the smallest); None where it is only
            shown.
    """

    name: str
    what: str
    unit: str
    measured: tuple[float, ...]
    floor: tuple[float, ...]
    held: Held
    limit: float | None


class Verdict(NamedTuple):
    """A row's outcome.

    Attributes:
        name: the row's name.
        what: a few words.
        unit: of `measured` and `floor`.
        rounds: how many there were.
        measured: the median.
        floor: the floor's median; 0 where the floor is nothing.
        held: how both are compared.
        figure: the median over the rounds of ratio, excess or amount; it is what is judged.
        least: the same of the best measurement and the best floor, to show the noise.
        limit: the largest figure that is all right, or None.
        ok: whether the figure is within the limit; True where there is no limit.
    """

    name: str
    what: str
    unit: str
    rounds: int
    measured: float
    floor: float
    held: Held
    figure: float
    least: float
    limit: float | None
    ok: bool


def judge(row: Row) -> Verdict:
    """Return a row's outcome.

    Each round's measurement is held against the floor of the same round, so that what slows the
    machine for a while slows both.

    Raises:
        ValueError: no rounds, or not as many floors as measurements.
    """
    floors: Sequence[float] = row.floor
    if row.held is Held.AMOUNT:
        floors = (0.0,) * len(row.measured)
    if not row.measured or len(row.measured) != len(floors):
        raise ValueError(f"{row.name}: {len(row.measured)} measurements, {len(floors)} floors")
    best = max if row.held is Held.RATE else min
    figure = median(
        _held(row.held, one, floor) for one, floor in zip(row.measured, floors, strict=True)
    )
    return Verdict(
        name=row.name,
        what=row.what,
        unit=row.unit,
        rounds=len(row.measured),
        measured=median(row.measured),
        floor=median(floors),
        held=row.held,
        figure=figure,
        least=_held(row.held, best(row.measured), best(floors)),
        limit=row.limit,
        ok=_within(row, figure),
    )


def _within(row: Row, figure: float) -> bool:
    if row.limit is None:
        return True
    return figure >= row.limit if row.held is Held.RATE else figure <= row.limit


def _held(held: Held, measured: float, floor: float) -> float:
    return measured / floor if held in (Held.RATIO, Held.RATE) else measured - floor
