"""`managed` and `config`: the organisation's settings and the program's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.config import FILE_KEYS, parse_assignment
from alsoft_prefs.core.errors import LocalDataProblem, UsageProblem
from alsoft_prefs.core.managed import ManagedDocument, parse_managed
from alsoft_prefs.core.managed_settings import Level, Scope, settings

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.core.managed import ManagedProblem


def managed_show(call: Call) -> int:
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
            (setting.key, _shown(value.value), value.level.value, value.scope.value, value.source)
            for value in of_key
        ] or [(setting.key, "", "", "", "")]
    call.out.table(rows, ("SETTING", "VALUE", "LEVEL", "SCOPE", "SOURCE"))
    _tell(call, managed.problems)
    return 0


def managed_check(call: Call) -> int:
    """Check a file: 0 where all of it holds, 2 where something in it doesn't, 4 unreadable."""
    from alsoft_prefs.adapters.managed.folders import read

    path: str = call.options.file
    try:
        with open(path, "rb"):
            pass
    except OSError as error:
        raise LocalDataProblem(
            f"{path} can't be read: {error.strerror}.", "Check its name and permissions."
        ) from error
    content, problem = read(path)
    document = ManagedDocument(path, Level.MANDATORY, Scope.MACHINE, content, problem)
    managed = parse_managed((document,), call.program.rules)
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
            call.out.line(f"{value.key} = {_shown(value.value)}")
        _tell(call, managed.problems)
        if not managed.problems:
            call.out.line(f"{path}: all of it holds, {len(managed.values)} settings.")
    return UsageProblem.exit_code if managed.problems else 0


def config_show(call: Call) -> int:
    """Show the program's settings as they hold, and where each comes from."""
    config = call.program.config()
    if call.out.as_json:
        values = {
            value.key: {"value": value.value, "source": value.source, "locked": value.locked}
            for value in config.values.values()
        }
        call.out.document({"schema": 1, "settings": values, "problems": list(config.problems)})
        return 0
    call.out.table(
        (
            (value.key, _shown(value.value), value.source, _changeable(value.key, value.locked))
            for value in config.values.values()
        ),
        ("SETTING", "VALUE", "FROM", ""),
    )
    call.out.lines(f"✗ {problem}" for problem in config.problems)
    return 0


def config_set(call: Call) -> int:
    """Set one of the program's settings in `config.toml`."""
    key, value = parse_assignment(call.options.assignment)
    call.program.set_config(key, value)
    held = call.program.config().values[key]
    if call.out.as_json:
        call.out.document({"schema": 1, "key": key, "value": held.value, "source": held.source})
        return 0
    call.out.line(f"{key} = {_shown(value)}")
    if held.value != value:
        call.out.line(f"The {held.source} says {_shown(held.value)}, and goes before it.")
    return 0


def _problems(problems: tuple[ManagedProblem, ...]) -> list[dict[str, str]]:
    return [{"source": p.source, "key": p.key, "message": p.message} for p in problems]


def _tell(call: Call, problems: tuple[ManagedProblem, ...]) -> None:
    for problem in problems:
        key = f" {problem.key}:" if problem.key else ""
        call.out.line(f"✗ {problem.source}:{key} {problem.message}")


def _shown(value: object) -> str:
    if value is None or value == ():
        return "not set"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return str(value)


def _changeable(key: str, locked: bool) -> str:
    if locked:
        return "locked by your organisation"
    return "" if key in FILE_KEYS else "set by an organisation alone"
