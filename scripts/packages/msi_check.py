"""Looks at what stands in a Windows package's tables, and at signatures."""

from __future__ import annotations

import calendar
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from scripts.packages import authenticode, common, msi, msi_codes, msi_tables

Note = Callable[[str], None]
Rows = list[dict[str, str]]


def table(package: Path, name: str) -> Rows:
    """Return the rows of a table, by column.

    Arguments:
        package: the `.msi`.
        name: the table's.
    """
    text = common.run(["msiinfo", "export", package, name])
    lines = [line.split("\t") for line in text.replace("\r", "").splitlines()]
    columns = lines[0]
    return [dict(zip(columns, line, strict=True)) for line in lines[3:]]


def column(package: Path, name: str, key: str, value: str) -> dict[str, str]:
    """Return two columns of a table as a dictionary."""
    return {row[key]: row[value] for row in table(package, name)}


def made(package: Path) -> int:
    """Return the time that a package bears, in seconds since 1970."""
    said = common.run(["msiinfo", "suminfo", package])
    (stated,) = re.findall(r"^Created: (.+)$", said, re.MULTILINE)
    return calendar.timegm(time.strptime(stated, "%a %b %d %H:%M:%S %Y"))


def check(package: Path, note: Note) -> None:
    """Refuse a package whose tables aren't what they should be.

    Raises:
        SystemExit: something is wrong, and the text says what.
    """
    wrong = [*_properties(package), *_conditions(package), *_sequence(package), *_files(package)]
    if wrong:
        raise SystemExit("\n".join(["The package's tables are wrong:", *wrong]))
    note(f"Properties: {', '.join(each.name for each in msi_tables.PROPERTIES)}; each is secure,")
    note("remembered, checked before anything is changed, and looked at again in a repair.")
    note(f"Files: {len(table(package, 'File'))}, each with a component code that stays.")


def _properties(package: Path) -> list[str]:
    found = column(package, "Property", "Property", "Value")
    expected = {
        "ALLUSERS": "1",
        "ARPNOMODIFY": "1",
        "ProductCode": f"{{{msi_codes.product_code(found['ProductVersion'])}}}",
        "ProductLanguage": "1033",
        "ProductName": "ALSOFT Privacy Preferences",
        "Manufacturer": "ALSOFT",
        "UpgradeCode": f"{{{msi_codes.UPGRADE_CODE}}}",
    }
    wrong = [
        f"{name} is {found.get(name)}, not {value}"
        for name, value in expected.items()
        if found.get(name) != value
    ]
    secure = set(found["SecureCustomProperties"].split(";"))
    names = {each.name for each in msi_tables.PROPERTIES}
    wrong += [f"{name} isn't secure" for name in names - secure]
    wrong += [f"{name} has a value of its own" for name in names & set(found)]
    searched = column(package, "AppSearch", "Property", "Signature_")
    places = {row["Signature_"]: row for row in table(package, "RegLocator")}
    for each in msi_tables.PROPERTIES:
        place = places.get(searched.get(f"REMEMBERED_{each.name}", ""), {})
        if (place.get("Name"), place.get("Type")) != (each.remembered, "18"):
            wrong.append(f"{each.name} isn't remembered")
    conditions = column(package, "LaunchCondition", "Description", "Condition")
    for each in msi_tables.PROPERTIES:
        if conditions.get(each.refusal) != each.refused_unless:
            wrong.append(f"{each.name} isn't checked: {conditions.get(each.refusal)}")
    return wrong


def _conditions(package: Path) -> list[str]:
    wrong = []
    found = {row["Component"]: row for row in table(package, "Component")}
    values = {row["Component_"]: row["Value"] for row in table(package, "Registry")}
    for each in msi_tables.PROPERTIES:
        if each.component:
            row = found[each.component]
            if each.name not in row["Condition"] or int(row["Attributes"]) != 324:
                wrong.append(f"{each.component}: {row['Condition']} {row['Attributes']}")
    if values["Choices"] != "only-necessary":
        wrong.append(f"an installer could leave the choice {values['Choices']}")
    return wrong


def _sequence(package: Path) -> list[str]:
    wrong = []
    for name in ("InstallExecuteSequence", "InstallUISequence"):
        conditions = column(package, name, "Action", "Condition")
        steps = {k: int(v) for k, v in column(package, name, "Action", "Sequence").items()}
        for each in msi_tables.PROPERTIES:
            action = f"Remember{each.component or 'Schedule'}"
            if not steps["AppSearch"] < steps[action] < steps["LaunchConditions"]:
                wrong.append(f"{name}: {action} at {steps[action]}")
            if conditions[action] != each.remembered_if:
                wrong.append(f"{name}: {action} where {conditions[action]}")
    steps = {
        k: int(v)
        for k, v in column(package, "InstallExecuteSequence", "Action", "Sequence").items()
    }
    order = (
        "FindRelatedProducts",
        "AppSearch",
        "LaunchConditions",
        "InstallValidate",
        "InstallInitialize",
        "RemoveExistingProducts",
        "ProcessComponents",
        "RemoveEnvironmentStrings",
        "RestoreSchedule",
        "DeleteSchedule",
        "RemoveFiles",
        "RemoveFolders",
        "CreateFolders",
        "InstallFiles",
        "WriteRegistryValues",
        "WriteEnvironmentStrings",
        "UndoSchedule",
        "CreateSchedule",
        "InstallFinalize",
    )
    if sorted(order, key=steps.__getitem__) != list(order):
        wrong.append(f"The steps stand in another order: {steps}")
    kinds = column(package, "CustomAction", "Action", "Type")
    for name in ("RestoreSchedule", "DeleteSchedule", "UndoSchedule", "CreateSchedule"):
        kind = int(kinds[name])
        if kind & (1024 | 2048) != 1024 | 2048 or bool(kind & 256) != (name[0] in "RU"):
            wrong.append(f"{name} has the type {kind}")
    upgrades = table(package, "Upgrade")
    if column(package, "CreateFolder", "Directory_", "Component_") != {"VendorFolder": "Setup"}:
        wrong.append("The vendor's folder isn't removed.")
    if {row["UpgradeCode"] for row in upgrades} != {f"{{{msi_codes.UPGRADE_CODE}}}"}:
        wrong.append("The upgrade code is another one.")
    return wrong


def _files(package: Path) -> list[str]:
    codes = column(package, "Component", "Component", "ComponentId")
    folders = {row["Directory"]: row for row in table(package, "Directory")}
    owners = column(package, "Component", "Component", "Directory_")
    wrong = []
    if len(set(codes.values())) != len(codes):
        wrong.append("Two components have the same code.")
    for row in table(package, "File"):
        name, folder = row["FileName"].rpartition("|")[2], owners[row["Component_"]]
        while folder != "ProgramFolder":
            name = f"{folders[folder]['DefaultDir'].rpartition('|')[2]}/{name}"
            folder = folders[folder]["Directory_Parent"]
        if codes[row["Component_"]] != f"{{{msi_codes.component_code(name)}}}":
            wrong.append(f"{name} has the code {codes[row['Component_']]}")
        if name.endswith((".exe", "Qt6Core.dll")) and not row["Version"]:
            wrong.append(f"{name} has no version in the table")
    return wrong


def check_signing(note: Note) -> None:
    """Sign a package and its executables with a key made on the spot, and look at the result.

    Raises:
        SystemExit: a signature isn't good.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        certificate, key = folder / "certificate.pem", folder / "key.pem"
        command: list[str | Path] = ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes"]
        command += ["-days", "2", "-subj", "/O=Nobody/CN=A key of this test"]
        command += ["-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate]
        common.run(command)
        package = msi.package(common.version(), folder, (certificate, key, ""))
        unpacked = folder / "unpacked"
        common.run(["msiextract", "--directory", unpacked, package])
        programs = sorted(unpacked.rglob("*.exe"))
        if len(programs) != 2:
            raise SystemExit(f"Two executables were expected, not {programs}")
        for path in (package, *programs):
            done = subprocess.run(
                ["osslsigncode", "verify", "-CAfile", certificate, "-in", path],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode or not authenticode.signature(path).signer.startswith("/O=Nobody"):
                raise SystemExit(f"{done.stdout}\n{path.name}: the signature isn't good")
            note(f"{path.name}: signed, and its signature is good.")
        shutil.rmtree(unpacked)
