"""Whom the program really connects to: no one that the administrators' table doesn't name.

Python's audit hook hears each name that is looked up; strace hears what Qt and the system's
libraries do without Python, too.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from alsoft_prefs.testing.live_backend import LiveBackend

pytestmark = pytest.mark.system

HERE = Path(__file__).parent
SCRIPT = str(Path(sys.executable).with_name("alsoft-prefs"))
COMMANDS = (
    "status",
    "get tracking.analytics",
    "sync",
    "set tracking.analytics=deny contact.news=allow",
    "sync",
    "doctor",
    "device show",
    "device history",
    "history",
    "receipts verify",
    "policy list",
    "managed show",
    "device reset --yes",
    "sync",
    "erase --yes",
    "purge --yes",
)


def test_the_command_line_asks_the_backend_alone(
    throwaway_profile: Path, live_backend: LiveBackend, tmp_path: Path
) -> None:
    heard = tmp_path / "heard"
    environment = {
        **os.environ,
        "ALSOFT_PREFS_BACKEND_URL": live_backend.url.replace("127.0.0.1", "localhost"),
        "TEST_AUDIT_FILE": str(heard),
        "PYTHONPATH": f"{HERE / 'audited'}:{os.environ.get('PYTHONPATH', '')}",
    }
    for line in COMMANDS:
        done = subprocess.run(
            [SCRIPT, *line.split()], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), f"{line}: {done.stdout}{done.stderr}"
    port = urlsplit(live_backend.url).port
    seen = {tuple(map(_named, json.loads(line))) for line in heard.read_text().splitlines()}
    assert seen == {
        ("socket.getaddrinfo", "localhost"),
        ("socket.connect", f"127.0.0.1:{port}"),
    } | {each for each in seen if each == ("socket.connect", f"::1:{port}")}
    assert not throwaway_profile.exists()


def _named(about: object) -> str:
    return ":".join(map(str, about[:2])) if isinstance(about, list) else str(about)


def test_the_window_reaches_its_backend_and_its_desktop_alone(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    heard = tmp_path / "heard"
    strace = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(heard)]
    calls = "trace=connect,sendto,sendmsg"
    tour = [SCRIPT, "demo", "--tour", "--output", str(tmp_path / "pictures")]
    done = subprocess.run(
        [*strace, "-e", calls, *tour],
        env=desktop,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ports = set(re.findall(r"http://127\.0\.0\.1:(\d+)", done.stdout))
    peers = {_peer(line, ports) for line in heard.read_text().splitlines() if "sa_family=" in line}
    assert peers - {"names"} == {"backend", "display", "bus"}


def _peer(line: str, ports: set[str]) -> str:
    """Return which row of the table a call belongs to; the call itself where there is none."""
    inside = re.search(r'sun_path=@?"([^"]+)"', line)
    if inside is not None:
        path = inside[1]
        if ".X11-unix" in path:
            return "display"
        if path.startswith(("/var/run/nscd/", "/run/nscd/", "/run/systemd/resolve/")):
            return "names"
        return "bus" if re.search(r"/(dbus-|bus|at-spi)", path) else line
    network = re.search(
        r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"', line
    )
    if network is not None and network[1] in ports and network[2] in ("127.0.0.1", "::1"):
        return "backend"
    return line
