"""Tells one computer from another without saying which: a hash that never leaves it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

APPLICATION = "com.alsoft.prefs"
UNKNOWN = "no-machine-id---"
_WINDOWS_KEY = r"SOFTWARE\Microsoft\Cryptography"


def machine_hash() -> str:
    """Return 16 characters that differ between computers.

    A computer without a machine ID gets a constant: a cloned profile is then known by its fork.
    """
    import hashlib
    import hmac

    import machineid

    try:
        own = _windows_id() or machineid.id()
    except machineid.MachineIdNotFound:
        return UNKNOWN
    return hmac.new(own.encode(), APPLICATION.encode(), hashlib.sha256).hexdigest()[:16]


def _windows_id() -> str:
    """Return Windows' own name of the installation, which preparing an image makes anew.

    `machineid` would start PowerShell for another one, each time, with a window that flashes up.
    """
    import importlib

    try:
        registry: Any = importlib.import_module("winreg")
        access = registry.KEY_READ | registry.KEY_WOW64_64KEY
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, _WINDOWS_KEY, 0, access) as key:
            return str(registry.QueryValueEx(key, "MachineGuid")[0]).strip()
    except (ImportError, OSError):
        return ""
