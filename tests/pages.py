"""What the pages under docs/ tell people to type, for tests to type."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block: its language, such as `console` or `sql`, and its text."""

    language: str
    text: str

    def commands(self) -> list[str]:
        """Return the commands after `$ ` prompts, each as one line."""
        return re.findall(r"^\$ (.+)$", self.text.replace("\\\n", " "), re.MULTILINE)


def blocks(page: str, heading: str) -> list[Block]:
    """Return the blocks of a page's section, in order.

    Arguments:
        page: its path in the repository.
        heading: the section's, without the hashes; sections within it belong to it.
    """
    text = (ROOT / page).read_text("utf-8")
    begin = re.search(rf"^(#+) {re.escape(heading)}$", text, re.MULTILINE)
    assert begin is not None, f"{page} has no section {heading!r}"
    rest = text[begin.end() :]
    following = re.search(rf"^#{{1,{len(begin[1])}}} ", rest, re.MULTILINE)
    section = rest[: following.start()] if following else rest
    return [Block(found["language"], found["text"]) for found in _BLOCK.finditer(section)]


def replaced(text: str, words: dict[str, str]) -> str:
    """Return what a page says with its example names replaced by real ones; each must occur."""
    for word, real in words.items():
        assert word in text, f"{word!r} is nowhere in {text!r}"
        text = text.replace(word, real)
    return text
