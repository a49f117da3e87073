"""The one table of what an organisation may set.

Parser, checks, templates and the administrators' page are made of it. `purposes.<id>` comes from
the catalog, the rest from `SETTINGS`.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.decisions import Rule
from alsoft_prefs.core.language_names import NAMES
from alsoft_prefs.core.words import words

SYSTEM_LANGUAGE = "system"
LANGUAGES = (SYSTEM_LANGUAGE, *NAMES)
START = "choices.start"
ONLY_NECESSARY = "only-necessary"


class Level(StrEnum):
    """How strong a managed setting is."""

    MANDATORY = "mandatory"
    RECOMMENDED = "recommended"


class Scope(StrEnum):
    """Whom a managed setting is for."""

    MACHINE = "machine"
    USER = "user"


class Kind(StrEnum):
    """What values a setting takes."""

    REFUSAL = "deny"
    CHOICE = "one of a few words"
    URL = "URL"
    PROXY = "http:// or https:// address without a password"
    SWITCH = "true or false"
    PATH = "absolute path"
    TEXT = "text"
    KEYS = "list of key thumbprints"


EVERYWHERE = (Level.MANDATORY, Level.RECOMMENDED)


class Setting(NamedTuple):
    """One thing that an organisation may set.

    Attributes:
        key: its name, such as `sync.enabled`.
        kind: what values it takes.
        title: a few words for an administrator.
        description: what it does, in a sentence or two.
        example: a value that fits.
        levels: where it may stand: at the mandatory level it holds, at the recommended one the
            person may change it.
        choices: all values, where there are only a few.
    """

    key: str
    kind: Kind
    title: str
    description: str
    example: object
    levels: tuple[Level, ...] = EVERYWHERE
    choices: tuple[str, ...] = ()


SETTINGS = (
    Setting(
        START,
        Kind.CHOICE,
        words("Start with only what is necessary"),
        words(
            "Until the person chooses, everything optional is denied, and the program doesn't ask "
            "by itself. The person's own choice goes before it."
        ),
        ONLY_NECESSARY,
        (Level.RECOMMENDED,),
        (ONLY_NECESSARY,),
    ),
    Setting(
        "backend.url",
        Kind.URL,
        words("Address of the backend"),
        words("Where choices are sent to. HTTPS; plain HTTP on this computer alone."),
        "https://consent.example.com",
    ),
    Setting(
        "backend.keys",
        Kind.KEYS,
        words("Keys of the backend"),
        words("Thumbprints of the backend's keys; at first use no other key is trusted."),
        ["NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"],
    ),
    Setting(
        "sync.enabled",
        Kind.SWITCH,
        words("Send choices to the backend"),
        words("Whether choices are sent to the backend. They hold on this computer either way."),
        True,
    ),
    Setting(
        "language.tag",
        Kind.CHOICE,
        words("Language"),
        words("The language of the window and of the policy's text; system follows the system."),
        "de",
        choices=LANGUAGES,
    ),
    Setting(
        "device.ephemeral",
        Kind.SWITCH,
        words("A new device ID at each log-in"),
        words("For virtual desktops that are made anew each time; choices are carried over."),
        True,
    ),
    Setting(
        "network.extra_ca_file",
        Kind.PATH,
        words("Additional certificates"),
        words("A file of certificates (PEM) that are trusted beside the system's, never instead."),
        "/etc/ssl/certs/example-ca.pem",
    ),
    Setting(
        "network.proxy",
        Kind.PROXY,
        words("Proxy"),
        words("The proxy through which the backend is reached."),
        "http://proxy.example.com:3128",
    ),
    Setting(
        "contact.abuse",
        Kind.TEXT,
        words("Address for reports of abuse"),
        words("Where abuse is reported to; the policy's text lacks the address."),
        "abuse@example.com",
    ),
    Setting(
        "organisation.name",
        Kind.TEXT,
        words("Name of the organisation"),
        words("Who manages this computer, as the window says it."),
        "Example Ltd",
    ),
)


def settings(rules: Iterable[Rule]) -> tuple[Setting, ...]:
    """Return every setting that there is: one for each optional purpose, then the others."""
    refusals = tuple(
        Setting(
            f"purposes.{rule.id}",
            Kind.REFUSAL,
            words("Deny: {title}", title=rule.title),
            words("This purpose is denied. Nobody can allow it in a person's place."),
            "deny",
            choices=("deny",),
        )
        for rule in rules
        if not rule.essential
    )
    return refusals + SETTINGS
