"""What a check is: a small function with a name, and the clause that it holds a backend to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from alsoft_prefs.backend.check.subject import Subject

Run = Callable[["Subject"], None]

SHOWN = 120


class Failed(Exception):
    """The backend doesn't do what the clause says; the text tells what it does instead."""


class Skipped(Exception):
    """The check can't be made here; the text tells why."""


class Check(NamedTuple):
    """One thing that is asked of a backend.

    Attributes:
        name: to be called by; letters, digits and hyphens.
        what: what holds, in a few words.
        clause: where it is said.
        run: raises Failed or VerificationFailed where it doesn't hold, and Skipped where that
            can't be told.
    """

    name: str
    what: str
    clause: str
    run: Run


def check(clause: str) -> Callable[[Run], Check]:
    """Return a decorator that makes a function a check.

    Arguments:
        clause: where it is said. The function's name is the check's, and the first line of its
            docstring is what holds.
    """

    def make(run: Run) -> Check:
        what = (run.__doc__ or "").partition("\n")[0].removesuffix(".")
        return Check(run.__name__.replace("_", "-"), what, clause, run)

    return make


def expect(holds: bool, otherwise: str) -> None:
    """Raise Failed with a text unless something holds."""
    if not holds:
        raise Failed(otherwise)


def expect_equal(found: object, wanted: object, what: str) -> None:
    """Raise Failed unless two values are the same; `what` names the value that was found."""
    if found != wanted:
        raise Failed(f"{what} is {shown(found)} instead of {shown(wanted)}.")


def shown(value: object) -> str:
    """Return a value as it is named in a text: as a literal, and no longer than a line."""
    text = repr(value)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
