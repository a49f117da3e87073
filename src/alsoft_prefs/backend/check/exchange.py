"""Requests and answers with nothing done on the way: what is stated is what is sent.

`http.client` follows no redirect, sends no header of its own but `Host` and the body's length, and
takes a header twice where it is stated twice.
"""

from __future__ import annotations

import contextlib
import json
import ssl
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from alsoft_prefs.backend.check.clauses import Failed
from alsoft_prefs.core.errors import UsageProblem

MOST_BYTES = 8 * 1024 * 1024
LONGEST_WAIT = 30
TRIES = 4
"""How often a request is sent that is answered with `Retry-After`."""

Headers = tuple[tuple[str, str], ...]


class Request(NamedTuple):
    """A request as it is sent.

    Attributes:
        method: the HTTP method.
        path: below the backend's URL, with the query.
        headers: in their order; a name may stand twice.
        body: sent with its length; a tuple of chunks is sent chunked, without one.
    """

    method: str
    path: str
    headers: Headers = ()
    body: bytes | tuple[bytes, ...] | None = None


class Answer(NamedTuple):
    """An answer as it came; a header's name is in lower case."""

    status: int
    headers: Headers
    body: bytes

    def header(self, name: str) -> str | None:
        """Return a header's value; None where it isn't there."""
        return next((value for each, value in self.headers if each == name.lower()), None)

    @property
    def media_type(self) -> str:
        """The body's media type without parameters; empty where none is stated."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body as text; raises Failed where it isn't UTF-8."""
        try:
            return self.body.decode()
        except UnicodeDecodeError as error:
            raise Failed("The body isn't UTF-8.") from error

    def json(self) -> Any:
        """Return the body's JSON value; raises Failed where it isn't JSON."""
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError) as error:
            raise Failed("The body isn't JSON.") from error


Send = Callable[[Request], Answer]


class NoAnswer(Failed):
    """A request got no answer that is HTTP."""


class HttpSender:
    """Sends each request over a connection of its own.

    Arguments:
        url: the backend's, without a slash at the end.
        ca: a PEM file of the authority to trust instead of the system's; None trusts those.
        seconds: how long to wait for each part of an answer.

    Raises:
        UsageProblem: the authority's file can't be used.
    """

    def __init__(self, url: str, *, ca: Path | None, seconds: float) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "", parts.port
        self._base = parts.path
        self._seconds = seconds
        self._context: ssl.SSLContext | None = None
        if parts.scheme == "https":
            self._context = _context(ca)

    def __call__(self, request: Request) -> Answer:
        """Return what a request is answered with; raises NoAnswer where that is nothing."""
        connection = self._connection()
        try:
            self._send(connection, request)
            with connection.getresponse() as response:
                body = response.read(MOST_BYTES)
                headers = tuple((name.lower(), value) for name, value in response.getheaders())
                return Answer(response.status, headers, body)
        except (OSError, HTTPException) as error:
            raise NoAnswer(f"No answer: {error or type(error).__name__}.") from error
        finally:
            connection.close()

    def _connection(self) -> HTTPConnection:
        if self._context is None:
            return HTTPConnection(self._host, self._port, timeout=self._seconds)
        return HTTPSConnection(self._host, self._port, timeout=self._seconds, context=self._context)

    def _send(self, connection: HTTPConnection, request: Request) -> None:
        own_host = any(name.lower() == "host" for name, _ in request.headers)
        connection.putrequest(
            request.method,
            self._base + request.path,
            skip_host=own_host,
            skip_accept_encoding=True,
        )
        for name, value in request.headers:
            connection.putheader(name, value)
        body = request.body
        if isinstance(body, tuple):
            connection.putheader("Transfer-Encoding", "chunked")
        elif body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders()
        # A backend may answer a body that is too long before it is read to its end.
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for part in _wire(body):
                connection.send(part)


def _wire(body: bytes | tuple[bytes, ...] | None) -> tuple[bytes, ...]:
    if isinstance(body, tuple):
        return (*(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in body), b"0\r\n\r\n")
    return (body,) if body else ()


def _context(ca: Path | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca)
    except (OSError, ssl.SSLError) as error:
        raise UsageProblem(f"{ca} can't be used: {error}.", "Name a PEM file.") from error


def patient(send: Send, wait: Callable[[float], object]) -> Send:
    """Return a sender that waits as long as `Retry-After` says, and asks again.

    Arguments:
        send: sends a request.
        wait: returns after so many seconds.
    """

    def send_patiently(request: Request) -> Answer:
        answer = send(request)
        for _ in range(TRIES - 1):
            stated = answer.header("retry-after") or ""
            if answer.status not in {429, 503} or not stated.isdecimal():
                break
            if int(stated[:9]) > LONGEST_WAIT:
                break
            wait(int(stated))
            answer = send(request)
        return answer

    return send_patiently
