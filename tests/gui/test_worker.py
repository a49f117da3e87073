"""The background: order, results, errors and the end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from alsoft_prefs.core.errors import AlsoftError, LocalDataProblem
from alsoft_prefs.gui.worker import Queue, Worker


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    assert made.shutdown(10_000)


def refuse(error: object) -> None:
    raise AssertionError(error)


def test_results_come_in_order_and_on_the_windows_thread(qtbot: QtBot, worker: Worker) -> None:
    results: list[int] = []
    threads: set[QThread] = set()

    def done(result: int) -> None:
        results.append(result)
        threads.add(QThread.currentThread())

    with qtbot.waitSignal(worker.idle):
        for number in range(20):
            worker.submit(Queue.LOCAL, partial(int, number), done, refuse)
    assert results == list(range(20))
    assert threads == {worker.thread()}


def test_work_is_done_on_another_thread(qtbot: QtBot, worker: Worker) -> None:
    idents: list[int] = []
    with qtbot.waitSignal(worker.idle):
        worker.submit(Queue.LOCAL, threading.get_ident, idents.append, refuse)
        worker.submit(Queue.LOCAL, threading.get_ident, idents.append, refuse)
    assert len(set(idents)) == 1
    assert threading.get_ident() not in idents


def test_a_slow_network_holds_no_choice_up(qtbot: QtBot, worker: Worker) -> None:
    answered = threading.Event()
    order: list[str] = []
    with qtbot.waitSignal(worker.idle):
        worker.submit(Queue.NETWORK, lambda: answered.wait(20), lambda _: order.append("n"), refuse)

        def chosen(_: object) -> None:
            order.append("choice")
            answered.set()

        worker.submit(Queue.LOCAL, lambda: None, chosen, refuse)
    assert order == ["choice", "n"]


def test_an_error_reaches_the_one_who_asked(qtbot: QtBot, worker: Worker) -> None:
    errors: list[AlsoftError] = []

    def work() -> object:
        raise LocalDataProblem("It is full.", "Free some space.")

    with qtbot.waitSignal(worker.idle):
        worker.submit(Queue.LOCAL, work, refuse, errors.append)
    assert isinstance(errors[0], LocalDataProblem)
    assert errors[0].hint == "Free some space."


@pytest.mark.expected_log("unexpected problem")
def test_a_defect_is_logged_and_told_too(qtbot: QtBot, worker: Worker) -> None:
    errors: list[AlsoftError] = []
    with qtbot.waitSignal(worker.idle):
        worker.submit(Queue.LOCAL, lambda: 1 / 0, refuse, errors.append)
    assert "ZeroDivisionError" in errors[0].message


def test_after_the_end_nothing_is_delivered(qtbot: QtBot, worker: Worker) -> None:
    done: list[object] = []
    worker.submit(Queue.LOCAL, lambda: 1, done.append, refuse)
    assert worker.shutdown(10_000)
    worker.submit(Queue.LOCAL, lambda: 2, done.append, refuse)
    assert worker.is_idle
    qtbot.waitUntil(lambda: True)
    assert not done


def test_what_is_local_is_finished_at_the_end(qtbot: QtBot, worker: Worker) -> None:
    kept: list[int] = []

    def keep(number: int) -> None:
        kept.append(number)

    for number in range(5):
        worker.submit(Queue.LOCAL, partial(keep, number), lambda _: None, refuse)
    assert worker.shutdown(10_000)
    assert kept == [0, 1, 2, 3, 4]


def test_a_hanging_request_is_reported(qtbot: QtBot) -> None:
    worker, answered = Worker(), threading.Event()
    worker.submit(Queue.NETWORK, lambda: answered.wait(20), lambda _: None, refuse)
    assert not worker.shutdown(1)
    answered.set()
    assert worker.shutdown(10_000)
