"""The running program: first paint, one instance, and its end."""

from __future__ import annotations

import gc
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alsoft_prefs.adapters.managed import system
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.gui.application import Running
from alsoft_prefs.gui.single_instance import Doorbell, Ring
from alsoft_prefs.gui.watcher import Watcher

FIRST_PAINT = """
import json, sys
from PySide6.QtWidgets import QApplication
from alsoft_prefs.gui.application import Running
application = QApplication([])
running = Running(application, sys.argv[1])
running.shell.painted.disconnect()
running.shell.painted.connect(application.quit)
application.exec()
print(json.dumps(sorted(sys.modules)))
"""


@pytest.fixture(autouse=True)
def _collected() -> Iterator[None]:
    """Has what is left of a window die here: on a worker's thread it takes the process with it."""
    yield
    gc.collect()


def test_little_is_imported_before_the_first_paint(throwaway_profile: Path) -> None:
    # The measuring of coverage brings modules of its own.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(throwaway_profile)],
        env=clean,
        capture_output=True,
        check=True,
        text=True,
    )
    modules = set(json.loads(done.stdout))
    late = {
        "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg", "alsoft_prefs.bootstrap",
        "alsoft_prefs.gui.main_window", "cryptography", "keyring", "platformdirs", "requests",
        "sqlite3", "tomllib",
    }  # fmt: skip
    assert not modules & late
    assert "PySide6.QtWidgets" in modules


def test_it_is_furnished_and_ends(
    qtbot: QtBot, qapp: QApplication, throwaway_profile: Path
) -> None:
    running = Running(qapp, str(throwaway_profile))
    qtbot.addWidget(running.shell)

    def furnished() -> None:
        assert running.model is not None
        assert running.model.snapshot is not None
        assert running.window is not None
        assert running.window.page("overview") is not None

    qtbot.waitUntil(furnished)
    running.shell.resize(760, 520)
    assert running.close()
    assert not running.shell.isVisible()
    again = Running(qapp, str(throwaway_profile))
    qtbot.addWidget(again.shell)
    assert (again.shell.width(), again.shell.height()) == (760, 520)
    assert again.close()


def test_it_ends_before_it_is_furnished(
    qtbot: QtBot, qapp: QApplication, throwaway_profile: Path
) -> None:
    running = Running(qapp, str(throwaway_profile))
    qtbot.addWidget(running.shell)
    assert running.close()


def test_a_second_start_rings_and_is_answered(qtbot: QtBot, throwaway_profile: Path) -> None:
    bell = Doorbell(str(throwaway_profile))
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        ring = Ring(str(throwaway_profile))
    assert ring.answered
    bell.close()


def test_a_window_hears_who_rang_before_it_listened(qtbot: QtBot, throwaway_profile: Path) -> None:
    ring = Ring(str(throwaway_profile))
    bell = Doorbell(str(throwaway_profile))
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        pass
    assert ring.answered
    bell.close()


def test_without_a_first_window_nobody_answers_and_nothing_stays(throwaway_profile: Path) -> None:
    ring = Ring(str(throwaway_profile))
    assert not ring.answered
    ring.end()
    assert not list(throwaway_profile.iterdir())


def test_who_can_not_ring_is_not_answered(throwaway_profile: Path) -> None:
    assert not Ring(str(throwaway_profile / "missing")).answered


SECOND = """
import sys
from alsoft_prefs.gui.application import run_window

sys.exit(run_window(sys.argv[1]))
"""


@pytest.fixture
def second(
    qtbot: QtBot, lock: QLockFile, throwaway_profile: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """Give a second start that nobody has answered yet; the test holds the profile's lock."""
    bell = throwaway_profile / "window.bell"
    with subprocess.Popen([sys.executable, "-c", SECOND, str(throwaway_profile)]) as started:
        qtbot.waitUntil(bell.exists, timeout=20_000)
        yield started
        started.kill()


@pytest.fixture
def lock(throwaway_profile: Path) -> QLockFile:
    held = QLockFile(str(throwaway_profile / "window.lock"))
    assert held.tryLock(0)
    return held


def test_a_second_start_waits_for_a_first_that_starts(
    qtbot: QtBot, throwaway_profile: Path, lock: QLockFile, second: subprocess.Popen[bytes]
) -> None:
    bell = Doorbell(str(throwaway_profile))
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        pass
    assert second.wait(20) == 0
    bell.close()


def test_a_start_while_the_window_ends_opens_it_anew(
    qtbot: QtBot, throwaway_profile: Path, lock: QLockFile, second: subprocess.Popen[bytes]
) -> None:
    lock.unlock()
    bell = throwaway_profile / "window.bell"
    qtbot.waitUntil(lambda: not bell.exists(), timeout=20_000)
    ring = Ring(str(throwaway_profile))
    qtbot.waitUntil(lambda: ring.answered, timeout=20_000)
    second.terminate()
    assert second.wait(20) == 0


@pytest.mark.parametrize("name", ["decisions.json", "config.toml", "journal.sqlite3-wal"])
def test_what_another_process_writes_is_noticed(
    qtbot: QtBot, throwaway_profile: Path, name: str
) -> None:
    watcher = Watcher(str(throwaway_profile), system.source(str(throwaway_profile)))
    with qtbot.waitSignal(watcher.changed):
        (throwaway_profile / name).write_text("one")
    with qtbot.waitSignal(watcher.changed):
        (throwaway_profile / name).write_text("another")
    with qtbot.waitSignal(watcher.changed):
        replaced = throwaway_profile / "new"
        replaced.write_text("replaced")
        replaced.replace(throwaway_profile / name)
    with qtbot.waitSignal(watcher.changed):
        (throwaway_profile / name).write_text("after that")
    watcher.close()


def test_what_does_not_concern_the_choices_is_not_noticed(
    qtbot: QtBot, throwaway_profile: Path
) -> None:
    watcher = Watcher(str(throwaway_profile), system.source(str(throwaway_profile)))
    with qtbot.assertNotEmitted(watcher.changed):
        (throwaway_profile / "window.ini").write_text("geometry")
        qtbot.waitUntil(lambda: watcher._timer.isActive())
        qtbot.waitUntil(lambda: not watcher._timer.isActive())
    watcher.close()


HANGING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from alsoft_prefs.gui import model
from alsoft_prefs.gui.application import run_window

application = QApplication([])
plain = model.Model.sync_now


def sync_now(self, **how):
    plain(self, **how)
    QTimer.singleShot(200, application.quit)


model.Model.sync_now = sync_now
print("code", run_window(sys.argv[1]), flush=True)
"""


def test_a_request_that_hangs_does_not_keep_a_closed_window_alive(
    throwaway_profile: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        monkeypatch.setenv("ALSOFT_PREFS_BACKEND_URL", url)
        program.preferences.only_necessary()
        done = subprocess.run(
            [sys.executable, "-c", HANGING, str(throwaway_profile)],
            capture_output=True,
            check=True,
            text=True,
            timeout=25,
        )
    assert done.returncode == 0, done.stderr
    assert program.preferences.history()[0].sync == "waiting"
    assert not (throwaway_profile / "window.lock").exists()
