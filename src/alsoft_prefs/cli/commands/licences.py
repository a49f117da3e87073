"""`licences`: the works of others that the program contains or stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alsoft_prefs.adapters.notices import notices, text_of_notices

if TYPE_CHECKING:
    from alsoft_prefs.cli.call import Call


def licences(call: Call) -> int:
    """List the works of others and their licences, or print the licences' words."""
    if call.options.texts and not call.out.as_json:
        call.out.line(text_of_notices().rstrip())
        return 0
    found = notices()
    if call.out.as_json:
        listed = [
            {"name": each.name, "version": each.version, "licence": each.licence} for each in found
        ]
        document: dict[str, object] = {"schema": 1, "notices": listed}
        if call.options.texts:
            document["texts"] = text_of_notices()
        call.out.document(document)
        return 0
    rows = [(each.name, each.version, each.licence) for each in found]
    call.out.table(rows, ("NAME", "VERSION", "LICENCE"))
    return 0
