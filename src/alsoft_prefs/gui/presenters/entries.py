"""An act of the journal in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from alsoft_prefs.core.catalog_values import Catalog
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.journal import Entry, Method


def describe(entry: Entry, catalog: Catalog) -> str:
    """Return what an entry did, such as “You opted out of tracking.” (with its stop)."""
    fixed = _by_method(entry)
    if fixed:
        return fixed
    titles = {purpose.id: purpose.full_title for purpose in catalog.purposes}
    tracking = {p.id for p in catalog.purposes if p.group == "tracking" and not p.essential}
    denied = [p for p, decision in entry.decisions.items() if decision is Decision.DENY]
    if set(denied) == tracking and len(denied) == len(entry.decisions):
        return QCoreApplication.translate("entries", "You opted out of tracking.")
    parts = []
    for decision, words in (
        (Decision.ALLOW, QCoreApplication.translate("entries", "You allowed: {titles}.")),
        (Decision.DENY, QCoreApplication.translate("entries", "You did not allow: {titles}.")),
        (Decision.UNSET, QCoreApplication.translate("entries", "No longer chosen: {titles}.")),
    ):
        named = [titles.get(p, p) for p, made in entry.decisions.items() if made is decision]
        if named:
            parts.append(words.format(titles=", ".join(named)))
    return " ".join(parts)


def _by_method(entry: Entry) -> str:
    if entry.method is Method.ALLOW_ALL:
        return QCoreApplication.translate("entries", "You allowed everything optional.")
    if entry.method is Method.ONLY_NECESSARY:
        return QCoreApplication.translate("entries", "You kept only what is necessary.")
    if entry.method is Method.POLICY_ACKNOWLEDGED and not entry.decisions:
        return QCoreApplication.translate("entries", "You acknowledged the privacy policy.")
    if entry.method is Method.DEVICE_RESET:
        return QCoreApplication.translate("entries", "The device ID was reset.")
    if entry.method is Method.UNDO:
        return QCoreApplication.translate("entries", "You took your latest choice back.")
    if entry.method is Method.MERGE:
        return QCoreApplication.translate("entries", "Lowered to another copy of this device.")
    return ""
