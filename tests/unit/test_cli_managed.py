"""`managed show`, `check` and `template`, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alsoft_prefs.cli.arguments import TEMPLATES
from alsoft_prefs.cli.main import main
from alsoft_prefs.core.templates.policies import LANGUAGES
from tests.managed_worlds import LinuxWorld

pytestmark = pytest.mark.usefixtures("throwaway_profile")
Capture = pytest.CaptureFixture[str]


def typed(capsys: Capture, *words: str) -> tuple[int, str, str]:
    """Return the exit code of a command, and what it printed."""
    code = main(["managed", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_what_is_set_is_shown_and_locked(capsys: Capture, throwaway_profile: Path) -> None:
    assert "organisation.name" in typed(capsys, "show")[1]
    folder = throwaway_profile / "managed"
    folder.mkdir()
    content = {"sync": {"enabled": False}, "organisation": {"name": "ACME"}, "x": {"y": 1}}
    (folder / "it.json").write_text(json.dumps(content))
    document = json.loads(typed(capsys, "show", "--json")[1])
    assert {s["key"] for s in document["settings"]} == {"sync.enabled", "organisation.name"}
    assert [problem["key"] for problem in document["problems"]] == ["x.y"]
    assert "it.json: x.y: There is no such setting." in typed(capsys, "show")[1]
    assert main(["config", "set", "sync.enabled=true"]) == 3
    for words, said in (
        (["config", "show"], "locked by your organisation"),
        (["status"], "Managed by ACME"),
    ):
        main(words)
        assert said in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        ('{"purposes": {"contact.news": "deny"}}', 0, "all of it holds, 1 setting."),
        ('{"purposes": {"contact.news": "allow"}}', 2, "Only the person can allow"),
        ('{"purposes": {"contact.newz": "deny"}, "sync": {"enabled": "no"}}', 2, "sync.enabled:"),
        ("{", 2, "isn't JSON"),
        ("[]", 2, "isn't a JSON object"),
        (None, 4, ""),
    ],
)
def test_a_file_is_checked(
    capsys: Capture, tmp_path: Path, content: str | None, code: int, said: str
) -> None:
    file = tmp_path / "it.json"
    if content is not None:
        file.write_text(content)
    ended, out, _ = typed(capsys, "check", str(file))
    assert ended == code
    assert said in out
    ended, out, err = typed(capsys, "check", str(file), "--json")
    assert (ended, err) == (code, "")
    assert ("error" in json.loads(out)) is (code == 4)


@pytest.mark.parametrize("format_", TEMPLATES)
def test_a_template_is_printed_and_written(capsys: Capture, tmp_path: Path, format_: str) -> None:
    code, printed, _ = typed(capsys, "template", format_)
    assert (code, bool(printed)) == (0, True)
    place = tmp_path / "new" / f"file.{format_}"
    code, said, _ = typed(capsys, "template", format_, "--output", str(place))
    assert code == 0
    written = place / "alsoft-prefs.admx" if format_ == "admx" else place
    assert said.splitlines()[0] == str(written)
    assert written.read_text("utf-8") == printed


@pytest.mark.parametrize("format_", ["json", "plist", "mobileconfig"])
def test_what_a_template_is_holds(capsys: Capture, tmp_path: Path, format_: str) -> None:
    file = str(tmp_path / f"it.{format_}")
    typed(capsys, "template", format_, "--output", file)
    code, said, _ = typed(capsys, "check", file)
    assert code == 0
    assert "all of it holds" in said
    assert ("choices.start = only-necessary (recommended)" in said) is (format_ != "json")


def test_a_recommended_file_is_checked_as_one(capsys: Capture, tmp_path: Path) -> None:
    start = tmp_path / "start.json"
    recommended = tmp_path / "recommended" / "start.json"
    for place in (start, recommended):
        words = ("template", "json", "--level", "recommended", "--output", str(place))
        assert typed(capsys, *words)[0] == 0
    code, said, _ = typed(capsys, "check", str(start))
    assert code == 2
    assert "choices.start: It can only be recommended" in said
    assert typed(capsys, "check", "--level", "recommended", str(start))[0] == 0
    assert typed(capsys, "check", str(recommended))[0] == 0


PROFILE = """<plist><dict><key>PayloadContent</key><array><dict>
<key>PayloadType</key><string>{domain}</string>
<key>purposes.contact.news</key><string>{value}</string></dict></array></dict></plist>"""


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.mobileconfig", PROFILE.format(domain="com.alsoft.prefs", value="allow"), "Only the"),
        ("a.mobileconfig", PROFILE.format(domain="org.other", value="deny"), "no payload of the"),
        ("a.mobileconfig", "signed", "isn't a property list"),
        ("a.plist", "<plist><dict><key>x</key><true/></dict></plist>", "no such setting"),
        ("a.PLIST", "<plist><array/></plist>", "isn't a dictionary"),
    ],
)
def test_what_is_wrong_on_macos_is_told(
    capsys: Capture, tmp_path: Path, name: str, content: str, said: str
) -> None:
    (tmp_path / name).write_text(content)
    code, out, _ = typed(capsys, "check", str(tmp_path / name))
    assert code == 2
    assert said in out


def test_an_administrative_template_is_checked_with_its_texts(
    capsys: Capture, tmp_path: Path
) -> None:
    typed(capsys, "template", "admx", "--output", str(tmp_path))
    file = str(tmp_path / "alsoft-prefs.admx")
    code, said, _ = typed(capsys, "check", file)
    assert (code, said) == (0, f"{file}: all of it holds, with texts in 5 languages.\n")
    document = json.loads(typed(capsys, "check", file, "--json")[1])
    assert document["ok"]
    assert len(document["texts"]) == len(LANGUAGES)
    german = tmp_path / "de-DE" / "alsoft-prefs.adml"
    german.write_text(german.read_text("utf-8").replace('id="sync_enabled"', 'id="sync"'), "utf-8")
    code, said, _ = typed(capsys, "check", file)
    assert code == 2
    assert f"✗ {german}: sync_enabled: $(string.sync_enabled) is missing." in said
    document = json.loads(typed(capsys, "check", file, "--json")[1])
    assert not document["ok"]
    assert {problem["source"] for problem in document["problems"]} == {str(german)}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_a_template_is_checked_in_each_encoding_that_windows_writes(
    capsys: Capture, tmp_path: Path, encoding: str
) -> None:
    typed(capsys, "template", "admx", "--output", str(tmp_path))
    for path in tmp_path.rglob("*.adm?"):
        declared = encoding.removesuffix("-sig")
        text = path.read_text("utf-8").replace('encoding="utf-8"', f'encoding="{declared}"')
        path.write_text(text, encoding)
    code, said, _ = typed(capsys, "check", str(tmp_path / "alsoft-prefs.admx"))
    assert (code, "with texts in 5 languages" in said) == (0, True)


def test_a_template_in_the_folder_where_one_is(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    typed(capsys, "template", "admx", "--output", ".")
    typed(capsys, "template", "adml", "--language", "de", "--output", "alsoft-prefs.adml")
    code, said, _ = typed(capsys, "check", "alsoft-prefs.admx")
    assert (code, "6 languages" in said) == (0, True)


@pytest.mark.parametrize("name", ["none.admx", "none/none.admx", "none.plist", "none.json"])
def test_a_file_that_is_not_there(capsys: Capture, tmp_path: Path, name: str) -> None:
    code, _, said = typed(capsys, "check", str(tmp_path / name))
    assert code == 4
    assert "can't be read" in said


def test_a_place_that_can_not_be_written(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    code, _, said = typed(capsys, "template", "json", "--output", str(tmp_path / "file" / "x.json"))
    assert code == 4
    assert "can't be written" in said


def test_what_somebody_else_can_write_is_told_with_how_to_mend_it(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = LinuxWorld(tmp_path, monkeypatch)
    world.put({"sync.enabled": False, "purposes.contact.news": "deny"})
    file = world.root / "managed" / "it.json"
    file.chmod(0o666)
    code, said, _ = typed(capsys, "show")
    assert code == 0
    assert f"✗ {file}: It belongs to somebody else than root, or others can write" in said
    assert f"  As root: chown root:root {file}; chmod go-w {file}" in said
    assert typed(capsys, "check", str(file))[0] == 2  # it is in its place, so whose it is counts
    main(["doctor", "--json"])
    checks = json.loads(capsys.readouterr().out)["checks"]
    (managed,) = [check for check in checks if check["name"] == "managed settings"]
    assert managed["health"] == "problem"
    assert managed["hint"] == f"As root: chown root:root {file}; chmod go-w {file}"
    assert main(["get", "contact.news"]) == 1
