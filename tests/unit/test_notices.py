"""The works of others that the program stands on, as it lists them itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alsoft_prefs import resource_files
from alsoft_prefs.adapters import notices
from alsoft_prefs.cli.main import main
from alsoft_prefs.core.notices import Notice, rendered


def test_a_text_that_several_share_stands_once() -> None:
    terms = "Do what\nyou like.\n"
    text = rendered(
        [
            Notice("one", "1", "MIT", texts=(("LICENSE", terms),)),
            Notice("two", "", "MIT", "A remark.", (("COPYING", "Do  what you like."),)),
        ],
        "Two works.",
    )
    assert text.startswith("THIRD-PARTY NOTICES\n\nTwo works.\n\none 1  MIT\ntwo    MIT\n")
    assert text.count("Do what") == 1
    assert "COPYING: the same words as LICENSE of one 1, above\n" in text
    assert "A remark." in text


def test_an_installed_program_lists_what_it_needs_and_nothing_of_the_developers() -> None:
    names = [each.name for each in notices.notices()]
    assert {"cryptography", "keyring", "pyside6-essentials", "shiboken6", "tomlkit"} <= set(names)
    assert names == sorted(names)
    assert not {"alsoft-prefs", "pytest", "ruff", "starlette"} & set(names)


def test_the_licences_words_are_there() -> None:
    text = notices.text_of_notices()
    assert "Permission is hereby granted, free of charge" in text
    assert "\nLicence: Apache-2.0 OR BSD-3-Clause\n" in text


def test_a_built_program_shows_what_was_packed_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    packed = tmp_path / "resources" / "notices"
    packed.mkdir(parents=True)
    (packed / "THIRD-PARTY-NOTICES.txt").write_text("Packed.\n", "utf-8")
    row = {"name": "qt", "version": "6", "licence": "LGPL-3.0-only"}
    (packed / "notices.json").write_text(json.dumps([row]), "utf-8")
    monkeypatch.setattr(resource_files, "_HERE", str(tmp_path))
    assert main(["licences"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == list(row.values())
    assert main(["licences", "--texts"]) == 0
    assert capsys.readouterr().out == "Packed.\n"
    assert main(["licences", "--texts", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "schema": 1,
        "notices": [row],
        "texts": "Packed.\n",
    }


def test_a_built_program_says_that_it_brings_no_backend(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert main(["demo"]) == 2
    assert "pip install 'alsoft-prefs[backend]'" in capsys.readouterr().err
