"""Managed settings: what an organisation set, checked against the table of what it may set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from alsoft_prefs.core.decisions import Rule
from alsoft_prefs.core.managed_settings import START, Kind, Level, Scope, Setting, settings
from alsoft_prefs.core.permission import refuses
from alsoft_prefs.core.words import words


class ManagedDocument(NamedTuple):
    """One source of managed settings.

    Attributes:
        source: the file or registry key, for messages.
        level: mandatory or recommended.
        scope: machine or user.
        content: the parsed document, its keys flat (`sync.enabled`) or in tables; None where it
            can't be read.
        problem: why it can't be read, or isn't the administrator's alone: of such a document what
            refuses holds, and nothing else. Else empty.
        hint: how to mend that.
    """

    source: str
    level: Level
    scope: Scope
    content: object
    problem: str = ""
    hint: str = ""


class ManagedValue(NamedTuple):
    """A setting that an organisation made, and where."""

    key: str
    value: object
    level: Level
    scope: Scope
    source: str


class ManagedProblem(NamedTuple):
    """A setting that isn't applied: which file, which key, why, and how to mend it."""

    source: str
    key: str
    message: str
    hint: str = ""


class Managed(NamedTuple):
    """All managed settings of this computer.

    Attributes:
        values: what applies; a later document wins over an earlier one at the same level.
        problems: what doesn't, and why.
        denied: purposes that are locked.
        recommended: purposes that are recommended to be denied.
    """

    values: tuple[ManagedValue, ...] = ()
    problems: tuple[ManagedProblem, ...] = ()
    denied: frozenset[str] = frozenset()
    recommended: frozenset[str] = frozenset()

    def value(self, key: str, level: Level) -> ManagedValue | None:
        """Return what is set for a key at a level, or None."""
        found = [v for v in self.values if v.key == key and v.level is level]
        return found[-1] if found else None

    @property
    def answers_first_run(self) -> bool:
        """Whether the organisation says what holds until the person chooses."""
        return self.value(START, Level.RECOMMENDED) is not None


def parse_managed(documents: Sequence[ManagedDocument], rules: tuple[Rule, ...]) -> Managed:
    """Return what an organisation set, and what of it can't be applied.

    Arguments:
        documents: all sources, weakest first.
        rules: the catalog's purposes.
    """
    if not documents:  # as on nearly every computer, and asked for by every choice
        return Managed()
    known = {setting.key: setting for setting in settings(rules)}
    optional = [rule.id for rule in rules if not rule.essential]
    values: list[ManagedValue] = []
    problems: list[ManagedProblem] = []
    denied: set[str] = set()
    recommended: set[str] = set()
    for document in documents:
        if document.level is Level.MANDATORY:
            denied |= {purpose for purpose in optional if refuses(document.content, purpose)}
        readable = isinstance(document.content, dict)
        if document.problem or not readable:
            message = document.problem or words("It isn't a JSON object.")
            problems.append(ManagedProblem(document.source, "", message, document.hint))
        for key, value in _flat(document.content):
            setting = known.get(key)
            if document.problem and not _restricts(setting, value):
                continue
            problem = _problem(setting, value, document.level)
            if setting is None or problem:
                problems.append(ManagedProblem(document.source, key, problem))
                continue
            made = ManagedValue(key, value, document.level, document.scope, document.source)
            values.append(made)
            if key == START:
                recommended |= set(optional)
            elif document.level is Level.RECOMMENDED and setting.kind is Kind.REFUSAL:
                recommended.add(key.removeprefix("purposes."))
    return Managed(tuple(values), tuple(problems), frozenset(denied), frozenset(recommended))


def _flat(content: object) -> list[tuple[str, object]]:
    result: list[tuple[str, object]] = []
    for table, members in content.items() if isinstance(content, dict) else ():
        if isinstance(members, dict) and "." not in str(table):
            result += [(f"{table}.{name}", value) for name, value in members.items()]
        else:
            result.append((str(table), members))
    return result


def _restricts(setting: Setting | None, value: object) -> bool:
    if setting is None:
        return False
    return setting.kind is Kind.REFUSAL or (setting.key == START and value in setting.choices)


def _problem(setting: Setting | None, value: object, level: Level) -> str:
    if setting is None:
        return words("There is no such setting.")
    if level not in setting.levels:
        return words("It can only be recommended: the person's own choice goes before it.")
    if setting.kind is Kind.REFUSAL:
        if value == "allow" or (level is Level.RECOMMENDED and value != "deny"):
            return words('Only the person can allow; the one value is "deny". It is not applied.')
        if value != "deny":
            return words('The one value is "deny". The purpose stays denied until this is mended.')
        return ""
    if setting.kind is Kind.CHOICE:
        if isinstance(value, str) and value in setting.choices:
            return ""
        return words("The value must be one of: {list}.", list=", ".join(setting.choices))
    return "" if _fits(setting.kind, value) else _wrong_value(setting.kind)


def _wrong_value(kind: Kind) -> str:
    match kind:
        case Kind.URL:
            return words("The value must be: URL.")
        case Kind.PROXY:
            return words("The value must be: http:// or https:// address without a password.")
        case Kind.SWITCH:
            return words("The value must be: true or false.")
        case Kind.PATH:
            return words("The value must be: absolute path.")
        case Kind.KEYS:
            return words("The value must be: list of key thumbprints.")
        case _:
            return words("The value must be: text.")


def _fits(kind: Kind, value: object) -> bool:
    if kind is Kind.SWITCH:
        return isinstance(value, bool)
    if kind is Kind.KEYS:
        return isinstance(value, list) and all(map(_is_thumbprint, value))
    if not isinstance(value, str) or not value.strip() or not _is_one_line(value):
        return False
    if kind is Kind.URL:
        return is_backend_url(value)
    if kind is Kind.PROXY:  # TLS goes through it to the backend, so its own address may be plain
        return is_backend_url(value.replace("http://", "https://", 1))
    return kind is Kind.TEXT or value.startswith("/") or value[1:3] == ":\\"


def _is_thumbprint(value: object) -> bool:
    """Tell whether a value is a thumbprint by SHA-256 (RFC 7638) in base64url."""
    return isinstance(value, str) and len(value) == 43 and set(value) <= _BASE64URL


def _is_one_line(text: str) -> bool:
    """Tell whether a text can be shown in a line and handed to the system."""
    return not any(c < " " or c == "\x7f" or "\ud800" <= c <= "\udfff" for c in text)


_BASE64URL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
LOOPBACK = ("localhost", "127.0.0.1", "::1")


def is_backend_url(text: str) -> bool:
    """Tell whether a text is an address to send to: HTTPS, or HTTP on loopback alone."""
    from urllib.parse import urlsplit

    if " " in text or not _is_one_line(text):  # `urlsplit` takes some of that out
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or parts.username or parts.password or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)
