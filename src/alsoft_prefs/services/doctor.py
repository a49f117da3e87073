"""Checks of everything that the program stands on, each with how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple

from alsoft_prefs.core.config import Config
from alsoft_prefs.core.decisions import Restrictions
from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.core.journal import PolicyRef, fold
from alsoft_prefs.core.managed import Managed
from alsoft_prefs.core.ports import Answer, Clock, Journal, Publisher, Vault
from alsoft_prefs.core.words import words
from alsoft_prefs.services.identity import IdentityService

CLOCK_LIMIT = timedelta(seconds=60)


class Health(StrEnum):
    """How a check went."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


class Check(NamedTuple):
    """A check: what, how it went, what was found, and what to do."""

    name: str
    health: Health
    message: str
    hint: str = ""


class Facts(NamedTuple):
    """What the doctor asks; each callable tells what holds now.

    `proxy` tells which one leads to the backend, and who says so; nothing where none does.
    `session` names the log-in session, where each has a device ID of its own.
    """

    managed: Callable[[], Managed]
    config: Callable[[], Config]
    policy: Callable[[], PolicyRef]
    damaged_policies: Callable[[], tuple[str, ...]]
    restrictions: Callable[[], Restrictions]
    profile: Callable[[], str]
    keyring_works: Callable[[], bool]
    ask_backend: Callable[[], Answer]
    proxy: Callable[[], str]
    session: Callable[[], str | None]


class Doctor:
    """Checks profile, journal, keyring, backend, clock and managed settings; changes nothing."""

    def __init__(
        self,
        journal: Journal,
        publisher: Publisher,
        vault: Vault,
        clock: Clock,
        identity: IdentityService,
        facts: Facts,
    ) -> None:
        """Stand on the ports and the facts."""
        self._journal = journal
        self._publisher = publisher
        self._vault = vault
        self._clock = clock
        self._identity = identity
        self._facts = facts

    def checks(self) -> tuple[Check, ...]:
        """Return every check; asks the keyring and the backend, so it takes its time."""
        parts: tuple[tuple[str, Callable[[], Iterator[Check]]], ...] = (
            (words("profile"), self._profile),
            (words("published decisions"), self._published),
            (words("device key"), self._key),
            (words("privacy policy"), self._policy),
            (words("configuration"), self._config),
            (words("managed settings"), self._managed),
            (words("signal"), self._signal),
            (words("backend"), self._backend),
        )
        result: list[Check] = []
        for name, part in parts:
            try:
                result += part()
            except AlsoftError as error:
                result.append(Check(name, Health.PROBLEM, error.message, error.hint))
        return tuple(result)

    def _profile(self) -> Iterator[Check]:
        entries = self._journal.entries()
        if fold(entries) != self._journal.state():
            yield Check(
                words("profile"),
                Health.PROBLEM,
                words("The journal's entries and its state disagree."),
                words("Choose again what you want; each choice mends its own state."),
            )
        else:
            yield Check(
                words("profile"),
                Health.OK,
                words(
                    "{profile}: {count} journal entries.",
                    profile=self._facts.profile(),
                    count=len(entries),
                ),
            )

    def _published(self) -> Iterator[Check]:
        published, position = self._publisher.position(), self._journal.position()
        if published == position:
            yield Check(
                words("published decisions"),
                Health.OK,
                words("Other programs see the latest choice."),
            )
        elif published is None and not position:
            yield Check(
                words("published decisions"), Health.OK, words("Nothing chosen, nothing published.")
            )
        else:
            yield Check(
                words("published decisions"),
                Health.PROBLEM,
                words("Other programs don't see the latest choice."),
                words("Open the window, or choose again; that publishes it anew."),
            )

    def _key(self) -> Iterator[Check]:
        device = self._identity.device()
        works = self._facts.keyring_works()
        if device is None:
            where = words("the keyring")
            if not works:
                where = words("a file, as this session has no keyring")
            health = Health.OK if works else Health.WARNING
            yield Check(
                words("device key"),
                health,
                words("None yet. It would be kept in {where}.", where=where),
            )
            return
        yield from self._session()
        location = self._vault.locate(device)
        if location == "keyring":
            yield Check(words("device key"), Health.OK, words("Kept in the system's keyring."))
        elif location == "file":
            yield Check(
                words("device key"),
                Health.WARNING,
                words("Kept in a file that only you can read, not in a keyring."),
                words("With a keyring running: alsoft-prefs device reset makes a new one there."),
            )
        else:
            yield Check(
                words("device key"),
                Health.WARNING,
                words("It isn't on this computer: the profile was copied or restored."),
                words("Nothing to do: the next sync makes a new device ID."),
            )

    def _session(self) -> Iterator[Check]:
        if self._facts.config().switch("device.ephemeral") and self._facts.session() is None:
            yield Check(
                words("log-in session"),
                Health.WARNING,
                words(
                    "Each log-in should get a device ID of its own, but the system doesn't tell "
                    "this session from others. The ID stays."
                ),
                words("Sync from the desktop's own session: a task outside of it has none."),
            )

    def _policy(self) -> Iterator[Check]:
        version, damaged = self._facts.policy().version, self._facts.damaged_policies()
        for path in damaged:
            yield Check(
                words("privacy policy"),
                Health.WARNING,
                words("A version was damaged: {path}.", path=path),
                words("Nothing to do: the next sync fetches it again."),
            )
        if not damaged:
            yield Check(
                words("privacy policy"),
                Health.OK,
                words("Version {version} is in force here.", version=version),
            )

    def _config(self) -> Iterator[Check]:
        problems = self._facts.config().problems
        for problem in problems:
            yield Check(
                words("configuration"),
                Health.PROBLEM,
                problem,
                words("Mend it in config.toml; until then nothing is sent."),
            )
        if not problems:
            yield Check(words("configuration"), Health.OK, words("It can be used."))

    def _managed(self) -> Iterator[Check]:
        managed = self._facts.managed()
        for problem in managed.problems:
            where = f"{problem.source}: {problem.key}" if problem.key else problem.source
            hint = problem.hint or words(
                "Tell your administrator: alsoft-prefs managed show names it too."
            )
            yield Check(
                words("managed settings"),
                Health.PROBLEM,
                words("{where}: {message}", where=where, message=problem.message),
                hint,
            )
        if not managed.problems:
            count = len(managed.values)
            yield Check(
                words("managed settings"),
                Health.OK,
                words("{count} set.", count=count) if count else words("None."),
            )

    def _signal(self) -> Iterator[Check]:
        if self._facts.restrictions().signal:
            yield Check(words("signal"), Health.OK, words("DO_NOT_TRACK is set, and obeyed."))

    def _backend(self) -> Iterator[Check]:
        config = self._facts.config()
        if config.backend_url is None:
            yield Check(
                words("backend"),
                Health.WARNING,
                words("No address is set, so choices stay on this computer."),
                words("alsoft-prefs config set backend.url=https://…"),
            )
            return
        if not config.sync_enabled:
            yield Check(words("backend"), Health.OK, words("Not asked: sending is off."))
            return
        proxy = self._facts.proxy()
        if proxy:
            yield Check(words("proxy"), Health.OK, proxy)
        answer = self._facts.ask_backend()
        secure = words("on this computer")
        if config.backend_url.startswith("https:"):
            secure = words("over TLS")
        if answer.status != 200:
            yield Check(
                words("backend"),
                Health.PROBLEM,
                words(
                    "{backend_url} answers with status {status}.",
                    backend_url=config.backend_url,
                    status=answer.status,
                ),
                words("Check the address: alsoft-prefs config show"),
            )
            return
        yield Check(
            words("backend"),
            Health.OK,
            words(
                "{backend_url} answers, {secure}.", backend_url=config.backend_url, secure=secure
            ),
        )
        if answer.date is not None:
            yield self._clock_check(self._clock.now() - answer.date)

    def _clock_check(self, apart: timedelta) -> Check:
        if abs(apart) <= CLOCK_LIMIT:
            return Check(words("clock"), Health.OK, words("It agrees with the backend's."))
        return Check(
            words("clock"),
            Health.PROBLEM,
            words(
                "It is {total_seconds} s away from the backend's.",
                total_seconds=format(abs(apart).total_seconds(), ".0f"),
            ),
            words("Set the computer's clock; erasure and history need it right within 60 s."),
        )
