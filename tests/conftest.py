"""What holds for every test: no display, no network, no surprises in the log, no skipping in CI."""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import os
import re
import socket
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

if TYPE_CHECKING:
    from tests.backend_databases import OpenDatabase, PostgresDatabases

pytest_plugins = ["pytester"]

DATABASES = ("sqlite", "postgres", "postgres-single", "postgres-partitions", "postgres-fdw")
IN_CI = os.environ.get("CI") == "true"

if "--onscreen" not in sys.argv:
    # Before anything imports Qt; a plugin or test may have started on it by the time hooks run.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

# A developer's own settings decide nothing here.
for _name in ("DO_NOT_TRACK", "ALSOFT_PREFS_PROFILE", "ALSOFT_PREFS_BACKEND_URL"):
    os.environ.pop(_name, None)

_COMMON: dict[str, Any] = {
    "deadline": None,  # the machines that run this are shared: time tells nothing about the code
    "suppress_health_check": [hypothesis.HealthCheck.too_slow],
}
hypothesis.settings.register_profile("dev", max_examples=60, **_COMMON)
hypothesis.settings.register_profile(
    "ci", max_examples=100, derandomize=True, database=None, print_blob=True, **_COMMON
)
hypothesis.settings.register_profile("deep", max_examples=5000, **_COMMON)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if IN_CI else "dev"))


def pytest_addoption(parser: pytest.Parser) -> None:
    with contextlib.suppress(ValueError):  # the testing plugin brings the same option
        parser.addoption("--onscreen", action="store_true", help="show the windows of GUI tests")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {_reason(report.longrepr)}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    if IN_CI and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {_reason(report.longrepr)}"
    return report


def _reason(longrepr: object) -> object:
    return longrepr[2] if isinstance(longrepr, tuple) else longrepr


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails the test on a warning in the log that `@pytest.mark.expected_log` does not name."""
    yield
    expected = [re.compile(mark.args[0]) for mark in request.node.iter_markers(name="expected_log")]
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
        and not any(pattern.search(record.getMessage()) for pattern in expected)
    ]
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(unexpected), pytrace=False)


class OutsideWorldError(RuntimeError):
    """No OSError on purpose: the program turns those into "offline" and would hide this one."""


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode()
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _no_application_that_shows_no_window() -> Iterator[None]:
    """Hold that a test leaves none: later tests in this process couldn't open a window."""
    yield
    qt = sys.modules.get("PySide6.QtGui")
    left = qt.QGuiApplication.instance() if qt is not None else None
    assert left is None or left.inherits("QApplication")


@pytest.fixture(autouse=True, scope="session")
def _loopback_only() -> Iterator[None]:
    """Raises `OutsideWorldError` on a connection to, or a question about, any other computer."""
    patch = pytest.MonkeyPatch()
    connect, connect_ex, getaddrinfo = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.getaddrinfo,
    )

    def check(sock: socket.socket, address: Any) -> None:
        if sock.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise OutsideWorldError(f"a test connects to {address}")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        check(self, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        check(self, address)
        return connect_ex(self, address)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        if str(host).rstrip(".").endswith(".invalid"):
            # RFC 6761 §6.4: never resolves. Answered here, so that no resolver is asked.
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not _is_loopback(host):
            raise OutsideWorldError(f"a test looks up {host!r}")
        if host == "localhost":
            # RFC 6761 §6.3: always this computer. A bare system has no /etc/hosts that says so.
            host = "127.0.0.1"
        return getaddrinfo(host, *args, **kwargs)

    patch.setattr(socket.socket, "connect", guarded_connect)
    patch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    patch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def postgres_databases() -> Iterator[PostgresDatabases]:
    """Databases on a PostgreSQL of this run's own."""
    from alsoft_prefs.testing.live_postgres import LivePostgres
    from tests.backend_databases import PostgresDatabases

    server = LivePostgres()
    server.start()
    databases = PostgresDatabases(server)
    try:
        yield databases
    finally:
        databases.close()


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> OpenDatabase:
    """Opens a database of each kind."""
    from tests.backend_databases import opener

    return opener(request.param, tmp_path, lambda: request.getfixturevalue("postgres_databases"))
