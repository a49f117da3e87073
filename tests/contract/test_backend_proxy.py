"""The proxy page's nginx configuration, run as it stands before two real backends."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
import requests

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.services.sync import State
from tests.backend_world import LiveBackend, SigningDevice, problem
from tests.certificates import Authority

PAGE = Path(__file__).parent.parent.parent / "docs" / "operators" / "proxy.md"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
BURST = 100
CONNECTIONS = 50

pytestmark = pytest.mark.skipif(
    NGINX is None, reason="nginx isn't installed: apt-get install nginx-light"
)

MAIN = """
daemon off;
{user}
pid {folder}/nginx.pid;
error_log {folder}/main.log emerg;
events {{ worker_connections 512; }}
http {{
    client_body_temp_path {folder}/t1;
    proxy_temp_path {folder}/t2;
    fastcgi_temp_path {folder}/t3;
    uwsgi_temp_path {folder}/t4;
    scgi_temp_path {folder}/t5;
    include {folder}/site.conf;
}}
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class Proxied(NamedTuple):
    """Two backends behind nginx."""

    url: str
    port: int
    backends: tuple[LiveBackend, LiveBackend]
    authority: Authority
    folder: Path

    def connect(self) -> ssl.SSLSocket:
        """Return a TLS connection to the proxy."""
        context = ssl.create_default_context(cafile=str(self.authority.file))
        sock = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        return context.wrap_socket(sock, server_hostname="localhost")

    def get(self, path: str) -> requests.Response:
        """Ask the proxy."""
        return requests.get(self.url + path, verify=str(self.authority.file), timeout=20)

    def post(self, device: SigningDevice, jws: str) -> requests.Response:
        """Send a record to the proxy."""
        return requests.post(
            f"{self.url}/v1/devices/{device.id}/records",
            data=jws,
            headers={"Content-Type": "application/jose"},
            verify=str(self.authority.file),
            timeout=20,
        )


def site(folder: Path, authority: Authority, port: int, ports: tuple[int, int]) -> str:
    """Return the page's configuration with the places that differ here."""
    (text,) = re.findall(r"^```nginx\n(.*?)^```", PAGE.read_text("utf-8"), re.M | re.S)
    issued = authority.issue("proxy")
    for old, new in (
        ("    listen [::]:443 ssl;\n", ""),
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("server_name prefs.example.org", "server_name localhost"),
        ("127.0.0.1:8081", f"127.0.0.1:{ports[0]}"),
        ("127.0.0.1:8082", f"127.0.0.1:{ports[1]}"),
        ("/etc/ssl/alsoft-prefs/fullchain.pem", str(issued.chain)),
        ("/etc/ssl/alsoft-prefs/privkey.pem", str(issued.key)),
        ("/var/log/nginx/alsoft-prefs.log", f"{folder}/site.log"),
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return str(text)


@contextlib.contextmanager
def nginx(folder: Path) -> Iterator[None]:
    """Run nginx until the end, over the configuration in a folder."""
    assert NGINX is not None
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True, timeout=60)
    assert tested.returncode == 0, tested.stderr
    with (folder / "stderr").open("w") as said, subprocess.Popen(command, stderr=said) as process:
        try:
            yield
        finally:
            process.terminate()
            process.wait(20)


@pytest.fixture
def proxied(tmp_path: Path) -> Iterator[Proxied]:
    authority = Authority(tmp_path / "authority")
    port, ports = free_port(), (free_port(), free_port())
    url = f"https://localhost:{port}"
    (tmp_path / "site.conf").write_text(site(tmp_path, authority, port, ports))
    user = "user root;" if os.geteuid() == 0 else ""
    (tmp_path / "nginx.conf").write_text(MAIN.format(folder=tmp_path, user=user))
    one, two = (
        LiveBackend(tmp_path / "backend", "--public-url", url, "--port", str(each))
        for each in ports
    )
    one.start()
    two.start()
    result = Proxied(url, port, (one, two), authority, tmp_path)
    try:
        with nginx(tmp_path):
            wait_until_open(port)
            yield result
    finally:
        one.stop()
        two.stop()


def wait_until_open(port: int) -> None:
    for _ in range(100_000):
        with contextlib.suppress(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port), timeout=20).close()
            return
    raise AssertionError("nginx doesn't listen")


class Later(SystemClock):
    """The computer's clock, and some time on top."""

    ahead = timedelta()

    def now(self) -> datetime:
        """Return the time."""
        return super().now() + self.ahead


@pytest.fixture
def device(
    proxied: Proxied, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Program, Later]]:
    """A device whose backend is the proxy."""
    clock = Later()
    program = Program(str(throwaway_profile), clock=clock)
    trusted = str(proxied.authority.file)
    monkeypatch.setattr(
        program, "backend", lambda url: HttpBackend(url, program="0", extra_ca_file=trusted)
    )
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", proxied.url)
    yield program, clock
    program.close()


def test_a_device_lives_behind_the_proxy(proxied: Proxied, device: tuple[Program, Later]) -> None:
    program, clock = device
    program.preferences.choose({"contact.news": Decision.DENY}, Method.TOGGLE)
    status = program.sync.run()
    assert (status.state, status.last_error) == (State.IDLE, None)
    assert len(program.sync.holdings().records) == 1  # a proof names the proxy's URL
    assert [proxied.get(path).status_code for path in ("/metrics", "/readyz", "/healthz")] == [
        *(404, 404),
        200,
    ]
    too_long = proxied.post(SigningDevice(), "x" * 9000)
    problem(too_long, 413, "too-large")  # the backend's own words, which devices understand

    program.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    with exhausted(proxied):
        status = program.sync.run()
    assert (status.state, status.pending) == (State.ERROR, 1)
    assert "asks to wait" in (status.last_error or "")
    assert status.next_at is not None
    assert status.next_at - clock.now() > timedelta(seconds=8)
    assert program.sync.run(manual=True).pending == 1  # its time has not come
    clock.ahead = status.next_at - clock.now()
    while program.sync.run().state is not State.IDLE:
        again = program.sync.status().next_at
        assert again is not None
        clock.ahead += again - clock.now()
    assert program.sync.status().pending == 0

    flood(proxied)
    written = (proxied.folder / "site.log").read_text() + (proxied.folder / "main.log").read_text()
    assert written + (proxied.folder / "stderr").read_text() == ""


def flood(proxied: Proxied) -> None:
    """Ask more often than an address may, and see how that is answered."""
    with requests.Session() as session:
        trusted = str(proxied.authority.file)
        url = f"{proxied.url}/healthz"
        answers = [session.get(url, verify=trusted, timeout=20) for _ in range(BURST + 60)]
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert {answer.status_code for answer in answers} == {200, 429}
    problem(refused[0], 429, "rate-limited")
    assert refused[0].headers["Retry-After"] == "10"


@contextlib.contextmanager
def exhausted(proxied: Proxied) -> Iterator[None]:
    """Have all connections of the address taken, so that what comes now is refused."""
    head = f"POST /v1/devices/{'a' * 43}/records HTTP/1.1\r\nHost: localhost:{proxied.port}\r\n"
    head += "Content-Type: application/jose\r\nContent-Length: 100\r\n\r\n"
    with contextlib.ExitStack() as connections:
        for _ in range(CONNECTIONS):
            sock = connections.enter_context(proxied.connect())
            sock.sendall(head.encode())
        answers = (proxied.get("/healthz") for _ in range(200))
        refused = next(answer for answer in answers if answer.status_code != 200)
        problem(refused, 503, "unavailable")
        assert refused.headers["Retry-After"] == "10"
        yield


def test_one_process_ends_and_nobody_notices(proxied: Proxied) -> None:
    one, two = proxied.backends
    for ended in (one, two):
        for _ in range(5):
            device = SigningDevice()
            assert proxied.post(device, device.record()).status_code == 201
        ended.stop()
    device = SigningDevice()
    gone = proxied.post(device, device.record())
    problem(gone, 503, "unavailable")
    assert gone.headers["Retry-After"] == "10"


def test_a_process_that_dies_over_a_request_costs_nobody_an_answer(proxied: Proxied) -> None:
    device = SigningDevice()
    jws = device.record()
    answers = []
    with dying() as (port, died):
        replace_backend(proxied, port)
        while not died.is_set():  # nginx takes the new address up when it comes to it
            answers.append(proxied.post(device, jws))
    assert [answer.status_code for answer in answers] == [201] + [200] * (len(answers) - 1)
    assert len({answer.text for answer in answers}) == 1


@contextlib.contextmanager
def dying() -> Iterator[tuple[int, threading.Event]]:
    """Give the port of a process that hangs up on its requests, as a killed one does, and when."""
    server = socket.create_server(("127.0.0.1", 0))
    died = threading.Event()

    def hang_up() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                with connection:
                    connection.recv(100)
                died.set()

    thread = threading.Thread(target=hang_up)
    thread.start()
    try:
        yield int(server.getsockname()[1]), died
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join()


def replace_backend(proxied: Proxied, port: int) -> None:
    """Put another process in the first one's place, and have nginx know it alone and the second."""
    file = proxied.folder / "site.conf"
    text = file.read_text()
    old = re.findall(r"server 127\.0\.0\.1:(\d+) ", text)[0]
    file.write_text(text.replace(f":{old} ", f":{port} "))
    pid = int((proxied.folder / "nginx.pid").read_text())
    os.kill(pid, signal.SIGHUP)
