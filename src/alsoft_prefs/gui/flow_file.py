"""The picture of flows as a file, for the command line: no window, no display."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.presenters.choices import ChoicesPresenter
from alsoft_prefs.gui.presenters.flows_shown import FlowsPresenter
from alsoft_prefs.gui.snapshot import take
from alsoft_prefs.gui.widgets.flow_paper import write
from alsoft_prefs.gui.worker import Worker

if TYPE_CHECKING:
    from alsoft_prefs.bootstrap import Program


def write_flows(program: Program, path: str) -> None:
    """Write the picture as the choices leave it now, as `.pdf` or `.svg`.

    Raises:
        UsageProblem: the name ends otherwise.
        LocalDataProblem: the file can't be written.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication(["alsoft-prefs"])
        application.setApplicationName("alsoft-prefs")
    snapshot = take(program)
    model = Model(lambda: program, Worker())
    presenter = FlowsPresenter(ChoicesPresenter(model))
    paper = presenter.paper(snapshot, mirrored=QGuiApplication.isRightToLeft())
    try:
        write(presenter.picture(snapshot), paper, QGuiApplication.font(), path)
    finally:
        model.close()
