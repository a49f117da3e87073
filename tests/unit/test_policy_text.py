"""The shipped policy is ALSOFT's text, word for word, with nothing added but marks of ours."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from alsoft_prefs.core.policy import (
    COOKIE_NOTICE,
    INTRODUCTION,
    BlockKind,
    RunKind,
    parse_policy,
    plain_text,
    search,
    section,
)
from alsoft_prefs.resource_files import resource_bytes

SOURCE = Path(__file__).parents[1] / "data" / "privacy-policy-source.txt"
SHIPPED = resource_bytes("policy/1/en.md")
DOCUMENT = parse_policy(SHIPPED)


def source_words() -> list[str]:
    return SOURCE.read_text(encoding="utf-8").split()


def markdown_words(data: bytes) -> list[str]:
    """The words of the file itself, without the program's parser in between."""
    body = data.decode("utf-8").split("---\n", 2)[2]
    body = re.sub(r"\[\[gap: [^\]]*\]\]", " ", body)
    body = re.sub(r"(?m)^#+ (.*?)(?: \{#[^}]*\})?$", r"\1", body)
    return body.split()


def test_the_file_holds_the_words_of_the_source_in_order() -> None:
    assert markdown_words(SHIPPED) == source_words()


def test_what_is_shown_holds_the_words_of_the_source_in_order() -> None:
    # List numbers count as words: source, file and window all write them.
    assert plain_text(DOCUMENT, gaps=False).split() == source_words()


def test_the_kept_source_is_the_one_received() -> None:
    digest = hashlib.sha256(SOURCE.read_bytes()).hexdigest()
    assert digest == "2092878ef8364e0ea7aa995fcfcd081af55683f4efdd1c5a54cf795cc0616688"


@pytest.mark.parametrize(
    "change",
    [
        (b"ALSOFT\xe2\x80\x99s topmost", b"ALSOFT's topmost"),
        (b"topmost priority", b"priority"),
        (b"topmost priority", b"topmost, priority"),
        (b"10. For app users", b"9. For app users"),
        (b"overall demographics..", b"overall demographics."),
    ],
)
def test_the_comparison_sees_a_changed_word(change: tuple[bytes, bytes]) -> None:
    changed = SHIPPED.replace(*change, 1)
    assert changed != SHIPPED
    assert markdown_words(changed) != source_words()


def test_the_header_says_what_the_source_says_and_no_more() -> None:
    assert (DOCUMENT.version, DOCUMENT.language) == (1, "en")
    assert DOCUMENT.date is None
    assert DOCUMENT.title == "ALSOFT Privacy Policy"
    assert DOCUMENT.sha256 == hashlib.sha256(SHIPPED).hexdigest()


def test_every_section_of_the_source_has_its_anchor() -> None:
    assert [part.anchor for part in DOCUMENT.sections] == [
        "introduction",
        "1",
        "2",
        "2.for-products-and-services",
        "2.for-general-purposes",
        "3",
        "3.service-providers",
        "3.advertisers",
        "3.analytics-companies",
        "3.information-we-dont-share",
        "3.aggregated-information",
        "3.legal-matters",
        "4",
        "5",
        "6",
        "6.cookies",
        "6.mobile-device-ids",
        "7",
        "8",
        "9",
        "10",
        "cookie-notice",
    ]


def test_introduction_and_notice_are_sections_of_their_own() -> None:
    introduction = section(DOCUMENT, INTRODUCTION)
    notice = section(DOCUMENT, COOKIE_NOTICE)
    assert introduction.blocks[0].text.startswith("Your privacy is ALSOFT’s topmost priority.")
    assert notice.title == "This website uses cookies"
    assert [block.text[:37] for block in notice.blocks] == ["We use cookies to personalize your ex"]


def gaps_after(anchor: str) -> list[str]:
    """The ALSOFT words before each gap mark of a section, the last three."""
    found = []
    for block in section(DOCUMENT, anchor).blocks:
        before = ""
        for run in block.runs:
            if run.kind is RunKind.GAP:
                found.append(" ".join(before.split()[-3:]))
            before = run.text
    return found


def test_the_gaps_are_marked_where_something_is_missing() -> None:
    assert gaps_after("6.cookies") == [
        "you may visit",
        "you may visit",
        "links: deleting cookies",
        "deleting flash cookies.",
    ]
    assert gaps_after("8") == ["it by emailing"]
    untitled = {part.anchor for part in DOCUMENT.sections if not part.title}
    assert untitled == {"3.advertisers", "6.cookies"}
    assert all(bool(part.title) is not bool(part.gap) for part in DOCUMENT.sections)


def test_no_other_gap_is_claimed() -> None:
    marks = sum(
        run.kind is RunKind.GAP for s in DOCUMENT.sections for b in s.blocks for run in b.runs
    )
    assert marks == 5
    assert SHIPPED.count(b"[[gap: ") == 7


def test_the_ten_automatic_items_can_be_cited() -> None:
    items = [block for block in section(DOCUMENT, "1").blocks if block.kind is BlockKind.ITEM]
    assert [item.anchor for item in items[:10]] == [f"1.a{n}" for n in range(1, 11)]
    assert [item.anchor for item in items[10:]] == ["1.b1", "1.b2", "1.b3", "1.b4"]
    assert items[4].text.startswith("Your mobile device's geographic location")


def test_the_words_opt_out_of_tracking_are_found_in_section_3() -> None:
    assert [match.anchor for match in search(DOCUMENT, "OPT OUT of tracking")] == [
        "3.analytics-companies"
    ]
