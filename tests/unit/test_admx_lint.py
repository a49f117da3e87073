"""Each rule for administrative templates, broken once."""

from __future__ import annotations

import pytest

from alsoft_prefs.core.managed_settings import Level, settings
from alsoft_prefs.core.templates.admx import adml, admx
from alsoft_prefs.core.templates.lint import Fault, faults
from tests.unit.strategies import RULES

SETTINGS = settings(RULES)
ADMX, ADML = admx(SETTINGS), adml(SETTINGS)
LIST = '<list id="backend_url_value" valueName="backend.url" />'
TEXT = '<text id="backend_url_value" valueName="backend.url" required="true" maxLength="1023" />'


def found(definitions: str = ADMX, texts: str = ADML) -> tuple[Fault, ...]:
    return faults("p.admx", definitions, {"en-US/p.adml": texts}, SETTINGS)


def test_what_is_made_here_breaks_no_rule() -> None:
    assert found() == ()
    older = "http://www.microsoft.com/GroupPolicy/PolicyDefinitions"
    newer = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
    assert found("\ufeff" + ADMX.replace(newer, older), ADML) == ()


BROKEN = {
    "well-formed": ("</policies>", "", "isn't well-formed"),
    "document type": ("<policyDefinitions", "<!DOCTYPE x><policyDefinitions", "document type"),
    "root": ("policyDefinitions", "policies2", "must begin with policyDefinitions"),
    "namespace": ("2006/07/PolicyDefinitions", "2006/07/Other", "in the namespace"),
    "target": ('prefix="alsoft"', "", "its own prefix and namespace"),
    "policy's name": ('name="sync_enabled"', 'name="sync.enabled"', "letters, digits and _"),
    "name twice": ('name="sync_enabled"', 'name="backend_url"', "more than once"),
    "category's name": (
        'category name="alsoft_preferences"',
        'category name="x y"',
        "letters, digits and _",
    ),
    "element's name": ('id="backend_url_value"', 'id="backend-url"', "letters, digits and _"),
    "parent category": (
        '<parentCategory ref="alsoft_preferences" />',
        '<parentCategory ref="other" />',
        "'other' isn't defined here",
    ),
    "not supported": (
        '<supportedOn ref="alsoft_preferences_supported" />',
        "",
        "lacks a supportedOn",
    ),
    "supported on": (
        'supportedOn ref="alsoft_preferences_supported"',
        'supportedOn ref="windows:SUPPORTED_Windows7"',
        "isn't defined here",
    ),
    "class": ('class="Both"', 'class="Computer"', "Machine, User or Both"),
    "key": (
        r'key="Software\Policies\ALSOFT\Preferences"',
        r'key="Software\ALSOFT\Preferences"',
        "Its key must be",
    ),
    "key below": (
        r"ALSOFT\Preferences\Recommended",
        r"ALSOFT\Preferences\Suggested",
        "Its key must be",
    ),
    "list": (TEXT, LIST, "is no scalar"),
    "no limit": (' maxLength="1023"', "", "needs a maxLength"),
    "limit": ('maxLength="1023"', 'maxLength="1024"', "needs a maxLength"),
    "unknown setting": (
        'valueName="sync.enabled"',
        'valueName="sync.always"',
        "no setting sync.always at the mandatory level",
    ),
    "sets nothing": (' valueName="sync.enabled"', "", "sets nothing"),
    "long value": ("<string>deny</string>", f"<string>{'x' * 1024}</string>", "longer than 1023"),
    "no presentation": (
        ' presentation="$(presentation.backend_url)"',
        "",
        "needs a presentation",
    ),
    "missing text": (
        'displayName="$(string.sync_enabled)"',
        'displayName="$(string.gone)"',
        "$(string.gone) is missing",
    ),
    "missing presentation": (
        "$(presentation.backend_url)",
        "$(presentation.gone)",
        "$(presentation.gone) is missing",
    ),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_definition_is_named(rule: str) -> None:
    whole, broken, message = BROKEN[rule]
    assert whole in ADMX
    named = found(ADMX.replace(whole, broken, 1) if rule != "root" else ADMX.replace(whole, broken))
    assert any(message in fault.message for fault in named), named


BROKEN_TEXTS = {
    "well-formed": ("</resources>", "", "isn't well-formed"),
    "entity": ("<resources>", "<!ENTITY x 'y'><resources>", "document type"),
    "root": ("policyDefinitionResources", "resources2", "must begin with policyDefinitionRes"),
    "text's name": ('string id="sync_enabled"', 'string id="sync.enabled"', "letters, digits"),
    "text twice": ('string id="sync_enabled"', 'string id="backend_url"', "more than once"),
    "missing text": ('string id="sync_enabled"', 'string id="other"', "(string.sync_enabled) is"),
    "text too many": (
        "<stringTable>",
        '<stringTable><string id="extra">x</string>',
        "Nothing refers to $(string.extra)",
    ),
    "empty text": (">Send choices to the backend</string>", "></string>", "The text is empty"),
    "presentation too many": (
        "<presentationTable>",
        '<presentationTable><presentation id="extra" />',
        "Nothing refers to $(presentation.extra)",
    ),
    "missing presentation": (
        'presentation id="backend_url"',
        'presentation id="other"',
        "$(presentation.backend_url) is missing",
    ),
    "shown by nothing": ('<textBox refId="backend_url_value">', "<textBox>", "Nothing shows"),
    "refId": ('refId="backend_url_value"', 'refId="other"', "refId other is none"),
    "control": ("multiTextBox", "textBox", "A multiText is shown by multiTextBox"),
}


@pytest.mark.parametrize("rule", BROKEN_TEXTS)
def test_a_broken_text_is_named(rule: str) -> None:
    whole, broken, message = BROKEN_TEXTS[rule]
    assert whole in ADML
    once = rule not in ("root", "control")
    named = found(texts=ADML.replace(whole, broken, 1 if once else -1))
    assert any(message in fault.message for fault in named), named
    assert {fault.file for fault in named} == {"en-US/p.adml"}


def test_texts_that_are_nowhere_are_named() -> None:
    (named,) = faults("p", ADMX, {}, SETTINGS)
    assert named.message == "There is no ADML with its texts."


def test_a_level_that_a_setting_has_not_is_named() -> None:
    only_mandatory = [setting._replace(levels=(Level.MANDATORY,)) for setting in SETTINGS]
    named = faults("p", ADMX, {"p.adml": ADML}, only_mandatory)
    assert "at the recommended level" in named[0].message
