"""The order of things in the picture of flows: groups stay together, few ways cross."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

Groups = tuple[tuple[str, ...], ...]
"""A column: its groups from above, each with its things from above."""
Ways = Sequence[tuple[str, str]]
_SWEEPS = 4


def untangled(columns: Sequence[Groups], ways: Ways) -> tuple[Groups, ...]:
    """Return the columns in an order that crosses few ways; groups stay together.

    Each thing goes to the middle of what it is linked with, back and forth through the columns, and
    the best order on the way is kept. The same columns and ways always end in the same order.

    Arguments:
        columns: from left to right.
        ways: from a thing to one of a later column.
    """
    best = now = tuple(columns)
    fewest = crossings(best, ways)
    for sweep in range(_SWEEPS):
        order = range(1, len(now)) if sweep % 2 == 0 else range(len(now) - 2, -1, -1)
        for at in order:
            neighbour = now[at - 1 if sweep % 2 == 0 else at + 1]
            now = (*now[:at], _sorted(now[at], neighbour, ways), *now[at + 1 :])
        count = crossings(now, ways)
        if count < fewest:
            best, fewest = now, count
    return best


def crossings(columns: Sequence[Groups], ways: Ways) -> int:
    """Return how many pairs of ways cross."""
    place = {
        thing: (column, at)
        for column, groups in enumerate(columns)
        for at, thing in enumerate(thing for group in groups for thing in group)
    }
    lines: dict[int, list[tuple[int, int]]] = {}
    for source, target in ways:
        column, start = place[source]
        lines.setdefault(column, []).append((start, place[target][1]))
    return sum(
        (one[0] - other[0]) * (one[1] - other[1]) < 0
        for between in lines.values()
        for one, other in combinations(between, 2)
    )


def _sorted(groups: Groups, neighbour: Groups, ways: Ways) -> Groups:
    beside = {thing: at for at, thing in enumerate(t for group in neighbour for t in group)}
    linked: dict[str, list[int]] = {}
    for one, other in (*ways, *((target, source) for source, target in ways)):
        if other in beside:
            linked.setdefault(one, []).append(beside[other])

    def middle(things: tuple[str, ...]) -> float:
        places = [place for thing in things for place in linked.get(thing, ())]
        return sum(places) / len(places) if places else float(len(beside))

    inside = (tuple(sorted(group, key=lambda thing: middle((thing,)))) for group in groups)
    return tuple(sorted(inside, key=middle))
