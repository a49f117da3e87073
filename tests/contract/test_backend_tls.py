"""TLS of the backend's own: what it speaks, what it renews, and whom it waits for."""

from __future__ import annotations

import contextlib
import json
import shutil
import signal
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
import requests
from cryptography import x509

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.backend.commands import main
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Method
from alsoft_prefs.services.sync import State
from tests.backend_world import LiveBackend, SigningDevice, live_backend, problem
from tests.certificates import Authority


class TlsBackend(NamedTuple):
    """A backend that speaks TLS, and the folder and authority of its certificate."""

    backend: LiveBackend
    authority: Authority
    folder: Path

    def address(self) -> tuple[str, int]:
        """Return where it listens."""
        parts = urlsplit(self.backend.url)
        assert parts.hostname is not None
        assert parts.port is not None
        return parts.hostname, parts.port

    def connect(self, context: ssl.SSLContext) -> ssl.SSLSocket:
        """Return a connection after its handshake."""
        sock = socket.create_connection(self.address(), timeout=20)
        return context.wrap_socket(sock, server_hostname="localhost")

    def trusting(self) -> ssl.SSLContext:
        """Return a client's settings."""
        return ssl.create_default_context(cafile=str(self.authority.file))

    def serial(self) -> int:
        """Return which certificate a new connection gets."""
        with self.connect(self.trusting()) as sock:
            shown = sock.getpeercert(binary_form=True)
        assert shown is not None
        return x509.load_der_x509_certificate(shown).serial_number

    def replace(self, name: str) -> int:
        """Put a new certificate in place of the old one, and return its serial number."""
        issued = self.authority.issue(name)
        shutil.copy(issued.chain, self.folder / "tls.pem")
        shutil.copy(issued.key, self.folder / "tls.key")
        return issued.serial

    def hang_up_signal(self) -> None:
        """Tell it to read its certificate again, and wait until it says what came of that."""
        before = len(self.backend.log().splitlines())
        assert self.backend.process is not None
        self.backend.process.send_signal(signal.SIGHUP)
        while len(self.backend.log().splitlines()) == before:
            requests.get(f"{self.backend.url}/healthz", verify=str(self.authority.file), timeout=20)


@contextlib.contextmanager
def tls_backend(folder: Path, *options: str) -> Iterator[TlsBackend]:
    authority = Authority(folder / "authority")
    issued = authority.issue("tls")
    own = folder / "backend"
    own.mkdir()
    shutil.copy(issued.chain, own / "tls.pem")
    shutil.copy(issued.key, own / "tls.key")
    words = ("--tls-cert", str(own / "tls.pem"), "--tls-key", str(own / "tls.key"), *options)
    with live_backend(own, *words) as backend:
        yield TlsBackend(backend, authority, own)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsBackend]:
    with tls_backend(tmp_path_factory.mktemp("tls"), "--patience", "1") as served:
        yield served


def test_a_device_syncs_over_tls(
    served: TlsBackend, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = served.backend.url
    assert url.startswith("https://127.0.0.1:")
    trusted = str(served.authority.file)
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", url)
    program.preferences.choose({"contact.news": Decision.DENY}, Method.TOGGLE)
    monkeypatch.setattr(
        program, "backend", lambda url: HttpBackend(url, program="0", extra_ca_file=trusted)
    )
    status = program.sync.run()
    assert (status.state, status.last_error) == (State.IDLE, None)
    program.identity.erase()
    assert program.sync.run().state is State.IDLE  # a proof names the https:// URL


def test_a_device_that_does_not_know_the_authority_sends_nothing(
    served: TlsBackend, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", served.backend.url)
    program.preferences.choose({"contact.news": Decision.DENY}, Method.TOGGLE)
    said = program.sync.run().last_error or ""
    assert "certificate comes from “Tests”, which this computer doesn't trust" in said


def test_a_proof_for_plain_http_is_refused(
    served: TlsBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(served.authority.file))
    device = SigningDevice()
    served.backend.post(device, device.record())
    assert served.backend.ask("GET", device).status_code == 200
    url = f"{served.backend.url}/v1/devices/{device.id}"
    proof = device.proof("GET", url.replace("https:", "http:"))
    problem(requests.get(url, headers=proof, timeout=10), 404, "not-found")


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
def test_old_versions_of_tls_are_refused(served: TlsBackend) -> None:
    context = served.trusting()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with served.connect(context) as sock:
        assert sock.version() == "TLSv1.2"
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError):
        served.connect(context)


def test_who_begins_no_handshake_is_cut_off(served: TlsBackend) -> None:
    for said in (b"", b"GET /healthz HTTP/1.1\r\n\r\n"):
        with (
            socket.create_connection(served.address(), timeout=20) as sock,
            contextlib.suppress(ConnectionResetError),
        ):
            sock.sendall(said)
            assert b"HTTP/1.1 200" not in sock.recv(100)
    assert "error" not in served.backend.log()


def test_a_new_certificate_is_taken_up_and_a_broken_one_is_not(tmp_path: Path) -> None:
    with tls_backend(tmp_path) as served:
        first = served.serial()
        second = served.replace("second")
        assert served.serial() == first
        served.hang_up_signal()
        assert served.serial() == second
        issued = served.authority.issue("third")
        shutil.copy(issued.chain, served.folder / "tls.pem")  # and not yet its key
        served.hang_up_signal()
        assert served.serial() == second
        told = [json.loads(line) for line in served.backend.log().splitlines()]
        assert [line["event"] for line in told] == [
            "started",
            "certificate read again",
            "the old certificate stays in use",
        ]
        shutil.copy(issued.key, served.folder / "tls.key")
        served.hang_up_signal()
        assert served.serial() == issued.serial


def test_a_caller_who_does_not_say_goodbye_holds_up_no_end(tmp_path: Path) -> None:
    with tls_backend(tmp_path) as served, served.connect(served.trusting()) as sock:
        sock.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200" in sock.recv(1000)
        process = served.backend.process
        assert process is not None
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0  # DRAIN_SECONDS is more


def test_what_tls_needs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    authority = Authority(tmp_path / "authority")
    one, two = authority.issue("one"), authority.issue("two")
    database = f"sqlite:///{tmp_path / 'b.sqlite3'}"

    def serve(*words: object) -> tuple[int, str]:
        code = main(["serve", "--database", database, "--port", "0", *map(str, words)])
        return code, capsys.readouterr().err

    both = ("--tls-cert", one.chain, "--tls-key", one.key)
    for words, expected, said in (
        (("--tls-cert", one.chain), 2, "belong together"),
        (("--tls-key", one.key), 2, "belong together"),
        (("--tls-cert", one.chain, "--tls-key", two.key), 4, "can't be used"),
        (("--tls-cert", tmp_path / "none", "--tls-key", two.key), 4, "No such file"),
        ((*both, "--host", "0.0.0.0"), 2, "--public-url"),
    ):
        code, text = serve(*words)
        assert (code, said in text) == (expected, True), text
    assert not list(tmp_path.glob("*.sqlite3"))
