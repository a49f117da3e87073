"""Reading, searching and comparing policies of any text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.policy import (
    HEADING,
    ChangeKind,
    PolicyDocument,
    RunKind,
    anchors,
    changed_anchors,
    citation,
    difference,
    parse_policy,
    plain_text,
    search,
    section,
    section_text,
    words,
)

FRONT = "---\nversion: 2\nlanguage: en\ndate: 2026-01-31\ntitle: Policy\n---\n"


def policy(body: str, front: str = FRONT) -> PolicyDocument:
    return parse_policy(f"{front}# Policy\n\n{body}".encode())


def block_texts(document: PolicyDocument, anchor: str) -> list[str]:
    return [block.text for block in section(document, anchor).blocks]


# Any document, as text


def _word() -> st.SearchStrategy[str]:
    return st.sampled_from(
        ["we", "track", "you", "“Allow all”", "don’t", "cookies", "never", "(etc.)."]
    )


def _sentence() -> st.SearchStrategy[str]:
    return st.lists(_word(), min_size=1, max_size=6).map(" ".join)


def _items() -> st.SearchStrategy[str]:
    return st.lists(_sentence(), min_size=1, max_size=4).map(
        lambda items: "\n".join(f"{n}. {text}" for n, text in enumerate(items, start=1))
    )


def _gap() -> st.SearchStrategy[str]:
    return _sentence().map(lambda text: f"{text} [[gap: it is missing]] {text}")


def _block() -> st.SearchStrategy[str]:
    return st.one_of(_sentence(), _items(), _gap())


@st.composite
def bodies(draw: st.DrawFn) -> str:
    parts = [draw(_block())]
    for number in range(1, draw(st.integers(1, 4)) + 1):
        parts.append(f"## {number}. {draw(_sentence())}")
        # Two lists need a paragraph between them, in Markdown as here.
        for block in draw(st.lists(_block(), max_size=3)):
            parts += [block, "between"]
        for sub in range(draw(st.integers(0, 2))):
            parts += [f"### {draw(_sentence())} {{#{number}.sub{sub}}}", draw(_block())]
    return "\n\n".join(parts) + "\n"


@given(bodies())
def test_a_document_does_not_differ_from_itself(body: str) -> None:
    document = policy(body)
    assert difference(document, document) == ()
    assert changed_anchors(document, document) == frozenset()


@given(bodies(), bodies())
def test_both_texts_can_be_rebuilt_from_their_difference(one: str, other: str) -> None:
    old, new = policy(one), policy(other)
    changes = {change.anchor: change for change in difference(old, new)}
    for document, missing in ((old, ChangeKind.ADDED), (new, ChangeKind.REMOVED)):
        for part in document.sections:
            text = section_text(part)
            if part.anchor in changes:
                runs = [run for run in changes[part.anchor].runs if run.kind is not missing]
                assert words("".join(run.text for run in runs)) == words(text)
    for anchor in {part.anchor for part in (*old.sections, *new.sections)} - set(changes):
        assert section_text(section(old, anchor)) == section_text(section(new, anchor))


@given(bodies(), bodies())
def test_changed_anchors_name_what_differs(one: str, other: str) -> None:
    old, new = policy(one), policy(other)
    changed = changed_anchors(old, new)
    assert changed <= anchors(old) | anchors(new)
    assert {change.anchor for change in difference(old, new)} <= changed
    assert bool(changed) is (section_texts(old) != section_texts(new))


def section_texts(document: PolicyDocument) -> list[tuple[str, str]]:
    return [(part.anchor, section_text(part)) for part in document.sections]


@given(bodies())
def test_anchors_are_unique_and_lead_to_their_section(body: str) -> None:
    document = policy(body)
    named = [part.anchor for part in document.sections]
    named += [b.anchor for part in document.sections for b in part.blocks if b.anchor]
    assert len(set(named)) == len(named)
    assert set(named) == anchors(document)
    for anchor in named:
        assert anchor.startswith(section(document, anchor).anchor)


@given(bodies(), _sentence())
def test_a_match_is_where_the_words_are(body: str, needle: str) -> None:
    document = policy(body)
    for match in search(document, needle.upper()):
        part = section(document, match.anchor)
        shown = (
            part.heading if match.block_index == HEADING else part.blocks[match.block_index].text
        )
        assert shown[match.start : match.end].casefold() == needle.casefold()


@given(st.binary(max_size=200))
def test_any_bytes_are_a_document_or_a_clear_error(data: bytes) -> None:
    for candidate in (data, FRONT.encode() + data, FRONT.encode() + b"# Policy\n" + data):
        try:
            parse_policy(candidate)
        except LocalDataProblem as error:
            if "line " not in error.message:
                raise


# Reading


def test_paragraphs_and_lists() -> None:
    document = policy("## 1. Use\n\nOne\ntwo\n\n1. a\n2. b\n   c\n\nThree\n\n- x\n\n- y\n")
    assert block_texts(document, "1") == ["One two", "a", "b c", "Three", "x", "y"]
    assert all(len(block.runs) == 1 for block in section(document, "1").blocks)
    assert [block.anchor for block in section(document, "1").blocks] == [
        "", "1.a1", "1.a2", "", "1.b1", "1.b2",
    ]  # fmt: skip
    assert [block.number for block in section(document, "1").blocks] == ["", "1", "2", "", "", ""]


def test_gap_marks_are_runs_of_their_own() -> None:
    block = section(policy("Visit [[gap: no address]] now"), "introduction").blocks[0]
    assert [(run.text, run.kind) for run in block.runs] == [
        ("Visit ", RunKind.TEXT),
        ("no address", RunKind.GAP),
        (" now", RunKind.TEXT),
    ]
    document = policy("Visit [[gap: no address]] now")
    assert "Visit [no address] now" in plain_text(document)
    assert "no address" not in plain_text(document, gaps=False)


def test_date_line_ends_and_citations() -> None:
    assert policy("x").date == date(2026, 1, 31)
    assert (
        parse_policy((FRONT + "# Policy\n\nx\n").replace("\n", "\r\n").encode()).title == "Policy"
    )
    assert citation("3.analytics-companies") == "§3"
    assert citation("cookie-notice") == "cookie notice"


def test_an_unknown_anchor_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="11"):
        section(policy("x"), "11")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "must begin with"),
        ("---\nversion: 1", 2, "isn't closed"),
        ("---\nversion: 1\nlanguage: en\ntitle: P\n---\n", 5, "“date” is missing"),
        ("---\nversion: 1\nversion: 2\n---\n", 3, "twice"),
        ("---\nhash: x\n---\n", 2, "expected one of"),
        ("---\nversion\n---\n", 2, "expected one of"),
        (FRONT.replace("2\n", "0\n", 1) + "# Policy\n", 2, "number from 1"),
        (FRONT.replace("en", "?") + "# Policy\n", 3, "language"),
        (FRONT.replace("-31", "-32") + "# Policy\n", 4, "date"),
        (FRONT.replace("2026-01-31", "20260131") + "# Policy\n", 4, "date"),
        (FRONT, 7, "must begin with the heading"),
        (FRONT + "# Other\n", 7, "must begin with the heading"),
        (FRONT + "\nwords\n# Policy\n", 7, "before the first heading"),
        (FRONT + "# Policy\n#Use\n", 8, "one to three"),
        (FRONT + "# Policy\n#### Use\n", 8, "level"),
        (FRONT + "# Policy\n# Use\n", 8, "level"),
        (FRONT + "## Use\n", 7, "level"),
        (FRONT + "# Policy\n### Use\n", 8, "under one of level 2"),
        (FRONT + "# Policy\n## Use\n## Use\n", 9, "taken"),
        (FRONT + "# Policy\n## Use {#A B}\n", 8, "can't be an anchor"),
        (FRONT + "# Policy\n## §\n", 8, "needs an anchor"),
        (FRONT + "# Policy\n## [[gap: none]]\n", 8, "needs an anchor"),
        (FRONT + "# Policy\n## Use [[gap: none]]\n", 8, "whole heading"),
        (FRONT + "# Policy\nsee [[gap]]\n", 8, "gap mark"),
        (FRONT + "# Policy\n1. a\n3. b\n", 9, "must be number 2"),
        (FRONT + "# Policy\n> quoted\n", 8, "can be shown"),
        (FRONT + "# Policy\n" + "".join(f"- x\n\np{n}\n\n" for n in range(27)), 112, "26 lists"),
    ],
)
def test_a_malformed_file_is_an_error_that_names_the_line(text: str, line: int, says: str) -> None:
    with pytest.raises(LocalDataProblem) as raised:
        parse_policy(text.encode())
    assert f"line {line}:" in raised.value.message
    assert says in raised.value.message
    assert raised.value.hint


def test_other_encodings_are_refused_with_their_line() -> None:
    with pytest.raises(LocalDataProblem, match="line 8: it isn't UTF-8"):
        parse_policy(FRONT.encode() + b"# Policy\ncaf\xe9\n")


# Searching


def test_search_knows_headings_cases_quotes_and_spaces() -> None:
    document = policy("We don’t say “no”.\n\n## 1. Tracking\n\nOpt  out of\nTRACKING\n")
    assert [m[:2] for m in search(document, "tracking")] == [("1", HEADING), ("1", 0)]
    assert [m[:2] for m in search(document, 'don\'t say "no"')] == [("introduction", 0)]
    assert [m[:2] for m in search(document, " out of  tracking ")] == [("1", 0)]
    assert search(document, "trácking") == search(document, "tra\u0301cking")
    assert search(document, "trácking") == search(document, "tracking")
    assert search(policy("Überall à la café\n"), "cafe")[0].start == len("Überall à la ")
    assert search(document, "  ") == search(document, "(") == search(document, "absent") == ()


# Comparing

OLD = policy("Hello\n\n## 1. Use\n\nThese companies analyze this.\n\n## 2. Gone\n\n1. a\n2. b\n")


def test_a_change_is_told_word_by_word() -> None:
    new = policy(
        "Hello\n\n## 1. Use\n\nTwo companies analyze this.\n\n"
        "## 2. Gone\n\n1. a\n2. c\n\n## 3. New\n"
    )
    use, gone, added = difference(OLD, new)
    assert [(run.kind, run.text) for run in use.runs] == [
        (ChangeKind.EQUAL, "1. Use\n\n"),
        (ChangeKind.REMOVED, "These "),
        (ChangeKind.ADDED, "Two "),
        (ChangeKind.EQUAL, "companies analyze this."),
    ]
    assert (gone.anchor, gone.kind) == ("2", ChangeKind.CHANGED)
    assert (added.anchor, added.kind, added.heading) == ("3", ChangeKind.ADDED, "3. New")
    assert changed_anchors(OLD, new) == {"1", "2", "2.a2", "3"}


def test_a_removed_section_is_told_in_its_place() -> None:
    new = policy("Hello you\n\n## 2. Gone\n\n1. a\n2. b\n\nmore\n")
    assert [(c.anchor, c.kind) for c in difference(OLD, new)] == [
        ("introduction", ChangeKind.CHANGED),
        ("1", ChangeKind.REMOVED),
        ("2", ChangeKind.CHANGED),
    ]


def test_a_change_within_a_section_counts_for_the_whole() -> None:
    old = policy("## 6. Tracking\n\nx\n\n### Devices\n\nold\n")
    new = policy("## 6. Tracking\n\nx\n\n### Devices\n\nnew\n")
    assert changed_anchors(old, new) == {"6", "6.devices"}
