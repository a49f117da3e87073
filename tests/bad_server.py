"""A small HTTP server that misbehaves as it is told, byte by byte if need be."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Behaviour = Callable[["BadServer", socket.socket, bytes], None]
TRICKLE_SECONDS = 0.05


class BadServer:
    """Answers each request by `behaviour`; `requests` holds what came, head and body."""

    def __init__(self, behaviour: Behaviour, context: ssl.SSLContext | None = None) -> None:
        self.behaviour = behaviour
        self.requests: list[bytes] = []
        self.connections = 0
        self.ending = threading.Event()
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"{'https' if self._context else 'http'}://localhost:{self.port}"

    def close(self) -> None:
        self.ending.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in (self._thread, *self._threads):
            thread.join(10)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.callback(connection.close)
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                stack.callback(connection.close)
            while not self.ending.is_set():
                request = read_message(connection)
                if not request:
                    return
                self.requests.append(request)
                self.behaviour(self, connection, request)


def read_message(connection: socket.socket) -> bytes:
    """Return a whole HTTP message, its body as the head announces it; empty where none comes."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    length = 0
    chunked = b"\r\ntransfer-encoding: chunked" in head.lower()
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:") and b" 304 " not in head[:16]:
            length = int(line.partition(b":")[2])
    while len(body) < length or (chunked and not body.endswith(b"0\r\n\r\n")):
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        body += chunk
    return head + b"\r\n\r\n" + body


def answer(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """Return an answer's bytes; `content_type="text/html"` makes the header `Content-Type`."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def sends(content: bytes) -> Behaviour:
    """Answer at once, and keep the connection."""
    return lambda _server, connection, _request: connection.sendall(content)


def sends_and_closes(content: bytes) -> Behaviour:
    """Answer, or say nothing at all, and close."""

    def behave(_server: BadServer, connection: socket.socket, _request: bytes) -> None:
        connection.sendall(content)
        connection.shutdown(socket.SHUT_RDWR)

    return behave


def resets(content: bytes) -> Behaviour:
    """Begin an answer and reset the connection."""

    def behave(_server: BadServer, connection: socket.socket, _request: bytes) -> None:
        connection.sendall(content)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    return behave


def trickles(begin: bytes, endless: bytes) -> Behaviour:
    """Answer quickly at first, then for ever one byte at a time."""

    def behave(server: BadServer, connection: socket.socket, _request: bytes) -> None:
        connection.sendall(begin)
        while not server.ending.wait(TRICKLE_SECONDS):
            connection.sendall(endless)

    return behave


def hangs(server: BadServer, _connection: socket.socket, _request: bytes) -> None:
    """Take the request and say nothing, with the connection open."""
    server.ending.wait(10)


@contextlib.contextmanager
def bad_server(behaviour: Behaviour, context: ssl.SSLContext | None = None) -> Iterator[BadServer]:
    """Give a running server."""
    server = BadServer(behaviour, context)
    try:
        yield server
    finally:
        server.close()


def tls(directory: Path) -> tuple[ssl.SSLContext, Path]:
    """Return a server's TLS context for localhost, and the file of the authority behind it."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = _certificate("Test authority", authority_key, "Test authority", authority_key)
    certificate = _certificate("localhost", key, "Test authority", authority_key)
    authority_file, chain = directory / "authority.pem", directory / "server.pem"
    authority_file.write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    chain.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context, authority_file


def _certificate(
    name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
) -> x509.Certificate:
    now = datetime.now(UTC)
    is_authority = name == issuer
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )
    if is_authority:
        usage = x509.KeyUsage(
            True,
            False,
            False,
            False,
            False,
            True,
            True,
            False,
            False,
        )
        builder = builder.add_extension(usage, critical=True)
    else:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())
