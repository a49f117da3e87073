"""The administrative template of Windows: ADMX, and its texts in each language, ADML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from alsoft_prefs.core.language_names import NAMES
from alsoft_prefs.core.managed_settings import SYSTEM_LANGUAGE, Kind, Setting
from alsoft_prefs.core.templates.policies import (
    CATEGORY,
    LONGEST_TEXT,
    NAMESPACE,
    PREFIX,
    RECOMMENDED_CATEGORY,
    Policy,
    identifier,
    policies,
)
from alsoft_prefs.core.words import words

XML_NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_SUPPORTED = "alsoft_preferences_supported"
_REVISION = {"revision": "1.0", "schemaVersion": "1.0", "xmlns": XML_NAMESPACE}
_CONTROLS = {"text": "textBox", "multiText": "multiTextBox", "enum": "dropdownList"}

_SWITCHED = words("Enabled: yes. Disabled: no. Not configured: nothing is set.")
_SET = words("Disabled means the same as not configured.")

Say = Callable[[str], str]
"""Returns a sentence of the core in another language."""


def admx(settings: Iterable[Setting]) -> str:
    """Return the definitions, which are the same in every language."""
    root = Element("policyDefinitions", _REVISION)
    namespaces = SubElement(root, "policyNamespaces")
    SubElement(namespaces, "target", prefix=PREFIX, namespace=NAMESPACE)
    SubElement(root, "resources", minRequiredRevision="1.0")
    definitions = SubElement(SubElement(root, "supportedOn"), "definitions")
    SubElement(definitions, "definition", name=_SUPPORTED, displayName=f"$(string.{_SUPPORTED})")
    categories = SubElement(root, "categories")
    for name, above in ((CATEGORY, ""), (RECOMMENDED_CATEGORY, CATEGORY)):
        shown = {"name": name, "displayName": f"$(string.{name})"}
        category = SubElement(categories, "category", shown)
        if above:
            SubElement(category, "parentCategory", ref=above)
    listed = SubElement(root, "policies")
    for policy in policies(settings):
        _add_policy(listed, policy)
    return _written(root)


def _add_policy(listed: Element, policy: Policy) -> None:
    text = identifier(policy.setting.key)
    made = SubElement(
        listed,
        "policy",
        {
            "name": policy.name,
            "class": "Both",
            "displayName": f"$(string.{text})",
            "explainText": f"$(string.{text}_help)",
            "key": policy.key,
        },
    )
    if policy.element:
        made.set("presentation", f"$(presentation.{policy.name})")
    else:
        made.set("valueName", policy.setting.key)
    SubElement(made, "parentCategory", ref=policy.categories[-1])
    SubElement(made, "supportedOn", ref=_SUPPORTED)
    if policy.element:
        _add_element(SubElement(made, "elements"), policy)
    elif policy.setting.kind is Kind.SWITCH:
        SubElement(SubElement(made, "enabledValue"), "decimal", value="1")
        SubElement(SubElement(made, "disabledValue"), "decimal", value="0")
    else:
        SubElement(SubElement(made, "enabledValue"), "string").text = policy.setting.choices[0]
        SubElement(SubElement(made, "disabledValue"), "delete")


def _add_element(elements: Element, policy: Policy) -> None:
    setting = policy.setting
    named = {"id": policy.element, "valueName": setting.key, "required": "true"}
    kind = _element_kind(setting)
    if kind == "text":
        named["maxLength"] = str(LONGEST_TEXT)
    element = SubElement(elements, kind, named)
    for choice in setting.choices:
        shown = f"$(string.{identifier(setting.key)}_{identifier(choice)})"
        value = SubElement(SubElement(element, "item", displayName=shown), "value")
        SubElement(value, "string").text = choice


def _element_kind(setting: Setting) -> str:
    return {Kind.CHOICE: "enum", Kind.KEYS: "multiText"}.get(setting.kind, "text")


def adml(settings: Iterable[Setting], say: Say = str) -> str:
    """Return the texts in a language.

    Arguments:
        settings: their titles and descriptions are in that language already.
        say: says the other sentences in it; English without one.
    """
    settings = tuple(settings)
    title = say(words("ALSOFT Privacy Preferences"))
    root = Element("policyDefinitionResources", _REVISION)
    SubElement(root, "displayName").text = title
    SubElement(root, "description").text = say(
        words("What an organisation may set. Settings can only restrict what ALSOFT may do.")
    )
    resources = SubElement(root, "resources")
    strings = SubElement(resources, "stringTable")
    texts = {
        _SUPPORTED: say(words("ALSOFT Privacy Preferences, any version")),
        CATEGORY: title,
        RECOMMENDED_CATEGORY: say(words("Recommended (people may change it)")),
    }
    for setting in settings:
        name = identifier(setting.key)
        texts[name] = setting.title
        states = say(_SWITCHED if setting.kind is Kind.SWITCH else _SET)
        texts[f"{name}_help"] = f"{setting.description}\n\n{states}\n\n{setting.key}"
    for policy in policies(settings):
        for choice in policy.setting.choices if policy.element else ():
            name = f"{identifier(policy.setting.key)}_{identifier(choice)}"
            texts[name] = NAMES.get(choice, choice)
            if choice == SYSTEM_LANGUAGE:
                texts[name] = say(words("As the system"))
    for name, text in texts.items():
        SubElement(strings, "string", id=name).text = text
    table = SubElement(resources, "presentationTable")
    for policy in policies(settings):
        if policy.element:
            _add_presentation(table, policy)
    return _written(root)


def _add_presentation(table: Element, policy: Policy) -> None:
    presentation = SubElement(table, "presentation", id=policy.name)
    control = _CONTROLS[_element_kind(policy.setting)]
    made = SubElement(presentation, control, refId=policy.element)
    if control == "textBox":
        SubElement(made, "label").text = policy.setting.title
        return
    made.text = policy.setting.title
    if control == "dropdownList":
        made.set("noSort", "true")


def _written(root: Element) -> str:
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'
