"""What wixl can't say of the installer, as statements in Windows Installer's SQL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from alsoft_prefs.core.managed_settings import LANGUAGES

TASK = "ALSOFT Privacy Preferences"
"""The name of the entry in Task Scheduler."""
NOTHING = "none"
"""What makes the installer forget a property that it remembers."""
LOOPBACK = ("http://127.0.0.1:", "http://[::1]:", "http://localhost:")
"""With the colon before the port: without it other hosts begin in the same way."""


class Property(NamedTuple):
    """What can be typed behind `msiexec`.

    Attributes:
        name: the property.
        remembered: the registry value that keeps it.
        component: writes that value; empty where one is always written.
        allowed: when a value is taken, as a condition, with `{}` for the value's property.
        refusal: what is said where another one is typed.
    """

    name: str
    remembered: str
    component: str
    allowed: str
    refusal: str

    @property
    def refused_unless(self) -> str:
        """When an installation goes on, as a condition: one that removes always does."""
        nothing = f'{self.name}="{NOTHING}" OR ' if self.component else ""
        allowed = self.allowed.replace("{}", self.name)
        return f"{_REMOVED} OR NOT {self.name} OR {nothing}{allowed}"

    @property
    def remembered_if(self) -> str:
        """When what is remembered is taken, as a condition: a wrong value is passed over."""
        allowed = self.allowed.replace("{}", f"REMEMBERED_{self.name}")
        return f"NOT {self.name} AND ({allowed})"


def _one_of(*values: str) -> str:
    return " OR ".join(f'{{}}="{value}"' for value in values)


def _begins(*starts: str) -> str:
    return " OR ".join(f'{{}}~<<"{start}"' for start in starts)


_REMOVED = 'REMOVE~="ALL"'


PROPERTIES = (
    Property(
        "BACKENDURL",
        "backend.url",
        "BackendUrl",
        # What looks like host and port could be a name and a password, with the host behind an @.
        f'{_begins("https://")} OR NOT {{}}><"@" AND ({_begins(*LOOPBACK)})',
        "BACKENDURL takes an address that begins with https://, or none.",
    ),
    Property(
        "SCHEDULE",
        "Schedule",
        "",
        _one_of("daily", "off"),
        "SCHEDULE takes daily or off.",
    ),
    Property(
        "LANGUAGE",
        "language.tag",
        "Language",
        _one_of(*LANGUAGES),
        f"LANGUAGE takes {', '.join(LANGUAGES)} or none.",
    ),
    Property(
        "CHOICES",
        "choices.start",
        "Choices",
        _one_of("only-necessary"),
        "CHOICES takes only-necessary or none: nobody allows anything for somebody else.",
    ),
)

OLDEST_BUILD = 17763
"""Windows 10 1809 and Windows Server 2019: what Qt 6 needs."""
DETECTED = ("WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED")

_SEQUENCES = ("InstallExecuteSequence", "InstallUISequence")
_AFTER_SEARCH = 60
"""Between AppSearch (50) and LaunchConditions (100)."""
_TRANSITIVE_REGISTRY_64 = 4 | 64 | 256
"""A component kept by a registry value, looked at again in every repair, in the 64-bit registry."""

_SET = 51
_RUN = 34
_GO_ON = 64
_ROLLBACK = 256
_DEFERRED_AS_SYSTEM = 1024 | 2048
_SCHTASKS = '"[System64Folder]schtasks.exe"'
_CREATE = f'{_SCHTASKS} /Create /TN "{TASK}" /XML "[ProgramFolder]schedule.xml" /F'
_DELETE = f'{_SCHTASKS} /Delete /TN "{TASK}" /F'


def statements() -> Iterator[str]:
    """Give all statements, in the order in which they are to be run."""
    yield from _remembering()
    yield from _refusals()
    yield from _conditions()
    yield from _upgrade()
    yield from _schedule()
    yield _action("NameFolder", _SET, "ARPINSTALLLOCATION", "[ProgramFolder]")
    yield _step("InstallExecuteSequence", "NameFolder", "", 1010)
    yield from _search_path()
    yield from _vendor_folder()
    names = ";".join([*(each.name for each in PROPERTIES), *DETECTED])
    where = "WHERE `Property`='SecureCustomProperties'"
    yield f"UPDATE `Property` SET `Value`='{names}' {where}"


def _remembering() -> Iterator[str]:
    """What was typed goes before what is remembered, and that before the default.

    The search has properties of its own, because it writes over what was typed. Somebody may have
    written another value into the registry since: that holds up no upgrade, repair or removal.
    """
    for number, each in enumerate(PROPERTIES):
        old = f"REMEMBERED_{each.name}"
        yield _action(f"Remember{each.component or 'Schedule'}", _SET, each.name, f"[{old}]")
        for sequence in _SEQUENCES:
            name = f"Remember{each.component or 'Schedule'}"
            yield _step(sequence, name, each.remembered_if, _AFTER_SEARCH + number)
    yield _action("DefaultSchedule", _SET, "SCHEDULE", "daily")
    for sequence in _SEQUENCES:
        yield _step(sequence, "DefaultSchedule", "NOT SCHEDULE", _AFTER_SEARCH + len(PROPERTIES))


def _refusals() -> Iterator[str]:
    yield _launch("VersionNT64", "A 64-bit Windows is needed.")
    yield _launch(
        f"Installed OR WINDOWSBUILD>={OLDEST_BUILD}",
        "Windows 10 1809, Windows Server 2019 or later is needed.",
    )
    for each in PROPERTIES:
        yield _launch(each.refused_unless, each.refusal)


def _conditions() -> Iterator[str]:
    """A removal takes what is there, also where a value that was passed over stands in it."""
    for each in PROPERTIES:
        if each.component:
            condition = f'{each.name} AND {each.name}<>"{NOTHING}"'
            if each.component == "Choices":
                condition = f'{each.name}="only-necessary"'
            yield (
                f"UPDATE `Component` SET `Condition`='{_REMOVED} OR {condition}', "
                f"`Attributes`={_TRANSITIVE_REGISTRY_64} WHERE `Component`='{each.component}'"
            )


def _upgrade() -> Iterator[str]:
    """The old version goes inside the transaction, so that it comes back where the new one fails.

    By itself wixl puts this step before InstallInitialize (1500), where the transaction begins.
    """
    yield (
        "UPDATE `InstallExecuteSequence` SET `Sequence`=1501 "
        "WHERE `Action`='RemoveExistingProducts'"
    )


def _schedule() -> Iterator[str]:
    """The entry in Task Scheduler: made as the system, taken back where the rest is."""
    # Started in the system's folder: nothing may hold the program's while that is removed.
    as_system, folder = _RUN | _DEFERRED_AS_SYSTEM, "System64Folder"
    undo = as_system | _ROLLBACK | _GO_ON
    steps = (
        ("RestoreSchedule", undo, _CREATE, f'{_REMOVED} AND SCHEDULE="daily"', 3405),
        ("DeleteSchedule", as_system | _GO_ON, _DELETE, f'{_REMOVED} OR SCHEDULE="off"', 3410),
        ("UndoSchedule", undo, _DELETE, f'NOT {_REMOVED} AND SCHEDULE="daily"', 5905),
        ("CreateSchedule", as_system, _CREATE, f'NOT {_REMOVED} AND SCHEDULE="daily"', 5910),
    )
    for name, kind, command, condition, number in steps:
        yield _action(name, kind, folder, command)
        yield _step("InstallExecuteSequence", name, condition, number)


def _search_path() -> Iterator[str]:
    """Every command line finds `alsoft-prefs`; the folder holds no library that could be taken."""
    yield (
        "CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, "
        "`Name` CHAR(255) NOT NULL LOCALIZABLE, `Value` CHAR(255) LOCALIZABLE, "
        "`Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`)"
    )
    yield (
        "INSERT INTO `Environment` (`Environment`, `Name`, `Value`, `Component_`) "
        "VALUES ('Path', '=-*PATH', '[~];[ProgramFolder]', 'Setup')"
    )
    yield _step("InstallExecuteSequence", "RemoveEnvironmentStrings", "", 3300)
    yield _step("InstallExecuteSequence", "WriteEnvironmentStrings", "", 5200)


def _vendor_folder() -> Iterator[str]:
    """The folder above the program's goes as well, when it is empty."""
    yield "INSERT INTO `CreateFolder` (`Directory_`, `Component_`) VALUES ('VendorFolder', 'Setup')"
    yield _step("InstallExecuteSequence", "RemoveFolders", "", 3600)
    yield _step("InstallExecuteSequence", "CreateFolders", "", 3700)


def _action(name: str, kind: int, source: str, target: str) -> str:
    return (
        "INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) "
        f"VALUES ('{name}', {kind}, '{source}', '{target}')"
    )


def _step(sequence: str, action: str, condition: str, number: int) -> str:
    return (
        f"INSERT INTO `{sequence}` (`Action`, `Condition`, `Sequence`) "
        f"VALUES ('{action}', '{condition}', {number})"
    )


def _launch(condition: str, words: str) -> str:
    return (
        "INSERT INTO `LaunchCondition` (`Condition`, `Description`) "
        f"VALUES ('{condition}', '{words}')"
    )
