"""The backend's command line: serve, migrate, keys."""

from __future__ import annotations

import argparse
import contextlib
import ipaddress
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from alsoft_prefs.core.errors import AlsoftError, UsageProblem

DEFAULT_RATE = 600
DEFAULT_PATIENCE = 10.0
DEFAULT_CONNECTIONS = 1000
_HELP = "See: alsoft-prefs-backend serve --help"


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    root = argparse.ArgumentParser(
        prog="alsoft-prefs-backend",
        description="ALSOFT's reference backend: takes consent records in and answers receipts.",
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _serve_parser(commands.add_parser("serve", help="answer requests", description=_SERVE))
    migrate = commands.add_parser("migrate", help="bring the database's schema up to date")
    _add_database(migrate)
    keys = commands.add_parser("keys", help="show or rotate the signing key")
    actions = keys.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in (
        ("show", "print what /v1/keys answers"),
        ("rotate", "put a new key in use, endorsed by the one before it"),
    ):
        action = actions.add_parser(name, help=text)
        _add_database(action)
        _add_keys(action)
    return root


_SERVE = """Answer requests until SIGTERM. The first line on standard output is the URL, once it is
answered on. Without --public-url the backend speaks plain HTTP and listens on loopback alone."""


def _serve_parser(serve: argparse.ArgumentParser) -> None:
    _add_database(serve)
    _add_keys(serve)
    serve.add_argument("--host", default="127.0.0.1", help="address (default: 127.0.0.1)")
    serve.add_argument("--port", type=int, default=8443, help="0 takes a free one (default: 8443)")
    serve.add_argument(
        "--public-url",
        metavar="URL",
        help="the https:// URL that clients use; states that TLS ends at a proxy in front",
    )
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
        "--until-stdin-closes", action="store_true", help="end when standard input ends"
    )


def _add_database(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--database",
        metavar="URL",
        help="sqlite:///FILE (default: backend.sqlite3 in the user's data folder)",
    )


def _add_keys(to: argparse.ArgumentParser) -> None:
    to.add_argument(
        "--keys", metavar="FILE", type=Path, help="key file (default: beside the database)"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    options = parser().parse_args(arguments)
    run = {"serve": _serve, "migrate": _migrate, "keys": _keys}[options.command]
    try:
        run(options)
    except AlsoftError as error:
        hint = f"\n{error.hint}" if error.hint else ""
        sys.stderr.write(f"{error.title}: {error.message}{hint}\n")
        return error.exit_code
    return 0


def _serve(options: argparse.Namespace) -> None:
    if sys.platform == "win32":
        raise UsageProblem("The backend doesn't run on Windows.", "Run it on Linux or macOS.")
    from alsoft_prefs.backend.assembly import assemble
    from alsoft_prefs.backend.logs import set_up_logs
    from alsoft_prefs.backend.server import listen, run_server

    public_url = _public_url(options)
    if options.rate < 0 or not 0 < options.patience <= 600:
        raise UsageProblem("--rate is 0 or more, --patience from above 0 to 600 seconds.", _HELP)
    if options.connections < 1:
        raise UsageProblem("--connections is 1 or more.", _HELP)
    if not 0 <= options.port <= 65535:
        raise UsageProblem(f"There is no port {options.port}.", "Port 0 takes a free one.")
    set_up_logs()
    try:
        bound = listen(options.host, options.port)
    except OSError as error:
        message = f"{options.host}:{options.port} can't be listened on: {error}."
        raise UsageProblem(message, "Port 0 takes a free one.") from error
    with contextlib.closing(bound):
        port = bound.getsockname()[1]
        app = assemble(
            database=_database(options),
            key_file=_key_file(options),
            policy=options.policy,
            public_url=public_url,
            hosts=_hosts(options.host, port),
            rate=options.rate,
            patience=options.patience,
        )
        url = public_url or f"http://{_authority(options.host, port)}"
        run_server(
            app,
            bound,
            on_started=lambda: _say(url),
            patience=options.patience,
            connections=options.connections,
            until_stdin_closes=options.until_stdin_closes,
        )


def _migrate(options: argparse.Namespace) -> None:
    import asyncio

    from alsoft_prefs.backend.migrations import SCHEMA_VERSION
    from alsoft_prefs.backend.storage_sqlite import open_sqlite

    path = _database(options)
    asyncio.run(open_sqlite(path, migrate=True).close())
    _say(f"{path} has schema {SCHEMA_VERSION}.")


def _keys(options: argparse.Namespace) -> None:
    from alsoft_prefs.backend.signing_keys import KeyFile, rotate
    from alsoft_prefs.core.backend_keys import key_set_document

    path = _key_file(options)
    keys = rotate(path) if options.action == "rotate" else KeyFile(path).current()
    _say(json.dumps(key_set_document(keys.published), indent=2))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _database(options: argparse.Namespace) -> Path:
    url: str | None = options.database
    if url is None:
        from platformdirs import user_data_path

        folder = user_data_path("alsoft-prefs-backend", appauthor=False, ensure_exists=True)
        return folder / "backend.sqlite3"
    if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
        path = Path(unquote(url.removeprefix("sqlite:///"))).absolute()
        if not path.parent.is_dir():
            raise UsageProblem(f"There is no folder {path.parent}.", "Make it first.")
        return path
    raise UsageProblem(
        f"{url.partition(':')[0]!r} is no database that is known here.",
        "Write sqlite:///FILE; an absolute path begins with a fourth slash.",
    )


def _key_file(options: argparse.Namespace) -> Path:
    if options.keys is not None:
        return Path(options.keys)
    database = _database(options)
    return database.with_name(f"{database.stem}-keys.json")


def _public_url(options: argparse.Namespace) -> str | None:
    """Return the stated public URL; without one the host must be a loopback address."""
    if options.public_url is None:
        if not _is_loopback(options.host):
            raise UsageProblem(
                f"Plain HTTP is for loopback only, and {options.host} is not.",
                "Put a proxy in front that ends TLS, and state --public-url https://…",
            )
        return None
    url = options.public_url.rstrip("/")
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise UsageProblem("--public-url must be an https:// URL without a query.", _HELP)
    return str(url)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _hosts(host: str, port: int) -> frozenset[str]:
    """Return what a client on this computer may call the backend (`Host` header)."""
    names = {host.lower(), "localhost", "127.0.0.1", "::1"}
    return frozenset(_authority(name, port) for name in names)


def _authority(host: str, port: int) -> str:
    shown = f"[{host}]" if ":" in host else host
    return shown if port == 80 else f"{shown}:{port}"
