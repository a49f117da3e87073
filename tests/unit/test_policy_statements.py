"""What the backend publishes of the policy is believed only where all of it holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import VerificationFailed
from alsoft_prefs.core.jws import generate_seed, public_of
from alsoft_prefs.core.policy_statements import (
    MAX_DOCUMENT_BYTES,
    MAX_TEXTS,
    PolicyText,
    check_statement,
    check_text,
    news,
    parse_policy_list,
    parse_policy_version,
)
from tests.unit.policy_answers import (
    ANALYTICS_CLAUSE,
    SHIPPED,
    answered,
    listed,
    published_list,
    published_version,
    signed,
    statement,
    version,
)

SEED, OTHER = generate_seed(), generate_seed()
KEYS = {public_of(SEED).thumbprint(): public_of(SEED)}
SECOND = version(2, ANALYTICS_CLAUSE)
HELD = {(1, "en"): sha256_hex(SHIPPED)}
Change = Callable[[dict[str, Any]], object]


def checked(body: dict[str, Any], number: int = 2) -> PolicyText:
    """Return the first text of an answer, checked."""
    return check_text(parse_policy_version(json.dumps(body), number)[0], KEYS)


def body_of(document: bytes, seed: bytes = SEED) -> dict[str, Any]:
    """Return the answer about a document's version."""
    number = statement(document)["version"]
    found: dict[str, Any] = json.loads(published_version([document], number, seed).text)
    return found


def test_what_is_published_is_found_to_hold() -> None:
    published = parse_policy_list(published_list([SHIPPED, SECOND], SEED).text)
    for each in published.texts:
        check_statement(each, KEYS)
    (new,) = news(HELD, published)
    text = checked(body_of(SECOND))
    assert (text.statement, text.data) == (new.statement, SECOND)
    assert text.statement.date is not None


def test_what_is_held_and_not_listed_is_no_news() -> None:
    held = {**HELD, (2, "en"): sha256_hex(SECOND), (3, "en"): "f" * 64}
    assert news(held, parse_policy_list(published_list([SHIPPED], SEED).text)) == ()


def test_what_comes_after_the_version_in_force_waits() -> None:
    body = json.loads(published_list([SHIPPED, SECOND, version(3)], SEED).text)
    published = parse_policy_list(json.dumps({**body, "current": 2}))
    assert [each.statement.version for each in news(HELD, published)] == [2]


@pytest.mark.parametrize("tag", ["en", "EN"])
def test_a_version_that_is_held_never_changes_its_text(tag: str) -> None:
    other = version(1, ANALYTICS_CLAUSE).replace(b"language: en", f"language: {tag}".encode())
    published = parse_policy_list(published_list([other, SECOND], SEED).text)
    with pytest.raises(VerificationFailed, match="version 1 of the policy with another text"):
        news(HELD, published)


def _entry(change: Change) -> Change:
    return lambda body: change(body["versions"][0])


BAD_LISTS: dict[str, Change] = {
    "no current": lambda body: body.pop("current"),
    "current isn't listed": lambda body: body.update(current=9),
    "current is no number": lambda body: body.update(current="1"),
    "current is true": lambda body: body.update(current=True),
    "a member more": lambda body: body.update(more=1),
    "no versions": lambda body: body.update(versions=[]),
    "versions are no list": lambda body: body.update(versions={}),
    "too many": lambda body: body.update(
        versions=[{**body["versions"][0], "version": n + 1} for n in range(MAX_TEXTS + 1)]
    ),
    "a version twice": lambda body: body.update(versions=body["versions"] * 2),
    "an entry is no object": lambda body: body["versions"].append("x"),
    "an entry's member more": _entry(lambda entry: entry.update(document="x")),
    "an entry's member less": _entry(lambda entry: entry.pop("date")),
    "version 0": _entry(lambda entry: entry.update(version=0)),
    "a huge version": _entry(lambda entry: entry.update(version=10**6)),
    "a version as text": _entry(lambda entry: entry.update(version="1")),
    "an upper-case hash": _entry(lambda entry: entry.update(sha256="A" * 64)),
    "a short hash": _entry(lambda entry: entry.update(sha256="a" * 63)),
    "a language that leads away": _entry(lambda entry: entry.update(language="../../en")),
    "a language with a dot": _entry(lambda entry: entry.update(language="en.md")),
    "an odd date": _entry(lambda entry: entry.update(date="20260501")),
    "no such day": _entry(lambda entry: entry.update(date="2026-02-30")),
    "a number for a date": _entry(lambda entry: entry.update(date=1)),
    "no statement": _entry(lambda entry: entry.update(statement="")),
    "an endless statement": _entry(lambda entry: entry.update(statement="x" * 5000)),
}


@pytest.mark.parametrize("name", BAD_LISTS)
def test_an_odd_list_is_refused(name: str) -> None:
    body = json.loads(published_list([SHIPPED], SEED).text)
    BAD_LISTS[name](body)
    with pytest.raises(VerificationFailed):
        parse_policy_list(json.dumps(body))


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "{", "<html>", '{"current":1,"current":1}', "9"]
)
def test_what_is_no_list_at_all_is_refused(text: str) -> None:
    with pytest.raises(VerificationFailed):
        parse_policy_list(text)
    with pytest.raises(VerificationFailed):
        parse_policy_version(text, 1)


def _stated(**changes: object) -> dict[str, Any]:
    return {**statement(SECOND), **changes}


BAD_STATEMENTS = {
    "another key": signed(_stated(), OTHER),
    "another type": signed(_stated(), SEED, typ="alsoft-receipt+jws"),
    "another version": signed(_stated(version=3), SEED),
    "another hash": signed(_stated(sha256="0" * 64), SEED),
    "another language": signed(_stated(language="de"), SEED),
    "another date": signed(_stated(date=None), SEED),
    "a member more": signed(_stated(more=1), SEED),
    "a member less": signed({k: v for k, v in _stated().items() if k != "date"}, SEED),
    "a broken signature": signed(_stated(), SEED)[:-4] + "AAAA",
    "no signature": signed(_stated(), SEED).rpartition(".")[0] + ".",
    "nothing": "x",
}


@pytest.mark.parametrize("name", BAD_STATEMENTS)
def test_a_statement_that_does_not_hold_is_refused(name: str) -> None:
    entry = {**listed(SECOND, SEED), "statement": BAD_STATEMENTS[name]}
    (bad,) = parse_policy_list(json.dumps({"current": 2, "versions": [entry]})).texts
    with pytest.raises(VerificationFailed):
        check_statement(bad, KEYS)
    body = {"version": 2, "texts": [{**answered(SECOND, SEED), "statement": entry["statement"]}]}
    with pytest.raises(VerificationFailed):
        checked(body)


def test_the_bytes_must_be_those_that_were_signed() -> None:
    body = body_of(SECOND)
    body["texts"][0]["document"] += "\n"
    with pytest.raises(VerificationFailed, match="another text than was signed"):
        checked(body)
    body["texts"][0]["document"] = "\ud800"
    with pytest.raises(VerificationFailed, match="isn't text"):
        checked(body)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (b"no front matter", "isn't understood here"),
        (SECOND.replace(b"version: 2", b"version: 3"), "something else than was signed"),
        (SECOND.replace(b"language: en", b"language: de"), "something else than was signed"),
        (SECOND.replace(b"2026-05-02", b"2026-05-03"), "something else than was signed"),
    ],
    ids=["unreadable", "version", "language", "date"],
)
def test_a_signed_document_must_be_readable_and_say_the_same(document: bytes, said: str) -> None:
    stated = _stated(sha256=sha256_hex(document))
    entry = {**stated, "statement": signed(stated, SEED), "document": document.decode()}
    with pytest.raises(VerificationFailed, match=said):
        checked({"version": 2, "texts": [entry]})


@pytest.mark.parametrize("letter", ["x", "ü"], ids=["characters", "bytes"])
def test_a_document_beyond_the_limit_is_refused(letter: str) -> None:
    count = MAX_DOCUMENT_BYTES // len(letter.encode()) + 1
    data = SECOND + letter.encode() * (count - len(SECOND) // len(letter.encode()))
    stated = _stated(sha256=sha256_hex(data))
    entry = {**stated, "statement": signed(stated, SEED), "document": data.decode()}
    with pytest.raises(VerificationFailed, match=r"larger than 1 MiB|bad 'document'"):
        checked({"version": 2, "texts": [entry]})


BAD_ANSWERS: dict[str, Change] = {
    "another version": lambda body: body.update(version=3),
    "a text of another version": lambda body: body["texts"].append(answered(SHIPPED, SEED)),
    "a text twice": lambda body: body["texts"].append(body["texts"][0]),
    "no text": lambda body: body.update(texts=[]),
    "a member more": lambda body: body.update(more=1),
    "a text's member more": lambda body: body["texts"][0].update(more=1),
    "no document": lambda body: body["texts"][0].pop("document"),
    "a document that is none": lambda body: body["texts"][0].update(document=1),
}


@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_an_odd_answer_about_a_version_is_refused(name: str) -> None:
    body = body_of(SECOND)
    BAD_ANSWERS[name](body)
    with pytest.raises(VerificationFailed):
        parse_policy_version(json.dumps(body), 2)
