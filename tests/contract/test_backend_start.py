"""`serve` and `migrate` over PostgreSQL: what they refuse, what they say, what they never say."""

from __future__ import annotations

import asyncio
import re
import shlex
from pathlib import Path
from urllib.parse import quote

import asyncpg
import pytest
import requests

from alsoft_prefs.backend.commands import main
from alsoft_prefs.backend.migrations import MIGRATIONS, SCHEMA_VERSION
from alsoft_prefs.backend.postgres_start import check_postgres, shown
from tests.backend_databases import PostgresDatabases
from tests.backend_world import LiveBackend, SigningDevice

SECRET = "pass:w@rd/%41"


def execute(url: str, *statements: str) -> None:
    async def run() -> None:
        connection = await asyncpg.connect(url)
        for statement in statements:
            await connection.execute(statement)
        await connection.close()

    asyncio.run(run())


def serve(url: str, folder: Path) -> int:
    keys = str(folder / "keys.json")
    return main(["serve", "--database", url, "--port", "0", "--keys", keys])


VERSIONS = "CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY)"
REFUSED = {
    "empty": ((), "has no schema yet", True),
    "older": (
        (VERSIONS, *MIGRATIONS[0].statements, "INSERT INTO schema_version VALUES (1)"),
        f"has schema 1; this program needs {SCHEMA_VERSION}",
        True,
    ),
    "newer": (
        (VERSIONS, "INSERT INTO schema_version VALUES (99)"),
        "has schema 99, made by a newer program",
        False,
    ),
    "foreign": (("CREATE TABLE orders (number BIGINT)",), "holds something else", False),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_serve_refuses_another_schema_and_says_what_to_type(
    postgres_databases: PostgresDatabases,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    kind: str,
) -> None:
    statements, words, mended = REFUSED[kind]
    url = postgres_databases.make_empty()
    execute(url, *statements)
    assert serve(url, tmp_path) == 4
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err
    typed = re.search(r"alsoft-prefs-backend (migrate .+)$", printed.err, re.MULTILINE)
    assert (typed is not None) == mended
    if typed is None:
        assert main(["migrate", "--database", url]) == 4
        assert words in capsys.readouterr().err
    else:
        assert main(shlex.split(typed[1])) == 0
        check_postgres(url)


@pytest.mark.parametrize(
    "form",
    [
        "postgresql://{user}:{secret}@127.0.0.1:{port}/{name}",
        "postgres://{user}:{secret}@127.0.0.1:{port}/{name}?sslmode=disable",
        "postgresql://{user}@127.0.0.1:{port}/{name}?password={secret}&sslmode=prefer",
        "postgresql:///{name}?host={socket}&port={port}&user={user}&password={secret}",
        "postgresql://{user}:{secret}@/{name}?host=127.0.0.1&port={port}",
    ],
)
def test_forms_of_urls_and_no_password_is_ever_shown(
    postgres_databases: PostgresDatabases,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
) -> None:
    server = postgres_databases.server
    name = postgres_databases.make_empty().rpartition("/")[2]
    secret = quote(SECRET, safe="")
    words = {"user": "postgres", "secret": secret, "port": server.port, "socket": server.sockets}
    url = form.format(name=name, **words)
    missing = form.format(name="nowhere", **words)
    away = form.format(name=name, **{**words, "port": 1, "socket": tmp_path})
    assert serve(url, tmp_path) == 4
    monkeypatch.setenv("ALSOFT_PREFS_BACKEND_DATABASE", url)
    assert main(["migrate"]) == 0
    for other in (missing, away):
        assert serve(other, tmp_path) == 4
        assert main(["migrate", "--database", other]) == 4
    printed = capsys.readouterr()
    assert f"has schema {SCHEMA_VERSION}." in printed.out
    for text in (printed.out, printed.err, caplog.text):
        assert SECRET not in text
        assert secret not in text
        assert "w@rd" not in text


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://postgres@127.0.0.1:port/alsoft",
        "postgresql://postgres:secret@[::1/alsoft",
        "postgresql://postgres:secret@127.0.0.1:99999/alsoft",
        "postgresql://postgres:secret@127.0.0.1/alsoft?sslmode=perhaps",
        "postgresql://postgres:secret@127.0.0.1/alsoft?target_session_attrs=any-one",
    ],
)
def test_a_url_that_is_none_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    for code in (serve(url, tmp_path), main(["migrate", "--database", url])):
        assert code in {2, 4}
    printed = capsys.readouterr()
    assert "secret" not in printed.out + printed.err
    assert "Traceback" not in printed.err


def test_tls_is_asked_for_where_the_url_says_so(
    postgres_databases: PostgresDatabases, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert serve(f"{postgres_databases.make()}?sslmode=require", tmp_path) == 4
    assert "SSL" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://a:b@c/d", "postgresql://a:…@c/d"),
        ("postgresql://a@c/d", "postgresql://a@c/d"),
        ("postgresql:///d?host=/run", "postgresql:///d?host=/run"),
        ("postgresql:///d?password=b&host=/run", "postgresql:///d?password=…&host=/run"),
        ("postgresql://a:b@c/d?sslpassword=b", "postgresql://a:…@c/d?sslpassword=…"),
        ("postgresql://a:b@c,e:5/d", "postgresql://a:…@c,e:5/d"),
        ("postgresql://a:b:b@c/d", "postgresql://a:…@c/d"),
        ("postgresql://:b@c/d", "postgresql://:…@c/d"),
        ("postgresql://a:b@[::1/d", "postgresql://a:…@[::1/d"),
    ],
)
def test_a_url_is_shown_without_its_password(url: str, expected: str) -> None:
    assert shown(url) == expected


def test_a_backend_without_its_database_says_so_and_comes_back(
    postgres_databases: PostgresDatabases, tmp_path: Path
) -> None:
    name = postgres_databases.make().rpartition("/")[2]
    url = f"postgresql://postgres:{quote(SECRET, safe='')}@127.0.0.1"
    url += f":{postgres_databases.server.port}/{name}"
    backend = LiveBackend(tmp_path, url_of_database=url)
    device = SigningDevice()
    with (tmp_path / "stderr").open("a") as backend.errors:
        backend.start()
        try:
            assert requests.get(f"{backend.url}/readyz", timeout=20).status_code == 200
            postgres_databases.server.stop()
            unready = requests.get(f"{backend.url}/readyz", timeout=20)
            assert (unready.status_code, "Retry-After" in unready.headers) == (503, True)
            assert backend.post(device, device.record()).status_code == 503
            postgres_databases.server.start()
            assert requests.get(f"{backend.url}/readyz", timeout=20).status_code == 200
            assert backend.post(device, device.record()).status_code == 201
        finally:
            if postgres_databases.server.process is None:
                postgres_databases.server.start()
            assert backend.stop() == 0
    for text in (backend.log(), unready.text):
        assert "w@rd" not in text
        assert quote(SECRET, safe="") not in text
