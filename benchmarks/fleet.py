"""Lets a fleet live through a backend's bad day; ends with 1 where it asks more than it may.

Usage: python benchmarks/fleet.py [--devices N] [--output PICTURE] [--markdown PAGE]
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from array import array
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

if not __package__:  # run as a file
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from benchmarks.fleet_model import HOUR, NEW_POLICY, Manner, Scenario, Tally, simulate
from benchmarks.fleet_paper import Outcome, allowed, by_minute, outcome
from benchmarks.fleet_picture import Panel, picture
from benchmarks.judging import Held, Row
from benchmarks.report import LATEST, machine

NAMES = ("fleet",)
ROUNDS = 3
FEW = 4_000
"""The devices of a round in `make bench`."""
LIMIT = 2.0
MILLION = 1_000_000
WORKERS = 2

SCENARIOS = (
    Scenario("silent", "Silent: no answer for six hours"),
    Scenario("busy", "Busy: 503 with Retry-After: 60 for six hours", Manner.BUSY),
    Scenario("dated", "Dated: 503 with a Retry-After that names 12:00", Manner.DATED),
    Scenario(
        "narrow",
        "Narrow: silent, then no more than 300 answers a second, 503 beyond them",
        capacity=300,
    ),
    Scenario("crowd", "Crowd: silent, and everybody chooses within a minute", crowd=9 * HOUR),
)

HEADINGS = (
    "scenario",
    "highest minute, requests a second",
    "at",
    "allowed on paper",
    "ratio",
    "busiest second",
    "second spike",
    "99 % confirmed at",
    "unconfirmed in the end",
)


class Lived(NamedTuple):
    """A scenario that was simulated, and its outcome."""

    scenario: Scenario
    tally: Tally
    outcome: Outcome
    allowed: array[float]


def live(scenario: Scenario, devices: int, seed: int = 1, workers: int = 1) -> Lived:
    """Return how a fleet fares.

    Arguments:
        scenario: what happens.
        devices: how many there are.
        seed: of all that is random.
        workers: processes that share the devices; their number changes what is drawn.
    """
    share = devices / MILLION
    each = [devices // workers + (k < devices % workers) for k in range(workers)]
    arguments = [(scenario, number, seed + k, number / MILLION) for k, number in enumerate(each)]
    if workers == 1:
        tally = simulate(*arguments[0])
    else:
        with ProcessPoolExecutor(workers) as pool:
            tally = _together(list(pool.map(simulate, *zip(*arguments, strict=True))))
    on_paper = allowed(tally, scenario, share)
    return Lived(scenario, tally, outcome(tally, scenario, on_paper), on_paper)


def measure(name: str, rounds: int = ROUNDS) -> tuple[Row, ...]:
    """Return a row for each scenario: the highest minute against what is allowed on paper.

    Raises:
        RuntimeError: there is a second spike, or the fleet doesn't get through.
    """
    rows = []
    for scenario in SCENARIOS:
        outcomes = [live(scenario, FEW, seed).outcome for seed in range(1, rounds + 1)]
        if any(each.second_spike is not None or not each.confirmed_minute for each in outcomes):
            raise RuntimeError(f"{scenario.name}: {outcomes}")
        rows.append(
            Row(
                f"{name}-{scenario.name}",
                f"{FEW:,} devices' highest minute / allowed on paper",
                "/s",
                tuple(each.peak for each in outcomes),
                tuple(each.paper for each in outcomes),
                Held.RATIO,
                LIMIT,
            )
        )
    return tuple(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Zero when every scenario stays within twice the paper and has no second spike."""
    options = _parser().parse_args(arguments)
    began = time.monotonic()
    lived = []
    for scenario in options.only or SCENARIOS:
        sys.stderr.write(f"{scenario.name}: {options.devices:,} devices\n")
        lived.append(live(scenario, options.devices, options.seed, options.workers))
    figures = _figures(lived, options.devices, time.monotonic() - began)
    sys.stdout.write(figures)
    if options.output:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(drawn(lived, options.devices), "utf-8")
    if options.markdown:
        old = options.markdown.read_text("utf-8") if options.markdown.exists() else ""
        options.markdown.write_text(f"{old.partition(LATEST)[0]}{LATEST}\n\n{figures}", "utf-8")
    return 0 if all(holds(each.outcome) for each in lived) else 1


def holds(found: Outcome) -> bool:
    """Tell whether the fleet asks no more than it may, has one wave and gets through."""
    return (
        found.ratio <= LIMIT and found.second_spike is None and found.confirmed_minute is not None
    )


def drawn(lived: Sequence[Lived], devices: int) -> str:
    """Return the picture of the scenarios, as SVG."""
    panels = [
        Panel(
            title=each.scenario.title,
            seen=by_minute(each.tally.requests),
            allowed=by_minute(each.allowed),
            away=(each.scenario.away[0] // 60, each.scenario.away[1] // 60),
            policy=NEW_POLICY // 60,
            logarithmic=each.scenario.crowd is not None,
        )
        for each in lived
    ]
    return picture(f"What a backend sees of {devices:,} devices", panels)


def _together(tallies: Sequence[Tally]) -> Tally:
    """Return the sum of tallies."""

    def added(arrays: tuple[array[int], ...]) -> array[int]:
        return array("l", map(sum, zip(*arrays, strict=True)))

    requests, firsts, others, backlog, unconfirmed = zip(*tallies, strict=True)
    return Tally(added(requests), added(firsts), added(others), added(backlog), sum(unconfirmed))


def _figures(lived: Sequence[Lived], devices: int, seconds: float) -> str:
    rows = [HEADINGS, ("---",) * len(HEADINGS)]
    rows += [(each.scenario.name, *_cells(each.outcome)) for each in lived]
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    here = machine()
    largest = max(
        resource.getrusage(who).ru_maxrss
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    requests = sum(sum(each.tally.requests) for each in lived)
    facts = {
        "devices": f"{devices:,}",
        "requests": f"{requests:,}, in {seconds:.0f} s",
        "memory": f"{largest // 1024:,} MiB in the largest process",
        **{name: here[name] for name in ("measured_at", "program", "processor", "python")},
    }
    return table + "\n" + "".join(f"- {name}: {value}\n" for name, value in facts.items())


def _cells(found: Outcome) -> tuple[str, ...]:
    return (
        f"{found.peak:,.0f}",
        _clock(found.peak_minute),
        f"{found.paper:,.0f}",
        f"{found.ratio:.2f} ×",
        f"{found.busiest_second:,}",
        "none" if found.second_spike is None else _clock(found.second_spike),
        "never" if found.confirmed_minute is None else _clock(found.confirmed_minute),
        f"{found.unconfirmed:,}",
    )


def _clock(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _scenario(name: str) -> Scenario:
    return next(each for each in SCENARIOS if each.name == name)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks/fleet.py", description=__doc__)
    names = ", ".join(each.name for each in SCENARIOS)
    parser.add_argument("--devices", metavar="N", type=int, default=MILLION)
    parser.add_argument("--seed", metavar="N", type=int, default=1)
    parser.add_argument("--workers", metavar="N", type=int, default=WORKERS, help="processes")
    parser.add_argument(
        "--only", metavar="SCENARIO", action="append", type=_scenario, help=f"one of {names}"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="the picture, as SVG")
    parser.add_argument(
        "--markdown", metavar="FILE", type=Path, help="a page whose latest figures are replaced"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
