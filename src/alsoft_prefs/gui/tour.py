"""The tour: drives the real window through what it is for, and says of each step how it went.

For machines without a display, and for whoever wants to see every page at once: each is saved as a
picture, light and dark. Nothing in it sleeps: it waits for the window's own signals.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from alsoft_prefs.bootstrap import open_program
from alsoft_prefs.core.decisions import Decision
from alsoft_prefs.core.errors import AlsoftError
from alsoft_prefs.gui import languages, theme
from alsoft_prefs.gui.main_window import MainWindow
from alsoft_prefs.gui.model import Model
from alsoft_prefs.gui.snapshot import Snapshot
from alsoft_prefs.gui.worker import Worker
from alsoft_prefs.reader import allowed

PATIENCE = 60_000
"""Milliseconds that a step may take before it has failed."""
PAGES = ("overview", "choices", "data", "policy", "history", "device")

_T = TypeVar("_T")
_W = TypeVar("_W", bound=QWidget)


class Stoppable(Protocol):
    """A backend that the tour may take away and bring back, on the same address."""

    def start(self) -> object:
        """Answer from now on; returns the address."""

    def stop(self) -> object:
        """Answer no more."""


class StepFailedError(Exception):
    """Something isn't as the step wants it; the text says what."""


class Step(NamedTuple):
    """A step: its name for the person, and what carries it out and returns what came of it."""

    title: str
    run: Callable[[], str]


def take_tour(profile: str, output: str, say: Callable[[str], None], backend: Stoppable) -> bool:
    """Take the tour on a throwaway profile, and return whether every step went well.

    Arguments:
        profile: the profile's folder; `ALSOFT_PREFS_PROFILE` must name it too.
        output: the folder for the pictures; it is made where it is missing.
        say: gets a line for each step.
        backend: runs, and is the one that the profile syncs with.
    """
    os.makedirs(output, exist_ok=True)
    application = QApplication.instance() or QApplication(["alsoft-prefs"])
    assert isinstance(application, QApplication)  # noqa: S101
    languages.speak(application, "en")  # as what the tour itself says
    look = theme.install(application)
    look.use(theme.Scheme.LIGHT)
    worker = Worker()
    model = Model(lambda: open_program(profile), worker)
    window = MainWindow(model)
    model.reload()
    window.show()
    try:
        return _walk(_Tour(window, model, worker, output, backend).steps(), say)
    finally:
        model.close()
        window.close()
        look.use(theme.Scheme.SYSTEM)


def _walk(steps: tuple[Step, ...], say: Callable[[str], None]) -> bool:
    for number, step in enumerate(steps):
        try:
            say(f"✓ {step.title}: {step.run()}")
        except Exception as error:  # noqa: BLE001  a defect of the window fails the step as well
            kind = "" if isinstance(error, StepFailedError) else f"{type(error).__name__}: "
            say(f"✗ {step.title}: {kind}{error}")
            for left in steps[number + 1 :]:
                say(f"- {left.title}: not reached")
            return False
    return True


class _Tour:
    """The window, and what a person's hands and eyes would do with it."""

    def __init__(
        self, window: MainWindow, model: Model, worker: Worker, output: str, backend: Stoppable
    ) -> None:
        self._window = window
        self._model = model
        self._worker = worker
        self._output = output
        self._backend = backend
        self._trouble: AlsoftError | None = None
        self._model.failed.connect(self._failed)

    def steps(self) -> tuple[Step, ...]:
        """Return the steps in their order; each stands on those before it."""
        return (
            Step("First-run notice", self._first_run),
            Step("Let me choose", self._let_me_choose),
            Step("Opt out", self._opt_out),
            Step("Cookies", self._cookies),
            Step("Confirmed", self._confirmed),
            Step("Offline change", self._offline),
            Step("Sync", self._sync),
            Step("Receipts verified", self._verify),
            Step("Your data", self._your_data),
            Step("Privacy policy", self._policy),
            Step("Pictures", self._pictures),
            Step("Erasure", self._erase),
        )

    def _first_run(self) -> str:
        self._until("the first snapshot", lambda: self._model.snapshot is not None)
        names = ("allow_all", "only_necessary", "let_me_choose")
        buttons = [self._button(f"first_run.{name}") for name in names]
        self._settle()
        widths = [button.width() for button in buttons]
        _check(max(widths) - min(widths) <= 1, "the three answers differ in size")
        snapshot = self._now()
        optional = [s for s in snapshot.statuses.values() if s.layer != "essential"]
        _check(not any(s.decision == "allow" for s in optional), "something optional is on")
        _check(not snapshot.has_chosen and not snapshot.sync.pending, "something was chosen")
        self._picture("first-run")
        return "three equal answers, everything optional is off, nothing is sent"

    def _let_me_choose(self) -> str:
        self._press("first_run.let_me_choose")
        self._settle()
        _check(self._window.current == "choices", "the choices aren't shown")
        self._toggle("tracking.analytics", Decision.ALLOW)
        _check(allowed("tracking.analytics"), "other programs don't see the choice")
        return "analytics allowed with a switch, seen by other programs"

    def _opt_out(self) -> str:
        self._open("overview")
        self._press("overview.opt_out")
        self._until(
            "everything optional is denied",
            lambda: all(
                s.own is Decision.DENY
                for s in self._now().statuses.values()
                if s.layer != "essential"
            ),
        )
        _check(not allowed("tracking.analytics"), "other programs may still track")
        return "everything optional denied in one click, obeyed by other programs"

    def _cookies(self) -> str:
        self._open("choices/cookies")
        self._toggle("cookies.preferences", Decision.ALLOW)
        _check(allowed("cookies.preferences"), "other programs don't see the choice")
        _check(not allowed("cookies.statistics"), "another cookie was allowed with it")
        return "preference cookies allowed, the others stay off"

    def _confirmed(self) -> str:
        self._until_confirmed()
        return f"ALSOFT's backend confirmed {self._records()} record(s) under the device ID"

    def _offline(self) -> str:
        self._backend.stop()
        self._toggle("cookies.preferences", Decision.DENY)
        _check(not allowed("cookies.preferences"), "the refusal waits for the network")
        self._until("the failed try", lambda: self._now().sync.state == "error")
        mark = self._now().statuses["cookies.preferences"].sync
        _check(mark == "waiting", f"the choice is {mark}, not waiting")
        self._picture("choices-waiting")
        return "without a network the refusal holds at once, is kept, and waits to be sent"

    def _sync(self) -> str:
        self._backend.start()
        self._open("device")
        self._press("device.sync_now")
        self._until_confirmed()
        return "the network is back, the refusal is confirmed with a receipt"

    def _verify(self) -> str:
        self._open("history")
        self._press("history.verify")
        self._settle()
        result = self._ask(lambda program: program.evidence.verify())
        _check(result.ok and bool(result.findings), "something doesn't hold")
        return f"{len(result.findings)} findings: signatures, chain and receipts hold"

    def _your_data(self) -> str:
        self._open("data")
        flows = self._ask(lambda program: program.flows())
        cut = sum(not flow.open for flow in flows.collected)
        _check(cut > 0, "nothing is cut")
        return f"{len(flows.collected)} flows of data, {cut} of them cut"

    def _policy(self) -> str:
        self._open("policy")
        document = self._now().policy
        field = self._widget("policy.search.field", QLineEdit)
        field.setText("tracking")
        self._settle()
        found = self._widget("policy.search.count", QLabel).text()
        _check(bool(found), "the search finds nothing")
        self._picture("policy-search")
        field.clear()
        self._settle()
        sections = len(document.sections)
        return f"version {document.version}, {sections} sections; a search for “tracking”: {found}"

    def _pictures(self) -> str:
        for scheme, suffix in ((theme.Scheme.LIGHT, ""), (theme.Scheme.DARK, "-dark")):
            theme.current().use(scheme)
            for page in PAGES:
                self._open(page)
                shown = self._window.page(page)
                if shown is not None:
                    shown.frame.verticalScrollBar().setValue(0)
                self._picture(page + suffix)
        theme.current().use(theme.Scheme.LIGHT)
        return f"all {len(PAGES)} pages, light and dark, in {self._output}"

    def _erase(self) -> str:
        self._open("device")
        device = self._ask(lambda program: program.identity.device())
        _check(device is not None, "there is no device ID")
        before = self._now()
        self._press("device.erase")
        self._press("device.erase.confirm.confirm")
        self._until(
            "the erasure's receipt",
            lambda: self._now() is not before and self._now().sync.state == "idle",
        )
        self._settle()
        info = self._ask(lambda program: program.identity.current())
        _check(any(e.device == device and e.receipt for e in info.erased), "there is no receipt")
        self._picture("device-erased")
        return "ALSOFT's backend erased everything of the device, with a receipt"

    def _toggle(self, purpose: str, wanted: Decision) -> None:
        self._open(f"choices/{purpose}")
        self._press(f"choices.{purpose}.switch")
        self._until(f"{purpose} is {wanted}", lambda: self._now().statuses[purpose].own is wanted)

    def _until_confirmed(self) -> None:
        def confirmed() -> bool:
            marks = {s.sync for s in self._now().statuses.values() if s.own is not Decision.UNSET}
            return marks == {"confirmed"} and self._now().sync.state == "idle"

        self._until("ALSOFT's receipt", confirmed)

    def _records(self) -> int:
        records: int = self._ask(lambda program: program.identity.current().records)
        return records

    def _open(self, target: str) -> None:
        self._window.open(target)
        self._settle()

    def _settle(self) -> None:
        """Wait until what was asked for in the background is shown, and laid out."""
        self._until("the background", lambda: self._worker.is_idle and not self._window.is_making)
        QApplication.processEvents()

    def _widget(self, name: str, kind: type[_W]) -> _W:
        found = [each for each in self._window.findChildren(kind, name) if each.isVisible()]
        _check(len(found) == 1, f"{len(found)} widgets that can be seen are named {name}")
        return found[0]

    def _button(self, name: str) -> QAbstractButton:
        button = self._widget(name, QAbstractButton)
        _check(button.isEnabled(), f"{name} can't be pressed")
        return button

    def _press(self, name: str) -> None:
        self._button(name).click()

    def _picture(self, name: str) -> None:
        path = os.path.join(self._output, f"{name}.png")
        _check(self._window.grab().save(path), f"{path} can't be written")

    def _now(self) -> Snapshot:
        snapshot = self._model.snapshot
        if snapshot is None:
            raise StepFailedError("nothing could be read")
        return snapshot

    def _ask(self, question: Callable[..., _T]) -> _T:
        answers: list[_T] = []
        self._model.ask(question, answers.append)
        self._until("an answer", lambda: bool(answers))
        return answers[0]

    def _failed(self, error: AlsoftError) -> None:
        self._trouble = error

    def _until(self, what: str, holds: Callable[[], bool]) -> None:
        """Let the window live until something holds."""
        loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)

        def look(*_: object) -> None:
            if holds() or self._trouble is not None:
                loop.quit()

        signals = (self._model.changed, self._model.failed, self._worker.idle, self._window.settled)
        connections = [signal.connect(look) for signal in signals]
        timer.start(PATIENCE)
        QTimer.singleShot(0, look)
        loop.exec()
        for signal, connection in zip(signals, connections, strict=True):
            signal.disconnect(connection)
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            raise StepFailedError(f"{trouble.title}: {trouble.message}")
        _check(holds(), f"{what} didn't come within {PATIENCE // 1000} s")


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise StepFailedError(otherwise)
