"""Where files are: the system's usual places, or one throwaway folder.

Standard library alone, because `reader` needs the published file's place at other programs' start;
a test holds the result to `platformdirs`.
"""

from __future__ import annotations

import os
import sys

PROFILE_VARIABLE = "ALSOFT_PREFS_PROFILE"
APPLICATION = "alsoft-prefs"
AUTHOR = "ALSOFT"
PUBLISHED = "decisions.json"


def data_directory(profile: str | None = None) -> str:
    """Return the folder of journal and published decisions.

    Arguments:
        profile: a folder that holds everything; without it `ALSOFT_PREFS_PROFILE`, and without
            that the system's place for a user's data.
    """
    return _directory(profile, "data")


def config_directory(profile: str | None = None) -> str:
    """Return the folder of `config.toml`; `profile` as for `data_directory`."""
    return _directory(profile, "config")


def log_directory(profile: str | None = None) -> str:
    """Return the folder of the log; `profile` as for `data_directory`."""
    return _directory(profile, "log")


def enclosing_directories(profile: str | None = None) -> tuple[str, ...]:
    """Return the folders around the others that this program makes as well, innermost first.

    Arguments:
        profile: as for `data_directory`; a throwaway folder has none around it.
    """
    if chosen_profile(profile):
        return ()
    around = os.path.dirname(log_directory(profile))
    if sys.platform == "win32":
        return around, os.path.dirname(around)
    return () if sys.platform == "darwin" else (around,)


def chosen_profile(profile: str | None = None) -> str | None:
    """Return the throwaway folder that was asked for, absolute, or None."""
    chosen = profile or os.environ.get(PROFILE_VARIABLE)
    return os.path.abspath(os.path.expanduser(chosen)) if chosen else None


def _directory(profile: str | None, kind: str) -> str:
    chosen = chosen_profile(profile)
    if chosen:
        return chosen
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
        base = os.path.join(local, AUTHOR, APPLICATION)
        return os.path.join(base, "Logs") if kind == "log" else base
    if sys.platform == "darwin":
        library = os.path.expanduser("~/Library")
        if kind == "log":
            return os.path.join(library, "Logs", APPLICATION)
        return os.path.join(library, "Application Support", APPLICATION)
    return _xdg(kind)


def _xdg(kind: str) -> str:
    variable, fallback = {
        "data": ("XDG_DATA_HOME", "~/.local/share"),
        "config": ("XDG_CONFIG_HOME", "~/.config"),
        "log": ("XDG_STATE_HOME", "~/.local/state"),
    }[kind]
    base = os.environ.get(variable, "").strip()
    if not os.path.isabs(base):  # the XDG specification has relative ones passed over
        base = os.path.expanduser(fallback)
    place = os.path.join(base, APPLICATION)
    return os.path.join(place, "log") if kind == "log" else place
