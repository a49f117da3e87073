"""`alsoft-prefs-backend check`: it passes where all is right, and notices what isn't."""

from __future__ import annotations

import contextlib
import fnmatch
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from alsoft_prefs.backend.check.exchange import HttpSender
from alsoft_prefs.backend.check.subject import Subject
from alsoft_prefs.backend.check.suite import CHECKS, Report, Verdict, run_checks
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.signing_keys import KeyFile
from tests.backend_databases import PostgresDatabases
from tests.backend_world import SCOPES, LiveBackend, service_token
from tests.contract.wrong_backends import CASES, Case, Wrong


class Kind(NamedTuple):
    """A database, and what the token of its run is for."""

    url: Callable[[Path, pytest.FixtureRequest], str]
    scopes: tuple[str, ...]


KINDS = {
    "sqlite": Kind(lambda folder, _: f"sqlite:///{folder / 'backend.sqlite3'}", SCOPES),
    # What a change's delivery waits for takes seconds, and is the same on each.
    "postgres": Kind(lambda _, request: _postgres(request).make(), ("decisions", "statistics")),
}


def _postgres(request: pytest.FixtureRequest) -> PostgresDatabases:
    found = request.getfixturevalue("postgres_databases")
    assert isinstance(found, PostgresDatabases)
    return found


class Running(NamedTuple):
    """A backend that runs, and a token for it."""

    backend: LiveBackend
    token: str


@contextlib.contextmanager
def _running(folder: Path, database: str, scopes: tuple[str, ...]) -> Iterator[Running]:
    backend = LiveBackend(folder, url_of_database=database)
    backend.start()
    try:
        yield Running(backend, service_token(database, *scopes))
    finally:
        backend.stop()


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("backend")
    with _running(folder, f"sqlite:///{folder / 'backend.sqlite3'}", SCOPES) as running:
        yield running


@pytest.mark.parametrize("name", KINDS)
def test_our_own_backend_holds_the_contract(
    name: str, tmp_path: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    kind = KINDS[name]
    with _running(tmp_path, kind.url(tmp_path, request), kind.scopes) as running:
        code = main(["check", running.backend.url, "--json", "--token", running.token])
    report = json.loads(capsys.readouterr().out)
    found = {each["name"]: each["result"] for each in report["checks"]}
    skipped = [each for each in found if each.startswith("changes")] * (
        "changes" not in kind.scopes
    )
    assert [each for each in report["checks"] if each["result"] == "failed"] == []
    assert (code, report["passed"], report["left"]) == (0, True, 0)
    assert [each for each, result in found.items() if result == "skipped"] == skipped
    assert len(found) == len(CHECKS)
    assert report["tombstones"] > 50


def _named(patterns: str) -> set[str]:
    names = {check.name for check in CHECKS}
    matching = {pattern: fnmatch.filter(names, pattern) for pattern in patterns.split()}
    assert all(matching.values()), matching
    return {name for found in matching.values() for name in found}


def _check(right: Running, case: Case, names: set[str]) -> Report:
    keys = KeyFile(right.backend.directory / "backend-keys.json").current()
    wrong = Wrong(HttpSender(right.backend.url, ca=None, seconds=20), keys, right.token)
    subject = Subject(
        lambda request: case.twist(wrong, request),
        right.backend.url,
        now=lambda: datetime.now(UTC),
        token=right.token,
        wait=lambda _: None,
    )
    wrong.subject = subject
    return run_checks(
        subject,
        [check for check in CHECKS if check.name in names],
        monotonic=time.monotonic,
        on_result=lambda _: None,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_wrong_is_noticed(right: Running, case: Case) -> None:
    report = _check(right, case, _named(case.noticed_by))
    passed = [r.check.name for r in report.results if r.verdict is not Verdict.FAILED]
    assert passed == []
    assert all(result.why for result in report.results)


def test_each_check_can_fail() -> None:
    noticed = set().union(*(_named(case.noticed_by) for case in CASES))
    assert {check.name for check in CHECKS} - noticed == set()
