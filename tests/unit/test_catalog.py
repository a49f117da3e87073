"""The shipped catalog is complete and true to the policy; a broken one says where it is broken."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from alsoft_prefs.core.catalog import (
    Catalog,
    DataKind,
    Lifetime,
    check_citations,
    check_clauses,
    find_purpose,
    parse_catalog,
    purposes_citing,
    rules,
    search_purposes,
)
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
from alsoft_prefs.core.policy import anchors, parse_policy
from alsoft_prefs.resource_files import resource_bytes, resource_text

POLICY = parse_policy(resource_bytes("policy/1/en.md"))
TEXT = resource_text("catalog.toml")
CATALOG = parse_catalog(TEXT, anchors(POLICY))
# Names in the purposes module of DPV 2.0, as far as they concern a company and its customers.
DPV_PURPOSES = Path(__file__).parents[1] / "data" / "dpv-2.0-purposes.txt"


# The shipped catalog


def test_the_purposes_are_those_of_the_design_in_its_order() -> None:
    assert [(p.id, p.essential, p.signal) for p in CATALOG.purposes] == [
        ("service.account", True, False),
        ("tracking.analytics", False, True),
        ("tracking.advertising", False, True),
        ("location.precise", False, False),
        ("cookies.necessary", True, False),
        ("cookies.preferences", False, False),
        ("cookies.statistics", False, False),
        ("cookies.advertising", False, True),
        ("personalisation.recommendations", False, False),
        ("contact.news", False, False),
        ("contact.surveys", False, False),
        ("contact.offers", False, False),
    ]


def test_rules_say_of_each_purpose_what_deciding_needs() -> None:
    assert [rule.id for rule in rules(CATALOG)] == [p.id for p in CATALOG.purposes]
    assert {r.id for r in rules(CATALOG) if r.signal} == {
        "tracking.analytics",
        "tracking.advertising",
        "cookies.advertising",
    }
    assert {r.id for r in rules(CATALOG) if r.essential} == {"service.account", "cookies.necessary"}
    assert len({rule.title for rule in rules(CATALOG)}) == len(CATALOG.purposes)


@pytest.mark.parametrize(
    ("id_", "title", "description"),
    [
        ("tracking.analytics", "Analytics companies", "May see how you use ALSOFT programs."),
        ("tracking.advertising", "Advertisers", "May use your device ID to show and measure ads."),
        ("cookies.necessary", "Necessary", "Signing in and keeping your session."),
        ("cookies.preferences", "Preferences", "Remember the dictionary you used last."),
        ("cookies.statistics", "Statistics", "Count visits, to improve the website."),
    ],
)
def test_titles_and_sentences(id_: str, title: str, description: str) -> None:
    purpose = find_purpose(CATALOG, id_)
    assert (purpose.title, purpose.description) == (title, description)


def test_every_citation_and_clause_is_in_the_policy() -> None:
    assert check_citations(CATALOG, POLICY) == ()
    assert check_clauses(CATALOG, POLICY) == ()


def test_a_missing_anchor_or_a_changed_clause_is_seen() -> None:
    first, *others = CATALOG.purposes
    lost = CATALOG._replace(purposes=(first._replace(policy=("12", "13")), *others))
    assert check_citations(lost, POLICY) == ("12", "13")
    assert check_clauses(lost, POLICY) == (first.id,)
    clause = first._replace(clause=first.clause.replace("We", "You").replace("we", "you"))
    assert check_clauses(CATALOG._replace(purposes=(clause, *others)), POLICY) == (first.id,)
    subtitle = first._replace(subtitle="Opt in")
    assert check_clauses(CATALOG._replace(purposes=(subtitle, *others)), POLICY) == (first.id,)


def test_every_dpv_term_is_a_purpose_of_dpv_2() -> None:
    known = set(DPV_PURPOSES.read_text(encoding="utf-8").split())
    assert {p.dpv.removeprefix("dpv:") for p in CATALOG.purposes} <= known
    analytics = find_purpose(CATALOG, "tracking.analytics")
    assert analytics.dpv_iri == "https://w3id.org/dpv#ServiceUsageAnalytics"


def test_each_automatic_item_of_the_policy_is_a_data_item() -> None:
    automatic = [d for d in CATALOG.data_items if d.kind is DataKind.AUTOMATIC]
    assert [item.policy[0] for item in automatic] == [f"1.a{n}" for n in range(1, 11)]
    assert [case.policy for case in CATALOG.cases] == [(f"1.b{n}",) for n in range(1, 5)]
    volunteered = {d.id for d in CATALOG.data_items if d.kind is DataKind.VOLUNTEERED}
    assert volunteered == {"name", "email", "phone", "card", "demographic"}


def test_every_data_item_flows_somewhere_and_every_group_is_used() -> None:
    assert {d for p in CATALOG.purposes for d in p.data} == {d.id for d in CATALOG.data_items}
    assert {p.group for p in CATALOG.purposes} == {group.id for group in CATALOG.groups}


def test_recipients_beyond_every_choice_are_told_too() -> None:
    chosen = {r for p in CATALOG.purposes for r in p.recipients}
    assert {r.id for r in CATALOG.recipients} - chosen == {"authorities", "successor", "public"}


def test_what_is_never_shared_is_what_the_policy_says() -> None:
    assert [row.id for row in CATALOG.never_shared] == ["name", "address", "email", "phone", "card"]
    for row in CATALOG.never_shared:
        assert row.policy == ("3.information-we-dont-share",)
        assert set(row.withheld_from) == {"advertisers", "analytics_companies"}


def test_every_cookie_purpose_has_a_cookie_with_a_lifetime() -> None:
    governed = {cookie.purpose for cookie in CATALOG.cookies}
    assert governed == {p.id for p in CATALOG.purposes if p.group == "cookies"}
    last = next(cookie for cookie in CATALOG.cookies if cookie.id == "last_dictionary")
    assert (last.purpose, last.lifetime) == ("cookies.preferences", Lifetime.PERSISTENT)
    assert "until you next visit" in last.kept
    session = next(cookie for cookie in CATALOG.cookies if cookie.id == "session")
    assert session.lifetime is Lifetime.SESSION


def test_the_opt_out_pages_are_marked_as_ours() -> None:
    assert [(row.id, row.url) for row in CATALOG.opt_outs] == [
        ("nai", "https://optout.networkadvertising.org/"),
        ("daa", "https://optout.aboutads.info/"),
    ]
    assert all("ours" in row.note and row.does and row.does_not for row in CATALOG.opt_outs)


def test_service_messages_are_the_four_of_the_policy() -> None:
    cited = [message.policy for message in CATALOG.service_messages]
    assert cited == [(f"2.for-products-and-services.a{n}",) for n in range(1, 5)]


def test_the_phrase_of_the_policy_finds_the_switch() -> None:
    assert find_purpose(CATALOG, "tracking.analytics").subtitle == "opt out of Tracking"
    found = [p.id for p in search_purposes(CATALOG, " Opt OUT of  tracking")]
    assert found == ["tracking.analytics", "tracking.advertising"]
    assert search_purposes(CATALOG, " ") == ()


def test_clauses_lead_to_switches() -> None:
    assert [p.id for p in purposes_citing(CATALOG, {"3.analytics-companies"})] == [
        "tracking.analytics"
    ]
    assert purposes_citing(CATALOG, ()) == ()


def test_an_unknown_purpose_names_what_may_be_meant() -> None:
    with pytest.raises(UsageProblem, match=r"no purpose “tracking\.analitics”") as raised:
        find_purpose(CATALOG, "tracking.analitics")
    assert "tracking.analytics" in raised.value.hint
    with pytest.raises(UsageProblem) as raised:
        find_purpose(CATALOG, "???")
    assert "contact.offers" in raised.value.hint


# Broken ones

Change = Callable[[str], str]


def swap(old: str, new: str) -> Change:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def in_entry(id_: str, old: str, new: str) -> Change:
    """Change a line of the entry with an id."""

    def change(text: str) -> str:
        at = text.index(f'id = "{id_}"')
        assert old in text[at:]
        return text[:at] + text[at:].replace(old, new, 1)

    return change


ANALYTICS = "[[purposes]] “tracking.analytics”"


@pytest.mark.parametrize(
    ("change", "place", "says"),
    [
        (swap("schema = 1", "schema = "), "the file", "isn't TOML"),
        (swap("schema = 1", "schema = 2"), "schema", "must be 1"),
        (swap("schema = 1", "schema = true"), "schema", "must be 1"),
        (swap("[[cases]]", "[[case]]"), "[[case]]", "isn't known"),
        (lambda t: t[: t.index("[[service_messages]]")], "[[service_messages]]", "missing"),
        (lambda t: re.sub(r"(?s)\[\[cases\]\].*?(?=\[\[rec)", "", t), "[[cases]]", "missing"),
        (swap("schema = 1", "schema = 1\ncases = 3"), "the file", "isn't TOML"),
        (in_entry("tracking.analytics", "title =", "titel ="), f"{ANALYTICS}, title", "missing"),
        (in_entry("tracking.analytics", "signal", "signals"), f"{ANALYTICS}, signals", "known"),
        (in_entry("tracking.analytics", "= true", '= "yes"'), f"{ANALYTICS}, signal", "true or"),
        (in_entry("tracking.analytics", '"Anal', '" Anal'), f"{ANALYTICS}, title", "a text"),
        (in_entry("tracking.analytics", "dpv:S", "S"), f"{ANALYTICS}, dpv", "form"),
        (in_entry("tracking.analytics", '["usage", ', "[1, "), f"{ANALYTICS}, data", "list"),
        (in_entry("tracking.analytics", '["usage", ', '["words", '), f"{ANALYTICS}, data", "twice"),
        (
            in_entry("tracking.analytics", '["usage", ', '["use", '),
            f"{ANALYTICS}, data",
            "no “use”",
        ),
        (in_entry("tracking.analytics", '["usage", ', '["name", '), f"{ANALYTICS}, data", "never"),
        (in_entry("tracking.analytics", '"analytics_c', '"c'), f"{ANALYTICS}, recipients", "no “c"),
        (
            in_entry("tracking.analytics", '["analytics_companies"]', "[]"),
            f"{ANALYTICS}, recipients",
            "not empty",
        ),
        (in_entry("tracking.analytics", '["analytics_companies"]', '"x"'), "recipients", "a list"),
        (in_entry("tracking.analytics", '["3.a', '["33.a'), f"{ANALYTICS}, policy", "no “33.a"),
        (swap('"tracking.analytics"', '"cookies.analytics"'), "“cookies.analytics”, id", "begin"),
        (swap('"tracking.analytics"', '"tracking"'), "“tracking”, id", "form"),
        (swap('"tracking.analytics"', "7"), "[[purposes]] “entry 2”, id", "a text"),
        (swap('"contact.offers"', '"contact.news"'), "“contact.news”, id", "twice"),
        (swap('id = "location"', 'id = "place"'), "“location.precise”, group", "no “location”"),
        (in_entry("service.account", "reason", "# reason"), "“service.account”, reason", "missing"),
        (in_entry("service.account", "dpv =", "signal = true\ndpv ="), "signal", "always on"),
        (in_entry("usage", '"automatic"', '"auto"'), "“usage”, kind", "automatic, volunteered"),
        (in_entry("session", '"session"\nkept', '"long"\nkept'), "“session”, lifetime", "one of"),
        (in_entry("session", "cookies.necessary", "cookies.all"), "“session”, purpose", "no “"),
        (in_entry("nai", "https:", "http:"), "[[opt_outs]] “nai”, url", "form"),
        (in_entry("address", "data = []", 'data = ["address"]'), "“address”, data", "no “address”"),
        (in_entry("address", '"advertisers"', '"all"'), "“address”, withheld_from", "no “all”"),
        (in_entry("emergency", "service.account", "contact.news"), "“emergency”", "always on"),
        (in_entry("emergency", "service.account", "service.x"), "“emergency”", "no “service.x”"),
    ],
)
def test_a_broken_catalog_names_table_and_key(change: Change, place: str, says: str) -> None:
    with pytest.raises(LocalDataProblem) as raised:
        parse_catalog(change(TEXT), anchors(POLICY))
    assert place in raised.value.message
    assert says in raised.value.message
    assert raised.value.hint


def test_without_anchors_citations_are_not_checked() -> None:
    text = TEXT.replace('policy = ["10"', 'policy = ["77"').replace('"6.cookies", "10"', '"77"')
    catalog: Catalog = parse_catalog(text)
    assert check_citations(catalog, POLICY) == ("77",)


def test_an_entry_that_is_no_table_is_refused() -> None:
    text = re.sub(r"(?s)\[\[cases\]\].*?(?=\[\[rec)", "", TEXT)
    for broken in ("cases = 3\n", "cases = [3]\n", "cases = []\n"):
        with pytest.raises(LocalDataProblem, match=re.escape("[[cases]]")):
            parse_catalog(broken + text)
