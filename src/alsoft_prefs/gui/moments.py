"""Times as a person says them, in the language and zone of the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from alsoft_prefs.gui.phrases import in_digits

_DAY = {"": "d MMMM", "de": "d. MMMM", "es": "d 'de' MMMM"}
_YEAR = {"": "d MMMM yyyy", "de": "d. MMMM yyyy", "es": "d 'de' MMMM 'de' yyyy"}
"""How a day is written, by language."""


def day(moment: datetime, now: datetime) -> str:
    """Return a day in words: “today”, “3 May”, or “3 May 2025” in another year.

    Arguments:
        moment: aware; shown in the computer's zone.
        now: aware; what “today” counts from.
    """
    if _is_today(moment, now):
        return QCoreApplication.translate("moments", "today")
    return _date(moment, now)


def on_day(moment: datetime, now: datetime) -> str:
    """Return when something was done: “today” or “on 3 May”; arguments as for `day`."""
    if _is_today(moment, now):
        return QCoreApplication.translate("moments", "today")
    return QCoreApplication.translate("moments", "on {date}").format(date=_date(moment, now))


def day_heading(moment: datetime, now: datetime) -> str:
    """Return a day as a heading: “Today” or “3 May”; arguments as for `day`."""
    if _is_today(moment, now):
        return QCoreApplication.translate("moments", "Today", "a heading")
    return _date(moment, now)


def clock(moment: datetime) -> str:
    """Return the time of day, such as “14:02”, in the computer's zone."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute)
    if QLocale().language() is QLocale.Language.C:
        return time.toString("HH:mm")
    return in_digits(QLocale().toString(time, QLocale.FormatType.ShortFormat))


def day_and_clock(moment: datetime, now: datetime) -> str:
    """Return both, such as “today at 14:02” or “3 May, 14:02”; arguments as for `day`."""
    if _is_today(moment, now):
        return QCoreApplication.translate("moments", "today at {time}").format(time=clock(moment))
    return QCoreApplication.translate("moments", "{day}, {time}").format(
        day=_date(moment, now), time=clock(moment)
    )


def full_date(stated: date) -> str:
    """Return a date with its year, such as “3 May 2026”."""
    return _written(stated, _YEAR)


def _is_today(moment: datetime, now: datetime) -> bool:
    return moment.astimezone().date() == now.astimezone().date()


def _date(moment: datetime, now: datetime) -> str:
    local = moment.astimezone()
    if local.year != now.astimezone().year:
        return full_date(local.date())
    return _written(local.date(), _DAY)


def _written(day: date, patterns: Mapping[str, str]) -> str:
    words = QLocale().toString(QDate(day.year, day.month, day.day), _pattern(day, patterns))
    return in_digits(words)


def _pattern(day: date, patterns: Mapping[str, str]) -> str:
    language = QLocale().name()[:2]
    pattern = patterns.get(language, patterns[""])
    return pattern.replace("d", "d'er'", 1) if language == "fr" and day.day == 1 else pattern
