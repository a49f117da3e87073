"""How one log-in session is told from the next, and one computer from another, on each system."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.adapters import login_session as adapter
from alsoft_prefs.adapters import machine
from alsoft_prefs.adapters.login_session import MARK, forget_session, login_session


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder that the system makes at the first log-in."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.mark.parametrize("number", ["7", "c12", ""])
def test_all_processes_of_a_log_in_say_the_same(
    runtime: Path, number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = login_session()
    assert first is not None
    assert len(first) == 16
    monkeypatch.setenv("XDG_SESSION_ID", number)
    (runtime / "bus").touch()
    assert login_session() == first
    assert ((runtime / MARK).stat().st_mode & 0o7777) == 0o1600


def test_the_next_log_in_is_another(runtime: Path) -> None:
    first = login_session()
    shutil.rmtree(runtime)
    runtime.mkdir(mode=0o700)
    assert login_session() not in (None, first)


def test_another_boot_is_another(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = login_session()
    (tmp_path / "boot").write_text("another\n")
    monkeypatch.setattr(adapter, "_BOOT", str(tmp_path / "boot"))
    assert login_session() not in (None, first)


@pytest.mark.parametrize("counted", [False, True])
def test_without_the_folder_it_is_the_boot_unless_log_ins_are_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, counted: bool
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "missing"))
    monkeypatch.setattr(adapter, "_LOGIND", str(tmp_path if counted else tmp_path / "none"))
    assert (login_session() is None) is counted


def test_where_nothing_names_the_folder_it_is_the_systems_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert adapter._runtime_directory() == f"/run/user/{os.getuid()}"


def test_the_mark_is_removed_with_everything(runtime: Path) -> None:
    assert forget_session() is None
    login_session()
    assert forget_session() == str(runtime / MARK)
    assert list(runtime.iterdir()) == []


class Library:
    """A system's library whose functions are the test's."""

    def __init__(self, **functions: Callable[..., object]) -> None:
        self.__dict__.update(functions)


def windows(logon: int, *, session: int = 2, size: int = 216, works: bool = True) -> Library:
    """Return a `wtsapi32` that tells of a session; offsets as in `wtsapi32.h`."""
    kept: list[Any] = []

    def query(_server: None, _which: object, what: Any, found: Any, length: Any) -> int:
        assert what.value == 24
        memory = (ctypes.c_byte * 216)()
        ctypes.c_uint32.from_buffer(memory, 4).value = session
        ctypes.c_int64.from_buffer(memory, 200).value = logon
        kept.append(memory)
        ctypes.c_void_p.from_buffer(found._obj).value = ctypes.addressof(memory)
        length._obj.value = size
        return int(works)

    return Library(WTSQuerySessionInformationW=query, WTSFreeMemory=lambda _memory: None)


def on_windows(monkeypatch: pytest.MonkeyPatch, library: Library) -> str | None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: library, raising=False)
    return login_session()


def test_windows_says_when_the_session_was_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    first = on_windows(monkeypatch, windows(133_000_000_000_000_000))
    assert first is not None
    assert on_windows(monkeypatch, windows(133_000_000_000_000_000)) == first
    assert on_windows(monkeypatch, windows(133_000_000_000_000_001)) != first
    assert on_windows(monkeypatch, windows(133_000_000_000_000_000, session=3)) != first


@pytest.mark.parametrize(
    "library",
    [windows(0), windows(1, size=40), windows(1, works=False), Library()],
    ids=["a service's session", "an older structure", "a refusal", "no such function"],
)
def test_a_windows_that_does_not_say_is_unknown(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert on_windows(monkeypatch, library) is None


def macos(boot: bytes, session: int, *, fails: bool = False) -> Library:
    def sysctl(name: bytes, value: Any, _size: object, _new: None, _length: int) -> int:
        assert name == b"kern.bootsessionuuid"
        value.value = boot
        return 0

    def info(caller: Any, found: Any, _attributes: object) -> int:
        assert caller.value == 0xFFFFFFFF
        found._obj.value = session
        return -60500 if fails else 0

    return Library(sysctlbyname=sysctl, SessionGetInfo=info)


def test_macos_says_which_boot_and_which_session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    said = []
    for library in (macos(b"A", 100), macos(b"A", 100), macos(b"A", 101), macos(b"B", 100)):
        monkeypatch.setattr(ctypes, "CDLL", lambda _name, library=library: library)
        said.append(login_session())
    assert said[0] == said[1] is not None
    assert len(set(said)) == 3
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: macos(b"A", 100, fails=True))
    assert login_session() is None


def registry(guid: str | None) -> types.ModuleType:
    """Return a `winreg` that holds the installation's own name, or none."""

    class Key:
        def __enter__(self) -> Key:
            return self

        def __exit__(self, *_: object) -> None:
            pass

    def open_key(root: str, path: str, _reserved: int, access: int) -> Key:
        assert (root, path, access) == ("HKLM", r"SOFTWARE\Microsoft\Cryptography", 3)
        if guid is None:
            raise FileNotFoundError
        return Key()

    module = types.ModuleType("winreg")
    module.__dict__.update(
        HKEY_LOCAL_MACHINE="HKLM",
        KEY_READ=1,
        KEY_WOW64_64KEY=2,
        OpenKey=open_key,
        QueryValueEx=lambda _key, name: (f"{guid}\n", 1) if name == "MachineGuid" else None,
    )
    return module


def test_windows_names_a_computer_in_its_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("machineid.id", lambda: "PowerShell's")
    without = machine.machine_hash()
    hashes = []
    for guid in ("one", "two", None):
        monkeypatch.setitem(sys.modules, "winreg", registry(guid))
        hashes.append(machine.machine_hash())
    assert len(set(hashes)) == 3
    assert hashes[2] == without
    assert all(len(each) == 16 for each in hashes)
