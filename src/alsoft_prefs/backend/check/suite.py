"""The checks in their order, and a run of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.backend.check import (
    of_chain,
    of_devices,
    of_proofs,
    of_public,
    of_records,
    of_services,
)
from alsoft_prefs.backend.check.clauses import Check, Failed, Skipped
from alsoft_prefs.backend.check.exchange import NoAnswer, Request
from alsoft_prefs.backend.check.subject import Subject
from alsoft_prefs.core.errors import BackendProblem, VerificationFailed

CHECKS: tuple[Check, ...] = (
    *of_public.CHECKS,
    *of_records.CHECKS,
    *of_chain.CHECKS,
    *of_devices.CHECKS,
    *of_proofs.CHECKS,
    *of_services.CHECKS,
)


class Verdict(StrEnum):
    """How a check ended."""

    OK = "ok"
    FAILED = "failed"
    SKIPPED = "skipped"


class Result(NamedTuple):
    """How a check ended, why where it isn't ok, and what it took in ms."""

    check: Check
    verdict: Verdict
    why: str
    ms: float


class Report(NamedTuple):
    """A run of checks.

    Attributes:
        url: the backend's.
        results: in the checks' order.
        tombstones: how many devices the backend keeps the hash of, because they were erased.
        left: how many devices couldn't be erased.
    """

    url: str
    results: tuple[Result, ...]
    tombstones: int
    left: int

    def count(self, verdict: Verdict) -> int:
        """Return how many checks ended so."""
        return sum(result.verdict is verdict for result in self.results)


def run_checks(
    backend: Subject,
    checks: Iterable[Check],
    *,
    monotonic: Callable[[], float],
    on_result: Callable[[Result], None],
) -> Report:
    """Run checks one after the other, erase what they left, and return the report.

    Arguments:
        backend: the backend to ask.
        checks: in the order to run them.
        monotonic: tells seconds on a clock that never goes back.
        on_result: is called after each check.

    Raises:
        BackendProblem: it can't be reached, or can't be reached any more.
    """
    _reach(backend)
    results = []
    try:
        for check in checks:
            started = monotonic()
            verdict, why = _verdict(backend, check)
            result = Result(check, verdict, why, (monotonic() - started) * 1000)
            results.append(result)
            on_result(result)
    finally:
        left = backend.clean_up()
    return Report(backend.url, tuple(results), len(backend.erased), left)


def _verdict(backend: Subject, check: Check) -> tuple[Verdict, str]:
    try:
        check.run(backend)
    except Skipped as reason:
        return Verdict.SKIPPED, str(reason)
    except NoAnswer as reason:
        _reach(backend)
        return Verdict.FAILED, str(reason)
    except (Failed, VerificationFailed) as reason:
        return Verdict.FAILED, str(reason)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        # What isn't held against a schema, such as an answer's own payload, may have any shape.
        return Verdict.FAILED, f"An answer has another shape: {type(error).__name__}: {error}."
    return Verdict.OK, ""


def _reach(backend: Subject) -> None:
    try:
        backend.send(Request("GET", "/healthz"))
    except NoAnswer as error:
        raise BackendProblem(
            f"{backend.url} can't be reached. {error}", "Check the URL, and that it runs."
        ) from error
