"""May I? The check for other programs: standard library only, and no when it can't be sure.

What counts is read again whenever a file changed, so a program that runs for days obeys a choice
made a second ago.
"""

from __future__ import annotations

import os

from alsoft_prefs.adapters import json_text
from alsoft_prefs.adapters.managed import folders, system
from alsoft_prefs.adapters.paths import PUBLISHED, chosen_profile, data_directory
from alsoft_prefs.core.permission import MOST_BYTES, SCHEMA, is_allowed, signal_is_set

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Stamp = tuple[Callable[[Any], object], Any, object]
    """What tells a file's or registry key's stamp, which one it is, and the stamp it had."""

# What the answer was read from: the environment that names the places, the stamps, the published
# document and the managed ones.
_cache: tuple[object, list[Stamp], object, list[object]] | None = None


def allowed(purpose: str) -> bool:
    """Tell whether a purpose, such as `"tracking.analytics"`, may be carried out now.

    Never raises: an unknown purpose, a missing or damaged file, or settings of the organisation
    that can't be read mean no.
    """
    try:
        published, managed = _current()
        signal = signal_is_set(os.environ.get("DO_NOT_TRACK"))
        return is_allowed(published, purpose, signal=signal, managed=managed)
    except Exception:  # noqa: BLE001  whatever went wrong, the answer to "may I?" is no
        return False


def known_purposes() -> frozenset[str]:
    """Return the purposes that are published on this computer; empty where nothing is."""
    try:
        published, _ = _current()
    except (OSError, ValueError, RecursionError):
        return frozenset()
    purposes = published.get("purposes") if isinstance(published, dict) else None
    return frozenset(purposes) if isinstance(purposes, dict) else frozenset()


def _current() -> tuple[object, list[object]]:
    global _cache
    get = os.environ.get
    places = (get("ALSOFT_PREFS_PROFILE"), get("XDG_DATA_HOME"), get("HOME"))
    if _cache is None or _cache[0] != places or any(ask(p) != s for ask, p, s in _cache[1]):
        _cache = (places, *_load())
    return _cache[2], _cache[3]


def _load() -> tuple[list[Stamp], object, list[object]]:
    """Read everything; each stamp is taken before its file, so a change meanwhile shows."""
    path = os.path.join(data_directory(), PUBLISHED)
    stamps: list[Stamp] = [(folders.stamp, path, folders.stamp(path))]
    published: object = None
    if stamps[0][2] is not None:
        with open(path, "rb") as file:
            published = json_text.loads(file.read(MOST_BYTES).decode())
    if published is None:
        published = _essential_alone()
    of_system, profile = system.module(), chosen_profile()
    seen, managed = of_system.mandatory()
    stamps += [(of_system.stamp, *each) for each in seen]
    if profile:
        seen, more = folders.mandatory(profile)
        stamps += [(folders.stamp, *each) for each in seen]
        managed += more
    return stamps, published, managed


def _essential_alone() -> object:
    """Return what holds while nothing is published: what is always on, and nothing else."""
    import tomllib

    from alsoft_prefs.resource_files import resource_text

    purposes = tomllib.loads(resource_text("catalog.toml"))["purposes"]
    return {
        "schema": SCHEMA,
        "purposes": {
            each["id"]: {"essential": each.get("essential", False), "signal": True}
            for each in purposes
        },
    }
