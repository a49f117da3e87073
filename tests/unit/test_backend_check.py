"""The conformance check itself: its table, its exit codes, its schema, its requests."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from alsoft_prefs.backend.check.clauses import Check, Failed, Skipped, shown
from alsoft_prefs.backend.check.exchange import Answer, HttpSender, NoAnswer, Request, patient
from alsoft_prefs.backend.check.report import Table, report_json, summary
from alsoft_prefs.backend.check.subject import Subject, operations
from alsoft_prefs.backend.check.suite import CHECKS, Report, Result, Verdict, run_checks
from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.contract import read_contract
from alsoft_prefs.core.errors import BackendProblem, UsageProblem
from tests.bad_server import BadServer, answer, bad_server, sends, sends_and_closes, tls

ALIVE = answer(200, b'{"status":"alive"}', content_type="application/json")
OK = Answer(200, (), b"")


def _fails(_: Subject) -> None:
    raise Failed("It answers 500.")


def _skips(_: Subject) -> None:
    raise Skipped("needs --token")


def _breaks(_: Subject) -> None:
    raise KeyError("head")


def _cut(_: Subject) -> None:
    raise NoAnswer("No answer: reset.")


def _check(name: str, run: Callable[[Subject], None]) -> Check:
    return Check(name, f"What {name} asks", "RFC 0 §1", run)


THREE = [_check("one", lambda _: None), _check("second", _fails), _check("third", _skips)]


def _subject(send: Callable[[Request], Answer] = lambda _: OK) -> Subject:
    return Subject(
        send,
        "http://127.0.0.1:1",
        now=lambda: datetime.now(UTC),
        token=None,
        wait=lambda _: None,
    )


def _run(checks: list[Check], subject: Subject | None = None) -> Report:
    seconds = iter(range(1000))
    return run_checks(
        subject or _subject(),
        checks,
        monotonic=lambda: next(seconds) / 4,
        on_result=lambda _: None,
    )


def test_the_table_is_aligned() -> None:
    table, report = Table(THREE), _run(THREE)
    lines = [table.head(), *(table.line(result) for result in report.results)]
    assert "\n".join(lines) == (
        "no  what holds        clause    result      ms\n"
        " 1  What one asks     RFC 0 §1  ok         250\n"
        " 2  What second asks  RFC 0 §1  failed     250\n"
        "    second: It answers 500.\n"
        " 3  What third asks   RFC 0 §1  skipped    250\n"
        "    third: needs --token"
    )


def test_the_summary_counts() -> None:
    report = _run(THREE)._replace(tombstones=3)
    assert summary(report).splitlines() == [
        "3 checks: 1 ok, 1 failed, 1 skipped.",
        "3 devices were made and erased; their tombstones stay.",
    ]
    assert summary(report._replace(left=1)).endswith("1 devices couldn't be erased and are left.")


def test_the_report_for_programs() -> None:
    value = report_json(_run(THREE))
    assert {name: value[name] for name in ("passed", "ok", "failed", "skipped", "left")} == {
        "passed": False,
        "ok": 1,
        "failed": 1,
        "skipped": 1,
        "left": 0,
    }
    assert value["checks"][1] == {
        "name": "second",
        "what": "What second asks",
        "clause": "RFC 0 §1",
        "result": "failed",
        "why": "It answers 500.",
        "ms": 250.0,
    }
    assert report_json(_run(THREE[:1]))["passed"] is True


def test_another_shape_is_a_failure_and_not_the_end() -> None:
    report = _run([_check("one", _breaks), THREE[0]])
    assert [each.verdict for each in report.results] == [Verdict.FAILED, Verdict.OK]
    assert "KeyError: 'head'" in report.results[0].why


def test_one_answer_that_is_missing_is_a_failure() -> None:
    report = _run([_check("one", _cut), THREE[0]])
    assert [each.verdict for each in report.results] == [Verdict.FAILED, Verdict.OK]


def test_a_backend_that_goes_away_ends_the_run() -> None:
    answers = iter([OK])

    def send(_: Request) -> Answer:
        for each in answers:
            return each
        raise NoAnswer("No answer: refused.")

    with pytest.raises(BackendProblem, match="refused"):
        _run([_check("one", _cut), *THREE], _subject(send))


def test_what_was_made_is_erased_also_when_a_check_is_interrupted() -> None:
    erased = []

    def send(request: Request) -> Answer:
        if request.method == "DELETE":
            erased.append(request.path)
            return Answer(200, (("content-type", "application/jose"),), b"a.b." + b"c" * 86)
        return Answer(201, (("content-type", "application/jose"),), b"a.b." + b"c" * 86)

    def interrupted(backend: Subject) -> None:
        device = backend.device()
        backend.post(device, device.record())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _run([_check("one", interrupted)], _subject(send))
    assert len(erased) == 1


def test_names_and_texts_of_the_checks() -> None:
    names = [check.name for check in CHECKS]
    assert len(names) == len(set(names)) > 140
    for check in CHECKS:
        assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", check.name)
        assert 0 < len(check.what) <= 72, check
        assert re.fullmatch(r"(RFC \d+ §[\d.]+|openapi: .+)", check.clause), check
        assert len(check.clause) <= 26, check


def test_clauses_name_what_the_contract_has() -> None:
    known = {*operations(), *read_contract()["components"]["schemas"], "info", "proof"}
    stated = {c.clause.split()[1] for c in CHECKS if c.clause.startswith("openapi: ")}
    assert stated - known == set()


def test_the_page_for_operators_shows_these_checks() -> None:
    page = Path("docs/operators/conformance.md").read_text("utf-8")
    rows = re.findall(r"^ *(\d+)  (.+?) {2,}((?:RFC|openapi:) .+?) {2,}ok +\d+$", page, re.M)
    assert rows == [(str(i), each.what, each.clause) for i, each in enumerate(CHECKS, 1)]


# The command.


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "A URL is needed"),
        (["ftp://127.0.0.1"], "https://"),
        (["http://backend.example"], "loopback only"),
        (["https://user@backend.example"], "no query, fragment or user"),
        (["https://backend.example/?a=b"], "no query, fragment or user"),
        (["https://backend.example", "--timeout", "0"], "--timeout"),
        (["https://backend.example", "--timeout", "nan"], "--timeout"),
        (["https://backend.example", "--only", "nonsense"], "no check nonsense"),
        (["https://backend.example", "--ca", "/nowhere.pem"], "/nowhere.pem"),
        (["https://backend.example:99999"], "no URL"),
    ],
)
def test_what_check_refuses(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert main(["check", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_an_unreachable_backend_is_5(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "http://127.0.0.1:9"]) == 5
    assert "http://127.0.0.1:9 can't be reached" in capsys.readouterr().err


def test_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--list", "--only", "health"]) == 0
    assert capsys.readouterr().out == "health  The process is alive (openapi: getHealth)\n"


def test_the_exit_codes_of_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    with bad_server(sends(ALIVE)) as server:
        assert main(["check", server.url, "--only", "health"]) == 0
        printed = capsys.readouterr().out
        assert re.search(r"^ 1  The process is alive +openapi: getHealth +ok +\d+$", printed, re.M)
        assert main(["check", server.url, "--only", "ready", "--only", "health"]) == 6
        printed = capsys.readouterr().out
        assert "1 ok, 1 failed, 0 skipped" in printed
        assert "    ready: getReadiness: body.status is 'alive', against const ready." in printed


def test_readiness_may_stay_behind_the_proxy(capsys: pytest.CaptureFixture[str]) -> None:
    with bad_server(sends(answer(404, b"<html>", content_type="text/html"))) as server:
        assert main(["check", server.url, "--only", "ready"]) == 0
    printed = capsys.readouterr().out
    assert "0 ok, 0 failed, 1 skipped" in printed
    assert "    ready: not for everybody to ask" in printed


def test_a_base_path_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    with bad_server(sends(ALIVE)) as server:
        url = f"{server.url}/base"
        assert main(["check", f"{url}/", "--only", "health", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["url"] == url
        assert all(each.startswith(b"GET /base/healthz ") for each in server.requests)


def test_tls_is_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    context, authority = tls(tmp_path)
    assert isinstance(context, ssl.SSLContext)
    with bad_server(sends(ALIVE), context) as server:
        arguments = ["check", server.url, "--only", "health"]
        assert main(arguments) == 5
        assert "CERTIFICATE_VERIFY_FAILED" in capsys.readouterr().err
        assert main([*arguments, "--ca", str(authority)]) == 0


# Requests, byte by byte.


def _sent(server: BadServer, request: Request) -> bytes:
    HttpSender(server.url, ca=None, seconds=10)(request)
    return server.requests[-1]


def test_what_is_stated_is_what_is_sent() -> None:
    with bad_server(sends(answer(204))) as server:
        twice = (("DPoP", "a"), ("DPoP", "b"))
        head, _, body = _sent(server, Request("POST", "/x?y=1", twice, b"body")).partition(
            b"\r\n\r\n"
        )
        assert head.decode().split("\r\n") == [
            "POST /x?y=1 HTTP/1.1",
            f"Host: localhost:{server.port}",
            "DPoP: a",
            "DPoP: b",
            "Content-Length: 4",
        ]
        assert body == b"body"
        own_host = _sent(server, Request("GET", "/", (("Host", "other.example"),)))
        assert own_host.count(b"Host:") == 1
        chunked = _sent(server, Request("POST", "/", (), (b"abc", b"de")))
        assert b"Transfer-Encoding: chunked" in chunked


@pytest.mark.parametrize("junk", [b"", b"SSH-2.0-x\r\n"])
def test_what_is_not_http_is_no_answer(junk: bytes) -> None:
    with bad_server(sends_and_closes(junk)) as server, pytest.raises(NoAnswer):
        HttpSender(server.url, ca=None, seconds=10)(Request("GET", "/"))


def test_retry_after_is_waited_for() -> None:
    busy = Answer(429, (("retry-after", "7"),), b"")
    waits: list[float] = []
    answers = iter([busy, busy, OK])
    assert patient(lambda _: next(answers), waits.append)(Request("GET", "/")) == OK
    assert waits == [7, 7]


@pytest.mark.parametrize(
    ("refused", "times"),
    [
        (Answer(429, (("retry-after", "3"),), b""), 4),
        (Answer(503, (("retry-after", "31"),), b""), 1),
        (Answer(503, (), b""), 1),
        (Answer(429, (("retry-after", "soon"),), b""), 1),
        (Answer(404, (("retry-after", "1"),), b""), 1),
    ],
)
def test_patience_has_an_end(refused: Answer, times: int) -> None:
    asked: list[Request] = []

    def send(request: Request) -> Answer:
        asked.append(request)
        return refused

    assert patient(send, lambda _: None)(Request("GET", "/")) == refused
    assert len(asked) == times


def test_a_long_value_is_shown_in_short() -> None:
    assert shown("a" * 500) == "'" + "a" * 118 + "…"


def test_results_name_their_check() -> None:
    (result,) = _run(THREE[:1]).results
    assert isinstance(result, Result)
    with pytest.raises(UsageProblem):
        HttpSender("https://x.example", ca=Path("/nowhere"), seconds=1)
