"""What the operators' pages list is what there is: options, numbers, events."""

from __future__ import annotations

import re
from pathlib import Path

from alsoft_prefs.backend.commands import parser
from alsoft_prefs.backend.metrics import OUTCOMES, Metrics

ROOT = Path(__file__).parent.parent.parent
PAGES = ROOT / "docs" / "operators"
SOURCE = ROOT / "src" / "alsoft_prefs" / "backend"


def page(name: str) -> str:
    return (PAGES / f"{name}.md").read_text("utf-8")


def test_the_index_names_every_page() -> None:
    index = (ROOT / "docs" / "operators.md").read_text("utf-8")
    listed = set(re.findall(r"^\| \[[^]]+\]\(operators/([a-z]+)\.md\)", index, re.M))
    assert listed == {file.stem for file in PAGES.glob("*.md")}


def test_every_option_of_serve_is_listed() -> None:
    (commands,) = [each for each in parser()._actions if each.dest == "command"]
    choices = commands.choices
    assert isinstance(choices, dict)
    options = {o for action in choices["serve"]._actions for o in action.option_strings}
    table = page("install").partition("## Options of `serve`")[2]
    assert set(re.findall(r"`(--[a-z-]+)", table)) == options - {"-h", "--help"}


def test_every_number_is_listed() -> None:
    metrics = Metrics()
    metrics.observe_commit(1, 0.1)
    told = re.findall(
        r"^# TYPE (alsoft_prefs_\w+) (?:counter|gauge|histogram)", metrics.page().decode(), re.M
    )
    own = {name for name in told if not name.endswith("_created")}
    table = page("watching").partition("## Numbers")[2].partition("## Alerts")[0]
    listed = set(re.findall(r"^\| `(alsoft_prefs_\w+)`", table, re.M))
    assert listed == own
    (outcomes,) = re.findall(r"^\| `alsoft_prefs_records_total`.*$", table, re.M)
    assert set(OUTCOMES.values()) <= set(re.findall(r"`([a-z-]+)`", outcomes))
    (reasons,) = re.findall(r"^\| `alsoft_prefs_connections_refused_total`.*$", table, re.M)
    counted = re.findall(
        r'count_refused_connection\("([a-z-]+)"', (SOURCE / "server.py").read_text()
    )
    assert set(counted) == set(re.findall(r"`([a-z-]+)`", reasons)) - {"reason"}


def test_every_event_is_listed() -> None:
    table = page("watching").partition("## Log")[2]
    for file in SOURCE.glob("*.py"):
        text = file.read_text("utf-8")
        if file.name != "logs.py" and "getLogger" in text:
            events = re.findall(r'\.(?:info|warning|error)\(\s*"([^"]+)"', text)
            assert [event for event in events if f"`{event}`" not in table] == [], file.name
