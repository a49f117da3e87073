"""The Windows package's recipe: codes that stay, properties, tables, what Python comes from."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from alsoft_prefs.core.managed_settings import (
    LANGUAGES,
    ONLY_NECESSARY,
    SETTINGS,
    START,
    Level,
)
from scripts.packages import common, icon, msi, msi_codes, msi_tables, windows, wine

ROOT = Path(__file__).parent.parent.parent
SOURCES = ROOT / "packaging" / "msi"
PAGE = ROOT / "docs" / "administrators" / "windows.md"
WIX = {"w": "http://schemas.microsoft.com/wix/2006/wi"}
TASK = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}
SETTING = {each.key: each for each in SETTINGS}
STATEMENTS = list(msi_tables.statements())
PROPERTY = {each.name: each for each in msi_tables.PROPERTIES}
LOOPBACK = (
    "http://localhost:8443",
    "http://127.0.0.1:1/x",
    "http://[::1]:8443",
    "HTTP://LOCALHOST:1",
)
WRONG = (
    ("BACKENDURL", "http://example.org"),
    ("BACKENDURL", "http://localhost.example.org"),
    ("BACKENDURL", "http://127.0.0.1.example.org:80"),
    ("BACKENDURL", "http://localhost:80@example.org"),
    ("BACKENDURL", "ftp://example.org"),
    ("SCHEDULE", "hourly"),
    ("SCHEDULE", "none"),
    ("LANGUAGE", "xx"),
    ("CHOICES", "allow-all"),
)


def _holds(condition: str, **properties: str) -> bool:
    """Tell whether a condition of Windows Installer holds; its NOT, AND and OR bind as Python's."""

    def compared(found: re.Match[str]) -> str:
        name, fold, operator, wanted = found.groups()
        value = properties.get(name, "")
        if fold:
            value, wanted = value.lower(), wanted.lower()
        return str(
            {
                "=": value == wanted,
                "<>": value != wanted,
                "<<": value.startswith(wanted),
                "><": wanted in value,
            }[operator]
        )

    text = re.sub(r'(\w+)(~?)(=|<>|<<|><)"([^"]*)"', compared, condition)
    for word in ("NOT", "AND", "OR"):
        text = re.sub(rf"\b{word}\b", word.lower(), text)
    text = re.sub(r"\b[A-Z_]{4,}\b", lambda found: str(bool(properties.get(found[0]))), text)
    return bool(eval(text))


def _product() -> ET.Element:
    return ET.parse(SOURCES / "product.wxs").getroot()


def test_the_upgrade_code_stays_for_ever() -> None:
    assert msi_codes.UPGRADE_CODE == "AF54F636-0E0A-464F-B9B8-45DF384AD034"


def test_codes_follow_from_what_they_stand_for() -> None:
    assert msi_codes.product_code("0.1.0") == "6DC9CF56-9C54-5BBE-8760-8E3F4CBD34FB"
    assert msi_codes.product_code("0.1.1") != msi_codes.product_code("0.1.0")
    assert msi_codes.component_code("alsoft-prefs.exe") == "20989984-971B-5A69-9FA8-24CAA2E8615B"
    assert msi_codes.component_code("A/b.DLL") == msi_codes.component_code("a/B.dll")
    assert msi_codes.package_code("0.1.0", "a") == msi_codes.package_code("0.1.0", "a")
    assert msi_codes.package_code("0.1.0", "a") != msi_codes.package_code("0.1.0", "b")


def test_each_property_is_a_managed_setting_or_the_schedule() -> None:
    kept = {each.name: each.remembered for each in msi_tables.PROPERTIES}
    assert kept.pop("SCHEDULE") == "Schedule"
    assert set(kept.values()) <= set(SETTING)
    for key in kept.values():
        assert Level.RECOMMENDED in SETTING[key].levels
    assert kept["CHOICES"] == START


def test_an_installer_can_leave_no_other_choice_than_only_necessary() -> None:
    component = _product().find(".//w:Component[@Id='Choices']", WIX)
    assert component is not None
    (value,) = component.findall("w:RegistryValue", WIX)
    assert (value.get("Name"), value.get("Value")) == (START, ONLY_NECESSARY)
    (condition,) = [each for each in STATEMENTS if "WHERE `Component`='Choices'" in each]
    assert f'`Condition`=\'REMOVE~="ALL" OR CHOICES="{ONLY_NECESSARY}"\'' in condition
    assert not any(re.search(r"\ballow\b", each) for each in STATEMENTS)


def test_languages_are_those_of_the_program() -> None:
    named = re.findall(r'LANGUAGE="([a-z]+)"', PROPERTY["LANGUAGE"].refused_unless)
    assert named == [msi_tables.NOTHING, *LANGUAGES]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_is_refused_where_it_is_typed_and_holds_up_no_removal(
    name: str, value: str
) -> None:
    condition = PROPERTY[name].refused_unless
    assert not _holds(condition, **{name: value})
    assert _holds(condition, **{name: value, "REMOVE": "all"})


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_wrong_value_in_the_registry_is_passed_over(name: str, value: str) -> None:
    assert not _holds(PROPERTY[name].remembered_if, **{f"REMEMBERED_{name}": value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("BACKENDURL", url) for url in ("https://prefs.example.org/@a", *LOOPBACK)),
        *(("SCHEDULE", word) for word in ("daily", "off")),
        *(("LANGUAGE", tag) for tag in LANGUAGES),
        ("CHOICES", ONLY_NECESSARY),
    ],
)
def test_a_right_value_is_taken_and_remembered_until_another_is_typed(
    name: str, value: str
) -> None:
    each = PROPERTY[name]
    assert _holds(each.refused_unless)
    assert _holds(each.refused_unless, **{name: value})
    remembered = {f"REMEMBERED_{name}": value}
    assert _holds(each.remembered_if, **remembered)
    assert not _holds(each.remembered_if, **remembered, **{name: value})
    assert f"'{each.remembered_if}'" in "".join(STATEMENTS)
    if each.component:
        assert _holds(each.refused_unless, **{name: msi_tables.NOTHING})


@pytest.mark.parametrize("name", [each.name for each in msi_tables.PROPERTIES if each.component])
def test_what_was_told_is_written_where_something_was_told_and_always_removed(name: str) -> None:
    where = f"WHERE `Component`='{PROPERTY[name].component}'"
    (statement,) = [each for each in STATEMENTS if where in each]
    condition = statement.partition("`Condition`='")[2].partition("'")[0]
    assert not _holds(condition)
    assert not _holds(condition, **{name: msi_tables.NOTHING})
    assert _holds(condition, **{name: ONLY_NECESSARY})
    assert _holds(condition, REMOVE="ALL")


def test_the_old_version_goes_inside_the_transaction() -> None:
    (moved,) = [each for each in STATEMENTS if "RemoveExistingProducts" in each]
    (number,) = re.findall(r"`Sequence`=(\d+)", moved)
    assert 1500 < int(number) < 1600  # InstallInitialize, ProcessComponents


def test_a_windows_program_writes_no_menu_of_the_caller_s(tmp_path: Path) -> None:
    assert wine.Prefix(tmp_path).environment()["WINEDLLOVERRIDES"] == "winemenubuilder.exe=d"


def test_the_source_searches_and_writes_what_the_table_says() -> None:
    product = _product()
    for each in msi_tables.PROPERTIES:
        search = product.find(f".//w:Property[@Id='REMEMBERED_{each.name}']/w:RegistrySearch", WIX)
        assert search is not None
        assert (search.get("Name"), search.get("Win64")) == (each.remembered, "yes")
        written = product.find(f".//w:RegistryValue[@Name='{each.remembered}']", WIX)
        assert written is not None
        assert written.get("Key") == search.get("Key")
        assert written.get("Value") in (f"[{each.name}]", ONLY_NECESSARY)
    package = product.find(".//w:Package", WIX)
    assert package is not None
    assert package.get("InstallScope") == "perMachine"


def test_statements_fit_the_columns() -> None:
    for statement in STATEMENTS:
        for text in re.findall(r"'([^']*)'", statement):
            assert len(text) <= 255, text


def test_the_schedule_waits_a_random_time_and_runs_as_who_is_signed_in() -> None:
    task = ET.fromstring((SOURCES / "schedule.xml").read_text("utf-8").partition("?>")[2])
    found = {element.tag.rpartition("}")[2]: element.text for element in task.iter()}
    assert found["RandomDelay"] == "PT7H"
    assert found["GroupId"] == "S-1-5-32-545"
    assert found["RunLevel"] == "LeastPrivilege"
    assert found["Arguments"] == "sync --scheduled"
    assert found["Command"] == (
        r'"%ProgramFiles%\ALSOFT\Privacy Preferences\alsoft-prefs-window.exe"'
    )


def test_every_file_is_a_component_of_its_own(tmp_path: Path) -> None:
    files = [tmp_path / "a.exe", tmp_path / "b" / "c" / "d.dll", tmp_path / "b" / "e.dll"]
    source = msi.payload_source(
        common.ROOT, [common.ROOT / each.relative_to(tmp_path) for each in files]
    )
    root = ET.fromstring(source)
    assert [each.get("Name") for each in root.iterfind(".//w:Directory", WIX)] == ["b", "c"]
    codes = {
        file.get("Name"): component.get("Guid")
        for component in root.iterfind(".//w:Component", WIX)
        for file in component.iterfind("w:File", WIX)
    }
    assert codes == {
        "a.exe": msi_codes.component_code("a.exe"),
        "d.dll": msi_codes.component_code("b/c/d.dll"),
        "e.dll": msi_codes.component_code("b/e.dll"),
    }
    assert len(root.findall(".//w:ComponentRef", WIX)) == len(files)


def test_a_file_s_version_is_read_from_its_resources() -> None:
    fixed = struct.pack("<IIII", 0xFEEF04BD, 0x10000, 6 << 16 | 11, 3 << 16 | 4)
    assert msi.file_version(b"MZ..." + fixed + b"...") == "6.11.3.4"
    assert msi.file_version(b"MZ nothing") == ""


@pytest.mark.parametrize("version", ["0.1", "0.1.0.dev1", "1.2.3.4"])
def test_a_version_that_windows_can_not_compare_is_refused(version: str) -> None:
    with pytest.raises(SystemExit, match="three numbers"):
        msi.package(version)


LOCKED = """\
jeepney==0.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:aa
importlib-metadata==10.2.0 ; python_full_version < '3.12' \\
    --hash=sha256:bb \\
    --hash=sha256:cc
pefile==2024.8.26 ; sys_platform == 'win32' \\
    --hash=sha256:dd
"""


def test_requirements_are_those_of_windows() -> None:
    assert list(windows.requirements(LOCKED)) == [
        "importlib-metadata==10.2.0 --hash=sha256:bb --hash=sha256:cc\n",
        "pefile==2024.8.26 --hash=sha256:dd\n",
    ]
    lock = (ROOT / "requirements" / "packages.txt").read_text("utf-8")
    named = [line.partition("==")[0] for line in windows.requirements(lock)]
    assert {"pywin32-ctypes", "pyinstaller", "pyside6-essentials"} <= set(named)
    assert "secretstorage" not in named


def test_the_icon_has_every_size(qapp: object, tmp_path: Path) -> None:
    content = icon.write(tmp_path / "program.ico").read_bytes()
    assert content[:6] == struct.pack("<HHH", 0, 1, len(icon.SIZES))
    for number, size in enumerate(icon.SIZES):
        side, _, _, _, _, depth, length, start = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        assert (side or 256, depth) == (size, 32)
        assert len(content[start : start + length]) == length
    assert content[-8:-4] == b"IEND"


def test_the_page_tells_of_every_property() -> None:
    page = PAGE.read_text("utf-8")
    for each in msi_tables.PROPERTIES:
        assert f"`{each.name}`" in page
        assert f"`{each.remembered}`" in page
    assert f"{{{msi_codes.UPGRADE_CODE}}}" in page
    assert msi_tables.TASK in page
