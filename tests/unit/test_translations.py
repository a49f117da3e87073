"""The translations: up to date with the sources, and whole."""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from alsoft_prefs.core import config, language_names, managed_settings
from alsoft_prefs.core.words import Words, recalled, words, written
from scripts import translations
from scripts.translations import LANGUAGES, PLACE, SOURCES, Message, faults_of, messages

TRANSLATED = LANGUAGES
"""The languages whose translation is delivered: from then on every message of them is there."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives a copy of the files that the script works on."""
    copy = tmp_path / "i18n"
    copy.mkdir()
    for path in PLACE.glob("*.ts"):
        shutil.copy(path, copy)
    monkeypatch.setattr(translations, "PLACE", copy)
    return copy


def test_the_files_are_up_to_date_with_the_sources(place: Path) -> None:
    before = {path.name: path.read_text("utf-8") for path in place.glob("*.ts")}
    translations.update(place)
    after = {path.name: path.read_text("utf-8") for path in place.glob("*.ts")}
    stale = [name for name in after if after[name] != before.get(name)]
    assert not stale, "run: make translations"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_language_is_whole(language: str) -> None:
    found = messages(language)
    assert found
    assert [m.source for m in found if not m.finished] == []
    assert [fault for m in found for fault in faults_of(language, m)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_has_no_fault(language: str) -> None:
    done = [m for m in messages(language) if any(m.translations)]
    assert [fault for m in done for fault in faults_of(language, m)] == []


def test_every_place_names_the_same_languages() -> None:
    assert tuple(language_names.NAMES) == LANGUAGES
    assert (managed_settings.SYSTEM_LANGUAGE, *LANGUAGES) == managed_settings.LANGUAGES


def test_texts_of_every_layer_are_collected() -> None:
    sources = {(m.context, m.source) for m in messages("de")}
    assert ("MainWindow", "Overview") in sources
    assert ("core", "Verification failed") in sources
    assert ("catalog", "Analytics companies") in sources
    assert ("moments", "today at {time}") in sources


def test_every_sentence_in_the_code_is_collected() -> None:
    known = {message.source for message in messages("de")}
    missed = []
    for path in sorted(SOURCES.rglob("*.py")):
        if path.is_relative_to(SOURCES / "testing") or path.is_relative_to(SOURCES / "backend"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            sentence = _sentence(node)
            if sentence and re.search("[a-z]{2}", re.sub(r"\{.*?\}", "", sentence)):
                missed += [f"{path.name}: {sentence}"] if sentence not in known else []
    assert missed == []


def _sentence(node: ast.AST) -> str:
    """The literal of a call that says something to a person, or an empty text."""
    if not isinstance(node, ast.Call):
        return ""
    called = node.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    at = {"tr": 0, "words": 0, "translate": 1}.get(name, len(node.args))
    if at >= len(node.args) or not isinstance(node.args[at], ast.Constant):
        return ""
    value = node.args[at].value  # type: ignore[attr-defined]
    return value if isinstance(value, str) else ""


def test_no_source_glues_a_text_before_it_is_translated() -> None:
    wrong = re.compile(r"(?:\btr|\btranslate|(?<!\.)\bwords)\(\s*f[\"']")
    layers = (translations.SOURCES / name for name in ("core", "services", "adapters", "gui"))
    files = [path for layer in layers for path in layer.rglob("*.py")]
    assert [path.name for path in files if wrong.search(path.read_text("utf-8"))] == []


SAID = {
    "AlsoftError", "UsageProblem", "LockedByAdministrator", "LocalDataProblem", "BackendProblem",
    "VerificationFailed", "Check", "Finding",
}  # fmt: skip
"""What the window shows of the layers below it."""


def test_every_error_check_and_finding_is_made_of_words_that_can_be_translated() -> None:
    found = []
    for layer in ("core", "services", "adapters", "gui"):
        for path in (translations.SOURCES / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAID:
                    found += [f"{path.name}:{each.lineno}" for each in node.args if _plain(each)]
    assert found == ["worker.py:61"]  # a defect's own words


def _plain(argument: ast.expr) -> bool:
    """Whether it is a sentence that no translator sees."""
    if isinstance(argument, ast.Constant):
        return isinstance(argument.value, str) and bool(argument.value)
    return isinstance(argument, ast.JoinedStr)


def message(source: str, *forms: str, plural: bool = False) -> Message:
    return Message("context", source, "", plural, forms, finished=True)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (message("Set by {name}", "Gesetzt"), "has"),
        (message("Set by {name}", "Gesetzt von {Name}"), "has"),
        (message("a", "b "), "blanks"),
        (message("a", ""), "isn't translated"),
        (message("%n record(s)", "%n", plural=True), "2 forms"),
        (message("%n of {a}", "eins", "%n von {a}", plural=True), "has"),
    ],
)
def test_a_fault_is_named(wrong: Message, said: str) -> None:
    assert any(said in fault for fault in faults_of("de", wrong))


def test_one_form_of_a_plural_may_say_its_number_in_words() -> None:
    assert list(faults_of("de", message("%n record(s)", "ein", "%n", plural=True))) == []


def test_what_is_exported_and_translated_comes_back(place: Path, tmp_path: Path) -> None:
    file = tmp_path / "ar.json"
    assert translations.main("export", "ar", str(file)) == 0
    entries: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))
    assert all(each["where"] for each in entries if each["context"] in ("core", "catalog"))
    plural = next(each for each in entries if each["plural"])
    plural["translation"] = [f"%n {form}" + _values(plural["source"]) for form in range(6)]
    plain = next(each for each in entries if each["source"] == "Overview")
    plain["translation"] = "نظرة عامة"
    wrong = next(each for each in entries if "{name}" in each["source"])
    wrong["translation"] = "no value"
    file.write_text(json.dumps(entries), "utf-8")
    assert translations.main("import", "ar", str(file)) == 1  # it names the wrong one
    found = {(m.context, m.source): m for m in messages("ar", place)}
    assert found[plain["context"], "Overview"].translations == ("نظرة عامة",)
    assert found[plain["context"], "Overview"].finished
    assert found[plural["context"], plural["source"]].translations == tuple(plural["translation"])
    assert found[wrong["context"], wrong["source"]].translations != ("no value",)
    translations.update(place)
    kept = {(m.context, m.source): m for m in messages("ar", place)}
    assert kept == found


def _values(source: str) -> str:
    return "".join(re.findall(r"\{\w*\}", source))


def test_a_stored_sentence_still_knows_what_it_was_made_of() -> None:
    inner = words("no answer in time")
    stored = written(words("{host} can't be reached ({reason}).", host="a.example", reason=inner))
    again = recalled(stored)
    assert again == "a.example can't be reached (no answer in time)."
    assert isinstance(again, Words)
    assert isinstance(again.values["reason"], Words)
    assert (written("plain"), recalled("plain")) == ("plain", "plain")


@pytest.mark.parametrize("tag", [*managed_settings.LANGUAGES, *config.PSEUDO_LANGUAGES])
def test_a_known_language_can_be_set(tag: str) -> None:
    assert config.parse_assignment(f"language.tag={tag}") == ("language.tag", tag)


def test_an_unknown_language_is_refused_and_those_there_are_named() -> None:
    problem = config.value_problem("language.tag", "xx")
    assert all(tag in problem for tag in ("'xx'", *managed_settings.LANGUAGES))


def test_no_count_has_other_digits_than_the_words_around_it() -> None:
    assert [path.name for path in PLACE.glob("*.ts") if "%Ln" in path.read_text("utf-8")] == []
