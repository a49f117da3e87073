"""A second start of the window brings the first one forward."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from alsoft_prefs.core.digest import sha256_hex

_PATIENCE = 2000


def _name(directory: str) -> str:
    """The name of a profile's local socket: short, as sockets' paths must be."""
    return "alsoft-prefs-" + sha256_hex(os.fsencode(directory))[:24]


class Doorbell(QObject):
    """Listens for second starts of the same user.

    Arguments:
        directory: the folder of the profile's data; one bell each.
        parent: the owner.
    """

    rung = Signal()
    """The window was started again."""

    def __init__(self, directory: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        # The lock file says that nobody else lives here: what is there was left by a crash.
        QLocalServer.removeServer(_name(directory))
        self._server.listen(_name(directory))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.rung.emit()


def ring(directory: str) -> bool:
    """Ask the window of a profile to come forward; returns whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(directory))
    if not socket.waitForConnected(_PATIENCE):
        return False
    return (
        socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
        or socket.waitForDisconnected(_PATIENCE)
    )
