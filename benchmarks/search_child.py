"""A process with a window in which the policy is searched; started by `benchmarks.policy_search`.

Usage: python -m benchmarks.search_child TIMES

The text is the policy TIMES over. Each key is pressed in the search field, and all that the
window's thread does until the page is painted again is one slice. Writes on standard output a JSON
object: for each key, of the search's words so far, the median of its slices in milliseconds.
"""

from __future__ import annotations

import json
import sys
import time
from statistics import median

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alsoft_prefs.bootstrap import open_program
from alsoft_prefs.core.policy import PolicyDocument
from alsoft_prefs.gui import theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.pages.policy import PolicyPage
from alsoft_prefs.gui.worker import Worker

WORD = "tracking"
LETTERS = "etaoinsrh"
"""The letters that are found most often; `e` is the worst of all searches."""
REPEATS = 5


def main(times: int) -> None:
    """Search, and tell how long each key took."""
    application = QApplication(sys.argv[:1])
    theme.install(application)
    worker = Worker()
    model = Model(open_program, worker)
    window = MainWindow(model)
    model.reload()
    window.show()
    window.open("policy")
    _settle(application, worker)
    page = window.page("policy")
    assert isinstance(page, PolicyPage)
    assert model.snapshot is not None
    if times > 1:
        page.refresh(model.snapshot._replace(policy=_longer(model.snapshot.policy, times)))
        _settle(application, worker)
    slices: dict[str, list[float]] = {}
    for _ in range(REPEATS):
        for words in (WORD, *LETTERS):
            for end, letter in enumerate(words, start=1):
                began = time.perf_counter()
                QTest.keyClick(page.search.field, letter)
                application.processEvents()
                assert page.text.matches, "nothing is found"
                slices.setdefault(words[:end], []).append((time.perf_counter() - began) * 1000)
            QTest.keyClick(page.search.field, Qt.Key.Key_Escape)
            application.processEvents()
    sys.stdout.write(json.dumps({key: median(found) for key, found in slices.items()}) + "\n")
    model.close()
    window.close()


def _settle(application: QApplication, worker: Worker) -> None:
    loop, timer = QEventLoop(), QTimer()

    def look() -> None:
        if worker.is_idle:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(50)
    loop.exec()
    application.processEvents()


def _longer(policy: PolicyDocument, times: int) -> PolicyDocument:
    """Return a policy several times over, with anchors of their own."""
    again = [
        part._replace(
            anchor=f"{part.anchor}.{number}",
            blocks=tuple(
                block._replace(anchor=block.anchor and f"{block.anchor}.{number}")
                for block in part.blocks
            ),
        )
        for number in range(1, times)
        for part in policy.sections
    ]
    return policy._replace(sha256="f" * 64, sections=(*policy.sections, *again))


if __name__ == "__main__":
    main(int(sys.argv[1]))
