"""`completion`: the shell's completion script, as it ships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.resource_files import resource_text

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call


def completion(call: Call) -> int:
    """Print a shell's completion script."""
    call.out.line(resource_text(f"completion/alsoft-prefs.{call.options.shell}").rstrip())
    return 0
