"""A fleet asks no more than its retry schedule allows on paper, and comes back in one wave.

The client's own plan is simulated; a plan that is broken on purpose shows that the bounds hold it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from alsoft_prefs.core import sync_plan
from benchmarks import fleet
from benchmarks.fleet_model import HOUR, Scenario, simulate
from benchmarks.fleet_paper import allowed, plateau, second_spike, young_retries

DEVICES = 3_000
BY_NAME = {each.name: each for each in fleet.SCENARIOS}
PLANNED = sync_plan.retry_at


@pytest.mark.parametrize("scenario", fleet.SCENARIOS, ids=lambda each: each.name)
def test_a_fleet_asks_no_more_than_the_paper_allows(scenario: Scenario) -> None:
    found = fleet.live(scenario, DEVICES).outcome
    assert fleet.holds(found), found
    assert found.ratio > 0.7, "the paper says far more than what happens, so it bounds nothing"
    assert found.confirmed_minute is not None
    assert found.confirmed_minute < 18 * 60


def test_a_plan_without_jitter_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(now: datetime, attempts: int, _: float, asked: float | None = None) -> datetime:
        return PLANNED(now, attempts, 1.0, asked)

    monkeypatch.setattr(sync_plan, "retry_at", without)
    found = fleet.live(BY_NAME["crowd"], DEVICES).outcome
    assert found.second_spike is not None
    assert not fleet.holds(found)


@pytest.mark.parametrize("name", ["busy", "dated", "narrow"])
def test_a_plan_that_comes_back_as_soon_as_it_may_is_found_out(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prompt(now: datetime, attempts: int, chance: float, asked: float | None = None) -> datetime:
        if asked is None:
            return PLANNED(now, attempts, chance)
        return now + timedelta(seconds=asked + 2 * chance)

    monkeypatch.setattr(sync_plan, "retry_at", prompt)
    found = fleet.live(BY_NAME[name], 300).outcome
    assert found.ratio > fleet.LIMIT
    assert not fleet.holds(found)


def test_the_same_seed_gives_the_same_day() -> None:
    dated = BY_NAME["dated"]
    assert simulate(dated, 300, 7) == simulate(dated, 300, 7)
    assert simulate(dated, 300, 7) != simulate(dated, 300, 8)


def test_processes_share_a_fleet_without_losing_anybody() -> None:
    lived = fleet.live(BY_NAME["dated"], 301, workers=2)
    assert sum(lived.tally.firsts) >= 301
    assert lived.outcome.unconfirmed == 0


def test_the_paper_settles_where_every_wait_is_half_an_hour_on_average() -> None:
    assert young_retries() == (10, 2046.0)
    assert plateau(1_000_000) == pytest.approx(555.6, abs=0.1)
    lived = fleet.live(BY_NAME["crowd"], 600)
    retries = [a - b for a, b in zip(lived.allowed, lived.tally.others, strict=True)]
    assert sum(retries[11 * HOUR : 12 * HOUR]) / HOUR == pytest.approx(plateau(600), rel=0.02)


def test_the_paper_makes_nothing_of_a_day_without_failures() -> None:
    calm = Scenario("calm", "Never away", away=(0, 0))
    tally = simulate(calm, 200, 1)
    paper = allowed(tally, calm)
    assert sum(paper) == pytest.approx(sum(tally.requests), rel=0.01)


@pytest.mark.parametrize(
    ("minutes", "spike"),
    [
        ([0, 9000, 4000, 3000, 100], None),
        ([0, 9000, 5000, 8000, 100], None),  # less than twice the lowest before
        ([0, 9000, 1000, 2400, 100], None),  # less than a quarter of the peak
        ([0, 9000, 4000, 100, 3000], 4),
        ([8000, 100, 9000, 100, 100], None),  # what comes before the peak is its rise
        ([0, 16, 7, 15, 0], None),  # chance
    ],
)
def test_what_a_second_spike_is(minutes: list[float], spike: int | None) -> None:
    assert second_spike(minutes) == spike


def test_the_command_draws_and_writes_the_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn, page = tmp_path / "pictures" / "fleet.svg", tmp_path / "fleet.md"
    page.write_text("# Ours\n\n## Latest figures\n\nold\n", "utf-8")
    words = ["--devices", "3000", "--only", "dated", "--only", "crowd", "--workers", "1"]
    assert fleet.main([*words, "--output", str(drawn), "--markdown", str(page)]) == 0
    said = capsys.readouterr().out
    assert page.read_text("utf-8") == f"# Ours\n\n## Latest figures\n\n{said}"
    assert "| dated |" in said
    picture = ET.fromstring(drawn.read_text("utf-8"))
    texts = ["".join(each.itertext()) for each in picture.iter() if each.tag.endswith("}text")]
    assert {BY_NAME["dated"].title, "backend away", "12:00", "requests a second"} <= set(texts)
    curves = [each for each in picture.iter() if each.tag.endswith("}polyline")]
    assert len(curves) == 4
    assert all(len(each.attrib["points"].split()) == 36 * HOUR / 180 for each in curves)


def test_a_fleet_that_asks_too_much_ends_the_command_with_1(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fleet, "LIMIT", 0.1)
    assert fleet.main(["--devices", "200", "--only", "dated", "--workers", "1"]) == 1
