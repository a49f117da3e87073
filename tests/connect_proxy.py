"""A proxy as organisations have one, on loopback: CONNECT, passwords, and looking into TLS."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bad_server import read_message
from tests.certificates import Authority

ENOUGH_SECONDS = 20.0


class ConnectProxy:
    """Leads to the hosts that it knows; `seen` holds the first line of each request.

    Arguments of the constructor:
        routes: the ports of this computer that hosts are on, by `host:port`.
        password: `name:password` that it asks for.
        refusing: a status that it refuses everything with.
        inspecting: the authority that it intercepts TLS with, making certificates as they come.
        trusting: the file of authorities that an intercepting proxy trusts the hosts by.
        secured: the TLS that it is spoken to with itself.
    """

    def __init__(
        self,
        routes: Mapping[str, int],
        *,
        password: str = "",
        refusing: int = 0,
        inspecting: Authority | None = None,
        trusting: Path | None = None,
        secured: ssl.SSLContext | None = None,
    ) -> None:
        self.seen: list[str] = []
        self.requests: list[bytes] = []
        self._routes = routes
        self._password = base64.b64encode(password.encode()).decode()
        self._refusing = refusing
        self._inspecting, self._trusting = inspecting, trusting
        self._secured = secured
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: set[socket.socket] = set()
        self._threads = [threading.Thread(target=self._accept, name="CONNECT proxy")]
        self._threads[0].start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.address}"

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in tuple(self._open):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(ENOUGH_SECONDS)
            assert not thread.is_alive()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                client.settimeout(ENOUGH_SECONDS)
                self._open.add(client)
                thread = threading.Thread(target=self._serve, args=(client,), name="a tunnel")
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.enter_context(client)
            if self._secured is not None:
                client = stack.enter_context(self._secured.wrap_socket(client, server_side=True))
            head = read_message(client).decode()
            line = head.partition("\r\n")[0]
            self.seen.append(line)
            method, _, rest = line.partition(" ")
            target = rest.partition(" ")[0]
            status = self._status(method, target, head)
            client.sendall(f"HTTP/1.1 {status} Whatever\r\n\r\n".encode())
            if status != 200:
                return
            address = ("127.0.0.1", self._routes[target])
            server = stack.enter_context(socket.create_connection(address, timeout=ENOUGH_SECONDS))
            self._open.add(server)
            if self._inspecting is None:
                _carry(client, server)
                return
            self._intercept(client, server, target.partition(":")[0])

    def _status(self, method: str, target: str, head: str) -> int:
        if method != "CONNECT":
            return 405
        if self._password and f"Proxy-Authorization: Basic {self._password}" not in head:
            return 407
        return self._refusing or (200 if target in self._routes else 502)

    def _intercept(self, client: socket.socket, server: socket.socket, host: str) -> None:
        """Read what is said: TLS ends here, under a certificate made for the host."""
        assert self._inspecting is not None
        issued = self._inspecting.issue(f"{host}-{len(self.seen)}", host)
        ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        ours.load_cert_chain(issued.chain, issued.key)
        theirs = ssl.create_default_context(cafile=str(self._trusting))
        with (
            ours.wrap_socket(client, server_side=True) as inner,
            theirs.wrap_socket(server, server_hostname=host) as outer,
        ):
            while request := read_message(inner):
                self.requests.append(request)
                outer.sendall(request)
                inner.sendall(read_message(outer))


def _carry(one: socket.socket, other: socket.socket) -> None:
    """Bring bytes both ways until one side ends."""
    while True:
        for ready in select.select([one, other], [], [])[0]:
            chunk = ready.recv(65536)
            if not chunk:
                return
            (other if ready is one else one).sendall(chunk)


@contextlib.contextmanager
def connect_proxy(proxy: ConnectProxy) -> Iterator[ConnectProxy]:
    """Give a proxy that runs until the block ends."""
    try:
        yield proxy
    finally:
        proxy.close()
