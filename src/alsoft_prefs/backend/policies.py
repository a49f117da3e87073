"""The published policies: put into the table, and answered from it, with the backend's word."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from alsoft_prefs.backend import policy_work
from alsoft_prefs.backend.database import Database
from alsoft_prefs.backend.policy_drafts import Draft, PolicyRefused
from alsoft_prefs.backend.policy_shelf import Kept, shelved, verdict
from alsoft_prefs.backend.policy_work import StoredPolicy, Verdict
from alsoft_prefs.backend.signing_keys import KeySource, SigningKeys
from alsoft_prefs.core.backend_keys import key_id
from alsoft_prefs.core.errors import LocalDataProblem, VerificationFailed
from alsoft_prefs.core.jws import Json, canonical_json, sha256_b64url, sign_compact
from alsoft_prefs.core.policy_statements import POLICY_TYP, Answered, Listed, Statement, check_text
from alsoft_prefs.core.times import to_rfc3339

FRESH_SECONDS = 2.0
"""How long a process answers with what it read before it looks for something new."""

WAIT_SECONDS = 2.0
"""How long an answer waits for that look where there is something to answer with."""

_log = logging.getLogger("alsoft_prefs.backend")


class Contradiction(LocalDataProblem):
    """A folder's policy isn't the one that is published."""

    title = "The policies contradict each other"


class PolicyAnswers(NamedTuple):
    """The bodies that `/v1/policy` answers with.

    Attributes:
        listed: the list of versions as JSON; None where no version can be answered with.
        each: each version with its documents as JSON.
        damaged: how many stored texts aren't answered with.
    """

    listed: bytes | None
    each: dict[int, bytes]
    damaged: int


class Policies:
    """Answers with what the table holds, and looks again every few seconds.

    Arguments:
        database: holds the table.
        keys: the backend's.
        monotonic: tells seconds on a clock that never goes back.
        count_damaged: is told how many stored texts aren't answered with.
    """

    def __init__(
        self,
        database: Database,
        keys: KeySource,
        monotonic: Callable[[], float],
        count_damaged: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._database = database
        self._keys = keys
        self._monotonic = monotonic
        self._count_damaged = count_damaged
        self._answers: PolicyAnswers | None = None
        self._mark: object = None
        self._looked_at = 0.0
        self._looking: asyncio.Task[PolicyAnswers] | None = None

    async def answers(self) -> PolicyAnswers:
        """Return what is published, as it was at most a few seconds ago.

        While database or keys can't be used it is what was read last: what is published doesn't
        change.

        Raises:
            LocalDataProblem: database or keys can't be used, and nothing was read before.
        """
        known = self._answers
        if known is not None and self._monotonic() - self._looked_at < FRESH_SECONDS:
            return known
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        if known is None:
            return await asyncio.shield(self._looking)
        await asyncio.wait({self._looking}, timeout=WAIT_SECONDS)
        return self._answers or known

    async def _look(self) -> PolicyAnswers:
        try:
            return await self._read()
        except LocalDataProblem as error:
            if self._answers is None:
                raise
            _log.warning("policies couldn't be read again", extra={"reason": error.message})
            return self._answers
        finally:
            self._looked_at = self._monotonic()
            self._looking = None

    async def _read(self) -> PolicyAnswers:
        keys = self._keys.current()
        mark = (
            await self._database.read(policy_work.listed(), once=True),
            keys.kid,
            *keys.published.keys,
        )
        if self._answers is None or mark != self._mark:
            rows = await self._database.read(policy_work.kept())
            shelf = await asyncio.to_thread(shelved, rows, keys.published.keys)
            damages = [f"{kept.name}: {kept.damage}" for kept in shelf if kept.damage]
            if damages:
                reason = " ".join(damages)
                _log.error("damaged policies aren't answered with", extra={"reason": reason})
            self._answers, self._mark = answers(shelf, keys), mark
            self._count_damaged(self._answers.damaged)
        return self._answers


def answers(shelf: Sequence[Kept], keys: SigningKeys) -> PolicyAnswers:
    """Return the answers for what is published.

    The statement of a text is the one that was signed when it was published. Where that was by an
    older key it is said again by the key in use, the only one that a new device may trust.
    """
    listed: list[Json] = []
    full: dict[int, list[Json]] = {}
    for kept in shelf:
        if kept.document is None:
            continue
        draft = Draft(kept.document, kept.row.document)
        stands = key_id(kept.row.statement) == keys.kid
        statement = kept.row.statement if stands else _signed(draft, keys)
        entry = {**draft.statement(), "statement": statement}
        listed.append(entry)
        text = {**entry, "document": kept.row.document.decode()}
        full.setdefault(kept.row.version, []).append(text)
    return PolicyAnswers(
        canonical_json({"current": max(full), "versions": listed}) if full else None,
        {each: canonical_json({"version": each, "texts": texts}) for each, texts in full.items()},
        sum(kept.document is None for kept in shelf),
    )


async def read_shelf(database: Database, keys: SigningKeys) -> tuple[Kept, ...]:
    """Return all that is published, each verified; raises StorageUnavailable."""
    return shelved(await database.read(policy_work.kept()), keys.published.keys)


async def publish(database: Database, draft: Draft, keys: SigningKeys, now: datetime) -> Verdict:
    """Sign a policy and put it into the table, durably on return, unless it is there.

    Arguments:
        database: which has the table.
        draft: the policy.
        keys: the keys; the one in use signs.
        now: the time (aware UTC).

    Raises:
        PolicyRefused: it can't stand beside what is published, or a device couldn't read it.
        StorageUnavailable: it couldn't be written.
    """
    document = draft.document
    jws = _signed(draft, keys)
    try:
        stated = Statement(document.version, document.sha256, document.language, document.date)
        check_text(Answered(Listed(stated, jws), draft.data.decode()), keys.published.keys)
    except VerificationFailed as error:
        raise PolicyRefused(f"A device couldn't take it: {error.message}", error.hint) from error
    new = StoredPolicy(
        document.version, document.language, document.sha256, draft.data, jws, to_rfc3339(now)
    )

    def judge(rows: Sequence[StoredPolicy]) -> Verdict:
        return verdict(draft, shelved(rows, keys.published.keys))

    return await database.write(policy_work.KEY, lambda: policy_work.publish(new, judge))


async def seed(
    database: Database, drafts: Iterable[Draft], keys: SigningKeys, now: datetime
) -> None:
    """Publish those of a folder's policies that the table lacks.

    Arguments:
        database: which has the table.
        drafts: the policies, oldest first.
        keys: the keys; the one in use signs.
        now: the time (aware UTC).

    Raises:
        Contradiction: one of them isn't the one that is published, or can't stand beside it. What
            is damaged contradicts nothing.
        StorageUnavailable: the database doesn't answer.
    """
    shelf = {kept.place: kept for kept in await read_shelf(database, keys)}
    for draft in drafts:
        kept = shelf.get(draft.place)
        if kept is not None and (kept.damage or kept.sha256 == draft.document.sha256):
            continue
        try:
            await publish(database, draft, keys, now)
        except PolicyRefused as error:
            raise Contradiction(
                f"The folder of policies doesn't fit what is published. {error.message}",
                "Start with --policy DIR, a folder of what was published as `policy show` prints "
                "it.",
            ) from error


def etag(body: bytes) -> str:
    """Return a strong entity tag for a body."""
    return f'"{sha256_b64url(body)}"'


def _signed(draft: Draft, keys: SigningKeys) -> str:
    header = {"typ": POLICY_TYP, "kid": keys.kid}
    return sign_compact(header, canonical_json(draft.statement()), keys.sign)
