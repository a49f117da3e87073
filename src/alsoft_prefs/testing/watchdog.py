"""The event loop's watchdog: how long a click would have had to wait, and for what.

A slice is the time in which the window's thread handles what came (an event, a timer, a result of
the background) and can't handle a click: between two signals of the event dispatcher, `awake` and
`aboutToBlock`, which each round of the loop gives. What a driver does with the mouse or a key runs
at once, without the loop, and counts as a slice of its own (`act`).

It is measured in CPU time of that one thread: waiting for the next event takes none, and neither
does a machine that is busy with something else. So it says the same on a loaded machine, apart from
what a neighbour takes of the processor's caches and clock; a page may take 50 ms there, as the
benchmarks hold (`page-switch`, `toggle`), and 250 ms is no noise: something is done on the window's
thread that doesn't belong there. What the window's thread waits for without working, a disk or a
lock, is not seen; the benchmarks measure that.

What a test does itself isn't counted: a slice is only what lies between two signals of the same
call into the loop, by the same Python frame.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher

LIMIT = 250.0
"""Milliseconds of CPU time that a slice may take in a test."""
TRACED = 4
"""How much longer everything may take while coverage or a debugger looks at each line."""
DEPTH = 12
"""How many calls are told."""
SAMPLES = 0.02
"""Seconds between two looks at a slice that is over half of the limit."""


class Slice(NamedTuple):
    """A time in which the window's thread could handle nothing else.

    Attributes:
        milliseconds: its CPU time, without the collection of garbage.
        stack: what ran last as it was looked at, the innermost call last; empty where it was short.
    """

    milliseconds: float
    stack: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the time, and what ran."""
        return "\n  ".join((f"{self.milliseconds:.0f} ms on the window's thread", *self.stack))


class _Running:
    dog: Watchdog | None = None


def watched(act: Callable[[], object]) -> None:
    """Do what a person does; a watchdog that runs counts it as a slice."""
    if _Running.dog is None:
        act()
    else:
        _Running.dog.act(act)


class Watchdog:
    """Watches the event loop of the thread that starts it.

    Arguments:
        limit: milliseconds of CPU time that a slice may take; four times that where a tracer runs.

    Attributes:
        longest: the longest slice until now.
        over: each slice that was over the limit.
    """

    def __init__(self, limit: float = LIMIT) -> None:
        self.limit = limit
        self.longest = Slice(0.0)
        self.over: list[Slice] = []
        self._frame: tuple[FrameType, int] | None = None
        self._began = 0.0
        self._collecting = 0.0
        self._collected = 0.0
        self._stack: tuple[str, ...] = ()
        self._ended = threading.Event()

    def start(self) -> None:
        """Watch from now on; an application must be there."""
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._turn)
        dispatcher.aboutToBlock.connect(self._turn)
        self._thread = threading.get_ident()
        gc.callbacks.append(self._collect)
        self._clock = _clock_of(self._thread)
        self._sampler = threading.Thread(target=self._sample, daemon=True)
        self._begin()
        self._sampler.start()
        self._before, _Running.dog = _Running.dog, self

    def stop(self) -> None:
        """Watch no more."""
        _Running.dog = self._before
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self._turn)
        dispatcher.aboutToBlock.disconnect(self._turn)
        gc.callbacks.remove(self._collect)
        self._frame = None
        self._ended.set()
        self._sampler.join()

    def act(self, act: Callable[[], object]) -> None:
        """Do something as a slice: what a person does, delivered without the loop."""
        self._frame = None
        self._begin()
        act()
        if self._frame is None:  # else a loop ran within, whose slices were counted
            self._end()
        self._frame = None
        self._begin()

    def check(self) -> None:
        """Raise AssertionError where a slice was over the limit."""
        if self.over:
            raise AssertionError("\n".join(str(each) for each in self.over))

    def _turn(self) -> None:
        """A round of the loop begins or ends."""
        frame = sys._getframe(1)
        caller = (frame, frame.f_lasti)
        if self._frame == caller:
            self._end()
        self._frame = caller
        self._begin()

    def _begin(self) -> None:
        self._collected = 0.0
        self._stack = ()
        self._began = time.thread_time()

    def _end(self) -> None:
        took = (time.thread_time() - self._began - self._collected) * 1000
        traced = sys.gettrace() is not None or "coverage" in sys.modules
        if took > self.longest.milliseconds:
            self.longest = Slice(took, self._stack)
        if took > self.limit * (TRACED if traced else 1):
            self.over.append(Slice(took, self._stack))

    def _collect(self, phase: str, _info: dict[str, int]) -> None:
        """Leave the collection of garbage out: a long test session has more of it than a window."""
        if threading.get_ident() != self._thread:
            return
        now = time.thread_time()
        if phase == "start":
            self._collecting = now
        else:
            self._collected += now - self._collecting

    def _sample(self) -> None:
        while not self._ended.wait(SAMPLES):
            began = self._began
            if (self._clock() - began) * 2000 < self.limit:
                continue
            loop = self._frame[0] if self._frame else None
            stack = _shown(sys._current_frames().get(self._thread), loop)
            if began == self._began and stack:  # empty: Qt's own work, after ours in the same slice
                self._stack = stack


def _clock_of(thread: int) -> Callable[[], float]:
    """Return what tells a thread's CPU seconds from another thread."""
    if hasattr(time, "pthread_getcpuclockid"):
        clock = time.pthread_getcpuclockid(thread)
        return lambda: time.clock_gettime(clock)
    return lambda: float("inf")  # no such clock there: look at every slice


def _shown(frame: FrameType | None, loop: FrameType | None) -> tuple[str, ...]:
    """Return the innermost calls on a stack, from the event loop's on.

    A frame that is held keeps what its function made, such as a painter that has to end with it; so
    no file is read here, and nothing waits.
    """
    calls: list[str] = []
    while frame is not None and frame is not loop and len(calls) < DEPTH:
        calls.append(f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(reversed(calls))
