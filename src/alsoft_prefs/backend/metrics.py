"""What a server process counts of itself, for Prometheus: how much, how fast, never who.

Labels have few values, all of them this program's own words: a route's template, a known method, a
status. What a caller makes up (a path, a method) is counted as `other`, so that nobody can make
the process remember without end, and no device or address can stand in a label.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from ipaddress import IPv4Network, IPv6Network, ip_address
from itertools import accumulate
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.utils import floatToGoString

from alsoft_prefs.version import VERSION

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
ROUTE = "alsoft_prefs.route"
"""Where a request's scope holds the template of its route."""

RECORDS_ROUTE = "/v1/devices/{device}/records"
METHODS = frozenset({"GET", "POST", "PUT", "DELETE"})
OTHER = "other"
OUTCOMES = {
    201: "stored",
    200: "repeated",
    409: "conflict",
    410: "erased",
    408: "too-slow",
    413: "too-large",
    415: "media-type",
    422: "invalid",
    429: "rate-limited",
    503: "unavailable",
}
REQUEST_SECONDS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
COMMIT_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5)
BATCH_SIZES = (1, 2, 4, 8, 16, 32, 64, 128, 256)


Network = IPv4Network | IPv6Network
LOOPBACK: tuple[Network, ...] = (IPv4Network("127.0.0.0/8"), IPv6Network("::1/128"))


class _Kind:
    """The requests of one route, method and status: how many, and how long they took."""

    __slots__ = ("buckets", "count", "seconds")

    def __init__(self) -> None:
        self.count = 0
        self.seconds = 0.0
        self.buckets = [0] * (len(REQUEST_SECONDS) + 1)


class Requests:
    """Counts requests within the loop's thread, and hands them to Prometheus when it asks.

    Counters of `prometheus_client` take a lock each time; these are read in the thread that
    counts, so that they need none.
    """

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str, int], _Kind] = {}

    def count(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count an answer; see `Metrics.count_request`."""
        key = (route, method, status)
        kind = self._kinds.get(key)
        if kind is None:
            known = method if method in METHODS else OTHER
            kind = self._kinds.setdefault((route, known, status), _Kind())
        kind.count += 1
        kind.seconds += seconds
        kind.buckets[bisect_left(REQUEST_SECONDS, seconds)] += 1

    def collect(self) -> Iterator[Metric]:
        """Return the numbers."""
        answers = CounterMetricFamily(
            "alsoft_prefs_requests", "Requests answered.", labels=("route", "method", "status")
        )
        records = CounterMetricFamily(
            "alsoft_prefs_records", "Records sent in, by what came of them.", labels=("outcome",)
        )
        duration = HistogramMetricFamily(
            "alsoft_prefs_request_seconds",
            "From a request's head to the end of its answer.",
            labels=("route", "method"),
        )
        together: dict[tuple[str, str], list[_Kind]] = {}
        for (route, method, status), kind in self._kinds.items():
            answers.add_metric((route, method, str(status)), kind.count)
            together.setdefault((route, method), []).append(kind)
            if (route, method) == (RECORDS_ROUTE, "POST") and status in OUTCOMES:
                records.add_metric((OUTCOMES[status],), kind.count)
        for labels, kinds in together.items():
            each = (sum(counts) for counts in zip(*(k.buckets for k in kinds), strict=True))
            bounds = [*map(floatToGoString, REQUEST_SECONDS), "+Inf"]
            buckets = list(zip(bounds, accumulate(each), strict=True))
            duration.add_metric(labels, buckets, sum(k.seconds for k in kinds))
        yield from (answers, records, duration)


class Metrics:
    """One application's counters, in a registry of their own; databases tell it of their work.

    Arguments of the constructor:
        readers: from where the numbers may be read.
    """

    def __init__(self, readers: tuple[Network, ...] = LOOPBACK) -> None:
        self._readers = readers
        self.registry = CollectorRegistry()
        self._requests = Requests()
        self.registry.register(self._requests)
        self._refused = self._counter(
            "connections_refused", "Connections ended before their time.", ("reason",)
        )
        self._batches = Histogram(
            "alsoft_prefs_database_batch_size",
            "Requests whose work shared a database transaction.",
            buckets=BATCH_SIZES,
            registry=self.registry,
        )
        self._commits = Histogram(
            "alsoft_prefs_database_commit_seconds",
            "From a writing transaction's beginning until it was durable.",
            buckets=COMMIT_SECONDS,
            registry=self.registry,
        )
        self._retries = self._counter(
            "database_retries", "Work that was done again, by the reason.", ("reason",)
        )
        self._connections = Gauge(
            "alsoft_prefs_open_connections", "Open connections.", registry=self.registry
        )
        self._damaged_policies = Gauge(
            "alsoft_prefs_damaged_policies",
            "Published texts of the policy that aren't answered with, as they don't verify.",
            registry=self.registry,
        )
        program = Gauge(
            "alsoft_prefs_build_info", "1, for the version.", ["version"], registry=self.registry
        )
        program.labels(VERSION).set(1)
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)

    def observe_commit(self, size: int, seconds: float) -> None:
        """Count a transaction that wrote; may be called from any thread.

        Arguments:
            size: how many requests' work was in it.
            seconds: from its beginning until it was durable.
        """
        self._batches.observe(size)
        self._commits.observe(seconds)

    def count_retry(self, reason: str) -> None:
        """Count work that is done again, from any thread; `reason` is one of a few words."""
        self._retries.labels(reason).inc()

    def count_refused_connection(self, reason: str) -> None:
        """Count a connection that was ended before its time; `reason` in a word."""
        self._refused.labels(reason).inc()

    def count_damaged_policies(self, count: int) -> None:
        """Note how many published texts aren't answered with."""
        self._damaged_policies.set(count)

    def watch_connections(self, count: Callable[[], int]) -> None:
        """Ask `count` for the open connections whenever the numbers are read."""
        self._connections.set_function(count)

    def count_request(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count an answer.

        Arguments:
            route: the template, or `other`.
            method: as the caller stated it.
            status: of the answer.
            seconds: from the request's head to the answer's end.
        """
        self._requests.count(route, method, status, seconds)

    def may_read(self, address: str) -> bool:
        """Tell whether the numbers may be read from an IP address."""
        try:
            asking = ip_address(address)
        except ValueError:
            return False
        return any(asking in network for network in self._readers)

    def page(self) -> bytes:
        """Return the numbers in Prometheus' text format."""
        return generate_latest(self.registry)

    def _counter(self, name: str, text: str, labels: tuple[str, ...]) -> Counter:
        return Counter(f"alsoft_prefs_{name}", text, labels, registry=self.registry)


class Measured:
    """Counts what an ASGI application answers.

    Arguments of the constructor:
        app: the application; it writes the route's template into the scope, under `ROUTE`.
        metrics: takes the counts.
    """

    def __init__(self, app: Any, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Hand a request on, and count its answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 0

        async def noting(message: Any) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noting)
        except Exception:
            status = 500  # what is answered to it is written outside of this
            raise
        finally:
            if status:
                seconds = time.perf_counter() - began
                route = scope.get(ROUTE, OTHER)
                self._metrics.count_request(route, scope["method"], status, seconds)
