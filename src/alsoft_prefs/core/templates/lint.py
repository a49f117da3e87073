r"""Rules for administrative templates, which Windows doesn't tell the breaking of.

A broken reference shows as an empty line in the editor, a name with other letters than those here
can't be addressed by device management, and a key elsewhere is never read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, XMLParser

from alsoft_prefs.core.managed_settings import Level, Setting
from alsoft_prefs.core.templates.policies import KEY, LONGEST_TEXT

NAMESPACES = (
    "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions",
    "http://www.microsoft.com/GroupPolicy/PolicyDefinitions",
)
_NAME = re.compile(r"[A-Za-z0-9_]+")
_REFERENCE = re.compile(r"\$\((string|presentation)\.(.*?)\)")
_CONTROLS = {
    "text": ("textBox", "comboBox"),
    "multiText": ("multiTextBox",),
    "enum": ("dropdownList",),
    "boolean": ("checkBox",),
    "decimal": ("decimalTextBox",),
}
"""What can be filled in, all of them scalars or lists of texts, and what shows it."""


class Fault(NamedTuple):
    """A broken rule: in which file, where in it, and what."""

    file: str
    where: str
    message: str


def faults(
    name: str, admx: str, admls: Mapping[str, str], settings: Collection[Setting]
) -> tuple[Fault, ...]:
    """Return every rule that a template breaks.

    Arguments:
        name: of the ADMX, for messages.
        admx: its text.
        admls: the text of each ADML, by its name.
        settings: all that there is to set.
    """
    root, problem = _parsed(admx, "policyDefinitions")
    if root is None:
        return (Fault(name, "", problem),)
    found = list(_faults_of_definitions(name, root, settings))
    if not admls:
        found.append(Fault(name, "", "There is no ADML with its texts."))
    for adml, text in admls.items():
        texts, problem = _parsed(text, "policyDefinitionResources")
        if texts is None:
            found.append(Fault(adml, "", problem))
        else:
            found += _faults_of_texts(adml, texts, root)
    return tuple(found)


def _parsed(text: str, root: str) -> tuple[Element | None, str]:
    """Return a document's root with the namespace taken off each name, or what is wrong."""
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        return None, "It may not declare a document type."
    parser = XMLParser(encoding="utf-8")  # noqa: S314  entities were refused above
    try:
        parser.feed(text.lstrip("\ufeff").encode())
        made: Element = parser.close()
    except ParseError as error:
        return None, f"It isn't well-formed: {error}."
    namespace, _, tag = made.tag.removeprefix("{").rpartition("}")
    if tag != root or namespace not in NAMESPACES:
        return None, f"It must begin with {root} in the namespace {NAMESPACES[0]}."
    for each in made.iter():
        each.tag = each.tag.rpartition("}")[2]
    return made, ""


def _faults_of_definitions(
    file: str, root: Element, settings: Collection[Setting]
) -> Iterator[Fault]:
    target = root.find("policyNamespaces/target")
    if target is None or not target.get("prefix") or not target.get("namespace"):
        yield Fault(file, "policyNamespaces", "It must name its own prefix and namespace.")
    categories = _names(root, "categories/category")
    supported = _names(root, "supportedOn/definitions/definition")
    for kind, names in (
        ("category", categories),
        ("definition", supported),
        ("policy", _names(root, "policies/policy")),
    ):
        yield from _bad_names(file, kind, names)
    for category in root.iterfind("categories/category"):
        yield from _unresolved(file, category, "parentCategory", categories, needed=False)
    for policy in root.iterfind("policies/policy"):
        yield from _unresolved(file, policy, "parentCategory", categories)
        yield from _unresolved(file, policy, "supportedOn", supported)
        yield from _faults_of_policy(file, policy, settings)


def _faults_of_policy(file: str, policy: Element, settings: Collection[Setting]) -> Iterator[Fault]:
    where = policy.get("name", "")
    if policy.get("class") not in ("Machine", "User", "Both"):
        yield Fault(file, where, "Its class must be Machine, User or Both.")
    elements = policy.findall("elements/*")
    yield from _bad_names(file, where, [element.get("id", "") for element in elements])
    if elements and not policy.get("presentation"):
        yield Fault(file, where, "What is to be filled in needs a presentation.")
    for element in elements:
        if element.tag not in _CONTROLS:
            allowed = ", ".join(_CONTROLS)
            yield Fault(file, where, f"A {element.tag} is no scalar; there are {allowed}.")
        if element.tag == "text" and not _is_short(element.get("maxLength")):
            yield Fault(file, where, f"A text needs a maxLength of at most {LONGEST_TEXT}.")
    writes = [at for at in (policy, *elements) if at.get("valueName")]
    if not writes:
        yield Fault(file, where, "It sets nothing.")
    for at in writes:
        key = at.get("key") or policy.get("key") or ""
        yield from _faults_of_place(file, where, key, at.get("valueName") or "", settings)
    for text in policy.iter("string"):
        if len(text.text or "") > LONGEST_TEXT:
            yield Fault(file, where, f"A value is longer than {LONGEST_TEXT} characters.")


def _faults_of_place(
    file: str, where: str, key: str, value: str, settings: Collection[Setting]
) -> Iterator[Fault]:
    levels = {KEY.lower(): Level.MANDATORY, rf"{KEY}\Recommended".lower(): Level.RECOMMENDED}
    level = levels.get(key.lower())
    if level is None:
        yield Fault(file, where, rf"Its key must be {KEY}, or Recommended below it.")
        return
    if not any(s.key == value and level in s.levels for s in settings):
        yield Fault(file, where, f"There is no setting {value} at the {level} level.")


def _faults_of_texts(file: str, texts: Element, root: Element) -> Iterator[Fault]:
    strings = [each.get("id", "") for each in texts.iterfind("resources/stringTable/string")]
    shown = texts.findall("resources/presentationTable/presentation")
    presentations = [each.get("id", "") for each in shown]
    yield from _bad_names(file, "string", strings)
    yield from _bad_names(file, "presentation", presentations)
    wanted: dict[str, set[str]] = {"string": set(), "presentation": set()}
    for each in root.iter():
        for value in each.attrib.values():
            for kind, name in _REFERENCE.findall(value):
                wanted[kind].add(name)
    for kind, there in (("string", set(strings)), ("presentation", set(presentations))):
        for name in sorted(wanted[kind] - there):
            yield Fault(file, name, f"$({kind}.{name}) is missing.")
        for name in sorted(there - wanted[kind]):
            yield Fault(file, name, f"Nothing refers to $({kind}.{name}).")
    for each in texts.iterfind("resources/stringTable/string"):
        if not (each.text or "").strip():
            yield Fault(file, each.get("id", ""), "The text is empty.")
    by_name = {each.get("id", ""): each for each in shown}
    for policy in root.iterfind("policies/policy"):
        reference = _REFERENCE.fullmatch(policy.get("presentation", ""))
        if reference and reference[2] in by_name:
            yield from _mismatches(file, policy, by_name[reference[2]])


def _mismatches(file: str, policy: Element, presentation: Element) -> Iterator[Fault]:
    """Yield what of a policy isn't shown, and what is shown that isn't in it."""
    where = policy.get("name", "")
    elements = {each.get("id", ""): each.tag for each in policy.iterfind("elements/*")}
    controls = {each.get("refId", ""): each.tag for each in presentation if each.get("refId")}
    for name in sorted(elements.keys() - controls.keys()):
        yield Fault(file, where, f"Nothing shows {name}.")
    for name in sorted(controls.keys() - elements.keys()):
        yield Fault(file, where, f"The refId {name} is none of its elements.")
    for name in sorted(elements.keys() & controls.keys()):
        fitting = _CONTROLS.get(elements[name], ())
        if fitting and controls[name] not in fitting:
            yield Fault(file, where, f"A {elements[name]} is shown by {' or '.join(fitting)}.")


def _names(root: Element, path: str) -> list[str]:
    return [each.get("name", "") for each in root.iterfind(path)]


def _bad_names(file: str, where: str, names: list[str]) -> Iterator[Fault]:
    for name in sorted(set(names)):
        if not _NAME.fullmatch(name):
            yield Fault(file, where, f"{name!r} isn't a name of letters, digits and _ alone.")
        if names.count(name) > 1:
            yield Fault(file, where, f"{name} is there more than once.")


def _unresolved(
    file: str, at: Element, tag: str, known: Collection[str], *, needed: bool = True
) -> Iterator[Fault]:
    reference = at.find(tag)
    if reference is None:
        if needed:
            yield Fault(file, at.get("name", ""), f"It lacks a {tag}.")
        return
    name = reference.get("ref", "")
    if name not in known:
        yield Fault(file, at.get("name", ""), f"The {tag} {name!r} isn't defined here.")


def _is_short(length: str | None) -> bool:
    return length is not None and length.isdecimal() and 0 < int(length) <= LONGEST_TEXT
