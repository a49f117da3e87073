"""Managed settings and configuration: who sets what, and what isn't applied."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alsoft_prefs.core.config import FILE_KEYS, parse_assignment, resolve, value_problem
from alsoft_prefs.core.errors import UsageProblem
from alsoft_prefs.core.managed import Managed, ManagedDocument, is_backend_url, parse_managed
from alsoft_prefs.core.managed_settings import SETTINGS, Level, Scope, settings
from tests.unit.strategies import OPTIONAL, RULES

URL = "https://consent.example"


def document(
    content: object, level: Level = Level.MANDATORY, source: str = "a.json"
) -> ManagedDocument:
    """Return one source of managed settings."""
    return ManagedDocument(source, level, Scope.MACHINE, content)


def test_there_is_a_setting_for_each_optional_purpose_and_no_essential_one() -> None:
    keys = [setting.key for setting in settings(RULES)]
    assert keys == [f"purposes.{purpose}" for purpose in OPTIONAL] + [s.key for s in SETTINGS]


def test_a_mandatory_deny_locks_and_a_recommended_one_recommends() -> None:
    managed = parse_managed(
        (
            document({"purposes": {"contact.news": "deny"}}, Level.RECOMMENDED),
            document({"purposes": {"tracking.analytics": "deny"}, "backend": {"url": URL}}),
        ),
        RULES,
    )
    assert managed.denied == {"tracking.analytics"}
    assert managed.recommended == {"contact.news"}
    assert managed.problems == ()
    assert [v.key for v in managed.values] == [
        "purposes.contact.news",
        "purposes.tracking.analytics",
        "backend.url",
    ]


def test_an_allow_is_refused_and_says_so() -> None:
    managed = parse_managed((document({"purposes": {"tracking.analytics": "allow"}}),), RULES)
    assert managed.denied == frozenset()
    assert managed.values == ()
    assert "Only the person can allow" in managed.problems[0].message


@pytest.mark.parametrize("value", ["Deny", True, None, 1, ["deny"], {}])
def test_a_value_that_is_not_understood_keeps_the_purpose_denied(value: object) -> None:
    managed = parse_managed((document({"purposes": {"tracking.analytics": value}}),), RULES)
    assert managed.denied == {"tracking.analytics"}
    assert managed.problems[0].key == "purposes.tracking.analytics" or value == {}


@pytest.mark.parametrize(
    ("content", "denied"),
    [
        ({"purposes": {"contact": {"news": "deny"}}}, {"contact.news"}),
        ({"purposes.contact": {"news": "deny", "offers": "allow"}}, {"contact.news"}),
        (
            {"purposes": {"contact": "deny"}},
            {purpose for purpose in OPTIONAL if purpose.startswith("contact.")},
        ),
        (
            {"purposes": {"tracking": True}},
            {purpose for purpose in OPTIONAL if purpose.startswith("tracking.")},
        ),
        ({"purposes": {"cont": "deny"}}, set()),
    ],
)
def test_a_lock_that_is_written_in_another_way_holds_and_is_named(
    content: dict[str, Any], denied: set[str]
) -> None:
    managed = parse_managed((document(content),), RULES)
    assert managed.denied == denied
    assert managed.problems != ()


@pytest.mark.parametrize("value", ["no", True, None, ["deny"]])
def test_a_bad_recommendation_promises_no_denial(value: object) -> None:
    managed = parse_managed(
        (document({"purposes": {"contact.news": value}}, Level.RECOMMENDED),), RULES
    )
    assert managed.recommended == frozenset()
    assert managed.problems[0].message.endswith("It is not applied.")


@pytest.mark.parametrize("content", [None, [], "deny", 3, {"purposes": "deny"}])
def test_a_mandatory_document_that_is_not_understood_denies_everything(content: object) -> None:
    managed = parse_managed((document(content),), RULES)
    assert managed.denied == set(OPTIONAL)
    assert managed.problems[0].source == "a.json"
    assert parse_managed((document(content, Level.RECOMMENDED),), RULES).denied == frozenset()


@pytest.mark.parametrize(
    ("table", "name", "value"),
    [
        ("backend", "url", "http://consent.example"),
        ("backend", "url", "https://user:secret@consent.example"),
        ("backend", "url", 7),
        ("backend", "url", " "),
        ("backend", "colour", "blue"),
        ("backend", "keys", ["short"]),
        ("backend", "keys", "x" * 43),
        ("sync", "enabled", "yes"),
        ("backend", "keys", ["k" * 42 + "="]),
        ("backend", "url", "https://consent.exa\nmple"),
        ("device", "ephemeral", 1),
        ("network", "extra_ca_file", "relative.pem"),
        ("network", "extra_ca_file", "/etc/ca.pem\0"),
        ("network", "proxy", "http://proxy .example"),
        ("organisation", "name", ""),
        ("organisation", "name", "One\nTwo"),
        ("organisation", "name", "\ud800"),
        ("purposes", "service.account", "deny"),
        ("purposes", "unknown", "deny"),
        ("nonsense", "x", 1),
    ],
)
def test_a_bad_setting_is_named_and_the_rest_applies(table: str, name: str, value: object) -> None:
    content: dict[str, dict[str, object]] = {"contact": {"abuse": "abuse@example"}}
    content.setdefault(table, {})[name] = value
    managed = parse_managed((document(content),), RULES)
    assert [p.key for p in managed.problems] == [f"{table}.{name}"]
    assert managed.problems[0].source == "a.json"
    assert [v.key for v in managed.values] == ["contact.abuse"]


def test_all_settings_have_a_value_that_fits() -> None:
    content = {
        "backend": {"url": URL, "keys": ["k" * 43]},
        "sync": {"enabled": False},
        "device": {"ephemeral": True},
        "network": {"extra_ca_file": "/etc/ca.pem", "proxy": "http://localhost:3128"},
        "contact": {"abuse": "abuse@example"},
        "organisation": {"name": "Example"},
        "language": {"tag": "ar"},
    }
    start = document({"choices": {"start": "only-necessary"}}, Level.RECOMMENDED)
    managed = parse_managed((start, document(content)), RULES)
    assert managed.problems == ()
    assert {v.key for v in managed.values} == {s.key for s in SETTINGS}
    proxy = {"network": {"proxy": "http://proxy.example:3128"}}
    assert parse_managed((document(proxy),), RULES).problems == ()
    windows = {"network": {"extra_ca_file": "C:\\ca.pem"}}
    assert parse_managed((document(windows),), RULES).problems == ()


def test_a_later_document_wins_and_a_bare_value_is_named() -> None:
    first, second = {"organisation": {"name": "One"}}, {"organisation": {"name": "Two"}, "x": 1}
    managed = parse_managed(
        (
            document(first),
            document(second, source="b.json"),
        ),
        RULES,
    )
    found = managed.value("organisation.name", Level.MANDATORY)
    assert found is not None
    assert (found.value, found.source) == ("Two", "b.json")
    assert managed.value("organisation.name", Level.RECOMMENDED) is None
    assert managed.problems[0].key == "x"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["deny"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["purposes", "backend", "url", *OPTIONAL]), inner, max_size=3
        )
    ),
)


@given(st.lists(st.builds(document, JSON, st.sampled_from(Level)), max_size=4), JSON)
def test_one_more_document_never_frees_a_purpose(
    documents: list[ManagedDocument], more: object
) -> None:
    before = parse_managed(tuple(documents), RULES)
    after = parse_managed(
        (
            *documents,
            document(more),
        ),
        RULES,
    )
    assert before.denied <= after.denied


@pytest.mark.parametrize(
    ("url", "good"),
    [
        ("https://a.example", True),
        ("https://a.example:8443/path", True),
        ("http://127.0.0.1:1", True),
        ("http://localhost", True),
        ("http://[::1]:1", True),
        ("http://a.example", False),
        ("http://127.0.0.1.evil.example", False),
        ("ftp://localhost", False),
        ("https://", False),
        ("https://a.example?x", False),
        ("https://a.example#x", False),
        ("https://a@b.example", False),
        ("https://a.example:port", False),
        ("https://[a", False),
        ("https://a.exa\tmple", False),
        (" https://a.example", False),
        ("https://a.example\n", False),
        ("", False),
    ],
)
def test_what_may_be_sent_to(url: str, good: bool) -> None:
    assert is_backend_url(url) is good


def managed(content: dict[str, Any], level: Level = Level.MANDATORY) -> Managed:
    """Return parsed managed settings."""
    return parse_managed((document(content, level),), RULES)


def test_sources_go_before_each_other_in_order() -> None:
    file = {"backend": {"url": "https://file.example"}}
    environment = {"ALSOFT_PREFS_BACKEND_URL": "https://environment.example/"}
    mandatory = managed({"backend": {"url": "https://managed.example"}})
    recommended = managed({"backend": {"url": "https://hint.example"}}, Level.RECOMMENDED)
    cases = [
        (resolve(mandatory, environment, file), "https://managed.example", "managed", True),
        (resolve(recommended, environment, file), "https://environment.example", "environment",
         False),
        (resolve(recommended, {}, file), "https://file.example", "config", False),
        (resolve(recommended, {}, {}), "https://hint.example", "managed", False),
        (resolve(Managed(), {}, {}), None, "default", False),
    ]  # fmt: skip
    for config, url, source, locked in cases:
        value = config.values["backend.url"]
        assert (config.backend_url, value.source, value.locked) == (url, source, locked)
        assert config.problems == ()


@pytest.mark.parametrize(
    "file",
    [
        {"sync": {"enabled": "no"}},
        {"sync": True},
        {"backend": {"url": "http://a.example"}},
        {"backend": {"address": URL}},
        {"language": {"tag": ""}},
        {"device": {"ephemeral": True}},
    ],
)
def test_a_bad_configuration_sends_nothing_and_says_so(file: dict[str, object]) -> None:
    config = resolve(Managed(), {}, file)
    assert len(config.problems) == 1
    assert not config.sync_enabled


def test_a_bad_address_in_the_environment_is_not_replaced_by_another() -> None:
    file = {"backend": {"url": URL}}
    config = resolve(Managed(), {"ALSOFT_PREFS_BACKEND_URL": "http://a.example"}, file)
    assert config.backend_url is None
    assert "ALSOFT_PREFS_BACKEND_URL" in config.problems[0]


def test_switches_and_texts_have_their_kinds() -> None:
    config = resolve(managed({"device": {"ephemeral": True}}), {}, {"sync": {"enabled": False}})
    assert config.switch("device.ephemeral")
    assert not config.sync_enabled
    assert config.text("sync.enabled") is None
    assert config.text("language.tag") == "system"


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("sync.enabled=false", "sync.enabled", False),
        ("sync.enabled=true", "sync.enabled", True),
        (f"backend.url={URL}", "backend.url", URL),
        ("contact.abuse=a=b", "contact.abuse", "a=b"),
    ],
)
def test_an_assignment_is_read(text: str, key: str, value: object) -> None:
    assert parse_assignment(text) == (key, value)


@pytest.mark.parametrize(
    "text", ["", "sync.enabled", "sync.enabled=maybe", "nonsense=1", "backend.url=x", "=1"]
)
def test_a_bad_assignment_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(UsageProblem) as caught:
        parse_assignment(text)
    assert caught.value.hint


def test_every_key_of_the_file_is_checked() -> None:
    assert [key for key in FILE_KEYS if not value_problem(key, object())] == []
