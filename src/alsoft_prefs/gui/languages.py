"""The window's language: its words, Qt's own words, how it writes numbers and dates, its direction.

`speak` installs a language (Qt takes the direction from its own translation of it), and `said` says
in it what was made below the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from alsoft_prefs.core.language_names import NAMES
from alsoft_prefs.core.words import Words
from alsoft_prefs.resource_files import resource_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from alsoft_prefs.core.catalog_values import Catalog

T = TypeVar("T")

_CATALOG_TEXTS = frozenset(
    (
        "title",
        "full_title",
        "subtitle",
        "description",
        "reason",
        "why",
        "does",
        "does_not",
        "note",
        "kept",
    )
)


class _Spoken:
    """What is installed now; the application has one language at a time."""

    tag = ""
    translators: tuple[QTranslator, ...] = ()


def spoken() -> str:
    """Return the tag that is spoken now: one of `NAMES`, `qps` or `qps-rtl`."""
    return _Spoken.tag or "en"


def resolved(tag: str | None) -> str:
    """Return the language that a setting stands for: itself, or the system's where it's known."""
    if tag and tag != "system":
        return tag
    for wanted in QLocale.system().uiLanguages():
        base = wanted.replace("_", "-").partition("-")[0]
        if base in NAMES:
            return base
    return "en"


def speak(application: QApplication, tag: str | None) -> None:
    """Let the application speak a language from now on; widgets that are there keep their words.

    Arguments:
        application: whose words, direction and default locale change.
        tag: the setting `language.tag`. What isn't translated is said in English.
    """
    language = resolved(tag)
    for translator in _Spoken.translators:
        application.removeTranslator(translator)
    made = _translators(language)
    for translator in made:
        application.installTranslator(translator)
    _Spoken.tag, _Spoken.translators = language, made
    QLocale.setDefault(_locale(language))


def forget(application: QApplication) -> None:
    """Speak as an application does where nobody has said anything."""
    for translator in _Spoken.translators:
        application.removeTranslator(translator)
    _Spoken.tag, _Spoken.translators = "", ()
    QLocale.setDefault(QLocale.system())


def translator(language: str) -> Callable[[str, str], str]:
    """Return what says a text of a context in a language, whatever is spoken now.

    What isn't translated is said in English, where values are still to be put in.
    """
    made = QTranslator()
    path = _own(language)
    loaded = bool(path) and language != "en" and made.load(path)
    return lambda context, text: (made.translate(context, text) if loaded else "") or text


def _translators(language: str) -> tuple[QTranslator, ...]:
    if language.startswith("qps"):
        from alsoft_prefs.gui.pseudo_language import PseudoTranslator

        return (PseudoTranslator(mirrored=language == "qps-rtl"),)
    made = []
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for path in (f"{folder}/qtbase_{language}.qm", _own(language)):
        translator = QTranslator()
        if path and translator.load(path):
            made.append(translator)
    return tuple(made)


def _own(language: str) -> str:
    try:
        return resource_path(f"i18n/alsoft-prefs_{language}.qm")
    except FileNotFoundError:  # a checkout where nothing was compiled yet
        return ""


def _locale(language: str) -> QLocale:
    """Return how numbers and dates are written: in the language, as the system's country does."""
    system = QLocale.system()
    if language.startswith("qps"):
        return QLocale("en")
    if language == "en" and system.language() is QLocale.Language.C:
        return QLocale.c()
    wanted = QLocale(language).language()
    return system if system.language() is wanted else QLocale(wanted, system.territory())


def said(value: T) -> T:
    """Return a value with all that was put into words below the window said in its language.

    Looks into tuples, lists and mappings; what holds no such words is returned as it is. Any thread
    may ask.
    """
    return _said(value)  # type: ignore[return-value]


def _said(value: object) -> object:
    if isinstance(value, Words):
        values = {name: _said(member) for name, member in value.values.items()}
        template = QCoreApplication.translate("core", value.template)
        return template.format(**values) if values else template
    if isinstance(value, (tuple, list)):
        members = [_said(member) for member in value]
        if all(new is old for new, old in zip(members, value, strict=True)):
            return value
        if isinstance(value, list):
            return members
        make = getattr(type(value), "_make", None)
        return make(members) if make is not None else tuple(members)
    if isinstance(value, Mapping):
        said_values = {name: _said(member) for name, member in value.items()}
        if all(said_values[name] is value[name] for name in value):
            return value
        return said_values
    return value


def catalog_said(catalog: Catalog) -> Catalog:
    """Return the catalog in the window's language; the policy's words stay as published."""
    tables: dict[str, Any] = {
        name: tuple(map(_row_said, table))
        for name, table in catalog._asdict().items()
        if isinstance(table, tuple)
    }
    return catalog._replace(**tables)


def _row_said(row: Any) -> Any:
    made: dict[str, object] = {}
    for name in row._fields:
        value = getattr(row, name)
        if name in _CATALOG_TEXTS and value:
            made[name] = QCoreApplication.translate("catalog", value)
        elif name == "keywords" and value:
            words = QCoreApplication.translate("catalog", ", ".join(value))
            made[name] = (*value, *(word.strip() for word in words.replace("،", ",").split(",")))
    return row._replace(**made)
