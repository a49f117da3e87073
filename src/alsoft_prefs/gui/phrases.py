"""How words are put together in every language: lists, names with what is said of them, numbers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from alsoft_prefs.core.policy import COOKIE_NOTICE, citation

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٬٫", "0123456789,.")


def listed(titles: Iterable[str]) -> str:
    """Return titles one after the other, such as “Statistics, News”."""
    return QCoreApplication.translate("phrases", ", ", "between two things of a list").join(titles)


def stated(statements: Iterable[str]) -> str:
    """Return short statements one after the other, such as “used for: News; cut: Statistics”."""
    between = QCoreApplication.translate("phrases", "; ", "between two short statements")
    return between.join(statements)


def about(what: str, words: str) -> str:
    """Return what is said of a thing, such as “Device key: kept in the system's keyring.”."""
    return QCoreApplication.translate("phrases", "{what}: {words}").format(what=what, words=words)


def isolated(words: str) -> str:
    """Return words that keep their own direction in a sentence of any, such as a path."""
    return f"\u2068{words}\u2069"


def number(value: int) -> str:
    """Return a number with the marks of the window's language."""
    return in_digits(QLocale().toString(value))


def in_digits(words: str) -> str:
    """Return what Qt wrote as the language does, with the digits that all else is written in.

    Some Arabic-speaking countries have digits of their own, others 0 to 9. Counts, versions,
    addresses and the policy's sections have these everywhere, and a sentence shouldn't mix both.
    """
    return words.translate(_DIGITS)


def cited(anchor: str) -> str:
    """Return how a section of the policy is referred to, such as “§3” or “cookie notice”."""
    if anchor == COOKIE_NOTICE:
        return QCoreApplication.translate("phrases", "cookie notice")
    return citation(anchor)
