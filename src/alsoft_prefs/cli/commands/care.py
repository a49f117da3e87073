"""`doctor` and `purge`: is everything well, and how to leave no trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.core.errors import BackendProblem, LocalDataProblem
from alsoft_prefs.services.doctor import Health

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call
    from alsoft_prefs.services.doctor import Check

_MARKS = {Health.OK: "✓", Health.WARNING: "!", Health.PROBLEM: "✗"}


def doctor(call: Call) -> int:
    """Check everything; 4 where this computer's part is wrong, 5 where only the backend's is."""
    checks = call.program.doctor.checks()
    if call.out.as_json:
        listed = [
            {
                "name": check.name,
                "health": check.health.value,
                "message": check.message,
                "hint": check.hint,
            }
            for check in checks
        ]
        call.out.document({"schema": 1, "checks": listed})
    else:
        width = max(len(check.name) for check in checks)
        for check in checks:
            call.out.line(f"{_MARKS[check.health]} {check.name.ljust(width)}  {check.message}")
            if check.hint and check.health is not Health.OK:
                call.out.line(f"  {' ' * width}  {check.hint}", "quiet")
    return _code(checks)


def _code(checks: tuple[Check, ...]) -> int:
    wrong = {check.name for check in checks if check.health is Health.PROBLEM}
    if not wrong:
        return 0
    return BackendProblem.exit_code if wrong == {"backend"} else LocalDataProblem.exit_code


def purge(call: Call) -> int:
    """Remove this user's data from this computer; nothing is erased at ALSOFT, and it says so."""
    waits = _what_waits(call)
    if not call.out.as_json:
        call.out.line("This removes your choices, records, keys and settings from this computer.")
        call.out.line("It does not erase anything at ALSOFT: for that, alsoft-prefs erase first.")
        call.out.lines(waits)
    if not call.confirm("Remove them?"):
        if call.out.as_json:
            call.out.document({"schema": 1, "done": False, "removed": []})
        else:
            call.out.line("Nothing was removed.")
        return 0
    removed = call.program.purge()
    if call.out.as_json:
        call.out.document(
            {"schema": 1, "done": True, "erased_at_alsoft": False, "removed": list(removed)}
        )
        return 0
    call.out.lines(f"Removed {path}" for path in removed)
    if not removed:
        call.out.line("There was nothing to remove.")
    return 0


def _what_waits(call: Call) -> list[str]:
    """Return what would be lost on its way; nothing where that can't be read any more."""
    try:
        sync = call.program.sync.status()
    except LocalDataProblem as error:
        call.out.warn(error.message)
        return []
    if not sync.pending:
        return []
    return [f"{sync.pending} waiting for ALSOFT would never be sent: alsoft-prefs sync first."]
