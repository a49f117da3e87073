"""Published versions of the policy: what the backend lists, answers and signs, taken apart.

A version in a language has a statement: a JWS by the backend's key over exactly `version`,
`sha256`, `language` and `date`. Nothing here is believed before its statement holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from alsoft_prefs.core.backend_keys import Keys, signed_by_backend
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem, VerificationFailed
from alsoft_prefs.core.fields import Fields
from alsoft_prefs.core.jws import parse_json_object
from alsoft_prefs.core.policy_parser import parse_policy
from alsoft_prefs.core.words import words

POLICY_TYP = "alsoft-policy+jws"
MAX_DOCUMENT_BYTES = 1024 * 1024
MAX_STATEMENT_CHARACTERS = 4096
MAX_TEXTS = 1000
MAX_VERSION = 999_999

_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Held = Mapping[tuple[int, str], str]
"""The SHA-256 (hex) of each text on this computer, by version and language."""


class Statement(NamedTuple):
    """What the backend says of a version in a language; `date` is None where ALSOFT states none."""

    version: int
    sha256: str
    language: str
    date: date | None


class Listed(NamedTuple):
    """A statement as it is listed, with the JWS that must say the same."""

    statement: Statement
    jws: str


class PolicyList(NamedTuple):
    """The versions that are published, and the one in force; verified by nobody yet."""

    current: int
    texts: tuple[Listed, ...]


class Answered(NamedTuple):
    """A text as it is answered, with its statement; verified by nobody yet."""

    listed: Listed
    document: str


class PolicyText(NamedTuple):
    """A version in a language that holds: its statement, the statement's JWS, the exact bytes."""

    statement: Statement
    jws: str
    data: bytes


def parse_policy_list(text: str) -> PolicyList:
    """Return what `/v1/policy` answered.

    Raises:
        VerificationFailed: another shape, too many texts, one twice, or a version in force that
            isn't among them.
    """
    fields = Fields(parse_json_object(text.encode("utf-8", "replace"), _LIST), _LIST)
    current = _version(fields, "current", _LIST)
    entries = _entries(fields, "versions", _LIST)
    fields.done()
    texts = tuple(_listed(Fields(entry, _LIST)) for entry in entries)
    if len({_place(each.statement) for each in texts}) != len(texts):
        raise VerificationFailed(words("ALSOFT lists a version of the policy twice."))
    if current not in {each.statement.version for each in texts}:
        raise VerificationFailed(words("ALSOFT doesn't list the version of the policy in force."))
    return PolicyList(current, texts)


def parse_policy_version(text: str, version: int) -> tuple[Answered, ...]:
    """Return the texts of a version that `/v1/policy/{version}` answered.

    Raises:
        VerificationFailed: another shape or version, or a text twice.
    """
    fields = Fields(parse_json_object(text.encode("utf-8", "replace"), _ANSWER), _ANSWER)
    stated = _version(fields, "version", _ANSWER)
    entries = _entries(fields, "texts", _ANSWER)
    fields.done()
    texts = tuple(_answered(Fields(entry, _ANSWER)) for entry in entries)
    versions = {stated, *(each.listed.statement.version for each in texts)}
    if versions != {version}:
        raise VerificationFailed(words("ALSOFT answered with another version of the policy."))
    if len({_place(each.listed.statement) for each in texts}) != len(texts):
        raise VerificationFailed(words("ALSOFT answered with a text of the policy twice."))
    return texts


def check_statement(listed: Listed, keys: Keys) -> None:
    """Check that a trusted key signed exactly what is listed.

    Arguments:
        listed: a statement and its JWS.
        keys: the trusted keys by `kid`.

    Raises:
        VerificationFailed: an unknown key, a bad signature, or another statement.
    """
    if _signed(listed.jws, keys) != listed.statement:
        raise VerificationFailed(
            words("A policy's signed statement says something else than the answer.")
        )


def check_text(answered: Answered, keys: Keys) -> PolicyText:
    """Return a text that holds: signed, of the stated bytes, and readable as what it states.

    Raises:
        VerificationFailed: as `check_statement`, or the document isn't what was signed for.
    """
    check_statement(answered.listed, keys)
    return _text(answered.listed.statement, answered.listed.jws, answered.document)


def read_text(jws: str, document: str, keys: Keys) -> PolicyText:
    """Return a kept text, found to hold once more by its statement alone; raises as `check_text`.

    Arguments:
        jws: the statement.
        document: the text.
        keys: the trusted keys by `kid`.
    """
    return _text(_signed(jws, keys), jws, document)


def _signed(jws: str, keys: Keys) -> Statement:
    _, payload = signed_by_backend(jws, POLICY_TYP, keys)
    fields = Fields(payload, words("A policy's statement"))
    signed = _statement(fields)
    fields.done()
    return signed


def _text(statement: Statement, jws: str, document: str) -> PolicyText:
    """Return a text whose bytes are those that the statement is about, and say the same."""
    try:
        data = document.encode()
    except UnicodeEncodeError as error:
        raise VerificationFailed(words("A version of the policy isn't text.")) from error
    if len(data) > MAX_DOCUMENT_BYTES:
        raise VerificationFailed(words("A version of the policy is larger than 1 MiB."))
    if sha256_hex(data) != statement.sha256:
        raise VerificationFailed(words("A version of the policy has another text than was signed."))
    try:
        parsed = parse_policy(data)
    except LocalDataProblem as error:
        raise VerificationFailed(
            words(
                "Version {version} of the policy, as ALSOFT publishes it, isn't "
                "understood here. {message}",
                version=statement.version,
                message=error.message,
            ),
            words("A newer version of this program may read it."),
        ) from error
    stated = (parsed.version, parsed.sha256, parsed.language, parsed.date)
    if stated != tuple(statement):
        raise VerificationFailed(
            words("A version of the policy says something else than was signed.")
        )
    return PolicyText(statement, jws, data)


def news(held: Held, published: PolicyList) -> tuple[Listed, ...]:
    """Return the texts up to the version in force that this computer doesn't hold, oldest first.

    What is held and not listed is no news: nothing is taken away.

    Raises:
        VerificationFailed: a text that is held is listed with another SHA-256.
    """
    by_place = {(version, tag.lower()): sha256 for (version, tag), sha256 in held.items()}
    new = []
    for listed in published.texts:
        statement = listed.statement
        here = by_place.get(_place(statement))
        if here is not None and here != statement.sha256:
            raise VerificationFailed(
                words(
                    "ALSOFT now lists version {version} of the policy with another text than "
                    "the one on this computer.",
                    version=statement.version,
                )
            )
        if here is None and statement.version <= published.current:
            new.append(listed)
    return tuple(sorted(new, key=lambda each: _place(each.statement)))


_LIST = words("ALSOFT's list of policies")
_ANSWER = words("ALSOFT's answer about the policy")


def _place(statement: Statement) -> tuple[int, str]:
    # A file system may not tell upper from lower case.
    return statement.version, statement.language.lower()


def _version(fields: Fields, name: str, what: str) -> int:
    version = fields.seq(name)
    if version > MAX_VERSION:
        raise VerificationFailed(words("{what} has a bad {name}.", what=what, name=repr(name)))
    return version


def _entries(fields: Fields, name: str, what: str) -> Iterable[object]:
    entries = fields.take(name)
    if not isinstance(entries, list) or not 0 < len(entries) <= MAX_TEXTS:
        raise VerificationFailed(words("{what} holds no text, or too many.", what=what))
    return entries


def _statement(fields: Fields) -> Statement:
    version = _version(fields, "version", "A policy's statement")
    sha256, language = fields.text("sha256", 64, 64), fields.text("language", 2, 35)
    day = fields.take("date")
    if not _SHA256.fullmatch(sha256) or not _LANGUAGE.fullmatch(language):
        raise VerificationFailed(words("A policy's statement has a bad hash or language."))
    if day is None:
        return Statement(version, sha256, language, None)
    try:
        if not isinstance(day, str) or not _DATE.fullmatch(day):
            raise ValueError(day)
        return Statement(version, sha256, language, date.fromisoformat(day))
    except ValueError as error:
        raise VerificationFailed(words("A policy's statement has a bad date.")) from error


def _listed(fields: Fields) -> Listed:
    listed = _taken(fields)
    fields.done()
    return listed


def _answered(fields: Fields) -> Answered:
    listed = _taken(fields)
    document = fields.text("document", 1, MAX_DOCUMENT_BYTES)
    fields.done()
    return Answered(listed, document)


def _taken(fields: Fields) -> Listed:
    return Listed(_statement(fields), fields.text("statement", 1, MAX_STATEMENT_CHARACTERS))
