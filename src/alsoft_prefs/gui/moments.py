"""Times as a person says them, in the language and zone of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def day(moment: datetime, now: datetime) -> str:
    """Return a day in words: “today”, “3 May”, or “3 May 2025” in another year.

    Arguments:
        moment: aware; shown in the computer's zone.
        now: aware; what “today” counts from.
    """
    local, today = moment.astimezone(), now.astimezone()
    if local.date() == today.date():
        return QCoreApplication.translate("moments", "today")
    pattern = "d MMMM" if local.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def clock(moment: datetime) -> str:
    """Return the time of day, such as “14:02”, in the computer's zone."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute)
    if QLocale().language() is QLocale.Language.C:
        return time.toString("HH:mm")
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def day_and_clock(moment: datetime, now: datetime) -> str:
    """Return both, such as “today at 14:02” or “3 May, 14:02”; arguments as for `day`."""
    local, today = moment.astimezone(), now.astimezone()
    if local.date() == today.date():
        return QCoreApplication.translate("moments", "today at {time}").format(time=clock(moment))
    return QCoreApplication.translate("moments", "{day}, {time}").format(
        day=day(moment, now), time=clock(moment)
    )
