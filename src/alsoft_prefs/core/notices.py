"""The works of others that the program contains or stands on, and what their licences say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from alsoft_prefs.core.digest import sha256_hex

_RULE = "-" * 80


class Notice(NamedTuple):
    """One work of others.

    Attributes:
        name: its name.
        version: as its makers number it, or empty.
        licence: an SPDX expression, or what its makers call it.
        remark: a sentence about it, or empty.
        texts: its licence's texts, each with a title.
    """

    name: str
    version: str
    licence: str
    remark: str = ""
    texts: tuple[tuple[str, str], ...] = ()


def rendered(notices: Iterable[Notice], introduction: str) -> str:
    """Return all notices as one text: the list first, then every licence's words.

    A text that several have in common stands once, and the later ones refer to it.
    """
    ordered = list(notices)
    width = max((len(_title(each)) for each in ordered), default=0)
    lines = ["THIRD-PARTY NOTICES", "", introduction, ""]
    lines += [f"{_title(each).ljust(width)}  {each.licence}".rstrip() for each in ordered]
    told: dict[str, str] = {}
    for each in ordered:
        lines += ["", _RULE, _title(each), f"Licence: {each.licence}"]
        lines += ["", each.remark] if each.remark else []
        for title, text in each.texts:
            words = "\n".join(line.rstrip() for line in text.strip().splitlines())
            key = sha256_hex(" ".join(words.split()).encode())
            if key in told:
                lines += ["", f"{title}: the same words as {told[key]}"]
            else:
                told[key] = f"{title} of {_title(each)}, above"
                lines += ["", f"{title}:", "", words]
    return "\n".join(lines) + "\n"


def _title(notice: Notice) -> str:
    return f"{notice.name} {notice.version}".rstrip()
