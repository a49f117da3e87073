"""The life of the installed .rpm in a root: installed, used, upgraded, put back, mended, removed.

`test_rpm` runs it. What the root lacks of an rpm-based system is its database: one stand-in package
enters what the root's own libraries provide, as rpm's tool reads it from their files, so that the
package's requirements are held against real libraries and nothing is forced.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any, NamedTuple

from scripts.packages import common, debian_root, elf, rpm, rpm_root
from scripts.packages.common import NAME
from scripts.packages.debian_root import Root, User
from scripts.packages.smoke import Person, smoke
from scripts.packages.test_frozen import backend
from scripts.packages.trial import Trial, equal

OLDER, NEWER = "0.0.9", "999.0"
PAGE = common.ROOT / "docs" / "administrators" / "rpm.md"
UNATTENDED = {
    r"\bsudo ": "",
    r"\bdnf ": "dnf --assumeyes --disablerepo='*' ",
    r"\bpurge$": "purge --yes",
}
"""What is typed otherwise by a test: as root already, with nobody to say yes, and no network."""
PERSON = User("person", 1000)
TIMER = "etc/systemd/user/timers.target.wants/alsoft-prefs-sync.timer"
AUTOSTART = "etc/xdg/autostart/alsoft-prefs-sync.desktop"
LOCK = f"etc/{NAME}/managed/10-organisation.json"
RECOMMENDATION = f"etc/{NAME}/recommended/10-organisation.json"
SETTINGS = {
    LOCK: {"organisation": {"name": "Example"}, "purposes": {"location.precise": "deny"}},
    RECOMMENDATION: {"choices": {"start": "only-necessary"}},
}
"""What administrators put there before the install."""


class Key(NamedTuple):
    """A key of gpg's that signs packages, made for one test.

    Attributes:
        home: gpg's folder.
        public: the file with the public key.
    """

    home: Path
    public: Path

    @classmethod
    def made(cls, home: Path) -> Key:
        """Make a key in a folder of its own."""
        home.mkdir(mode=0o700)
        key = cls(home, home / "public.asc")
        gpg = ["gpg", "--batch", "--quiet"]
        user = "Packages <packages@alsoft.example>"
        make = [*gpg, "--passphrase=", "--quick-generate-key", user, "rsa3072", "sign", "1d"]
        common.run(make, GNUPGHOME=home)
        key.public.write_text(common.run([*gpg, "--armor", "--export"], GNUPGHOME=home))
        return key

    def sign(self, package: Path) -> None:
        """Sign a package in its place."""
        rpm.sign(package, "packages@alsoft.example", self.home)


class Releases(NamedTuple):
    """Packages of the same frozen program under three versions, to upgrade from and to."""

    older: Path
    current: Path
    newer: Path


class Ground(NamedTuple):
    """The root, and whoever acts in it."""

    system: Root
    person: Person

    @property
    def root(self) -> Path:
        """The folder that stands for `/`."""
        return self.system.path

    @property
    def trial(self) -> Trial:
        """What notes the steps."""
        return self.system.trial

    def rpm(self, *words: str | Path, code: int = 0) -> str:
        """Run rpm on the root, which takes signed packages alone, and return what it says."""
        command = ["rpm", f"--root={self.root}", "--dbpath=/var/lib/rpm"]
        command += ["--define=_pkgverify_level all", *map(str, words)]
        return self.trial.run(command, code=code)

    def verified(self, code: int = 0) -> list[str]:
        """Return what `rpm --verify` says of the installed package."""
        return self.rpm("--verify", NAME, code=code).split()

    def version(self) -> str:
        """Return the version of the installed package."""
        return self.rpm("--query", "--queryformat=%{VERSION}", NAME)

    def choices(self) -> dict[str, Any]:
        """Return what holds for the person, the backend's part left out."""
        status = self.person.ask("status")
        kept: dict[str, Any] = {"device": status["device"]}
        for name, purpose in status["purposes"].items():
            kept[name] = (purpose["decision"], purpose["layer"], purpose["since"])
        return kept

    def named(self) -> set[str]:
        """Return every path that has the maker's name, but the packages in /root."""
        found = (path.lstrip("/") for path in self.system.named("alsoft"))
        return {path for path in found if not path.startswith("root/")}


def test(trial: Trial, releases: Releases, key: Key, work: Path) -> None:
    """Test everything that happens to an installed package.

    Arguments:
        trial: notes the steps.
        releases: signed by the key.
        key: that the root has to know first.
        work: has the unpacked package in `unpacked`, and room to work.
    """
    libraries = elf.foreign(elf.read(work / "unpacked" / "usr/lib" / NAME))
    with contextlib.ExitStack() as stack:
        with trial.step("a Debian root is there, with an empty database of rpm's"):
            base = rpm_root.base(debian_root.base(), libraries)
            root = stack.enter_context(debian_root.layer(base, trial))
            root.add(PERSON)
        url = stack.enter_context(backend())
        with trial.step("rpmlint finds no error; packaging/rpm/rpmlint.toml says what isn't one"):
            config = common.ROOT / "packaging" / "rpm" / "rpmlint.toml"
            for file in (config, *releases):
                shutil.copy(file, root.path / "root")
            root.sh(f"rpmlint --config {config.name} {releases.current.name}")
        command = [*root.words(PERSON), f"/usr/bin/{NAME}"]
        person = Person(command, PERSON.home, {"ALSOFT_PREFS_BACKEND_URL": url})
        ground = Ground(root, person)
        _install(ground, releases.current, _stand_in(ground, key, work), key)
        with trial.step("a person uses it: choices, sync, proof, the window in five languages"):
            os.environ["SMOKE_ROOT"] = str(root.path)
            for step in smoke(command, url, version=common.version(), home=PERSON.home):
                trial.note(f"    {step}")
        _upgrade(ground, releases)
        _mend(ground, releases.current)
        _remove(ground)
        _page(ground, releases, key)


def _stand_in(ground: Ground, key: Key, work: Path) -> Path:
    """Return a package without files that provides what the root's own libraries do."""
    provided = [*rpm_root.provided(ground.root), "/bin/sh", "ca-certificates", "hicolor-icon-theme"]
    lines = [
        "Name: libraries-of-this-root",
        "Version: 1",
        "Release: 1",
        "Summary: What the libraries of this root provide",
        "License: CC0-1.0",
        "BuildArch: noarch",
        *(f"Provides: {name}" for name in provided),
        "%description",
        "For a test.",
        "%files",
    ]
    spec = work / "stand-in.spec"
    spec.write_text("\n".join(lines) + "\n")
    macros = [f"--define=_topdir {work / 'stand-in'}", f"--define=_rpmdir {work / 'stand-in'}"]
    common.run(["rpmbuild", "-bb", *macros, spec])
    (package,) = (work / "stand-in").glob("noarch/*.rpm")
    key.sign(package)
    return package


def _install(ground: Ground, package: Path, stand_in: Path, key: Key) -> None:
    with ground.trial.step("without the key it is refused, without the libraries as well"):
        for path, settings in SETTINGS.items():
            (ground.root / path).parent.mkdir(parents=True)
            (ground.root / path).write_text(json.dumps(settings))
        said = ground.rpm("--install", package, code=-1)
        equal("NOKEY" in said or "no signature" in said.lower(), True, f"says why: {said}")
        ground.rpm("--import", key.public)
        said = ground.rpm("--install", package, code=-1)
        missing = set(re.findall(r"^\t(\S+) is needed by", said, re.MULTILINE))
        equal({"libEGL.so.1()(64bit)", "libm.so.6(GLIBC_2.35)(64bit)"} <= missing, True, "missing")
    with ground.trial.step("it installs where the libraries are, and nothing differs from it"):
        ground.rpm("--install", stand_in)
        ground.rpm("--install", package)
        equal(ground.verified(), [], "what rpm --verify says")
        kept = {path: json.loads((ground.root / path).read_text()) for path in SETTINGS}
        equal(kept, SETTINGS, "the administrators' files")
    with ground.trial.step("systemd's preset has switched the daily sync on; nobody has an ID"):
        equal(os.readlink(ground.root / TIMER), "/usr/lib/systemd/user/alsoft-prefs-sync.timer", "")
        equal(list((ground.root / PERSON.home.lstrip("/")).iterdir()), [], "the person's home")
        equal(ground.person.ask("managed", "show")["problems"], [], "problems")
        equal(ground.choices()["contact.news"][:2], ("deny", "recommended"), "before any choice")


def _upgrade(ground: Ground, releases: Releases) -> None:
    person = ground.person
    person.run("set", "contact.news=allow", "tracking.analytics=deny")
    person.run("sync")
    chosen = ground.choices()
    equal(chosen["contact.news"][:2], ("allow", "user"), "the person's own choice")
    equal(chosen["location.precise"][:2], ("deny", "administrator"), "what is locked")
    with ground.trial.step("an upgrade keeps choices, device ID, and the administrator's settings"):
        autostart = ground.root / AUTOSTART
        autostart.write_text(autostart.read_text() + "Hidden=true\n")
        ground.rpm("--upgrade", releases.newer)
        equal(ground.version(), NEWER, "version")
        equal(ground.choices(), chosen, "choices")
        equal("Hidden=true" in autostart.read_text(), True, "the administrator's own line")
        equal(ground.verified(code=1), ["S.5....T.", "c", f"/{AUTOSTART}"], "rpm --verify")
        aside = [path for path in ground.named() if path.endswith((".rpmnew", ".rpmsave"))]
        equal(aside, [], "files that rpm put aside")
    with ground.trial.step("who switched the daily sync off finds it off after the next one"):
        ground.system.sh("systemctl --global disable alsoft-prefs-sync.timer")
        said = ground.rpm("--upgrade", releases.older, code=-1)
        equal("is already installed" in said, True, f"says why: {said}")
        ground.rpm("--upgrade", "--oldpackage", releases.older)
        equal(ground.version(), OLDER, "version")
        equal(ground.choices(), chosen, "choices after the older version came back")
        ground.rpm("--upgrade", releases.current)
        equal(os.path.lexists(ground.root / TIMER), False, "the timer is on")
        ground.system.sh("systemctl --global enable alsoft-prefs-sync.timer")


def _mend(ground: Ground, package: Path) -> None:
    with ground.trial.step("rpm --verify shows a file that was changed and one that is gone"):
        policy = next((ground.root / "usr/lib" / NAME).rglob("policy/1/en.md"))
        with policy.open("a") as file:
            file.write("Everybody agrees to everything.\n")
        (ground.root / "usr/share/man/man1" / f"{NAME}.1.gz").unlink()
        said = " ".join(ground.verified(code=1))
        equal(f"S.5....T. /{policy.relative_to(ground.root)}" in said, True, f"changed: {said}")
        equal(f"missing d /usr/share/man/man1/{NAME}.1.gz" in said, True, f"gone: {said}")
    with ground.trial.step("installed again, it is whole"):
        chosen = ground.choices()
        ground.rpm("--upgrade", "--replacepkgs", package)
        equal(ground.verified(code=1), ["S.5....T.", "c", f"/{AUTOSTART}"], "rpm --verify")
        equal(ground.choices(), chosen, "choices")


def _remove(ground: Ground) -> None:
    with ground.trial.step("removed, it leaves what people and administrators wrote, and no more"):
        ground.rpm("--erase", NAME)
        data = PERSON.home.lstrip("/")
        left = {path for path in ground.named() if not path.startswith(f"{data}/")}
        equal(left, {f"etc/{NAME}", f"{AUTOSTART}.rpmsave"}, "what is left")
        files = {p for p in (ground.root / "etc" / NAME).rglob("*") if p.is_file()}
        equal(files, {ground.root / LOCK, ground.root / RECOMMENDATION}, "administrators' files")
        equal(any(data in path for path in ground.named()), True, "the person's data is there")


def _page(ground: Ground, releases: Releases, key: Key) -> None:
    """Type what the administrators' page says, line by line, with dnf."""
    root, trial = ground.root, ground.trial
    shutil.copy(key.public, root / "root" / "alsoft-packages.asc")
    (root / "etc/rpm").mkdir(exist_ok=True)
    (root / "etc/rpm/macros.place").write_text("%_dbpath /var/lib/rpm\n")  # not where Debian has it
    for before in (AUTOSTART + ".rpmsave", LOCK, RECOMMENDATION):
        (root / before).unlink()
    for line in typed():
        with trial.step(f"the page: {line}"):
            _type(ground, line)
    with trial.step("removed by dnf it leaves what the page left, and people's data"):
        data = PERSON.home.lstrip("/")
        left = {path for path in ground.named() if not path.startswith(f"{data}/")}
        allowed = {f"etc/{NAME}", "etc/systemd/user-preset/10-alsoft-prefs.preset"}
        equal(left - allowed, set(), "what is left")
    with trial.step("as the page promises, dnf now refuses a package without a signature"):
        unsigned = Path(shutil.copy(releases.current, root / "root/unsigned.rpm"))
        trial.run(["rpmsign", "--delsign", unsigned])
        said = _type(ground, f"sudo dnf install ./{unsigned.name}", code=1)
        equal("is not signed" in said, True, f"says why: {said}")


def _type(ground: Ground, line: str, code: int = 0) -> str:
    for pattern, instead in UNATTENDED.items():
        line = re.sub(pattern, instead, line)
    return ground.system.sh(line, code=code)


def typed() -> list[str]:
    """Return the lines of the page that are typed where the package is used, with real versions."""
    blocks = re.findall(r"^```console\n(.*?)^```", PAGE.read_text("utf-8"), re.M | re.S)
    lines = [line for block in blocks for line in re.findall(r"^\$ (.*)$", block, re.M)]
    used = [line for line in lines if not line.startswith(("make ", ".venv/"))]
    versions = {"0.1.0": common.version(), "0.2.0": NEWER}
    return [re.sub(r"\d+\.\d+\.\d+(?=-)", lambda found: versions[found[0]], line) for line in used]


if __name__ == "__main__":
    sys.exit("test_rpm runs this")
