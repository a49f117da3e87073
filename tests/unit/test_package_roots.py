"""The roots that packages are tested in: what removes them never reaches what is mounted."""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.packages import cache, common, debian_root
from scripts.packages.trial import Trial
from tests.small_disk import may_mount

ENTERED = "ALSOFT_PREFS_IN_OWN_NAMESPACE"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cache, "FOLDER", tmp_path / "cache")
    return tmp_path / "cache"


def made(folder: Path, name: str) -> Path:
    def make(root: Path) -> None:
        root.mkdir()
        (root / "by").write_text(name)

    return cache.kept(folder / name, "a-*", make)


def test_a_root_is_made_once_and_takes_the_place_of_older_ones(folder: Path) -> None:
    first = made(folder, "a-1")
    assert made(folder, "a-1") == first
    (folder / "b-1").mkdir()
    (folder / "a-1.unfinished").mkdir()  # whoever made it was interrupted
    second = made(folder, "a-2")
    assert (second / "by").read_text() == "a-2"
    assert sorted(path.name for path in folder.iterdir()) == ["a-2", "b-1", "lock"]


def test_a_root_that_another_test_uses_stays(folder: Path) -> None:
    used = made(folder, "a-1")
    script = (
        "import pathlib, sys; from scripts.packages import cache\n"
        "cache.FOLDER = pathlib.Path(sys.argv[1])\n"
        "cache.kept(cache.FOLDER / 'a-2', 'a-*', pathlib.Path.mkdir)\n"
        "print('made')\n"
    )
    command = [sys.executable, "-c", script, str(folder)]
    with subprocess.Popen(command, cwd=common.ROOT, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline().startswith("Waiting for another test")
        assert used.is_dir()
        fcntl.flock(cache._lock(folder), fcntl.LOCK_UN)  # as at the end of this process
        assert other.stdout.readline() == "made\n"
    assert not used.exists()


def test_nothing_is_mounted_outside_of_a_namespace_of_its_own(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENTERED, "1")  # as somebody may have exported it
    monkeypatch.setattr(common, "run", lambda *_, **__: pytest.fail("mounted"))
    trial = Trial(tmp_path / "log")
    with pytest.raises(SystemExit, match="namespace"), debian_root.layer(folder, trial):
        pytest.fail("mounted")
    trial.ended()


def test_who_isnt_root_is_told_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(common, "ROOT", Path("/with a blank"))
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(SystemExit) as told:
        debian_root.enter("scripts.packages.test_deb", [])
    line = str(told.value).splitlines()[-1]
    assert re.search(r"cd '/with a blank' && sudo unshare .* -m scripts\.packages\.test_deb$", line)


MOUNTED = """
import os, pathlib, signal, sys
sys.path.insert(0, {root!r})
from scripts.packages import cache, debian_root
from scripts.packages.trial import Trial
cache.FOLDER = pathlib.Path({folder!r})
signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
with debian_root.layer(pathlib.Path({base!r}), Trial(cache.FOLDER / "log")) as root:
    (root.path / "written").touch()
    print("mounted", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("how", ["terminate", "kill"])
def test_whatever_ends_a_test_nothing_stays_mounted(folder: Path, tmp_path: Path, how: str) -> None:
    if not may_mount():
        return  # the tests of the packages are root's alone, too
    base = tmp_path / "base"
    for needed in ("proc", "dev/shm"):
        (base / needed).mkdir(parents=True)
    folder.mkdir()
    script = MOUNTED.format(root=str(common.ROOT), folder=str(folder), base=str(base))
    own = ["unshare", "--mount", "--propagation=private", "--pid", "--fork", "--kill-child"]
    command = [*own, "--mount-proc", sys.executable, "-c", script]
    pipe, environment = subprocess.PIPE, {**os.environ, ENTERED: "1"}
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, text=True, env=environment, start_new_session=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "mounted\n"
        assert str(folder) not in Path("/proc/self/mounts").read_text()
        if how == "kill":
            process.kill()
        else:
            os.killpg(process.pid, 15)
    assert str(folder) not in Path("/proc/self/mounts").read_text()
    assert list((folder / "mounted").iterdir()) == []
    assert not (base / "written").exists()
