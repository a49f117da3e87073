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
        limit: the largest figure that is all right; None where it is only shown.
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
        least: the same of the smallest measurement and the smallest floor, to show the noise.
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
        least=_held(row.held, min(row.measured), min(floors)),
        limit=row.limit,
        ok=row.limit is None or figure <= row.limit,
    )


def _held(held: Held, measured: float, floor: float) -> float:
    return measured / floor if held is Held.RATIO else measured - floor
