"""The rules of publishing: what a published row is worth, and what may stand beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from alsoft_prefs.backend.policy_drafts import Draft, PolicyRefused
from alsoft_prefs.backend.policy_work import StoredPolicy, Verdict
from alsoft_prefs.core.backend_keys import Keys, key_id, signed_by_backend
from alsoft_prefs.core.errors import LocalDataProblem, VerificationFailed
from alsoft_prefs.core.jws import canonical_json
from alsoft_prefs.core.policy import PolicyDocument, parse_policy
from alsoft_prefs.core.policy_statements import (
    MAX_TEXTS,
    POLICY_TYP,
    Answered,
    Listed,
    Statement,
    check_text,
)

MAX_TEXT_BYTES = 3 * 1024 * 1024
"""Of a version's texts together, as JSON: devices take an answer of 4 MiB at most."""


class Kept(NamedTuple):
    """A published row and what it is worth.

    Attributes:
        row: as it is stored.
        document: what it says; None where it is damaged.
        damage: why it isn't answered with; empty where it is.
        sha256: of what was published: as it was signed where that can be told.
    """

    row: StoredPolicy
    document: PolicyDocument | None
    damage: str
    sha256: str

    @property
    def place(self) -> tuple[int, str]:
        """What tells it from all others: languages that differ in case alone are one."""
        return self.row.version, self.row.language.lower()

    @property
    def name(self) -> str:
        """What it is called to a person."""
        return f"version {self.row.version} in {self.row.language}"


def shelved(rows: Iterable[StoredPolicy], keys: Keys) -> tuple[Kept, ...]:
    """Return what is published, each row verified, by version, then language.

    Arguments:
        rows: all that are stored.
        keys: the published keys by `kid`.
    """
    usable = (row for row in rows if isinstance(row.version, int))  # SQLite takes any value
    return tuple(sorted((_kept(row, keys) for row in usable), key=lambda kept: kept.place))


def signed_elsewhere(shelf: Iterable[Kept], keys: Keys) -> Kept | None:
    """Return a row whose statement names a key that isn't among the published ones, if any."""
    for kept in shelf:
        try:
            if key_id(kept.row.statement) not in keys:
                return kept
        except VerificationFailed:
            continue
    return None


def verdict(draft: Draft, shelf: Sequence[Kept]) -> Verdict:
    """Return what publishing a draft comes to.

    Raises:
        PolicyRefused: it would change what is published, leave a gap, go back in time, or be too
            much for the devices.
    """
    newest = max((kept.row.version for kept in shelf), default=0)
    for kept in shelf:
        if kept.place == draft.place:
            return _again(draft, kept, newest)
    document = draft.document
    if document.version > newest + 1:
        raise PolicyRefused(
            f"Version {document.version} would leave a gap: the newest is {newest}.",
            f"Publish it as version {newest + 1}.",
        )
    _check_date(draft, shelf)
    if len(shelf) >= MAX_TEXTS:
        raise PolicyRefused(f"{MAX_TEXTS} texts are published; devices take no more.")
    texts = [kept.row.document for kept in shelf if kept.row.version == document.version]
    size = sum(len(canonical_json({"": _text(data)})) for data in (*texts, draft.data))
    if size > MAX_TEXT_BYTES:
        raise PolicyRefused(
            f"The texts of version {document.version} in all languages are larger than 3 MiB.",
            "Shorten them.",
        )
    return Verdict.NEW


def _again(draft: Draft, kept: Kept, newest: int) -> Verdict:
    if draft.document.sha256 == kept.sha256:
        return Verdict.MENDED if kept.damage else Verdict.PRESENT
    hint = f"Publish it as version {newest + 1}."
    if kept.damage:
        hint = "Publish exactly the text that was published, or restore the database's backup."
    state = f"damaged ({kept.damage})" if kept.damage else "published, and stays as it is"
    raise PolicyRefused(f"{kept.name.capitalize()} is {state}; this is another text.", hint)


def _check_date(draft: Draft, shelf: Sequence[Kept]) -> None:
    version, day = draft.document.version, draft.document.date
    sound = [kept.document for kept in shelf if kept.document is not None]
    same = [each.date for each in sound if each.version == version]
    if same:
        if same[0] != day:
            dated = "states no date" if same[0] is None else f"is dated {same[0]}"
            raise PolicyRefused(
                f"Version {version} {dated}; a further language can't state another date.",
                "Say the same date.",
            )
        return
    if day is None:
        if version > 1:
            raise PolicyRefused(f"Version {version} states no date.", "State its day (§9).")
        return
    before = [each.date for each in sound if each.version < version and each.date is not None]
    if before and day < max(before):
        raise PolicyRefused(
            f"Version {version} can't be dated {day}: a version before it is of {max(before)}.",
            "Versions follow each other in time.",
        )


def _kept(row: StoredPolicy, keys: Keys) -> Kept:
    sha256 = row.sha256
    try:
        _, signed = signed_by_backend(row.statement, POLICY_TYP, keys)
        sha256 = str(signed.get("sha256"))
        document = parse_policy(row.document)
        statement = Statement(row.version, row.sha256, row.language, document.date)
        check_text(Answered(Listed(statement, row.statement), row.document.decode()), keys)
    except VerificationFailed as error:
        return Kept(row, None, error.message, sha256)
    except LocalDataProblem:
        return Kept(row, None, "Its text can't be read.", sha256)
    return Kept(row, document, "", sha256)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
