"""Which proxy leads to the backend, and who says so."""

from __future__ import annotations

import os
import urllib.request

import pytest

from alsoft_prefs.adapters.proxies import Source, proxy_to

URL = "https://prefs.example.org"
OURS, THEIRS, SYSTEMS = "http://ours:1", "http://theirs:2", "http://systems:3"


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in os.environ if n.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


Case = tuple[dict[str, str], str | None, bool, str, str | None, Source]
CASES: dict[str, Case] = {
    "nothing": ({}, None, False, URL, None, Source.NOBODY),
    "mandatory": ({"HTTPS_PROXY": THEIRS}, OURS, True, URL, OURS, Source.MANAGED),
    "mandatory, whatever is exempt": ({"NO_PROXY": "*"}, OURS, True, URL, OURS, Source.MANAGED),
    "recommended": ({}, OURS, False, URL, OURS, Source.MANAGED),
    "environment": ({"HTTPS_PROXY": THEIRS}, OURS, False, URL, THEIRS, Source.ENVIRONMENT),
    "small letters": ({"https_proxy": THEIRS}, None, False, URL, THEIRS, Source.ENVIRONMENT),
    "all": ({"ALL_PROXY": THEIRS}, None, False, URL, THEIRS, Source.ENVIRONMENT),
    "for plain HTTP alone": ({"HTTP_PROXY": THEIRS}, None, False, URL, None, Source.NOBODY),
    "exempt": (
        {"HTTPS_PROXY": THEIRS, "NO_PROXY": "example.org"},
        OURS, False, URL, None, Source.ENVIRONMENT,
    ),
    "exempt by address": (
        {"HTTPS_PROXY": THEIRS, "NO_PROXY": "10.0.0.0/8"},
        None, False, "https://10.1.2.3:8443", None, Source.ENVIRONMENT,
    ),
    "another is exempt": (
        {"HTTPS_PROXY": THEIRS, "NO_PROXY": "prefs.example.com,10.0.0.0/8"},
        None, False, URL, THEIRS, Source.ENVIRONMENT,
    ),
    "this computer": ({"ALL_PROXY": THEIRS}, OURS, True, "http://localhost:8000", None,
                      Source.NOBODY),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_the_first_who_says_something_holds(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environment, managed, mandatory, url, expected, source = CASES[case]
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_to(url, managed, mandatory=mandatory) == (expected, source)


@pytest.mark.parametrize("exempt", [False, True])
def test_the_systems_setting_comes_last(monkeypatch: pytest.MonkeyPatch, *, exempt: bool) -> None:
    """As Windows and macOS have one; Linux' `getproxies` is the environment's."""
    monkeypatch.setattr(urllib.request, "getproxies", lambda: {"https": SYSTEMS})
    monkeypatch.setattr(urllib.request, "proxy_bypass", lambda _host: exempt)
    way = proxy_to(URL, None, mandatory=False)
    assert way == ((None, Source.NOBODY) if exempt else (SYSTEMS, Source.SYSTEM))
    assert proxy_to(URL, OURS, mandatory=False).url == OURS
    monkeypatch.setenv("HTTPS_PROXY", THEIRS)
    assert proxy_to(URL, None, mandatory=False).url == THEIRS


def test_what_is_said_of_a_proxy_holds_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_to(URL, None, mandatory=False).sentence == ""
    monkeypatch.setenv("HTTPS_PROXY", "http://ann:s3cret@theirs:2/")
    said = proxy_to(URL, None, mandatory=False).sentence
    assert said.startswith("theirs:2 leads to the backend. The environment sets it")
