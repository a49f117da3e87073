"""The administrators' table of connections says what the code can do, and nothing else."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from alsoft_prefs.adapters.http_backend import HttpBackend
from alsoft_prefs.bootstrap import Program
from alsoft_prefs.core.managed import ManagedDocument, parse_managed
from alsoft_prefs.core.managed_settings import SETTINGS, Level, Scope
from tests.bad_server import answer, bad_server, sends

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "src" / "alsoft_prefs"
PAGE = (ROOT / "docs" / "administrators" / "network.md").read_text("utf-8")

REACHES_OUT = {
    *("_socket", "aiohttp", "asyncio", "asyncpg", "dbus", "ftplib", "http", "httpx", "imaplib"),
    *("jeepney", "keyring", "machineid", "multiprocessing", "poplib", "requests", "secretstorage"),
    *("select", "selectors", "smtplib", "socket", "socketserver", "ssl", "subprocess"),
    *("telnetlib", "truststore", "urllib", "urllib3", "webbrowser", "winreg", "xmlrpc"),
    *("QtNetwork", "QtDBus", "QtWebSockets", "QtPrintSupport", "QDesktopServices", "LiveBackend"),
    *("CDLL", "QProcess", "WinDLL", "os.popen", "os.startfile", "os.system"),
}
"""What opens a connection, starts a program, or asks one that runs."""

HARMLESS = {"urllib.parse", "urllib3.exceptions", "requests.exceptions"}
"""They only take texts apart, or name errors."""

ROWS = {
    "adapters/desktop_notifier.py": "A notification",
    "adapters/http_backend.py": "Sending a choice",
    "adapters/http_causes.py": "Sending a choice",
    "adapters/http_trust.py": "Who issued a refused certificate",
    "adapters/http_watch.py": "Sending a choice",
    "adapters/keyring_vault.py": "The keyring",
    "adapters/proxies.py": "A proxy",
    "cli/commands/data.py": "Opt-out pages of others (NAI, DAA)",
    "cli/commands/demo.py": "The demonstration",
    "gui/main_window.py": "Opt-out pages of others (NAI, DAA)",
    "gui/pages/device.py": "Reporting abuse",
    "gui/theme/motion.py": "The desktop",
}
"""The modules that may reach out, and the row that says why. A new one needs a row."""

OWN = {
    "adapters/login_session.py": {"CDLL", "WinDLL"},
    "adapters/machine.py": {"machineid", "winreg"},
    "adapters/managed/windows.py": {"winreg"},
    "gui/termination.py": {"socket"},
}
"""They ask the system they run on, or themselves."""


def rows() -> dict[str, list[str]]:
    """Return the table's rows by what they are for."""
    found = re.findall(r"^\| (?!what for|---)(.+) \|$", PAGE.partition("## A proxy")[0], re.M)
    cells = [[cell.strip() for cell in row.split(" | ")] for row in found]
    assert all(len(row) == 6 for row in cells), cells
    return {row[0]: row for row in cells}


def reached(path: Path) -> Iterator[str]:
    """Yield what a module uses of what reaches out, by import or by name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Attribute):
            names = [ast.unparse(node), node.attr if node.attr[0].isupper() else ""]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            names = [ast.literal_eval(node.args[0])] if node.args else []
        for name in names:
            if any(name == h or name.startswith(f"{h}.") for h in HARMLESS):
                continue
            if isinstance(node, ast.Attribute):
                yield from {name} & REACHES_OUT
            else:
                yield from {name.split(".")[0], name.rpartition(".")[2]} & REACHES_OUT


def modules() -> dict[str, set[str]]:
    """Return for each module of the client what it uses of what reaches out."""
    result = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(("backend/", "testing/")) and (used := set(reached(path))):
            result[name] = used
    return result


def test_each_module_that_reaches_out_has_a_row_and_no_other_does() -> None:
    found = modules()
    assert {name: found.pop(name) for name in OWN} == OWN
    printing = {name for name, used in found.items() if used == {"QtPrintSupport"}}
    assert printing
    assert "Printing" in rows()
    assert sorted(set(found) - printing) == sorted(ROWS)
    assert set(ROWS.values()) <= set(rows())


def test_the_table_names_each_request_of_the_client() -> None:
    def prove(_method: str, _url: str) -> str:
        return "proof"

    calls: tuple[Callable[[HttpBackend], object], ...] = (
        lambda b: b.post_record("{device}", "a.b.c"),
        lambda b: b.get_device("{device}", prove, None),
        lambda b: b.get_records("{device}", prove, 0),
        lambda b: b.delete_device("{device}", prove),
        lambda b: b.get_keys(),
        lambda b: b.get_policies(None),
        lambda b: b.get_policy(7),
    )
    public = {name for name in vars(HttpBackend) if re.match(r"(get|post|put|delete)_", name)}
    assert len(public) == len(calls), public
    with bad_server(sends(answer(200))) as server:
        backend = HttpBackend(server.url, program="0")
        for call in calls:
            call(backend)
        backend.close()
        lines = [request.split(b" ", 2)[:2] for request in server.requests]
    asked = {f"{m.decode()} {urlsplit(p.decode()).path}" for m, p in lines}
    asked = {re.sub("%7Bdevice%7D", "{device}", line).replace("/7", "/{version}") for line in asked}
    assert asked == set(re.findall(r"`((?:GET|POST|PUT|DELETE) /[^`]*)`", PAGE))


def test_what_turns_a_connection_off_is_a_setting() -> None:
    known = {setting.key for setting in SETTINGS}
    named = {key for row in rows().values() for key in re.findall(r"`([a-z]+\.[a-z_]+)`", row[5])}
    assert named
    assert named <= known


def test_the_pages_of_others_are_the_catalogs(program: Program) -> None:
    hosts = {urlsplit(each.url).hostname for each in program.catalog.opt_outs}
    row = rows()["Opt-out pages of others (NAI, DAA)"]
    assert hosts == set(re.findall(r"`([^`]+)`", row[1]))


@pytest.mark.parametrize("page", ["network", "images-and-vdi"])
def test_the_settings_that_pages_show_hold(page: str, program: Program) -> None:
    text = (ROOT / "docs" / "administrators" / f"{page}.md").read_text("utf-8")
    shown = re.findall(r"^```json\n(.*?)^```", text, re.M | re.S)
    assert shown
    for each in shown:
        document = ManagedDocument(page, Level.MANDATORY, Scope.MACHINE, json.loads(each))
        assert parse_managed((document,), program.rules).problems == ()


@pytest.mark.parametrize(
    "code",
    [
        "import socket",
        "from urllib.request import urlopen",
        "from PySide6 import QtNetwork",
        "import importlib\nimportlib.import_module('requests')",
        "from PySide6.QtGui import QDesktopServices",
        "import os\nos.system('curl')",
        "import ctypes\nctypes.CDLL(None)",
    ],
)
def test_a_new_way_out_would_be_seen(code: str, tmp_path: Path) -> None:
    (tmp_path / "new.py").write_text(code)
    assert set(reached(tmp_path / "new.py"))
