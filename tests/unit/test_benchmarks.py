"""The benchmarks' own arithmetic; what is measured is never asserted here."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from benchmarks import run
from benchmarks.judging import Held, Row, judge
from benchmarks.report import HEADINGS, cells, document, markdown, table
from benchmarks.rounds import paired, process_milliseconds


def row(
    measured: tuple[float, ...],
    floor: tuple[float, ...],
    held: Held = Held.RATIO,
    limit: float | None = 2.0,
) -> Row:
    return Row("sample", "a sample", "ms", measured, floor, held, limit)


def test_a_ratio_is_the_median_of_each_rounds_own() -> None:
    verdict = judge(row((10.0, 40.0, 33.0), (10.0, 10.0, 30.0)))
    assert verdict.figure == pytest.approx(1.1)  # of 1, 4, 1.1: not median by median, 3.3
    assert (verdict.measured, verdict.floor, verdict.rounds) == (33.0, 10.0, 3)
    assert verdict.least == pytest.approx(1.0)
    assert verdict.ok


def test_an_excess_is_what_is_on_top_of_the_floor() -> None:
    verdict = judge(row((15.0, 30.0, 26.0), (10.0, 11.0, 12.0), Held.EXCESS, 13.0))
    assert verdict.figure == pytest.approx(14.0)
    assert verdict.least == pytest.approx(5.0)
    assert not verdict.ok


def test_an_amount_has_no_floor() -> None:
    verdict = judge(row((0.02, 0.03, 0.5), (), Held.AMOUNT, 0.1))
    assert (verdict.figure, verdict.floor, verdict.least) == (0.03, 0.0, 0.02)
    assert verdict.ok


@pytest.mark.parametrize(
    ("limit", "ok"), [(2.0, True), (1.999, False), (None, True)], ids=["at", "over", "none"]
)
def test_the_limit_itself_is_all_right(limit: float | None, ok: bool) -> None:
    assert judge(row((4.0,), (2.0,), limit=limit)).ok is ok


@pytest.mark.parametrize(("measured", "floor"), [((), ()), ((1.0, 2.0), (1.0,)), ((1.0,), ())])
def test_unpaired_rounds_are_refused(measured: tuple[float, ...], floor: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="sample"):
        judge(row(measured, floor))


def test_both_take_turns_and_the_first_round_only_warms_up() -> None:
    calls: list[str] = []

    def ours() -> int:
        calls.append("ours")
        return len(calls)

    def floor() -> int:
        calls.append("floor")
        return -len(calls)

    measured, floors = paired(ours, floor, 3)
    assert calls == ["ours", "floor", "floor", "ours", "ours", "floor", "floor", "ours"]
    assert (measured, floors) == ([4, 5, 8], [-3, -6, -7])


def test_a_process_that_fails_is_no_measurement() -> None:
    command = (sys.executable, "-S", "-c", "raise SystemExit(3)")
    assert process_milliseconds(command, {}, codes=(3,)) > 0
    with pytest.raises(RuntimeError, match="ended with 3"):
        process_milliseconds(command, {})


def test_a_process_gets_the_variables_and_lacks_the_empty_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ONE", "1")
    monkeypatch.setenv("TWO", "2")
    code = "import os; raise SystemExit(os.environ.get('ONE') == '3' and 'TWO' not in os.environ)"
    command = (sys.executable, "-S", "-c", code)
    assert process_milliseconds(command, {"ONE": "3", "TWO": ""}, codes=(1,)) > 0


def test_the_table_shows_every_verdict_and_who_missed() -> None:
    verdicts = [
        judge(row((3.0,), (1.0,))),
        judge(row((3.0,), (1.0,), Held.EXCESS)),
        judge(row((0.5,), (), Held.AMOUNT)),
        judge(row((3.0,), (1.0,), limit=None)),
    ]
    shown = [cells(verdict)[3:] for verdict in verdicts]
    assert shown == [
        ("1 ms", "3.00 ×", "3.00 ×", "≤ 2.00 ×", "NO"),
        ("1 ms", "+2 ms", "+2 ms", "≤ +2 ms", "yes"),
        ("0", "0.5 ms", "0.5 ms", "≤ 2 ms", "yes"),
        ("1 ms", "3.00 ×", "3.00 ×", "", "yes"),
    ]
    for text, lines in ((table(verdicts), 5), (markdown(verdicts), 6)):
        assert text.count("\n") == lines
        assert all(heading in text.splitlines()[0] for heading in HEADINGS)


def test_the_document_is_json_with_the_machine() -> None:
    found = json.loads(document([judge(row((3.0,), (1.0,)))]))
    assert found["rows"][0] == {
        "name": "sample",
        "what": "a sample",
        "unit": "ms",
        "rounds": 1,
        "measured": 3.0,
        "floor": 1.0,
        "held": "ratio",
        "figure": 3.0,
        "least": 3.0,
        "limit": 2.0,
        "ok": False,
    }
    assert {"processor", "python", "sqlite", "file_system"} <= found["machine"].keys()


@pytest.mark.parametrize(("slow", "code"), [(1.0, 0), (3.0, 1)])
def test_the_run_writes_the_outcome_and_ends_with_it(
    slow: float,
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[int] = []

    def measure(name: str, rounds: int = 5) -> tuple[Row, ...]:
        asked.append(rounds)
        return (row((slow,), (1.0,)), row((1.0,), (1.0,))._replace(name=f"beside-{name}"))

    monkeypatch.setattr(run, "MEASURES", {"one": measure, "other": measure})
    written, shown = tmp_path / "made" / "figures.json", tmp_path / "figures.md"
    shown.write_text("# Ours\n\n## Latest figures\n\nold\n")
    words = ["--only", "one", "--rounds", "7", "--json", str(written), "--markdown", str(shown)]
    assert run.main(words) == code
    assert asked == [7]
    assert "sample" in capsys.readouterr().out
    assert [each["name"] for each in json.loads(written.read_text())["rows"]] == [
        "sample",
        "beside-one",
    ]
    assert "| beside-one |" in shown.read_text()
    assert shown.read_text().startswith("# Ours\n\n## Latest figures\n\n| row |")
    assert "old" not in shown.read_text()
    assert run.main(["--json", str(written)]) == code
    assert asked == [7, 5, 5]


def test_an_unknown_row_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run.main(["--only", "nothing"])
    assert "choose from" in capsys.readouterr().err


def test_every_row_of_the_promise_is_measured() -> None:
    assert set(run.MEASURES) == {
        "window-start",
        "get",
        "status",
        "first-allowed",
        "allowed-again",
        "choose",
        "window-idle",
        "policy-search",
        "page-switch",
        "toggle",
        "history-scroll",
        "fleet",
    }
