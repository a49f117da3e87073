"""`config`: the program's own settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.config import FILE_KEYS, parse_assignment

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call


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
            (value.key, shown(value.value), value.source, _changeable(value.key, value.locked))
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
    call.out.line(f"{key} = {shown(value)}")
    if held.value != value:
        call.out.line(f"The {held.source} says {shown(held.value)}, and goes before it.")
    return 0


def shown(value: object) -> str:
    """Return a setting's value as it is written."""
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
