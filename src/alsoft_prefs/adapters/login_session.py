"""Tells one log-in session from the next."""

from __future__ import annotations

import os

from alsoft_prefs.core.digest import sha256_hex

_BOOT = "/proc/sys/kernel/random/boot_id"
_SESSION = "/proc/self/sessionid"


def login_session() -> str:
    """Return a name that stays while the person is logged in, and is another the next time.

    It is a hash of the system's boot and the session's number: it says nothing of the computer, and
    it never leaves it. Where the system numbers no sessions, it is the boot's.
    """
    return sha256_hex("\n".join((_read(_BOOT), _session())).encode())[:16]


def _session() -> str:
    return os.environ.get("XDG_SESSION_ID") or _read(_SESSION)


def _read(path: str) -> str:
    try:
        with open(path, encoding="ascii") as file:
            return file.read().strip()
    except OSError:
        return ""
