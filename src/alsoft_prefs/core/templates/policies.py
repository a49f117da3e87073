r"""The table as Windows sees it: one policy for each setting and level, with a name and a place.

Names are of letters, digits and `_` alone, because device management makes addresses of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from alsoft_prefs.core.managed_settings import START, Kind, Level, Setting

FILE = "alsoft-prefs"
KEY = r"Software\Policies\ALSOFT\Preferences"
PREFIX = "alsoft"
NAMESPACE = "ALSOFT.Policies.Preferences"
CATEGORY = "alsoft_preferences"
RECOMMENDED_CATEGORY = "alsoft_preferences_recommended"
LONGEST_TEXT = 1023
"""Characters: device management takes no longer ones."""
LANGUAGES = {"en": "en-US", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA"}
"""Of each language that the texts are in, the folder that Windows looks for them in."""


class Policy(NamedTuple):
    """A setting at a level.

    Attributes:
        name: unique, such as `sync_enabled_recommended`.
        setting: what it sets.
        level: how strong.
        key: the registry key, below a hive.
        categories: where it is listed, from the top.
        element: the name of what is filled in; empty where there is only on and off.
    """

    name: str
    setting: Setting
    level: Level
    key: str
    categories: tuple[str, ...]
    element: str


def policies(settings: Iterable[Setting]) -> tuple[Policy, ...]:
    """Return a policy for each level that each setting may stand at, mandatory ones first."""
    settings = tuple(settings)
    return tuple(
        _policy(setting, level)
        for level in (Level.MANDATORY, Level.RECOMMENDED)
        for setting in settings
        if level in setting.levels
    )


def _policy(setting: Setting, level: Level) -> Policy:
    if setting.kind is Kind.PATH:
        setting = setting._replace(example=r"C:\ProgramData\Example\ca.pem")
    name = identifier(setting.key)
    filled_in = setting.kind not in (Kind.REFUSAL, Kind.SWITCH) and setting.key != START
    element = f"{name}_value" if filled_in else ""
    if level is Level.MANDATORY:
        return Policy(name, setting, level, KEY, (CATEGORY,), element)
    categories = (CATEGORY, RECOMMENDED_CATEGORY)
    key = rf"{KEY}\Recommended"
    return Policy(f"{name}_recommended", setting, level, key, categories, element)


def identifier(text: str) -> str:
    """Return a name of letters, digits and `_` for a setting's key."""
    return "".join(letter if letter.isalnum() else "_" for letter in text)
