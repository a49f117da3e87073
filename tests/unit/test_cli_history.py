"""`history`: what it shows, what it finds, and what doesn't hold."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.cli.main import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(throwaway_profile: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_(*words: str) -> tuple[int, str, str]:
        code = main(words)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_


def _json(run: Run, *words: str, code: int = 0) -> Any:
    ended, out, err = run(*words, "--json")
    assert (ended, err) == (code, "")
    return json.loads(out)


def test_history_is_newest_first(run: Run) -> None:
    assert "Nothing has been chosen yet" in run("history")[1]
    run("opt-out")
    run("set", "contact.news=allow", "contact.offers=deny")
    entries = _json(run, "history")["entries"]
    assert [entry["position"] for entry in entries] == [2, 1]
    assert [entry["sync"] for entry in entries] == ["local", "local"]
    out = run("history")[1]
    assert "allow contact.news; deny contact.offers" in out.splitlines()[1]
    run("policy", "acknowledge")
    assert run("history")[1].splitlines()[1].endswith("nothing")


def test_history_shows_what_is_looked_for(run: Run) -> None:
    run("set", "cookies.statistics=allow")
    run("set", "contact.news=deny")
    run("policy", "acknowledge")
    found = _json(run, "history", "--find", "STATISTICS", "cookies")["entries"]
    assert [entry["position"] for entry in found] == [1]
    assert [e["position"] for e in _json(run, "history", "--kind", "not-allowed")["entries"]] == [2]
    assert [e["position"] for e in _json(run, "history", "--kind", "device")["entries"]] == [3]
    assert run("history", "--find", "xyzzy")[1] == "No entry fits.\n"
    assert run("history", "--kind", "nonsense")[0] == 2


def test_history_shows_what_was_tampered_with(run: Run, throwaway_profile: Path) -> None:
    for decision in ("allow", "deny", "allow"):
        run("set", f"contact.news={decision}")
    with closing(sqlite3.connect(throwaway_profile / "journal.sqlite3")) as database, database:
        database.execute("DROP TRIGGER entries_stay")
        database.execute("DROP TRIGGER entries_remain")
        database.execute("DELETE FROM entries WHERE position = 1")
        database.execute("UPDATE entries SET method = 'sleight' WHERE position = 2")
    problems = [entry["problem"] for entry in _json(run, "history")["entries"]]
    assert problems[0] is None
    assert "can't be read" in problems[1]
    assert "missing" in problems[2]
    assert "✗" in run("history")[1]
    code, out, _ = run("receipts", "verify")
    assert code == 6
    assert "Entry 2 of the journal can't be read" in out
