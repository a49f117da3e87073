"""Templates of the files that hold settings: JSON, its schema, property list and profile."""

from __future__ import annotations

import json
import plistlib
import uuid
from collections.abc import Iterable, Mapping

from alsoft_prefs.core.managed_settings import Kind, Level, Setting
from alsoft_prefs.core.templates.policies import LONGEST_TEXT

SCHEMA = 1
DOMAIN = "com.alsoft.prefs"
RECOMMENDED = "Recommended"
_SPACE = uuid.UUID("8a4e9d3c-5d0b-5f0e-9f5d-3c1f3f0f5a11")
"""What the identifiers of profiles are derived in: the same content gets the same ones."""
_LINE = r"^[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*$"
_URL = r"^(https://[^\s?#@/]|http://(localhost|127\.0\.0\.1|\[::1\])([:/]|$))[^\s?#@]*$"


def json_file(settings: Iterable[Setting], level: Level = Level.MANDATORY) -> str:
    """Return a file for a folder of this level, with an example for each setting."""
    tables: dict[str, dict[str, object]] = {}
    for setting in settings:
        if level in setting.levels:
            table, _, name = setting.key.partition(".")
            tables.setdefault(table, {})[name] = setting.example
    return _json(tables)


def json_schema(settings: Iterable[Setting]) -> str:
    """Return the JSON Schema of such files, whose keys may be in tables or flat."""
    settings = tuple(settings)
    tables: dict[str, dict[str, object]] = {}
    flat: dict[str, object] = {}
    for setting in settings:
        table, _, name = setting.key.partition(".")
        reference = {"$ref": f"#/$defs/{setting.key}"}
        tables.setdefault(table, {})[name] = reference
        flat[setting.key] = reference
    nested: dict[str, object] = {
        table: {"type": "object", "additionalProperties": False, "properties": members}
        for table, members in tables.items()
    }
    return _json(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": f"urn:alsoft:schema:managed:{SCHEMA}",
            "title": "Managed settings",
            "description": "What an organisation may set: files in /etc/alsoft-prefs/managed hold, "
            "files in /etc/alsoft-prefs/recommended recommend. There is no way to allow a purpose.",
            "type": "object",
            "additionalProperties": False,
            "properties": nested | flat,
            "$defs": {setting.key: _described(setting) for setting in settings},
        }
    )


def _described(setting: Setting) -> dict[str, object]:
    description = str(setting.description)
    if Level.MANDATORY not in setting.levels:
        description += " Only at the recommended level."
    about = {"title": str(setting.title), "description": description}
    return {**about, **_values(setting), "examples": [setting.example]}


def _values(setting: Setting) -> Mapping[str, object]:
    text: dict[str, object] = {"type": "string", "pattern": _LINE, "maxLength": LONGEST_TEXT}
    match setting.kind:
        case Kind.REFUSAL | Kind.CHOICE:
            return {"enum": list(setting.choices)}
        case Kind.SWITCH:
            return {"type": "boolean"}
        case Kind.KEYS:
            each = {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"}
            return {"type": "array", "items": each}
        case Kind.URL:
            return text | {"pattern": _URL, "format": "uri"}
        case Kind.PROXY:
            return text | {"pattern": r"^https?://[^\s?#@/][^\s?#@]*$", "format": "uri"}
        case Kind.PATH:
            return text | {"pattern": r"^(/|[A-Za-z]:\\)[^\x00-\x1f\x7f]*$"}
        case _:
            return text


def plist(settings: Iterable[Setting]) -> str:
    """Return a property list of the domain, with an example for each setting."""
    return plistlib.dumps(_preferences(settings), sort_keys=False).decode()


def mobileconfig(settings: Iterable[Setting]) -> str:
    """Return a configuration profile, with an example for each setting.

    Payloads of a program's own domain become its managed preferences.
    """
    preferences = _preferences(settings)
    of_content = uuid.uuid5(_SPACE, _json(preferences))
    profile = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{DOMAIN}.managed",
        "PayloadUUID": str(of_content).upper(),
        "PayloadDisplayName": "ALSOFT Privacy Preferences",
        "PayloadScope": "System",
        "PayloadContent": [
            {
                "PayloadType": DOMAIN,
                "PayloadVersion": 1,
                "PayloadIdentifier": f"{DOMAIN}.managed.settings",
                "PayloadUUID": str(uuid.uuid5(of_content, DOMAIN)).upper(),
                "PayloadDisplayName": "ALSOFT Privacy Preferences",
                **preferences,
            }
        ],
    }
    return plistlib.dumps(profile, sort_keys=False).decode()


def payloads(profile: object) -> list[dict[str, object]]:
    """Return the preferences in a configuration profile, without what describes the payloads."""
    content = profile.get("PayloadContent") if isinstance(profile, dict) else None
    return [
        {key: value for key, value in payload.items() if not str(key).startswith("Payload")}
        for payload in (content if isinstance(content, list) else [])
        if isinstance(payload, dict) and payload.get("PayloadType") == DOMAIN
    ]


def _preferences(settings: Iterable[Setting]) -> dict[str, object]:
    settings = tuple(settings)
    forced = {s.key: s.example for s in settings if Level.MANDATORY in s.levels}
    only_recommended = {s.key: s.example for s in settings if Level.MANDATORY not in s.levels}
    return {**forced, RECOMMENDED: only_recommended}


def _json(value: object) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
