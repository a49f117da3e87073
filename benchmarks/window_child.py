"""A process with a window that tells when it is painted; started by `benchmarks.windows`.

Usage: python -m benchmarks.window_child bare|alsoft SECONDS

Writes JSON lines on standard output: the time of the first paint on the system's monotonic clock,
that of the first paint of a page with its content, and SECONDS later the peak memory; then it ends.
With SECONDS = 0 it stays open until it is ended.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer


class Paints(QObject):
    """Waits for the first paint of anything in a window, and of a page."""

    def __init__(self, stay: float) -> None:
        """Report once painted; end `stay` seconds after the page, or never with 0."""
        super().__init__()
        self._seen = False
        self._stay = stay

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Report both paints, once they are done."""
        if event.type() is not QEvent.Type.Paint or not watched.isWidgetType():
            return False
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, lambda: _tell("painted"))
        if watched.objectName().startswith("page."):
            application = QCoreApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            QTimer.singleShot(0, self._shown)
        return False

    def _shown(self) -> None:
        _tell("shown")
        if self._stay:
            QTimer.singleShot(round(self._stay * 1000), self._leave)

    def _leave(self) -> None:
        sys.stdout.write(f'{{"peak_kib": {_peak_kib()}}}\n')
        sys.stdout.flush()
        QCoreApplication.quit()


def _tell(name: str) -> None:
    sys.stdout.write(f'{{"{name}": {time.clock_gettime(time.CLOCK_MONOTONIC)!r}}}\n')
    sys.stdout.flush()


def _peak_kib() -> int:
    with open("/proc/self/status", encoding="ascii") as file:
        line = next(line for line in file if line.startswith("VmHWM:"))
    return int(line.split()[1])


def _bare(stay: float) -> int:
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication(sys.argv[:1])
    filter_ = Paints(stay)
    application.installEventFilter(filter_)
    label = QLabel("ALSOFT")
    label.setObjectName("page.bare")
    label.resize(1080, 720)
    label.show()
    return application.exec()


def _alsoft(stay: float) -> int:
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    filter_ = Paints(stay)
    application.installEventFilter(filter_)

    from alsoft_prefs.cli.main import main

    return main([])


if __name__ == "__main__":
    sys.exit({"bare": _bare, "alsoft": _alsoft}[sys.argv[1]](float(sys.argv[2])))
