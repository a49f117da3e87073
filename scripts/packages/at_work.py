"""Uses a built program as at work: a backend over TLS behind a proxy, and one that intercepts.

Only a built program can get this wrong: it brings Python along, and trusts the system's store.
"""

from __future__ import annotations

import socket
import tempfile
from pathlib import Path

from alsoft_prefs.testing.live_backend import LiveBackend
from scripts.packages.smoke import Broken, Person
from tests.certificates import Authority
from tests.connect_proxy import ConnectProxy, connect_proxy

HOST = "prefs.example"
GATEWAY = "Example Corp Web Gateway"


def at_work(program: list[str]) -> str:
    """Use the program behind two proxies, and return what held.

    Arguments:
        program: the words that start it.

    Raises:
        Broken: a proxy isn't used, a certificate is trusted that mustn't be, or isn't that must.
    """
    with tempfile.TemporaryDirectory(prefix="at-work-") as folder:
        place = Path(folder)
        public = Authority(place / "public", "Public CA")
        office = Authority(place / "office", GATEWAY)
        issued, port = public.issue("backend", HOST), _free_port()
        backend = LiveBackend(
            place / "backend",
            *("--tls-cert", str(issued.chain), "--tls-key", str(issued.key)),
            *("--public-url", f"https://{HOST}", "--port", str(port)),
        )
        backend.start()
        try:
            _use(program, place, {f"{HOST}:443": port}, public, office)
        finally:
            backend.stop()
    return "a proxy leads to a backend over TLS; who intercepts is refused, named, and then trusted"


def _use(
    program: list[str], place: Path, routes: dict[str, int], public: Authority, office: Authority
) -> None:
    (place / "home").mkdir()
    system = {
        "ALSOFT_PREFS_BACKEND_URL": f"https://{HOST}",
        "SSL_CERT_FILE": str(public.file),
        "SSL_CERT_DIR": str(place / "none"),
    }
    with connect_proxy(ConnectProxy(routes)) as proxy:
        person = Person(program, str(place / "home"), {**system, "HTTPS_PROXY": proxy.url})
        person.run("opt-out", "--sync")
        if not proxy.seen:
            raise Broken("the backend was reached, but not through the proxy")
    intercepting = ConnectProxy(routes, inspecting=office, trusting=public.file)
    with connect_proxy(intercepting) as proxy:
        person = Person(program, str(place / "home"), {**system, "HTTPS_PROXY": proxy.url})
        said = person.run("doctor", code=5)
        if GATEWAY not in said or proxy.requests:
            raise Broken(f"who intercepts isn't refused by name: {said}")
        both = place / "both.pem"
        both.write_bytes(public.file.read_bytes() + office.file.read_bytes())
        person.run("set", "contact.news=deny", "--sync", SSL_CERT_FILE=str(both))
        if not proxy.requests:
            raise Broken("the intercepting proxy wasn't used")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
