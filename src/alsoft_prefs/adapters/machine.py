"""Tells one computer from another without saying which: a hash that never leaves it."""

from __future__ import annotations

APPLICATION = "com.alsoft.prefs"


def machine_hash() -> str:
    """Return 16 characters that differ between computers.

    A computer without a machine ID gets a constant: a cloned profile is then known by its fork.
    """
    import machineid

    try:
        return str(machineid.hashed_id(APPLICATION))[:16]
    except machineid.MachineIdNotFound:
        return "no-machine-id---"
