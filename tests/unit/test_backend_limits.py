"""Limits and small parts of the backend that need no server."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.ledger import Hold, Standing
from alsoft_prefs.backend.limits import MAX_DEVICES, RateLimit
from alsoft_prefs.backend.policies import PolicyAnswers, read_policies
from alsoft_prefs.backend.signing_keys import ensure_key_file, prepare, rotate
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.resource_files import resource_path


class Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def test_a_device_waits_for_its_next_token() -> None:
    clock = Clock()
    rate = RateLimit(60, clock)
    assert [rate.wait("a") for _ in range(60)] == [0.0] * 60
    assert rate.wait("a") == pytest.approx(1.0)
    assert rate.wait("b") == 0.0
    clock.seconds += 0.5
    assert rate.wait("a") == pytest.approx(0.5)
    clock.seconds += 0.5
    assert rate.wait("a") == 0.0
    clock.seconds += 3600
    assert [rate.wait("a") for _ in range(60)] == [0.0] * 60
    assert rate.wait("a") > 0


def test_no_limit_keeps_nothing() -> None:
    rate = RateLimit(0, Clock())
    assert {rate.wait("a") for _ in range(1000)} == {0.0}
    assert not rate._buckets


def test_what_is_remembered_is_bounded() -> None:
    rate = RateLimit(1, Clock())
    for number in range(MAX_DEVICES + 10):
        rate.wait(str(number))
    assert len(rate._buckets) == MAX_DEVICES


decisions = st.sampled_from(list(Decision))
holds = st.none() | st.builds(Hold, decisions, st.integers(1, 2**53 - 1))
standings = st.builds(Standing, decisions, st.none() | st.text(), holds)


@given(st.dictionaries(st.text(), standings))
def test_standings_survive_being_stored(kept: dict[str, Standing]) -> None:
    assert ledger.standings_from_text(ledger.standings_to_text(kept)) == kept


def policy_file(folder: Path, version: int, name: str = "en", date: str = "2026-05-03") -> None:
    (folder / str(version)).mkdir(exist_ok=True)
    shipped = Path(resource_path("policy/1/en.md")).read_text("utf-8")
    text = shipped.replace("version: 1", f"version: {version}", 1)
    text = text.replace("date: none stated", f"date: {date}", 1)
    (folder / str(version) / f"{name}.md").write_text(text, "utf-8")


def test_versions_come_in_order_and_dated(tmp_path: Path) -> None:
    for version in (10, 2, 1):
        policy_file(tmp_path, version)
    keys = ensure_key_file(tmp_path / "keys.json").current()
    answers = PolicyAnswers(read_policies(tmp_path))
    listed = json.loads(answers.listed(keys))
    assert [each["version"] for each in listed["versions"]] == [1, 2, 10]
    assert (listed["current"], listed["versions"][0]["date"]) == (10, "2026-05-03")
    full = json.loads(answers.version(2, keys) or b"")
    assert full["texts"][0]["document"].startswith("---\nversion: 2\n")
    assert answers.version(3, keys) is None


def test_policies_are_signed_anew_by_a_new_key(tmp_path: Path) -> None:
    policy_file(tmp_path, 1)
    file = ensure_key_file(tmp_path / "keys.json")
    answers = PolicyAnswers(read_policies(tmp_path))
    before = answers.listed(file.current())
    assert answers.listed(file.current()) == before
    prepare(tmp_path / "keys.json")
    rotate(tmp_path / "keys.json")
    assert answers.listed(file.current()) != before


def test_a_policy_under_another_name_is_refused(tmp_path: Path) -> None:
    policy_file(tmp_path, 1, name="de")
    with pytest.raises(LocalDataProblem, match="version 1 in en"):
        read_policies(tmp_path)


def test_no_policy_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LocalDataProblem, match="no policy"):
        read_policies(tmp_path)
