"""The backend over PostgreSQL: two server processes and the load on the same computer.

Usage: python benchmarks/backend.py [--only NAME]... [--rounds N] [--seconds S] [--json FILE]
[--markdown FILE]. Rows: post, next, post-kinto, get-304, decisions, million, half-load,
sqlite.

Rates are requests a second, and a figure is ours divided by the floor's, so more is better there:
`limit` is what it must reach. `million` and `half-load` compare costs, so less is better.
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

if not __package__:  # run as a file
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from alsoft_prefs.backend import ledger
from alsoft_prefs.backend.commands import main as backend_command
from alsoft_prefs.backend.stored import storage_key
from alsoft_prefs.core.records import parse_record
from alsoft_prefs.testing.live_postgres import LivePostgres
from benchmarks import backend_seed as seed
from benchmarks import backend_servers as parts
from benchmarks.backend_requests import (
    Device,
    conditional_gets,
    decision_batches,
    new_device,
    posts,
    with_next_record,
    write_requests,
)
from benchmarks.judging import Held, Row, judge
from benchmarks.report import document, page, table
from benchmarks.rounds import paired

ROUNDS = 5
SECONDS = 4.0
FASTEST = 4000
"""Requests a second that are prepared for; a faster backend ends the measurement with an error."""
CROWD = 1_000_000
FEW = 10_000
BATCH = 1_000


class Settings(NamedTuple):
    """How long to measure: rounds, and seconds for each side of each round."""

    rounds: int
    seconds: float
    folder: Path

    @property
    def requests(self) -> int:
        """How many requests a round may need."""
        return int(FASTEST * self.seconds)


def post(server: LivePostgres, how: Settings) -> Row:
    """First records against pgbench writing the same rows."""
    script = seed.new_rows_script(how.folder / "new.sql", *_sample())
    url = parts.migrated(server, "post")
    return _beside_pgbench("post", "first", _post_new, server, url, script, how)


def following(server: LivePostgres, how: Settings) -> Row:
    """Second records, whose devices are known, against pgbench writing the same rows."""
    record, standings = _sample()
    script = seed.next_rows_script(how.folder / "next.sql", record, standings, FEW)
    url = parts.migrated(server, "next")
    seed.seed_floor(url, FEW, standings)
    return _beside_pgbench("next", "next", _post_next, server, url, script, how)


def post_kinto(server: LivePostgres, how: Settings) -> Row:
    """First records against Kinto's unsigned PUT of a record."""
    url = parts.migrated(server, "beside_kinto")
    with parts.two_servers(url) as servers, parts.kinto(server) as port:
        _kinto_collection(port)
        ours, floors = paired(
            lambda: _post_new(servers, how), lambda: _kinto_puts(port, how), how.rounds
        )
    return _rates("post-kinto", "POST of first records / Kinto's PUT", ours, floors, 18)


def get_304(server: LivePostgres, how: Settings) -> Row:
    """Conditional GETs with a proof against Kinto's conditional GETs."""
    url = parts.migrated(server, "get")
    devices = [new_device() for _ in range(int(2.5 * FASTEST * how.seconds))]
    seed.seed_devices(url, devices)
    with parts.two_servers(url) as servers, parts.kinto(server) as port:
        _kinto_collection(port)
        known = _kinto_records(port)
        ours, floors = paired(
            lambda: _conditional(servers, devices, how),
            lambda: _kinto_conditional(port, known, how),
            how.rounds,
        )
    return _rates("get-304", "GET device, proof, 304 / Kinto's 304", ours, floors, 12)


def decisions(server: LivePostgres, how: Settings) -> Row:
    """Questions about 1,000 devices each against the bare SELECT through the same driver."""
    url = parts.migrated(server, "decisions")
    ids = seed.seed_crowd(url, 20 * FEW)
    batches = [ids[at : at + BATCH] for at in range(0, len(ids), BATCH)]
    asked = how.folder / "keys.json"
    asked.write_text(json.dumps([[storage_key(each) for each in one] for one in batches]), "utf-8")
    requests = how.folder / "decisions"
    with parts.two_servers(url) as servers:
        many = batches * (1 + int(500 * how.seconds) // len(batches))
        decision_batches(many, _token(url), requests)
        ours, floors = paired(
            lambda: _good(parts.wrk(requests, servers.ports, how.seconds)),
            lambda: parts.bare_selects(url, asked, how.seconds),
            how.rounds,
        )
    what = "POST decisions of 1,000 devices / bare SELECT = ANY"
    return _rates("decisions", what, ours, floors, 0.5)


def million(server: LivePostgres, how: Settings) -> Row:
    """The cost of a write among 1,000,000 devices against that among 10,000."""
    few, many = (parts.migrated(server, name) for name in ("few", "many"))
    seed.seed_crowd(few, FEW)
    seed.seed_crowd(many, CROWD)
    with parts.two_servers(few) as small, parts.two_servers(many) as large:
        ours, floors = paired(
            lambda: 1000 / _post_new(large, how), lambda: 1000 / _post_new(small, how), how.rounds
        )
    what = "a write among 1,000,000 devices / among 10,000"
    return Row("million", what, "ms", tuple(ours), tuple(floors), Held.RATIO, 1.3)


def sqlite(_: LivePostgres, how: Settings) -> Row:
    """First records over SQLite, one server process, against SQLite committing the same rows."""
    record, standings = _sample()
    with parts.one_server_on_sqlite() as servers:
        ours, floors = paired(
            lambda: _post_new(servers, how),
            lambda: seed.bare_commits(how.folder / "bare", record, standings, how.seconds),
            how.rounds,
        )
    what = "POST of first records on SQLite / its bare commits, the same rows"
    return _rates("sqlite", what, ours, floors, None)


def half_load(server: LivePostgres, how: Settings) -> Row:
    """The slowest answers of a hundred at half of the highest load, against the usual ones."""
    url = parts.migrated(server, "half")
    found = []
    with parts.two_servers(url) as servers:
        highest = max(_post_new(servers, how) for _ in range(2))
        for _ in range(how.rounds):
            devices = [new_device() for _ in range(int(highest / 2 * how.seconds))]
            requests = [_plain_post(device) for device in devices]
            load = parts.steady(requests, servers.ports, highest / 2)
            if load.failed:
                raise RuntimeError(f"{load.failed} records were refused")
            found.append(load)
    p99, p50 = (tuple(getattr(load, name) for load in found) for name in ("p99", "p50"))
    what = f"p99 / p50 of POST at half of the highest load ({highest / 2:.0f} a second)"
    return Row("half-load", what, "ms", p99, p50, Held.RATIO, 5.0)


MEASURES: dict[str, Callable[[LivePostgres, Settings], Row]] = {
    "post": post,
    "next": following,
    "post-kinto": post_kinto,
    "get-304": get_304,
    "decisions": decisions,
    "million": million,
    "half-load": half_load,
    "sqlite": sqlite,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Zero when every measured row is within its limit."""
    options = _parser().parse_args(arguments)
    verdicts = []
    for name in options.only or MEASURES:
        with parts.scratch() as folder, parts.durable_postgres() as server:
            how = Settings(options.rounds, options.seconds, folder)
            verdicts.append(judge(MEASURES[name](server, how)))
        sys.stderr.write(table(verdicts[-1:]))
    sys.stdout.write(table(verdicts))
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(document(verdicts), "utf-8")
    if options.markdown:
        old = options.markdown.read_text("utf-8") if options.markdown.exists() else ""
        options.markdown.write_text(page(old, verdicts), "utf-8")
    return 0 if all(verdict.ok for verdict in verdicts) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks/backend.py")
    parser.add_argument("--only", metavar="NAME", action="append", choices=list(MEASURES))
    parser.add_argument("--rounds", metavar="N", type=int, default=ROUNDS)
    parser.add_argument("--seconds", metavar="S", type=float, default=SECONDS)
    parser.add_argument("--json", metavar="FILE", type=Path)
    parser.add_argument("--markdown", metavar="FILE", type=Path)
    return parser


def _beside_pgbench(
    name: str,
    which: str,
    ours: Callable[[parts.Servers, Settings], float],
    server: LivePostgres,
    url: str,
    script: Path,
    how: Settings,
) -> Row:
    with parts.two_servers(url) as servers:
        rates = paired(
            lambda: ours(servers, how),
            lambda: parts.pgbench(server, name, script, how.seconds),
            how.rounds,
        )
    return _rates(name, f"POST of {which} records / pgbench, the same rows", *rates, 0.25)


def _rates(
    name: str, what: str, ours: list[float], floors: list[float], least: float | None
) -> Row:
    return Row(name, what, "/s", tuple(ours), tuple(floors), Held.RATE, least)


def _sample() -> tuple[str, str]:
    """Return a record, and the standings that it makes, for pgbench to write."""
    device = new_device()
    record = parse_record(device.record)
    standings = ledger.appended(ledger.DeviceState(), record, "x").standings
    return device.record, ledger.standings_to_text(standings)


def _good(load: parts.Load) -> float:
    if load.failed:
        raise RuntimeError(f"{load.failed} requests were refused")
    return load.rate


def _post_new(servers: parts.Servers, how: Settings) -> float:
    file = how.folder / "posts"
    posts((new_device() for _ in range(how.requests)), file)
    return _good(parts.wrk(file, servers.ports, how.seconds))


def _post_next(servers: parts.Servers, how: Settings) -> float:
    file = how.folder / "posts"
    devices = [new_device() for _ in range(how.requests)]
    seed.seed_devices(servers.url, devices)
    posts(map(with_next_record, devices), file)
    return _good(parts.wrk(file, servers.ports, how.seconds))


def _conditional(servers: parts.Servers, devices: list[Device], how: Settings) -> float:
    file = how.folder / "gets"
    conditional_gets(devices, servers.ports, file)
    return _good(parts.wrk(file, servers.ports, how.seconds))


def _plain_post(device: Device) -> bytes:
    head = (
        f"POST /v1/devices/{device.id}/records HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Content-Type: application/jose\r\nContent-Length: {len(device.record)}\r\n\r\n"
    )
    return (head + device.record).encode("ascii")


def _token(url: str) -> str:
    import contextlib
    import io

    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        options = ["--name", "benchmark", "--scope", "decisions", "--database", url]
        code = backend_command(["token", "create", *options])
    if code:
        raise RuntimeError("no token was made")
    return next(word for word in out.getvalue().split() if word.startswith("alsoft_"))


_AUTHORIZATION = "Basic " + base64.b64encode(b"admin:s").decode("ascii")
_HEADERS = f"Content-Type:application/json|Authorization:{_AUTHORIZATION}"
_RECORDS = "/v1/buckets/prefs/collections/p/records"
_BODY = json.dumps({"data": {"tracking": "deny", "cookies": "necessary", "t": 1795363050021}})


def _kinto_ask(port: int, method: str, path: str, body: str) -> dict[str, str]:
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Content-Type": "application/json", "Authorization": _AUTHORIZATION}
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status >= 400:
        raise RuntimeError(f"Kinto answered {answer.status}")
    return {name.lower(): value for name, value in answer.getheaders()}


def _kinto_collection(port: int) -> None:
    _kinto_ask(port, "PUT", "/v1/buckets/prefs", "{}")
    _kinto_ask(port, "PUT", "/v1/buckets/prefs/collections/p", "{}")


def _kinto_records(port: int) -> list[tuple[str, str]]:
    paths = [f"{_RECORDS}/known{number}" for number in range(200)]
    return [(path, _kinto_ask(port, "PUT", path, _BODY)["etag"]) for path in paths]


def _kinto_puts(port: int, how: Settings) -> float:
    """Return the rate of records that it took in; its own index refuses some at this load."""
    import secrets

    file = how.folder / "puts"
    names = (secrets.token_hex(12) for _ in range(int(1000 * how.seconds)))
    write_requests(file, (("PUT", f"{_RECORDS}/d{name}", _HEADERS, _BODY) for name in names))
    load = parts.wrk(file, (port,), how.seconds)
    return load.rate - load.failed / how.seconds


def _kinto_conditional(port: int, known: list[tuple[str, str]], how: Settings) -> float:
    file = how.folder / "kinto-gets"
    requests = [
        ("GET", path, f"Authorization:{_AUTHORIZATION}|If-None-Match:{tag}", "")
        for path, tag in known
    ]
    write_requests(file, requests * (1 + int(2000 * how.seconds) // len(requests)))
    return _good(parts.wrk(file, (port,), how.seconds))


if __name__ == "__main__":
    sys.exit(main())
