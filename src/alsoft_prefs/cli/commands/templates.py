"""`managed template`: what an administrator deploys settings with, made of the table of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from alsoft_prefs.core.decisions import Rule
from alsoft_prefs.core.errors import LocalDataProblem
from alsoft_prefs.core.managed_settings import Level, Setting, settings
from alsoft_prefs.core.templates import admx, files, intune
from alsoft_prefs.core.templates.policies import FILE, LANGUAGES
from alsoft_prefs.core.words import Words

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.catalog import Catalog

Translate = Callable[[str, str], str]


def template(call: Call) -> int:
    """Print a template, or write it where `--output` says."""
    options, catalog = call.options, call.program.catalog
    place: str | None = options.output
    if options.format == "admx" and place is not None:
        for path, text in policy_definitions(catalog).items():
            _write(call, os.path.join(place, path), text)
        return 0
    translate = translated(options.language)
    text = made(options.format, catalog, translate, Level(options.level))
    if place is not None:
        _write(call, place, text)
    else:
        call.out.line(text.rstrip())
    return 0


def made(
    format_: str,
    catalog: Catalog,
    translate: Translate,
    level: Level = Level.MANDATORY,
) -> str:
    """Return the template of a format.

    Arguments:
        format_: one of `cli.arguments.TEMPLATES`.
        catalog: names the purposes.
        translate: says a text of a context in the language that is wanted.
        level: of the folder that the JSON file is for.
    """
    known = spoken(catalog, translate)
    match format_:
        case "admx":
            return admx.admx(known)
        case "adml":
            return admx.adml(known, lambda text: _said(text, translate))
        case "intune":
            return intune.intune(known)
        case "mobileconfig":
            return files.mobileconfig(known)
        case "plist":
            return files.plist(known)
        case "json-schema":
            return files.json_schema(known)
        case _:
            return files.json_file(known, level)


def policy_definitions(catalog: Catalog) -> dict[str, str]:
    """Return the files of group policy's folder `PolicyDefinitions`, by their paths in it."""
    tree = {f"{FILE}.admx": made("admx", catalog, translated("en"))}
    for language, folder in LANGUAGES.items():
        tree[os.path.join(folder, f"{FILE}.adml")] = made("adml", catalog, translated(language))
    return tree


def translated(language: str) -> Translate:
    """Return what says a text of a context in a language; Qt comes along only for other ones."""
    if language == "en":
        return lambda _context, text: text
    from alsoft_prefs.gui.languages import translator

    return translator(language)


def spoken(catalog: Catalog, translate: Translate) -> tuple[Setting, ...]:
    """Return every setting with its title and description in a language."""
    titles = {p.id: translate("catalog", p.full_title) for p in catalog.purposes}
    rules = [Rule(p.id, titles[p.id], p.essential, p.signal) for p in catalog.purposes]
    about = {
        f"purposes.{p.id}": f"{titles[p.id]}: {translate('catalog', p.description)}\n\n"
        for p in catalog.purposes
    }
    return tuple(
        setting._replace(
            title=_said(setting.title, translate),
            description=about.get(setting.key, "") + _said(setting.description, translate),
        )
        for setting in settings(rules)
    )


def _said(text: str, translate: Translate) -> str:
    if not isinstance(text, Words):
        return text
    return translate("core", text.template).format(**text.values)


def _write(call: Call, path: str, text: str) -> None:
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise LocalDataProblem(
            f"{path} can't be written: {error.strerror}.", "Choose another place."
        ) from error
    call.out.line(path)
