"""Collects the window's words for the translators, and compiles what they made of them.

Usage:
    translations.py update               the words of the sources go into resources/i18n/*.ts
    translations.py compile              resources/i18n/*.qm are made of them
    translations.py export LANG FILE     all messages of a language go into a JSON file
    translations.py import LANG FILE     its translations go into the language's .ts
"""

from __future__ import annotations

import ast
import importlib.util
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de", "fr", "es", "ar")
PLURAL_FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ar": 6}
"""How many forms Qt knows for a count, in the order of its `numerusform`."""
SOURCES = ROOT / "src" / "alsoft_prefs"
CATALOG_TEXTS = [
    "title",
    "full_title",
    "subtitle",
    "description",
    "reason",
    "why",
    "does",
    "does_not",
    "note",
    "kept",
]
_PLACEHOLDER = re.compile(r"\{\w*\}|%n")
_LETTER = re.compile(r"[A-Za-z]")


class Message(NamedTuple):
    """A message of a `.ts` file.

    `translations` holds one text, or one for each plural form; all empty while there is none.
    """

    context: str
    source: str
    comment: str
    plural: bool
    translations: tuple[str, ...]
    finished: bool


def main(*arguments: str) -> int:
    """Zero once done; one where an import has faults, each of which is a line."""
    match arguments:
        case ["update"]:
            update(PLACE)
        case ["compile"]:
            compile_changed()
        case ["export", language, file] if language in LANGUAGES:
            Path(file).write_text(exported(language), encoding="utf-8")
        case ["import", language, file] if language in LANGUAGES:
            faults = take_in(language, json.loads(Path(file).read_text(encoding="utf-8")))
            sys.stdout.write("".join(f"{fault}\n" for fault in faults))
            return 1 if faults else 0
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


def compile_changed() -> None:
    """Bring the `.qm` files up to date with the `.ts` files."""
    for path in map(path_of, LANGUAGES):
        made = path.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < path.stat().st_mtime:
            _hook().compile_all(ROOT)
            return


def path_of(language: str, place: Path | None = None) -> Path:
    """The `.ts` of a language, in the checkout or another folder."""
    return (place or PLACE) / f"alsoft-prefs_{language}.ts"


def update(place: Path) -> None:
    """Bring the `.ts` files in a folder up to date with the sources; sorted, so diffs are small."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "gathered.py"
        gathered.write_text(_gathered(), encoding="utf-8")
        for language in LANGUAGES:
            _lupdate(path_of(language, place), language, gathered, "none")


def _lupdate(target: Path, language: str, gathered: Path, locations: str) -> None:
    command: list[str | Path] = [_hook().tool("lupdate"), "-silent", "-no-obsolete"]
    command += ["-sort-messages", "-locations", locations, "-source-language", "en"]
    command += ["-target-language", language, "-disable-heuristic", "sametext"]
    command += ["-disable-heuristic", "similartext"]
    if language == "en":
        command.append("-pluralonly")
    command += [*sorted((SOURCES / "gui").rglob("*.py")), gathered, "-ts", target]
    subprocess.run(command, check=True)


def _gathered() -> str:
    """Return Python that Qt's collector reads: what it can't find by itself."""
    lines = []
    for context, source, comment in [*_of_catalog(), *_of_core()]:
        lines.append(f"#: {comment}")
        lines.append(f"QCoreApplication.translate({_literal(context)}, {_literal(source)})")
    return "\n".join(lines) + "\n"


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _of_catalog() -> Iterator[tuple[str, str, str]]:
    import tomllib

    catalog = tomllib.loads((ROOT / "resources" / "catalog.toml").read_text(encoding="utf-8"))
    for table, members in catalog.items():
        for member in members if isinstance(members, list) else ():
            for key in CATALOG_TEXTS:
                if member.get(key):
                    yield "catalog", member[key], f"{table}, {member['id']}: {key}"
            if member.get("keywords"):
                words = ", ".join(member["keywords"])
                yield "catalog", words, f"{table}, {member['id']}: what a search finds it by"


def _of_core() -> Iterator[tuple[str, str, str]]:
    """Yield the words of what stands below the window."""
    files = [SOURCES / "bootstrap.py"]
    for layer in ("core", "services", "adapters", "gui"):
        files += (SOURCES / layer).rglob("*.py")
    for file in sorted(files):
        where = file.relative_to(SOURCES).as_posix()
        text = file.read_text(encoding="utf-8")
        if "alsoft_prefs.core.words import" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "words":
                template = node.args[0]
                if not (isinstance(template, ast.Constant) and isinstance(template.value, str)):
                    raise SystemExit(f"{file}:{node.lineno}: words() takes a literal")
                if _LETTER.search(_PLACEHOLDER.sub("", template.value)):
                    yield "core", template.value, where


def messages(language: str, place: Path | None = None) -> list[Message]:
    """Return the messages of a language's `.ts`."""
    return [_message(context, each) for context, each in _elements(_tree(language, place))]


def _tree(language: str, place: Path | None = None) -> ET.ElementTree[ET.Element]:
    return ET.parse(path_of(language, place))  # noqa: S314  a file of this checkout


def _elements(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        for element in context.iter("message"):
            yield context.findtext("name") or "", element


def _message(context: str, element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None  # noqa: S101
    plural = element.get("numerus") == "yes"
    forms = translation.findall("numerusform") if plural else [translation]
    return Message(
        context,
        element.findtext("source") or "",
        element.findtext("extracomment") or "",
        plural,
        tuple(form.text or "" for form in forms),
        translation.get("type") is None,
    )


def exported(language: str) -> str:
    """Return all messages as JSON, with where each stands."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "gathered.py"
        gathered.write_text(_gathered(), encoding="utf-8")
        target = Path(folder) / "located.ts"
        target.write_bytes(path_of(language).read_bytes())
        _lupdate(target, language, gathered, "absolute")
        found = []
        for context, element in _elements(ET.parse(target)):  # noqa: S314  made just now
            message = _message(context, element)
            files = {Path(each.get("filename", "")).name for each in element.iter("location")}
            files -= {gathered.name}
            found.append(
                {
                    "context": context,
                    "source": message.source,
                    "where": "; ".join(filter(None, [*sorted(files), message.comment])),
                    "plural": message.plural,
                    "translation": list(message.translations)
                    if message.plural
                    else message.translations[0],
                }
            )
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def take_in(language: str, entries: list[dict[str, Any]]) -> list[str]:
    """Put translations into a language's `.ts`, and return what of them couldn't be."""
    tree = _tree(language)
    given = {(each["context"], each["source"]): each["translation"] for each in entries}
    faults = []
    for context, element in _elements(tree):
        message = _message(context, element)
        wanted = given.pop((context, message.source), None)
        forms = tuple(wanted) if isinstance(wanted, list) else (wanted or "",)
        if not any(forms):
            continue
        message = message._replace(translations=forms)
        found = list(faults_of(language, message))
        faults += found
        if not found:
            _write(element, message)
    faults += [f"{context}: there is no such message: {source}" for context, source in given]
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path_of(language).write_text(text, encoding="utf-8")
    update(PLACE)  # in the form that Qt's own tool gives it
    return faults


def _write(element: ET.Element, message: Message) -> None:
    translation = element.find("translation")
    assert translation is not None  # noqa: S101
    translation.clear()
    if not message.plural:
        translation.text = message.translations[0]
        return
    for form in message.translations:
        ET.SubElement(translation, "numerusform").text = form


def faults_of(language: str, message: Message) -> Iterator[str]:
    """Yield what is wrong with a translation, each as a sentence."""
    name = f"{message.context}: {message.source!r}"
    forms = PLURAL_FORMS[language] if message.plural else 1
    if len(message.translations) != forms:
        yield f"{name} needs {forms} forms, and has {len(message.translations)}"
    for text in message.translations:
        if not text:
            yield f"{name} isn't translated"
            continue
        wanted, found = (sorted(set(_PLACEHOLDER.findall(t))) for t in (message.source, text))
        if message.plural:  # “one record” needs no number
            wanted, found = ([p for p in each if p != "%n"] for each in (wanted, found))
        if wanted != found:
            yield f"{name} has {wanted}, its translation {found}: {text!r}"
        if _edges(message.source) != _edges(text):
            yield f"{name} begins or ends with other blanks: {text!r}"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _hook() -> Any:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None  # noqa: S101
    assert spec.loader is not None  # noqa: S101
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
