"""Whether things may move: what each platform is asked, and what its answer means."""

from __future__ import annotations

import ctypes
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from alsoft_prefs.gui.theme import motion

ENOUGH_SECONDS = 20
GNOME = "org.gnome.desktop.interface"
APPEARANCE = "org.freedesktop.appearance"


class _Still(QProxyStyle):
    """A style that asks for no animations."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803  Qt's name
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)  # type: ignore[arg-type]


@pytest.mark.usefixtures("qtbot")
def test_a_style_without_animations_lets_nothing_move() -> None:
    assert not motion.style_reduces(QApplication.style())
    assert motion.duration() == motion.SHORT
    assert motion.style_reduces(_Still())


@pytest.mark.usefixtures("qtbot")
def test_a_test_says_what_the_system_asks_for() -> None:
    motion.override(True)
    try:
        assert motion.duration(500) == 0
        motion.override(False)
        assert motion.duration(500) == 500
    finally:
        motion.override(None)


@pytest.mark.parametrize("shown", [True, False])
def test_windows_tells_whether_it_animates(shown: bool) -> None:
    asked: list[int] = []

    def information(action: int, _size: int, answer: object, _how: int) -> int:
        asked.append(action)
        ctypes.cast(answer, ctypes.POINTER(ctypes.c_int))[0] = int(shown)  # type: ignore[arg-type]
        return 1

    assert motion.windows_reduces(information) is not shown
    assert asked == [0x1042]


def test_things_move_where_windows_does_not_answer() -> None:
    assert not motion.windows_reduces(lambda *_: 0)


class _Runtime:
    """The part of an Objective-C runtime that is asked; its messages are real C calls."""

    def __init__(self, *, workspace: int, reduces: bool) -> None:
        kind = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        self.selectors: list[bytes] = []
        self.objc_msgSend = kind(lambda to, _: int(reduces) if to == workspace else workspace)

    def objc_getClass(self, _name: bytes) -> int:
        return 4711

    def sel_registerName(self, name: bytes) -> int:
        self.selectors.append(name)
        return len(self.selectors)


class _Functions:
    """Lets a function carry `restype` and `argtypes`, as one of a library does."""

    def __init__(self, runtime: _Runtime) -> None:
        self.objc_getClass = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(
            runtime.objc_getClass
        )
        self.sel_registerName = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_char_p)(
            runtime.sel_registerName
        )
        self.objc_msgSend = runtime.objc_msgSend


@pytest.mark.parametrize(("workspace", "reduces"), [(815, True), (815, False), (0, False)])
def test_macos_is_asked_for_reduced_motion(workspace: int, reduces: bool) -> None:
    runtime = _Runtime(workspace=workspace, reduces=reduces)
    assert motion.macos_reduces(_Functions(runtime)) is reduces
    wanted = [b"sharedWorkspace", b"accessibilityDisplayShouldReduceMotion"]
    assert runtime.selectors == wanted[: 2 if workspace else 1]


class _Desktop(threading.Thread):
    """A bus with a settings portal, which knows one setting and then changes it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        configuration = folder / "bus.conf"
        configuration.write_text(
            f"""<busconfig><type>session</type><listen>unix:dir={folder}</listen>
            <auth>EXTERNAL</auth><policy context="default">
            <allow send_destination="*" eavesdrop="true"/>
            <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>""",
            "utf-8",
        )
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        self._connection = open_dbus_connection(self.address)
        name = message_bus.RequestName("org.freedesktop.portal.Desktop", 0)
        self._connection.send_and_get_reply(name)

    def run(self) -> None:
        """Answer two questions."""
        asked = 0
        while asked < 2:
            message = self._connection.receive(timeout=ENOUGH_SECONDS)
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields.get(HeaderFields.member) != "Read":
                continue
            asked += 1
            if message.body == (GNOME, "enable-animations"):
                answer = new_method_return(message, "v", (("v", ("b", False)),))
            else:
                answer = new_error(message, "org.freedesktop.portal.Error.NotFound")
            self._connection.send(answer)

    def change(self, namespace: str, key: str, kind: str, value: object) -> None:
        """Tell everybody that a setting has changed."""
        sender = DBusAddress(
            "/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings"
        )
        body = (namespace, key, (kind, value))
        self._connection.send(new_signal(sender, "SettingChanged", "ssv", body))

    def close(self) -> None:
        self.join(ENOUGH_SECONDS)
        self._connection.close()
        self._bus.terminate()
        self._bus.wait(ENOUGH_SECONDS)
        assert self._bus.stdout is not None
        self._bus.stdout.close()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[_Desktop]:
    """Gives a desktop of its own."""
    desktop = _Desktop(tmp_path)
    desktop.start()
    yield desktop
    desktop.close()


@pytest.mark.system
def test_the_portal_is_followed_as_it_changes(desktop: _Desktop, qtbot: QtBot) -> None:
    bus = QDBusConnection.connectToBus(desktop.address, "motion")
    try:
        portal = motion.Portal(bus)
        assert not portal.reduces, "nobody waits for its answer"

        def reduces() -> None:
            assert portal.reduces

        def moves() -> None:
            assert not portal.reduces

        qtbot.waitUntil(reduces)
        desktop.change(GNOME, "enable-animations", "b", True)
        qtbot.waitUntil(moves)
        desktop.change(APPEARANCE, "reduced-motion", "u", 1)
        qtbot.waitUntil(reduces)
        desktop.change(APPEARANCE, "contrast", "u", 0)
        desktop.change(APPEARANCE, "reduced-motion", "u", 0)
        qtbot.waitUntil(moves)
        portal.deleteLater()
    finally:
        QDBusConnection.disconnectFromBus("motion")


@pytest.mark.usefixtures("qtbot")
def test_things_move_where_there_is_no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    motion.follow()
    assert motion.duration() == motion.SHORT
