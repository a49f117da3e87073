"""The files for deployment: what they name exists, what they start parses, what they lock holds."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from alsoft_prefs.backend.commands import parser

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "packaging" / "backend"
PROGRAM = "/opt/alsoft-prefs/bin/alsoft-prefs-backend"
UNITS = sorted(FOLDER.glob("*.service"))
MOST_EXPOSURE = 1.5
"""On systemd's scale of 0 (nothing to gain) to 10."""

ANALYZE = shutil.which("systemd-analyze")
needs_systemd = pytest.mark.skipif(
    ANALYZE is None, reason="systemd-analyze isn't installed: apt-get install systemd"
)


def environment() -> dict[str, str]:
    """Return what the example environment file sets."""
    lines = (FOLDER / "backend.env").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def started(unit: Path) -> list[str]:
    """Return a unit's command, with systemd's places filled in."""
    (line,) = re.findall(r"^ExecStart=(.*)$", unit.read_text(), re.M)
    for name, value in environment().items():
        line = line.replace(f"${name}", value)
    return shlex.split(line.replace("%i", "8081").replace("%d", "/run/credentials/x"))


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_units_start_what_parses(unit: Path) -> None:
    program, *words = started(unit)
    assert program == PROGRAM
    options = parser().parse_args(words)
    assert options.command in ("serve", "retention")
    assert "$" not in " ".join(words)


@needs_systemd
def test_units_are_what_systemd_takes(tmp_path: Path) -> None:
    assert ANALYZE is not None
    for file in FOLDER.glob("*.[st]*"):
        if file.suffix in (".service", ".timer"):
            text = file.read_text().replace(PROGRAM, sys.executable)
            (tmp_path / file.name).write_text(text)
    shutil.copy(
        tmp_path / "alsoft-prefs-backend@.service", tmp_path / "alsoft-prefs-backend@1.service"
    )
    units = [str(file) for file in sorted(tmp_path.iterdir()) if "@." not in file.name]
    assert len(units) == 3
    done = subprocess.run(
        [ANALYZE, "verify", "--man=no", *units], capture_output=True, text=True, timeout=60
    )
    own = [line for line in done.stderr.splitlines() if "alsoft" in line]
    assert own == []
    for unit in units:
        if unit.endswith(".service"):
            command = [ANALYZE, "security", "--offline=true", "--no-pager"]
            command += [f"--threshold={MOST_EXPOSURE * 10:.0f}", unit]
            rated = subprocess.run(command, capture_output=True, text=True, timeout=60)
            assert rated.returncode == 0, rated.stdout[-400:] + rated.stderr


def test_a_process_gets_longer_to_end_than_it_takes() -> None:
    from alsoft_prefs.backend.server import DRAIN_SECONDS

    unit = (FOLDER / "alsoft-prefs-backend@.service").read_text()
    (seconds,) = re.findall(r"^TimeoutStopSec=(\d+)$", unit, re.M)
    assert int(seconds) >= DRAIN_SECONDS + 10


DENIED = """
import ctypes, runpy, sys
libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(65, 1, 0, 0, 0):  # PR_SET_MDWE, Linux 6.3: what MemoryDenyWriteExecute= asks for
    sys.exit(77)
sys.argv = ["backend", *sys.argv[1:]]
runpy.run_module("alsoft_prefs.backend", run_name="__main__")
"""


def test_the_backend_runs_where_memory_is_never_writable_and_executable(tmp_path: Path) -> None:
    import requests

    from tests.backend_world import SigningDevice

    command = [sys.executable, "-c", DENIED, "serve", "--port", "0", "--until-stdin-closes"]
    command += ["--database", f"sqlite:///{tmp_path / 'b.sqlite3'}"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        if not url and process.wait(60) == 77:
            pytest.skip("this kernel can't deny it: Linux 6.3 or later")
        device = SigningDevice()
        answer = requests.post(
            f"{url}/v1/devices/{device.id}/records",
            data=device.record(),
            headers={"Content-Type": "application/jose"},
            timeout=20,
        )
        assert answer.status_code == 201
        process.stdin.close()
        assert process.wait(60) == 0


CONTAINERFILE = (FOLDER / "Containerfile").read_text().replace("\\\n", " ")


def instructions(name: str) -> list[str]:
    return re.findall(rf"^{name} (.*)$", CONTAINERFILE, re.M)


def test_the_container_copies_what_exists_and_starts_what_parses() -> None:
    for copied in instructions("COPY"):
        *sources, _ = copied.split()
        assert [source for source in sources if not (ROOT / source).exists()] == []
    (entry,), (command,) = instructions("ENTRYPOINT"), instructions("CMD")
    assert json.loads(entry) == ["python", "-m", "alsoft_prefs.backend"]
    with pytest.raises(SystemExit) as ended:
        parser().parse_args(json.loads(command))
    assert not ended.value.code
    (health,) = instructions("HEALTHCHECK")
    code = json.loads(health.partition("CMD ")[2])[2]
    compile(code, "HEALTHCHECK", "exec")
    (port,) = instructions("EXPOSE")
    assert f":{port}/readyz" in code
    assert instructions("STOPSIGNAL") == ["SIGTERM"]
    assert not instructions("USER")[0].startswith(("0", "root"))


def test_the_container_installs_the_lock_without_the_window() -> None:
    (script,) = [line for line in instructions("RUN") if "sed" in line]
    words = shlex.split(script[: script.index(">")])
    words[words.index("/tmp/runtime.txt")] = str(ROOT / "requirements" / "runtime.txt")
    environ = {**os.environ, "LC_ALL": "C"}
    left = subprocess.run(words, capture_output=True, text=True, env=environ, check=True).stdout
    whole = (ROOT / "requirements" / "runtime.txt").read_text()

    def names(text: str) -> set[str]:
        return set(re.findall(r"^([a-z0-9-]+)==", text, re.M))

    assert names(whole) - names(left) == {"pyside6-essentials", "shiboken6"}
    for requirement in re.split(r"^(?=[a-z0-9-]+==)", left, flags=re.M)[1:]:
        assert "--hash=sha256:" in requirement
        assert not requirement.rstrip().endswith("\\")
