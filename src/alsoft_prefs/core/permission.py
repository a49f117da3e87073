"""May a purpose be carried out? The answer for other programs, from what was published.

Only built-in types: other programs import this, and pay for it at their own start.
"""

from __future__ import annotations

SCHEMA = 1
MOST_BYTES = 1 << 20  # a longer file is read so far, and then makes no sense
SIGNAL_OFF = ("", "0", "false")


def signal_is_set(value: str | None) -> bool:
    """Tell whether `DO_NOT_TRACK` asks not to track: set, and not to `""`, `0` or `false`."""
    return value is not None and value not in SIGNAL_OFF


def refuses(document: object, purpose: str) -> bool:
    """Tell whether one mandatory managed document keeps a purpose from being allowed.

    Arguments:
        document: the parsed file, its keys flat (`purposes.contact.news`) or in tables, or None
            where it can't be read.
        purpose: the purpose's name.

    A document that can't be understood refuses: it may be a lock. So does a value that is neither
    `deny` nor `allow`, and one that stands for several purposes at once (`contact`), or in deeper
    tables; an `allow` says nothing, as nobody consents for somebody else.
    """
    return not isinstance(document, dict) or _refused(document, f"purposes.{purpose}")


def _refused(stated: object, name: str) -> bool:
    if not isinstance(stated, dict):
        return True
    for key, value in stated.items():
        if key == name:
            if value != "allow":
                return True
        elif name.startswith(f"{key}.") and _refused(value, name[len(str(key)) + 1 :]):
            return True
    return False


def is_allowed(published: object, purpose: str, *, signal: bool, managed: list[object]) -> bool:
    """Tell whether a purpose is allowed; False whenever that isn't certain.

    Arguments:
        published: the parsed `decisions.json`.
        purpose: the purpose's name.
        signal: whether `DO_NOT_TRACK` is set.
        managed: the parsed mandatory managed documents, None for an unreadable one.
    """
    if not isinstance(published, dict) or published.get("schema") != SCHEMA:
        return False
    purposes = published.get("purposes")
    if not isinstance(purposes, dict):
        return False
    stated = purposes.get(purpose)
    if not isinstance(stated, dict):
        return False
    if stated.get("essential") is True:
        return True
    if stated.get("decision") != "allow" or stated.get("essential") is not False:
        return False
    if signal and stated.get("signal") is not False:
        return False
    return not any(refuses(document, purpose) for document in managed)
