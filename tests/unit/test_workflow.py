"""The workflow for runners that this project hasn't: it parses, and names what exists."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]  # types-PyYAML would be one package more

from alsoft_prefs.cli.parser import build_parser
from scripts.packages.__main__ import FORMATS

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / ".github" / "workflows" / "packages.yml").read_text("utf-8")
JOBS: dict[str, Any] = yaml.safe_load(TEXT)["jobs"]


def commands() -> list[list[str]]:
    """Return each command of the steps that a Unix shell runs, as words."""
    scripts = [
        step["run"]
        for job in JOBS.values()
        for step in job["steps"]
        if "run" in step and step.get("shell") != "pwsh"
    ]
    parts = [part for script in scripts for part in re.split(r"\n|&&|\|\||;", script)]
    return [shlex.split(part, comments=True) for part in parts if part.strip()]


def test_it_says_that_it_was_not_run() -> None:
    assert TEXT.startswith("# Not run here")


def test_make_targets_and_scripts_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    made = [words for words in commands() if words[0] == "make"]
    assert {words[1] for words in made} == {"packages", "test-packages"} <= targets
    named = {
        word for words in commands() for word in words if re.match(r"(packaging|scripts)/", word)
    }
    assert {"packaging/macos/build.sh", "packaging/macos/uninstall.sh"} <= named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_every_format_is_built_and_what_one_job_makes_another_takes() -> None:
    assert tuple(JOBS["linux"]["strategy"]["matrix"]["format"]) == FORMATS
    uploaded = {*FORMATS, *JOBS["macos"]["strategy"]["matrix"]["runner"]}
    for job in JOBS.values():
        for step in job["steps"]:
            name = step.get("with", {}).get("name", "")
            if "upload" in step.get("uses", "") and "$" not in name:
                uploaded.add(name)
    for job in JOBS.values():
        for step in job["steps"]:
            if "download" in step.get("uses", ""):
                assert step["with"]["name"] in uploaded
                assert job["needs"] == "linux"


def test_commands_of_the_program_parse() -> None:
    typed = [words[1:] for words in commands() if words[0] == "alsoft-prefs"]
    typed += [shlex.split(each) for each in re.findall(r"& \$program ([^;\n]+)", TEXT)]
    assert len(typed) > 6
    for words in typed:
        if words != ["--version"]:
            build_parser().parse_args(words)


def test_it_may_only_read() -> None:
    assert yaml.safe_load(TEXT)["permissions"] == {"contents": "read"}
