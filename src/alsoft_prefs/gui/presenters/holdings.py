"""What ALSOFT holds for the device ID, in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.moments import day_and_clock
from alsoft_prefs.gui.worker import Queue

if TYPE_CHECKING:
    from alsoft_prefs.services.holdings import Holding, Holdings


class HoldingsPresenter(QObject):
    """Asks ALSOFT, and says what came."""

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def ask(self, done: Callable[[Holdings], None], failed: Callable[[AlsoftError], None]) -> None:
        """Ask ALSOFT, on the network's way."""
        self._model.ask(lambda program: program.sync.holdings(), done, failed, queue=Queue.NETWORK)

    def findings(self, held: Holdings) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return a sentence, and a line for each thing, `ok` or `warning`."""
        lines = [("ok" if each.known else "warning", self._line(each)) for each in held.records]
        gone = self.tr("ALSOFT gave a receipt for {record}…, and doesn't hold it any more.")
        lines += [("warning", gone.format(record=hash_[:12])) for hash_ in held.missing]
        return self._summary(len(held.records)), tuple(lines)

    def _summary(self, count: int) -> str:
        if not count:
            return self.tr("ALSOFT holds no records for this device ID.")
        return self.tr("ALSOFT holds %n record(s); their signatures hold.", "", count)

    def _line(self, each: Holding) -> str:
        moment = day_and_clock(each.received_at, datetime.now(UTC))
        if not each.known:
            words = self.tr("Record {seq}, received {moment}: not by this copy of the program.")
        elif each.receipt is None:
            words = self.tr("Record {seq}, received {moment}: kept beside the chain, as evidence.")
        else:
            words = self.tr("Record {seq}, received {moment}: the same bytes as here.")
        return words.format(seq=each.record.seq, moment=moment)
