"""`serve`: answer requests until SIGTERM."""

from __future__ import annotations

import argparse
import contextlib
import ipaddress
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from alsoft_prefs.backend.loopback import is_loopback
from alsoft_prefs.backend.options import add_database, add_keys, database_of, key_file_of, say
from alsoft_prefs.core.errors import UsageProblem

if TYPE_CHECKING:
    from alsoft_prefs.backend.options import DatabaseChoice
    from alsoft_prefs.backend.signing_keys import KeySource
    from alsoft_prefs.backend.tls import Certificate

DEFAULT_RATE = 600
DEFAULT_PATIENCE = 10.0
DEFAULT_CONNECTIONS = 1000
_PORTS = {"http": 80, "https": 443}
_HELP = "See: alsoft-prefs-backend serve --help"


_SERVE = """Answer requests until SIGTERM. The first line on standard output is the URL, once it is
answered on. Without --public-url and --tls-cert the backend speaks plain HTTP and listens on
loopback alone."""


def add(commands: Any) -> None:
    """Add the command to a parser's commands."""
    serve = commands.add_parser("serve", help="answer requests", description=_SERVE)
    serve.set_defaults(run=run)
    add_database(serve)
    add_keys(serve)
    serve.add_argument("--host", default="127.0.0.1", help="address (default: 127.0.0.1)")
    serve.add_argument("--port", type=int, default=8443, help="0 takes a free one (default: 8443)")
    serve.add_argument(
        "--public-url",
        metavar="URL",
        help="the https:// URL that clients use; states that TLS ends at a proxy in front",
    )
    serve.add_argument(
        "--tls-cert",
        metavar="FILE",
        type=Path,
        help="speak TLS with this certificate chain (PEM); read again at SIGHUP",
    )
    serve.add_argument("--tls-key", metavar="FILE", type=Path, help="its private key (PEM)")
    serve.add_argument(
        "--policy", metavar="DIR", type=Path, help="folder of VERSION/LANGUAGE.md files"
    )
    serve.add_argument(
        "--rate",
        metavar="N",
        type=int,
        default=DEFAULT_RATE,
        help=f"requests a minute for each device, 0 for any (default: {DEFAULT_RATE})",
    )
    serve.add_argument(
        "--patience",
        metavar="S",
        type=float,
        default=DEFAULT_PATIENCE,
        help=f"seconds for a request to arrive, head and body (default: {DEFAULT_PATIENCE:g})",
    )
    serve.add_argument(
        "--connections",
        metavar="N",
        type=int,
        default=DEFAULT_CONNECTIONS,
        help=f"open connections, above which the answer is 503 (default: {DEFAULT_CONNECTIONS})",
    )
    serve.add_argument(
        "--metrics-from",
        metavar="NETWORK",
        type=ipaddress.ip_network,
        action="append",
        default=[],
        help="who may read /metrics, such as 10.0.0.0/8; may be repeated (default: loopback)",
    )
    serve.add_argument(
        "--batch",
        metavar="N",
        type=int,
        help="devices whose writes may share a commit; 1 where a transaction may not span shards",
    )
    serve.add_argument(
        "--until-stdin-closes", action="store_true", help="end when standard input ends"
    )


def run(options: argparse.Namespace) -> None:
    """Serve, as the options say, until told to end."""
    if sys.platform == "win32":
        raise UsageProblem("The backend doesn't run on Windows.", "Run it on Linux or macOS.")
    from alsoft_prefs.backend.assembly import assemble
    from alsoft_prefs.backend.logs import set_up_logs
    from alsoft_prefs.backend.metrics import LOOPBACK, Metrics
    from alsoft_prefs.backend.server import listen, run_server

    certificate = _certificate(options)
    public_url = _public_url(options)
    if options.rate < 0 or not 0 < options.patience <= 600:
        raise UsageProblem("--rate is 0 or more, --patience from above 0 to 600 seconds.", _HELP)
    if options.batch is not None and not 1 <= options.batch <= 1000:
        raise UsageProblem("--batch is from 1 to 1000.", _HELP)
    if options.connections < 1:
        raise UsageProblem("--connections is 1 or more.", _HELP)
    if not 0 <= options.port <= 65535:
        raise UsageProblem(f"There is no port {options.port}.", "Port 0 takes a free one.")
    set_up_logs()
    database, keys = database_of(options), _keys(options)
    metrics = Metrics(tuple(options.metrics_from) or LOOPBACK)
    try:
        bound = listen(options.host, options.port)
    except OSError as error:
        message = f"{options.host}:{options.port} can't be listened on: {error}."
        raise UsageProblem(message, "Port 0 takes a free one.") from error
    with contextlib.closing(bound):
        port = bound.getsockname()[1]
        app = assemble(
            database=database,
            batch=options.batch,
            keys=keys,
            policy=options.policy,
            public_url=public_url,
            hosts=_hosts(options.host, port, "http" if certificate is None else "https"),
            rate=options.rate,
            patience=options.patience,
            metrics=metrics,
        )
        scheme = "http" if certificate is None else "https"
        url = public_url or f"{scheme}://{_authority(options.host, port, scheme)}"
        run_server(
            app,
            bound,
            on_started=lambda: _started(url, database, keys),
            patience=options.patience,
            connections=options.connections,
            until_stdin_closes=options.until_stdin_closes,
            certificate=certificate,
        )


def _started(url: str, database: DatabaseChoice, keys: KeySource) -> None:
    """Say where requests are answered, and log with what."""
    from alsoft_prefs.backend.migrations import SCHEMA_VERSION
    from alsoft_prefs.version import VERSION

    facts = {
        "version": VERSION,
        "database": database.url.partition(":")[0],
        "schema": SCHEMA_VERSION,
        "kid": keys.current().kid,
    }
    logging.getLogger("alsoft_prefs.backend").info("started", extra=facts)
    say(url)


def _certificate(options: argparse.Namespace) -> Certificate | None:
    from alsoft_prefs.backend.tls import Certificate

    chain, key = options.tls_cert, options.tls_key
    if (chain is None) != (key is None):
        raise UsageProblem("--tls-cert and --tls-key belong together.", _HELP)
    return None if chain is None else Certificate(chain, key)


def _keys(options: argparse.Namespace) -> KeySource:
    """Return the keys: of the file that is named, else of the environment, else of the rule."""
    from alsoft_prefs.backend.signing_keys import FixedKeys, ensure_key_file, keys_of_environment

    document = None if options.keys is not None else keys_of_environment()
    return ensure_key_file(key_file_of(options)) if document is None else FixedKeys(document)


def _public_url(options: argparse.Namespace) -> str | None:
    """Return the stated public URL; without one the host must be one that clients can name."""
    if options.public_url is None:
        if options.tls_cert is None and not is_loopback(options.host):
            raise UsageProblem(
                f"Plain HTTP is for loopback only, and {options.host} is not.",
                "Put a proxy in front that ends TLS, and state --public-url https://…; or state "
                "--tls-cert and --tls-key.",
            )
        if options.host in ("", "0.0.0.0", "::"):  # noqa: S104  refused, not listened on
            raise UsageProblem(
                f"{options.host} is no address that a client can ask for.",
                "State --public-url https://… with the name that clients use.",
            )
        return None
    url = options.public_url.rstrip("/")
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise UsageProblem("--public-url must be an https:// URL without a query.", _HELP)
    return str(url)


def _hosts(host: str, port: int, scheme: str) -> frozenset[str]:
    """Return what a client that asks directly may call the backend (`Host` header)."""
    names = {host.lower(), "localhost", "127.0.0.1", "::1"}
    return frozenset(_authority(name, port, scheme) for name in names)


def _authority(host: str, port: int, scheme: str) -> str:
    shown = f"[{host}]" if ":" in host else host
    return shown if port == _PORTS[scheme] else f"{shown}:{port}"
