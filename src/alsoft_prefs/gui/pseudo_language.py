"""A language for testers: what isn't translated, or is cut off where words are longer, is seen."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QObject, QTranslator

_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{\w*\}|%n|%L?\d|&(?=\w)|<[^>]*>)")
"""Placeholders, Qt's arguments, access keys and markup stay as they are."""
_LONGER = 0.4
"""By how much other languages are longer than English."""
_FILLING = "~"
_WORD = re.compile(r"\w+")


def stretched(text: str) -> str:
    """Return a text in the language: accented, each word 40 % longer, in brackets."""
    parts = _KEPT.split(text)
    return "[" + "".join(p if i % 2 else _WORD.sub(_longer, p) for i, p in enumerate(parts)) + "]"


def _longer(word: re.Match[str]) -> str:
    filling = _FILLING * math.ceil(len(word[0]) * _LONGER)
    return word[0].translate(_ACCENTED) + filling


class PseudoTranslator(QTranslator):
    """Stretches every text of the window.

    Arguments:
        mirrored: whether it is written from right to left.
        parent: the owner.
    """

    def __init__(self, *, mirrored: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._direction = "RTL" if mirrored else "LTR"

    def isEmpty(self) -> bool:
        """Return that it has something to say: Qt doesn't ask an empty one."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        """Return the text, stretched; Qt puts the count into a plural's `%n`."""
        if sourceText == "QT_LAYOUT_DIRECTION":
            return self._direction
        return stretched(sourceText)
