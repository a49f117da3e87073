"""`get`: may it be carried out? Answered by the very check that other programs use."""

from __future__ import annotations

import sys

from alsoft_prefs import reader

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` itself takes longer to import than a `get` may
    from alsoft_prefs.cli.call import Call

ALLOWED = 0
NOT_ALLOWED = 1
UNKNOWN = 2


def get(call: Call) -> int:
    """Answer `get PURPOSE [--json]`."""
    purpose: str = call.options.purpose
    if not call.out.as_json:
        return answer(purpose)
    check_known(purpose)
    allowed = reader.allowed(purpose)
    call.out.document({"schema": 1, "purpose": purpose, "allowed": allowed})
    return ALLOWED if allowed else NOT_ALLOWED


def answer(purpose: str) -> int:
    """Write "allowed" or "not allowed", and return the exit code; 2 for an unknown purpose."""
    if not _is_known(purpose):
        from alsoft_prefs.core.errors import UsageProblem

        try:
            check_known(purpose)
        except UsageProblem as error:
            from alsoft_prefs.cli.output import Output

            Output().complain(f"{error.title}: {error.message}", error.hint)
            return UNKNOWN
    allowed = reader.allowed(purpose)
    sys.stdout.write("allowed\n" if allowed else "not allowed\n")
    return ALLOWED if allowed else NOT_ALLOWED


def check_known(purpose: str) -> None:
    """Return where a purpose exists, published or only in the catalog.

    Raises:
        UsageProblem: there is none of that name; the hint names the nearest.
    """
    if _is_known(purpose):
        return
    from alsoft_prefs.core.catalog import find_purpose, parse_catalog
    from alsoft_prefs.resource_files import resource_text

    find_purpose(parse_catalog(resource_text("catalog.toml")), purpose)


def _is_known(purpose: str) -> bool:
    return purpose in reader.known_purposes()
