"""`managed`: the organisation's settings as they are, and files of them before deployment."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING

from alsoft_prefs.cli.commands.settings import shown
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
from alsoft_prefs.core.managed import ManagedDocument, parse_managed
from alsoft_prefs.core.managed_settings import Level, Scope, settings

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.managed import ManagedProblem


def show(call: Call) -> int:
    """Show every setting that an organisation may make, whether it did, and where."""
    managed, known = call.program.managed(), settings(call.program.rules)
    if call.out.as_json:
        made = [
            {
                "key": value.key,
                "value": value.value,
                "level": value.level.value,
                "scope": value.scope.value,
                "source": value.source,
            }
            for value in managed.values
        ]
        call.out.document(
            {
                "schema": 1,
                "settings": made,
                "problems": _problems(managed.problems),
                "denied": sorted(managed.denied),
                "recommended": sorted(managed.recommended),
            }
        )
        return 0
    rows = []
    for setting in known:
        of_key = [value for value in managed.values if value.key == setting.key]
        rows += [
            (setting.key, shown(value.value), value.level.value, value.scope.value, value.source)
            for value in of_key
        ] or [(setting.key, "", "", "", "")]
    call.out.table(rows, ("SETTING", "VALUE", "LEVEL", "SCOPE", "SOURCE"))
    _tell(call, managed.problems)
    return 0


def check(call: Call) -> int:
    """Check a file: 0 where all of it holds, 2 where something in it doesn't, 4 unreadable."""
    path: str = call.options.file
    if path.lower().endswith(".admx"):
        return _check_template(call, path)
    managed = parse_managed(_documents(path, _level(call)), call.program.rules)
    if call.out.as_json:
        call.out.document(
            {
                "schema": 1,
                "file": path,
                "ok": not managed.problems,
                "settings": {value.key: value.value for value in managed.values},
                "problems": _problems(managed.problems),
            }
        )
    else:
        for value in managed.values:
            level = "" if value.level is Level.MANDATORY else f" ({value.level})"
            call.out.line(f"{value.key} = {shown(value.value)}{level}")
        _tell(call, managed.problems)
        if not managed.problems:
            count = len(managed.values)
            settings_ = "1 setting" if count == 1 else f"{count} settings"
            call.out.line(f"{path}: all of it holds, {settings_}.")
    return UsageProblem.exit_code if managed.problems else 0


def _level(call: Call) -> Level:
    """Return what was asked for, else what the folder's name says."""
    if call.options.level:
        return Level(call.options.level)
    folder = os.path.basename(os.path.dirname(os.path.abspath(call.options.file)))
    return Level.RECOMMENDED if folder == "recommended" else Level.MANDATORY


def _documents(path: str, level: Level) -> tuple[ManagedDocument, ...]:
    _text(path)
    of_apple = path.lower().endswith((".plist", ".mobileconfig"))
    if not of_apple:
        from alsoft_prefs.adapters.managed import folders, linux

        deployed = os.path.abspath(path).startswith(f"{linux.MACHINE}/")
        return (folders.document(path, level, linux.open_to_others if deployed else None),)
    from alsoft_prefs.adapters.managed import macos

    content, problem = macos.read(path)
    contents = [content]
    if path.lower().endswith(".mobileconfig") and not problem:
        from alsoft_prefs.core.templates.files import DOMAIN, payloads

        contents = list(payloads(content))
        if not contents:
            contents, problem = [None], f"It has no payload of the domain {DOMAIN}."
    made = []
    for each in contents:
        found = ManagedDocument(path, level, Scope.MACHINE, each, problem)
        made += [part for part in macos.split(found) if part is not None]
    return tuple(made)


def _check_template(call: Call, path: str) -> int:
    from alsoft_prefs.core.templates.lint import faults

    text = _text(path)
    folder, name = os.path.split(path)
    adml = f"{os.path.splitext(name)[0]}.adml"
    found = sorted(
        os.path.join(folder, place, adml)
        for place in ("", *os.listdir(folder or "."))
        if os.path.isfile(os.path.join(folder, place, adml))
    )
    texts = {each: _text(each) for each in found}
    broken = faults(path, text, texts, settings(call.program.rules))
    if call.out.as_json:
        problems = [{"source": f.file, "key": f.where, "message": f.message} for f in broken]
        call.out.document(
            {"schema": 1, "file": path, "ok": not broken, "texts": found, "problems": problems}
        )
    else:
        for fault in broken:
            where = f" {fault.where}:" if fault.where else ""
            call.out.line(f"✗ {fault.file}:{where} {fault.message}")
        if not broken:
            call.out.line(f"{path}: all of it holds, with texts in {len(found)} languages.")
    return UsageProblem.exit_code if broken else 0


def _text(path: str) -> str:
    """Return a file's text; what can't be decoded in it is no reason not to look at the rest."""
    try:
        with open(path, "rb") as file:
            content = file.read()
    except OSError as error:
        raise LocalDataProblem(
            f"{path} can't be read: {error.strerror}.", "Check its name and permissions."
        ) from error
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # Windows writes it so
    return content.decode("utf-16" if wide else "utf-8-sig", "replace")


def _problems(problems: tuple[ManagedProblem, ...]) -> list[dict[str, str]]:
    return [
        {"source": p.source, "key": p.key, "message": p.message, "hint": p.hint} for p in problems
    ]


def _tell(call: Call, problems: tuple[ManagedProblem, ...]) -> None:
    for problem in problems:
        key = f" {problem.key}:" if problem.key else ""
        call.out.line(f"✗ {problem.source}:{key} {problem.message}")
        if problem.hint:
            call.out.line(f"  {problem.hint}")
