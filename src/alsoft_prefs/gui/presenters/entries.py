"""An act of the journal in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from alsoft_prefs.core.catalog_values import Catalog
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Actor, Entry, Method, Unreadable
from alsoft_prefs.gui.phrases import listed

_FEW = 3


class _Counted(QObject):
    """Words that count: Qt's collector finds a plural in `tr` alone."""

    def missing(self, count: int) -> str:
        return self.tr("%n entry(s) of the journal are missing here", "", count)

    def choices(self, count: int) -> str:
        return self.tr("You made %n choice(s)", "", count)


def title(entry: Entry | Unreadable, catalog: Catalog) -> str:
    """Return what an entry did, a sentence without its stop; may be called on any thread."""
    if isinstance(entry, Unreadable):
        if entry.missing:
            return _Counted().missing(entry.missing)
        return QCoreApplication.translate("entries", "This entry of the journal can't be read")
    return _noted(entry) or _choice(entry, catalog)


def describe(entry: Entry, catalog: Catalog) -> str:
    """Return what an entry did, such as “You opted out of tracking.” (with its stop)."""
    said = title(entry, catalog)
    return QCoreApplication.translate("entries", "{act}.").format(act=said)


def titles(entry: Entry, catalog: Catalog, decision: Decision) -> str:
    """Return the titles of the purposes that an entry decided so."""
    known = {purpose.id: purpose.full_title for purpose in catalog.purposes}
    named = [known.get(p, p) for p, made in entry.decisions.items() if made is decision]
    return listed(named)


def names_its_purposes(entry: Entry, catalog: Catalog) -> bool:
    """Whether the title of an entry says everything that it decided."""
    if entry.method not in (Method.TOGGLE, Method.CLI):
        return False
    return _is_few(entry) and not _tracking(entry, catalog)


def _noted(entry: Entry) -> str:
    translate = QCoreApplication.translate
    if entry.method is Method.DEVICE_RESET:
        if entry.actor is Actor.USER:
            return translate("entries", "You reset the device ID")
        return translate("entries", "This computer got a new device ID")
    if entry.method is Method.POLICY_ACKNOWLEDGED and not entry.decisions:
        return translate(
            "entries", "You acknowledged version {number} of the privacy policy"
        ).format(number=entry.policy.version)
    if entry.method is Method.MERGE:
        return translate("entries", "Another copy's refusal was taken over")
    if entry.method is Method.UNDO:
        return translate("entries", "You took a choice back")
    if entry.method is Method.IMPORT:
        return translate("entries", "You imported choices")
    return ""


def _choice(entry: Entry, catalog: Catalog) -> str:
    translate = QCoreApplication.translate
    made = set(entry.decisions.values())
    optional = {p.id for p in catalog.purposes if not p.essential}
    if made == {Decision.DENY}:
        if set(entry.decisions) >= optional:
            return translate("entries", "You kept only what is necessary")
        if _tracking(entry, catalog):
            return translate("entries", "You opted out of tracking")
    elif made == {Decision.ALLOW} and entry.method is Method.ALLOW_ALL:
        return translate("entries", "You allowed everything optional")
    if _is_few(entry):
        if made == {Decision.ALLOW}:
            words = translate("entries", "You allowed: {purposes}")
        elif made == {Decision.DENY}:
            words = translate("entries", "You didn't allow: {purposes}")
        else:
            words = translate("entries", "You no longer choose: {purposes}")
        return words.format(purposes=titles(entry, catalog, next(iter(made))))
    return _Counted().choices(len(entry.decisions))


def _is_few(entry: Entry) -> bool:
    return len(set(entry.decisions.values())) == 1 and len(entry.decisions) <= _FEW


def _tracking(entry: Entry, catalog: Catalog) -> bool:
    tracking = {p.id for p in catalog.purposes if p.group == "tracking" and not p.essential}
    return set(entry.decisions) == tracking and set(entry.decisions.values()) == {Decision.DENY}
