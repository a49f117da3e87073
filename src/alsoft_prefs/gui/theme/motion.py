"""Whether things may move: never where the system asks for less motion.

Qt 6.11 has no hint for it among its accessibility hints, so the platforms are asked themselves:
the style, Windows' client area animations, macOS' “Reduce motion”, and on other systems the
settings portal, without waiting for it. Each but the portal is asked anew before anything moves;
the portal tells of changes by itself. Where nobody answers, things move.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtWidgets import QApplication, QStyle

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

SHORT = 200
"""Milliseconds that a change which a person is to see may take."""
_SPI_GETCLIENTAREAANIMATION = 0x1042
_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
_REDUCED = ("org.freedesktop.appearance", "reduced-motion")


class _Known:
    override: bool | None = None
    portal: Portal | None = None


def duration(wanted: int = SHORT) -> int:
    """Return how many milliseconds a motion takes; 0 where nothing may move."""
    return 0 if reduced() else wanted


def reduced() -> bool:
    """Return whether the system asks for less motion."""
    if _Known.override is not None:
        return _Known.override
    portal = _Known.portal
    if style_reduces(QApplication.style()) or _platform_reduces():
        return True
    return portal is not None and portal.reduces


def override(value: bool | None) -> None:
    """Say what the system asks for, whatever it does; None asks the system again."""
    _Known.override = value


def follow() -> None:
    """Begin to follow the settings portal, where there is a session bus; later calls do nothing."""
    if _Known.portal is not None or sys.platform in ("win32", "darwin") or not _has_bus():
        return
    from PySide6.QtDBus import QDBusConnection

    _Known.portal = Portal(QDBusConnection.sessionBus(), QApplication.instance())


def _has_bus() -> bool:
    # Without either, the D-Bus library would start a bus of its own, which takes long.
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    named = bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))
    return named or (runtime is not None and os.path.exists(os.path.join(runtime, "bus")))


def style_reduces(style: QStyle) -> bool:
    """Return whether a style asks for no animations at all."""
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def _platform_reduces() -> bool:
    if sys.platform == "win32":
        import ctypes

        return windows_reduces(ctypes.windll.user32.SystemParametersInfoW)
    if sys.platform == "darwin":
        import ctypes

        return macos_reduces(ctypes.CDLL("/usr/lib/libobjc.dylib"))
    return False


def windows_reduces(system_parameters_info: Callable[..., int]) -> bool:
    """Return whether Windows' “Animation effects” are off.

    Arguments:
        system_parameters_info: `SystemParametersInfoW` of user32.
    """
    import ctypes

    shown = ctypes.c_int(1)
    asked = system_parameters_info(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
    return bool(asked) and not shown.value


def macos_reduces(objc: Any) -> bool:
    """Return whether macOS' “Reduce motion” is on.

    Arguments:
        objc: the Objective-C runtime; Qt has loaded AppKit by then.
    """
    import ctypes

    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    kinds = (ctypes.c_void_p, ctypes.c_void_p)
    workspace = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(address)(
        objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace")
    )
    if not workspace:
        return False
    asks = ctypes.CFUNCTYPE(ctypes.c_bool, *kinds)(address)
    selector = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(asks(workspace, selector))


class Portal(QObject):
    """What the desktop's settings portal says, once it has answered, and as it changes.

    Arguments:
        bus: the session bus.
        parent: the owner.
    """

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        super().__init__(parent)
        self._said: dict[tuple[str, str], bool] = {}
        if not bus.isConnected():
            return
        # PySide6's stub asks for bytes here, which it then refuses; a text is what it takes.
        slot: Any = SLOT("changed(QDBusMessage)")
        bus.connect(_SERVICE, _PATH, _SETTINGS, "SettingChanged", self, slot)
        for setting in (_ANIMATIONS, _REDUCED):
            call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
            call.setArguments(list(setting))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.finished.connect(lambda done, setting=setting: self._answered(setting, done))

    @property
    def reduces(self) -> bool:
        """Whether either setting asks for less motion."""
        return any(self._said.values())

    def _answered(self, setting: tuple[str, str], watcher: Any) -> None:
        arguments = watcher.reply().arguments()
        if not watcher.isError() and arguments:
            self._take(setting, arguments[0])
        watcher.deleteLater()

    @Slot("QDBusMessage")
    def changed(self, message: QDBusMessage) -> None:
        """Take what the portal says has changed."""
        namespace, key, value = message.arguments()[:3]
        self._take((namespace, key), value)

    def _take(self, setting: tuple[str, str], value: Any) -> None:
        from PySide6.QtDBus import QDBusVariant

        while isinstance(value, QDBusVariant):
            value = value.variant()
        if setting == _ANIMATIONS:
            self._said[setting] = value is False
        elif setting == _REDUCED:
            self._said[setting] = value == 1
