"""Notifications of the desktop: freedesktop's, over D-Bus."""

from __future__ import annotations

import os
from collections.abc import Callable

PROGRAM = "ALSOFT Privacy Preferences"
_SECONDS = 2.0
"""How long the desktop may take: whoever waits has a sync to finish."""


class DesktopNotifier:
    """`core.ports.Notifier` over `org.freedesktop.Notifications` (version 1.2 and later).

    Arguments:
        say: says a sentence in the person's language.
    """

    def __init__(self, say: Callable[[str], str] = str) -> None:
        """Say sentences as they are, where nobody says them otherwise."""
        self._say = say

    def is_there(self) -> bool:
        """Tell whether this process belongs to a session with a bus."""
        return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))

    def notify(self, title: str, words: str) -> bool:
        """Show a notification, and return whether the desktop took it; see the port."""
        try:
            return self.is_there() and _notify(self._say(title), self._say(words))
        except Exception:  # noqa: BLE001  whatever a bus does, it is no reason to fail
            return False


def _notify(title: str, words: str) -> bool:
    from jeepney import (  # type: ignore[import-untyped]
        DBusAddress,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

    desktop = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    hints = {"desktop-entry": ("s", "com.alsoft.prefs")}
    body: tuple[object, ...] = (PROGRAM, 0, "", title, words, [], hints, -1)
    call = new_method_call(desktop, "Notify", "susssasa{sv}i", body)
    with open_dbus_connection(auth_timeout=_SECONDS) as connection:
        reply = connection.send_and_get_reply(call, timeout=_SECONDS)
    return bool(reply.header.message_type is MessageType.method_return)
