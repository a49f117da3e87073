"""The program's own settings, and which source each comes from.

Order: mandatory managed settings, the environment, `config.toml`, recommended managed settings,
the program's default.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.managed import Managed, is_backend_url
from alsoft_prefs.core.managed_settings import LANGUAGES, SYSTEM_LANGUAGE, Level
from alsoft_prefs.core.words import words

ENVIRONMENT = {"backend.url": "ALSOFT_PREFS_BACKEND_URL"}
DEFAULTS: Mapping[str, object] = {
    "backend.url": None,
    "backend.keys": (),
    "sync.enabled": True,
    "language.tag": SYSTEM_LANGUAGE,
    "contact.abuse": None,
    "device.ephemeral": False,
    "network.extra_ca_file": None,
    "network.proxy": None,
    "organisation.name": None,
}
PSEUDO_LANGUAGES = ("qps", "qps-rtl")
"""For testers: they show what isn't translated or is cut off."""
FILE_KEYS = ("backend.url", "sync.enabled", "language.tag", "contact.abuse")


class ConfigValue(NamedTuple):
    """A setting's value and its source: `managed`, `environment`, `config` or `default`.

    `locked` says that a mandatory managed setting made it.
    """

    key: str
    value: object
    source: str
    locked: bool = False


class Config(NamedTuple):
    """All settings, resolved, and what of their sources can't be used."""

    values: Mapping[str, ConfigValue]
    problems: tuple[str, ...] = ()

    def text(self, key: str) -> str | None:
        """Return a text setting, or None where it isn't set."""
        value = self.values[key].value
        return value if isinstance(value, str) else None

    def switch(self, key: str) -> bool:
        """Return whether a switch is on."""
        return self.values[key].value is True

    @property
    def backend_url(self) -> str | None:
        """The backend's address without a slash at its end, or None where none is set."""
        url = self.text("backend.url")
        return url.rstrip("/") if url else None

    @property
    def sync_enabled(self) -> bool:
        """Whether choices may be sent; no, where the configuration can't be read."""
        return self.switch("sync.enabled") and not self.problems


def resolve(managed: Managed, environment: Mapping[str, str], file: Mapping[str, object]) -> Config:
    """Return each setting from the first source that states it.

    Arguments:
        managed: the organisation's settings.
        environment: the process's environment.
        file: `config.toml`, parsed.
    """
    problems = []
    given: dict[str, object] = {}
    for table, members in file.items():
        if not isinstance(members, dict):
            problems.append(words("config.toml: {table} must be a table.", table=repr(table)))
            continue
        for name, value in members.items():
            problem = value_problem(f"{table}.{name}", value)
            if problem:
                problems.append(words("config.toml: {problem}", problem=problem))
            else:
                given[f"{table}.{name}"] = value
    values = {}
    for key, default in DEFAULTS.items():
        variable = environment.get(ENVIRONMENT.get(key, ""), "")
        mandatory = managed.value(key, Level.MANDATORY)
        recommended = managed.value(key, Level.RECOMMENDED)
        if mandatory is not None:
            values[key] = ConfigValue(key, mandatory.value, "managed", locked=True)
        elif variable and value_problem(key, variable):
            problem = value_problem(key, variable)
            problems.append(
                words("{variable}: {problem}", variable=ENVIRONMENT[key], problem=problem)
            )
            values[key] = ConfigValue(key, None, "environment")
        elif variable:
            values[key] = ConfigValue(key, variable, "environment")
        elif key in given:
            values[key] = ConfigValue(key, given[key], "config")
        elif recommended is not None:
            values[key] = ConfigValue(key, recommended.value, "managed")
        else:
            values[key] = ConfigValue(key, default, "default")
    return Config(values, tuple(problems))


def value_problem(key: str, value: object) -> str:
    """Return what is wrong with a setting of `config.toml`, or an empty text."""
    if key not in FILE_KEYS:
        return words(
            "there is no setting {key}; there are {list}.", key=repr(key), list=", ".join(FILE_KEYS)
        )
    if key == "sync.enabled":
        return "" if isinstance(value, bool) else words("sync.enabled must be true or false.")
    if not isinstance(value, str) or not value.strip():
        return words("{key} must be a text.", key=key)
    if key == "language.tag" and value not in LANGUAGES + PSEUDO_LANGUAGES:
        return words(
            "there is no language {tag}; there are {list}.",
            tag=repr(value),
            list=", ".join(LANGUAGES),
        )
    if key == "backend.url" and not is_backend_url(value):
        return words("backend.url must be an https:// address; http:// is for this computer alone.")
    return ""


def parse_assignment(text: str) -> tuple[str, object]:
    """Return the key and value of `KEY=VALUE`.

    Raises:
        UsageProblem: another form, an unknown key, or a value that the key doesn't take.
    """
    key, equals, written = text.partition("=")
    if not equals:
        raise UsageProblem(
            words("{text} is not KEY=VALUE.", text=repr(text)),
            words("For example: sync.enabled=false"),
        )
    value: object = written
    if key == "sync.enabled" and written in ("true", "false"):
        value = written == "true"
    problem = value_problem(key, value)
    if problem:
        raise UsageProblem(
            words("Nothing was set: {problem}", problem=problem),
            words("See: alsoft-prefs config show"),
        )
    return key, value
