"""Tells one log-in session from the next, by what each system lets last as long as it.

All programs of a session have to get the same name, the window, the schedule and a terminal alike:
else each of them would seem to begin a new one.
"""

from __future__ import annotations

import contextlib
import os
import sys

from alsoft_prefs.core.digest import sha256_hex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

MARK = "alsoft-prefs-session"
_BOOT = "/proc/sys/kernel/random/boot_id"
_LOGIND = "/run/systemd/seats"
_MARK_MODE = 0o1600  # "sticky": the XDG specification has such files left where they are
_WTS_CURRENT_SESSION = 0xFFFFFFFF
_WTS_SESSION_INFO = 24
_CALLERS_SESSION = 0xFFFFFFFF


def login_session() -> str | None:
    """Return a name that stays while the person is logged in, and is another the next time.

    It is a hash, and never leaves the computer. None where the system doesn't say: nobody can then
    tell whether another session has begun.
    """
    named: Callable[[], tuple[str, ...]] = _SYSTEMS.get(sys.platform, _linux)
    try:
        parts = named()
    except Exception:  # noqa: BLE001  whatever a system's library does, it is no reason to fail
        return None
    return sha256_hex("\n".join(parts).encode())[:16] if parts else None


def forget_session() -> str | None:
    """Remove what was left to know the session by, and return its path; None without one."""
    path = os.path.join(_runtime_directory(), MARK)
    try:
        os.unlink(path)
    except OSError:
        return None
    return path


def _linux() -> tuple[str, ...]:
    """The boot, and a file in the folder that is there from the first log-in to the last log-out.

    The session's number is none of it: the schedule's processes belong to another than the
    window's. Where log-ins are counted (logind) and the folder is missing, nobody is logged in; a
    computer that counts none has one session a boot.
    """
    boot, mark = _read(_BOOT), _mark(os.path.join(_runtime_directory(), MARK))
    if mark:
        return boot, mark
    return (boot,) if boot and not os.path.isdir(_LOGIND) else ()


def _runtime_directory() -> str:
    named = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(named) or not hasattr(os, "getuid"):
        return named
    return f"/run/user/{os.getuid()}"


def _mark(path: str) -> str:
    """Return what tells a file from a later one in its place; it is made where it is missing."""
    try:
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            os.chmod(path, _MARK_MODE)
        found = os.lstat(path)
    except OSError:
        return ""
    return f"{found.st_ino} {found.st_mtime_ns}"


def _read(path: str) -> str:
    try:
        with open(path, encoding="ascii") as file:
            return file.read().strip()
    except OSError:
        return ""


def _windows() -> tuple[str, ...]:
    """The session of Remote Desktop Services that this process is in, and when it was begun.

    A desktop that is locked, disconnected or switched away from stays the same. Services, and tasks
    that run whether or not somebody is logged in, are in none.
    """
    import ctypes

    class Information(ctypes.Structure):  # WTSINFOW of wtsapi32.h: 216 bytes
        _fields_ = [
            ("state", ctypes.c_int32),
            ("session", ctypes.c_uint32),
            ("traffic", ctypes.c_uint32 * 6),
            ("names", ctypes.c_uint16 * (32 + 17 + 21)),
            ("times", ctypes.c_int64 * 3),
            ("logon", ctypes.c_int64),
            ("now", ctypes.c_int64),
        ]

    library: Any = ctypes
    services = library.WinDLL("wtsapi32")
    found, size = ctypes.POINTER(Information)(), ctypes.c_uint32()
    if not services.WTSQuerySessionInformationW(
        None,
        ctypes.c_uint32(_WTS_CURRENT_SESSION),
        ctypes.c_int32(_WTS_SESSION_INFO),
        ctypes.byref(found),
        ctypes.byref(size),
    ):
        return ()
    try:
        if size.value < ctypes.sizeof(Information) or not found.contents.logon:
            return ()
        return str(found.contents.session), str(found.contents.logon)
    finally:
        services.WTSFreeMemory(found)


def _macos() -> tuple[str, ...]:
    """The boot, and the security session: one for the desktop with all that launchd starts in it.

    A remote log-in is one of its own.
    """
    import ctypes

    boot, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
    system = ctypes.CDLL(None)
    if system.sysctlbyname(b"kern.bootsessionuuid", boot, ctypes.byref(size), None, 0):
        return ()
    security = ctypes.CDLL("/System/Library/Frameworks/Security.framework/Security")
    session, attributes = ctypes.c_uint32(), ctypes.c_uint32()
    if security.SessionGetInfo(
        ctypes.c_uint32(_CALLERS_SESSION), ctypes.byref(session), ctypes.byref(attributes)
    ):
        return ()
    return boot.value.decode(), str(session.value)


_SYSTEMS = {"win32": _windows, "darwin": _macos}
