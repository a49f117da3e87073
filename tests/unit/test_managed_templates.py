"""Templates: all made of the one table, complete, and read back by what reads settings."""

from __future__ import annotations

import json
import plistlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

from alsoft_prefs.cli.arguments import TEMPLATES
from alsoft_prefs.cli.commands.templates import (
    made,
    policy_definitions,
    spoken,
    translated,
)
from alsoft_prefs.core.catalog import Catalog, parse_catalog, rules
from alsoft_prefs.core.language_names import NAMES
from alsoft_prefs.core.managed import ManagedDocument, parse_managed
from alsoft_prefs.core.managed_settings import Kind, Level, Scope, settings
from alsoft_prefs.core.templates import intune
from alsoft_prefs.core.templates.files import payloads
from alsoft_prefs.core.templates.lint import faults
from alsoft_prefs.core.templates.policies import LANGUAGES, policies
from alsoft_prefs.resource_files import resource_text
from tests.unit.test_cli_output import script

KEYS = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return parse_catalog(resource_text("catalog.toml"))


@pytest.fixture(scope="module")
def script_() -> ModuleType:
    return script("generate_managed_docs")


def english(format_: str, catalog: Catalog, level: Level = Level.MANDATORY) -> str:
    return made(format_, catalog, translated("en"), level)


def test_every_example_fits_its_setting(catalog: Catalog) -> None:
    for level in Level:
        content = {s.key: s.example for s in settings(rules(catalog)) if level in s.levels}
        document = ManagedDocument("x", level, Scope.MACHINE, content)
        managed = parse_managed((document,), rules(catalog))
        assert managed.problems == ()
        assert {value.key for value in managed.values} == set(content)


def test_every_setting_has_words_for_people(catalog: Catalog) -> None:
    for setting in settings(rules(catalog)):
        assert setting.title
        assert not setting.title.endswith(".")
        assert setting.description.endswith(".")
        assert (setting.kind in (Kind.CHOICE, Kind.REFUSAL)) is bool(setting.choices)


def test_the_page_and_the_schema_are_what_the_table_makes(script_: ModuleType) -> None:
    stale = [
        str(place)
        for place, text in script_.generated().items()
        if (script_.ROOT / place).read_text("utf-8") != text
    ]
    assert stale == [], "run: python scripts/generate_managed_docs.py"


@pytest.mark.parametrize("level", Level)
def test_the_json_file_fits_the_schema(catalog: Catalog, level: Level) -> None:
    schema = json.loads(english("json-schema", catalog))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    content = json.loads(english("json", catalog, level))
    validator.validate(content)
    validator.validate({f"{t}.{name}": v for t, m in content.items() for name, v in m.items()})
    assert ("choices" in content) is (level is Level.RECOMMENDED)


WRONG: list[dict[str, Any]] = [
    {"purposes": {"tracking.analytics": "allow"}},
    {"purposes.tracking.analytics": "allow"},
    {"purposes": {"service.account": "deny"}},
    {"choices": {"start": "allow-all"}},
    {"backend": {"url": "ftp://x"}},
    {"backend": {"url": "http://consent.example"}},
    {"backend": {"url": "http://localhost.example"}},
    {"backend": {"url": "https://"}},
    {"backend": {"url": "https://exa mple"}},
    {"backend": {"keys": ["short"]}},
    {"backend": {"keys": ["k" * 42 + "="]}},
    {"network": {"proxy": "http://name:password@proxy.example"}},
    {"network": {"extra_ca_file": "/ca\u0000.pem"}},
    {"organisation": {"name": "One\nTwo"}},
    {"sync": {"enabled": "yes"}},
    {"sync": True},
    {"language": {"tag": "xx"}},
    {"network": {"extra_ca_file": "relative.pem"}},
    {"organisation": {"name": " "}},
    {"nonsense": 1},
]


@pytest.mark.parametrize(
    "url", ["http://localhost", "http://127.0.0.1:1/x", "http://[::1]", "https://a.example:8/x"]
)
def test_an_address_that_fits_fits_the_schema_too(catalog: Catalog, url: str) -> None:
    content = {"backend": {"url": url}, "organisation": {"name": "Société Générale\u00a0SA"}}
    document = ManagedDocument("x", Level.MANDATORY, Scope.MACHINE, content)
    assert parse_managed((document,), rules(catalog)).problems == ()
    jsonschema.validate(content, json.loads(english("json-schema", catalog)))


@pytest.mark.parametrize("content", WRONG, ids=str)
def test_what_the_parser_refuses_the_schema_refuses_too(
    catalog: Catalog, content: dict[str, Any]
) -> None:
    document = ManagedDocument("x", Level.RECOMMENDED, Scope.MACHINE, content)
    assert parse_managed((document,), rules(catalog)).problems
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(content, json.loads(english("json-schema", catalog)))


def test_the_profile_holds_what_the_property_list_does(catalog: Catalog) -> None:
    preferences = plistlib.loads(english("plist", catalog).encode())
    profile = plistlib.loads(english("mobileconfig", catalog).encode())
    assert payloads(profile) == [preferences]
    assert profile["PayloadType"] == "Configuration"
    assert profile["PayloadContent"][0]["PayloadType"] == "com.alsoft.prefs"
    identifiers = [profile["PayloadUUID"], profile["PayloadContent"][0]["PayloadUUID"]]
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", i) for i in identifiers)
    assert len(set(identifiers)) == 2
    assert english("mobileconfig", catalog) == english("mobileconfig", catalog)
    keys = {s.key for s in settings(rules(catalog))}
    assert {*preferences, *preferences["Recommended"]} - {"Recommended"} == keys


@pytest.mark.parametrize("profile", [None, [], {}, {"PayloadContent": 1}, {"PayloadContent": [1]}])
def test_a_profile_without_a_payload_of_ours_has_none(profile: object) -> None:
    assert payloads(profile) == []


def test_the_template_of_windows_breaks_no_rule(catalog: Catalog) -> None:
    tree = policy_definitions(catalog)
    definitions = tree.pop("alsoft-prefs.admx")
    assert sorted(tree) == [f"{tag}/alsoft-prefs.adml" for tag in sorted(LANGUAGES.values())]
    assert tuple(LANGUAGES) == tuple(NAMES)
    assert faults("x.admx", definitions, tree, settings(rules(catalog))) == ()


def test_each_setting_has_its_policies(catalog: Catalog) -> None:
    root = ET.fromstring(english("admx", catalog))
    written = {
        (policy.get("key"), at.get("valueName"))
        for policy in root.iter(f"{KEYS}policy")
        for at in policy.iter()
        if at.get("valueName")
    }
    base = r"Software\Policies\ALSOFT\Preferences"
    expected = {
        (base if level is Level.MANDATORY else rf"{base}\Recommended", setting.key)
        for setting in settings(rules(catalog))
        for level in setting.levels
    }
    assert written == expected


def test_the_help_says_what_enabled_and_disabled_mean(catalog: Catalog) -> None:
    root = ET.fromstring(english("adml", catalog))
    helps = {each.get("id"): each.text or "" for each in root.iter(f"{KEYS}string")}
    assert "Disabled: no." in helps["sync_enabled_help"]
    for name in ("purposes_contact_news_help", "choices_start_help", "backend_url_help"):
        assert "Disabled means the same as not configured." in helps[name]
        assert "Disabled: no." not in helps[name]


def test_no_policy_of_the_template_can_allow(catalog: Catalog) -> None:
    root = ET.fromstring(english("admx", catalog))
    for policy in root.iter(f"{KEYS}policy"):
        if (policy.get("valueName") or "").startswith("purposes."):
            assert [each.text for each in policy.iter(f"{KEYS}string")] == ["deny"]
            assert policy.find(f"{KEYS}disabledValue/{KEYS}delete") is not None
    assert "allow" not in english("admx", catalog)


@pytest.mark.parametrize("language", [tag for tag in NAMES if tag != "en"])
def test_every_text_is_translated(catalog: Catalog, language: str) -> None:
    there = spoken(catalog, translated(language))
    for english_, translated_ in zip(spoken(catalog, translated("en")), there, strict=True):
        assert english_.key == translated_.key
        if english_.title != "Proxy":
            assert english_.title != translated_.title
        assert english_.description != translated_.description
    texts = ET.fromstring(made("adml", catalog, translated(language)))
    title = texts.findtext(f"{KEYS}displayName")
    assert title != "ALSOFT Privacy Preferences"
    assert "{" not in "".join(texts.itertext())


def test_each_policy_has_its_address(catalog: Catalog) -> None:
    document = json.loads(english("intune", catalog))
    first, *rows = document["omaSettings"]
    assert first["omaUri"] == (
        "./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/ALSOFTPreferences/Policy/alsoft-prefs"
    )
    assert first["value"] == english("admx", catalog)
    by_uri = {row["omaUri"]: row["value"] for row in rows}
    area = "./Device/Vendor/MSFT/Policy/Config/ALSOFTPreferences~Policy~alsoft_preferences"
    assert by_uri[f"{area}/purposes_tracking_analytics"] == "<enabled/>"
    assert by_uri[f"{area}/sync_enabled"] == "<enabled/>"
    below = f"{area}~alsoft_preferences_recommended"
    assert by_uri[f"{below}/choices_start_recommended"] == "<enabled/>"
    assert by_uri[f"{area}/language_tag"] == '<enabled/><data id="language_tag_value" value="de"/>'
    assert len(by_uri) == len(rows) == len(policies(settings(rules(catalog))))
    assert {row["@odata.type"] for row in rows} == {"#microsoft.graph.omaSettingString"}
    one = policies(settings(rules(catalog)))[0]
    assert intune.address(one, "User").startswith("./User/Vendor/MSFT/Policy/Config/ALSOFT")


def test_values_of_device_management_are_well_formed(catalog: Catalog) -> None:
    for policy in policies(settings(rules(catalog))):
        awkward = policy.setting._replace(example=["a<b", 'c"&d'])
        if policy.setting.kind is not Kind.SWITCH:
            value = intune.value(policy._replace(setting=awkward))
            data = ET.fromstring(f"<x>{value}</x>").find("data")
            assert data is None or data.get("value") == 'a<b\uf000c"&d'
    off = next(p for p in policies(settings(rules(catalog))) if p.name == "sync_enabled")
    assert intune.value(off._replace(setting=off.setting._replace(example=False))) == "<disabled/>"


@pytest.mark.parametrize("format_", TEMPLATES)
def test_a_template_ends_with_a_line_and_is_the_same_each_time(
    catalog: Catalog, format_: str
) -> None:
    text = english(format_, catalog)
    assert text.endswith("\n")
    assert text == english(format_, catalog)


def test_the_published_schema_is_shipped() -> None:
    assert Path(script("generate_managed_docs").ROOT, "resources/schemas/managed-1.json").is_file()
