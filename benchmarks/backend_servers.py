"""The parts that are measured: PostgreSQL, two server processes, Kinto, and what loads them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from alsoft_prefs.backend.postgres_start import migrate_postgres
from alsoft_prefs.testing.live_backend import LiveBackend
from alsoft_prefs.testing.live_postgres import LivePostgres

LUA = Path(__file__).with_name("backend_load.lua")
CONNECTIONS = 16
KINTO_PORT = 18888
KINTO = ("kinto[postgresql]==26.5.0", "granian==2.8.7")
BUILD = Path(__file__).resolve().parent.parent / "build"


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """Give a folder for a while."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)


class Load(NamedTuple):
    """What a load met.

    Attributes:
        rate: requests a second.
        p50: half of the answers came within so many milliseconds.
        p99: 99 of 100 answers did.
        failed: how many answers were 400 or above.
    """

    rate: float
    p50: float
    p99: float
    failed: int


class Servers(NamedTuple):
    """Two server processes over one database."""

    url: str
    folder: Path
    ports: tuple[int, ...]


@contextlib.contextmanager
def durable_postgres() -> Iterator[LivePostgres]:
    """Run a PostgreSQL that waits for the disk at each commit."""
    server = LivePostgres(fsync="on", synchronous_commit="on", shared_buffers="512MB")
    server.start()
    try:
        yield server
    finally:
        server.remove()


def migrated(server: LivePostgres, name: str) -> str:
    """Return the URL of a new database with its schema."""
    url = server.database(name)
    migrate_postgres(url)
    return url


@contextlib.contextmanager
def two_servers(url: str) -> Iterator[Servers]:
    """Run two processes of the backend over a database."""
    with scratch() as folder:
        backends = [LiveBackend(folder, "--rate", "0", url_of_database=url) for _ in range(2)]
        try:
            with (folder / "log").open("w") as log:
                ports = []
                for backend in backends:
                    backend.errors = log
                    ports.append(int(backend.start().rpartition(":")[2]))
                yield Servers(url, folder, tuple(ports))
        finally:
            for backend in backends:
                backend.stop()


@contextlib.contextmanager
def one_server_on_sqlite() -> Iterator[Servers]:
    """Run one process of the backend over SQLite."""
    with scratch() as folder, (folder / "log").open("w") as log:
        backend = LiveBackend(folder / "backend", "--rate", "0")
        backend.errors = log
        try:
            port = int(backend.start().rpartition(":")[2])
            yield Servers("", folder, (port,))
        finally:
            backend.stop()


def wrk(file: Path, ports: tuple[int, ...], seconds: float) -> Load:
    """Load servers, a thread for each, with the requests of a file.

    Raises:
        RuntimeError: the file ended before the time did, or a connection broke.
    """
    command = ["wrk", f"-t{len(ports)}", f"-c{CONNECTIONS}", f"-d{seconds:g}s", "--latency"]
    command += ["-s", str(LUA), f"http://127.0.0.1:{ports[0]}/", "--", str(file)]
    run = subprocess.run(
        [*command, *map(str, ports)], capture_output=True, text=True, check=True
    ).stdout
    found = json.loads(run.splitlines()[-1])
    if found["again"] or found["broken"]:
        raise RuntimeError(f"the load wasn't what it should be: {found}")
    rate = found["requests"] / found["seconds"]
    return Load(rate, found["p50"], found["p99"], found["failed"])


def pgbench(server: LivePostgres, database: str, script: Path, seconds: float) -> float:
    """Return how many of a script's transactions a second 16 clients of PostgreSQL make."""
    command = [str(server.program("pgbench")), "-h", "127.0.0.1", "-p", str(server.port)]
    command += ["-U", "postgres", "-n", "-M", "prepared", "-f", str(script)]
    command += ["-c", str(CONNECTIONS), "-j", "1", "-T", f"{seconds:g}", database]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    line = next(each for each in out.splitlines() if each.startswith("tps"))
    return float(line.split()[2])


def bare_selects(url: str, keys: Path, seconds: float) -> float:
    """Return how many SELECTs a second two processes make, each with half of the connections."""
    command = [sys.executable, "-m", "benchmarks.backend_select", url, str(keys), f"{seconds:g}"]
    root = Path(__file__).resolve().parent.parent
    running = [
        subprocess.Popen(
            [*command, str(CONNECTIONS // 2)], cwd=root, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    return sum(float(each.communicate()[0]) for each in running)


def steady(requests: list[bytes], ports: tuple[int, ...], rate: float) -> Load:
    """Send requests at a steady rate, whatever the answers do; a delay counts from its due time.

    Arguments:
        requests: whole HTTP requests.
        ports: of the servers, that take turns.
        rate: requests a second.
    """
    import uvloop

    return uvloop.run(_steady(requests, ports, rate))


async def _steady(requests: list[bytes], ports: tuple[int, ...], rate: float) -> Load:
    free: asyncio.Queue[Any] = asyncio.Queue()
    for number in range(2 * CONNECTIONS):
        free.put_nowait(await asyncio.open_connection("127.0.0.1", ports[number % len(ports)]))
    took: list[float] = []
    failed = 0
    began = time.perf_counter()

    async def send(request: bytes, due: float) -> None:
        nonlocal failed
        reader, writer = await free.get()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
        took.append((time.perf_counter() - due) * 1000)
        failed += head[9:10] not in b"23"
        free.put_nowait((reader, writer))

    async with asyncio.TaskGroup() as group:
        for number, request in enumerate(requests):
            due = began + number / rate
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            group.create_task(send(request, due))
    while not free.empty():
        free.get_nowait()[1].close()
    took.sort()
    elapsed = time.perf_counter() - began
    return Load(len(took) / elapsed, took[len(took) // 2], took[len(took) * 99 // 100], failed)


@contextlib.contextmanager
def kinto(server: LivePostgres) -> Iterator[int]:
    """Run Kinto over a database of its own, two workers under granian; yields its port."""
    python = _kinto_environment()
    url = server.database("kinto")
    with scratch() as folder:
        settings = folder / "kinto.ini"
        settings.write_text(_KINTO_INI.format(url=url), "utf-8")
        (folder / "kapp.py").write_text(_KINTO_APP, "utf-8")
        variables = {**os.environ, "KINTO_INI": str(settings), "PYTHONWARNINGS": "ignore"}
        quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        migrate = [str(python.with_name("kinto")), "migrate", "--ini", str(settings)]
        subprocess.run(migrate, env=variables, check=True, **quiet)
        command = [str(python.with_name("granian")), "--interface", "wsgi", "--host", "127.0.0.1"]
        command += ["--port", str(KINTO_PORT), "--workers", "2", "--blocking-threads", "4"]
        command += ["--log-level", "error", "--no-access-log", "kapp:application"]
        process = subprocess.Popen(
            command, cwd=folder, env=variables, start_new_session=True, **quiet
        )
        try:
            _await_port(KINTO_PORT, process)
            yield KINTO_PORT
        finally:
            os.killpg(process.pid, signal.SIGKILL)  # granian waits long for its threads
            process.wait(30)


def _kinto_environment() -> Path:
    """Return the Python of Kinto's own environment, made when it is first needed."""
    folder = BUILD / "kinto"
    python = folder / "bin" / "python"
    if not (folder / "bin" / "kinto").exists():
        uv = Path(sys.executable).with_name("uv")
        subprocess.run([uv, "venv", "--quiet", "--clear", folder], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "-p", python, *KINTO], check=True)
    return python


def _await_port(port: int, process: subprocess.Popen[bytes]) -> None:
    import socket

    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("Kinto didn't start")


_KINTO_APP = """
import configparser, os
from pyramid.paster import get_app
application = get_app(os.environ["KINTO_INI"])
"""

_KINTO_INI = """
[app:main]
use = egg:kinto
kinto.storage_backend = kinto.core.storage.postgresql
kinto.storage_url = {url}
kinto.permission_backend = kinto.core.permission.postgresql
kinto.permission_url = {url}
kinto.cache_backend = kinto.core.cache.memory
kinto.storage_pool_size = 50
kinto.permission_pool_size = 50
kinto.userid_hmac_secret = benchmark
kinto.bucket_create_principals = system.Authenticated
multiauth.policies = basicauth
kinto.experimental_collection_schema_validation = false

[loggers]
keys = root
[handlers]
keys = console
[formatters]
keys = plain
[logger_root]
level = WARNING
handlers = console
[handler_console]
class = StreamHandler
args = (sys.stderr,)
level = WARNING
formatter = plain
[formatter_plain]
format = %(message)s
"""
