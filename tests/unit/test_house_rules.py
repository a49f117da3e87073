"""The rules that tests/conftest.py holds everywhere, held themselves."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parent.parent / "conftest.py"


@pytest.mark.parametrize("address", [("192.0.2.1", 9), ("198.51.100.7", 80)])
def test_connecting_elsewhere_raises(address: tuple[str, int]) -> None:
    with socket.socket() as sock, pytest.raises(RuntimeError, match="connects to"):
        sock.connect(address)
    with socket.socket() as sock, pytest.raises(RuntimeError, match="connects to"):
        sock.connect_ex(address)


def test_looking_up_a_name_raises() -> None:
    with pytest.raises(RuntimeError, match="looks up"):
        socket.getaddrinfo("backend.example", 443)


def test_names_that_never_resolve_are_an_ordinary_failure() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("backend.invalid", 443)


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


def test_localhost_is_this_computer_also_where_no_hosts_file_says_so() -> None:
    found = socket.getaddrinfo("localhost", 80, type=socket.SOCK_STREAM)
    assert {address[0] for *_, address in found} == {"127.0.0.1"}


def _run(pytester: pytest.Pytester, code: str) -> pytest.RunResult:
    pytester.makeconftest(CONFTEST.read_text("utf-8"))
    pytester.makeini("[pytest]\nmarkers = expected_log(pattern): one\n")
    pytester.makepyfile(code)
    return pytester.runpytest_subprocess(
        "-p", "no:cacheprovider", "-p", "no:alsoft_prefs", "-p", "no:pytest-qt"
    )


@pytest.mark.parametrize("in_ci", [True, False])
def test_skipping_fails_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, in_ci: bool
) -> None:
    monkeypatch.setenv("CI", "true" if in_ci else "")
    result = _run(
        pytester,
        """
        import pytest

        def test_one():
            pytest.skip("no daemon")

        @pytest.mark.xfail
        def test_known():
            assert False
        """,
    )
    if in_ci:
        result.assert_outcomes(failed=1, xfailed=1)
        result.stdout.fnmatch_lines(["*CI does not allow*no daemon*"])
    else:
        result.assert_outcomes(skipped=1, xfailed=1)


def test_skipping_a_module_fails_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    result = _run(pytester, "import pytest\npytest.importorskip('no_such_module')\n")
    result.assert_outcomes(errors=1)


def test_a_warning_in_the_log_fails_unless_expected(pytester: pytest.Pytester) -> None:
    result = _run(
        pytester,
        """
        import logging
        import pytest

        def test_surprise():
            logging.getLogger("x").warning("disk is odd")

        @pytest.mark.expected_log("disk is")
        def test_expected():
            logging.getLogger("x").warning("disk is odd")
        """,
    )
    result.assert_outcomes(passed=2, errors=1)
