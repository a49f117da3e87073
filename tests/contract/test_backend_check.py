"""`alsoft-prefs-backend check`: it passes where all is right, and notices what isn't."""

from __future__ import annotations

import fnmatch
import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from alsoft_prefs.backend.check.exchange import HttpSender
from alsoft_prefs.backend.check.subject import Subject
from alsoft_prefs.backend.check.suite import CHECKS, Report, Verdict, run_checks
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.signing_keys import KeyFile
from tests.backend_databases import PostgresDatabases
from tests.backend_world import LiveBackend
from tests.contract.wrong_backends import CASES, Case, Wrong

DATABASES: dict[str, Callable[[pytest.FixtureRequest], str | None]] = {
    "sqlite": lambda _: None,
    "postgres": lambda request: _postgres(request).make(),
}


def _postgres(request: pytest.FixtureRequest) -> PostgresDatabases:
    found = request.getfixturevalue("postgres_databases")
    assert isinstance(found, PostgresDatabases)
    return found


@pytest.fixture(scope="module")
def backend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveBackend]:
    running = LiveBackend(tmp_path_factory.mktemp("backend"))
    running.start()
    yield running
    running.stop()


@pytest.mark.parametrize("database", DATABASES)
def test_our_own_backend_holds_the_contract(
    database: str,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> None:
    running = LiveBackend(tmp_path, url_of_database=DATABASES[database](request))
    running.start()
    try:
        code = main(["check", running.url, "--json"])
    finally:
        running.stop()
    report = json.loads(capsys.readouterr().out)
    assert [each for each in report["checks"] if each["result"] == "failed"] == []
    assert (code, report["passed"], report["left"]) == (0, True, 0)
    assert report["ok"] + report["skipped"] == len(CHECKS)
    assert report["tombstones"] > 50


def _named(patterns: str) -> set[str]:
    names = {check.name for check in CHECKS}
    matching = {pattern: fnmatch.filter(names, pattern) for pattern in patterns.split()}
    assert all(matching.values()), matching
    return {name for found in matching.values() for name in found}


def _check(backend: LiveBackend, case: Case, names: set[str]) -> Report:
    keys = KeyFile(backend.directory / "backend-keys.json").current()
    wrong = Wrong(HttpSender(backend.url, ca=None, seconds=20), keys)
    subject = Subject(
        lambda request: case.twist(wrong, request),
        backend.url,
        now=lambda: datetime.now(UTC),
        token=None,
    )
    wrong.subject = subject
    return run_checks(
        subject,
        [check for check in CHECKS if check.name in names],
        monotonic=time.monotonic,
        on_result=lambda _: None,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_wrong_is_noticed(backend: LiveBackend, case: Case) -> None:
    report = _check(backend, case, _named(case.noticed_by))
    passed = [r.check.name for r in report.results if r.verdict is not Verdict.FAILED]
    assert passed == []
    assert all(result.why for result in report.results)


def test_each_check_can_fail() -> None:
    noticed = set().union(*(_named(case.noticed_by) for case in CASES))
    assert {check.name for check in CHECKS} - noticed == set()
