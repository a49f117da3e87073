"""Puts the program together: paths, adapters, services, each made when it is first used."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from alsoft_prefs.adapters import paths
from alsoft_prefs.adapters.config_file import ConfigFile
from alsoft_prefs.adapters.database import Database
from alsoft_prefs.adapters.managed import system
from alsoft_prefs.adapters.policy_files import PolicyFiles
from alsoft_prefs.adapters.published_file import PublishedFile
from alsoft_prefs.adapters.sqlite_journal import SqliteJournal
from alsoft_prefs.adapters.sqlite_outbox import SqliteOutbox
from alsoft_prefs.adapters.system_clock import SystemClock
from alsoft_prefs.core import config as settings
from alsoft_prefs.core.decisions import Restrictions, Rule
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem, LockedByAdministrator, UsageProblem
from alsoft_prefs.core.managed import Managed, parse_managed
from alsoft_prefs.core.managed_settings import LANGUAGES, SYSTEM_LANGUAGE
from alsoft_prefs.core.permission import signal_is_set
from alsoft_prefs.core.ports import Backend, Clock, IdentityState, ManagedSource, Vault
from alsoft_prefs.core.words import words
from alsoft_prefs.resource_files import resource_bytes
from alsoft_prefs.services import standing
from alsoft_prefs.services.preferences import Preferences
from alsoft_prefs.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from alsoft_prefs.adapters.log_file import LogFile
    from alsoft_prefs.core.catalog import Catalog
    from alsoft_prefs.services.doctor import Doctor
    from alsoft_prefs.services.evidence import Evidence
    from alsoft_prefs.services.identity import IdentityService
    from alsoft_prefs.services.opt_outs import OptOuts
    from alsoft_prefs.services.policies import Policies
    from alsoft_prefs.services.sync import Sync
    from alsoft_prefs.services.your_data import Flows


class Program:
    """One profile's services. Any thread may use them; `close` it at the end."""

    def __init__(self, profile: str | None = None, *, clock: Clock | None = None) -> None:
        """Use a throwaway folder, or the system's places; nothing is opened yet.

        Arguments:
            profile: a folder that holds everything; None for `ALSOFT_PREFS_PROFILE`, and without
                that for the system's places.
            clock: another clock than the computer's.
        """
        self.profile = paths.chosen_profile(profile)
        self.data_directory = paths.data_directory(profile)
        self.config_directory = paths.config_directory(profile)
        self.log_directory = paths.log_directory(profile)
        self.clock: Clock = clock or SystemClock()
        self.managed_source: ManagedSource = system.source(self.profile)
        self.publisher = PublishedFile(self.data_directory)
        self._database = Database(self.data_directory, on_damage=self.publisher.withdraw)
        self.journal = SqliteJournal(self._database)
        self.outbox = SqliteOutbox(self._database)
        self._log: LogFile | None = None
        self._config_file = ConfigFile(self.config_directory)
        self.say: Callable[[str], str] = str  # the window says it in its language

    def close(self) -> None:
        """Close what is open."""
        self._database.close()
        if self._log is not None:
            self._log.close()

    @cached_property
    def catalog(self) -> Catalog:
        """All that the catalog holds."""
        from alsoft_prefs.core.catalog import parse_catalog

        return parse_catalog(self._catalog_bytes.decode())

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The catalog's purposes, as far as deciding needs them.

        What this very catalog published is taken from there: reading TOML costs a third of the time
        of a command-line answer.
        """
        try:
            published = self.publisher.read()
        except LocalDataProblem:  # said where it is published anew
            published = None
        if published is not None and published.get("catalog") == self._catalog_sha256:
            found = _published_rules(published.get("purposes"))
            if found:
                return found
        from alsoft_prefs.core.catalog import rules

        return rules(self.catalog)

    def managed(self) -> Managed:
        """Return what the organisation sets now."""
        return parse_managed(self.managed_source.documents(), self.rules)

    def restrictions(self) -> Restrictions:
        """Return what administrator and signal say now."""
        managed = self.managed()
        signal = signal_is_set(os.environ.get("DO_NOT_TRACK"))
        return Restrictions(managed.denied, managed.recommended, signal)

    def config(self) -> settings.Config:
        """Return all settings as they hold now; a damaged `config.toml` is among its problems."""
        try:
            file = self._config_file.read()
        except LocalDataProblem as error:
            resolved = settings.resolve(self.managed(), os.environ, {})
            return resolved._replace(problems=(*resolved.problems, error.message))
        return settings.resolve(self.managed(), os.environ, file)

    def set_config(self, key: str, value: object) -> None:
        """Set a setting in `config.toml`.

        Raises:
            UsageProblem: there is no such setting, or it doesn't take this value.
            LockedByAdministrator: the organisation sets it.
            LocalDataProblem: the file can't be read or written; it is left as it is.
        """
        problem = settings.value_problem(key, value)
        if problem:
            raise UsageProblem(problem, words("See: alsoft-prefs config show"))
        if self.config().values[key].locked:
            raise LockedByAdministrator(
                words("{key} is set by your organisation. Nothing was changed.", key=key),
                words("See who says so: alsoft-prefs managed show"),
            )
        self._config_file.write(key, value)

    @cached_property
    def policy_files(self) -> PolicyFiles:
        """All versions of the policy, in the person's language where there is one."""
        return PolicyFiles(_language(self.config().text("language.tag")), self.data_directory)

    @cached_property
    def preferences(self) -> Preferences:
        """What the person decides, and what holds."""
        facts = standing.Facts(
            rules=self.rules,
            catalog=self._catalog_sha256,
            program=VERSION,
            restrictions=self.restrictions,
            policy=self.policy_files.newest,
            sending=self._sending,
        )
        return Preferences(self.journal, self.outbox, self.publisher, self.clock, facts)

    @cached_property
    def vault(self) -> Vault:
        """Where device keys are: a throwaway profile keeps its own beside the rest."""
        if self.profile is not None:
            from alsoft_prefs.adapters.file_vault import FileVault

            return FileVault(self.data_directory)
        from alsoft_prefs.adapters.system_vault import SystemVault

        return SystemVault(self.data_directory)

    @cached_property
    def identity(self) -> IdentityService:
        """The device ID."""
        from alsoft_prefs.services.identity import IdentityService

        return IdentityService(
            self.journal,
            self.outbox,
            self.vault,
            self.clock,
            self.preferences,
            self._ephemeral_session,
        )

    @cached_property
    def sync(self) -> Sync:
        """Sync with ALSOFT's backend."""
        from alsoft_prefs.adapters.desktop_notifier import DesktopNotifier
        from alsoft_prefs.adapters.sync_lock import sync_lock
        from alsoft_prefs.services import sync

        ports = sync.Ports(
            journal=self.journal,
            outbox=self.outbox,
            vault=self.vault,
            policies=self.policy_files,
            clock=self.clock,
            backend=self.backend,
            lock=lambda: sync_lock(self.data_directory),
            log=self.log,
            notifier=DesktopNotifier(lambda text: self.say(text)),
        )
        facts = sync.Facts(
            rules=self.rules,
            program=VERSION,
            restrictions=self.restrictions,
            enabled=lambda: self.config().sync_enabled,
            backend_url=lambda: self.config().backend_url,
            pins=self._pins,
        )
        return sync.Sync(ports, facts, self.preferences, self.identity)

    def backend(self, url: str) -> Backend:
        """Return the backend at an address, by the network settings that hold now."""
        from alsoft_prefs.adapters.http_backend import HttpBackend

        config = self.config()
        return HttpBackend(
            url,
            program=VERSION,
            extra_ca_file=config.text("network.extra_ca_file"),
            proxy=config.text("network.proxy"),
            proxy_is_mandatory=config.values["network.proxy"].locked,
        )

    @cached_property
    def evidence(self) -> Evidence:
        """Records and receipts."""
        from alsoft_prefs.services.evidence import Evidence

        return Evidence(
            self.journal,
            self.outbox,
            self.policy_files,
            self.clock,
            lambda: self.config().backend_url,
            VERSION,
        )

    @cached_property
    def policies(self) -> Policies:
        """The privacy policy's versions."""
        from alsoft_prefs.services.policies import Policies

        files = self.policy_files
        return Policies(files.documents, files.texts, self.preferences, lambda: self.catalog)

    def flows(self) -> Flows:
        """Return which data flows to whom, as the choices leave it now."""
        from alsoft_prefs.services.your_data import flows

        allowed = [each.purpose for each in self.preferences.effective() if each.allowed]
        return flows(self.catalog, allowed)

    @cached_property
    def opt_outs(self) -> OptOuts:
        """The opt-out pages of others."""
        from alsoft_prefs.services.opt_outs import OptOuts

        return OptOuts(self.outbox, self.clock, [each.id for each in self.catalog.opt_outs])

    @cached_property
    def doctor(self) -> Doctor:
        """Checks of everything."""
        from alsoft_prefs.adapters.keyring_vault import keyring_works
        from alsoft_prefs.services import doctor

        facts = doctor.Facts(
            managed=self.managed,
            config=self.config,
            policy=self.policy_files.newest,
            damaged_policies=self.policy_files.damaged,
            restrictions=self.restrictions,
            profile=lambda: self.data_directory,
            keyring_works=keyring_works,
            ask_backend=lambda: self.backend(self.config().backend_url or "").get_keys(),
            proxy=self._proxy,
            session=self._ephemeral_session,
        )
        return doctor.Doctor(
            self.journal, self.publisher, self.vault, self.clock, self.identity, facts
        )

    def log(self, line: str) -> None:
        """Write a line to the profile's log: what happened, never a choice and never an ID."""
        if self._log is None:
            from alsoft_prefs.adapters.log_file import LogFile

            self._log = LogFile(self.log_directory)
        self._log.write(line)

    def purge(self) -> tuple[str, ...]:
        """Remove this user's data from this computer, keys included, and return what was removed.

        Nothing is erased at ALSOFT.

        Raises:
            LocalDataProblem: something couldn't be removed, a key in a locked keyring for instance;
                the rest is.
        """
        from alsoft_prefs.adapters.login_session import forget_session
        from alsoft_prefs.adapters.purge import remove_files, remove_stamp_of_schedule

        kept: LocalDataProblem | None = None
        for identity in self.outbox.identities():
            try:
                self.vault.delete(identity.device)
            except LocalDataProblem as error:
                if identity.state not in (IdentityState.ERASED, IdentityState.LOST):
                    kept = error  # of the others the key is gone already
        self.close()
        removed = remove_files(
            self.data_directory,
            self.config_directory,
            self.log_directory,
            around=paths.enclosing_directories(self.profile),
        )
        removed += tuple(filter(None, (forget_session(),)))
        if self.profile is None:
            removed += remove_stamp_of_schedule(self.data_directory)
        if kept is not None:
            raise LocalDataProblem(
                words(
                    "Everything but the device's key is removed. {message}", message=kept.message
                ),
                words("The key alone says nothing; the keyring's own program can remove it."),
            )
        return removed

    @cached_property
    def _catalog_bytes(self) -> bytes:
        return resource_bytes("catalog.toml")

    @cached_property
    def _catalog_sha256(self) -> str:
        return sha256_hex(self._catalog_bytes)

    def _sending(self) -> bool:
        config = self.config()
        return config.sync_enabled and config.backend_url is not None

    def _ephemeral_session(self) -> str | None:
        """Return the log-in session's name where the organisation wants a new ID for each."""
        if not self.config().switch("device.ephemeral"):
            return None
        from alsoft_prefs.adapters.login_session import login_session

        return login_session()

    def _proxy(self) -> str:
        from alsoft_prefs.adapters.proxies import proxy_to

        config = self.config()
        setting = config.values["network.proxy"]
        named = config.text("network.proxy")
        return proxy_to(config.backend_url or "", named, mandatory=setting.locked).sentence

    def _pins(self) -> tuple[str, ...]:
        value = self.config().values["backend.keys"].value
        return tuple(value) if isinstance(value, (list, tuple)) else ()


def _language(tag: str | None) -> str:
    """Return the language to look for a policy in; English is always there."""
    wanted = tag or SYSTEM_LANGUAGE
    if wanted == SYSTEM_LANGUAGE:
        given = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        wanted = next(filter(None, given), "")[:2]
    return wanted if wanted in LANGUAGES else "en"


def open_program(profile: str | None = None) -> Program:
    """Return a profile's services; see `Program`."""
    return Program(profile)


def _published_rules(purposes: object) -> tuple[Rule, ...]:
    if not isinstance(purposes, dict):
        return ()
    result = []
    for id_, stated in purposes.items():
        if not isinstance(stated, dict):
            return ()
        title, essential, signal = (stated.get(n) for n in ("title", "essential", "signal"))
        if not (isinstance(title, str) and type(essential) is bool and type(signal) is bool):
            return ()
        result.append(Rule(id_, title, essential, signal))
    return tuple(result)
