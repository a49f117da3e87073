"""What an author's file becomes when it is published, and what is refused of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.backend.policy_drafts import Given, PolicyRefused, manuscript, read_drafts
from alsoft_prefs.core.digest import sha256_hex
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.policy import parse_policy
from tests.unit.policy_answers import SHIPPED

DAY = date(2026, 5, 1)
TEXT = b"# Policy\n\nWe keep it.\n\n## 1. What\n\n- this\n- that\n"
FRONT = b"---\nversion: 2\nlanguage: en\ndate: 2026-05-01\ntitle: Policy\n---\n\n"


def test_a_text_without_front_matter_gets_it() -> None:
    draft = manuscript(TEXT, Given(DAY)).draft(2)
    assert draft.data == FRONT + TEXT
    assert draft.document == parse_policy(draft.data)
    assert draft.document.sha256 == sha256_hex(draft.data)


@pytest.mark.parametrize(
    "data",
    [
        FRONT + TEXT,
        (FRONT + TEXT).replace(b"\n", b"\r\n"),
        FRONT.replace(b"version: 2\nlanguage: en", b"language: en\nversion:   2") + TEXT,
        FRONT.rstrip() + b"\n" + TEXT.rstrip(),
    ],
)
def test_a_file_that_states_all_is_published_byte_for_byte(data: bytes) -> None:
    assert manuscript(data, Given(DAY)).draft(2).data == data
    assert manuscript(data, Given(DAY, 2, "en", "Policy")).draft(2).data == data


def test_what_the_file_leaves_open_is_asked_for() -> None:
    data = b"---\nlanguage: de\ndate: none stated\n---\n" + TEXT
    text = manuscript(data, Given(DAY, version=3))
    assert text.version == 3
    document = text.draft(3).document
    assert (document.version, document.language, document.date) == (3, "de", DAY)
    assert manuscript(TEXT, Given(DAY)).version is None
    assert manuscript(TEXT, Given(DAY, language="pt-BR")).draft(1).document.language == "pt-BR"


@pytest.mark.parametrize(
    ("data", "given_", "words"),
    [
        (FRONT + TEXT, Given(date(2026, 5, 2)), "--date says “2026-05-02”"),
        (FRONT + TEXT, Given(DAY, version=3), "--version says “3”"),
        (FRONT + TEXT, Given(DAY, language="de"), "--language says “de”"),
        (FRONT + TEXT, Given(DAY, title="Other"), "--title says “Other”"),
        (TEXT, Given(DAY, title="Other"), "Line 1 of the file.*heading “# Other”"),
        (TEXT, Given(DAY, title="a\nb"), "one line"),
        (TEXT, Given(DAY, language="!"), "no language"),
        (TEXT, Given(DAY, version=0), "no version 0"),
        (TEXT, Given(DAY, version=1_000_000), "no version"),
        (TEXT[2:], Given(DAY), "no heading of level 1"),
        (b"", Given(DAY), "no heading of level 1"),
        (TEXT + b"a\n\n> b\n", Given(DAY), "Line 11 of the file: only headings"),
        (b"\n\n" + TEXT + b"> b\n", Given(DAY), "Line 11 of the file: only headings"),
        (FRONT + TEXT + b"> b\n", Given(DAY), "Line 16 of the file: only headings"),
        (b"---\nlanguage: de\n---\n\n\n" + TEXT + b"> b", Given(DAY), "Line 14 of the file"),
        (b"---\nlanguage: de\n" + TEXT, Given(DAY), "Line 3 of the file: expected"),
        (b"---\nauthor: me\n---\n" + TEXT, Given(DAY), "Line 2 of the file: expected"),
        (b"---\nversion: one\n---\n" + TEXT, Given(DAY), "Line 2 of the file: the version"),
        (TEXT + b"\xff\n", Given(DAY), "Line 9 of the file: it isn't UTF-8"),
        (TEXT + b"a\0b\n", Given(DAY), "Line 9 of the file: a control character"),
        (TEXT + b"a" * 1024 * 1024, Given(DAY), "larger than 1 MiB"),
        (TEXT + b"a" * (1024 * 1024 - len(TEXT)), Given(DAY), "With its front matter"),
    ],
)
def test_what_is_refused(data: bytes, given_: Given, words: str) -> None:
    with pytest.raises(PolicyRefused, match=words):
        manuscript(data, given_).draft(2)


@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda t: TEXT + t.encode()))
def test_any_file_is_published_as_it_says_or_refused(data: bytes) -> None:
    try:
        draft = manuscript(data, Given(DAY)).draft(7)
    except PolicyRefused:
        return
    document = parse_policy(draft.data)
    assert (document.version, document.language, document.date) == (7, "en", DAY)
    assert draft.data.endswith(data.lstrip(b"\r\n"))


def policy_file(folder: Path, version: int, name: str = "en") -> None:
    (folder / str(version)).mkdir(exist_ok=True)
    data = SHIPPED.replace(b"version: 1", b"version: %d" % version, 1)
    (folder / str(version) / f"{name}.md").write_bytes(data)


def test_a_folders_policies_come_in_order(tmp_path: Path) -> None:
    for version in (10, 2, 1):
        policy_file(tmp_path, version)
    drafts = read_drafts(tmp_path)
    assert [draft.document.version for draft in drafts] == [1, 2, 10]
    assert drafts[0].data == SHIPPED


def test_a_policy_under_another_name_is_refused(tmp_path: Path) -> None:
    policy_file(tmp_path, 1, name="de")
    with pytest.raises(LocalDataProblem, match="version 1 in en"):
        read_drafts(tmp_path)


def test_no_policy_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LocalDataProblem, match="no policy"):
        read_drafts(tmp_path)
