"""What the page “Device and sync” says of settings, managed ones, abuse and diagnostics."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from alsoft_prefs.core.decisions import Rule
from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.core.managed_settings import Level, Scope, settings
from alsoft_prefs.gui.languages import said
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.phrases import about, isolated, listed
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.widgets.managed_part import ManagedView
from alsoft_prefs.gui.worker import Queue

if TYPE_CHECKING:
    from alsoft_prefs.services.doctor import Check


class SettingView(NamedTuple):
    """A setting of the program: what it is now, and whether it can be changed here."""

    value: str
    sentence: str
    changeable: bool


class SettingsPresenter(QObject):
    """Words for settings, and how they are changed."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def change(
        self,
        key: str,
        value: object,
        done: Callable[[], None],
        failed: Callable[[AlsoftError], None],
    ) -> None:
        """Set a setting of `config.toml`."""
        self._model.act(
            lambda program: program.set_config(key, value), lambda _none: done(), failed
        )

    def check(
        self, done: Callable[[tuple[Check, ...]], None], failed: Callable[[AlsoftError], None]
    ) -> None:
        """Check everything; asks the backend, so it goes the network's way."""
        self._model.ask(lambda program: program.doctor.checks(), done, failed, queue=Queue.NETWORK)

    def backend(self, snapshot: Snapshot) -> SettingView:
        """Return ALSOFT's backend's address, and who set it."""
        value = snapshot.config.values["backend.url"]
        url = snapshot.config.backend_url or ""
        return SettingView(
            url,
            self._said(snapshot, "backend.url", url or self.tr("No address is set.")),
            not value.locked and value.source != "environment",
        )

    def abuse(self, snapshot: Snapshot) -> SettingView:
        """Return where abuse is reported to, and who set it."""
        value = snapshot.config.values["contact.abuse"]
        address = snapshot.config.text("contact.abuse") or ""
        missing = self.tr(
            "ALSOFT's text says to report it by e-mail, and lacks the address. Where you know it, "
            "set it here."
        )
        return SettingView(
            address, self._said(snapshot, "contact.abuse", address or missing), not value.locked
        )

    def _said(self, snapshot: Snapshot, key: str, words: str) -> str:
        value = snapshot.config.values[key]
        if value.locked:
            who = snapshot.organisation or self.tr("your organisation")
            by = self.tr("Set by {organisation}; it can't be changed here.")
            return f"{words} · {by.format(organisation=who)}"
        said = ""
        if value.source == "environment":
            said = self.tr("Set by the environment of this program.")
        if value.source == "managed":
            said = self.tr("Recommended by your organisation.")
        return f"{words} · {said}" if said else words

    def managed(self, snapshot: Snapshot) -> list[ManagedView]:
        """Return every managed setting that applies."""
        if not snapshot.managed.values:
            return []
        levels = {
            Level.MANDATORY: self.tr("mandatory"),
            Level.RECOMMENDED: self.tr("recommended"),
        }
        purposes = snapshot.catalog.purposes
        rules = [Rule(p.id, p.full_title, p.essential, p.signal) for p in purposes]
        titles = {setting.key: said(setting.title) for setting in settings(rules)}
        scopes = {Scope.MACHINE: self.tr("this computer"), Scope.USER: self.tr("this user")}
        return [
            ManagedView(
                each.key,
                _shown(each.value),
                levels[each.level],
                scopes[each.scope],
                each.source,
                each.level is Level.MANDATORY,
                titles[each.key],
            )
            for each in snapshot.managed.values
        ]

    def problems(self, snapshot: Snapshot) -> list[tuple[str, str]]:
        """Return every setting that can't be used, as findings."""
        found = []
        for problem in snapshot.managed.problems:
            where = isolated(problem.source)
            where = about(where, problem.key) if problem.key else where
            words = f"{problem.message} {problem.hint}".strip()
            found.append(("problem", about(where, words)))
        found += [("problem", words) for words in snapshot.config.problems]
        return found

    def problems_summary(self, problems: list[tuple[str, str]]) -> str:
        """Return how many settings can't be used, in a sentence."""
        return self.tr("%n setting(s) can't be used. The rest applies.", "", len(problems))

    def nothing_managed(self) -> str:
        """Return what is said where the organisation sets nothing."""
        return self.tr("No organisation sets anything on this computer.")

    def findings(self, checks: tuple[Check, ...]) -> tuple[str, list[tuple[str, str]]]:
        """Return what the checks found: a sentence, and a line for each."""
        bad = sum(check.health == "problem" for check in checks)
        if not bad:
            summary = self.tr("Everything works.")
            if any(check.health == "warning" for check in checks):
                summary = self.tr("Everything works, with something to know.")
        else:
            summary = self.tr("%n thing(s) need mending.", "", bad)
        lines = [(str(c.health), about(c.name, f"{c.message} {c.hint}".strip())) for c in checks]
        return summary, lines


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return listed(map(str, value))
    return str(value)
