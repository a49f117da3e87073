"""Behind an organisation's proxy: who names it, what it may refuse, and whom TLS trusts."""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import requests.adapters

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import BackendProblem
from alsoft_prefs.core.journal import Method
from alsoft_prefs.services.sync import State, SyncStatus
from alsoft_prefs.testing.live_backend import LiveBackend
from tests.bad_server import bad_server, hangs, sends_and_closes
from tests.certificates import Authority
from tests.connect_proxy import ConnectProxy, connect_proxy

HOST = "prefs.example"
URL = f"https://{HOST}"
TUNNEL = f"CONNECT {HOST}:443 HTTP/1.0"
SHORT = 1.0


class World(NamedTuple):
    """A backend that only a proxy leads to, and the authorities of the public and of the office."""

    backend: LiveBackend
    routes: dict[str, int]
    public: Authority
    office: Authority


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("office")
    public = Authority(folder / "public", "Public CA")
    office = Authority(folder / "own", "Example Corp Web Gateway")
    issued = public.issue("backend", HOST)
    port = free_port()
    backend = LiveBackend(
        folder / "backend",
        *("--tls-cert", str(issued.chain), "--tls-key", str(issued.key)),
        *("--public-url", URL, "--port", str(port), "--rate", "0"),
    )
    backend.start()
    yield World(backend, {f"{HOST}:443": port}, public, office)
    backend.stop()


@pytest.fixture(autouse=True)
def _outside(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of the person who runs this, and the public authority in the system's store."""
    for name in [n for n in os.environ if n.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SSL_CERT_FILE", str(world.public.file))
    monkeypatch.setenv("SSL_CERT_DIR", str(world.public.file.parent / "none"))


@pytest.fixture
def device(program: Program, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A profile with a choice that waits for the backend."""
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", URL)
    program.preferences.choose({"contact.news": Decision.DENY}, Method.TOGGLE)
    return program


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def organisation(profile: Path, level: str = "managed", **network: str) -> None:
    """Have the organisation set something about the network."""
    (profile / level).mkdir(exist_ok=True)
    (profile / level / "network.json").write_text(json.dumps({"network": network}))


def is_confirmed(status: SyncStatus) -> bool:
    assert status.last_error is None, status.last_error
    return (status.state, status.pending) == (State.IDLE, 0)


def ask(proxy: str, *, timeout: float = SHORT, extra: Path | None = None) -> BackendProblem:
    """Return the problem that a request through a proxy ends in."""
    backend = HttpBackend(
        URL,
        program="0",
        proxy=proxy,
        timeout=timeout,
        extra_ca_file=str(extra) if extra else None,
    )
    with pytest.raises(BackendProblem) as raised:
        backend.get_keys()
    backend.close()
    assert "Your choices are kept" in raised.value.message
    return raised.value


def test_the_organisations_proxy_leads_to_the_backend(
    world: World, device: Program, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "*")
    with connect_proxy(ConnectProxy(world.routes)) as proxy:
        organisation(throwaway_profile, proxy=proxy.url)
        assert is_confirmed(device.sync.run())
        found = {check.name: check for check in device.doctor.checks()}
    assert set(proxy.seen) == {TUNNEL}
    assert found["proxy"].message.startswith(f"{proxy.address} leads to the backend.")
    assert "network.proxy" in found["proxy"].message
    assert found["backend"].health == "ok"


def test_the_environments_proxy_goes_before_a_recommended_one(
    world: World, device: Program, throwaway_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    organisation(throwaway_profile, "recommended", proxy="http://127.0.0.1:9")
    with connect_proxy(ConnectProxy(world.routes)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert is_confirmed(device.sync.run())
    assert set(proxy.seen) == {TUNNEL}


def test_a_recommended_proxy_holds_where_the_environment_says_nothing(
    world: World, device: Program, throwaway_profile: Path
) -> None:
    with connect_proxy(ConnectProxy(world.routes)) as proxy:
        organisation(throwaway_profile, "recommended", proxy=proxy.url)
        assert is_confirmed(device.sync.run())


@pytest.mark.parametrize("name", ["https_proxy", "ALL_PROXY"])
def test_the_command_line_heeds_the_environment(
    world: World, device: Program, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    device.close()
    with connect_proxy(ConnectProxy(world.routes)) as proxy:
        monkeypatch.setenv(name, proxy.address)
        command = [str(Path(sys.executable).with_name("alsoft-prefs")), "sync"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert set(proxy.seen) == {TUNNEL}


@pytest.mark.parametrize("exempt", ["localhost", "127.0.0.1,.localhost", "*", "localhost:{port}"])
def test_no_proxy_leads_past_the_proxy(
    world: World, exempt: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = world.routes[f"{HOST}:443"]
    with connect_proxy(ConnectProxy(world.routes)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", exempt.format(port=port))
        backend = HttpBackend(f"https://localhost:{port}", program="0")
        assert backend.get_keys().status == 200
        backend.close()
    assert proxy.seen == []


def test_a_proxy_that_wants_a_password_gets_the_environments_or_says_so(
    world: World, device: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    with connect_proxy(ConnectProxy(world.routes, password="ann:s3cret/")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        status = device.sync.run()
        said = status.last_error or ""
        assert f"The proxy {proxy.address} asks for a name and a password." in said
        assert "HTTPS_PROXY" in said
        assert status.pending == 1
        monkeypatch.setenv("HTTPS_PROXY", f"http://ann:wrong@{proxy.address}")
        refused = device.sync.run().last_error or ""
        assert "asks for a name and a password" in refused
        assert "wrong" not in refused
        monkeypatch.setenv("HTTPS_PROXY", f"http://ann:s3cret%2F@{proxy.address}")
        assert is_confirmed(device.sync.run())


@pytest.mark.parametrize("status", [403, 502, 503])
def test_a_proxy_that_refuses_is_named_with_its_status(world: World, status: int) -> None:
    with connect_proxy(ConnectProxy(world.routes, refusing=status)) as proxy:
        problem = ask(proxy.url)
    assert problem.message.startswith(
        f"The proxy {proxy.address} doesn't let {HOST} through (status {status})."
    )
    assert "network.proxy" in problem.hint


def test_a_proxy_that_is_down_is_named_with_who_sets_it(
    device: Program, throwaway_profile: Path
) -> None:
    address = f"127.0.0.1:{free_port()}"
    organisation(throwaway_profile, proxy=f"http://{address}")
    status = device.sync.run()
    said = status.last_error or ""
    assert f"The proxy {address}, which leads to {HOST}, can't be used (no connection)." in said
    assert "Your organisation sets it: network.proxy." in said
    assert (status.state, status.pending) == (State.ERROR, 1)
    found = {check.name: check for check in device.doctor.checks()}
    assert found["backend"].health == "problem"
    assert address in found["backend"].message


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        ("socks5://127.0.0.1:9", "its address makes no sense"),
        ("http://127.0.0.1:port", "its address makes no sense"),
        ("http://", "its address makes no sense"),
        ("ftp://127.0.0.1:9", "its address makes no sense"),
        ("http://name:secret@", "its address makes no sense"),
        ("http://[name:secret@x", "its address makes no sense"),
    ],
)
def test_a_proxys_address_that_makes_no_sense_is_told(
    proxy: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    backend = HttpBackend(URL, program="0", timeout=SHORT)
    with pytest.raises(BackendProblem, match=reason) as raised:
        backend.get_keys()
    assert "The environment sets it" in raised.value.hint
    assert "secret" not in raised.value.message + raised.value.hint


def test_proxies_that_misbehave_end_with_the_time() -> None:
    with bad_server(hangs) as server:
        assert "in time" in ask(f"http://127.0.0.1:{server.port}").message
    with bad_server(sends_and_closes(b"")) as server:
        assert "can't be" in ask(f"http://127.0.0.1:{server.port}").message
    with bad_server(sends_and_closes(b"\x00 garbage\r\n\r\n")) as server:
        assert "can't be" in ask(f"http://127.0.0.1:{server.port}").message


def test_a_proxy_is_spoken_to_over_tls_where_its_address_says_so(world: World) -> None:
    issued = world.public.issue("proxy")
    secured = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secured.load_cert_chain(issued.chain, issued.key)
    with connect_proxy(ConnectProxy(world.routes, secured=secured)) as proxy:
        backend = HttpBackend(URL, program="0", proxy=f"https://localhost:{proxy.port}")
        assert backend.get_keys().status == 200
        backend.close()
    own = world.office.issue("proxy")
    stranger = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    stranger.load_cert_chain(own.chain, own.key)
    with connect_proxy(ConnectProxy(world.routes, secured=stranger)) as proxy:
        problem = ask(f"https://localhost:{proxy.port}")
    assert "can't be used (its certificate doesn't hold)" in problem.message
    assert proxy.seen == []


def test_an_organisations_authority_is_trusted_for_its_own_proxy_too(world: World) -> None:
    issued = world.office.issue("proxy")
    secured = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secured.load_cert_chain(issued.chain, issued.key)
    with connect_proxy(ConnectProxy(world.routes, secured=secured)) as proxy:
        backend = HttpBackend(
            URL,
            program="0",
            proxy=f"https://localhost:{proxy.port}",
            extra_ca_file=str(world.office.file),
        )
        assert backend.get_keys().status == 200
        backend.close()


def test_who_looks_into_tls_is_refused_and_named(
    world: World, device: Program, throwaway_profile: Path
) -> None:
    intercepting = ConnectProxy(world.routes, inspecting=world.office, trusting=world.public.file)
    with connect_proxy(intercepting) as proxy:
        organisation(throwaway_profile, proxy=proxy.url)
        status = device.sync.run()
    said = status.last_error or ""
    assert f"{HOST} can't be trusted" in said
    assert "“Example Corp Web Gateway”, which this computer doesn't trust" in said
    assert "network.extra_ca_file" in said
    assert (status.state, status.pending) == (State.ERROR, 1)
    assert proxy.requests == []


def test_who_looks_into_tls_by_the_organisations_word_is_trusted_beside_the_system(
    world: World, device: Program, throwaway_profile: Path
) -> None:
    office = str(world.office.file)
    intercepting = ConnectProxy(world.routes, inspecting=world.office, trusting=world.public.file)
    with connect_proxy(intercepting) as proxy:
        organisation(throwaway_profile, proxy=proxy.url, extra_ca_file=office)
        assert is_confirmed(device.sync.run())
    assert any(request.startswith(b"POST /v1/devices/") for request in proxy.requests)
    device.preferences.choose({"contact.news": Decision.ALLOW}, Method.TOGGLE)
    with connect_proxy(ConnectProxy(world.routes)) as proxy:
        organisation(throwaway_profile, proxy=proxy.url, extra_ca_file=office)
        assert is_confirmed(device.sync.run())


def test_no_authority_is_trusted_that_neither_system_nor_organisation_names(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes with requests isn't, nor what its own variables name."""
    office = str(world.office.file)
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", office)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", office)
    monkeypatch.setenv("CURL_CA_BUNDLE", office)
    intercepting = ConnectProxy(world.routes, inspecting=world.office, trusting=world.public.file)
    with connect_proxy(intercepting) as proxy:
        assert "can't be trusted" in ask(proxy.url).message
    assert proxy.requests == []


def test_a_password_of_a_netrc_is_never_sent(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".netrc").write_text(f"machine {HOST} login ann password s3cret\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    intercepting = ConnectProxy(world.routes, inspecting=world.office, trusting=world.public.file)
    with connect_proxy(intercepting) as proxy:
        backend = HttpBackend(
            URL, program="0", proxy=proxy.url, extra_ca_file=str(world.office.file)
        )
        assert backend.get_keys().status == 200
        backend.close()
    assert b"uthorization" not in proxy.requests[0]
